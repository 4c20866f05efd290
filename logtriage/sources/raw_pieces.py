"""The bytes of one file from its first to its last, packed or not."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from logtriage.console.nuls import NULS, Nuls
from logtriage.errors import naming
from logtriage.regular import open_regular
from logtriage.sources.hole import hole_end
from logtriage.sources.packed import packing, unpack

PIECE: Final = 1 << 18
"""Bytes read at once. From 512 KiB on, glibc gives memory back and takes it anew for every few pieces."""


def raw_pieces(path: Path, root: str | None = None, start: int = 0) -> Iterator[bytes | Nuls]:
    """The bytes of a file, unpacked, in pieces of at most 256 KiB.

    Long runs of NULs of a plain file need not be read: they may come as `Nuls`, in parts of any length.

    Args:
        path: The file.
        root: As for `open_regular`.
        start: First byte to give; of a packed file the bytes before it are unpacked as well.

    Raises:
        OSError: It cannot be opened or read, or is not a regular file.
        PackedError: It is packed and ends too early, or is damaged.
    """
    fd, status = open_regular(os.fspath(path), root)
    try:
        kind = packing(path.name)
        with naming(path):
            if kind is None:
                yield from _plain(fd, status.st_size, start)
                return
            for piece in unpack(fd, kind):
                if len(piece) > start:
                    yield piece[start:]
                start = max(0, start - len(piece))
    finally:
        os.close(fd)


def _plain(fd: int, size: int, position: int) -> Iterator[bytes | Nuls]:
    while piece := os.pread(fd, PIECE, position):
        yield piece
        position += len(piece)
        if piece.endswith(NULS):
            end = hole_end(fd, position, size)
            if end > position:
                yield Nuls(end - position)
                position = end
