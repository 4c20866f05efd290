"""The part of one console's clean view that is kept while it is scanned, and where its lines are."""

from copy import copy
from typing import Final

import msgspec

from logtriage.console.prefix import NONE
from logtriage.console.recent_bytes import RecentBytes
from logtriage.console.view import OffsetMap, View
from logtriage.scan.hangpoint import meaningful
from logtriage.scan.hit import Line
from logtriage.scan.newlines import newlines

AROUND: Final = 2048
"""Bytes of a line kept on each side of a match; longer lines are cut there."""

BEGINNING: Final = 512
"""Bytes kept of a console's first ones."""

KEPT: Final = 8192
"""Bytes of the view kept between chunks: the tail, and room for windows that wait for their line's end."""

ABOVE: Final = 6000
"""Bytes above a line that can always be looked at: what is kept, less a window that waited."""

LINES_ABOVE: Final = 4
"""Lines above a report that are kept with it: enough to tell a boot that went on from a torn line."""


class Bounds(msgspec.Struct, frozen=True):
    """The line around a match, or the part of a very long one.

    Attributes:
        start: View position of its first byte.
        stop: View position after its last.
    """

    start: int
    stop: int


class Window:
    """Recent bytes of the view with their line numbers and raw offsets.

    All positions are of the view, counted from the console's first byte.

    Attributes:
        base: Position of the first byte kept.
        lines: Newlines up to `counted`.
        beginning: The console's first bytes, at most `BEGINNING`.
        prefixes: What a recorder put in front of its lines, as far as it is known.
    """

    def __init__(self) -> None:
        self._recent = RecentBytes(KEPT)
        self.base = 0
        self.lines = 0
        self.beginning = b""
        self.prefixes = NONE
        self._counted = 0
        self._total = 0
        self._offsets = OffsetMap()

    def copy(self) -> "Window":
        """A copy that goes on without changing this one."""
        other = copy(self)
        other._offsets = self._offsets.copy()  # noqa: SLF001 - another of its kind
        other._recent = self._recent.copy()  # noqa: SLF001 - as above
        return other

    @property
    def data(self) -> bytes:
        """The bytes that are kept of the console, from position `base` on."""
        return self._recent.data

    @property
    def end(self) -> int:
        """Position after the last byte."""
        return self._recent.total

    def append(self, view: View) -> None:
        """Take the next piece of the view, which may be empty."""
        if len(view.shifts) > 1:
            self._offsets.extend(view)
        if self._recent.total < BEGINNING:
            self.beginning += view.data[: BEGINNING - self._recent.total]
        self._recent.append(view.data)
        self._total += newlines(view.data)

    def bounds(self, end: int) -> Bounds | None:
        """Where the line of a match is that ends at a position; nothing while its end has not come."""
        data, base = self._around(end)
        at = end - base
        stop = data.find(b"\n", at - 1 if at else 0, at + AROUND)
        if stop < 0:
            if len(data) - at < AROUND:
                return None
            stop = at + AROUND
        return Bounds(base + _start(data, at), base + stop)

    def unended(self, end: int) -> Line:
        """The last line as far as it came, around a match."""
        start = _start(self.data, end - self.base)
        return self.line(self.base + start, self.end, complete=False)

    def text(self, bounds: Bounds) -> bytes:
        """The bytes between two positions."""
        data, base = self._around(bounds.start + AROUND)
        return data[bounds.start - base : bounds.stop - base]

    def _around(self, position: int) -> tuple[bytes, int]:
        """Bytes that hold those around a position, and the position of their first.

        Mostly the last piece as it came does: to join it with those before takes longer than to find a line.
        """
        last = self._recent.newest
        base = self._recent.total - len(last)
        return (last, base) if position - AROUND > base else (self.data, self.base)

    def line(self, start: int, stop: int, *, complete: bool = True) -> Line:
        """The line between two positions."""
        data = self.data[start - self.base : stop - self.base]
        offset = self._offsets.raw(start)
        last = self._offsets.raw(stop - 1) + 1 if stop > start else offset
        return Line(self.number(start), offset, last - offset, data, complete, self.prefixes.length(data))

    def content(self, line: bytes) -> bytes:
        """What a line says: without a recorder's prefix, and without carriage returns around it."""
        return self.prefixes.content(line)

    def number(self, start: int) -> int:
        """The number of the line at a position, counted from 1; cheap for ever later positions."""
        at, counted = start - self.base, self._counted - self.base
        if at >= counted:
            self.lines += newlines(self.data, counted, at)
        else:
            self.lines -= newlines(self.data, at, counted)
        self._counted = start
        return self.lines + 1

    def above(self, bounds: Bounds) -> list[Line]:
        """A line and those above it, as far as they are kept for every chunking."""
        at = max(0, bounds.start - self.base - ABOVE)
        stop = bounds.stop - self.base
        if at or self.base:
            at = self.data.find(b"\n", at, bounds.start - self.base) + 1 or bounds.start - self.base
        lines = []
        while at < stop:
            end = self.data.find(b"\n", at, stop)
            end = stop if end < 0 else end
            lines.append(self.line(self.base + at, self.base + end))
            at = end + 1
        return lines

    def lines_above(self, start: int) -> tuple[Line, ...]:
        """The lines above a position that say something, the nearest one first, at most `LINES_ABOVE`.

        As far as they are kept for every chunking.
        """
        at = start - self.base
        floor = max(0, at - ABOVE)
        if floor or self.base:
            floor = self.data.find(b"\n", floor, at) + 1 or at
        found: list[Line] = []
        stop = self.data.rfind(b"\n", floor, at)
        while stop > floor and len(found) < LINES_ABOVE:
            first = max(floor, self.data.rfind(b"\n", floor, stop) + 1)
            line = self.line(self.base + first, self.base + stop)
            if meaningful([line.content]):
                found.append(line)
            stop = first - 1
        self.number(start)
        return tuple(found)

    def tail(self, count: int) -> list[Line]:
        """The last lines, oldest first; an unended one is the last."""
        data, raw = self.data, self._offsets.raw
        stop = len(data)
        first = max(0, stop - KEPT)
        complete = data.endswith(b"\n")
        if complete:
            stop -= 1
        number = self.number(self.base + stop)
        lines: list[Line] = []
        while len(lines) < count and stop > first:
            start = max(data.rfind(b"\n", first, stop) + 1, first)
            text = data[start:stop]
            offset = raw(self.base + start)
            length = raw(self.base + stop - 1) + 1 - offset if text else 0
            ended = complete or bool(lines)
            lines.append(Line(number - len(lines), offset, length, text, ended, self.prefixes.length(text)))
            stop = start - 1
        self.number(self.end)
        return lines[::-1]

    def trim(self) -> None:
        """Forget what no chunking needs any more."""
        recent = self._recent
        self.lines, self._counted = self._total, recent.total
        recent.trim()
        base = recent.total - recent.size
        if base > self.base:
            self.base = base
            self._offsets.forget(base)


def _start(data: bytes, end: int) -> int:
    """Where the line begins that holds the byte before a position, or the part of a very long one."""
    first = end - AROUND if end > AROUND else 0
    return data.rfind(b"\n", first, end - 1 if end else 0) + 1 or first
