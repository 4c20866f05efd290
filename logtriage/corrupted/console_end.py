"""How damaged the end of a console is: which of its last lines hold what no healthy console prints."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Levenshtein

from logtriage.console.prefix import Prefixes
from logtriage.console.printk import parse_printk
from logtriage.console.recent_bytes import RecentBytes
from logtriage.console.safe import SEQUENCE, UNFINISHED

_KEPT: Final = 8192
"""Raw bytes of a console's end that are kept."""

_LINES: Final = 30
"""Last lines that are looked at: as many as a verdict goes by."""

_STRING: Final = re.compile(rb"\x1b[\]P^_X]")
"""What begins a string: text after it is not shown until its end."""

_ENDED: Final = re.compile(
    rb"\x1b(?:\](?:\d{1,5}(?:;[^\x07\x1b]*)?|[lLI][^\x07\x1b]*)|[P^_X][^\x07\x1b]*)(?:\x07|\x1b\\)"
    rb"|\x1b\](?:P[0-9A-Fa-f]{7}|R)"
)
"""A string that was ended, and the Linux console's own for its palette, which have no end."""

_CONTROL: Final = re.compile(rb"\x1b\[|\0")
"""Sequences with parameters, and NULs: healthy consoles print any of them."""

_SHORT: Final = re.compile(rb"\x1b(?:[()*+./-][0-9A-Z<=>`]|#[34568]|%[@G8]| [FGLMN]|[6-9=>cDEHMNOZ\\kno|}~])")
"""The sequences without parameters that terminals know; any other took letters of the text with it."""

_FOREIGN: Final = re.compile("[\x01-\x06\x10\x12\x14-\x1c\x1e\x1f\x80-\x9f\ufffd]")
"""What no console prints. Bells, cursor movements, other character sets, flow control, padding and the
escape of telnet are not among it."""

_HEADER: Final = re.compile(rb"\[ {0,6}\d{1,10}\.\d{6}\]")
_AHEAD: Final = 20
"""Bytes from a line's first one in which a whole header may begin behind a shell's prompt or trace."""

_BEHEADED: Final = re.compile(rb" {0,6}\d{0,10}\.?\d{2,6}\](?: |\r?\Z)")
"""The end of a header at the beginning of a line."""

_SIGNS: Final = re.compile(rb"\[[^\]]*\.|\.[^\[]*\]")
"""A point and a bracket as a header has them: without both, numbers are like one by chance."""

_BLURRED: Final = bytes.maketrans(b" 123456789", b"0000000000")
"""Makes headers of all times equal."""

_ERRORS: Final = 2
"""Bytes by which a damaged header differs from a whole one at the most."""

_OTHERS: Final = 3
"""Lines with a whole header from which on one without is looked at for what is left of it."""


@dataclass(frozen=True, slots=True)
class Corruption:
    """How many of a console's last lines are damaged.

    Attributes:
        hurt: Lines that hold what no healthy console prints.
        lines: Lines that were looked at, blank ones left out.
    """

    hurt: int = 0
    lines: int = 0

    @property
    def share(self) -> float:
        """The part that is damaged, 0 to 1."""
        return self.hurt / self.lines if self.lines else 0.0


class LastBytes:
    """The last raw bytes of one console, equal for every chunking."""

    def __init__(self) -> None:
        self._recent = RecentBytes(_KEPT)

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes of the console, in pieces of any size."""
        self._recent.append(chunk)
        self._recent.trim()

    def corruption(self, prefixes: Prefixes) -> Corruption:
        """How damaged the last lines are, without the prefixes of a recorder."""
        data = self._recent.last
        if self._recent.total > _KEPT:
            # What the first line began with is not known: a sequence may have been cut.
            at = data.find(b"\n") + 1 or data.find(b"\r") + 1 or len(data)
            data = data[at:]
        lines = [line for line in data.split(b"\n") if line.strip()][-_LINES:]
        if lines and not data.endswith(b"\n"):
            lines[-1] = _without_cut(lines[-1])
        contents = [prefixes.content(SEQUENCE.sub(b"", line)) for line in lines]
        broken = _broken_headers(contents)
        hurt = sum(
            one or _is_foreign(text) or any(map(_is_foreign_sequence, SEQUENCE.findall(line)))
            for line, text, one in zip(lines, contents, broken, strict=True)
        )
        return Corruption(hurt, len(lines))


def _without_cut(line: bytes) -> bytes:
    """An unended line without a sequence or a letter at its end that more bytes could complete."""
    unfinished = UNFINISHED.search(line)
    if unfinished is not None and not _STRING.match(unfinished[0]):
        line = line[: unfinished.start()]
    for length in range(1, 4):
        letter = line[-length:]
        if letter and letter[0] >= 0xC0:  # noqa: PLR2004 - the first byte of a letter of several
            return line[:-length] if len(letter) < _length_of(letter[0]) else line
    return line


def _length_of(first: int) -> int:
    return 2 if first < 0xE0 else 3 if first < 0xF0 else 4  # noqa: PLR2004 - UTF-8


def _is_foreign(text: bytes) -> bool:
    """Whether a line, without its sequences, holds what no console prints."""
    return _FOREIGN.search(text.decode("utf-8", "replace")) is not None


def _is_foreign_sequence(sequence: bytes) -> bool:
    """Whether a sequence is none that terminals know, or a string that hides text."""
    if _CONTROL.match(sequence):
        return False
    if _STRING.match(sequence):
        return _ENDED.fullmatch(sequence) is None or _HEADER.search(sequence) is not None
    return _SHORT.fullmatch(sequence) is None


def _broken_headers(contents: Sequence[bytes]) -> list[bool]:
    """For each line, whether it begins with what is left of a header, where others have whole ones."""
    headers = [parse_printk(text) for text in contents]
    whole = [
        text[: header.length].translate(_BLURRED)
        for text, header in zip(contents, headers, strict=True)
        if header is not None
    ]
    if len(whole) < _OTHERS:
        return [False] * len(contents)
    known = frozenset(whole)
    return [
        header is None
        and not _HEADER.search(text, 0, _AHEAD)
        and (_BEHEADED.match(text) is not None or _is_like(text, known))
        for text, header in zip(contents, headers, strict=True)
    ]


def _is_like(text: bytes, headers: frozenset[bytes]) -> bool:
    for header in headers:
        for length in range(len(header) - _ERRORS, len(header) + _ERRORS + 1):
            head = text[:length].translate(_BLURRED)
            if _SIGNS.search(head) and Levenshtein.distance(head, header, score_cutoff=_ERRORS) <= _ERRORS:
                return True
    return False
