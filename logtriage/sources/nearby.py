"""The run directories that lie in a directory, found by a look at few names only."""

import os
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

_LOGS: Final = tuple(f".log{packed}" for packed in ("", ".gz", ".xz", ".zst"))
_MATRIX: Final = "matrix.toml"
_BOOT: Final = frozenset({"result.json", *(f"{name}{end}" for name in ("host", "guest") for end in _LOGS)})
"""Files that show that a directory holds one boot."""

_MOST: Final = 400
"""Names that are looked at in one directory: a run of thousands shows in its first ones what it is."""

_ALL: Final = 20_000
"""Names that are looked at in all of them together: about a tenth of a second's worth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearbyRun:
    """A run directory.

    Attributes:
        path: The directory.
        boots: Number of its boots, as far as names tell: of directories with logs, and of logs in it.
        more: Whether there may be more boots than were looked at.
        changed: When the directory changed last, in seconds since 1970: of a run that goes on, a boot began.
    """

    path: Path
    boots: int
    more: bool
    changed: float


def nearby_runs(folder: Path) -> list[NearbyRun]:
    """List the run directories in a directory, and itself where it is one, the newest first.

    A run directory holds `matrix.toml`, logs (`*.log`), or directories with `host.log` or `guest.log`. Links
    are not followed, and what cannot be read is passed over.
    """
    look = _Look()
    looked = map(look.run, [folder, *map(Path, look.folders(folder))])
    return sorted((run for run in looked if run is not None), key=lambda run: (-run.changed, run.path))


class _Look:
    """Looks into directories until it has seen enough names."""

    def __init__(self) -> None:
        self._left = _ALL

    def folders(self, folder: Path) -> list[str]:
        """Paths of the directories in a directory, of its first names."""
        return [entry.path for entry in self._entries(folder) if entry.is_dir(follow_symlinks=False)]

    def run(self, folder: Path) -> NearbyRun | None:
        """What a directory is as a run; None where it is none."""
        entries = self._entries(folder)
        names = {entry.name for entry in entries}
        logs = sum(name.endswith(_LOGS) for name in names)
        if names & _BOOT and _MATRIX not in names:
            return None  # one boot, of the run that it lies in
        folders = [Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False)]
        boots = sum(bool(_BOOT & {entry.name for entry in self._entries(one)}) for one in folders)
        if not (logs or boots or _MATRIX in names):
            return None
        try:
            changed = folder.stat().st_mtime
        except OSError:
            return None
        return NearbyRun(path=folder, boots=logs + boots, more=len(entries) == _MOST, changed=changed)

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as entries:
                found = list(islice(entries, min(_MOST, self._left)))
        except OSError:
            return []
        self._left -= len(found)
        return found
