"""The clean view of a console's bytes: no escape sequences, no NULs, and where each byte came from."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from logtriage.console.safe import LONGEST_SEQUENCE, SEQUENCE, UNFINISHED


@dataclass(slots=True)
class View:
    """A piece of the clean view.

    Attributes:
        data: Clean bytes.
        start: Position of `data[0]` in the whole view.
        cuts: View positions from which on raw offsets are shifted, ascending.
        shifts: What to add to a view position from the cut of the same index on; one more than
            `cuts`, the first holds before any cut.
    """

    data: bytes
    start: int
    shifts: list[int]
    cuts: list[int] = field(default_factory=list)


class ViewFilter:
    """Turns raw chunks into pieces of the view, equally for every chunking.

    A sequence that a chunk's end cuts in two is held back until it is complete, so at most
    `LONGEST_SEQUENCE` bytes are ever kept.
    """

    def __init__(self) -> None:
        self._held = b""
        self._position = 0
        self._shift = 0

    @property
    def position(self) -> int:
        """Bytes of view given out so far."""
        return self._position

    def feed(self, chunk: bytes) -> View:
        """The clean bytes that `chunk` completes."""
        data = self._held + chunk if self._held else chunk
        self._held = b""
        start, shift = self._position, self._shift
        if b"\x1b" not in data and b"\0" not in data:
            self._position += len(data)
            return View(data, start, [shift])
        unfinished = UNFINISHED.search(data, max(0, len(data) - LONGEST_SEQUENCE))
        if unfinished is not None:
            self._held = data[unfinished.start() :]
            data = data[: unfinished.start()]
        pieces: list[bytes] = []
        cuts: list[int] = []
        shifts = [shift]
        taken = 0
        for at, end in _sequences(data):
            pieces.append(data[taken:at])
            shift += end - at
            cuts.append(start + end - (shift - shifts[0]))
            shifts.append(shift)
            taken = end
        pieces.append(data[taken:])
        clean = b"".join(pieces)
        self._shift = shift
        self._position += len(clean)
        return View(clean, start, shifts, cuts)

    def skip(self, length: int) -> View:
        """Pass over raw bytes that were not read, such as a hole; an unfinished sequence ends there."""
        before = self._shift
        self._shift += length + len(self._held)
        self._held = b""
        return View(b"", self._position, [before, self._shift], [self._position])


def _sequences(data: bytes) -> Iterator[tuple[int, int]]:
    """Where sequences are, in order; what begins none is passed by `find`, not by the expression."""
    match, find = SEQUENCE.match, data.find
    escape, nul = find(b"\x1b"), find(b"\0")
    while escape >= 0 or nul >= 0:
        at = escape if nul < 0 or 0 <= escape < nul else nul
        found = match(data, at)
        end = found.end() if found is not None else at + 1
        if found is not None:
            yield at, end
        if 0 <= escape < end:
            escape = find(b"\x1b", end)
        if 0 <= nul < end:
            nul = find(b"\0", end)


class OffsetMap:
    """Finds the raw offset of a byte by its position in the view.

    Keeps the shifts of the last bytes of the view only: `forget` bounds it.
    """

    def __init__(self) -> None:
        self._cuts: list[int] = []
        self._shifts: list[int] = [0]

    def extend(self, view: View) -> None:
        """Learn the shifts of the next piece of the view."""
        for cut, shift in zip(view.cuts, view.shifts[1:], strict=True):
            if self._cuts and self._cuts[-1] == cut:
                self._shifts[-1] = shift
            else:
                self._cuts.append(cut)
                self._shifts.append(shift)

    def raw(self, position: int) -> int:
        """The raw offset of the byte at a view position."""
        return position + self._shifts[bisect_right(self._cuts, position)]

    def copy(self) -> "OffsetMap":
        """A copy that goes on without changing this one."""
        other = OffsetMap()
        other._cuts, other._shifts = list(self._cuts), list(self._shifts)
        return other

    def forget(self, position: int) -> None:
        """Drop what lies before a view position."""
        index = bisect_right(self._cuts, position)
        if index:
            del self._cuts[:index]
            del self._shifts[:index]
