"""Smallest set covers over bitmaps: the exact search behind the shortest conjunction."""

from collections.abc import Iterator, Sequence

STEPS = 5_000
"""Search steps after which smaller covers than the greedy one are no longer looked for.

A dozen options take ten steps or so, some two hundred where a mode has one configuration; forty unrelated
options and a mode of one configuration reach the limit. A step is about 25 us at 10,000 configurations.
"""

_LEVELS = 3
"""Numbers of sets that are told apart: an element of one or two sets hardly branches the search, and the more
sets hold it, the less it matters which element is taken."""


def minimum_covers(universe: int, sets: Sequence[int], *, steps: int = STEPS) -> list[tuple[int, ...]]:
    """All smallest choices of sets whose union holds the universe.

    Sizes are tried in turn, each to the end: so a cover that is found is as small as any. Each step takes the
    element that the fewest sets hold and tries these sets, each without the ones before it; an
    element that no set holds any more ends the branch.

    Args:
        universe: Bitmap of what must be covered; nothing is covered by no set.
        sets: The sets to choose from, as bitmaps.
        steps: How long to search. Past that the answer is still a list of covers, but perhaps not of
            all, or only the greedy one, which may not be the smallest.

    Returns:
        Ascending indices into `sets`, in no special order; empty where not even all sets cover it.
    """
    fallback = _greedy(universe, sets)
    if fallback is None:
        return []
    search = _Search(sets, steps)
    order = [index for index, rows in enumerate(sets) if rows & universe]
    for size in range(len(fallback)):
        found = [tuple(sorted(cover)) for cover in search.covers(universe, order, size)]
        if found:
            return found
        if search.steps < 0:
            return [fallback]
    found = [tuple(sorted(cover)) for cover in search.covers(universe, order, len(fallback))]
    return found or [fallback]


def _greedy(universe: int, sets: Sequence[int]) -> tuple[int, ...] | None:
    chosen: list[int] = []
    while universe:
        gains = [(universe & rows).bit_count() for rows in sets]
        best = max(range(len(sets)), key=gains.__getitem__, default=None)
        if best is None or not gains[best]:
            return None
        chosen.append(best)
        universe &= ~sets[best]
    return tuple(sorted(chosen))


class _Search:
    def __init__(self, sets: Sequence[int], steps: int) -> None:
        self.sets = sets
        self.steps = steps

    def covers(self, universe: int, allowed: Sequence[int], size: int) -> Iterator[tuple[int, ...]]:
        """Every cover of at most `size` sets, where none smaller than `size` exists."""
        if not universe:
            yield ()
            return
        self.steps -= 1
        if not size or self.steps < 0:
            return
        if size == 1:
            yield from ((index,) for index in allowed if not universe & ~self.sets[index])
            return
        rest = list(allowed)
        for index in self._rarest(universe, allowed):
            rest.remove(index)
            for cover in self.covers(universe & ~self.sets[index], rest, size - 1):
                yield (index, *cover)

    def _rarest(self, universe: int, allowed: Sequence[int]) -> list[int]:
        """The sets that hold the element that the fewest sets hold (exact up to `_LEVELS` of them)."""
        at_least = [universe] + [0] * _LEVELS
        for index in allowed:
            rows = self.sets[index]
            for level in range(_LEVELS, 0, -1):
                at_least[level] |= at_least[level - 1] & rows
        for level in range(_LEVELS):
            exactly = at_least[level] & ~at_least[level + 1]
            if exactly:
                break
        else:
            exactly = at_least[_LEVELS]
        element = exactly & -exactly
        return [index for index in allowed if self.sets[index] & element]
