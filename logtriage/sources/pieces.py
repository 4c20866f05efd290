"""A single log read from its first byte to its last, packed or not."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError, naming
from logtriage.sources.packed import PackedError, packing, unpack
from logtriage.sources.regular import open_regular

PIECE: Final = 1 << 17
"""Bytes read at once. From 256 KiB on, glibc gives memory back and takes it anew for every piece: 64 page
faults, a third of the whole time."""


def pieces(path: Path) -> Iterator[bytes]:
    """The bytes of a log that the user named, unpacked, in pieces of at most 128 KiB.

    Raises:
        OSError: It cannot be opened or read, or is not a regular file.
        InputError: It is packed and ends too early, or is damaged.
    """
    fd, _ = open_regular(os.fspath(path), None)
    try:
        kind = packing(path.name)
        with naming(path):
            if kind is None:
                while piece := os.read(fd, PIECE):
                    yield piece
            else:
                yield from unpack(fd, kind)
    except PackedError as error:
        raise InputError(str(error), path=safe_text(str(path))) from error
    finally:
        os.close(fd)
