"""What one console's damaged lines are recognised as, line by line and report by report."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import dataclass
from typing import Final

from logtriage.corrupted.phrases import LIKENESS, REPORT_LIKENESS, Likeness, PhraseIndex

REPORT_LINES: Final = 40
"""Lines between things that belong to one report."""

ABOVE: Final = 24
"""Lines above a report's first trace line in which its headline is looked for."""

_SAME: Final = 200
"""Lines within which a recognised line says nothing new if its class was met already."""

_LOOKS: Final = 2000
"""Lines of one console that are compared with all phrases because a piece hit."""

_REPORTS: Final = 12
"""Reports of one console whose headline is looked for."""


@dataclass(frozen=True, slots=True)
class Found:
    """A recognised line of a report.

    Attributes:
        line: Line number, counted from 1.
        likeness: What it is like.
    """

    line: int
    likeness: Likeness


class Recovery:
    """The state of the phrase index on one console.

    What it answers on a line depends on that line and those above it only, so it is the same for
    every chunking.

    Args:
        phrase_index: Phrases of the library.
        classes: Class of each signature, by its index in the library.
    """

    def __init__(self, phrase_index: PhraseIndex, classes: Callable[[int], str]) -> None:
        self._index = phrase_index
        self._class = classes
        self._heads: dict[str, list[int]] = {}
        self._looks = 0
        self._reports = 0
        self._first = -REPORT_LINES
        self._last = -REPORT_LINES
        self._handled = -1

    def copy(self) -> "Recovery":
        """A copy that goes on without changing this one."""
        other = copy(self)
        other._heads = {cls: list(lines) for cls, lines in self._heads.items()}  # noqa: SLF001 - another of its kind
        return other

    def done(self, *, context: bool) -> bool:
        """Whether nothing more is looked at on this console."""
        return self._reports >= _REPORTS if context else self._looks >= _LOOKS

    def head(self, owner: int, line: int) -> None:
        """A headline was met, exactly or by likeness."""
        lines = self._heads.setdefault(self._class(owner), [])
        lines.insert(bisect_right(lines, line), line)

    def look(self, data: bytes, line: int, pieces: Iterable[int]) -> Likeness | None:
        """What a line with pieces of phrases is, unless its class was met just above."""
        if self._looks >= _LOOKS:
            return None
        self._looks += 1
        return self.peek(data, line, pieces)

    def peek(self, data: bytes, line: int, pieces: Iterable[int]) -> Likeness | None:
        """As `look`, for a line that may still grow."""
        likeness = self._index.recognise(data) if self._index.plausible(data, pieces) else None
        if likeness is None or self._met(self._class(likeness.owner), line - _SAME, line):
            return None
        return likeness

    def context(
        self,
        line: int,
        above: Callable[[int], Iterable[tuple[int, bytes]]],
        denied: Callable[[Likeness, bytes], bool],
    ) -> list[Found]:
        """Learn of a line that stands in reports only; name the report where nothing else does.

        Args:
            line: Its number.
            above: The lines from a given number on up to this one, as far as they are kept.
            denied: Whether a line cannot be what it is like.

        Returns:
            The report's recognised lines; where there are none, this line as a lost report.
        """
        first, last, self._last = self._first, self._last, line
        if line - last > REPORT_LINES:
            self._first = line
            return []
        if line <= self._handled:
            self._handled = line + REPORT_LINES
            return []
        if line == last:
            return []
        self._handled = line + REPORT_LINES
        if self._reports >= _REPORTS or any(
            self._met(cls, first - REPORT_LINES, line) for cls in self._heads
        ):
            return []
        self._reports += 1
        found = []
        for number, data in above(first - ABOVE):
            likeness = self._index.recognise(data, REPORT_LIKENESS)
            if likeness is not None and not denied(likeness, data):
                found.append(Found(number, likeness))
        sure = [one for one in found if one.likeness.score >= LIKENESS]
        if sure or found:
            return sure or [max(found, key=lambda one: one.likeness.score)]
        return [Found(line, Likeness(self._index.lost, 0))] if self._index.lost is not None else []

    def _met(self, cls: str, first: int, last: int) -> bool:
        lines = self._heads.get(cls, [])
        at = bisect_left(lines, first)
        return at < len(lines) and lines[at] <= last
