"""One console of a configuration: opens its log at the verdict or at the end, and keeps up with it."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.worker import get_current_worker

from logtriage.boot.failure import Evidence
from logtriage.console.prefix import NONE, Prefixes
from logtriage.console.safe import safe_line, safe_text
from logtriage.errors import InputError
from logtriage.sources.reader import LogReader
from logtriage.tui.log.filtered_store import FilteredStore
from logtriage.tui.log.line_store import LineStore
from logtriage.tui.log.marked_rows import MarkedRows
from logtriage.tui.log.timed_rows import Stamps
from logtriage.tui.state.clip import clip_note
from logtriage.tui.widgets.lines import Notice
from logtriage.tui.widgets.rows import VirtualRows

_AT_ONCE = 4 << 20
"""Bytes that are counted while the screen waits: some milliseconds."""

_SLICE = 64 << 20
"""Bytes that are counted between two reports of progress: a thread does it in a tenth of a second."""

_AROUND = 200
"""Lines read before and after the verdict while the log is not counted yet: more than the tallest terminal
shows."""

_LEFT_RIGHT = 16
"""Cells that a key scrolls sideways: two tab stops, little enough to keep the place in a line."""


class LogPane(MarkedRows):
    """The log of one console, opened at the verdict or at the end, and kept up with.

    Args:
        console: Name of the console.
        evidence: Lines that the verdict rests on, the most telling one first.
        follow: Whether to stay at the end while lines come in.
        at_end: Whether to open at the end where no line is evidence.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "left,h", f"across(-{_LEFT_RIGHT})", "Left", id="log.left", tooltip="Scroll left", show=False
        ),
        Binding(
            "right,l", f"across({_LEFT_RIGHT})", "Right", id="log.right", tooltip="Scroll right", show=False
        ),
        Binding(
            "0,circumflex_accent",
            "line_start",
            "Line start",
            id="log.line-start",
            tooltip="Scroll back to the line start",
            show=False,
        ),
        Binding(
            "dollar_sign",
            "line_end",
            "Line end",
            id="log.line-end",
            tooltip="Scroll to the line's end",
            show=False,
        ),
        Binding("f", "follow", "follow", id="log.follow", tooltip="Stick to the end while lines come in"),
        Binding("w", "wrap", "wrap", id="log.wrap", tooltip="Break long lines, or cut them", show=False),
        Binding(
            "number_sign",
            "numbers",
            "numbers",
            id="log.numbers",
            tooltip="Line numbers on or off",
            show=False,
        ),
        Binding(
            "exclamation_mark",
            "verdict",
            "verdict",
            id="log.verdict",
            tooltip="The line that the verdict rests on",
        ),
        Binding(
            "y",
            "copy_line",
            "copy",
            id="log.copy",
            tooltip="Copy the line at the cursor, cleaned of controls",
        ),
    ]

    class Changed(Message):
        """Posted when lines came in, or when the pane shows them in another way."""

    @dataclass
    class Counted(Message):
        """Posted when some more lines of a long log were counted."""

        over: bool
        fault: InputError | None

    def __init__(
        self,
        console: str,
        *,
        evidence: tuple[Evidence, ...] = (),
        follow: bool = False,
        at_end: bool = False,
    ) -> None:
        super().__init__()
        self.add_class("log-pane")
        self.console = console
        self._evidence = evidence
        self._at_end = at_end
        self._new_since = 0
        self._indexing = False
        self._known = (0, 0)
        self._awaiting_at: int | None = None
        self._prefixes = NONE
        self.set_reactive(VirtualRows.follow, follow)

    # -- the file -------------------------------------------------------------------------------

    def open(self, path: Path | None, *, ends_at: int = 0) -> None:
        """Open a log and show it.

        Args:
            path: Path of the log; None where there is none yet.
            ends_at: Number of its last line as the engine knows it, used while the lines are being counted.
        """
        if path is None:
            return
        try:
            reader = LogReader(path)
            store = LineStore(reader, self._prefixes)
            more = reader.advance(_AT_ONCE)
            if more and (self._evidence or self.follow or self._at_end):
                place = self._evidence[0] if self._evidence and not self.follow else None
                offset, row = (place.offset, place.line - 1) if place else (reader.size, ends_at - 1)
                store.peek(offset, max(0, row), _AROUND)
        except InputError as error:
            self.fail(error)
            return
        self.store = store
        self.message = ""
        self._new_since = store.count
        self._known = (store.count, reader.size)
        self.locate()
        self.sync_extent()
        if not self.follow:
            self.action_verdict(quiet=True)
            if self._at_end and not self.proof:
                self.jump(self.last_row)
            if more and self.proof and max(self.proof) >= store.count:
                self._awaiting_at = self.cursor_row
        self.refresh()
        if more:
            self._index()

    def leave_out(self, prefixes: Prefixes) -> None:
        """Show the lines without these prefixes from now on."""
        self._prefixes = prefixes
        store = self.store.whole if isinstance(self.store, FilteredStore) else self.store
        if isinstance(store, LineStore) and store.leave_out(prefixes):
            if self.stamps is Stamps.RECORDED and not prefixes:
                self.stamps = Stamps.ABSOLUTE
            self.forget_places()

    def fail(self, error: InputError) -> None:
        """Show in place of lines why the log cannot be read."""
        text = safe_text(str(error))
        if text != self.message:
            self.message = text
            self.refresh()
            self.post_message(self.Changed())

    def poll(self, path: Path | None) -> None:
        """Look whether the log has grown, was replaced, or is there at last."""
        if self.store is None:
            self.open(path)
        elif not self._indexing:
            try:
                more = self.store.reader.advance(_AT_ONCE)
            except InputError as error:
                self.fail(error)
                return
            self._take_growth()
            if more:
                self._index()

    def _index(self) -> None:
        self._indexing = True
        self.run_worker(self._count_lines, thread=True, exclusive=True, group="index", exit_on_error=False)

    def _count_lines(self) -> None:
        """Count the rest of a long log, in a thread."""
        worker = get_current_worker()
        more = True
        fault: InputError | None = None
        while more and not worker.is_cancelled and self.store is not None:
            try:
                more = self.store.reader.advance(_SLICE)
            except InputError as error:
                fault, more = error, False
            self.post_message(self.Counted(over=not more, fault=fault))

    def on_log_pane_counted(self, message: Counted) -> None:
        if message.over:
            self._indexing = False
        if message.fault is not None:
            self.fail(message.fault)
        self._take_growth()

    def _take_growth(self) -> None:
        """Show the lines that were counted since the last time."""
        store = self.store
        if store is None:
            return
        restarted = store.catch_up()
        now = (store.count, store.reader.size)
        if now == self._known and not restarted:
            return
        before, self._known = self._known[0], now
        self.forget_layout()
        self.locate()
        self.sync_extent()
        self._go_on()
        if restarted:
            self.set_marks(())
            self.post_message(self.Marked())
            self.show_only(None)
            self.forget_places()
            self.post_message(Notice(f"{safe_text(self.console)}: the file was restarted.", trouble=True))
            self.refresh()
        self.invalidate(range(max(0, before - 1), self.row_count))
        self.post_message(self.Changed())

    def _go_on(self) -> None:
        """Go to the verdict once its line is there, unless the user went elsewhere meanwhile."""
        if self._awaiting_at is not None and self.proof and max(self.proof) < self.line_count:
            if self.cursor_row == self._awaiting_at:
                self.action_verdict(quiet=True)
            self._awaiting_at = None

    def locate(self) -> None:
        store = self.store
        if store is not None:
            found = (store.find(item.offset, item.line - 1) for item in self._evidence)
            rows = frozenset(row for row in found if row is not None)
            if rows != self.proof:
                self.proof = rows
                self.refresh()
        super().locate()

    @property
    def indexed(self) -> float:
        """Share of the log whose lines are counted, from 0 to 1."""
        if self.store is None or not self.store.reader.size:
            return 1.0
        return min(1.0, self.store.reader.indexed / self.store.reader.size)

    @property
    def new_lines(self) -> int:
        """Number of lines that came in since following ended."""
        return 0 if self.follow else max(0, self.line_count - self._new_since)

    def set_evidence(self, evidence: tuple[Evidence, ...]) -> None:
        """Mark these lines, and no others, as those that the verdict rests on."""
        if evidence != self._evidence:
            self._evidence = evidence
            self.locate()
        self.chart(proofs=sorted(item.offset for item in evidence))

    # -- actions --------------------------------------------------------------------------------

    def watch_follow(self, follow: bool) -> None:  # noqa: FBT001 - Textual's signature
        self._new_since = self.line_count
        if follow:
            self.sync_extent()
        self.post_message(self.Changed())

    def action_bottom(self) -> None:
        self.follow = True

    def action_follow(self) -> None:
        self.follow = not self.follow

    def action_wrap(self) -> None:
        self.wrap = not self.wrap

    def action_numbers(self) -> None:
        self.numbers = not self.numbers

    def action_across(self, columns: int) -> None:
        if not self.wrap:
            self.scroll_to_x(self.scroll_offset.x + columns)

    def action_line_start(self) -> None:
        self.scroll_to_x(0)

    def action_line_end(self) -> None:
        if not self.wrap and self.current is not None:
            self.scroll_to_x(max(0, len(self.current.text) - self.text_room))

    def action_verdict(self, *, quiet: bool = False) -> None:
        if self.proof and self.store is not None:
            first = self._evidence[0]
            row = self.store.row_of_offset(first.offset, first.line - 1)
            self.follow = False
            self.cursor_row = min(row, max(0, self.row_count - 1))
            self.show_row(self.cursor_row, centre=True)
        elif not quiet:
            hidden = "The filter hides it; esc shows all lines."
            self.post_message(Notice(hidden if self._evidence else "No line of this console is evidence."))

    def action_copy_line(self) -> None:
        line = self.current
        if line is not None:
            self.app.copy_to_clipboard(safe_line(line.raw.data))
            self.post_message(Notice(f"Copied the line{clip_note()}."))

    def source_pane(self, row: int) -> "LogPane":  # noqa: ARG002 - a merged pane's lines are from others
        """Pane that a row's line is from: this one, unless it shows merged lines."""
        return self

    def jump_to_offset(self, offset: int) -> None:
        """Put the cursor on the line that holds a byte."""
        if self.store is not None:
            self.jump(self.store.row_of_offset(offset, self.cursor_row))
