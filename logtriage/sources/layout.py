"""The layout of a run's files: which log is of which configuration, by a matrix' templates or by layouts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final, Protocol

from logtriage.console.safe import safe_text
from logtriage.layouts.harness_files import HarnessFiles
from logtriage.layouts.layout import Candidate, Claim, HarnessLayout, Heads, Taken
from logtriage.layouts.load import Layouts
from logtriage.layouts.name_index import NameIndex
from logtriage.matrix.layout import log_path
from logtriage.matrix.model import Matrix
from logtriage.sources.packed import PACKED_SUFFIXES, unpacked_name
from logtriage.sources.rotated import Rotations
from logtriage.sources.walk import Listing, join

RESULT = "result.json"
"""The file that says how a job ended; beside a pair of logs it is `NAME-result.json`."""
META = "meta.json"
"""The file that states a configuration's options; beside a pair of logs it is `NAME-meta.json`."""

_KEPT: Final = 64
"""Directories whose names are kept with what they mean: most directories of a run hold the same names."""


@dataclass(slots=True, kw_only=True)
class Placement:
    """What the files of one directory mean.

    Attributes:
        logs: `(configuration, console)` to file name.
        results: Configuration to the name of its `result.json`.
        metas: Configuration to the name of its `meta.json`.
        harness: Configuration to what its harness left beside its console.
        left: Names of files that mean nothing.
        used: The layouts that took something.
        open: More bytes in the files may still change it.
        notes: One line each, safe to show.
    """

    logs: dict[tuple[str, str], str] = field(default_factory=dict)
    results: dict[str, str] = field(default_factory=dict)
    metas: dict[str, str] = field(default_factory=dict)
    harness: dict[str, HarnessFiles] = field(default_factory=dict)
    left: Sequence[str] = ()
    used: tuple[HarnessLayout, ...] = ()
    open: bool = False
    notes: list[str] = field(default_factory=list)

    def add_log(self, folder: str, config: str, console: str, name: str) -> None:
        """Adds a log; where its console has one already, a note says that it is left out."""
        taken = self.logs.setdefault((config, console), name)
        if taken != name:
            self.notes.append(f"left out: {safe_text(join(folder, name))}, since {safe_text(taken)} is there")


class Layout(Protocol):
    """How the files of a run directory are laid out."""

    def wants(self, folder: str) -> bool:
        """Whether logs may be in this directory or below it."""
        ...

    def place(self, listing: Listing) -> Placement:
        """Says which configuration and console each file of a directory belongs to."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Roles:
    """What the names of the files in a directory mean.

    An owner is the last part of a configuration's id, or `None` for the configuration of the directory
    itself.
    """

    logs: tuple[tuple[HarnessLayout, Taken], ...]
    results: tuple[tuple[str | None, str], ...]
    metas: tuple[tuple[str | None, str], ...]
    left: tuple[str, ...]
    used: tuple[HarnessLayout, ...]


class FoundLayout:
    """Finds out the layout of each directory by itself.

    Args:
        root: The run directory; its name is the configuration's id where it holds `host.log` itself.
        layouts: Those that are asked, in their order.
    """

    def __init__(self, root: Path, layouts: Layouts) -> None:
        self._root = root.resolve()
        self._home = str(self._root)
        self._index = NameIndex(layouts.ordered)
        self._known: dict[tuple[tuple[str, ...], bool], _Roles | _Names] = {}

    def wants(self, folder: str) -> bool:
        """Every directory may hold logs."""
        del folder
        return True

    def place(self, listing: Listing) -> Placement:
        folder = listing.folder
        known = self._known_of(listing.names, at_root=not folder)
        unsure = False
        if isinstance(known, _Names):
            known, unsure = self._claimed(known, listing)

        def config(owner: str | None) -> str:
            return (folder or self._root.name or "run") if owner is None else join(folder, owner)

        placement = Placement(left=known.left, used=known.used, open=unsure)
        first: dict[tuple[str, str], tuple[HarnessLayout, int]] = {}
        for layout, one in known.logs:
            place = config(one.owner)
            # What a layout names as another form of the same console is no surprise, and not told.
            by, rule = first.setdefault((place, one.console), (layout, one.rule))
            if by is not layout or rule == one.rule:
                placement.add_log(folder, place, one.console, one.name)
            if (layout.results or layout.options) and place not in placement.harness:
                placement.harness[place] = HarnessFiles(
                    layout=layout.name,
                    home=self._root / folder,
                    folder=folder,
                    log=one.name,
                    fields=one.fields,
                    results=layout.results,
                    options=layout.options,
                )
        placement.results = {config(owner): name for owner, name in known.results}
        placement.metas = {config(owner): name for owner, name in known.metas}
        return placement

    def _known_of(self, names: tuple[str, ...], *, at_root: bool) -> "_Roles | _Names":
        key = names, at_root
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            known = self._known[key] = _arranged(names, self._index, at_root=at_root)
        return known

    def _claimed(self, known: "_Names", listing: Listing) -> tuple[_Roles, bool]:
        """What the files mean where not only their names say it."""
        home = f"{self._home}/{listing.folder}".rstrip("/")
        logs: list[tuple[HarnessLayout, Taken]] = []
        gone: set[str] = set()
        heads = Heads(home)
        short: set[str] = set()
        for layout, candidates in known.candidates:
            rest = [one for one in candidates if one.name not in gone]
            claim = layout.claim(rest, home, listing.names, heads) if rest else Claim()
            short.update(claim.short)
            logs += ((layout, one) for one in claim.taken)
            gone.update(one.name for one in claim.taken)
            if claim.taken and not layout.shares:
                break
            if claim.taken:
                gone.update(name for name in listing.names if layout.knows(name))
        # One that another layout takes is read anyway: a boot that never says a word stays short.
        return _roles(listing.names, logs, at_root=not listing.folder), not short <= gone


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    """The layouts by which some names of a directory are those of consoles."""

    candidates: tuple[tuple[HarnessLayout, tuple[Candidate, ...]], ...]


def _arranged(names: tuple[str, ...], index: NameIndex, *, at_root: bool) -> "_Roles | _Names":
    """What the names say; where they say all, what the files mean."""
    pairs = tuple((unpacked_name(name), name) for name in names)
    found: list[tuple[HarnessLayout, tuple[Candidate, ...]]] = []
    for layout, candidates in index.candidates(pairs, at_root=at_root):
        found.append((layout, candidates))
        if layout.by_names and not layout.shares:
            break
    if not found:
        return _roles(names, (), at_root=at_root)
    layout, candidates = found[0]
    if len(found) == 1 and layout.by_names and not (layout.shares or layout.results or layout.options):
        claim = layout.claim(candidates, "", names)
        return _roles(names, [(layout, one) for one in claim.taken], at_root=at_root)
    return _Names(candidates=tuple(found))


def _roles(names: tuple[str, ...], logs: Sequence[tuple[HarnessLayout, Taken]], *, at_root: bool) -> _Roles:
    """The roles of a directory's files, once it is known which are consoles."""
    owners: list[str | None] = list(dict.fromkeys(one.owner for _, one in logs))
    if not owners and not at_root:  # a job may end before its first log is written
        owners = [None]
    present = frozenset(names)

    def extras(kind: str) -> tuple[tuple[str | None, str], ...]:
        named = ((owner, kind if owner is None else f"{owner}-{kind}") for owner in owners)
        return tuple((owner, name) for owner, name in named if name in present)

    results, metas = extras(RESULT), extras(META)
    taken = {one.name for _, one in logs}
    gone = taken | {name for _, name in (*results, *metas)}
    rotations = Rotations(names) if len(gone) < len(names) else None
    if rotations is not None:
        gone.update(part for name in taken for part in rotations.of(name).older)
    return _Roles(
        logs=tuple(logs),
        results=results,
        metas=metas,
        left=tuple(name for name in names if name not in gone),
        used=tuple(dict.fromkeys(layout for layout, _ in logs)),
    )


class MatrixLayout:
    """The log templates of a matrix file; a log may be packed.

    Args:
        matrix: Its configurations and templates.
    """

    def __init__(self, matrix: Matrix) -> None:
        self._logs: dict[str, dict[str, tuple[str, str]]] = {}
        self._folders: set[str] = set()
        for config in matrix.configs:
            for console in matrix.logs:
                path = PurePosixPath(log_path(matrix, config, console))
                folder = "" if path.parent == PurePosixPath() else str(path.parent)
                self._logs.setdefault(folder, {}).setdefault(path.name, (config.id, console))
                while folder and folder not in self._folders:
                    self._folders.add(folder)
                    folder = folder.rpartition("/")[0]

    def wants(self, folder: str) -> bool:
        """Whether a template leads into this directory."""
        return folder in self._folders

    def place(self, listing: Listing) -> Placement:
        placement = Placement()
        expected = self._logs.get(listing.folder, {})
        names = frozenset(listing.names)
        for name, (config, console) in expected.items():
            for candidate in (name, *(name + suffix for suffix in PACKED_SUFFIXES)):
                if candidate in names:
                    placement.add_log(listing.folder, config, console, candidate)
            stem = PurePosixPath(name).stem.removesuffix(f"-{console}")
            if f"{stem}-{RESULT}" in names:
                placement.results[config] = f"{stem}-{RESULT}"
        configs = {config for config, _ in expected.values()}
        if len(configs) == 1 and listing.folder and RESULT in names:
            placement.results[configs.pop()] = RESULT
        placement.left = tuple(_unexpected(listing.names, placement))
        return placement


def _unexpected(names: Sequence[str], placement: Placement) -> Iterator[str]:
    """The logs that no template names, as far as their names show what they are."""
    rotations = Rotations(names)
    taken = {*placement.logs.values(), *placement.results.values()}
    taken.update(part for name in placement.logs.values() for part in rotations.of(name).older)
    return (name for name in names if name not in taken)
