"""Several consoles as one log, in the order in which things happened."""

import heapq
from array import array
from collections.abc import Iterator, Sequence
from math import isfinite, nan
from operator import itemgetter
from typing import BinaryIO, Final

from logtriage.console.printk import parse_printk
from logtriage.sources.reader import LogReader, RawLine

LIMIT: Final = 64 << 20
"""Bytes of each console that are merged: the temporary file fills no disk, and a boot prints far less."""

_AT_ONCE: Final = 512
"""Lines that are read together, and written between two reports: the first are on screen at once."""

_BACK: Final = 1.0
"""Seconds that a clock goes back only when the machine starts anew: lines of several processors are out of
order by less."""

_Item = tuple[float, int, RawLine]


class Merge:
    """Writes the lines of several logs into one file, earliest first.

    A line without a stamp keeps its place behind the one before it. Where a clock starts anew, its times
    go on from where they were.

    Args:
        readers: The readers of the logs.
        shifts: Seconds to add to the times of each log; None where its clock cannot be compared with the
            first one's, so that its lines come last.
        out: The file that the lines are written to.

    Attributes:
        sides: For each line of the file, the index of the log that it comes from.
        numbers: For each line of the file, its number in that log, counted from 1.
        times: For each line of the file, its seconds on the first log's clock; not a number where unknown.
        offsets: For each line of the file, the offset at which it begins there.
        rows: For each log, the row in the file of each of its lines.
        read: For each log, the bytes taken from it.
    """

    def __init__(self, readers: Sequence[LogReader], shifts: Sequence[float | None], out: BinaryIO) -> None:
        self._readers = readers
        self._shifts = shifts
        self._out = out
        self.sides = bytearray()
        self.numbers = array("Q")
        self.times = array("d")
        self.offsets = array("Q")
        self.rows = [array("Q") for _ in readers]
        self.read = [0] * len(readers)
        # Before its first stamp the first log stands before everything, another one at its shift.
        self._clocks = [(0.0, 0.0 if shift else float("-inf")) for shift in shifts]
        self._size = 0

    def step(self, *, unended: bool) -> Iterator[int]:
        """Merge the lines that are there; yields now and then how many were written.

        Args:
            unended: Whether a last line without a newline counts as well.

        Raises:
            InputError: A log cannot be read.
        """
        streams = [self._stream(side, unended=unended) for side in range(len(self._readers))]
        for count, (time, side, line) in enumerate(heapq.merge(*streams, key=itemgetter(0)), 1):
            self.sides.append(side)
            self.rows[side].append(len(self.numbers))
            self.numbers.append(len(self.rows[side]))
            self.times.append(time if isfinite(time) else nan)
            self.offsets.append(self._size)
            self._size += self._out.write(line.data + b"\n")
            if count % _AT_ONCE == 0:
                yield count
        self._out.flush()

    def close(self) -> None:
        """Close the file; a step that is still going on ends with a `ValueError`."""
        self._out.close()

    @property
    def capped(self) -> bool:
        """Whether a log is longer than `LIMIT`, so that its end is missing."""
        return any(read > LIMIT for read in self.read)

    def _stream(self, side: int, *, unended: bool) -> Iterator[_Item]:
        reader = self._readers[side]
        number = len(self.rows[side]) + 1
        while self.read[side] <= LIMIT:
            lines = reader.lines(number, _AT_ONCE)
            if not unended and lines and lines[-1].offset + len(lines[-1].data) >= reader.indexed:
                lines = lines[:-1]
            if not lines:
                return
            for line in lines:
                self.read[side] = line.offset + len(line.data) + 1
                yield self._time(side, line), side, line
            number += len(lines)

    def _time(self, side: int, line: RawLine) -> float:
        shift = self._shifts[side]
        base, last = self._clocks[side]
        header = parse_printk(line.data)
        if header is not None:
            if header.uptime + base < last - _BACK:
                base = last
            last = max(last, header.uptime + base)
            self._clocks[side] = (base, last)
        return float("inf") if shift is None else last + shift
