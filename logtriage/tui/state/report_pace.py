"""How often work in a thread tells how far it came."""

import time
from collections.abc import Callable
from typing import Final

_FIRST: Final = 0.05
"""Seconds between two reports at first: to the eye it is steady."""

_SHARE: Final = 8
"""Of the time that the work took so far, one part in so many passes until the next report: showing one takes
some ten milliseconds, in which the work stands nearly still."""

_LAST: Final = 0.5
"""Seconds between two reports at the most."""


class ReportPace:
    """Says when the next report is due: the first at once, later ones ever more rarely.

    Args:
        clock: Returns monotonic time in seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began = clock()
        self._next = self._began

    def due(self) -> bool:
        """Tell whether it is time for a report, which then counts as given."""
        now = self._clock()
        if now < self._next:
            return False
        self._next = now + min(_LAST, max(_FIRST, (now - self._began) / _SHARE))
        return True
