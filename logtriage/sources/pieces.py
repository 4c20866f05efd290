"""A single log read from its first byte to its last, packed or not."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from logtriage.console.nuls import NULS, Nuls
from logtriage.console.safe import safe_text
from logtriage.errors import InputError, naming
from logtriage.regular import open_regular
from logtriage.sources.hole import hole_end
from logtriage.sources.packed import PackedError, packing, unpack

PIECE: Final = 1 << 17
"""Bytes read at once. From 256 KiB on, glibc gives memory back and takes it anew for every piece: 64 page
faults, a third of the whole time."""


def pieces(path: Path) -> Iterator[bytes | Nuls]:
    """The bytes of a log that the user named, unpacked, in pieces of at most 128 KiB.

    Long runs of NULs of a plain log need not be read: they may come as `Nuls`, in parts of any length.

    Raises:
        OSError: It cannot be opened or read, or is not a regular file.
        InputError: It is packed and ends too early, or is damaged.
    """
    fd, status = open_regular(os.fspath(path), None)
    try:
        kind = packing(path.name)
        with naming(path):
            yield from _plain(fd, status.st_size) if kind is None else unpack(fd, kind)
    except PackedError as error:
        raise InputError(str(error), path=safe_text(str(path))) from error
    finally:
        os.close(fd)


def _plain(fd: int, size: int) -> Iterator[bytes | Nuls]:
    position = 0
    while piece := os.pread(fd, PIECE, position):
        yield piece
        position += len(piece)
        if piece.endswith(NULS):
            end = hole_end(fd, position, size)
            if end > position:
                yield Nuls(end - position)
                position = end
