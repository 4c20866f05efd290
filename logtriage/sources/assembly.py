"""A console put together from the files that hold it: rotated parts in order, each of them maybe wrapped."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logtriage.console.nuls import Nuls
from logtriage.console.safe import safe_text
from logtriage.regular import status_of
from logtriage.sources.packed import PackedError
from logtriage.sources.raw_pieces import raw_pieces
from logtriage.sources.rotated import Rotation, rotation_of
from logtriage.wrapped.place import Place
from logtriage.wrapped.unwrapper import Unwrapper, find_records

_PLACES: Final = 1000
"""Places of one console that are kept, so that they are looked for once while its boot goes on."""


@dataclass(slots=True)
class _Part:
    file: str
    path: Path
    start: int  # bytes of the console before it
    unwrapper: Unwrapper
    identity: tuple[int, int] | None


class Assembly:
    """Takes the bytes of the files, and gives those of the console.

    Args:
        file: The log, relative to the run directory, as the user named it for `classify`.
        path: Where it is.
        root: As for `open_regular`.

    Attributes:
        size: Bytes of the console given so far, holes included.
    """

    __slots__ = ("_file", "_held", "_notes", "_parts", "_path", "_places", "_root", "size")

    def __init__(self, file: str, path: Path, root: str | None) -> None:
        self._file = file
        self._path = path
        self._root = root
        self._parts: list[_Part] = []
        self._held = b""  # the end of the part before, to be given with the next bytes
        self._notes: list[str] = []
        self._places: dict[tuple[int, int], Place | None] = {}
        self.size = 0

    def older(self, rotation: Rotation) -> Iterator[bytes | Nuls]:
        """The bytes of the older parts; each is begun before its bytes come, and what is lost is noted."""
        if rotation.older:
            parts = "part" if len(rotation.older) == 1 else "parts"
            self._note(f"begins in {rotation.older[0]}, {len(rotation.older)} rotated {parts} in all")
        if rotation.missing:
            self._note(f"rotated away: {', '.join(rotation.missing[:3])}")
        for name in rotation.older:
            self.begin(name)
            try:
                yield from raw_pieces(self._path.with_name(name), self._root)
            except (OSError, PackedError) as error:
                reason = (isinstance(error, OSError) and error.strerror) or str(error)
                self._note(f"{name} cannot be read to its end: {reason}")

    def begin(self, name: str = "", identity: tuple[int, int] | None = None) -> None:
        """What comes next is of another file, by default of the log itself.

        Args:
            name: The name of the file, which is beside the log.
            identity: Device and number of the file, by which it is found under another name.
        """
        if self._parts:
            self._held += self._parts[-1].unwrapper.end()
        self._places.clear()
        path = self._path.with_name(name) if name else self._path
        file = self._beside(name) if name else self._file
        start = self.size + len(self._held)
        self._parts.append(_Part(file, path, start, Unwrapper(), identity or _identity(path)))

    def take_plain(self, size: int, identity: tuple[int, int] | None) -> None:
        """Takes note that so many bytes were the console as it is."""
        self.size = size
        self._parts.append(_Part(self._file, self._path, 0, Unwrapper.known_plain(size), identity))

    @property
    def plain(self) -> bool:
        """Whether the log is known to be one file that is the console as it is."""
        return len(self._parts) == 1 and self._parts[0].unwrapper.plain and not self._notes

    @property
    def as_it_is(self) -> bool:
        """Whether the log, as far as it was read, is one file that is the console as it is."""
        return not self._notes and [part.unwrapper.form for part in self._parts] == [None]

    @property
    def mistaken(self) -> bool:
        """Whether a form that was assumed proved wrong, so that all is to be read again."""
        return bool(self._parts) and self._parts[-1].unwrapper.mistaken

    def feed(self, piece: bytes | Nuls) -> Iterator[bytes | Nuls]:
        """The console's bytes that the next ones of a file complete; long runs of NULs may come as such."""
        unwrapper = self._parts[-1].unwrapper
        if isinstance(piece, Nuls):
            yield from self._give(unwrapper.skip(piece.length))
            if unwrapper.plain:
                self.size += piece.length
                yield piece
        else:
            yield from self._give(unwrapper.feed(piece))

    def flush(self) -> Iterator[bytes]:
        """What the console certainly printed of what was held back so far."""
        if self._parts:
            yield from self._give(self._parts[-1].unwrapper.flush())

    def end(self) -> Iterator[bytes]:
        """The rest, where nothing follows any more."""
        if self._parts:
            yield from self._give(self._parts[-1].unwrapper.end())

    def _give(self, data: bytes) -> Iterator[bytes]:
        if self._held:
            data, self._held = self._held + data, b""
        if data:
            self.size += len(data)
            yield data

    def take_notes(self) -> list[str]:
        """What the files are and what was lost, what was not told yet: one line each, safe to show."""
        for part in self._parts:
            name = "" if part is self._parts[-1] else f"{part.path.name}: "
            for note in part.unwrapper.take_notes():
                self._note(name + note)
        notes, self._notes = self._notes, []
        return notes

    def unfinished(self) -> str:
        """What is lost if nothing follows any more: one line with its place, or nothing."""
        return self._parts[-1].unwrapper.unfinished() if self._parts else ""

    def _note(self, text: str) -> None:
        self._notes.append(safe_text(text))

    def locate(self, offset: int, length: int) -> Place | None:
        """Where a part of the console stands in the files; a part of two files is looked for in the first.

        Raises:
            OSError: A file that is to be read again cannot be.
            PackedError: Likewise, of a packed one.
        """
        known = offset, length
        if known in self._places:
            return self._places[known]
        place = self._locate(offset, length)
        if not self._parts[-1].unwrapper.waiting:  # or else a record may grow that has its bytes
            if len(self._places) >= _PLACES:
                self._places.clear()
            self._places[known] = place
        return place

    def _locate(self, offset: int, length: int) -> Place | None:
        part = next((one for one in reversed(self._parts) if one.start <= offset), None)
        if part is None:
            return None
        offset -= part.start
        if part.unwrapper.form is None:
            return Place(
                self._name_of(part), offset, min(length, part.unwrapper.size - offset), wrapped=False
            )
        path = self._path_of(part)
        found = find_records(
            part.unwrapper, lambda begin: raw_pieces(path, self._root, begin), offset, length
        )
        return found and Place(self._name_of(part), found[0], found[1] - found[0], wrapped=True)

    def extent(self, start: int, end: int) -> Place | None:
        """Where a long part of the console stands, from a byte to before another one, or to the end with -1.

        Of a part of several files it is what the first one holds.

        Raises:
            OSError: As for `locate`.
            PackedError: Likewise.
        """
        part = next((one for one in reversed(self._parts) if one.start <= start), None)
        first = self.locate(start, 1)
        if part is None or first is None:
            return None
        stop = part.unwrapper.taken
        if part.start < end < part.start + part.unwrapper.size:
            behind = self.locate(end, 1)
            stop = stop if behind is None else behind.offset
        return first._replace(length=stop - first.offset)

    def _path_of(self, part: _Part) -> Path:
        """The path of a part by now: a rotation gives it another name."""
        if part.identity is None or _identity(part.path) == part.identity:
            return part.path
        names = rotation_of(self._path).older
        beside = (self._path.with_name(name) for name in names)
        return next((path for path in beside if _identity(path) == part.identity), part.path)

    def _name_of(self, part: _Part) -> str:
        path = self._path_of(part)
        return part.file if path == part.path else self._beside(path.name)

    def _beside(self, name: str) -> str:
        """What a file beside the log is called to the user."""
        folder, slash, _ = self._file.rpartition("/")
        return folder + slash + name


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = status_of(os.fspath(path))
    except OSError:
        return None
    return status.st_dev, status.st_ino
