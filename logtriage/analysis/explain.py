"""What the configurations of a failure mode have in common, and what does not matter to it."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from logtriage.analysis.approximation import approximate
from logtriage.analysis.bitmaps import Bitmaps, Factor, Population
from logtriage.analysis.conjunction import interchangeable, shortest_conjunctions
from logtriage.analysis.influence import Influence
from logtriage.matrix.model import Axis, Config
from logtriage.triage.snapshot import Explanation

ALTERNATIVES = 8
"""Alternatives that are told at most; they are the preferred ones."""

COUNTEREXAMPLES = 8
"""Counterexamples that are told at most, in matrix order."""


class Explainer:
    """Explains the modes of one matrix; what modes share is worked out once.

    Values are compared as strings. A configuration that does not state an axis has the value
    `bitmaps.NOT_STATED` there, which never makes a term by itself.

    Args:
        axes: In matrix order, which is the order of terms and the last word on preference.
        configs: In matrix order.
    """

    def __init__(self, axes: Sequence[Axis], configs: Sequence[Config]) -> None:
        self._bitmaps = Bitmaps(axes, configs)
        self._influence = Influence(self._bitmaps)

    def explain(
        self,
        *,
        members: Collection[str],
        eligible: Collection[str],
        masked: Collection[str] = (),
        pending: Collection[str] = (),
        not_run: Collection[str] = (),
    ) -> Explanation:
        """Explain one mode.

        The answer does not depend on the order of the ids. Where an exact conjunction exists, it is one of
        the shortest, and the others are its alternatives (see `conjunction.py` for the preference and
        `set_cover.STEPS` for the one bound); otherwise the best approximate ones (see `approximation.py`).
        No terms and `exact`: every eligible configuration shows the mode. No terms and not
        `exact`: no option tells them apart, and no counterexamples are given.

        Args:
            members: Ids that show the mode. They count as eligible whether listed there or not.
            eligible: Ids that got far enough to show it: they passed its rung, or failed at it or later.
            masked: Ids that failed earlier, and so prove nothing.
            pending: Ids that run now, so that they are not decided yet.
            not_run: Ids of which nothing was started. An id in several of these has the role that is named
                first here.

        Raises:
            KeyError: An id is not one of the configurations.
        """
        bits = self._bitmaps.bits
        shown = bits(members)
        decided = shown | bits(eligible)
        hidden = bits(masked) & ~decided
        running = bits(pending) & ~decided & ~hidden
        population = Population(
            members=shown,
            eligible=decided,
            masked=hidden,
            pending=running,
            not_run=bits(not_run) & ~decided & ~hidden & ~running,
        )
        if not shown:
            return Explanation()
        readings = shortest_conjunctions(self._bitmaps, population)
        readings = readings or approximate(self._bitmaps, population) or [()]
        told = [self._told(reading, population) for reading in readings[: ALTERNATIVES + 1]]
        return replace(
            told[0],
            alternatives=tuple(told[1:]),
            inseparable=tuple(
                self._names(group) for group in interchangeable(self._bitmaps, population, readings[0])
            ),
            no_influence=self._names(self._influence.absent(population)),
        )

    def _told(self, reading: Sequence[Factor], population: Population) -> Explanation:
        rows = self._bitmaps.selected(reading)
        selected = rows & population.eligible
        wrong = selected ^ population.members
        return Explanation(
            terms=tuple(self._bitmaps.term(factor) for factor in reading),
            hits=(selected & population.members).bit_count(),
            eligible=selected.bit_count(),
            members=population.members.bit_count(),
            masked=(rows & population.masked).bit_count(),
            exact=not wrong,
            counterexamples=self._bitmaps.ids(wrong, COUNTEREXAMPLES) if reading else (),
            pending=(rows & population.pending).bit_count(),
            not_run=(rows & population.not_run).bit_count(),
        )

    def _names(self, axes: Sequence[int]) -> tuple[str, ...]:
        return tuple(self._bitmaps.names[axis] for axis in axes)


def explain(
    axes: Sequence[Axis],
    configs: Sequence[Config],
    *,
    members: Collection[str],
    eligible: Collection[str],
    masked: Collection[str] = (),
    pending: Collection[str] = (),
    not_run: Collection[str] = (),
) -> Explanation:
    """Explain one mode of a matrix; see `Explainer`, which is the one to use for several."""
    return Explainer(axes, configs).explain(
        members=members, eligible=eligible, masked=masked, pending=pending, not_run=not_run
    )
