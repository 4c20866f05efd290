"""The shortest conjunctions of option values that select a mode's configurations and no other."""

from collections.abc import Sequence

from logtriage.analysis.bitmaps import Bitmaps, Factor, Population
from logtriage.analysis.set_cover import minimum_covers

Conjunction = tuple[Factor, ...]
"""Terms that must all hold, in matrix axis order."""


def shortest_conjunctions(bitmaps: Bitmaps, population: Population) -> list[Conjunction]:
    """All exact conjunctions with the fewest terms, the preferred one first.

    A term holds just the values that the members have: fewer would miss a member, and a value more would
    either select a configuration that does not show the mode, or one that was never tried. For a set
    of axes these terms are the strongest, so the set is exact for them or for none; what remains is
    to find the smallest sets of axes that exclude every other eligible configuration.

    Order: the fewest values in all, then matrix axis order.

    Returns:
        One empty conjunction where every eligible configuration is a member; an empty list where no
        conjunction is exact.
    """
    factors = _tightest(bitmaps, population)
    others = population.eligible & ~population.members
    covers = minimum_covers(others, [others & ~factor.rows for factor in factors])
    found = [tuple(factors[index] for index in cover) for cover in covers]
    return sorted(found, key=_preference)


def _tightest(bitmaps: Bitmaps, population: Population) -> list[Factor]:
    factors: list[Factor] = []
    for axis in range(len(bitmaps.names)):
        values = bitmaps.projection(axis, population.members)
        if bitmaps.sayable(axis, values):
            factors.append(bitmaps.factor(axis, values))
    return factors


def _preference(conjunction: Conjunction) -> tuple[int, list[int]]:
    return sum(len(factor.values) for factor in conjunction), [factor.axis for factor in conjunction]


def interchangeable(
    bitmaps: Bitmaps, population: Population, conjunction: Sequence[Factor]
) -> list[tuple[int, ...]]:
    """Groups of axes of which one stands in the conjunction and each other one could stand for it.

    Could stand for it: with that axis' own values in its place, the conjunction selects the same eligible
    configurations.

    Returns:
        Axis indices, ascending; one group for each term that has such others.
    """
    chosen = {factor.axis for factor in conjunction}
    target = bitmaps.selected(conjunction) & population.eligible
    groups: list[tuple[int, ...]] = []
    for factor in conjunction:
        rest = bitmaps.selected(other for other in conjunction if other is not factor)
        group = [factor.axis]
        for axis in range(len(bitmaps.names)):
            values = bitmaps.projection(axis, target)
            if axis in chosen or not bitmaps.sayable(axis, values):
                continue
            if rest & population.eligible & bitmaps.factor(axis, values).rows == target:
                group.append(axis)
        if len(group) > 1:
            groups.append(tuple(sorted(group)))
    return groups
