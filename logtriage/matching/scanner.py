"""The streaming scanner of one console: chunks in, marks out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from logtriage.console.printk import parse_printk
from logtriage.console.view import OffsetMap, ViewFilter
from logtriage.matching.damage import Likeness
from logtriage.matching.library import Library
from logtriage.matching.rescue import Rescue
from logtriage.matching.schema import Event, Fact, Quoted, Signature

_WINDOW: Final = 2048
"""Bytes of a line kept on each side of a hit; longer lines are cut there."""
_KEPT: Final = 8192
"""Bytes of the view kept between chunks: the tail, and room for windows that wait for their line's end."""
_REPEATS: Final = 24
"""Hits of one signature that are looked at on one console; further ones are counted."""
_TOLD: Final = 512
"""The same for an event or a fact; a console that says it more often says nothing new."""
_ABOVE: Final = 6000
"""Bytes above a line that can always be looked at: what is kept, less a window that waited."""
_EXACT: Final = 100
_RECOGNISED: Final = 99
"""The highest score of a line that no expression matched."""
_BLOCKS: Final = 12
_TRACE_BLOCKS: Final = 2
"""Reports without a known headline whose lines are kept: their titles are rarely asked for."""
_LIKE_BLOCKS: Final = 6
"""Reports whose headline is damaged and whose lines are kept."""
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


class _Counter:
    """Line numbers of ever later places of the buffer, each newline counted once."""

    def __init__(self, at: int, newlines: int) -> None:
        self._at = at
        self._newlines = newlines

    def line(self, buffer: bytes, start: int) -> int:
        """The number of the line that begins at `start`, counted from 1."""
        if start >= self._at:
            self._newlines += buffer.count(b"\n", self._at, start)
        else:
            self._newlines -= buffer.count(b"\n", start, self._at)
        self._at = start
        return self._newlines + 1


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
        self._spent = bytearray(len(library.expressions))
        self._repeated: dict[int, int] = {}
        self._collect = _collector(self._hits, self._spent, self._repeated)  # kept alive here: the stream does not own it
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
        self._opened: dict[str, int] = {}
        self._told: dict[int, int] = {}
        self._retired: set[bool] = set()
        self._named = len(library.patterns)
        self._rescue = Rescue(library.net, library.class_of)
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
        """How often each signature was met, by owner; of many on one line, each counts once they are many."""
        seen = {owner: progress.seen for owner, progress in self._progress.items()}
        for pattern, count in self._repeated.items():
            if pattern < self._named and self._library.patterns[pattern].owner in seen:
                seen[self._library.patterns[pattern].owner] += count
        return seen

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
        caught: dict[int, tuple[int, int, list[int]]] = {}
        known: set[int] = set()
        counted, newlines = self._counted, self._newlines
        waiting = self._waiting + self._hits if self._waiting else self._hits[:]
        self._hits.clear()
        self._waiting = []
        for pattern, end in waiting:
            if self._met.get(pattern, -1) >= end:
                continue
            if self._spent[pattern]:
                self._repeated[pattern] = self._repeated.get(pattern, 0) + 1
                continue
            bounds = self._bounds(end)
            if bounds is None:
                self._waiting.append((pattern, end))
                continue
            start, stop, line_end = bounds
            self._met[pattern] = line_end
            if pattern >= self._named:
                caught.setdefault(line_end, (start, stop, []))[2].append(pattern)
                continue
            known.add(line_end)
            mark = self._examine(pattern, self._line(start, stop, complete=True))
            if mark is not None:
                marks.append(mark)
                self._open(mark, stop)
        if marks or caught:
            ahead = _Counter(counted - self._base, newlines)
            marks = self._recognise(marks, caught, known, ahead)
        self._collect_blocks()
        self._count(len(self._buffer))
        self._trim()
        return marks

    def _seen(self, owner: int) -> None:
        progress = self._progress[owner]
        progress.seen += 1
        if progress.seen >= _REPEATS:
            self._spend(owner)

    def _spend(self, owner: int) -> None:
        """Look at no more hits of an entry."""
        for number, pattern in enumerate(self._library.patterns):
            if pattern.owner == owner:
                self._spent[number] = 1

    def _retire(self) -> None:
        """Drop the hits of the net's pieces and contexts once they are looked at no more."""
        for context in (False, True):
            if context not in self._retired and self._rescue.done(context=context):
                self._retired.add(context)
                for pattern in range(self._named, len(self._spent)):
                    if self._is_context(pattern) is context:
                        self._spent[pattern] = 1

    def _is_context(self, pattern: int) -> bool:
        return self._library.net.is_context(pattern - self._named)

    def _recognise(
        self,
        marks: list[Mark],
        caught: dict[int, tuple[int, int, list[int]]],
        known: set[int],
        counter: "_Counter",
    ) -> list[Mark]:
        """Add what damaged lines look like.

        Args:
            marks: Of undamaged lines.
            caught: View position of a line's end to its bounds in the buffer and what of the net hit it.
            known: Ends of lines that a signature, an event or a fact hit.
            counter: Newlines before the bytes just fed.
        """
        for mark in marks:
            likeness = self._library.net.more_telling(mark.owner, mark.line.data)
            if likeness is not None:
                mark.owner, mark.score = likeness.owner, min(likeness.score, _RECOGNISED)
            if self._library.is_headline(mark.owner):
                self._rescue.head(mark.owner, mark.lines[-1].number)
        moments = [(mark.lines[-1].number, mark) for mark in marks]
        for line_end in sorted(caught):
            start, stop, patterns = caught[line_end]
            number = counter.line(self._buffer, start)
            contexts = sum(map(self._is_context, patterns))
            if line_end not in known and contexts < len(patterns):
                data = self._buffer[start:stop]
                likeness = self._rescue.look(data, number)
                if likeness is not None and not self._library.quotes_words(data.rstrip(b"\r")):
                    mark = self._recognised(likeness, self._line(start, stop, complete=True))
                    self._open(mark, stop)
                    moments.append((number, mark))
            if contexts:
                moments += [(number, mark) for mark in self._report(number, start, stop)]
        self._retire()
        moments.sort(key=lambda one: one[0])
        return [mark for _, mark in moments]

    def _recognised(self, likeness: Likeness, line: Line) -> Mark:
        if self._library.is_headline(likeness.owner):
            self._rescue.head(likeness.owner, line.number)
        score = min(likeness.score, _RECOGNISED)
        return Mark(likeness.owner, line, {}, (line,), score=score)

    def _report(self, number: int, start: int, stop: int) -> list[Mark]:
        """The marks of a report whose headline nothing exact has found."""
        lines: dict[int, Line] = {}

        def above(first: int) -> list[tuple[int, bytes]]:
            lines.update((one.number, one) for one in self._above(start, stop) if one.number >= first)
            return [(one.number, one.data) for one in lines.values()]

        marks = []
        for found in self._rescue.context(number, above):
            mark = self._recognised(found.likeness, lines[found.line])
            mark.block = [one.data[:_BLOCK_LINE] for one in lines.values() if one.number > found.line]
            marks.append(mark)
        return marks

    def _above(self, start: int, stop: int) -> list[Line]:
        """The line at the bounds and those above it, as far as they are kept for every chunking."""
        at = max(0, start - _ABOVE)
        if at or self._base:
            at = self._buffer.find(b"\n", at, start) + 1 or start
        lines = []
        while at < stop:
            end = self._buffer.find(b"\n", at, stop)
            end = stop if end < 0 else end
            lines.append(self._line(at, end, complete=True))
            at = end + 1
        return lines

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
        told, spent = dict(self._told), bytes(self._spent)
        caught: Line | None = None
        for pattern, end in self._waiting:
            if pattern in done:
                continue
            done.add(pattern)
            relative = end - self._base
            start = max(self._buffer.rfind(b"\n", 0, max(0, relative - 1)) + 1, relative - _WINDOW, 0)
            line = self._line(start, len(self._buffer), complete=False)
            if pattern >= self._named:
                caught = line
                continue
            mark = self._examine(pattern, line)
            if mark is not None:
                marks.append(mark)
        self._progress, self._told, self._spent[:] = saved, told, spent
        if caught is not None and min(done) >= self._named and not self._rescue.done(context=False):
            likeness = self._rescue.peek(caught.data, caught.number)
            if likeness is not None and not self._library.quotes_words(caught.data):
                marks.append(
                    Mark(likeness.owner, caught, {}, (caught,), score=min(likeness.score, _RECOGNISED))
                )
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
            self._progress.setdefault(pattern.owner, _Progress())
        text = line.data.rstrip(b"\r")
        captures = pattern.confirm.search(text) if pattern.confirm.names else {}
        if captures is None:
            return None
        if not entry.match[pattern.element].quoted and self._library.quotes_words(text):
            return None
        if any(veto.search(text) is not None for veto in self._library.unless[pattern.owner]):
            return None
        if isinstance(entry, Event | Fact):
            told = self._told[pattern.owner] = self._told.get(pattern.owner, 0) + 1
            if told >= _TOLD:
                self._spend(pattern.owner)
            return Mark(pattern.owner, line, captures, (line,))
        return self._combine(entry, pattern.owner, pattern.element, line, captures)

    def _combine(
        self, entry: Signature, owner: int, element: int, line: Line, captures: dict[str, bytes]
    ) -> Mark | None:
        progress = self._progress[owner]
        if len(entry.match) == 1 or (entry.combine == "any" and not entry.match[element].absent):
            self._seen(owner)
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
        self._seen(owner)
        ordered = tuple(sorted(found, key=lambda one: one.number))
        return Mark(owner, ordered[0], merged, ordered)

    def _open(self, mark: Mark, stop: int) -> None:
        entry = self._library.entries[mark.owner]
        if not isinstance(entry, Signature) or not entry.block:
            return
        kind, most = "known", _BLOCKS
        if mark.score < _EXACT:
            kind, most = "like", _LIKE_BLOCKS
        elif not self._library.is_headline(mark.owner):
            kind, most = "trace", _TRACE_BLOCKS
        if self._opened.get(kind, 0) < most:
            self._opened[kind] = self._opened.get(kind, 0) + 1
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


def _collector(
    hits: list[tuple[int, int]], spent: bytearray, repeated: dict[int, int]
) -> Callable[[int, int, int, int, object], None]:
    """The callback of the automaton: hits of what was met often enough are only counted."""

    def collect(pattern: int, _start: int, end: int, _flags: int, _context: object) -> None:
        if spent[pattern]:
            repeated[pattern] = repeated.get(pattern, 0) + 1
        else:
            hits.append((pattern, end))

    return collect
