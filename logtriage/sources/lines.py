"""The lines of a whole log, one after the other."""

from collections.abc import Iterator
from pathlib import Path

from logtriage.console.long_lines import LONGEST
from logtriage.console.nuls import Nuls
from logtriage.console.safe import strip_sequences
from logtriage.sources.pieces import pieces


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
            yield strip_sequences(line[:LONGEST]).rstrip(b"\r")
        rest = rest[:LONGEST]
    if rest:
        yield strip_sequences(rest).rstrip(b"\r")
