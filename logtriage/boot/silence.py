"""How long a boot may be quiet: the hang rule and what passing boots teach it."""

from dataclasses import dataclass, field
from typing import Final

QUIET_LIMIT: Final = 300.0
"""Seconds of silence before a boot can be called hung where nothing was learned (syzkaller's figure)."""
SHORTEST: Final = 60.0
"""Seconds: no boot is suspected sooner."""
ENOUGH: Final = 20
"""Passing boots from which on their gaps replace `QUIET_LIMIT`."""


def quiet_for(seconds: float) -> str:
    """How long nothing came, in words."""
    return f"quiet {int(seconds)} s"


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds of silence after which a boot is suspected, and called hung.

    Attributes:
        suspect: Silence from which on it is marked, but still running.
        hung: Silence from which on it is called hung.
        climb: Seconds since its last rung that must have passed as well.
    """

    suspect: float
    hung: float
    climb: float


@dataclass(slots=True)
class BootTimings:
    """What was observed of one boot: seconds, by rung index."""

    gaps: dict[int, float] = field(default_factory=dict)
    climbs: dict[int, float] = field(default_factory=dict)


class SilenceLimits:
    """Learns from boots that passed how long the others may be quiet.

    Rule: suspected at `max(60 s, 2 x largest gap seen after this rung)`; hung when quiet for longer
    than the rung's own limit, or `max(60 s, 4 x largest gap)` once at least 20 boots passed, or 300 s,
    and when also three times the usual time since the rung was reached has passed.
    """

    def __init__(self) -> None:
        self._gaps: dict[int, float] = {}
        self._climbs: dict[int, float] = {}
        self._boots = 0

    def learn(self, timings: BootTimings) -> bool:
        """Take in a boot that passed and was watched while it ran; whether limits changed by it."""
        self._boots += 1
        changed = self._boots == ENOUGH
        for known, seen in ((self._gaps, timings.gaps), (self._climbs, timings.climbs)):
            longer = {rung: time for rung, time in seen.items() if time > known.get(rung, 0.0)}
            known.update(longer)
            changed = changed or bool(longer)
        return changed

    def limits(self, rung: int, own: float | None, *, buffered: bool = False) -> Limits:
        """The limits of a boot whose last rung is `rung` (-1 for none).

        Args:
            rung: Index in the ladder.
            own: The limit that the matrix file gives the rung that is waited for.
            buffered: Its writer holds output back in blocks: twice as long then.
        """
        gap = self._gaps.get(rung, 0.0)
        suspect = max(SHORTEST, 2 * gap)
        hung = max(SHORTEST, 4 * gap) if self._boots >= ENOUGH else max(QUIET_LIMIT, 2 * gap)
        climb = 3 * self._climbs.get(rung, 0.0)
        if own is not None:
            suspect, hung, climb = min(suspect, own), own, 0.0
        factor = 2.0 if buffered else 1.0
        return Limits(factor * min(suspect, hung), factor * hung, climb)
