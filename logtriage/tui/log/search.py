"""A search through one log: hits as they come in, and the way from one to the next."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Protocol, cast

from logtriage.sources.search import Pattern, Progress, compile_search
from logtriage.tui.state.run_searcher import ignore_case

_MARGIN = 512
"""Characters beyond the visible piece of a line that a match may begin or end in."""


class _Span(Protocol):
    def start(self) -> int: ...
    def end(self) -> int: ...


@dataclass(slots=True)
class LogSearch:
    """A search through one log, which may still be going on.

    Attributes:
        pattern: The regular expression as typed.
        hits: For each line with a match, the offset of the first one.
        scanned: Bytes searched so far.
        size: Bytes to search.
        capped: Whether it ended early because there were too many hits.
        over: Whether it came to its end.
        fault: Why the log could not be searched; empty where it could.
        wanted: Offset and direction of a hit that the user waits for; None where he does not wait.
        asked_at: Row of the cursor when he asked: with the cursor elsewhere, he does not wait any more.
    """

    pattern: str
    hits: "array[int]" = field(default_factory=lambda: array("Q"))
    scanned: int = 0
    size: int = 0
    capped: bool = False
    over: bool = False
    fault: str = ""
    wanted: tuple[int, int] | None = None
    asked_at: int = 0

    def take(self, progress: Progress) -> None:
        """Take over the hits and the progress of the search."""
        self.hits = progress.hits
        self.scanned, self.size, self.capped = progress.scanned, progress.size, progress.capped

    def ask(self, offset: int, direction: int) -> int | None:
        """Find the nearest hit after or before a place, around the ends of a finished search.

        Args:
            offset: Hits at or beyond it count, forwards; hits before it, backwards.
            direction: 1 or -1.

        Returns:
            The hit's offset. None where there is no hit, or none yet; then `wanted` stays set until
            more is known.
        """
        self.wanted = None
        place = bisect_left(self.hits, offset) - (direction < 0)
        if 0 <= place < len(self.hits) and (direction > 0 or self.over or self.scanned >= offset):
            return self.hits[place]
        if not self.over:
            self.wanted = (offset, direction)
            return None
        return self.hits[0 if direction > 0 else -1] if self.hits else None

    def number(self, offset: int) -> int:
        """Number of the last hit at or before an offset, counted from 1; 0 before the first."""
        return bisect_right(self.hits, offset)

    def words(self, place: int) -> str:
        """Say how the search stands, such as `hit 2 of 17+ (43 %)`.

        Args:
            place: Offset of the end of the line at the cursor.
        """
        more = "" if self.over and not self.capped else "+"
        share = "" if self.over else f" ({100 * self.scanned // max(1, self.size)} %)"
        if not self.hits:
            return ("no hits" if self.over else "searching") + share
        return f"hit {self.number(place)} of {len(self.hits)}{more}{share}"


def finder(pattern: str) -> Callable[[str, int, int], list[tuple[int, int]]]:
    """Make a function that finds the matches in a shown line that touch a piece of it.

    The function looks some way beyond both ends of the piece only, so that a long line costs no more than a
    short one.

    Raises:
        InputError: The pattern is no regular expression.
    """
    compiled = compile_search(pattern, ignore_case=ignore_case(pattern))

    def find(text: str, first: int, last: int) -> list[tuple[int, int]]:
        base = max(0, first - _MARGIN)
        found = _matches(compiled, text[base : last + _MARGIN])
        return [
            (base + start, base + end) for start, end in found if base + start < last and base + end > first
        ]

    return find


def _matches(pattern: Pattern, text: str) -> Iterator[tuple[int, int]]:
    data = text.encode("utf-8", "replace")
    plain = len(data) == len(text)
    position = 0
    while position <= len(data) and (match := pattern.search(data, position)) is not None:
        span = cast("_Span", match)
        start, end = span.start(), span.end()
        position = max(end, start + 1)
        if end > start:
            yield (start, end) if plain else (_characters(data, start), _characters(data, end))


def _characters(data: bytes, end: int) -> int:
    return len(data[:end].decode("utf-8", "ignore"))
