"""Leaving lines of a log out: what is kept, and which row a kept line has."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count
from operator import sub


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFilter:
    """Which lines of a log the user wants to see.

    Attributes:
        pattern: A regular expression.
        exclude: Whether the lines that match it are left out, instead of the others.
        context: Lines kept before and after each match; of no meaning where matches are left out.
    """

    pattern: str
    exclude: bool = False
    context: int = 0

    @property
    def typed(self) -> str:
        """The filter as it is typed."""
        if self.exclude:
            return f"!{self.pattern}"
        return f"+{self.context} {self.pattern}" if self.context else self.pattern

    @property
    def words(self) -> str:
        """The filter as the status line shows it, such as `&!random`, `&kvm` or `&kvm ±2`."""
        if self.exclude:
            return f"&!{self.pattern}"
        return f"&{self.pattern}" + (f" ±{self.context}" if self.context else "")


def parse_filter(text: str) -> LineFilter | None:
    """Parse what was typed after `&`; None where it has no pattern.

    `pattern` keeps the lines that match, `+5 pattern` also five lines before and after each, and `!pattern`
    leaves the lines that match out.
    """
    text = text.strip()
    if text.startswith("!"):
        return LineFilter(pattern=text[1:].strip(), exclude=True) if text[1:].strip() else None
    context = 0
    head, _, rest = text.partition(" ")
    if head[:1] == "+" and head[1:].isdecimal() and rest.strip():
        context, text = min(int(head[1:]), 999), rest.strip()
    return LineFilter(pattern=text, context=context) if text else None


class FilteredRows:
    """The rows of a log that a filter keeps, as far as it was searched.

    Args:
        line_filter: The filter.

    Attributes:
        total: Number of rows of the log that were searched.
        matched: Number of lines that match the pattern.
        over: Whether all of the log was searched.
    """

    def __init__(self, line_filter: LineFilter) -> None:
        self.line_filter = line_filter
        self.total = 0
        self.matched = 0
        self.over = False
        self._rows = array("Q")  # kept ones, or for each one that is left out how many are kept before it
        self._gone = array("Q")
        self._kept_to = 0

    def take(self, rows: Iterable[int], total: int) -> None:
        """Add more matching rows, in ascending order, and set how many rows were searched."""
        rows = array("Q", rows)
        self.matched += len(rows)
        if self.line_filter.exclude:
            self._rows.extend(map(sub, rows, count(len(self._gone))))
            self._gone.extend(rows)
        elif not self.line_filter.context:
            self._rows.extend(rows)
        else:
            context = self.line_filter.context
            # The last match of the batch before may reach into this one.
            self._keep(self._last + 1, min(self._kept_to, total))
            for row in rows:
                self._kept_to = row + context + 1
                self._keep(row - context, min(self._kept_to, total))
        self.total = total

    @property
    def _last(self) -> int:
        return self._rows[-1] if self._rows else -1

    def _keep(self, first: int, end: int) -> None:
        self._rows.extend(range(max(0, first, self._last + 1), end))

    @property
    def count(self) -> int:
        """Number of rows that are kept."""
        return self.total - len(self._gone) if self.line_filter.exclude else len(self._rows)

    def source(self, row: int) -> int:
        """Row in the whole log of a kept row."""
        return row + bisect_right(self._rows, row) if self.line_filter.exclude else self._rows[row]

    def nearest(self, source: int) -> int:
        """Kept row of a row of the whole log, or of the next one that is kept."""
        if self.line_filter.exclude:
            row = source - bisect_left(self._gone, source)
        else:
            row = bisect_left(self._rows, source)
        return max(0, min(row, self.count - 1))

    def has(self, source: int) -> bool:
        """Tell whether a row of the whole log is kept."""
        row = self.nearest(source)
        return row < self.count and self.source(row) == source
