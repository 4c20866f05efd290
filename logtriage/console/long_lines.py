"""A count of the lines that are too long to be looked at whole."""

from typing import Final

LONGEST: Final = 64 << 10
"""Bytes of a line that are given or matched at the most: far more than any console prints on purpose."""


class LongLines:
    """Counts lines of more than `LONGEST` bytes, equally for every chunking.

    Attributes:
        count: How many there were, an unended last one included.
    """

    def __init__(self) -> None:
        self.count = 0
        self._open = 0

    def feed(self, data: bytes) -> None:
        """Take the next bytes; costs a few searches for each 64 KiB."""
        at = 0
        while at < len(data):
            room = LONGEST + 1 - self._open
            if room <= 0:  # this one is counted; only its end matters
                end = data.find(b"\n", at)
            else:
                end = data.rfind(b"\n", at, at + room)
                if end < 0 and len(data) - at >= room:
                    self.count += 1
                    self._open += room
                    at += room
                    continue
            if end < 0:
                self._open += len(data) - at
                return
            self._open = 0
            at = end + 1
