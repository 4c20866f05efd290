"""Hits of damaged lines, from what the phrase index caught on a console."""

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, field
from typing import Final

from logtriage.corrupted.phrases import Likeness
from logtriage.corrupted.recovery import REPORT_LINES, Recovery
from logtriage.library.library import Library
from logtriage.library.stack_trace import is_frame
from logtriage.scan.detector import look_above
from logtriage.scan.hit import EXACT, Hit, Line
from logtriage.scan.report_block import Blocks, cut
from logtriage.scan.window import Bounds, Window

_HIGHEST: Final = EXACT - 1
"""Score of a line that no expression matched, however like a phrase it is."""


@dataclass(slots=True)
class Catch:
    """A line that the phrase index caught.

    Attributes:
        bounds: Where it is.
        pieces: Pieces of the index that hit it, counted from the index's first; contexts are left out.
        context: Whether it stands in reports only.
        known: Whether an expression of the library hit it too.
    """

    bounds: Bounds
    pieces: list[int] = field(default_factory=list)
    context: bool = False
    known: bool = False


class CorruptedReports:
    """Adds to the hits of undamaged lines what damaged ones look like.

    Args:
        library: With its phrase index.
        blocks: Where reports of recognised lines are kept.
    """

    def __init__(self, library: Library, blocks: Blocks) -> None:
        self._library = library
        self._blocks = blocks
        self._recovery = Recovery(library.phrase_index, library.class_of)
        self._harmless = -REPORT_LINES

    def copy(self, blocks: Blocks | None = None) -> "CorruptedReports":
        """An independent copy, which keeps reports elsewhere where that is given."""
        other = copy(self)
        other._recovery = self._recovery.copy()  # noqa: SLF001 - another of its kind
        other._blocks = self._blocks if blocks is None else blocks  # noqa: SLF001 - another of its kind
        return other

    def done(self, *, context: bool) -> bool:
        """Whether no more pieces, or contexts, are looked at."""
        return self._recovery.done(context=context)

    def refine(self, hit: Hit) -> None:
        """Make a hit of a line that is damaged further on what its whole is like."""
        likeness = self._library.phrase_index.more_telling(hit.owner, hit.line.content)
        if likeness is not None and not self._denied(likeness, hit.line.content):
            hit.owner, hit.score = likeness.owner, min(likeness.score, _HIGHEST)

    def add(self, hits: Iterable[Hit], caught: Mapping[int, Catch], window: Window) -> list[Hit]:
        """All hits in the order of the lines that completed them.

        Args:
            hits: Of undamaged lines, in order.
            caught: What the index caught, by the position of the line's end.
            window: Where the lines are.
        """
        moments: list[tuple[int, Hit]] = []
        for hit in hits:
            self.refine(hit)
            if self._belongs_to_harmless(hit):
                continue
            self._learn(hit)
            moments.append((hit.lines[-1].number, hit))
        for _, catch in sorted(caught.items()):
            number = window.number(catch.bounds.start)
            found = []
            if catch.pieces and not catch.known:
                found += self._look(catch, number, window)
            if catch.context:
                found += self._report(catch.bounds, number, window)
            moments += [(number, hit) for hit in found]
        moments.sort(key=lambda one: one[0])
        return [hit for _, hit in moments]

    def unended(self, line: Line, pieces: Iterable[int]) -> Hit | None:
        """The hit of a last line that may still grow."""
        if self.done(context=False):
            return None
        likeness = self._recovery.peek(line.content, line.number, pieces)
        if likeness is None or self._denied(likeness, line.content):
            return None
        return _like(likeness, line)

    def _look(self, catch: Catch, number: int, window: Window) -> list[Hit]:
        start, stop = catch.bounds.start, catch.bounds.stop
        data = window.content(window.data[start - window.base : stop - window.base])
        likeness = self._recovery.look(data, number, catch.pieces)
        if likeness is None or self._denied(likeness, data):
            return []
        hit = _like(likeness, window.line(start, stop))
        look_above(hit, start, self._library, window)
        self._learn(hit)
        self._blocks.open(hit, stop)
        return [hit]

    def _report(self, bounds: Bounds, number: int, window: Window) -> list[Hit]:
        """The hits of a report whose headline nothing exact has found."""
        lines: dict[int, Line] = {}

        def above(first: int) -> list[tuple[int, bytes]]:
            lines.update((one.number, one) for one in window.above(bounds) if one.number >= first)
            return [(one.number, one.content) for one in lines.values()]

        hits = []
        for found in self._recovery.context(number, above, self._denied):
            hit = _like(found.likeness, lines[found.line])
            below = (one for one in lines.values() if found.line <= one.number < number)
            start = bounds.start - sum(len(one.data) + 1 for one in below)
            look_above(hit, start, self._library, window)
            self._learn(hit)
            hit.block = cut(one.content for one in lines.values() if one.number > found.line)
            hits.append(hit)
        return hits

    def _denied(self, likeness: Likeness, content: bytes) -> bool:
        """Whether a line cannot be what it is like: damage does not make a frame of a headline."""
        return (
            is_frame(content)
            or self._library.quotes_words(content)
            or self._library.speaks_against(likeness.owner, content)
        )

    def _learn(self, hit: Hit) -> None:
        if self._library.is_headline(hit.owner):
            number = hit.lines[-1].number
            self._recovery.head(hit.owner, number)
            self._harmless = number if self._library.is_harmless(hit.owner) else -REPORT_LINES

    def _belongs_to_harmless(self, hit: Hit) -> bool:
        """Whether a mere trace follows a headline that tells of no failure: it is a part of that report."""
        near = hit.line.number - self._harmless <= REPORT_LINES
        return near and self._library.is_trace(hit.owner)


def _like(likeness: Likeness, line: Line) -> Hit:
    return Hit(likeness.owner, line, {}, (line,), score=min(likeness.score, _HIGHEST))
