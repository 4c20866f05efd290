"""Long runs of NULs, as a writer leaves them that kept its offset over a truncation: skipped, and noted."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

SHORTEST: Final = 4096
"""Bytes of the shortest run that is skipped: a page, the least that a file system leaves out of a file."""

NULS: Final = bytes(SHORTEST)


@dataclass(frozen=True, slots=True)
class Nuls:
    """A run of NULs, or a part of one, that need not be read.

    Attributes:
        length: Bytes of the run or part.
    """

    length: int

    def __len__(self) -> int:
        return self.length


class NulFilter:
    """Tells long runs of NULs from the bytes around them, equally for every chunking.

    A run at the end of what came so far is held back until its length is known.
    """

    def __init__(self) -> None:
        self._run = 0
        self._ended = 0

    def feed(self, data: bytes) -> Iterator[bytes | Nuls]:
        """The pieces that the next bytes complete, in order: bytes, and long runs of NULs as `Nuls`."""
        if b"\0" not in data and not self._run:
            yield data
            return
        while data:
            rest = data.lstrip(b"\0") if data.startswith(b"\0") else data
            self._run += len(data) - len(rest)
            if not rest:
                return
            yield from self._end()
            begin = rest.find(NULS)
            if begin < 0:
                begin = len(rest.rstrip(b"\0"))
            yield rest[:begin]
            data = rest[begin:]

    def skip(self, length: int) -> None:
        """Take in a number of NULs that the reader passed over."""
        self._run += length

    @property
    def skipped(self) -> int:
        """Bytes of all long runs of NULs so far."""
        return self._ended + (self._run if self._run >= SHORTEST else 0)

    def _end(self) -> Iterator[bytes | Nuls]:
        length, self._run = self._run, 0
        if length >= SHORTEST:
            self._ended += length
            yield Nuls(length)
        elif length:
            yield bytes(length)
