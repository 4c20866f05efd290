"""Results of close looks at failure modes, kept until the run says something else."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from textual.message import Message

from logtriage.sources.contrast import PathOf
from logtriage.sources.examine import examined
from logtriage.triage.snapshot import Mode, Snapshot
from logtriage.vocabulary import Status

_TIME_LIMIT: Final = 2.0
"""Seconds between two looks at a mode whose run goes on: each of them reads logs again."""


@dataclass(frozen=True, slots=True)
class Found:
    """Result of a close look at a failure mode; its `mode` is None where the exemplar was gone."""

    label: str
    revision: int
    mode: Mode | None


@dataclass
class Examined(Message):
    """Posted when a close look at a failure mode is over."""

    found: Found
    last: bool


class Examiner:
    """Decides which failure modes need a close look, and keeps what was found.

    Args:
        clock: Returns monotonic time in seconds.

    Attributes:
        busy: Whether a thread is looking at modes now.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.busy = False
        self._clock = clock
        self._found: dict[str, tuple[Found, float]] = {}

    def wants(self, mode: Mode, snapshot: Snapshot) -> bool:
        """Tell whether a mode needs a close look now."""
        if mode.contrast is not None or not any(state.status is Status.PASS for state in snapshot.states):
            return False
        if self._of(mode) is None:
            return True
        found, at = self._found[mode.label]
        return found.revision != snapshot.revision and self._clock() >= at + _TIME_LIMIT

    def _of(self, mode: Mode) -> Mode | None:
        known = self._found.get(mode.label)
        found = None if known is None else known[0].mode
        return found if found is not None and found.exemplar == mode.exemplar else None

    def applied(self, mode: Mode) -> Mode:
        """Add to a mode what a close look found, where the mode does not say it itself."""
        found = self._of(mode)
        if found is None:
            return mode
        return replace(
            mode,
            explanation=mode.explanation or found.explanation,
            contrast=mode.contrast or found.contrast,
            experiments=mode.experiments or found.experiments,
        )

    def examine(self, mode: Mode, snapshot: Snapshot, path_of: PathOf) -> Found:
        """Look closely at a mode by reading its logs; called from a thread."""
        try:
            return Found(mode.label, snapshot.revision, examined(mode, snapshot, path_of))
        except KeyError:
            return Found(mode.label, snapshot.revision, None)

    def take(self, message: Examined) -> None:
        """Keep the result of a close look that is over."""
        self._found[message.found.label] = (message.found, self._clock())
        if message.last:
            self.busy = False
