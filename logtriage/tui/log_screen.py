"""The consoles of one configuration, at the line that its verdict rests on."""

from collections.abc import Iterable
from itertools import pairwise
from typing import ClassVar

from textual import events, on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widget import Widget

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.triage.snapshot import ConfigState, Evidence, Snapshot, Status
from logtriage.tui.evidence import evidence_lines
from logtriage.tui.feed import Feed
from logtriage.tui.glyphs import BAD
from logtriage.tui.lines import Lines, Rule, Said
from logtriage.tui.log_hunter import Hunter, Searched
from logtriage.tui.log_pane import LogPane
from logtriage.tui.log_search import finder
from logtriage.tui.log_status import closing_text, silence_text, status_runs, tab_runs
from logtriage.tui.roles import Role
from logtriage.tui.rows import VirtualRows
from logtriage.tui.screen import TriageScreen
from logtriage.tui.siblings import siblings_of
from logtriage.tui.text_screen import TextScreen
from logtriage.tui.wrap import wrap_points

SPLIT_WIDTH = 100
"""Columns from which on two consoles fit side by side."""

BOTH_WIDTH = 140
"""Columns from which on two consoles that both say something are shown so at once."""

_STRIP = 4
_TALL_STRIP = 8
_TALL = 30


class LogScreen(TriageScreen):
    """Host and guest of one configuration."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("v", "view", "view", id="log.view", tooltip="Host, guest, or both where there is room"),
        Binding(
            "tab",
            "other",
            "other side",
            id="log.other",
            tooltip="The other console of a split view",
            show=False,
        ),
        Binding("slash", "search", "search", id="log.search", tooltip="Search a regular expression"),
        Binding(
            "n", "hit(1)", "next hit", id="log.next-hit", tooltip="The next hit of the search", show=False
        ),
        Binding("N", "hit(-1)", "previous hit", id="log.previous-hit", tooltip="The hit before", show=False),
        Binding(
            "e", "trouble(1)", "error", id="log.next-error", tooltip="The next line that looks like an error"
        ),
        Binding(
            "E",
            "trouble(-1)",
            "previous error",
            id="log.previous-error",
            tooltip="The error before",
            show=False,
        ),
        Binding(
            "right_square_bracket",
            "sibling(1)",
            "next",
            id="log.next-config",
            tooltip="The next configuration of this mode",
        ),
        Binding(
            "left_square_bracket",
            "sibling(-1)",
            "previous",
            id="log.previous-config",
            tooltip="The one before",
            show=False,
        ),
        Binding("q", "leave", "back", id="log.leave", tooltip="Back to the grid"),
    ]
    prompt_hint = "search: a regular expression; small letters find both cases"
    prompt_keys = (
        (" enter", Role.KEY),
        (" search  ", Role.DIM),
        ("esc", Role.KEY),
        (" no search", Role.DIM),
    )

    def __init__(self, feed: Feed, snapshot: Snapshot, config_id: str) -> None:
        super().__init__()
        self.config_id = config_id
        self._feed = feed
        state = snapshot.state(config_id)
        self._state: ConfigState = state
        names = [console.name for console in state.consoles] or list(snapshot.matrix.logs)
        self._panes = [
            LogPane(
                name,
                evidence=self._evidence(state, name),
                follow=state.status is Status.RUNNING and state.failure is None,
                at_end=state.status in BAD,
            )
            for name in names
        ]
        proven = [place for place, name in enumerate(names) if self._evidence(state, name)]
        self._shown = proven[0] if proven else 0
        self._split = False
        self._hunter = Hunter(self)

    @staticmethod
    def _evidence(state: ConfigState, console: str) -> tuple[Evidence, ...]:
        files = {known.file for known in state.consoles if known.name == console}
        found = state.failure.evidence if state.failure is not None else ()
        return tuple(item for item in found if item.file in files)

    def compose_body(self) -> Iterable[Widget]:
        """Tabs, consoles, evidence, status."""
        yield Lines(id="tabs")
        with Horizontal(id="panes"):
            yield from self._panes
        yield Rule()
        yield Lines(id="evidence")
        yield Lines(id="status")

    def on_mount(self) -> None:
        """Open the logs."""
        super().on_mount()
        speaking = [console for console in self._state.consoles if console.size]
        self._split = self.app.size.width >= BOTH_WIDTH and 1 < len(self._panes) == len(speaking)
        self._arrange()
        for pane in self._panes:
            pane.open(self._feed.path_of(self.config_id, pane.console), ends_at=self._lines_of(pane))
        self._take(self.triage.snapshot)

    def _lines_of(self, pane: LogPane) -> int:
        return next((known.lines for known in self._state.consoles if known.name == pane.console), 0)

    # -- what is shown --------------------------------------------------------------------------

    @property
    def main(self) -> Widget:
        """The pane that has the keys."""
        return self.pane

    @property
    def panes(self) -> list[LogPane]:
        """All consoles."""
        return self._panes

    @property
    def pane(self) -> LogPane:
        """The console that actions are about."""
        return self._panes[self._shown]

    def crumbs(self) -> list[str]:
        """Matrix, mode, configuration."""
        mode = [f"mode {safe_text(self._state.mode)}"] if self._state.mode else []
        return ["logtriage", safe_text(self.triage.snapshot.matrix.name), *mode, safe_text(self.config_id)]

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take a newer state; the logs are looked at again."""
        for pane in self._panes:
            pane.poll(self._feed.path_of(self.config_id, pane.console))
        self._take(snapshot)
        self.show_frame()

    def _take(self, snapshot: Snapshot) -> None:
        try:
            self._state = snapshot.state(self.config_id)
        except KeyError:
            return
        for pane in self._panes:
            pane.set_evidence(self._evidence(self._state, pane.console))
            pane.set_closing(closing_text(self._state))
            known = next((known for known in self._state.consoles if known.name == pane.console), None)
            if known is not None and known.error:
                pane.fail(InputError(safe_text(known.error)))
            pane.set_hint(silence_text(self._state, pane.console, there=pane.store is not None))
        self._describe()

    def on_resize(self, event: events.Resize) -> None:
        """Give the evidence its share."""
        super().on_resize(event)
        if self._split and event.size.width < SPLIT_WIDTH:
            self._split = False
            self._arrange()
        self._describe()

    @on(VirtualRows.CursorMoved)
    @on(LogPane.Changed)
    def _describe(self) -> None:
        snapshot = self.triage.snapshot
        room = _TALL_STRIP if self.size.height >= _TALL else _STRIP
        lines = evidence_lines(snapshot, self._state, self.size.width, room)
        strip = self.query_one("#evidence", Lines)
        strip.styles.height = len(lines)
        strip.show(lines)
        tabs = tab_runs(
            self._panes, self.pane, self._state, siblings_of(snapshot, self._state), split=self._split
        )
        self.query_one("#tabs", Lines).show([tabs])
        self.show_status()

    def show_status(self) -> None:
        """Draw the status line again."""
        line = status_runs(self.pane, self._hunter.words(self.pane))
        self.query_one("#status", Lines).show([line])

    def _arrange(self) -> None:
        for place, pane in enumerate(self._panes):
            pane.display = self._split or place == self._shown
            pane.set_class(self._split and place > 0, "-right")
        self.set_focus(self.pane)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """A click into the other pane makes it the one that has the keys."""
        if isinstance(event.widget, LogPane) and event.widget in self._panes:
            self._shown = self._panes.index(event.widget)
            self._describe()

    # -- actions --------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Grey what makes no sense now."""
        if action == "other":
            return True if self._split else None
        if action == "hit":
            return True if self._hunter.searching else None
        return True

    def action_view(self) -> None:
        """The next console, then both side by side."""
        if self._split:
            self._split, self._shown = False, 0
        elif self._shown < len(self._panes) - 1:
            self._shown += 1
        elif len(self._panes) > 1 and self.size.width >= SPLIT_WIDTH:
            self._split, self._shown = True, 0
        else:
            self._shown = 0
        self._arrange()
        self.refresh_bindings()
        self._describe()

    def action_other(self) -> None:
        """Give the keys to the other console."""
        self._shown = (self._shown + 1) % len(self._panes)
        self._arrange()

    def action_sibling(self, direction: int) -> None:
        """The next configuration that failed alike."""
        ids = siblings_of(self.triage.snapshot, self._state)
        if len(ids) > 1:
            self.triage.switch_log(ids[(ids.index(self.config_id) + direction) % len(ids)])
        else:
            self.post_message(Said("No other configuration of this mode."))

    @on(VirtualRows.Opened)
    def _open_line(self) -> None:
        """Show the whole line at the cursor."""
        line = self.pane.current
        if line is None:
            return
        width = min(98, self.size.width * 9 // 10 - 2)
        points = [*wrap_points(line.text, width), None]
        rows = [[(line.text[start:end], Role.TEXT)] for start, end in pairwise(points)]
        self.app.push_screen(TextScreen(f"{safe_text(self.pane.console)}:{self.pane.cursor_row + 1}", rows))

    # -- search ---------------------------------------------------------------------------------

    def action_search(self) -> None:
        """Type a regular expression."""
        self.open_prompt(self._hunter.pattern)

    def prompt_changed(self, text: str) -> None:
        """Highlight what was typed so far, as far as it can be seen."""
        try:
            find = finder(text) if text else None
        except InputError:
            self.add_class("-mistaken")
            return
        self.remove_class("-mistaken")
        for pane in self._panes:
            pane.set_find(find)

    def prompt_submitted(self, text: str) -> None:
        """Search the whole log."""
        if not text:
            self.close_prompt()
            self.clear_search()
            return
        try:
            finder(text)
        except InputError as error:
            self.post_message(Said(safe_text(str(error)), trouble=True))
            return
        self.close_prompt()
        self._hunter.search(text)
        self.refresh_bindings()

    def clear_search(self) -> bool:
        """Stop searching and highlighting."""
        had = self._hunter.stop()
        for pane in self._panes:
            pane.set_find(None)
        self.refresh_bindings()
        self._describe()
        return had

    @on(Searched)
    def _searched(self, message: Searched) -> None:
        self._hunter.progressed(message.pane, message.hunt)

    def action_hit(self, direction: int) -> None:
        """The next or the previous hit."""
        self._hunter.go(self.pane, direction)

    def action_trouble(self, direction: int) -> None:
        """The next or the previous line that looks like an error."""
        self._hunter.go_trouble(self.pane, direction)
