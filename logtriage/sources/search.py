"""Finding a regular expression in a long file, bit by bit."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from logtriage.errors import InputError
from logtriage.expressions.regex import compile_re2
from logtriage.sources.open_file import OpenFile

MOST_HITS = 1_000_000
"""Hits after which a search ends."""

_BATCH = 64 << 10
"""Bytes searched at once: where every line is a hit, that takes about 0.1 s."""
_OVERLAP = 4 << 10
"""Bytes by which the pieces of a long line overlap: shorter matches are found wherever the line is cut."""

_MEMORY = 64 << 20
"""Bytes that the expression of a search may take: eight times RE2's default, so that large counts of letters
of any alphabet fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a search came.

    Attributes:
        hits: Offsets of the first match of each line that has one; the same array each time, growing.
        scanned: Bytes searched so far.
        size: Bytes to search in all.
        capped: Whether the search ended early because there were too many hits.
    """

    hits: "array[int]"
    scanned: int
    size: int
    capped: bool = False


class _Match(Protocol):
    def start(self) -> int: ...


class Pattern(Protocol):
    """A compiled regular expression over bytes."""

    def search(self, text: bytes, pos: int = ..., endpos: int = ...) -> _Match | None:
        """The first match within a text; `None` where there is none."""
        ...


def compile_search(pattern: str, *, ignore_case: bool = False) -> Pattern:
    """A regular expression of RE2 that reads bytes and never takes more than linear time.

    Raises:
        InputError: It is not one, or too large.
    """
    given = pattern.encode("utf-8", "surrogateescape")
    try:
        found: Pattern = compile_re2(b"(?m)" + given, ignore_case=ignore_case, memory=_MEMORY)
    except ValueError as error:
        raise InputError(str(error), key="search") from error
    return found


def search_file(file: OpenFile, size: int, pattern: Pattern, start: int = 0) -> Iterator[Progress]:
    """Searches a file from its start on, or from the start of a line.

    Lines longer than 64 KiB are searched in pieces that overlap by 4 KiB.

    Args:
        file: The file to search.
        size: Bytes of it to search.
        pattern: From `compile_search`.
        start: First byte to search.

    Yields:
        After each batch of at most 64 KiB, how far it came.

    Raises:
        OSError: It cannot be read.
    """
    hits = array("Q")
    offset = start
    inside_hit = False  # whether the line that the batch begins in has its hit already
    while offset < size:
        data = file.read(offset, min(_BATCH, size - offset))
        if not data:
            break
        last = offset + len(data) >= size
        end = len(data) if last else data.rfind(b"\n") + 1
        torn = end == 0
        end = end or len(data)
        inside_hit = _scan(data[:end], offset, pattern, hits, inside_hit) and torn
        offset += end - (_OVERLAP if torn else 0)
        if len(hits) >= MOST_HITS:
            yield Progress(hits=hits, scanned=offset, size=size, capped=True)
            return
        yield Progress(hits=hits, scanned=offset, size=size)


def _scan(data: bytes, base: int, pattern: Pattern, hits: "array[int]", skip_first: bool) -> bool:  # noqa: FBT001 - private
    """Adds the hits of a batch; says whether its last line has one."""
    position = data.find(b"\n") + 1 if skip_first else 0
    if skip_first and not position:
        return True
    while position < len(data) and len(hits) < MOST_HITS:
        match = pattern.search(data, position)
        if match is None or match.start() >= len(data):
            return False
        hits.append(base + match.start())
        position = data.find(b"\n", match.start()) + 1
        if not position:
            return True
    return False
