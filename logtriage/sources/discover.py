"""Finding the logs of a run directory, again and again while it fills."""

import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import itemgetter
from pathlib import Path, PurePosixPath

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.layouts.harness_files import HarnessFiles
from logtriage.layouts.layout import HarnessLayout
from logtriage.layouts.load import Layouts, bundled_layouts
from logtriage.matrix.model import Matrix
from logtriage.sources.layout import META, RESULT, FoundLayout, Layout, MatrixLayout, Placement
from logtriage.sources.natural import natural_key
from logtriage.sources.passed_over import looked_for, passed_over
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
        params: Configuration id to its options, from `meta.json` or the harness' own files; empty where a
            matrix says them.
        harness: Configuration id to what its harness left beside its console.
        notes: What could not be used, one line each, safe to show.
        passed_over: Which files were not taken and why, and what was looked for where none was, likewise.
    """

    logs: tuple[LogRef, ...] = ()
    results: Mapping[str, Path] = field(default_factory=dict)
    params: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    harness: Mapping[str, HarnessFiles] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    passed_over: tuple[str, ...] = ()


_Order = tuple[tuple[tuple[int, int, str], ...], tuple[tuple[int, int, str], ...]]


@dataclass(slots=True, kw_only=True)
class _Folder:
    listing: Listing
    logs: list[tuple[_Order, LogRef]]
    results: dict[str, Path]
    params: dict[str, dict[str, str]]
    harness: dict[str, HarnessFiles]
    notes: list[str]
    left: Sequence[str]
    used: tuple[HarnessLayout, ...]
    looks_above: bool
    whole: bool


class Discovery:
    """Finds the logs of a run directory; asked again, it looks only where something changed.

    Args:
        root: The run directory.
        matrix: Whose log templates say where to look; without one the layouts do.
        layouts: The layouts; those that come with logtriage where they are missing.
        only: Paths of the logs, relative to the directory with `/`, where a person named them.
        again: Whether it is asked again, for which is kept what it finds.
        clock: Monotonic seconds.
    """

    def __init__(
        self,
        root: Path,
        matrix: Matrix | None = None,
        *,
        layouts: Layouts | None = None,
        only: frozenset[str] | None = None,
        again: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._root = root
        self._only = only
        self._layouts = layouts or bundled_layouts()
        self._matrix = matrix
        self._layout: Layout = FoundLayout(root, self._layouts) if matrix is None else MatrixLayout(matrix)
        self._declared = matrix is not None
        wanted: Callable[[str], bool] | None = self._layout.wants if self._declared else None
        if only is not None:
            parents = {str(folder) for name in only for folder in PurePosixPath(name).parents}
            wanted = lambda folder: folder in parents  # noqa: E731 - a set's own method takes any object
        self._walker = Walker(str(root), wanted=wanted, only=only, again=again, clock=clock)
        self._again = again
        self._folders: dict[str, _Folder] = {}
        self._found = Found()

    @property
    def folders(self) -> frozenset[Path] | None:
        """The directories of the logs that a person named; `None` where he named the run directory."""
        return None if self._only is None else frozenset((self._root / name).parent for name in self._only)

    def scan(self) -> Found:
        """Sweeps over the directories once and returns what is there now.

        The same object comes back as long as nothing changed.
        """
        if not self._again:
            return self._collect(map(self._study, self._walker.walk()))
        before, self._folders = self._folders, {}
        fresh: set[str] = set()
        changed = False
        for listing in self._walker.walk():
            folder = before.pop(listing.folder, None)
            parent = listing.folder.rpartition("/")[0]
            if (
                folder is None
                or not folder.whole
                or folder.listing != listing
                or (folder.looks_above and parent in fresh)
            ):
                folder, changed = self._study(listing), True
                fresh.add(listing.folder)
            self._folders[listing.folder] = folder
        if changed or before:
            found = self._collect(self._folders.values())
            self._found = self._found if found == self._found else found
        return self._found

    def _study(self, listing: Listing) -> _Folder:
        rotations = Rotations(listing.names)
        placement = (
            self._layout.place(listing) if self._only is None else self._named(listing, self._only, rotations)
        )
        home = self._root / listing.folder
        notes = [*listing.notes, *placement.notes]
        params, whole = self._params(listing, placement, notes)
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
            harness={config: files for config, files in placement.harness.items() if files.results},
            notes=notes,
            left=placement.left,
            used=placement.used,
            looks_above=any(files.looks_above for files in placement.harness.values()),
            whole=whole,
        )

    def _named(self, listing: Listing, only: frozenset[str], rotations: Rotations) -> Placement:
        """What the files mean that a person named: those that no layout knows are consoles all the same.

        Older parts of a rotated log are no consoles of their own beside it.
        """
        named = [name for name in listing.names if join(listing.folder, name) in only]
        parts = {part for name in named for part in rotations.of(name).older}
        names = [name for name in named if name not in parts]
        beside = [name for name in listing.names if name.endswith((RESULT, META)) and name not in names]
        placement = self._layout.place(replace(listing, names=(*names, *beside) if names else ()))
        placed = set(placement.logs.values())
        for name in names:
            if name not in placed:
                console = "guest" if name.startswith("guest") else "host"
                placement.logs[join(listing.folder, PurePosixPath(name).stem or name), console] = name
        placement.left = ()
        return placement

    def _params(
        self, listing: Listing, placement: Placement, notes: list[str]
    ) -> tuple[dict[str, dict[str, str]], bool]:
        """The options of the configurations in a directory, and whether another look cannot find more."""
        whole = not placement.open
        found: dict[str, dict[str, str]] = {}
        for config, files in placement.harness.items():
            try:
                params = files.params()
            except InputError as error:
                whole = False
                notes.append(self._told(error))
            else:
                if params:
                    found[config] = params
        home = self._root / listing.folder
        for config, name in placement.metas.items():
            try:
                found[config] = {**found.get(config, {}), **read_params(home / name)}
            except InputError as error:
                whole = False
                notes.append(f"{safe_text(join(listing.folder, name))}: {safe_text(error.reason)}")
        return found, whole

    def _told(self, error: InputError) -> str:
        path = os.path.relpath(error.path, os.path.realpath(self._root)) if error.path is not None else "."
        return f"{safe_text(path)}: {safe_text(error.reason)}"

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
        harness: dict[str, HarnessFiles] = {}
        notes: list[str] = []
        used: dict[HarnessLayout, None] = {}
        left: list[tuple[str, str]] = []
        found_root = False
        for folder in folders:
            left += [(join(folder.listing.folder, name), name) for name in folder.left]
            found_root = found_root or not (folder.listing.folder or folder.listing.notes)
            notes += folder.notes
            harness |= folder.harness
            used |= dict.fromkeys(folder.used)
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
        over = passed_over(left, used, self._layouts)
        if not refs and found_root:
            over = (*over, looked_for(self._layouts, self._matrix))
        return Found(
            logs=refs,
            results=results,
            params=params,
            harness=harness,
            notes=tuple(dict.fromkeys(notes)),
            passed_over=over,
        )
