"""The run directories that lie in a directory, found by a look at few names and few beginnings of files."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from logtriage.console.printk import PLAIN_HEADER
from logtriage.layouts.load import Layouts, bundled_layouts
from logtriage.regular import open_regular
from logtriage.sources.layout import FoundLayout
from logtriage.sources.packed import PackedError, packing, unpack, unpacked_name
from logtriage.sources.walk import Listing

_PLANNED: Final = frozenset({"matrix.toml", "run.json"})
"""Files that only a run directory holds."""

_ANY_LOG: Final = frozenset({"singles", "directories"})
"""Layouts that take every `NAME.log`, a name that does not tell a console from the log of a build."""

_KERNEL_LINE: Final = re.compile(rb"(?m)^(?:(?!kernel: )[^\n]){0,40}?" + PLAIN_HEADER)
"""A line of a kernel, with up to 40 bytes of a recorder's prefix, but without the tag that syslog writes."""

_HEAD: Final = 64 << 10
"""Bytes of a log in which a line of a kernel is looked for: firmware that talks a lot says less before it."""

_STRANGERS: Final = 32
"""Logs of a directory that are looked into: where none of these is a console, none of the others is taken for
one. As many as a layout looks at."""

_MOST: Final = 400
"""Names that are looked at in one directory: a run of thousands shows in its first ones what it is."""

_ALL: Final = 20_000
"""Names that are looked at in all of them together: about a tenth of a second's worth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearbyRun:
    """A run directory.

    Attributes:
        path: The directory.
        boots: Number of its boots, as far as the layouts find consoles in it and in the directories in it.
        more: Whether there may be more boots than were looked at.
        changed: When the directory changed last, in seconds since 1970: of a run that goes on, a boot began.
    """

    path: Path
    boots: int
    more: bool
    changed: float


def nearby_runs(folder: Path) -> list[NearbyRun]:
    """List the run directories in a directory, and itself where it is one, the newest first.

    A run directory holds `matrix.toml`, `run.json`, or consoles as one of the layouts names them, in itself
    or in its directories. A `NAME.log` that any program may have written is a console where lines of a kernel
    are among its first ones. Links are not followed, and what cannot be read is passed over.
    """
    look = _Look(bundled_layouts())
    inner = (look.run(path, inner=True) for path in look.folders(folder))
    runs = [run for run in (look.run(folder), *inner) if run is not None]
    return sorted(runs, key=lambda run: (-run.changed, run.path))


class _Look:
    """Looks into directories until it has seen enough names.

    Args:
        layouts: By which consoles are told from other files.
    """

    def __init__(self, layouts: Layouts) -> None:
        self._telling = Layouts(ordered=tuple(one for one in layouts.ordered if one.name not in _ANY_LOG))
        self._left = _ALL

    def folders(self, folder: Path) -> list[Path]:
        """The directories in a directory, of its first names."""
        return _folders(self._entries(folder))

    def run(self, folder: Path, *, inner: bool = False) -> NearbyRun | None:
        """What a directory is as a run; None where it is none.

        Args:
            folder: The directory.
            inner: Whether logs of any name in one of its directories are those of one boot: a directory with
                such logs that lies in none that is looked at is a run itself.
        """
        entries = self._entries(folder)
        planned = any(entry.name in _PLANNED for entry in entries)
        layout = FoundLayout(folder, self._telling)
        own = _configs(layout, "", entries)
        if folder.resolve().name in own and not planned:
            return None  # one boot, of the run that it lies in
        boots = len(own or _consoles(entries))
        for path in _folders(entries):
            below = self._entries(path)
            boots += path.name in _configs(layout, path.name, below) or (inner and bool(_consoles(below)))
        if not (boots or planned):
            return None
        try:
            changed = folder.stat().st_mtime
        except OSError:
            return None
        return NearbyRun(path=folder, boots=boots, more=len(entries) == _MOST, changed=changed)

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as entries:
                found = list(islice(entries, min(_MOST, self._left)))
        except OSError:
            return []
        self._left -= len(found)
        return found


def _folders(entries: Iterable[os.DirEntry[str]]) -> list[Path]:
    return [Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False)]


def _configs(layout: FoundLayout, folder: str, entries: Iterable[os.DirEntry[str]]) -> frozenset[str]:
    """Ids of the configurations with a console or a result in a directory, as far as names tell."""
    names = tuple(sorted(entry.name for entry in entries if entry.is_file(follow_symlinks=False)))
    placed = layout.place(Listing(folder=folder, names=names))
    return frozenset({config for config, _ in placed.logs} | placed.results.keys())


def _consoles(entries: Iterable[os.DirEntry[str]]) -> list[Path]:
    """Paths of the logs of any name in a directory, if one of the first is a console."""
    logs = sorted(
        Path(entry.path)
        for entry in entries
        if unpacked_name(entry.name).endswith(".log") and entry.is_file(follow_symlinks=False)
    )
    return logs if any(map(_is_console, logs[:_STRANGERS])) else []


def _is_console(path: Path) -> bool:
    """Whether a kernel's lines are among the first ones of a log, packed or not."""
    return _KERNEL_LINE.search(_head(path)) is not None


def _head(path: Path) -> bytes:
    try:
        fd, _ = open_regular(str(path), None)
    except OSError:
        return b""
    try:
        kind = packing(path.name)
        return os.read(fd, _HEAD) if kind is None else next(unpack(fd, kind), b"")[:_HEAD]
    except (OSError, PackedError):
        return b""
    finally:
        os.close(fd)
