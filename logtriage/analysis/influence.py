"""Options that are shown to make no difference to a mode."""

from logtriage.analysis.bitmaps import Bitmaps, Population


class Influence:
    """Comparisons of configurations that differ in one option only; shared by all modes of a run."""

    def __init__(self, bitmaps: Bitmaps) -> None:
        self._bitmaps = bitmaps
        self._groups: dict[int, tuple[list[int], list[list[int]]]] = {}
        weights: list[int] = []
        weight = 1
        for values in bitmaps.values:
            weights.append(weight)
            weight *= max(len(values), 1)
        self._weights = weights
        self._places = [0] * bitmaps.size
        for codes, weight in zip(bitmaps.codes, weights, strict=True):
            self._places = [place + code * weight for place, code in zip(self._places, codes, strict=True)]

    def absent(self, population: Population) -> list[int]:
        """Axes that have no influence on whether an eligible configuration shows the mode.

        An axis is claimed where, all else equal, no member has an eligible counterpart with another value
        that does not show the mode, and such comparisons of members link every value of the axis that
        occurs in the matrix. Comparisons among configurations that do not show the mode prove
        nothing: something else may have kept it away.

        Returns:
            Axis indices, ascending.
        """
        members = self._bitmaps.flags(population.members)
        eligible = self._bitmaps.flags(population.eligible)
        shown = [row for row, flag in enumerate(members) if flag == "1"]
        return [
            axis
            for axis, rows in enumerate(self._bitmaps.rows)
            if len(rows) > 1
            and all(has & population.members for has in rows)
            and self._indifferent(axis, shown, members, eligible)
        ]

    def _indifferent(self, axis: int, shown: list[int], members: str, eligible: str) -> bool:
        group_of, groups = self._grouped(axis)
        codes = self._bitmaps.codes[axis]
        links: set[int] = set()
        for group in {group_of[row] for row in shown}:
            link = 0
            for row in groups[group]:
                if members[row] == "1":
                    link |= 1 << codes[row]
                elif eligible[row] == "1":
                    return False
            links.add(link)
        return _connected(links, len(self._bitmaps.values[axis]))

    def _grouped(self, axis: int) -> tuple[list[int], list[list[int]]]:
        """Group of each configuration, and the groups: configurations that differ in this axis only."""
        if axis not in self._groups:
            numbers: dict[int, int] = {}
            group_of: list[int] = []
            groups: list[list[int]] = []
            weight = self._weights[axis]
            for row, (place, code) in enumerate(zip(self._places, self._bitmaps.codes[axis], strict=True)):
                number = numbers.setdefault(place - code * weight, len(groups))
                if number == len(groups):
                    groups.append([])
                group_of.append(number)
                groups[number].append(row)
            self._groups[axis] = group_of, groups
        return self._groups[axis]


def _connected(links: set[int], count: int) -> bool:
    """Whether these sets of values, as bitmaps, link all of `count` values to the first."""
    reached, before = 1, 0
    while reached != before:
        before = reached
        for link in links:
            if link & reached:
                reached |= link
    return reached == (1 << count) - 1
