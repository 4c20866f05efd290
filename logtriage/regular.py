"""Opening files that anybody may have planted: only regular ones, only inside the root, never blocking."""

import errno
import os
import stat
from pathlib import Path
from typing import Final

from logtriage.errors import InputError, naming

_FLAGS = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC

_READ = 1 << 20
"""Bytes asked for at once, so that a small file takes one call."""

CONFIGURATION: Final = 1 << 20
"""Most bytes of a file that a person writes; the largest that comes with logtriage has 48 KB."""


class RefusedError(OSError):
    """A file that is there but must not be read; `strerror` says why."""


def inside(root: str, path: str) -> bool:
    """Whether `path` is `root` or below it; both must be free of links already."""
    return path == root or path.startswith(root.rstrip("/") + "/")


def status_of(path: str) -> os.stat_result:
    """The status of a file, links followed.

    Raises:
        OSError: There is none.
    """
    return os.stat(path)  # noqa: PTH116 - thousands of looks a second, a Path costs more than the look


def open_regular(path: str, root: str | None) -> tuple[int, os.stat_result]:
    """Opens a regular file for reading, without ever waiting for a writer of a FIFO.

    Args:
        path: The file; links are followed as far as they stay inside the root.
        root: The directory that links may not leave, itself free of links; `None` where the user named
            the file himself, so that any link is his own.

    Returns:
        The descriptor and its status.

    Raises:
        RefusedError: It is not a regular file, or a link leads outside of the root.
        OSError: It cannot be opened.
    """
    flags = _FLAGS
    named = path
    if root is not None:
        path = os.path.realpath(path)
        if not inside(root, path):
            raise RefusedError(errno.ELOOP, "link leads outside of the run directory", named)
        flags |= os.O_NOFOLLOW
    try:
        fd = os.open(path, flags)
    except OSError as error:
        if error.errno in (
            errno.ENXIO,
            errno.ENODEV,
            errno.EOPNOTSUPP,
        ):  # a socket, or a device without driver
            raise RefusedError(error.errno, "not a regular file", named) from error
        raise
    try:
        status = os.fstat(fd)
        if not stat.S_ISREG(status.st_mode):
            raise RefusedError(errno.EINVAL, "not a regular file", named)
    except OSError:
        os.close(fd)
        raise
    return fd, status


def read_bounded(path: Path, limit: int) -> bytes:
    """The content of a small regular file.

    Args:
        path: The file; links are followed.
        limit: Most bytes that it may hold.

    Raises:
        RefusedError: It is not a regular file, or holds more than `limit` bytes.
        OSError: It cannot be read.
    """
    fd, status = open_regular(os.fspath(path), None)
    try:
        with naming(path):
            data = os.read(fd, min(limit, status.st_size) + 1)
            while len(data) <= limit and (more := os.read(fd, _READ)):
                data += more
    finally:
        os.close(fd)
    if len(data) > limit:
        raise RefusedError(errno.EFBIG, f"larger than {limit} bytes", os.fspath(path))
    return data


def read_input(path: Path, limit: int) -> bytes:
    """The content of a small regular file, with errors that a person understands.

    Args:
        path: The file; links are followed.
        limit: Most bytes that it may hold.

    Raises:
        FileNotFoundError: There is none, which is often no fault.
        InputError: It is not a regular file, holds more than `limit` bytes, or cannot be read.
    """
    try:
        return read_bounded(path, limit)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", path=path) from error


def read_text(path: Path, limit: int = CONFIGURATION) -> str:
    """The text of a small regular file in UTF-8, without a byte order mark.

    Args:
        path: The file; links are followed.
        limit: Most bytes that it may hold.

    Raises:
        FileNotFoundError: There is none, which is often no fault.
        InputError: As for `read_input`, or it is not UTF-8; names the line then.
    """
    data = read_input(path, limit)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError("is not UTF-8", path=path, line=line) from error


def read_tail(path: Path, size: int) -> bytes:
    """The last bytes of a regular file, however large it is.

    Args:
        path: The file; links are followed.
        size: Most bytes.

    Raises:
        RefusedError: It is not a regular file.
        OSError: It cannot be read.
    """
    fd, status = open_regular(os.fspath(path), None)
    try:
        return os.pread(fd, size, max(0, status.st_size - size))
    finally:
        os.close(fd)
