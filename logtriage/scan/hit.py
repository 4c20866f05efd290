"""Lines of a console, and hits: entries of the library met on them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import msgspec

from logtriage.console.prefix import said
from logtriage.console.printk import parse_printk
from logtriage.console.recorded_time import seconds_of
from logtriage.console.safe import safe_text

EXACT: Final = 100
"""Score of a hit that an expression of the library met."""


class Line(msgspec.Struct, frozen=True):
    """A console line, or the part of a very long one around a hit.

    Attributes:
        number: Counted from 1.
        offset: Raw offset of its first byte.
        length: Raw bytes up to its line end, the line end not included.
        data: Its bytes in the clean view, carriage returns at the end included.
        complete: Whether its end was seen.
        prefix: Bytes of `data` that a recorder put in front of it.
    """

    number: int
    offset: int
    length: int
    data: bytes
    complete: bool = True
    prefix: int = 0

    @property
    def content(self) -> bytes:
        """What it says: without the prefix and without carriage returns around it; GRUB writes LF CR."""
        return said(self.data[self.prefix :]) if self.prefix else self.data.strip(b"\r")

    @property
    def text(self) -> str:
        """All but the prefix, safe to show. Sequences were removed once already: what is left is text."""
        return safe_text(said(self.data[self.prefix :]) if self.prefix else self.data.rstrip(b"\r\n"))

    @property
    def time(self) -> float | None:
        """Seconds of the recorder's clock, where there is a time in the prefix (`seconds_of`)."""
        return seconds_of(self.data[: self.prefix]) if self.prefix else None

    @property
    def uptime(self) -> float | None:
        """Seconds of its printk header, where it has one."""
        header = parse_printk(self.content)
        return header.uptime if header else None


@dataclass(slots=True)
class Hit:
    """An entry of the library met on a line.

    Attributes:
        owner: Index into `Library.entries`.
        line: Where.
        captures: Named captures, raw.
        lines: All lines that a signature of several matches rests on, in order.
        block: Lines of the report that follow, as far as they were kept.
        score: 0 to 100; below 100 the line is damaged and was only recognised.
        told: What its report was found to say, by what, and how much of it, was there.
        above: Of a detector's report, and where a title names them, the lines above it that say something,
            the nearest one first; at most `logtriage.scan.window.LINES_ABOVE`, and only as far as they are
            kept for every chunking.
    """

    owner: int
    line: Line
    captures: dict[str, bytes]
    lines: tuple[Line, ...]
    block: list[bytes] = field(default_factory=list)
    score: int = EXACT
    above: tuple[Line, ...] = ()
    told: tuple[tuple[int, int], Mapping[str, str]] | None = field(default=None, compare=False)
