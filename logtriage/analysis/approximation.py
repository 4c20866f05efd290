"""The conjunctions that describe a mode best where none is exact, exceptions and all."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import comb, lgamma, log, log2

from logtriage.analysis.bitmaps import Bitmaps, Factor, Population
from logtriage.analysis.conjunction import Conjunction

BEAM = 6
"""Conjunctions that are carried on from one length to the next."""

MAX_TERMS = 5
"""Longest approximate conjunction: a longer one with exceptions explains nothing."""

MARGIN = 0.1
"""A reading is told beside the best where it saves at least 1 - MARGIN of the bits that the best saves."""

_ROUNDS = 3
"""Rounds in which the values of terms are chosen anew: a choice that has not settled then gains little."""


def approximate(bitmaps: Bitmaps, population: Population) -> list[Conjunction]:
    """The conjunctions that describe a mode best, the best one first.

    The measure is description length, as in rule learning with exceptions (Quinlan 1990, Cohen's RIPPER
    1995): bits to say the terms, plus bits to say which of the selected configurations do not show
    the mode and which of the others do. A mislabelled configuration costs some bits and so does a
    term: neither is worth the other, unless it explains more than one.

    Returns:
        Readings that save nearly as much as the best and differ from it in more than added terms;
        none where no conjunction is shorter than the plain list of members.
    """
    beam = _Beam(bitmaps, population)
    ranked = sorted(beam.search(), key=lambda found: (found.cost, [f.axis for f in found.factors]))
    if not ranked:
        return []
    worst = ranked[0].cost + MARGIN * (beam.empty.cost - ranked[0].cost)
    kept: list[Conjunction] = []
    for candidate in ranked:
        if candidate.cost > worst:
            break
        if not any(_nested(candidate.factors, better) for better in kept):
            kept.append(candidate.factors)
    return kept


def _nested(one: Conjunction, other: Conjunction) -> bool:
    mine, theirs = {factor.axis for factor in one}, {factor.axis for factor in other}
    return mine <= theirs or theirs <= mine


def _choices(total: int, chosen: int) -> float:
    """Bits to say which ones are chosen: log2 of the binomial coefficient."""
    return (lgamma(total + 1) - lgamma(chosen + 1) - lgamma(total - chosen + 1)) / log(2)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    factors: Conjunction
    cost: float


class _Beam:
    def __init__(self, bitmaps: Bitmaps, population: Population) -> None:
        self._bitmaps = bitmaps
        self._members = population.members
        self._eligible = population.eligible
        self._total = self._eligible.bit_count()
        self._positive = self._members.bit_count()
        self._axes = [
            axis for axis in range(len(bitmaps.names)) if len(bitmaps.projection(axis, self._eligible)) > 1
        ]
        self.empty = _Candidate(factors=(), cost=self._exceptions(self._total, self._positive))

    def search(self) -> list[_Candidate]:
        """Every conjunction met on the way that is shorter than none."""
        found: dict[tuple[tuple[int, tuple[int, ...]], ...], _Candidate] = {}
        level = [self.empty]
        for _ in range(MAX_TERMS):
            grown = {_identity(one): one for parent in level for one in self._grow(parent)}
            best = min(parent.cost for parent in level)
            level = sorted(grown.values(), key=lambda one: (one.cost, _identity(one)))[:BEAM]
            level = [self._refine(one) for one in level]
            found |= {_identity(one): one for one in level if one.cost < self.empty.cost}
            if not level or min(one.cost for one in level) >= best:
                break
        return list(found.values())

    def _grow(self, parent: _Candidate) -> Iterable[_Candidate]:
        used = {factor.axis for factor in parent.factors}
        rows = self._bitmaps.selected(parent.factors) & self._eligible
        for axis in self._axes:
            factor = None if axis in used else self._best(axis, rows)
            if factor is not None:
                factors = sorted((*parent.factors, factor), key=lambda one: one.axis)
                yield self._candidate(tuple(factors))

    def _refine(self, candidate: _Candidate) -> _Candidate:
        """Choose each term's values anew, with the other terms as they are, until nothing changes."""
        for _ in range(_ROUNDS):
            before = candidate
            for place in range(len(candidate.factors)):
                head, tail = candidate.factors[:place], candidate.factors[place + 1 :]
                rows = self._bitmaps.selected((*head, *tail)) & self._eligible
                factor = self._best(candidate.factors[place].axis, rows)
                if factor is not None and factor != candidate.factors[place]:
                    other = self._candidate((*head, factor, *tail))
                    candidate = min(candidate, other, key=lambda one: one.cost)
            if candidate is before:
                break
        return candidate

    def _best(self, axis: int, rows: int) -> Factor | None:
        """The best value set of an axis among `rows`.

        With two classes the best set is one of the values with the highest rates (Breiman et al. 1984,
        theorem 4.5), so as many sets are tried as there are values.
        """
        counts: list[tuple[float, int, int, int]] = []
        for value, has in enumerate(self._bitmaps.rows[axis]):
            size = (rows & has).bit_count()
            if size:
                hits = (self._members & rows & has).bit_count()
                counts.append((-hits / size, value, size, hits))
        counts.sort()
        best: tuple[float, tuple[int, ...]] | None = None
        values: tuple[int, ...] = ()
        selected = shown = 0
        for rate, value, size, hits in counts[:-1]:
            if not rate:
                break
            values += (value,)
            selected, shown = selected + size, shown + hits
            cost = self._exceptions(selected, shown)
            if (best is None or cost < best[0]) and self._bitmaps.sayable(axis, values):
                best = cost, values
        return None if best is None else self._bitmaps.factor(axis, best[1])

    def _candidate(self, factors: Conjunction) -> _Candidate:
        rows = self._bitmaps.selected(factors)
        cost = self._exceptions((rows & self._eligible).bit_count(), (rows & self._members).bit_count())
        cost += log2(comb(len(self._axes), len(factors)))
        cost += sum(log2(2 ** len(self._bitmaps.values[factor.axis]) - 2) for factor in factors)
        return _Candidate(factors=factors, cost=cost)

    def _exceptions(self, selected: int, hits: int) -> float:
        missed = self._positive - hits
        return _choices(selected, hits) + _choices(self._total - selected, missed)


def _identity(candidate: _Candidate) -> tuple[tuple[int, tuple[int, ...]], ...]:
    return tuple((factor.axis, factor.values) for factor in candidate.factors)
