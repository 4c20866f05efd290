"""Files that are there as a whole or not at all."""

import contextlib
import os
import secrets
import stat
from pathlib import Path

from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError

_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_MODE = 0o644
"""Permissions of a new file, from which the umask takes away: those that other programs give."""


def write_all(fd: int, data: bytes | memoryview) -> None:
    """Writes every byte: a full disk may take a part without an error.

    Raises:
        OSError: The disk takes no more.
    """
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]


def write_atomic(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Replaces a file by a whole new one, or leaves it as it was.

    The file gets mode 0644 as far as the umask allows.

    Args:
        path: The file; its directory must exist.
        data: The new content of the file.
        durable: Whether to wait until it would outlive a power cut.

    Raises:
        LogtriageError: It cannot be written, or it is there and is not a regular file: a link is
            never written through.
    """
    try:
        _replace(path, data, durable=durable)
    except OSError as error:
        reason = error.strerror or str(error)
        raise LogtriageError(f"cannot write {safe_text(str(path))}: {safe_text(reason)}") from error


def _replace(path: Path, data: bytes, *, durable: bool) -> None:
    directory = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    temporary = f".logtriage-{secrets.token_hex(8)}.tmp"
    try:
        _refuse_special(path.name, directory)
        fd = os.open(temporary, _CREATE, _MODE, dir_fd=directory)
        try:
            try:
                write_all(fd, data)
                if durable:
                    os.fsync(fd)
            finally:
                os.close(fd)
            os.replace(temporary, path.name, src_dir_fd=directory, dst_dir_fd=directory)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary, dir_fd=directory)
            raise
        if durable:
            os.fsync(directory)
    finally:
        os.close(directory)


def _refuse_special(name: str, directory: int) -> None:
    try:
        mode = os.stat(name, dir_fd=directory, follow_symlinks=False).st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISREG(mode):
        kind = "a symbolic link" if stat.S_ISLNK(mode) else "not a regular file"
        raise OSError(0, f"it is {kind}")
