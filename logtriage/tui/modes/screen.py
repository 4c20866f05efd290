"""The failure modes: how many, why, what shows them, and what to do about them."""

import time
from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.worker import get_current_worker

from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import Mode, Snapshot
from logtriage.tui.modes.examiner import Examined, Examiner
from logtriage.tui.modes.order import ORDERS, ordered
from logtriage.tui.modes.rows import Entry, ModeRows
from logtriage.tui.modes.text import (
    Told,
    has_words,
    mode_details,
    mode_line,
    order_of,
    summary_runs,
    title_line,
)
from logtriage.tui.state.duty_cycle import DutyCycle
from logtriage.tui.widgets.detail import mode_of
from logtriage.tui.widgets.glyphs import BAD
from logtriage.tui.widgets.lines import KeyBar, Lines, Notice, Rule
from logtriage.tui.widgets.list_screen import ListScreen
from logtriage.tui.widgets.roles import Role, Run, Runs
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.wording import SCANNING
from logtriage.vocabulary import Status

_LATE = 0.5
"""Seconds after which a state is drawn that came too soon after another one: it is not missed by then."""


_FILTER_HINT = "words of letter, title, stage, class or signature"
_FILTER_KEYS: Runs = (
    (" enter", Role.KEY),
    (" keep  ", Role.DIM),
    ("esc", Role.KEY),
    (" show all", Role.DIM),
)


class ModesScreen(ListScreen):
    """The screen that lists all failure modes.

    Args:
        label: Label of the mode that is unfolded at first; by default that of the first mode.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "l,right", "unfold", "unfold", id="modes.unfold", tooltip="Why it happens, and what shows it"
        ),
        Binding("h,left", "fold", "fold", id="modes.fold", tooltip="Only its line", show=False),
        Binding("n", "step(1)", "next", id="modes.next", tooltip="The next failure mode", show=False),
        Binding("N", "step(-1)", "previous", id="modes.previous", tooltip="The one before", show=False),
        Binding("v", "members", "in grid", id="modes.members", tooltip="Show its configurations in the grid"),
        Binding(
            "d",
            "app.compare",
            "beside",
            id="modes.compare",
            tooltip="Compare: its best console beside that of the nearest boot that passed",
        ),
        Binding(
            "slash", "filter", "filter", id="modes.filter", tooltip="Only modes with these words", show=False
        ),
        Binding(
            "s",
            "sort",
            "sort",
            id="modes.sort",
            tooltip="Sort by size, by what is new, or by the first bad stage",
        ),
        Binding("R", "rename", "rename", id="modes.rename", tooltip="Give the mode another name"),
        Binding(
            "M",
            "merge",
            "merge",
            id="modes.merge",
            tooltip="Show this mode as part of another; again: on its own",
        ),
        Binding("q", "leave", "back", id="modes.leave", tooltip="Back to where you were"),
    ]
    prompt_hint = "a name for this mode; empty: its own title"
    prompt_keys = (
        (" enter", Role.KEY),
        (" rename  ", Role.DIM),
        ("esc", Role.KEY),
        (" leave it as it is", Role.DIM),
    )

    def __init__(self, label: str | None = None) -> None:
        super().__init__()
        self._rows = ModeRows()
        self._start = label
        self._open: set[str] = set()
        self._order = ORDERS[0]
        self._picked: str | None = None
        self._examiner = Examiner()
        self._duty_cycle = DutyCycle(time.monotonic)
        self._late = False
        self._words = ""
        self._renaming = False

    def compose_body(self) -> Iterable[Widget]:
        yield Lines(id="summary")
        yield Rule()
        yield Lines(id="titles")
        yield self._rows
        yield Lines(id="nothing")

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one("#titles", Lines).show([title_line()])
        self.set_focus(self._rows)
        modes = self._modes()
        label = self._start or (modes[0].label if modes else None)
        if label is not None:
            self._open.add(label)
        self._begin(label)  # at once, so that the next key already is about a mode
        self.call_after_refresh(lambda: self._begin(self._rows.label))

    def _begin(self, label: str | None) -> None:
        self.draw()
        if label is not None:
            self._rows.go_to(label)

    @property
    def main(self) -> Widget:
        return self._rows

    @property
    def config_id(self) -> str | None:
        """Id of the configuration whose log shows the mode at the cursor best, or None."""
        mode = self._mode()
        return None if mode is None else mode.exemplar

    def places(self) -> list[str]:
        return [f"Modes /{safe_text(self._words)}" if self._words else "Modes"]

    def show_snapshot(self, snapshot: Snapshot) -> None:  # noqa: ARG002 - it stands at the app
        moved = self.triage.overlay.moved
        if moved:
            self._open = {moved.get(label, label) for label in self._open}
            self._picked = moved.get(self._picked, self._picked) if self._picked else None
        self.show_frame()
        with self._duty_cycle.turn() as due:
            if due:
                self.draw()
            elif not self._late:
                self._late = True
                self.set_timer(_LATE, self.draw)

    # -- what is shown --------------------------------------------------------------------------

    def _modes(self) -> list[Mode]:
        triage = self.triage
        words = triage.overlay.baseline_tracker.words
        modes = ordered(triage.snapshot, self._order, words, triage.events.newest_modes)
        return [mode for mode in modes if has_words(mode, self._words)]

    def _mode(self) -> Mode | None:
        return mode_of(self.triage.snapshot, self._rows.label)

    def draw(self) -> None:
        self._late = False
        snapshot = self.triage.snapshot
        modes = self._modes()
        most = max((len(mode.members) for mode in modes), default=1)
        self._rows.show([self._entry(mode, most) for mode in modes])
        words = self.triage.overlay.baseline_tracker.words
        self.query_one("#summary", Lines).show([summary_runs(snapshot, words, self._order)])
        nothing = nothing_lines(snapshot, held=bool(words))
        if self._words and snapshot.modes:
            nothing = [[(" No failure mode has these words; esc shows all.", Role.STRONG)]]
        self.query_one("#nothing", Lines).show(nothing)
        self.set_class(not modes, "-empty")
        self._examine()

    def _entry(self, mode: Mode, most: int) -> Entry:
        snapshot = self.triage.snapshot
        unfolded = mode.label in self._open
        head = mode_line(
            mode, snapshot, most, self.app.size.width - 1, open_=unfolded, picked=mode.label == self._picked
        )
        if not unfolded:
            return Entry(mode.label, head)
        memory = self.triage.memory
        told = Told(
            own_title=self.triage.overlay.own_titles.get(mode.label, "")
            if mode.label in memory.titles
            else "",
            parts=tuple(sorted(one for one in memory.merges if memory.shown_as(one) == mode.label)),
            searching=self._examiner.wants(mode, snapshot) or self._examiner.busy,
        )
        whole = self._examiner.applied(mode)
        return Entry(mode.label, head, mode_details(whole, snapshot, told, self.app.size.width - 1))

    def _examine(self) -> None:
        """Look closely at the unfolded failure modes by reading logs, in a thread."""
        snapshot = self.triage.snapshot
        wanted = [
            mode
            for mode in snapshot.modes
            if mode.label in self._open and self._examiner.wants(mode, snapshot)
        ]
        if wanted and not self._examiner.busy:
            self._examiner.busy = True
            self.run_worker(
                lambda: self._look(wanted, snapshot), thread=True, group="examine", exit_on_error=False
            )

    def _look(self, modes: list[Mode], snapshot: Snapshot) -> None:
        worker = get_current_worker()
        for mode in modes:
            if worker.is_cancelled:
                return
            found = self._examiner.examine(mode, snapshot, self.triage.feed.path_of)
            self.post_message(Examined(found, last=mode is modes[-1]))

    @on(Examined)
    def _examined(self, message: Examined) -> None:
        self._examiner.take(message)
        self.draw()

    # -- actions --------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Grey out the keys of the list while there is no failure mode."""
        if action in ("unfold", "fold", "step", "members", "sort", "rename", "merge"):
            return True if self.triage.snapshot.modes else None
        return True

    def action_unfold(self) -> None:
        label = self._rows.label
        if label is not None and label not in self._open:
            self._open.add(label)
            self.draw()
            self._rows.go_to(label)

    def action_fold(self) -> None:
        label = self._rows.label
        if label is not None:
            self._open.discard(label)
            self._rows.go_to(label)
            self.draw()

    def action_step(self, modes: int) -> None:
        self._rows.step(modes)

    @on(VirtualRows.Opened)
    def _open_row(self) -> None:
        if self._picked is not None:
            self.action_merge()
        elif self.config_id is not None:
            self.triage.open_log(self.config_id)

    def action_members(self) -> None:
        label = self._rows.label
        if label is not None:
            self.triage.show_in_grid(f"mode:{label}", self.config_id)

    def action_sort(self) -> None:
        self._order = ORDERS[(ORDERS.index(self._order) + 1) % len(ORDERS)]
        label = self._rows.label
        self.draw()
        if label is not None:
            self._rows.go_to(label)

    @on(Lines.Clicked, "#titles")
    def _sort(self, message: Lines.Clicked) -> None:
        """Sort by the column whose title was clicked."""
        self._order = order_of(message.cell)
        self.draw()

    def action_rename(self) -> None:
        mode = self._mode()
        if mode is not None:
            self._renaming = True
            self.open_prompt(mode.title)
            self.prompt.select_all()

    def action_filter(self) -> None:
        self._renaming = False
        self.open_prompt(self._words)
        self.prompt.placeholder = _FILTER_HINT
        self.borrow_keys(_FILTER_KEYS)

    def close_prompt(self) -> None:
        super().close_prompt()
        self.prompt.placeholder = self.prompt_hint

    def prompt_changed(self, text: str) -> None:
        if not self._renaming:
            self._words = text.strip()
            self.draw()
            self.show_frame()

    def prompt_submitted(self, text: str) -> None:
        mode = self._mode()
        self.close_prompt()
        if mode is None or not self._renaming:
            return
        self._renaming = False
        own = self.triage.overlay.own_titles.get(mode.label, mode.title)
        self.triage.memory.rename(mode.label, "" if text.strip() == own else text)
        self.triage.show_again()
        self.draw()

    def action_merge(self) -> None:
        """Pick a mode, then the one that it becomes part of; a merged mode is taken apart again."""
        label = self._rows.label
        memory = self.triage.memory
        if label is None:
            return
        if self._picked is None:
            self._pick(label)
            return
        picked = self._picked
        self.clear_search()
        if picked != label:
            memory.merge(picked, label)
            self.post_message(
                Notice(f"{picked} is shown as part of {label} now; M twice on it takes it apart.")
            )
        elif any(memory.shown_as(one) == label for one in memory.merges):
            memory.separate(label)
            self.post_message(Notice(f"{label} is on its own again."))
        self.triage.show_again()
        self.draw()

    def _pick(self, label: str) -> None:
        self._picked = label
        keys: list[Run] = [
            (f" merge {label} into the mode at the cursor:", Role.STRONG),
            (" enter", Role.KEY),
            ("  ", Role.TEXT),
            ("n", Role.KEY),
            (" next mode  ", Role.DIM),
            ("esc", Role.KEY),
            (" no", Role.DIM),
        ]
        self.query_one(KeyBar).borrow(keys)
        self.draw()

    def clear_search(self) -> bool:
        """Give up the merge for which a mode was picked, else the filter; returns false where neither was."""
        if self._renaming:  # its prompt was closed
            self._renaming = False
            return True
        if self._picked is not None:
            self._picked = None
            self.query_one(KeyBar).borrow(())
        elif self._words:
            self._words = ""
            self.show_frame()
        else:
            return False
        self.draw()
        return True


def nothing_lines(snapshot: Snapshot, *, held: bool) -> list[Runs]:
    """Say why there is no failure mode; empty where there are some.

    Args:
        snapshot: The run.
        held: Whether the run is compared with a baseline.
    """
    if snapshot.modes:
        return []
    counts = snapshot.counts()
    total, passed = len(snapshot.states), counts[Status.PASS]
    bad = sum(counts[status] for status in BAD)
    if total and passed == total:
        more = "4 shows what the baseline says." if held else "b in the grid compares with a baseline."
        return [[(f" All {total} passed. ", Role.PASS), (more, Role.DIM)]]
    if bad:
        return [[(f" {bad} could not be triaged: see x and ? in the grid. ", Role.STRONG)]]
    if snapshot.scanning:
        return [[(f" {SCANNING} ", Role.STRONG)]]
    return [[(f" No failures so far, {passed} of {total} passed. ", Role.STRONG)]]
