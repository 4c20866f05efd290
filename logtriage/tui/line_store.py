"""The lines of one log as they are shown: read when looked at, kept a little while."""

from dataclasses import dataclass
from typing import Protocol

from textual.cache import LRUCache

from logtriage.console.printk import parse_printk
from logtriage.console.safe import safe_line
from logtriage.sources.reader import LogReader, RawLine

_KEPT = 4000
"""Lines kept in memory: going back and forth over some dozens of screens reads nothing again."""

_READ_AT_ONCE = 64
"""Lines read together: about a screen of them, so that drawing one takes one or two reads."""

_TAB = 8
"""Cells between tab stops: eight is what terminals and kernel logs assume."""


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One line on screen.

    Attributes:
        raw: As it is in the file.
        text: Safe to show, tabs expanded.
    """

    raw: RawLine
    text: str

    @property
    def uptime(self) -> float | None:
        """Seconds of its printk header, where it has one."""
        header = parse_printk(self.raw.data)
        return None if header is None else header.uptime


class Store(Protocol):
    """Lines by row, counted from 0: all of a log, or those that a filter leaves."""

    @property
    def reader(self) -> LogReader:
        """The log."""
        ...

    @property
    def count(self) -> int:
        """Rows that are known of."""
        ...

    def line(self, row: int) -> ShownLine | None:
        """A row, or nothing where it is not known yet."""
        ...

    def number(self, row: int) -> int:
        """What the row's line is called, counted from 1."""
        ...

    def row_of_offset(self, offset: int, otherwise: int) -> int:
        """The row of a byte or one near it; as long as it is not counted, what the caller takes it for."""
        ...

    def find(self, offset: int, otherwise: int) -> int | None:
        """The row of a byte, or nothing where its line is left out."""
        ...

    def catch_up(self) -> bool:
        """Forget what a longer or another file makes wrong; true where it is another file."""
        ...


class LineStore:
    """Lines by row, counted from 0.

    Rows that the index has not come to are there only around one place that was looked up by its
    offset (`peek`).
    """

    def __init__(self, reader: LogReader) -> None:
        self.reader = reader
        self._lines: LRUCache[int, ShownLine] = LRUCache(_KEPT)
        self._ahead: dict[int, ShownLine] = {}
        self._generation = reader.generation

    @property
    def count(self) -> int:
        """Rows that are known of."""
        return max(self.reader.line_count, max(self._ahead, default=-1) + 1)

    def peek(self, offset: int, row: int, around: int) -> None:
        """Have the lines around a place at hand although nothing before it is counted.

        Args:
            offset: A byte of the line.
            row: The row that the line has.
            around: Lines before and after it.
        """
        lines = self.reader.around(offset, around, around)
        here = max((place for place, line in enumerate(lines) if line.offset <= offset), default=0)
        self._ahead = {
            row + place - here: _shown(line) for place, line in enumerate(lines) if row + place >= here
        }

    def catch_up(self) -> bool:
        """Forget what a longer or another file makes wrong; true where it is another file."""
        if self._ahead and self.reader.line_count > max(self._ahead):
            self._ahead = {}
        if self.reader.generation == self._generation:
            return False
        self._generation = self.reader.generation
        self._lines.clear()
        self._ahead = {}
        return True

    def line(self, row: int) -> ShownLine | None:
        """A row, or nothing where it is not known yet."""
        counted = self.reader.line_count
        if row >= counted:
            return self._ahead.get(row)
        kept = self._lines.get(row)
        if kept is not None:
            return kept
        for raw in self.reader.lines(row + 1, _READ_AT_ONCE):
            number = raw.number
            # The last line may still grow, so that it is read anew each time.
            if number is not None and number < counted:
                self._lines[number - 1] = _shown(raw)
            if number == row + 1:
                kept = _shown(raw)
        return kept

    def number(self, row: int) -> int:
        """What the row's line is called."""
        return row + 1

    def find(self, offset: int, otherwise: int) -> int | None:
        """The row of a byte: none is left out."""
        return self.row_of_offset(offset, otherwise)

    def row_of_offset(self, offset: int, otherwise: int) -> int:
        """The row of a byte; as long as it is not counted, what the caller takes it for."""
        number = self.reader.line_of_offset(offset)
        return otherwise if number is None else number - 1


def _shown(raw: RawLine) -> ShownLine:
    return ShownLine(raw, safe_line(raw.data).expandtabs(_TAB))
