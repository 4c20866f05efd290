"""What all screens share: top line, banner, prompt, key bar, and the way out."""

from collections.abc import Iterable, Mapping
from textwrap import wrap
from typing import ClassVar, cast

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.state.memory import Memory
from logtriage.tui.state.triage import Triage
from logtriage.tui.widgets.glyphs import BAD
from logtriage.tui.widgets.lines import KeyBar, Lines, Notice, TopLine
from logtriage.tui.widgets.roles import ROLE_CLASSES, Role, Run, Runs
from logtriage.tui.widgets.wording import scanning_text, size_text
from logtriage.vocabulary import Status

SMALLEST = (40, 12)
"""Columns and lines that the screens need: below that, no list has room beside the fixed lines."""

_OPEN = frozenset({Status.NOT_RUN, Status.RUNNING})


class TriageScreen(Screen[None], inherit_bindings=False):
    """A screen that shows something of the run.

    A subclass gives its widgets (`compose_body`), its place (`places`), and takes newer states
    (`show_snapshot`).
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape",
            "back_out",
            "Back out",
            id="screen.back-out",
            tooltip="Prompt, search, then back",
            show=False,
        ),
    ]
    AUTO_FOCUS = ""  # each screen says itself what has the keys
    COMPONENT_CLASSES = ROLE_CLASSES
    prompt_hint: ClassVar[str] = ""
    prompt_keys: ClassVar[Runs] = ()
    _keys: Runs = ()

    def compose(self) -> ComposeResult:
        yield TopLine()
        yield Lines(id="banner")
        yield from self.compose_body()
        prompt = Input(id="prompt", compact=True, placeholder=self.prompt_hint, select_on_focus=False)
        prompt.display = False
        yield prompt
        yield KeyBar()
        yield Lines(id="cramped")

    def compose_body(self) -> Iterable[Widget]:
        """The widgets between banner and key bar."""
        raise NotImplementedError

    def places(self) -> list[str]:
        """Names on the way from the run to this screen, safe to show."""
        raise NotImplementedError

    def crumbs(self) -> list[str]:
        """Names on the way from the program to this screen, safe to show."""
        return ["logtriage", safe_text(self.triage.snapshot.matrix.name), *self.places()]

    def way_to(self, place: int) -> str:
        """The action that leads to a name of `crumbs`, counted from the program on; by default one back."""
        return "app.grid" if place < 2 else "screen.leave"  # noqa: PLR2004 - the program and the run are the grid

    @on(TopLine.Followed)
    async def _follow(self, message: TopLine.Followed) -> None:
        if message.place < len(self.crumbs()) - 1:
            await self.app.run_action(self.way_to(message.place))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show a newer snapshot of the run."""
        raise NotImplementedError

    @property
    def triage(self) -> Triage:
        return cast("Triage", self.app)

    def on_mount(self) -> None:
        self.show_frame()

    def show_frame(self) -> None:
        """Draw top line and banner again."""
        snapshot = self.triage.snapshot
        counts = self.triage.events.counts(snapshot)
        state = run_state(snapshot, paused=self.triage.paused, running=counts[Status.RUNNING] > 0)
        rate = snapshot.ingest.rate if not (snapshot.complete or snapshot.scanning) else 0.0
        extra: Runs = [(f"{size_text(rate)}/s", Role.DIM)] if rate else []
        self.query_one(TopLine).show(self.crumbs(), state, run_counts(counts), extra)
        banner = self.query_one("#banner", Lines)
        lines = [*banner_lines(snapshot), *memory_lines(self.triage.memory)]
        banner.display = bool(lines)
        banner.styles.height = len(lines)
        banner.show(lines)

    def on_resize(self, event: events.Resize) -> None:
        columns, lines = SMALLEST
        width, height = event.size
        self.set_class(width < columns or height < lines, "-cramped")
        self.query_one("#cramped", Lines).show(
            [[(f"Need {columns}x{lines}, have {width}x{height}", Role.STRONG)]]
        )

    @on(Notice)
    def _tell(self, message: Notice) -> None:
        self.query_one(KeyBar).say(message)

    # -- prompt ---------------------------------------------------------------------------------

    @property
    def prompt(self) -> Input:
        """The line where a filter or a search is typed."""
        return self.query_one("#prompt", Input)

    def open_prompt(self, text: str = "") -> None:
        """Open the prompt with a text in it, and give it the keys."""
        self.prompt.value = text
        self.prompt.cursor_position = len(text)
        self.prompt.display = True
        self.borrow_keys(self.prompt_keys)
        self.add_class("-prompting")
        # At once, so that the next key already goes there.
        self.set_focus(self.prompt)

    def borrow_keys(self, runs: Runs) -> None:
        """Show other keys in the key bar as long as the prompt is open."""
        self._keys = runs
        self.query_one(KeyBar).borrow(runs)

    def say_while_typing(self, text: str, role: Role) -> None:
        """Say how what is typed does, in front of the keys, until it is typed otherwise."""
        self.query_one(KeyBar).borrow([(f" {text}", role), ("  ", Role.TEXT), *self._keys])

    def mistaken(self, text: str) -> None:
        """Show that what is typed is wrong, and say why in front of the keys."""
        self.add_class("-mistaken")
        self.say_while_typing(text, Role.ALERT)

    def right(self) -> None:
        """Show that what is typed is not wrong, or no longer."""
        self.remove_class("-mistaken")
        self.query_one(KeyBar).borrow(self._keys if self.prompt.display else ())

    def close_prompt(self) -> None:
        """Close the prompt, and give the keys back to the main view."""
        self.prompt.display = False
        self.query_one(KeyBar).borrow(())
        self.remove_class("-prompting", "-mistaken")
        self.set_focus(self.main)

    @property
    def main(self) -> Widget:
        """The widget that has the keys while the prompt is closed."""
        raise NotImplementedError

    def prompt_changed(self, text: str) -> None:
        """Take what is typed in the prompt, after each key; by default nothing is done with it."""

    def prompt_submitted(self, text: str) -> None:
        """Take what was typed in the prompt when the user presses enter."""
        raise NotImplementedError

    @on(Input.Changed, "#prompt")
    def _changed(self, event: Input.Changed) -> None:
        if self.prompt.display:
            self.prompt_changed(event.value)

    @on(Input.Submitted, "#prompt")
    def _submitted(self, event: Input.Submitted) -> None:
        self.prompt_submitted(event.value)

    # -- the way out ----------------------------------------------------------------------------

    def clear_search(self) -> bool:
        """Drop the search or filter; returns false where there was none."""
        return False

    def action_back_out(self) -> None:
        """Leave what is innermost: prompt, search, selection, screen; never the program."""
        if self.prompt.display:
            self.close_prompt()
            self.clear_search()
        elif self.clear_search():
            pass
        elif self.selections:
            self.clear_selection()
        elif len(self.app.screen_stack) > 2:  # noqa: PLR2004 - Textual's own blank screen, then the first one
            self.app.pop_screen()

    def action_leave(self) -> None:
        """Go back; from the first screen to the shell."""
        if len(self.app.screen_stack) > 2:  # noqa: PLR2004 - as above
            self.app.pop_screen()
        else:
            self.app.exit()


def run_state(snapshot: Snapshot, *, paused: bool, running: bool) -> list[Run]:
    """Say whether something runs, all is over, or nothing happens just now; or that it is a replay.

    Args:
        snapshot: The run.
        paused: Whether the display is held.
        running: Whether a boot runs.
    """
    if snapshot.error:
        runs: list[Run] = [("STOPPED", Role.ALERT)]
    elif snapshot.complete:
        runs = [("DONE", Role.STRONG)]
    elif snapshot.scanning:
        runs = [(scanning_text(snapshot.ingest), Role.RUNNING)]
    elif running or snapshot.ingest.rate > 0:
        runs = [("LIVE", Role.RUNNING)]
    else:
        runs = [("waiting", Role.DIM)]
    if snapshot.replay:
        runs = [
            (safe_text(snapshot.replay), Role.REPLAY),
            *([("  ", Role.TEXT), *runs] if snapshot.error or snapshot.scanning else []),
        ]
    if paused:
        runs = [("PAUSED", Role.ALERT), ("  ", Role.TEXT), *runs]
    return runs


def run_counts(counts: Mapping[Status, int]) -> list[Runs]:
    """Give the figures of the run, the most telling one last.

    Args:
        counts: How many configurations have each status.
    """
    total = sum(counts.values())
    decided = total - sum(counts[status] for status in _OPEN)
    bad = sum(counts[status] for status in BAD)
    return [
        [(f"{decided}/{total}", Role.TEXT), (" done", Role.DIM)],
        [("ok ", Role.DIM), (str(counts[Status.PASS]), Role.PASS)],
        [("bad ", Role.DIM), (str(bad), Role.FAIL if bad else Role.DIM)],
    ]


_TOLD = 3
"""Notes on a run without configurations that are shown: what was passed over, and what was looked for."""

_TOLD_WIDTH = 78
"""Columns of such a note, on the narrowest terminal that the screens are made for."""

_TOLD_LINES = 8
"""Lines of such notes, which leave room for the screen below."""


def banner_lines(snapshot: Snapshot) -> list[Runs]:
    """Say what must not be overlooked; empty where there is nothing."""
    if snapshot.error:
        text = f" The engine stopped: {safe_text(snapshot.error)}. What you see is the last state. "
        return [[(text, Role.ALERT)]]
    if not snapshot.states and snapshot.scanning:
        return [[(f" Looking for logs in {safe_text(snapshot.path)}.", Role.STRONG)]]
    if not snapshot.states:
        empty = f" No configurations and no logs in {safe_text(snapshot.path)} yet."
        told = [part for note in snapshot.notes[-_TOLD:] for part in wrap(safe_text(note), _TOLD_WIDTH)]
        return [[(empty, Role.STRONG)], *([(f" {line}", Role.DIM)] for line in told[:_TOLD_LINES])]
    return []


def memory_lines(memory: Memory) -> list[Runs]:
    """Warn of marks and names that cannot be saved; empty where none would be lost."""
    if not (memory.trouble and memory.personal):
        return []
    return [[(f" Marks and names last until you quit: {safe_text(memory.trouble)} ", Role.ALERT)]]


def waiting_lines(snapshot: Snapshot) -> list[Runs]:
    """Say which logs are waited for while there is not a single one; empty afterwards."""
    if snapshot.scanning or snapshot.ingest.files or any(state.consoles for state in snapshot.states):
        return []
    names = ", ".join(safe_text(template) for template in snapshot.matrix.logs.values())
    return [
        [(f"Watching {safe_text(snapshot.path)} for {names}.", Role.STRONG)],
        [("Nothing yet: start the matrix, or check [logs] in the matrix file.", Role.DIM)],
    ]
