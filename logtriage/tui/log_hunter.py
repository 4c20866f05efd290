"""Runs searches in threads, and takes the cursor to what they find."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message
from textual.worker import Worker, get_current_worker

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.sources.reader import LogReader
from logtriage.tui.lexer import TROUBLE_PATTERN
from logtriage.tui.lines import Said
from logtriage.tui.log_pane import LogPane
from logtriage.tui.log_search import Hunt, finder, ignore_case

_TELL = 0.05
"""Seconds between two reports of how far a search is."""

if TYPE_CHECKING:
    from logtriage.tui.log_tools import LogTools


@dataclass
class Searched(Message):
    """A search came further."""

    pane: LogPane
    hunt: Hunt

    def can_replace(self, message: Message) -> bool:
        """Only the newest one counts."""
        return isinstance(message, Searched) and message.hunt is self.hunt


class Hunter:
    """The searches of a log screen: one that the user typed, and one for errors, for each pane.

    Args:
        screen: Whose panes are searched.
    """

    def __init__(self, screen: "LogTools") -> None:
        self._screen = screen
        self.pattern = ""
        self._hunts: dict[tuple[str, str], Hunt] = {}
        self._workers: dict[tuple[str, str], Worker[None]] = {}

    @property
    def searching(self) -> bool:
        """Whether a search is on."""
        return bool(self.pattern)

    def search(self, pattern: str) -> None:
        """Search all that the screen shows, and go to the first hit from the cursor on."""
        self.stop()
        self.pattern = pattern
        for pane in self._screen.panes:
            pane.set_find(finder(pattern))
        self._seek(self._screen.pane, pattern, 1, here=True)

    def stop(self) -> bool:
        """End the search; false where there was none."""
        had = bool(self.pattern)
        for key, worker in list(self._workers.items()):
            if key[1] == self.pattern:
                worker.cancel()
                del self._workers[key]
        self._hunts = {key: hunt for key, hunt in self._hunts.items() if key[1] != self.pattern}
        self.pattern = ""
        for pane in self._screen.panes:
            pane.chart(hits=())
        return had

    def go(self, pane: LogPane, direction: int) -> None:
        """The next or previous hit of what the user typed."""
        if self.pattern:
            self._seek(pane, self.pattern, direction)

    def go_trouble(self, pane: LogPane, direction: int) -> None:
        """The next or previous line that looks like an error."""
        self._seek(pane, TROUBLE_PATTERN, direction)

    def survey(self, pane: LogPane) -> None:
        """Look a log through for errors, for its map; again when it grew."""
        key = (pane.console, TROUBLE_PATTERN)
        hunt = self._hunts.get(key)
        if pane.store is not None and (hunt is None or (hunt.over and hunt.size < pane.store.reader.size)):
            hunt = self._hunts[key] = Hunt(TROUBLE_PATTERN)
            self._start(pane, hunt, key)

    def words(self, pane: LogPane) -> str:
        """How the typed search stands on a pane."""
        hunt = self._hunts.get((pane.console, self.pattern))
        line = pane.current
        if not self.pattern or hunt is None:
            return ""
        end = 0 if line is None else line.raw.offset + len(line.raw.data)
        return f"/{self.pattern}  {hunt.words(end)}"

    def _seek(self, pane: LogPane, pattern: str, direction: int, *, here: bool = False) -> None:
        key = (pane.console, pattern)
        hunt = self._hunts.get(key)
        if hunt is None or (hunt.over and pane.store is not None and hunt.size < pane.store.reader.size):
            hunt = self._hunts[key] = Hunt(pattern)
            self._start(pane, hunt, key)
        line = pane.current
        offset = 0
        if line is not None:
            offset = line.raw.offset if here or direction < 0 else line.raw.offset + len(line.raw.data) + 1
        hunt.asked_at = pane.cursor_row
        self._land(pane, hunt, hunt.ask(offset, direction))

    def _land(self, pane: LogPane, hunt: Hunt, offset: int | None) -> None:
        if offset is not None:
            pane.jump_to_offset(offset)
        elif hunt.over:
            self._screen.post_message(Said(hunt.fault or "Nothing found.", trouble=bool(hunt.fault)))
        self._screen.show_status()

    def _start(self, pane: LogPane, hunt: Hunt, key: tuple[str, str]) -> None:
        if pane.store is None:
            hunt.over = True
            return
        reader = pane.store.reader
        self._workers[key] = self._screen.run_worker(
            lambda: self._scan(reader, pane, hunt), thread=True, group="search", exit_on_error=False
        )

    def _scan(self, reader: LogReader, pane: LogPane, hunt: Hunt) -> None:
        """Search one log, in a thread."""
        worker = get_current_worker()
        typed = hunt.pattern != TROUBLE_PATTERN
        told, known = float("-inf"), 0
        try:
            for progress in reader.search(hunt.pattern, ignore_case=typed and ignore_case(hunt.pattern)):
                if worker.is_cancelled:
                    return
                awaited = hunt.wanted is not None and len(progress.hits) > known
                known = len(progress.hits)  # it is the same array each time
                hunt.take(progress)
                if awaited or time.monotonic() >= told + _TELL:
                    told = time.monotonic()
                    self._screen.post_message(Searched(pane, hunt))
        except InputError as error:
            hunt.fault = safe_text(str(error))
        hunt.over = True
        self._screen.post_message(Searched(pane, hunt))

    def progressed(self, pane: LogPane, hunt: Hunt) -> None:
        """Put the hits onto the map, and go on to one that was waited for."""
        if hunt.pattern == TROUBLE_PATTERN:
            pane.chart(troubles=hunt.hits)
        elif hunt.pattern == self.pattern:
            pane.chart(hits=hunt.hits)
        if pane.cursor_row != hunt.asked_at:
            hunt.wanted = None
        if hunt.wanted is not None:
            offset, direction = hunt.wanted
            found = hunt.ask(offset, direction)
            if found is not None or hunt.over:
                self._land(pane, hunt, found)
                return
        self._screen.show_status()
