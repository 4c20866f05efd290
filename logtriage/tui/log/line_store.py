"""The lines of one log as they are shown: read when looked at, kept a little while."""

from dataclasses import dataclass
from typing import Protocol

from textual.cache import LRUCache

from logtriage.console.prefix import NONE, Prefixes
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
        raw: The line as it is in the file.
        text: The line without its prefix, safe to show, with tabs expanded to blanks.
        prefix: What its recorder put in front of it; empty for nothing.
    """

    raw: RawLine
    text: str
    prefix: bytes = b""

    @property
    def uptime(self) -> float | None:
        """Seconds that its printk header says; None where it has none."""
        header = parse_printk(self.raw.data[len(self.prefix) :])
        return None if header is None else header.uptime

    @property
    def prefix_text(self) -> str:
        """The prefix, safe to show."""
        return safe_line(self.prefix).expandtabs(_TAB).rstrip()


class Store(Protocol):
    """Lines by row, counted from 0: all of a log, or those that a filter leaves."""

    @property
    def reader(self) -> LogReader:
        """The reader of the whole log."""
        ...

    @property
    def prefixes(self) -> Prefixes:
        """What is left out in front of the lines."""
        ...

    @property
    def count(self) -> int:
        """Number of rows that are known so far."""
        ...

    def line(self, row: int) -> ShownLine | None:
        """The line in a row; None where it is not known yet."""
        ...

    def number(self, row: int) -> int:
        """Number of the row's line in the whole log, counted from 1."""
        ...

    def row_of_offset(self, offset: int, otherwise: int) -> int:
        """Row of the line that holds a byte, or of a near one; `otherwise` while it is not counted."""
        ...

    def find(self, offset: int, otherwise: int) -> int | None:
        """Row of the line that holds a byte; None where that line is left out."""
        ...

    def catch_up(self) -> bool:
        """Forget lines that a longer or another file makes wrong; returns true for another file."""
        ...


class LineStore:
    """All lines of a log by row, counted from 0.

    Rows that the index has not come to are there only around one place that was looked up by its
    offset (`peek`).
    """

    def __init__(self, reader: LogReader, prefixes: Prefixes = NONE) -> None:
        self.reader = reader
        self._prefixes = prefixes
        self._lines: LRUCache[int, ShownLine] = LRUCache(_KEPT)
        self._ahead: dict[int, ShownLine] = {}
        self._generation = reader.generation

    @property
    def prefixes(self) -> Prefixes:
        """What is left out in front of the lines."""
        return self._prefixes

    def leave_out(self, prefixes: Prefixes) -> bool:
        """Show the lines without these prefixes from now on; whether that changes anything."""
        if prefixes == self._prefixes:
            return False
        self._prefixes = prefixes
        self._lines.clear()
        self._ahead = {row: self._shown(line.raw) for row, line in self._ahead.items()}
        return True

    @property
    def count(self) -> int:
        return max(self.reader.line_count, max(self._ahead, default=-1) + 1)

    def peek(self, offset: int, row: int, around: int) -> None:
        """Make the lines around a place known although the lines before it are not counted.

        Args:
            offset: Offset of a byte of the line.
            row: Row of the line.
            around: Number of lines before the line, and of those after it.
        """
        lines = self.reader.around(offset, around, around)
        here = max((place for place, line in enumerate(lines) if line.offset <= offset), default=0)
        self._ahead = {
            row + place - here: self._shown(line) for place, line in enumerate(lines) if row + place >= here
        }

    def catch_up(self) -> bool:
        """Forget lines that a longer or another file makes wrong; returns true for another file."""
        if self._ahead and self.reader.line_count > max(self._ahead):
            self._ahead = {}
        if self.reader.generation == self._generation:
            return False
        self._generation = self.reader.generation
        self._lines.clear()
        self._ahead = {}
        return True

    def line(self, row: int) -> ShownLine | None:
        """The line in a row; None where it is not known yet."""
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
                self._lines[number - 1] = self._shown(raw)
            if number == row + 1:
                kept = self._shown(raw)
        return kept

    def number(self, row: int) -> int:
        return row + 1

    def find(self, offset: int, otherwise: int) -> int | None:
        return self.row_of_offset(offset, otherwise)

    def row_of_offset(self, offset: int, otherwise: int) -> int:
        """Row of the line that holds a byte; `otherwise` while it is not counted."""
        number = self.reader.line_of_offset(offset)
        return otherwise if number is None else number - 1

    def _shown(self, raw: RawLine) -> ShownLine:
        length = self._prefixes.length(raw.data)
        said = raw.data[length:]
        return ShownLine(raw, safe_line(said).expandtabs(_TAB), raw.data[:length])
