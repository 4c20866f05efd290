"""The layout of a run's files: which log is of which configuration, by templates or by the usual names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Protocol

from logtriage.console.safe import safe_text
from logtriage.matrix.layout import log_path
from logtriage.matrix.model import Matrix
from logtriage.sources.packed import PACKED_SUFFIXES, packing, unpacked_name
from logtriage.sources.walk import Listing, join

RESULT = "result.json"
"""The file that says how a job ended; beside a pair of logs it is `NAME-result.json`."""
META = "meta.json"
"""The file that states a configuration's options; beside a pair of logs it is `NAME-meta.json`."""
_USUAL = ("host", "guest")
_LOG = re.compile(r"(?s)(?P<stem>.+)\.(?P<kind>log|txt)")
_PAIR = re.compile(r"(?s)(?P<name>.+)-(?P<console>host|guest)")


@dataclass(slots=True, kw_only=True)
class Placement:
    """What the files of one directory mean.

    Attributes:
        logs: `(configuration, console)` to file name.
        results: Configuration to the name of its `result.json`.
        metas: Configuration to the name of its `meta.json`.
        notes: One line each, safe to show.
    """

    logs: dict[tuple[str, str], str] = field(default_factory=dict)
    results: dict[str, str] = field(default_factory=dict)
    metas: dict[str, str] = field(default_factory=dict)
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


class UsualLayout:
    """The file names that are understood in runs without a matrix file.

    A directory that holds `host.log` or `guest.log` is a configuration and each of its logs a console;
    `NAME-host.log` and `NAME-guest.log` are one; in a directory with such pairs and at the root any
    other `NAME.log` is one; elsewhere a directory that holds logs is one. Pairs and `host`/`guest`
    may end in `.txt`.

    Args:
        root_name: The configuration's id where the root itself holds `host.log`.
    """

    def __init__(self, root_name: str) -> None:
        self._root_name = root_name

    def wants(self, folder: str) -> bool:
        """Every directory may hold logs."""
        del folder
        return True

    def place(self, listing: Listing) -> Placement:
        folder = listing.folder
        roles = _arrange(listing.names, at_root=not folder)

        def config(owner: str | None) -> str:
            return (folder or self._root_name) if owner is None else join(folder, owner)

        placement = Placement()
        for owner, console, name in roles.logs:
            placement.add_log(folder, config(owner), console, name)
        placement.results = {config(owner): name for owner, name in roles.results}
        placement.metas = {config(owner): name for owner, name in roles.metas}
        return placement


@dataclass(frozen=True, slots=True, kw_only=True)
class _Roles:
    """What the names of the files in a directory mean.

    An owner is the last part of a configuration's id, or `None` for the configuration of the directory
    itself.
    """

    logs: tuple[tuple[str | None, str, str], ...]
    results: tuple[tuple[str | None, str], ...]
    metas: tuple[tuple[str | None, str], ...]


@lru_cache(maxsize=64)
def _arrange(names: tuple[str, ...], *, at_root: bool) -> _Roles:
    """The roles of a directory's files; kept, since most directories of a run hold the same names."""
    logs = sorted(_logs(names))
    own = any(log.stem in _USUAL for log in logs)
    whole = own or not (at_root or any(_PAIR.fullmatch(log.stem) for log in logs))
    roles: list[tuple[str | None, str, str]] = []
    for log in logs:
        pair = _PAIR.fullmatch(log.stem)
        if whole and (log.kind == "log" or log.stem in _USUAL):
            roles.append((None, log.stem, log.name))
        elif pair and not whole:
            roles.append((pair["name"], pair["console"], log.name))
        elif log.kind == "log":
            roles.append((log.stem, "host", log.name))
    owners: list[str | None] = [None] if whole else list(dict.fromkeys(owner for owner, _, _ in roles))
    present = frozenset(names)

    def extras(kind: str) -> tuple[tuple[str | None, str], ...]:
        named = ((owner, kind if owner is None else f"{owner}-{kind}") for owner in owners)
        return tuple((owner, name) for owner, name in named if name in present)

    return _Roles(logs=tuple(roles), results=extras(RESULT), metas=extras(META))


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
        return placement


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class _Log:
    """A file that may be a log; sorted, the one to prefer comes first."""

    stem: str
    kind: str
    packed: bool
    name: str


def _logs(names: tuple[str, ...]) -> Iterator[_Log]:
    for name in names:
        match = _LOG.fullmatch(unpacked_name(name))
        if match:
            yield _Log(stem=match["stem"], kind=match["kind"], packed=packing(name) is not None, name=name)
