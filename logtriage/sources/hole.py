"""Where a run of NULs in a file ends, found without reading what the file system left out."""

import errno
import os

_BLOCK = 1 << 20
"""Bytes read at once: few calls for a long run, and little memory."""

_MOST_BLOCKS = 16
"""Blocks of one call, 16 MiB together: less than 0.1 s even on a slow machine, so that other logs get their
turn."""

_SEEK_DATA: int | None = getattr(os, "SEEK_DATA", None)


def hole_end(fd: int, start: int, size: int) -> int:
    """Where a run of NULs ends, or how far it was followed: at most 16 MiB of written NULs at once.

    Args:
        fd: The descriptor of the file.
        start: A byte inside the run, or just behind what is known of it.
        size: Bytes of the file.

    Returns:
        The offset of a byte that is not NUL, or any offset up to which everything is NUL.

    Raises:
        OSError: The file cannot be read.
    """
    position = start
    for _ in range(_MOST_BLOCKS):
        position = min(_next_data(fd, position, size), size)
        block = os.pread(fd, min(_BLOCK, size - position), position)
        rest = block.lstrip(b"\0")
        position += len(block) - len(rest)
        if rest or not block:
            break
    return position


def _next_data(fd: int, position: int, size: int) -> int:
    if _SEEK_DATA is None or position >= size:
        return position
    try:
        return os.lseek(fd, position, _SEEK_DATA)
    except OSError as error:
        if error.errno == errno.ENXIO:
            return size
        if error.errno == errno.EINVAL:  # a file system that keeps no holes
            return position
        raise
