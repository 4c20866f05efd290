"""What happened in the run since the screen is up: verdicts, new failure modes, what was taken back."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.state.tally import Tally, changed
from logtriage.vocabulary import Status

_MOST: Final = 1000
"""Events that are kept: more are scrolled through by nobody."""

_SPAN: Final = 120.0
"""Seconds over which boots are counted for the rate: several boots end in them, and a change is seen soon."""

_OPEN: Final = frozenset({Status.NOT_RUN, Status.RUNNING})


class Kind(StrEnum):
    """What can happen to a configuration, or to the run as a whole."""

    PASSED = "passed"
    FAILED = "failed"
    NEW_MODE = "new mode"
    TAKEN_BACK = "taken back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened.

    Attributes:
        at: When, in seconds since 1970.
        kind: What.
        config_id: Id of the configuration.
        mode: Label of its failure mode; empty for none.
        title: What went wrong, as it is in the run; empty for nothing.
    """

    at: float
    kind: Kind
    config_id: str
    mode: str = ""
    title: str = ""


class EventBook:
    """Finds what happened from one snapshot to the next.

    Attributes:
        events: What happened, the newest last.
    """

    def __init__(self) -> None:
        self.events: deque[Event] = deque(maxlen=_MOST)
        self._decided: deque[tuple[float, int]] = deque()
        self._tally = Tally()

    def take(
        self, before: Snapshot, after: Snapshot, moved: Mapping[str, str] = MappingProxyType({})
    ) -> list[Event]:
        """Add what happened between two snapshots, and return it; the first reading of logs is no news.

        Args:
            before: The snapshot before.
            after: The newer one.
            moved: Letters of failure modes that are others in it, the new ones by the old.
        """
        if before.scanning or len(before.states) != len(after.states):
            self._decided.clear()
            return []
        self._count(after)
        pairs = (
            (before.states[place], after.states[place]) for place in changed(before.states, after.states)
        )
        news = [
            event
            for was, now in pairs
            if was.config.id == now.config.id and (event := _event(was, now, after.at, moved))
        ]
        known = {moved.get(mode.label, mode.label) for mode in before.modes}
        news += [
            Event(
                at=after.at,
                kind=Kind.NEW_MODE,
                config_id=mode.exemplar or mode.members[0],
                mode=mode.label,
                title=mode.title,
            )
            for mode in after.modes
            if mode.label not in known and mode.members
        ]
        self.events.extend(news)
        return news

    @property
    def newest_modes(self) -> list[str]:
        """Letters of the failure modes that came, the newest first."""
        return [event.mode for event in reversed(self.events) if event.kind is Kind.NEW_MODE]

    def reletter(self, moved: Mapping[str, str]) -> None:
        """Tell what happened with other letters of failure modes: the new ones by the old."""
        told = [replace(event, mode=moved.get(event.mode, event.mode)) for event in self.events]
        self.events = deque(told, maxlen=_MOST)

    def _count(self, snapshot: Snapshot) -> None:
        decided = len(snapshot.states) - self._waiting(snapshot)
        if not self._decided or self._decided[-1][1] != decided:
            self._decided.append((snapshot.at, decided))
        while len(self._decided) > 2 and self._decided[1][0] < snapshot.at - _SPAN:  # noqa: PLR2004 - both ends
            self._decided.popleft()

    def running(self, snapshot: Snapshot) -> int:
        """Number of boots that run now."""
        return self.counts(snapshot)[Status.RUNNING]

    def counts(self, snapshot: Snapshot) -> Mapping[Status, int]:
        """How many configurations have each status, every status named."""
        return self._tally.of(snapshot)

    def _waiting(self, snapshot: Snapshot) -> int:
        counts = self.counts(snapshot)
        return sum(counts[status] for status in _OPEN)

    def rate(self, snapshot: Snapshot) -> float:
        """Boots that were decided in a second of late; 0 while nothing is known."""
        if len(self._decided) < 2:  # noqa: PLR2004 - a rate needs two ends
            return 0.0
        (began, first), (_, last) = self._decided[0], self._decided[-1]
        return max(0, last - first) / (snapshot.at - began) if snapshot.at > began else 0.0

    def left(self, snapshot: Snapshot) -> float | None:
        """Seconds until all boots are decided at this rate; None while it is not known."""
        rate = self.rate(snapshot)
        waiting = self._waiting(snapshot)
        return waiting / rate if rate > 0 and waiting else None


def _event(was: ConfigState, now: ConfigState, at: float, moved: Mapping[str, str]) -> Event | None:
    title = now.failure.title if now.failure is not None else ""
    if now.revised > was.revised:
        old = was.failure.title if was.failure is not None else str(was.status)
        mode = moved.get(was.mode or "", was.mode or "")
        return Event(at=at, kind=Kind.TAKEN_BACK, config_id=now.config.id, mode=mode, title=old)
    if now.status in _OPEN or now.status is was.status:
        return None
    kind = Kind.PASSED if now.status is Status.PASS else Kind.FAILED
    return Event(at=at, kind=kind, config_id=now.config.id, mode=now.mode or "", title=title)
