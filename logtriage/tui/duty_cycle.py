"""Work that may take a small share of the time only."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

_SHARE: Final = 0.1
"""Share of the time that the work may take: nine tenths stay for reading logs and for keys, and what is shown
is out of date by about ten times the work's duration."""


class DutyCycle:
    """Lets work through as long as it took at most a tenth of the time.

    Args:
        clock: Monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._after = float("-inf")

    @property
    def due(self) -> bool:
        """Whether the work may be done now."""
        return self._clock() >= self._after

    @contextmanager
    def turn(self) -> Iterator[bool]:
        """Whether the work may be done now; how long it takes is measured."""
        began = self._clock()
        due = self.due
        yield due
        if due:
            ended = self._clock()
            self._after = ended + (ended - began) / _SHARE
