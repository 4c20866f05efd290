"""The bytes behind a log that is read at will: the file itself, or what a packed one unpacks to."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from logtriage.console.nuls import Nuls
from logtriage.errors import LogtriageError
from logtriage.regular import open_regular, status_of
from logtriage.sources.assembly import Assembly
from logtriage.sources.fingerprint import Fingerprint
from logtriage.sources.open_file import OpenFile
from logtriage.sources.packed import packing, unpack
from logtriage.sources.raw_pieces import PIECE
from logtriage.sources.rotated import Rotation, rotation_of
from logtriage.sources.store import write_all
from logtriage.wrapped.recognise import ENOUGH, recognise


class Content(Protocol):
    """The bytes of a log as they are read at will, whether it is packed or not.

    Attributes:
        file: The open file that holds them.
        size: How many there are by now.
        more: Whether further bytes can be had at once by another `refresh`.
    """

    @property
    def file(self) -> OpenFile: ...

    @property
    def size(self) -> int: ...

    @property
    def more(self) -> bool: ...

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


class AssembledContent:
    """The console of a log that is packed, wrapped or rotated, in a temporary file without a name.

    Args:
        path: The log.
        root: As for `open_regular`.
        limit: Most bytes that it may come to.

    Raises:
        OSError: It cannot be opened, or there is no room for temporary files.
    """

    def __init__(self, path: Path, root: str | None, limit: int) -> None:
        self._path = path
        self._root = root
        self._limit = limit
        self._kind = packing(path.name)
        self._main = PlainContent(path, root)
        self._begin()

    def _begin(self) -> None:
        self.file = OpenFile.unnamed()
        self.size = 0
        self.more = True
        self._known = Fingerprint()
        self._assembly = Assembly(self._path.name, self._path, self._root)
        self._pieces: Iterator[bytes | Nuls] | None = self._finished(self._assembly)

    @property
    def mistaken(self) -> bool:
        """Whether the log is of another form than it seemed to be."""
        return self._assembly.mistaken

    def _finished(self, assembly: Assembly) -> Iterator[bytes | Nuls]:
        """The files that do not grow any more, the log itself included where it is packed."""
        yield from assembly.older(rotation_of(self._path))
        assembly.begin()
        if self._kind is not None:
            yield from unpack(self._main.file.fd, self._kind)

    def refresh(self, known: Fingerprint, budget: int) -> bool:
        """Takes in what comes next; what came before changes only where a log that is not packed did."""
        del known
        if self._kind is None and self._main.refresh(self._known, 0):
            self._begin()
            return True
        while self._pieces is not None and budget > 0:
            piece = next(self._pieces, None)
            if piece is None:
                self._pieces = None
                self._write(self._assembly.end() if self._kind is not None else ())
                break
            budget -= len(piece)
            self._write(self._assembly.feed(piece))
        if self._kind is None and self._pieces is None:
            self._grow(budget)
        else:
            self.more = self._pieces is not None
        return False

    def _grow(self, budget: int) -> None:
        """Reads on in a log that may be written still."""
        while budget > 0 and (data := self._main.file.read(self._known.offset, min(PIECE, budget))):
            self._known.feed(data)
            budget -= len(data)
            self._write(self._assembly.feed(data))
        self.more = self._known.offset < self._main.size
        if not self.more:
            self._write(self._assembly.flush())

    def _write(self, given: Iterable[bytes | Nuls]) -> None:
        for piece in given:
            if self.size + len(piece) > self._limit:
                self._pieces, self.more = None, False
                raise LogtriageError(f"unpacks to more than {self._limit} bytes")
            if isinstance(piece, Nuls):
                os.ftruncate(self.file.fd, self.size + piece.length)
                os.lseek(self.file.fd, 0, os.SEEK_END)
            else:
                write_all(self.file.fd, piece)
            self.size += len(piece)


class LogContent:
    """The console of a log, whatever its files are; what they are may show only when they grow.

    Args:
        path: The log.
        root: As for `open_regular`.
        limit: Most bytes that one may come to whose console is not just its file.

    Raises:
        OSError: It cannot be opened, or there is no room for temporary files.
    """

    def __init__(self, path: Path, root: str | None, limit: int) -> None:
        self._path = path
        self._root = root
        self._limit = limit
        self._choose()

    @property
    def file(self) -> OpenFile:
        """The open file that holds the bytes."""
        return self._content.file

    @property
    def size(self) -> int:
        """How many there are by now."""
        return self._content.size

    @property
    def more(self) -> bool:
        """Whether further bytes can be had at once."""
        return self._content.more

    def _choose(self) -> None:
        self._doubtful = False
        if packing(self._path.name) is None and rotation_of(self._path) == Rotation():
            plain = PlainContent(self._path, self._root)
            if not self._is_wrapped(plain):
                self._content: PlainContent | AssembledContent = plain
                return
        self._content = AssembledContent(self._path, self._root, self._limit)

    def _is_wrapped(self, plain: PlainContent) -> bool:
        head = plain.file.read(0, ENOUGH)
        form = recognise(head, ended=False)
        self._doubtful = form is True
        if form is True:
            form = recognise(head, ended=True)
        return form is not False

    def refresh(self, known: Fingerprint, budget: int) -> bool:
        """As of any content; a log whose form shows only now is another one."""
        content = self._content
        other = content.refresh(known, budget)
        if isinstance(content, AssembledContent):
            if not content.mistaken:
                return other
        elif not other and not (self._doubtful and self._is_wrapped(content)):
            return False
        self._choose()
        return True
