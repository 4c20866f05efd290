"""Keeps repeated work to a small share of the time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

_SHARE: Final = 0.1
"""Share of the time that the work may take: nine tenths stay for reading logs and for keys, and what is shown
is out of date by about ten times the work's duration."""


class DutyCycle:
    """Lets work through only so often that it takes at most a tenth of the time.

    Args:
        clock: Returns monotonic time in seconds.
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
        """Give whether the work may be done now, and measure how long it takes."""
        began = self._clock()
        due = self.due
        yield due
        if due:
            ended = self._clock()
            self._after = ended + (ended - began) / _SHARE
