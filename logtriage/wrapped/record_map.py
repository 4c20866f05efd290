"""Which records of a file hold which bytes of the console: one mark for each 64 KiB of the file."""

from array import array
from bisect import bisect_right
from typing import Final

SPACING: Final = 64 << 10
"""Bytes of the file between two marks: so many are read again, at the most, to find a record."""


class RecordMap:
    """Places where a record begins, with the bytes of the console before each; grows by 16 bytes a mark."""

    __slots__ = ("_console", "_file")

    def __init__(self) -> None:
        self._console = array("Q", [0])
        self._file = array("Q", [0])

    def note(self, console: int, file: int) -> None:
        """A record begins at a byte of the file, and so many bytes of the console come before it."""
        if file - self._file[-1] >= SPACING:
            self._console.append(console)
            self._file.append(file)

    def before(self, offset: int) -> tuple[int, int]:
        """The last mark that is not behind a byte of the console: bytes of the console, byte of the file."""
        place = bisect_right(self._console, offset) - 1
        # Records without a word of the console share its offset; its byte comes behind the last of them.
        return self._console[place], self._file[place]
