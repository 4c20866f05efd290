"""The directories below a run's root, listed again only where something changed."""

import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from logtriage.console.safe import safe_text
from logtriage.matrix.enumeration import MAX_CONFIGS
from logtriage.regular import inside, status_of
from logtriage.sources.packed import unpacked_name

_DEPTH = 8
"""Levels of directories below the root that are entered: deeper than the templates of logs are, and a bound
for a root that is no run at all."""

_MOST_FOLDERS = MAX_CONFIGS
"""Directories of one walk: one for each configuration of the largest matrix."""

_SETTLE = 2.0
"""Seconds that a directory must have stayed the same: no file system counts them more coarsely (FAT counts in
steps of 2 s)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What one directory holds; hidden entries are left out.

    Attributes:
        folder: Path relative to the root, empty for the root itself.
        names: Regular files, and links to regular files inside the root.
        folders: Directories.
        linked: Links to directories inside the root.
        notes: What is there and cannot be used, one line each, safe to show.
    """

    folder: str
    names: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    linked: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class _Known:
    stamp: tuple[int, int, int]
    since: float
    listed: float
    listing: Listing


def join(folder: str, name: str) -> str:
    """The path of an entry relative to the root."""
    return f"{folder}/{name}" if folder else name


class Walker:
    """Lists a tree again and again, cheaply.

    A directory whose modification time stayed the same for 2 s before it was last listed is not listed
    again: only then is it sure that no change hides behind the grain of the file system's clock. What
    links point to is looked at each time, since a link's directory does not change with it.

    Args:
        root: The run directory.
        wanted: Which directories to go into, by their path relative to the root; everything that is
            no link where it is missing.
        again: Whether there will be further walks, for which is kept what this one finds.
        only: Paths of the files that a person named, relative to the root: these are listed whatever
            they are called and wherever a link leads, and nothing is said of the others.
        clock: Monotonic seconds.
    """

    def __init__(
        self,
        root: str,
        *,
        wanted: Callable[[str], bool] | None = None,
        again: bool = True,
        only: frozenset[str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._root = root
        self._wanted = wanted
        self._again = again
        self._only = only
        self._clock = clock
        self._known: dict[str, _Known] = {}

    def walk(self) -> Iterator[Listing]:
        """Yields all directories, parents first; one that vanished meanwhile is left out."""
        queue = [("", 0)]
        seen = 0
        while queue:
            folder, depth = queue.pop()
            listing = self._list(folder)
            if listing is None:
                self._known.pop(folder, None)
                continue
            seen += 1
            if seen > _MOST_FOLDERS:
                yield Listing(folder=folder, notes=(f"more than {_MOST_FOLDERS} directories: rest left out",))
                return
            yield listing
            if depth < _DEPTH or self._only is not None:
                queue.extend((path, depth + 1) for path in self._below(listing))

    def _below(self, listing: Listing) -> Iterator[str]:
        for name in reversed(listing.folders):
            path = join(listing.folder, name)
            if self._wanted is None or self._wanted(path):
                yield path
        if self._wanted is not None:
            for name in listing.linked:
                path = join(listing.folder, name)
                if self._wanted(path):
                    yield path

    def _list(self, folder: str) -> Listing | None:
        path = join(self._root, folder) if folder else self._root
        now = self._clock()
        try:
            status = status_of(path)
            stamp = (status.st_dev, status.st_ino, status.st_mtime_ns)
            known = self._known.get(folder)
            same = known is not None and known.stamp == stamp
            if known is not None and same and known.listed - known.since >= _SETTLE:
                return known.listing
            listing, volatile = self._read(folder, path)
        except (FileNotFoundError, NotADirectoryError):
            if folder:
                return None
            return Listing(folder="", notes=("the run directory is not there",))
        except OSError as error:
            where = safe_text(folder) or "."
            return Listing(folder=folder, notes=(f"{where}: {safe_text(error.strerror or str(error))}",))
        if not self._again:
            return listing
        since = known.since if known is not None and same and not volatile else now
        self._known[folder] = _Known(stamp=stamp, since=since, listed=now, listing=listing)
        return listing

    def _read(self, folder: str, path: str) -> tuple[Listing, bool]:
        """The listing, and whether it has links, whose targets may change without a trace here."""
        found: dict[str, list[str]] = {"file": [], "folder": [], "linked": []}
        notes: list[str] = []
        links = False
        with os.scandir(path) as entries:
            for entry in entries:
                name = join(folder, entry.name)
                named = self._only is not None and name in self._only
                if entry.name.startswith(".") and not (named or self._leads_to_named(name)):
                    continue
                links = links or entry.is_symlink()
                kind = self._kind(entry, anywhere=named)
                if kind in found:
                    found[kind].append(sys.intern(entry.name) if kind == "file" else entry.name)
                if self._only is not None and not named:
                    continue
                if kind not in found or (kind == "folder" and _is_log_name(entry.name)):
                    reason = "not a regular file" if kind == "folder" else kind
                    notes.append(f"{reason}: {safe_text(name)}")
        for group in (*found.values(), notes):
            group.sort()
        listing = Listing(
            folder=folder,
            names=tuple(found["file"]),
            folders=tuple(found["folder"]),
            linked=tuple(found["linked"]),
            notes=tuple(notes),
        )
        return listing, links

    def _leads_to_named(self, folder: str) -> bool:
        return self._only is not None and self._wanted is not None and self._wanted(folder)

    def _kind(self, entry: os.DirEntry[str], *, anywhere: bool) -> str:
        """`file`, `folder`, `linked`, or why it is none of them; a link may lead anywhere if that is so."""
        if not entry.is_symlink():
            is_folder = entry.is_dir(follow_symlinks=False)
            regular = entry.is_file(follow_symlinks=False)
            return "folder" if is_folder else "file" if regular else "not a regular file"
        real = os.path.realpath(entry.path)
        if not anywhere and not inside(os.path.realpath(self._root), real):
            return "link leads outside of the run directory"
        try:
            mode = status_of(real).st_mode
        except OSError:
            return "broken link"
        if stat.S_ISDIR(mode):
            return "linked"
        return "file" if stat.S_ISREG(mode) else "not a regular file"


def _is_log_name(name: str) -> bool:
    return unpacked_name(name).endswith(".log")
