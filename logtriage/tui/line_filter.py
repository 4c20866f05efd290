"""Leaving lines of a log out: what is kept, and which row a kept line has."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

CONTEXT = 2
"""Lines kept before and after each match, unless the user asks for another number: what led to it, and what
came of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFilter:
    """What the user wants to see.

    Attributes:
        pattern: A regular expression.
        exclude: Whether lines that match it go, rather than those that do not.
        context: Lines kept around each line that matches; of no meaning where they go.
    """

    pattern: str
    exclude: bool = False
    context: int = CONTEXT

    @property
    def words(self) -> str:
        """As it is typed, such as `&!random` or `&2 kvm`."""
        if self.exclude:
            return f"&!{self.pattern}"
        return f"&{self.pattern}" + (f" ±{self.context}" if self.context else "")


def parse_filter(text: str) -> LineFilter | None:
    """What was typed behind `&`: `pattern`, `+5 pattern` for five lines around, `!pattern`; or nothing."""
    text = text.strip()
    if text.startswith("!"):
        return LineFilter(pattern=text[1:].strip(), exclude=True) if text[1:].strip() else None
    context = CONTEXT
    head, _, rest = text.partition(" ")
    if head[:1] == "+" and head[1:].isdecimal() and rest.strip():
        context, text = min(int(head[1:]), 999), rest.strip()
    return LineFilter(pattern=text, context=context) if text else None


class FilteredRows:
    """The rows that are left of a log, as far as it was searched.

    Args:
        line_filter: What is to be kept.

    Attributes:
        total: Rows of the log that were searched.
        matched: Lines that match.
    """

    def __init__(self, line_filter: LineFilter) -> None:
        self.line_filter = line_filter
        self.total = 0
        self.matched = 0
        self._rows = array("Q")  # kept ones, or for each one that is left out how many are kept before it
        self._gone = array("Q")
        self._kept_to = 0

    def take(self, rows: Iterable[int], total: int) -> None:
        """Take in more matching rows, in ascending order, and how many rows were searched."""
        if self.line_filter.exclude:
            for row in rows:
                self._rows.append(row - len(self._gone))
                self._gone.append(row)
                self.matched += 1
        else:
            context = self.line_filter.context
            # The last match of the batch before may reach into this one.
            self._keep(self._last + 1, min(self._kept_to, total))
            for row in rows:
                self._kept_to = row + context + 1
                self._keep(row - context, min(self._kept_to, total))
                self.matched += 1
        self.total = total

    @property
    def _last(self) -> int:
        return self._rows[-1] if self._rows else -1

    def _keep(self, first: int, end: int) -> None:
        self._rows.extend(range(max(0, first, self._last + 1), end))

    @property
    def count(self) -> int:
        """Rows that are left."""
        return self.total - len(self._gone) if self.line_filter.exclude else len(self._rows)

    def source(self, row: int) -> int:
        """Which row of the log is the `row`-th that is left."""
        return row + bisect_right(self._rows, row) if self.line_filter.exclude else self._rows[row]

    def nearest(self, source: int) -> int:
        """The row of the log's row, or where it is left out of the next one that is not."""
        if self.line_filter.exclude:
            row = source - bisect_left(self._gone, source)
        else:
            row = bisect_left(self._rows, source)
        return max(0, min(row, self.count - 1))

    def has(self, source: int) -> bool:
        """Whether a row of the log is left."""
        row = self.nearest(source)
        return row < self.count and self.source(row) == source
