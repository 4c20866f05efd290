"""Where the lines of a long file are: one number for each 64 KiB."""

from array import array
from bisect import bisect_left

from logtriage.scan.newlines import newlines

BLOCK = 64 << 10
"""Bytes between two entries: the index of 1 GiB has 16,384, and 64 KiB are read to find a line."""


class LineIndex:
    """Counts newlines of a file that is given to it from the start on.

    Attributes:
        size: Bytes taken in so far.
        newlines: Newlines among those bytes.
        open_line: Whether a line has begun that no newline ends yet.
    """

    __slots__ = ("_before", "newlines", "open_line", "size")

    def __init__(self) -> None:
        self._before = array("Q", [0])
        self.newlines = 0
        self.open_line = False
        self.size = 0

    @property
    def lines(self) -> int:
        """How many lines have begun, an unended last one included."""
        return self.newlines + self.open_line

    def feed(self, data: bytes) -> None:
        """Takes in the next bytes of the file."""
        start = 0
        while start < len(data):
            end = min(len(data), start + BLOCK - self.size % BLOCK)
            self.newlines += newlines(data, start, end)
            self.size += end - start
            if self.size % BLOCK == 0:
                self._before.append(self.newlines)
            start = end
        if data:
            self.open_line = not data.endswith(b"\n")

    def block_of_newline(self, number: int) -> tuple[int, int]:
        """Where to look for a newline.

        Args:
            number: Counted from 1, at most `newlines`.

        Returns:
            The offset of the block that holds it, and its number within that block, from 1.
        """
        block = bisect_left(self._before, number) - 1
        return block * BLOCK, number - self._before[block]

    def before(self, offset: int) -> tuple[int, int]:
        """The offset of the block that holds a byte, and the newlines before that block."""
        block = min(offset // BLOCK, len(self._before) - 1)
        return block * BLOCK, self._before[block]
