"""What can be done with the lines of a log beyond reading them: filter, marks, clocks, merging, pager."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import SuspendNotSupported
from textual.binding import Binding, BindingType

from logtriage.boot.silence import SHORTEST
from logtriage.console.safe import safe_line, safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.inspection.text import inspection_lines
from logtriage.runner.inspection_request import inspect_boot
from logtriage.triage.snapshot import ConfigState, ConsoleState
from logtriage.tui.log.filter_runner import Filtered, FilterRunner
from logtriage.tui.log.line_filter import parse_filter
from logtriage.tui.log.marked_rows import MarkedRows
from logtriage.tui.log.merged_pane import MergedPane
from logtriage.tui.log.pager import page, run_words
from logtriage.tui.log.pane import LogPane
from logtriage.tui.log.rows import Finder
from logtriage.tui.log.search import finder
from logtriage.tui.log.search_runner import Searched, SearchRunner
from logtriage.tui.log.source_frames import SourceFrames, read_frames
from logtriage.tui.log.time_lock import Anchor, align, anchor_of
from logtriage.tui.log.timed_rows import Stamps
from logtriage.tui.state.feed import Feed
from logtriage.tui.widgets.lines import Notice
from logtriage.tui.widgets.roles import Role, Runs
from logtriage.tui.widgets.screen import TriageScreen
from logtriage.tui.widgets.text_screen import TextScreen

_UNTIMED = "no launch line on the host's console: its clock and the guest's cannot be compared"

_FILTER_HINT = "keep: pattern, with lines around it: +5 pattern, leave out: !pattern"
_FILTER_KEYS: Runs = (
    (" enter", Role.KEY),
    (" show only these  ", Role.DIM),
    ("esc", Role.KEY),
    (" all lines  ", Role.DIM),
    ("! first", Role.KEY),
    (" leaves them out", Role.DIM),
)
_SURVEYED = 32 << 20
"""Bytes up to which a log is searched for errors without being asked: a thread does it in a quarter of a
second."""


class LogActions(TriageScreen):
    """The tools of the log screen: filter, marks, clocks, merging and the pager.

    Attributes:
        config_id: Id of the configuration whose consoles are shown.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ampersand",
            "sift",
            "filter",
            id="log.filter",
            tooltip="Show only lines that match, or all but those",
        ),
        Binding(
            "L",
            "lock",
            "time lock",
            id="log.lock",
            tooltip="Side by side: both consoles at the same time",
            show=False,
        ),
        Binding("o", "pager", "pager", id="log.pager", tooltip="The log in $PAGER", show=False),
        Binding(
            "X",
            "sources",
            "sources",
            id="log.sources",
            tooltip="Frames with lines of source (--vmlinux); o opens $EDITOR there",
            show=False,
        ),
        Binding(
            "i",
            "inspect",
            "processors",
            id="log.inspect",
            tooltip="What the processors of a running boot do",
            show=False,
        ),
    ]

    def __init__(self, feed: Feed, state: ConfigState) -> None:
        super().__init__()
        self.config_id = state.config.id
        self._feed = feed
        self._state = state
        self._panes: list[LogPane] = []
        self._shown = 0
        self._split = False
        self._search_runner = SearchRunner(self._panes)
        self._filters: dict[str, FilterRunner] = {}
        self._asking_filter = False
        self._locked = True

    @property
    def panes(self) -> list[LogPane]:
        """The panes of all consoles, and that of the merged ones where there are several."""
        return self._panes

    @property
    def consoles(self) -> list[LogPane]:
        """The panes that show one console each."""
        return [pane for pane in self._panes if not isinstance(pane, MergedPane)]

    @property
    def merged(self) -> MergedPane | None:
        """The pane that shows all consoles merged; None where there is one console only."""
        return next((pane for pane in self._panes if isinstance(pane, MergedPane)), None)

    @property
    def pane(self) -> LogPane:
        """The pane that actions apply to."""
        return self._panes[self._shown]

    @property
    def _seen(self) -> list[LogPane]:
        """The panes on screen: both consoles where they are side by side."""
        return self.consoles if self._split else [self.pane]

    def show_status(self) -> None:
        """Draw the status line again."""
        raise NotImplementedError

    def known(self, pane: LogPane) -> ConsoleState | None:
        """Find what the engine says of the console of a pane; None where it knows no such console."""
        return next((known for known in self._state.consoles if known.name == pane.console), None)

    # -- what the engine knows ------------------------------------------------------------------

    def furnish(self, pane: LogPane) -> None:
        """Give a pane what the engine knows of its log: stages, silence limits, the verdict's letter."""
        known = self.known(pane)
        stage_lines = () if known is None else known.stage_lines
        ladder = self.triage.snapshot.matrix.ladder
        after = {rung.name: (following.limit or SHORTEST) for rung, following in pairwise(ladder)}
        pane.set_limits(tuple((mark.offset, after.get(mark.rung, SHORTEST)) for mark in stage_lines))
        pane.set_letter((self._state.mode or "!")[0])
        pane.chart(stages=[mark.offset for mark in stage_lines])
        if pane.store is not None and pane.indexed >= 1 and pane.store.reader.size <= _SURVEYED:
            self._search_runner.survey(pane)
        filter_runner = self._filters.get(pane.console)
        if filter_runner is not None:
            filter_runner.go_on()

    def recall_marks(self) -> None:
        """Mark the lines that the user marked when the log was open before."""
        for pane in self.consoles:
            pane.set_marks(self.triage.memory.lines_of(self.config_id, pane.console))

    def furnish_merged(self) -> None:
        """Merge the lines that came in since, and search them for errors."""
        merged = self.merged
        if merged is not None and merged.begun:
            merged.poll(None)
            if merged.store is not None and merged.indexed >= 1:
                self._search_runner.survey(merged)
            merged.set_letter((self._state.mode or "!")[0])

    # -- two clocks -----------------------------------------------------------------------------

    @property
    def clock(self) -> Anchor | None:
        """The launch line at which the guest's clock begins on the host's; None where it is not known."""
        host = self._host
        return anchor_of(self._state, host.console, host)

    @property
    def _host(self) -> LogPane:
        return next((pane for pane in self.consoles if pane.console == "host"), self.consoles[0])

    def action_lock(self) -> None:
        self._locked = not self._locked
        if self._locked and self.clock is None:
            self.post_message(Notice(f"{_UNTIMED.capitalize()}.", trouble=True))
        self.follow_time()
        self.show_status()

    def follow_time(self) -> None:
        """Scroll the other console to the time at the cursor, where both are locked."""
        anchor = self.clock
        if not (self._split and self._locked) or anchor is None:
            return
        for other in self.consoles:
            if other is not self.pane:
                shift = anchor.shift(self.pane.console) - anchor.shift(other.console)
                align(other, self.pane, shift)

    def time_words(self) -> str:
        """Say how the consoles' clocks are compared; empty where that does not matter."""
        if not self._split and not isinstance(self.pane, MergedPane):
            return ""
        anchor = self.clock
        if anchor is None:
            return _UNTIMED
        if self._split:
            return f"{'time lock' if self._locked else 'no time lock'}: {anchor.words}"
        cut = "  the first 64 MB of each" if isinstance(self.pane, MergedPane) and self.pane.capped else ""
        return f"{anchor.words}{cut}"

    def begin_merging(self) -> None:
        """Merge the consoles, unless that was begun before."""
        merged = self.merged
        if merged is None or merged.begun:
            return
        anchor = self.clock
        host = self._host
        shifts = [
            0.0 if pane is host else None if anchor is None else anchor.uptime for pane in merged.sources
        ]
        merged.begin(shifts, unended=self._state.final)

    # -- marks and the pager --------------------------------------------------------------------

    @on(MarkedRows.Marked)
    def _marked(self) -> None:
        for pane in self.consoles:
            if tuple(pane.marks) != self.triage.memory.lines_of(self.config_id, pane.console):
                self.triage.memory.mark_lines(self.config_id, pane.console, pane.marks)
        self.triage.keep()

    def action_sources(self) -> None:
        """Show the frames of the log's traces with their lines of source, or as they are again."""
        pane = self.pane
        if pane.frames is not None:
            pane.set_frames(None)
            return
        path = self._feed.path_of(self.config_id, pane.console)
        if not self.triage.vmlinux or path is None:
            self.post_message(Notice("Lines of source need watch --vmlinux, and a log."))
            return
        self.post_message(Notice("Looking up lines of source..."))
        vmlinux, params = self.triage.vmlinux, self._state.config.params

        def read() -> None:
            try:
                found = read_frames(path, params, vmlinux)
            except LogtriageError as error:
                self.post_message(Notice(safe_text(str(error)), trouble=True))
                return
            self.app.call_from_thread(pane.set_frames, found)
            self.post_message(Notice(f"{len(found.places)} frames have lines of source."))

        self.run_worker(read, thread=True, exclusive=True, group="sources")

    def action_pager(self) -> None:
        pane = self.pane
        frames, line_here = pane.frames, pane.current
        said = safe_line(line_here.raw.data) if line_here is not None else ""
        if frames is not None and frames.at(said):
            self._edit(frames, said)
            return
        path = self._feed.path_of(self.config_id, pane.console)
        if path is None or pane.store is None:
            self.post_message(Notice("There is no file to open."))
            return
        line = pane.store.number(pane.cursor_row) if pane.line_count else 1
        self._run_outside(lambda: page(path, line), "a pager")

    def _edit(self, frames: SourceFrames, said: str) -> None:
        """Open the user's editor on the source of a frame."""
        try:
            words = frames.editor(said)
        except LogtriageError as error:
            self.post_message(Notice(safe_text(str(error)), trouble=True))
            return
        self._run_outside(lambda: run_words(words, "$EDITOR"), "an editor")

    def _run_outside(self, run: Callable[[], str], what: str) -> None:
        """Give the terminal to another program, and say what went wrong with it."""
        try:
            with self.app.suspend():
                trouble = run()
        except SuspendNotSupported:
            trouble = f"{what} needs a terminal of its own"
        if trouble:
            self.post_message(Notice(safe_text(trouble), trouble=True))

    # -- a filter -------------------------------------------------------------------------------

    def action_sift(self) -> None:
        self._asking_filter = True
        filter_runner = self._filters.get(self.pane.console)
        text = "" if filter_runner is None else filter_runner.line_filter.typed
        self.open_prompt(text)
        self.prompt.placeholder = _FILTER_HINT
        self.borrow_keys(_FILTER_KEYS)

    def close_prompt(self) -> None:
        super().close_prompt()
        self._asking_filter = False
        self.prompt.placeholder = self.prompt_hint

    def filter_pattern(self, text: str) -> str:
        """Return the regular expression in a typed filter; empty where it has none."""
        line_filter = parse_filter(text)
        return "" if line_filter is None else line_filter.pattern

    def take_filter(self, text: str) -> None:
        """Show only the lines that a typed filter keeps; an empty filter shows all."""
        line_filter = parse_filter(text)
        if line_filter is None:
            self.close_prompt()
            self.drop_filter()
            return
        find = self.finder_of(line_filter.pattern)
        if find is None:
            return
        self.close_prompt()
        self.drop_filter()
        for pane in self._seen:
            if not self._search_runner.searching:
                pane.set_find(None if line_filter.exclude else find)
            filter_runner = self._filters[pane.console] = FilterRunner(pane, line_filter)
            filter_runner.start()
        self.show_status()

    def finder_of(self, pattern: str) -> Finder | None:
        """What finds a typed pattern in lines; where it is wrong, None, and beside the keys it says why."""
        try:
            find = finder(pattern)
        except InputError as error:
            self.mistaken(safe_text(str(error)))
            return None
        self.right()
        return find

    def drop_filter(self) -> bool:
        """Show all lines of what is seen again; returns false where no filter was on."""
        had = False
        for pane in self._seen:
            filter_runner = self._filters.pop(pane.console, None)
            if filter_runner is None:
                continue
            had = True
            filter_runner.stop()
            if not self._search_runner.searching:
                pane.set_find(None)
        self.show_status()
        return had

    def action_inspect(self) -> None:
        """Have the boot's emulator asked what its processors do, and show the answer."""
        self.post_message(Notice("Asking the emulator..."))
        run, config_id = Path(self.triage.snapshot.path), self.config_id
        self.run_worker(lambda: self._inspect(run, config_id), thread=True, exclusive=True, group="inspect")

    def _inspect(self, run: Path, config_id: str) -> None:
        try:
            found, _ = inspect_boot(run, config_id)
        except LogtriageError as error:
            self.post_message(Notice(safe_text(str(error))))
            return
        rows: list[Runs] = [[(line, Role.TEXT)] for line in inspection_lines(found)]
        self.app.call_from_thread(
            self.app.push_screen, TextScreen(f"{safe_text(config_id)}: processors", rows)
        )

    @on(Filtered)
    def _filtered(self, message: Filtered) -> None:
        message.filter_runner.take(message)
        self.show_status()

    @on(LogPane.Changed)
    def _search_on(self) -> None:
        if self.merged is not None:
            self._search_runner.go_on(self.merged)

    @on(Searched)
    def _searched(self, message: Searched) -> None:
        self._search_runner.progressed(message.pane, message.search)
        self.show_status()

    def tool_words(self) -> list[str]:
        """Say which filter, times and clocks are in use in the pane, for the status line."""
        filter_runner = self._filters.get(self.pane.console)
        stamps = "" if self.pane.stamps is Stamps.ABSOLUTE else f"times: {self.pane.stamps}"
        return [
            words
            for words in (filter_runner.words if filter_runner else "", stamps, self.time_words())
            if words
        ]
