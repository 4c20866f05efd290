"""Searches a log in a thread for the lines that a filter keeps."""

import threading
from array import array
from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from textual.message import Message
from textual.worker import get_current_worker

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.sources.reader import LogReader
from logtriage.tui.log.line_filter import FilteredRows, LineFilter
from logtriage.tui.log.pane import LogPane
from logtriage.tui.state.report_pace import ReportPace
from logtriage.tui.state.run_searcher import ignore_case

_WAIT: Final = 0.02
"""Seconds between two looks whether another thread has counted the lines: shorter than a person notices."""


@dataclass
class Filtered(Message):
    """Posted when some more of a log was searched.

    Attributes:
        filter_runner: The runner that searched it.
        generation: Generation of the reader then: it changes when the file is replaced.
        rows: Rows whose lines match the pattern, ascending.
        total: Number of rows searched so far.
        over: Whether the search has ended.
    """

    filter_runner: "FilterRunner"
    generation: int
    rows: "array[int]"
    total: int
    over: bool


class FilterRunner:
    """Runs the line filter of one log pane.

    Args:
        pane: The log pane whose lines are filtered.
        line_filter: Says which lines are kept.

    Attributes:
        scanned: Bytes searched so far.
        over: Whether the search has ended.
        capped: Whether it ended early because too many lines match.
        fault: Why the log could not be read, safe to show; empty where it could.
    """

    def __init__(self, pane: LogPane, line_filter: LineFilter) -> None:
        self.pane = pane
        self.line_filter = line_filter
        self.kept_rows = FilteredRows(line_filter)
        self.scanned = 0
        self.over = True
        self.capped = False
        self.fault = ""
        self._next = 0
        self._cancelled = threading.Event()

    def start(self) -> None:
        """Show only filtered lines in the pane, and begin to search for them."""
        self.pane.show_only(self.kept_rows)
        self.go_on()

    def go_on(self) -> None:
        """Search what the log got since the last search ended."""
        store = self.pane.store
        if store is None or not self.over or self.capped or self.scanned >= store.reader.size:
            return
        self.over = False
        reader = store.reader
        self.pane.run_worker(
            lambda: self._look(reader), thread=True, exclusive=True, group="sift", exit_on_error=False
        )

    def stop(self) -> None:
        """End the search and show all lines of the pane again."""
        self._cancelled.set()
        self.pane.show_only(None)

    def take(self, message: Filtered) -> None:
        """Show found lines in the pane; those of another file or after the end are ignored."""
        store = self.pane.store
        if self._cancelled.is_set() or store is None or message.generation != store.reader.generation:
            return
        fresh = message.rows[bisect_left(message.rows, self._next) :]
        if fresh:
            self._next = fresh[-1] + 1
        before = self.pane.line_count
        self.kept_rows.take(fresh, message.total)
        self.over = self.kept_rows.over = message.over
        self.pane.filtered(before)

    @property
    def words(self) -> str:
        """The filter, the number of matching lines and the progress, for the status line."""
        if self.fault:
            return f"{self.line_filter.words}  {self.fault}"
        store = self.pane.store
        size = 0 if store is None else store.reader.size
        share = "" if self.over else f" ({100 * self.scanned // max(1, size)} %)"
        capped = ", no more looked for" if self.capped else ""
        matched = self.kept_rows.matched
        told = "1 line matches" if matched == 1 else f"{matched} lines match"
        return f"{self.line_filter.words}  {told}{capped}{share}"

    def _look(self, reader: LogReader) -> None:
        try:
            self._scan(reader)
        except InputError as error:
            self.fault = safe_text(str(error))
            self._tell(reader, array("Q"), self.kept_rows.total, over=True)

    def _scan(self, reader: LogReader) -> None:
        worker = get_current_worker()
        start = self._line_start(reader)
        pending: array[int] = array("Q")
        seen = 0
        pace = ReportPace()
        for progress in reader.search(
            self.line_filter.pattern, ignore_case=ignore_case(self.line_filter.pattern), start=start
        ):
            while reader.indexed < progress.scanned:  # another thread counts the lines
                if worker.is_cancelled or self._cancelled.wait(_WAIT):
                    return
            if worker.is_cancelled or self._cancelled.is_set():
                return
            pending.extend(number - 1 for number in reader.numbers(progress.hits[seen:]))
            seen = len(progress.hits)
            self.scanned, self.capped = progress.scanned, progress.capped
            if pace.due():
                self._tell(reader, pending, self._total(reader, progress.scanned), over=False)
                pending = array("Q")
        self._tell(reader, pending, self._total(reader, self.scanned), over=True)

    def _line_start(self, reader: LogReader) -> int:
        """Offset of the last line searched: it may have grown since, so it is searched again."""
        last = reader.lines(self.kept_rows.total, 1) if self.scanned else []
        return last[0].offset if last else 0

    @staticmethod
    def _total(reader: LogReader, offset: int) -> int:
        number = reader.line_of_offset(offset)
        return reader.line_count if number is None else number - 1

    def _tell(self, reader: LogReader, rows: "array[int]", total: int, *, over: bool) -> None:
        self.pane.post_message(Filtered(self, reader.generation, rows, total, over))
