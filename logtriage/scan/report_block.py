"""The lines of reports that follow their headlines."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from logtriage.library.library import Library
from logtriage.library.role import role_of
from logtriage.library.schema import Signature
from logtriage.scan.hit import EXACT, Hit
from logtriage.scan.window import Window

LONGEST: Final = 400
"""Bytes kept of a report's line."""

_MOST: Final = {"failing": 12, "noted": 12, "like": 6, "trace": 2, "context": 2}
"""Reports of one console whose lines are kept: of known headlines that fail a boot and of others (a dozen
lockups must not take the room of the oops behind them), of damaged ones, of none at all, and what only shows
that there is one."""


@dataclass(slots=True)
class _Block:
    hit: Hit
    next: int
    left: int
    skipping: bool = True


class Blocks:
    """Reports that are still going on."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._open: list[_Block] = []
        self._opened = dict.fromkeys(_MOST, 0)

    def copy(self) -> "Blocks":
        """An independent copy, where no report goes on."""
        other = Blocks(self._library)
        other._opened = dict(self._opened)
        return other

    def __bool__(self) -> bool:
        """Whether a report goes on."""
        return bool(self._open)

    def open(self, hit: Hit, stop: int) -> None:
        """Keep the lines that follow the line at `stop`, if the hit's signature asks for them."""
        entry = self._library.entries[hit.owner]
        if not isinstance(entry, Signature) or not entry.block:
            return
        kind = "context" if role_of(entry) == "context" else "trace"
        if self._library.is_headline(hit.owner):
            kind = "failing" if entry.severity in {"fail", "fatal"} else "noted"
        kind = kind if hit.score == EXACT else "like"
        if self._opened[kind] < _MOST[kind]:
            self._opened[kind] += 1
            self._open.append(_Block(hit, stop, entry.block))

    def collect(self, window: Window) -> None:
        """Take the lines that came since, for the reports whose block still lacks some."""
        for block in self._open:
            self._take(block, window)
        self._open = [block for block in self._open if block.left]

    def _take(self, block: _Block, window: Window) -> None:
        end = self._library.ends[block.hit.owner]
        data = window.data
        while block.left:
            start = block.next - window.base
            stop = data.find(b"\n", start)
            if block.skipping:
                block.next = window.end if stop < 0 else window.base + stop + 1
                if stop < 0:
                    return
                block.skipping = False
                continue
            if stop < 0 and len(data) - start < LONGEST:
                return
            line = data[start : start + LONGEST if stop < 0 else stop][:LONGEST]
            content = window.content(line)
            block.hit.block.append(content)
            block.left -= 1
            block.skipping = stop < 0 or stop - start > LONGEST
            block.next = window.base + start + len(line) + (0 if block.skipping else 1)
            if end is not None and end.search(content) is not None:
                block.left = 0


def cut(lines: Iterable[bytes]) -> list[bytes]:
    """Lines of a report as they are kept."""
    return [line[:LONGEST] for line in lines]
