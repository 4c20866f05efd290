"""The bytes behind a log that is read at will: the file itself, or what a packed one unpacks to."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from logtriage.errors import LogtriageError
from logtriage.regular import open_regular, status_of
from logtriage.sources.fingerprint import Fingerprint
from logtriage.sources.packed import unpack
from logtriage.sources.store import write_all


class OpenFile:
    """A descriptor that is closed when its last user lets go of it, in whatever thread that is.

    Attributes:
        fd: The descriptor.
    """

    __slots__ = ("fd",)

    def __init__(self, fd: int) -> None:
        self.fd = fd

    def __del__(self) -> None:
        os.close(self.fd)

    def read(self, offset: int, length: int) -> bytes:
        """At most `length` bytes from an offset on; fewer only at the end.

        Raises:
            OSError: It cannot be read.
        """
        data = os.pread(self.fd, length, offset)
        while 0 < len(data) < length:
            more = os.pread(self.fd, length - len(data), offset + len(data))
            if not more:
                break
            data += more
        return data


class Content(Protocol):
    """The bytes of a log as they are read at will, whether it is packed or not.

    Attributes:
        file: The open file that holds them.
        size: How many there are by now.
        more: Whether further bytes can be had at once by another `refresh`.
    """

    file: OpenFile
    size: int
    more: bool

    def refresh(self, known: Fingerprint, budget: int) -> bool:
        """Takes in what changed: growth, truncation and replacement, or the next unpacked bytes.

        Args:
            known: What was read so far.
            budget: Most bytes to fetch.

        Returns:
            Whether it is another log now, so that all that was read is void.

        Raises:
            OSError: It cannot be read.
            PackedError: It cannot be unpacked.
            LogtriageError: It unpacks to more than the limit.
        """
        ...


class PlainContent:
    """A log that is not packed.

    Args:
        path: The path of the log.
        root: As for `open_regular`.

    Raises:
        OSError: It cannot be opened.
    """

    def __init__(self, path: Path, root: str | None) -> None:
        self._path = os.fspath(path)
        self._root = root
        self.more = False
        self._open()

    def _open(self) -> None:
        fd, status = open_regular(self._path, self._root)
        self.file = OpenFile(fd)
        self.size = status.st_size
        self._identity = (status.st_dev, status.st_ino)
        self._stamp = (status.st_size, status.st_mtime_ns)

    def refresh(self, known: Fingerprint, budget: int) -> bool:
        """Looks for growth, truncation and replacement; a log that was deleted stays readable."""
        del budget
        try:
            status = status_of(self._path)
            if (status.st_dev, status.st_ino) != self._identity:
                self._open()
                return True
        except OSError:
            status = os.fstat(self.file.fd)
        self.size = status.st_size
        stamp = (status.st_size, status.st_mtime_ns)
        if stamp == self._stamp:
            return False
        self._stamp = stamp
        return self.size < known.offset or not known.matches(self.file.fd)


class PackedContent:
    """What a packed log unpacks to, in a temporary file that has no name.

    Args:
        path: The packed log.
        root: As for `open_regular`.
        kind: How it is packed, as `packing` names it.
        limit: Most bytes that it may unpack to.

    Raises:
        OSError: It cannot be opened, or there is no room for temporary files.
    """

    def __init__(self, path: Path, root: str | None, kind: str, limit: int) -> None:
        fd, _ = open_regular(os.fspath(path), root)
        self._source = OpenFile(fd)
        with tempfile.TemporaryFile() as unnamed:
            self.file = OpenFile(os.dup(unnamed.fileno()))
        self.size = 0
        self.more = True
        self._limit = limit
        self._pieces: Iterator[bytes] = unpack(fd, kind)

    def refresh(self, known: Fingerprint, budget: int) -> bool:
        """Unpacks the next bytes; those that were unpacked before never change."""
        del known
        while self.more and budget > 0:
            piece = next(self._pieces, None)
            if piece is None:
                self.more = False
                break
            if self.size + len(piece) > self._limit:
                self.more = False
                raise LogtriageError(f"unpacks to more than {self._limit} bytes")
            write_all(self.file.fd, piece)
            self.size += len(piece)
            budget -= len(piece)
        return False
