"""Reading any lines of a long log that may still grow."""

import os
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from logtriage.console.long_lines import LONGEST
from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.expressions.line_search import LineSearch
from logtriage.sources.content import Content, LogContent
from logtriage.sources.fingerprint import Fingerprint
from logtriage.sources.line_index import BLOCK, LineIndex
from logtriage.sources.open_file import OpenFile
from logtriage.sources.packed import PackedError
from logtriage.sources.search import Progress, line_search, search_file

UNPACK_LIMIT = 2 << 30
"""Most bytes that a packed log may unpack to, so that a small file cannot fill the disk."""

_CHUNK = 1 << 20
"""Bytes whose lines are counted at once: few calls, and little memory."""

_WIDEST = 4 << 20
"""Bytes that `around` reads each way at the most, so that a page of very long lines is shown at once, if with
fewer lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawLine:
    """One line, as it is in the console.

    Attributes:
        number: Counted from 1; `None` where the index has not come so far.
        offset: Of the first byte given.
        data: Without the newline, at most 64 KiB.
        truncated: Whether the line has more bytes than are given.
    """

    number: int | None
    offset: int
    data: bytes
    truncated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _View:
    """One generation of a log; a thread that holds it reads on safely while another begins the next."""

    file: OpenFile
    index: LineIndex = field(default_factory=LineIndex)
    known: Fingerprint = field(default_factory=Fingerprint)


class LogReader:
    """Lines of one log, by number and by offset.

    Nothing is read before it is asked for: `around` works at once anywhere in a log of any size, while
    `advance` counts lines from the start on, a little at a time. One thread may advance while others
    read.

    Args:
        path: The log; `advance` writes what is packed, wrapped or rotated to a nameless temporary file.
        root: The run directory, which links may not leave; `None` where the user named the log himself.
        unpack_limit: Most bytes that such a one may come to.

    Attributes:
        generation: Counts how often the log was cut or replaced: all offsets and numbers are void then.

    Raises:
        InputError: It cannot be opened.
    """

    def __init__(self, path: Path, root: Path | None = None, *, unpack_limit: int = UNPACK_LIMIT) -> None:
        self.generation = 0
        self._path = path
        real = None if root is None else os.path.realpath(root)
        try:
            self._content: Content = LogContent(path, real, unpack_limit)
        except OSError as error:
            raise self._error(error) from error
        self._view = _View(file=self._content.file)

    @property
    def size(self) -> int:
        """Bytes of the log as last seen; of a packed one, those unpacked so far."""
        return self._content.size

    @property
    def indexed(self) -> int:
        """Bytes from the start of the log on whose lines are counted."""
        return self._view.index.size

    @property
    def line_count(self) -> int:
        """Lines that can be asked for by number; the last one may be unfinished."""
        return self._view.index.lines

    def advance(self, budget: int) -> bool:
        """Counts on, and notices growth, truncation and replacement.

        Args:
            budget: Most bytes to go through.

        Returns:
            Whether there is more to count at once.

        Raises:
            InputError: It cannot be read, is damaged, or unpacks to more than the limit.
        """
        content = self._content
        try:
            if content.refresh(self._view.known, budget):
                self._view = _View(file=content.file)
                self.generation += 1
            view = self._view
            while budget > 0 and view.index.size < content.size:
                wanted = min(_CHUNK, budget, content.size - view.index.size)
                data = view.file.read(view.index.size, wanted)
                if not data:
                    break
                view.known.feed(data)
                view.index.feed(data)
                budget -= len(data)
        except (OSError, PackedError, LogtriageError) as error:
            raise self._error(error) from error
        return content.more or (budget <= 0 and view.index.size < content.size)

    def lines(self, first: int, count: int) -> list[RawLine]:
        """Lines by number, as far as they are counted.

        Args:
            first: Number of the first one, from 1.
            count: How many at most.

        Raises:
            InputError: It cannot be read.
        """
        view = self._view
        number, last = max(first, 1), min(view.index.lines, max(first, 1) + count - 1)
        found: list[RawLine] = []
        try:
            position = self._start(view, number)
            while number <= last and position is not None:
                block = view.file.read(position, LONGEST + 1)
                if not block:
                    break
                begin = 0
                while number <= last and (end := block.find(b"\n", begin)) >= 0:
                    found.append(RawLine(number=number, offset=position + begin, data=block[begin:end]))
                    begin, number = end + 1, number + 1
                if begin:
                    position += begin
                    continue
                found.append(_cut(number, position, block))
                number += 1
                position = self._start(view, number)
        except OSError as error:
            raise self._error(error) from error
        return found

    def line_of_offset(self, offset: int) -> int | None:
        """The number of the line that holds a byte; `None` where it is not counted yet.

        Raises:
            InputError: It cannot be read.
        """
        view = self._view
        if not 0 <= offset < view.index.size:
            return None
        base, newlines = view.index.before(offset)
        try:
            return newlines + view.file.read(base, offset - base).count(b"\n") + 1
        except OSError as error:
            raise self._error(error) from error

    def numbers(self, offsets: Sequence[int]) -> "array[int]":
        """The numbers of the lines that hold some bytes, in one go; it ends where lines are not counted yet.

        Args:
            offsets: Of the bytes, in ascending order.

        Raises:
            InputError: It cannot be read.
        """
        view = self._view
        found = array("Q")
        base = position = number = 0
        block = b""
        try:
            for offset in offsets:
                if not 0 <= offset < view.index.size:
                    break
                if not base <= offset < base + len(block):
                    base, newlines = view.index.before(offset)
                    block, position, number = view.file.read(base, BLOCK), 0, newlines + 1
                number += block.count(b"\n", position, offset - base)
                position = offset - base
                found.append(number)
        except OSError as error:
            raise self._error(error) from error
        return found

    def around(self, offset: int, before: int, after: int) -> list[RawLine]:
        """The line that holds a byte, and some lines before and after it, counted or not.

        At most 4 MiB are read each way, so there may be fewer lines than asked for. Where the line is
        longer than 64 KiB, what is given of it begins within the 64 KiB before the byte.

        Args:
            offset: Of the byte; the size of the log stands for its last line.
            before: How many lines to give before that line.
            after: How many lines to give after it.

        Raises:
            InputError: It cannot be read.
        """
        view, size = self._view, self._content.size
        if not size:
            return []
        try:
            start, torn = _line_start(view.file, max(0, min(offset, size - 1)))
            found = [] if torn else _backwards(view.file, start, before)
            found += _forwards(view.file, start, after + 1, torn=torn)
        except OSError as error:
            raise self._error(error) from error
        number = self.line_of_offset(found[0].offset) if found else None
        if number is None:
            return found
        return [replace(line, number=number + index) for index, line in enumerate(found)]

    def search(self, pattern: str, *, ignore_case: bool = False, start: int = 0) -> Iterator[Progress]:
        """Searches the log as it is now; may run in a thread of its own, and be left between batches.

        Args:
            pattern: A regular expression of RE2, matched within lines.
            ignore_case: Whether `a` also finds `A`.
            start: Where to begin: the start of a line.

        Raises:
            InputError: The pattern is none, or the log cannot be read.
        """
        search = line_search(pattern, ignore_case=ignore_case)
        return self.search_with(search, start)

    def search_with(self, search: LineSearch, start: int = 0) -> Iterator[Progress]:
        """As `search`, with what was made of the pattern before.

        Raises:
            InputError: The log cannot be read.
        """
        return self._search(self._view.file, self._content.size, search, start)

    def _search(self, file: OpenFile, size: int, search: LineSearch, start: int) -> Iterator[Progress]:
        try:
            yield from search_file(file, size, search, start)
        except OSError as error:
            raise self._error(error) from error

    @staticmethod
    def _start(view: _View, number: int) -> int | None:
        """Where a counted line begins; `None` where it is not counted or the file changed."""
        if number <= 1:
            return 0
        if number - 1 > view.index.newlines:
            return None
        base, nth = view.index.block_of_newline(number - 1)
        block = view.file.read(base, BLOCK)
        position = -1
        for _ in range(nth):
            position = block.find(b"\n", position + 1)
            if position < 0:
                return None
        return base + position + 1

    def _error(self, error: Exception) -> InputError:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        return InputError(safe_text(reason), path=safe_text(str(self._path)))


def _cut(number: int | None, offset: int, data: bytes) -> RawLine:
    return RawLine(number=number, offset=offset, data=data[:LONGEST], truncated=len(data) > LONGEST)


def _line_start(file: OpenFile, offset: int) -> tuple[int, bool]:
    """Where the line of a byte begins, or a place before the byte where a long line is torn."""
    base = max(0, offset - LONGEST)
    newline = file.read(base, offset - base).rfind(b"\n")
    if newline >= 0:
        return base + newline + 1, False
    return (0, False) if offset < LONGEST else (offset - LONGEST // 2, True)


def _backwards(file: OpenFile, end: int, count: int) -> list[RawLine]:
    """The last whole lines before the start of a line."""
    width = BLOCK
    while True:
        base = max(0, end - width)
        data = file.read(base, end - base)
        if base == 0 or width >= _WIDEST or data.count(b"\n") > count:
            break
        width *= 2
    lines = _split(data[:-1], base)[0 if base == 0 else 1 :] if data else []
    return lines[max(0, len(lines) - count) :]


def _forwards(file: OpenFile, start: int, count: int, *, torn: bool) -> list[RawLine]:
    """Lines from the start of one on; the first one is given as torn where it began earlier."""
    width = BLOCK
    while True:
        data = file.read(start, width)
        if len(data) < width or width >= _WIDEST or data.count(b"\n") >= count:
            break
        width *= 2
    lines = _split(data.removesuffix(b"\n"), start) if data else []
    if len(data) == width and 1 < len(lines) <= data.count(b"\n") + 1 <= count:
        lines.pop()
    lines = lines[:count]
    if torn and lines:
        lines[0] = replace(lines[0], truncated=True)
    return lines


def _split(data: bytes, offset: int) -> list[RawLine]:
    lines = []
    for piece in data.split(b"\n"):
        lines.append(_cut(None, offset, piece))
        offset += len(piece) + 1
    return lines
