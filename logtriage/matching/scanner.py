"""The streaming scanner of one console: chunks in, marks out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from logtriage.console.printk import parse_printk
from logtriage.console.view import OffsetMap, ViewFilter
from logtriage.matching.library import Library
from logtriage.matching.schema import Event, Fact, Quoted, Signature

_WINDOW: Final = 2048
"""Bytes of a line kept on each side of a hit; longer lines are cut there."""
_KEPT: Final = 8192
"""Bytes of the view kept between chunks: the tail, and room for windows that wait for their line's end."""
_REPEATS: Final = 24
"""Hits of one signature that are looked at on one console; further ones are counted."""
_BLOCKS: Final = 6
_BLOCK_LINE: Final = 400


@dataclass(frozen=True, slots=True)
class Line:
    """A console line, or the part of a very long one around a hit.

    Attributes:
        number: Counted from 1.
        offset: Raw offset of its first byte.
        length: Raw bytes up to its line end, the line end not included.
        data: Its bytes in the clean view, carriage returns at the end included.
        complete: Whether its end was seen.
    """

    number: int
    offset: int
    length: int
    data: bytes
    complete: bool = True

    @property
    def uptime(self) -> float | None:
        """Seconds of its printk header, where it has one."""
        header = parse_printk(self.data)
        return header.uptime if header else None


@dataclass(slots=True)
class Mark:
    """An entry of the library met on a line.

    Attributes:
        owner: Index into `Library.entries`.
        line: Where.
        captures: Named captures, raw.
        lines: All lines that a signature of several matches rests on, in order.
        block: Lines of the report that follow, as far as they were kept.
        score: 0 to 100; below 100 the line is damaged and was only recognised.
    """

    owner: int
    line: Line
    captures: dict[str, bytes]
    lines: tuple[Line, ...]
    block: list[bytes] = field(default_factory=list)
    score: int = 100


@dataclass(slots=True)
class _Block:
    mark: Mark
    next: int
    left: int
    skipping: bool = False


@dataclass(slots=True)
class _Progress:
    """Which matches of a signature were met lately."""

    lines: dict[int, tuple[Line, dict[str, bytes]]] = field(default_factory=dict)
    seen: int = 0


class Scanner:
    """Finds the library's entries in one console's bytes, equally for every chunking.

    `feed` gives marks of complete lines, once, in the order of their lines. `pending` gives those
    of the unended last line as it stands; they are given again, whole, when the line ends.

    Args:
        library: What to look for.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._view = ViewFilter()
        self._offsets = OffsetMap()
        self._hits: list[tuple[int, int]] = []
        self._collect = _collector(self._hits)  # kept alive here: the stream does not own it
        self._stream = library.database.stream(match_event_handler=self._collect)
        self._stream.__enter__()
        self._buffer = b""
        self._base = 0
        self._counted = 0
        self._newlines = 0
        self._waiting: list[tuple[int, int]] = []
        self._met: dict[int, int] = {}
        self._progress: dict[int, _Progress] = {}
        self._blocks: list[_Block] = []
        self._opened = 0
        self.nuls = 0
        self.long_lines = 0

    @property
    def lines(self) -> int:
        """Complete lines seen."""
        return self._newlines

    @property
    def size(self) -> int:
        """Bytes of clean view seen."""
        return self._base + len(self._buffer)

    @property
    def unsettled(self) -> bool:
        """Whether more bytes can change marks: a hit on an unended line, or a report that goes on."""
        return bool(self._waiting or self._blocks)

    def repeats(self) -> dict[int, int]:
        """How often each signature was met, by owner."""
        return {owner: progress.seen for owner, progress in self._progress.items()}

    def feed(self, chunk: bytes) -> list[Mark]:
        """Scan the next bytes of the console."""
        view = self._view.feed(chunk)
        if not view.data:
            self._offsets.extend(view)
            return []
        self._offsets.extend(view)
        self._buffer += view.data
        self._stream.scan(view.data)
        marks: list[Mark] = []
        waiting = self._waiting + self._hits if self._waiting else self._hits[:]
        self._hits.clear()
        self._waiting = []
        for pattern, end in waiting:
            if self._met.get(pattern, -1) >= end:
                continue
            bounds = self._bounds(end)
            if bounds is None:
                self._waiting.append((pattern, end))
                continue
            start, stop, line_end = bounds
            self._met[pattern] = line_end
            mark = self._examine(pattern, self._line(start, stop, complete=True))
            if mark is not None:
                marks.append(mark)
                self._open(mark, stop)
        self._collect_blocks()
        self._count(len(self._buffer))
        self._trim()
        return marks

    def skip(self, length: int) -> None:
        """Raw bytes of a hole were left out before the next ones."""
        self._offsets.extend(self._view.skip(length))

    def pending(self) -> list[Mark]:
        """Marks of the last line as far as it came."""
        if not self._waiting:
            return []
        done: set[int] = set()
        marks: list[Mark] = []
        saved = {owner: _Progress(dict(p.lines), p.seen) for owner, p in self._progress.items()}
        for pattern, end in self._waiting:
            if pattern in done:
                continue
            done.add(pattern)
            relative = end - self._base
            start = max(self._buffer.rfind(b"\n", 0, max(0, relative - 1)) + 1, relative - _WINDOW, 0)
            mark = self._examine(pattern, self._line(start, len(self._buffer), complete=False))
            if mark is not None:
                marks.append(mark)
        self._progress = saved
        return marks

    def tail(self, count: int = 30) -> list[Line]:
        """The last lines, oldest first; an unended one is the last."""
        text = self._buffer[-_KEPT:]
        first = len(self._buffer) - len(text)
        lines: list[Line] = []
        stop = len(self._buffer)
        complete = text.endswith(b"\n")
        if complete:
            stop -= 1
        while len(lines) < count and stop > first:
            start = self._buffer.rfind(b"\n", first, stop) + 1
            if start == 0 and self._base > 0:
                start = first
            start = max(start, first)
            lines.append(self._line(start, stop, complete=complete or bool(lines)))
            stop = start - 1
        return lines[::-1]

    def _bounds(self, end: int) -> tuple[int, int, int] | None:
        """Where the window around a hit starts and stops in the buffer; where its line ends in the view."""
        relative = end - self._base
        stop = self._buffer.find(b"\n", relative - 1)
        if stop < 0:
            if len(self._buffer) - relative < _WINDOW:
                return None
            stop = relative + _WINDOW
            self.long_lines += 1
        line_end = self._base + stop
        start = max(self._buffer.rfind(b"\n", 0, max(0, relative - 1)) + 1, relative - _WINDOW, 0)
        return start, min(stop, relative + _WINDOW), line_end

    def _line(self, start: int, stop: int, *, complete: bool) -> Line:
        self._count(start)
        ahead = self._buffer.count(b"\n", start, max(start, self._counted - self._base))
        data = self._buffer[start:stop]
        offset = self._offsets.raw(self._base + start)
        last = self._offsets.raw(self._base + stop - 1) + 1 if stop > start else offset
        return Line(self._newlines - ahead + 1, offset, last - offset, data, complete)

    def _count(self, upto: int) -> None:
        counted = self._counted - self._base
        if upto > counted:
            self._newlines += self._buffer.count(b"\n", counted, upto)
            self._counted = self._base + upto

    def _examine(self, number: int, line: Line) -> Mark | None:
        pattern = self._library.patterns[number]
        entry = self._library.entries[pattern.owner]
        if isinstance(entry, Quoted):
            return None
        if isinstance(entry, Signature):
            progress = self._progress.setdefault(pattern.owner, _Progress())
            if progress.seen >= _REPEATS:
                progress.seen += 1
                return None
        text = line.data.rstrip(b"\r")
        captures = pattern.confirm.search(text)
        if captures is None:
            return None
        if not entry.match[pattern.element].quoted and self._library.quotes_words(text):
            return None
        if any(veto.search(text) is not None for veto in self._library.unless[pattern.owner]):
            return None
        if isinstance(entry, Event | Fact):
            return Mark(pattern.owner, line, captures, (line,))
        return self._combine(entry, pattern.owner, pattern.element, line, captures)

    def _combine(
        self, entry: Signature, owner: int, element: int, line: Line, captures: dict[str, bytes]
    ) -> Mark | None:
        progress = self._progress[owner]
        if len(entry.match) == 1 or (entry.combine == "any" and not entry.match[element].absent):
            progress.seen += 1
            return Mark(owner, line, captures, (line,))
        progress.lines[element] = (line, captures)
        wanted = [index for index, match in enumerate(entry.match) if not match.absent]
        if element not in wanted or any(index not in progress.lines for index in wanted):
            return None
        found = [progress.lines[index][0] for index in wanted]
        numbers = [one.number for one in found]
        if max(numbers) - min(numbers) > entry.within:
            return None
        if entry.combine == "ordered" and numbers != sorted(numbers):
            return None
        for index, match in enumerate(entry.match):
            seen = progress.lines.get(index)
            if match.absent and seen is not None and seen[0].number >= min(numbers) - entry.within:
                return None
        merged: dict[str, bytes] = {}
        for index in wanted:
            merged.update(progress.lines[index][1])
        for index in wanted:
            del progress.lines[index]
        progress.seen += 1
        ordered = tuple(sorted(found, key=lambda one: one.number))
        return Mark(owner, ordered[0], merged, ordered)

    def _open(self, mark: Mark, stop: int) -> None:
        entry = self._library.entries[mark.owner]
        if isinstance(entry, Signature) and entry.block and self._opened < _BLOCKS:
            self._opened += 1
            self._blocks.append(_Block(mark, self._base + stop, entry.block, skipping=True))

    def _collect_blocks(self) -> None:
        for block in self._blocks:
            end = self._library.ends[block.mark.owner]
            while block.left:
                start = block.next - self._base
                stop = self._buffer.find(b"\n", start)
                if block.skipping:
                    if stop < 0:
                        block.next = self._base + len(self._buffer)
                        break
                    block.next = self._base + stop + 1
                    block.skipping = False
                    continue
                if stop < 0 and len(self._buffer) - start < _BLOCK_LINE:
                    break
                line = self._buffer[start : start + _BLOCK_LINE if stop < 0 else stop][:_BLOCK_LINE]
                block.mark.block.append(line)
                block.left -= 1
                block.skipping = stop < 0 or stop - start > _BLOCK_LINE
                block.next = self._base + start + len(line) + (0 if block.skipping else 1)
                if end is not None and end.search(line) is not None:
                    block.left = 0
        self._blocks = [block for block in self._blocks if block.left]

    def _trim(self) -> None:
        surplus = len(self._buffer) - _KEPT
        if surplus > 0:
            self._buffer = self._buffer[surplus:]
            self._base += surplus
            self._offsets.forget(self._base)


def _collector(hits: list[tuple[int, int]]) -> Callable[[int, int, int, int, object], None]:
    """What hyperscan calls at each match."""

    def collect(pattern: int, _start: int, end: int, _flags: int, _context: object) -> None:
        hits.append((pattern, end))

    return collect
