"""Runs searches in threads, and takes the cursor to what they find."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.message import Message
from textual.worker import Worker, get_current_worker

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.sources.reader import LogReader
from logtriage.tui.log.lexer import TROUBLE_PATTERN
from logtriage.tui.log.pane import LogPane
from logtriage.tui.log.search import LogSearch, finder
from logtriage.tui.state.report_pace import ReportPace
from logtriage.tui.state.run_searcher import ignore_case
from logtriage.tui.widgets.lines import Notice


@dataclass
class Searched(Message):
    """Posted when a search has come further, or has ended."""

    pane: LogPane
    search: LogSearch

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, Searched) and message.search is self.search


class SearchRunner:
    """The searches of a log screen: one that the user typed, and one for errors, for each pane.

    Args:
        panes: The panes that are searched; there may be more of them later.
    """

    def __init__(self, panes: Sequence[LogPane]) -> None:
        self._panes = panes
        self.pattern = ""
        self._searches: dict[tuple[str, str], LogSearch] = {}
        self._workers: dict[tuple[str, str], Worker[None]] = {}

    @property
    def searching(self) -> bool:
        """Whether a search of the user is on."""
        return bool(self.pattern)

    def search(self, pane: LogPane, pattern: str) -> None:
        """Look for a pattern, and go to the first hit in a pane from its cursor on."""
        self.begin(pattern)
        self._seek(pane, pattern, 1, here=True)

    def begin(self, pattern: str) -> None:
        """Look for a pattern in all panes, and stay where the cursors are."""
        self.stop()
        self.pattern = pattern
        for pane in self._panes:
            pane.set_find(finder(pattern))
            self._start(pane, (pane.console, pattern))

    def stop(self) -> bool:
        """End the search of the user; returns false where there was none."""
        had = bool(self.pattern)
        for key, worker in list(self._workers.items()):
            if key[1] == self.pattern:
                worker.cancel()
                del self._workers[key]
        self._searches = {key: search for key, search in self._searches.items() if key[1] != self.pattern}
        self.pattern = ""
        for pane in self._panes:
            pane.chart(hits=())
        return had

    def go(self, pane: LogPane, direction: int) -> None:
        """Go to the next or previous hit of what the user typed."""
        if self.pattern:
            self._seek(pane, self.pattern, direction)

    def go_trouble(self, pane: LogPane, direction: int) -> None:
        """Go to the next or previous line that looks like an error."""
        self._seek(pane, TROUBLE_PATTERN, direction)

    def survey(self, pane: LogPane) -> None:
        """Search a log for lines that look like errors, for its map; again when it has grown."""
        key = (pane.console, TROUBLE_PATTERN)
        if pane.store is not None and self._is_short(key, pane):
            self._start(pane, key)

    def words(self, pane: LogPane) -> str:
        """Say how the user's search stands in a pane; empty where there is none."""
        search = self._searches.get((pane.console, self.pattern))
        line = pane.current
        if not self.pattern or search is None:
            return ""
        end = 0 if line is None else line.raw.offset + len(line.raw.data)
        return f"/{self.pattern}  {search.words(end)}"

    def go_on(self, pane: LogPane) -> None:
        """Search a pane that had no lines when the user typed what he looks for."""
        key = (pane.console, self.pattern)
        if self.pattern and pane.store is not None and key not in self._searches:
            self._start(pane, key)

    def _is_short(self, key: tuple[str, str], pane: LogPane) -> bool:
        search = self._searches.get(key)
        size = 0 if pane.store is None else pane.store.reader.size
        return search is None or (search.over and search.size < size)

    def _seek(self, pane: LogPane, pattern: str, direction: int, *, here: bool = False) -> None:
        key = (pane.console, pattern)
        short = self._is_short(key, pane)
        search = self._start(pane, key) if short else self._searches[key]
        line = pane.current
        offset = 0
        if line is not None:
            offset = line.raw.offset if here or direction < 0 else line.raw.offset + len(line.raw.data) + 1
        search.asked_at = pane.cursor_row
        self._land(pane, search, search.ask(offset, direction))

    def _land(self, pane: LogPane, search: LogSearch, offset: int | None) -> None:
        if offset is not None:
            pane.jump_to_offset(offset)
            pane.show_match()
        elif search.over:
            pane.post_message(Notice(search.fault or "Nothing found.", trouble=bool(search.fault)))

    def _start(self, pane: LogPane, key: tuple[str, str]) -> LogSearch:
        if pane.store is None:
            return LogSearch(key[1], over=True)
        search = self._searches[key] = LogSearch(key[1])
        reader = pane.store.reader
        self._workers[key] = pane.run_worker(
            lambda: self._scan(reader, pane, search), thread=True, group="search", exit_on_error=False
        )
        return search

    def _scan(self, reader: LogReader, pane: LogPane, search: LogSearch) -> None:
        """Search one log, in a thread."""
        worker = get_current_worker()
        typed = search.pattern != TROUBLE_PATTERN
        pace, known = ReportPace(), 0
        try:
            for progress in reader.search(search.pattern, ignore_case=typed and ignore_case(search.pattern)):
                if worker.is_cancelled:
                    return
                awaited = search.wanted is not None and len(progress.hits) > known
                known = len(progress.hits)  # it is the same array each time
                search.take(progress)
                if pace.due() or awaited:
                    pane.post_message(Searched(pane, search))
        except InputError as error:
            search.fault = safe_text(str(error))
        search.over = True
        pane.post_message(Searched(pane, search))

    def progressed(self, pane: LogPane, search: LogSearch) -> None:
        """Put the hits onto the map, and go to the one that the user waits for."""
        if search.pattern == TROUBLE_PATTERN:
            pane.chart(troubles=search.hits)
        elif search.pattern == self.pattern:
            pane.chart(hits=search.hits)
        if pane.cursor_row != search.asked_at:
            search.wanted = None
        if search.wanted is not None:
            offset, direction = search.wanted
            found = search.ask(offset, direction)
            if found is not None or search.over:
                self._land(pane, search, found)
