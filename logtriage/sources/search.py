"""Finding a regular expression in a long file, bit by bit."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from logtriage.errors import InputError
from logtriage.expressions.line_search import LineSearch
from logtriage.expressions.regex import compile_re2
from logtriage.sources.open_file import OpenFile

MOST_HITS = 1_000_000
"""Hits after which a search ends."""

_BATCH = 256 << 10
"""Bytes searched at once: where every line is a hit, that takes some milliseconds."""
_OVERLAP = 4 << 10
"""Bytes by which the pieces of a long line overlap: shorter matches are found wherever the line is cut."""

_MEMORY = 64 << 20
"""Bytes that the expression of a search may take: eight times RE2's default, so that large counts of letters
of any alphabet fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a search came.

    Attributes:
        hits: Offsets at which the lines with a match begin; the same array each time, growing.
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
        compile_re2(given, ignore_case=ignore_case, memory=_MEMORY)  # what is wrong is said of what was typed
        found: Pattern = compile_re2(b"(?m)" + given, ignore_case=ignore_case, memory=_MEMORY)
    except ValueError as error:
        raise InputError(str(error), key="search") from error
    return found


def line_search(pattern: str, *, ignore_case: bool = False) -> LineSearch:
    """What finds the lines in which a regular expression of RE2 matches.

    Raises:
        InputError: It is not one, or too large.
    """
    try:
        return LineSearch(pattern, ignore_case=ignore_case, memory=_MEMORY)
    except ValueError as error:
        raise InputError(str(error), key="search") from error


def search_file(file: OpenFile, size: int, search: LineSearch, start: int = 0) -> Iterator[Progress]:
    """Searches a file from its start on, or from the start of a line.

    Lines longer than 256 KiB are searched in pieces that overlap by 4 KiB.

    Args:
        file: The file to search.
        size: Bytes of it to search.
        search: From `line_search`.
        start: First byte to search.

    Yields:
        After each batch of at most 256 KiB, how far it came.

    Raises:
        OSError: It cannot be read.
    """
    hits = array("Q")
    offset = start
    line = start  # where the line begins that the batch begins in
    known = False  # whether that line is a hit already
    while offset < size:
        data = file.read(offset, min(_BATCH, size - offset))
        if not data:
            break
        last = offset + len(data) >= size
        end = len(data) if last else data.rfind(b"\n") + 1
        torn = end == 0
        end = end or len(data)
        found = _starts(search, data[:end])
        if found and not found[0]:
            if not known:
                hits.append(line)
            known = True
            del found[0]
        hits.extend([offset + begin for begin in found])
        offset += end - (_OVERLAP if torn else 0)
        if not torn:
            line, known = offset, False
        if len(hits) >= MOST_HITS:
            del hits[MOST_HITS:]
            yield Progress(hits=hits, scanned=offset, size=size, capped=True)
            return
        yield Progress(hits=hits, scanned=offset, size=size)


def _starts(search: LineSearch, text: bytes) -> list[int]:
    """Where the lines of a text with a match begin; its last line may go on after it."""
    ends = search.ends(text if text.endswith(b"\n") else text + b"\n")
    before = text.rfind
    return [before(b"\n", 0, end - 1) + 1 for end in ends]
