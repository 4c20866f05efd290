"""The lines of a whole log, one after the other."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from logtriage.console.nuls import Nuls
from logtriage.console.safe import strip_sequences
from logtriage.sources.pieces import pieces

_LONGEST: Final = 1 << 16


def lines_of(path: Path) -> Iterator[bytes]:
    """The lines of a log, packed or not, without escape sequences and line ends; cut at 64 KiB.

    Long runs of NULs are left out.

    Raises:
        OSError: It cannot be read.
        InputError: It is packed and damaged.
    """
    rest = b""
    for piece in pieces(path):
        if isinstance(piece, Nuls):
            continue
        *lines, rest = (rest + piece).split(b"\n")
        for line in lines:
            yield strip_sequences(line[:_LONGEST]).rstrip(b"\r")
        rest = rest[:_LONGEST]
    if rest:
        yield strip_sequences(rest).rstrip(b"\r")
