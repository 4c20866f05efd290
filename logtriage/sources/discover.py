"""Finding the logs of a run directory, again and again while it fills."""

import os
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.matrix.model import Matrix
from logtriage.sources.layout import Layout, MatrixLayout, UsualLayout
from logtriage.sources.natural import natural_key
from logtriage.sources.result import read_params
from logtriage.sources.rotated import Rotation, Rotations
from logtriage.sources.walk import Listing, Walker, join

_MOST_NOTES = 100
"""Notes of one sweep that are kept: reports list them all, and more would only repeat the first ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRef:
    """One log of a run.

    Attributes:
        config: Id of its configuration.
        console: Console name, such as `host`.
        file: Path relative to the run directory, with `/`.
        path: Where to open it.
        rotation: Its other parts when it was found. It is the same log with others.
    """

    config: str
    console: str
    file: str
    path: Path
    rotation: Rotation = field(default=Rotation(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a run directory holds at one moment.

    Attributes:
        logs: In the natural order of the configurations' ids, then of the consoles' names.
        results: Configuration id to its `result.json`, also where it has no log.
        params: Configuration id to its options, from `meta.json`; empty where a matrix says them.
        notes: What could not be used, one line each, safe to show.
    """

    logs: tuple[LogRef, ...] = ()
    results: Mapping[str, Path] = field(default_factory=dict)
    params: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


_Order = tuple[tuple[tuple[int, int, str], ...], tuple[tuple[int, int, str], ...]]


@dataclass(slots=True, kw_only=True)
class _Folder:
    listing: Listing
    logs: list[tuple[_Order, LogRef]]
    results: dict[str, Path]
    params: dict[str, dict[str, str]]
    notes: list[str]
    whole: bool


class Discovery:
    """Finds the logs of a run directory; asked again, it looks only where something changed.

    Args:
        root: The run directory.
        matrix: Whose log templates say where to look; without one the usual names do.
        again: Whether it is asked again, for which is kept what it finds.
        clock: Monotonic seconds.
    """

    def __init__(
        self,
        root: Path,
        matrix: Matrix | None = None,
        *,
        again: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._root = root
        name = os.path.basename(os.path.realpath(root)) or "run"  # noqa: PTH119 - pairs with realpath
        self._layout: Layout = UsualLayout(name) if matrix is None else MatrixLayout(matrix)
        self._declared = matrix is not None
        wanted = self._layout.wants if self._declared else None
        self._walker = Walker(str(root), wanted=wanted, again=again, clock=clock)
        self._again = again
        self._folders: dict[str, _Folder] = {}
        self._found = Found()

    def scan(self) -> Found:
        """Sweeps over the directories once and returns what is there now.

        The same object comes back as long as nothing changed.
        """
        if not self._again:
            return self._collect(map(self._study, self._walker.walk()))
        before, self._folders = self._folders, {}
        changed = False
        for listing in self._walker.walk():
            folder = before.pop(listing.folder, None)
            if folder is None or not folder.whole or folder.listing != listing:
                folder, changed = self._study(listing), True
            self._folders[listing.folder] = folder
        if changed or before:
            found = self._collect(self._folders.values())
            self._found = self._found if found == self._found else found
        return self._found

    def _study(self, listing: Listing) -> _Folder:
        placement = self._layout.place(listing)
        home = self._root / listing.folder
        rotations = Rotations(listing.names)
        params: dict[str, dict[str, str]] = {}
        notes = [*listing.notes, *placement.notes]
        for config, name in placement.metas.items():
            try:
                params[config] = read_params(home / name)
            except InputError as error:
                notes.append(f"{safe_text(join(listing.folder, name))}: {safe_text(error.reason)}")
        if self._declared and not listing.folder:
            strangers = [name for name in listing.folders if not self._layout.wants(name)]
            if strangers:
                some = ", ".join(safe_text(name) for name in strangers[:3])
                many = len(strangers)
                count = "1 directory belongs" if many == 1 else f"{many} directories belong"
                notes.append(f"{count} to no configuration of the matrix: {some}")
        return _Folder(
            listing=listing,
            logs=[
                self._ordered(home, listing.folder, place, name, rotations.of(name))
                for place, name in placement.logs.items()
            ],
            results={config: home / name for config, name in placement.results.items()},
            params=params,
            notes=notes,
            whole=len(params) == len(placement.metas),
        )

    @staticmethod
    def _ordered(
        home: Path, folder: str, place: tuple[str, str], name: str, rotation: Rotation
    ) -> tuple[_Order, LogRef]:
        config, console = place
        path = home / name
        ref = LogRef(config=config, console=console, file=join(folder, name), path=path, rotation=rotation)
        return (natural_key(config), natural_key(console)), ref

    def _collect(self, folders: Iterable[_Folder]) -> Found:
        logs: dict[tuple[str, str], tuple[_Order, LogRef]] = {}
        results: dict[str, Path] = {}
        params: dict[str, Mapping[str, str]] = {}
        notes: list[str] = []
        for folder in folders:
            notes += folder.notes
            params |= folder.params
            results |= folder.results
            for order, ref in folder.logs:
                _, first = logs.setdefault((ref.config, ref.console), (order, ref))
                if first is not ref:
                    notes.append(f"left out: {safe_text(ref.file)}, since {safe_text(first.file)} is there")
        if len(notes) > _MOST_NOTES:
            notes[_MOST_NOTES:] = [f"and {len(notes) - _MOST_NOTES} more notes like these"]
        ordered = sorted(logs.values(), key=itemgetter(0))
        refs = tuple(ref for _, ref in ordered)
        return Found(logs=refs, results=results, params=params, notes=tuple(notes))
