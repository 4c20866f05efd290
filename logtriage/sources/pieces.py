"""A single console read from its first byte to its last, in whatever way its files hold it."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from logtriage.console.nuls import Nuls
from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.sources.assembly import Assembly
from logtriage.sources.open_file import OpenFile
from logtriage.sources.packed import PackedError
from logtriage.sources.raw_pieces import PIECE, raw_pieces
from logtriage.sources.rotated import rotation_of
from logtriage.sources.store import write_all
from logtriage.wrapped.place import Place
from logtriage.wrapped.unwrapper import Unwrapper, find_records

_FIRST: Final = 4 << 20
"""Bytes of a stream that are kept: consoles that are mixed in it show long before."""


class SingleLog:
    """The console of a log that the user named.

    Args:
        path: The log; rotated parts are found beside it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._assembly = Assembly(str(path), path, None)

    def read(self) -> Iterator[bytes | Nuls]:
        """The bytes from the first on, in pieces of any lengths; long runs of NULs may come as `Nuls`.

        Raises:
            OSError: The log cannot be opened or read, or is not a regular file.
            InputError: It is packed and ends too early, or is damaged.
        """
        assembly = self._assembly = Assembly(str(self._path), self._path, None)
        for piece in assembly.older(rotation_of(self._path)):
            yield from assembly.feed(piece)
        assembly.begin()
        try:
            for piece in raw_pieces(self._path):
                yield from assembly.feed(piece)
        except PackedError as error:
            raise InputError(str(error), path=safe_text(str(self._path))) from error
        yield from assembly.end()

    def notes(self) -> list[str]:
        """What the files are and what was lost in them, one line each, safe to show."""
        return self._assembly.take_notes()

    def locate(self, file: str, offset: int, length: int) -> Place | None:
        """The place of a part of the console; `None` where it cannot be read any more, or is just there."""
        del file
        try:
            return None if self._assembly.plain else self._assembly.locate(offset, length)
        except (OSError, PackedError):
            return None

    def extent(self, file: str, start: int, end: int) -> Place | None:
        """As `locate`, from a byte to before another one, or to the end with -1."""
        del file
        try:
            return None if self._assembly.plain else self._assembly.extent(start, end)
        except (OSError, PackedError):
            return None


class StreamedLog:
    """The console of a log that comes through a pipe.

    What is wrapped is kept in a temporary file, so that its records can be found again; the first bytes of
    all that comes are kept till it is known that they need not be read again.

    Args:
        name: What it is called.
        stream: Gives its bytes.
    """

    def __init__(self, name: str, stream: Iterable[bytes]) -> None:
        self._name = name
        self._stream = stream
        self._unwrapper = Unwrapper()
        self._kept: OpenFile | None = None
        self._console = self._unwrapped()
        self._first: list[bytes] = []
        self._room = _FIRST
        self._lost = 0

    def read(self) -> Iterator[bytes | Nuls]:
        """The bytes from the first on; again, those that are not kept are passed over."""
        yield from self._first
        if self._lost:
            yield Nuls(self._lost)
        for given in self._console:
            if self._room > 0:
                self._room -= len(given)
                self._first.append(given)
            else:
                self._lost += len(given)
            yield given

    def _unwrapped(self) -> Iterator[bytes]:
        unwrapper = self._unwrapper
        for piece in self._stream:
            if not unwrapper.plain:
                self._keep(piece)
            given = unwrapper.feed(piece)
            if given:
                yield given
        given = unwrapper.end()
        if given:
            yield given

    def _keep(self, piece: bytes) -> None:
        if self._kept is None:
            self._kept = OpenFile.unnamed()
        write_all(self._kept.fd, piece)

    def notes(self) -> list[str]:
        return self._unwrapper.take_notes()

    def locate(self, file: str, offset: int, length: int) -> Place | None:
        del file
        found = find_records(self._unwrapper, self._read, offset, length)
        return found and Place(self._name, found[0], found[1] - found[0], wrapped=True)

    def extent(self, file: str, start: int, end: int) -> Place | None:
        first = self.locate(file, start, 1)
        behind = self.locate(file, end, 1) if end >= 0 else None
        stop = self._unwrapper.taken if behind is None else behind.offset
        return first and first._replace(length=stop - first.offset)

    def _read(self, begin: int) -> Iterator[bytes]:
        while self._kept is not None and (piece := self._kept.read(begin, PIECE)):
            yield piece
            begin += len(piece)


def pieces(path: Path) -> Iterator[bytes | Nuls]:
    """The bytes of a console, as those of a `SingleLog`."""
    return SingleLog(path).read()
