"""Where the files of a configuration lie in the run directory, and those of the runner itself."""

import os
import shutil
import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.matrix.layout import log_path
from logtriage.matrix.model import Config, Matrix
from logtriage.matrix.template import component_fault
from logtriage.matrix.wording import quoted
from logtriage.sources.inspection import INSPECTION

JOBS: Final = ".jobs"
"""What the runner keeps for itself in the run directory; readers of a run leave hidden files alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigFiles:
    """The files of one configuration, relative to the run directory.

    Attributes:
        folder: Its own directory, in which its program runs.
        logs: Console name to the path of its log.
        result: `result.json` or `NAME-result.json`, and the others likewise.
        meta: `meta.json`, which states its options.
        launch: What was started, and what went wrong with that.
        stderr: What the program said outside of its consoles.
        inspection: `inspection.json`, what its processors did when it was last asked.
    """

    folder: str
    logs: Mapping[str, str]
    result: str
    meta: str
    launch: str
    stderr: str
    inspection: str

    def timing(self, console: str) -> str:
        """The timing file of a console's log."""
        return str(PurePosixPath(self.logs[console]).with_suffix(".timing"))

    def clear(self, run: Path) -> None:
        """Remove what an earlier start left, its result first.

        Raises:
            LogtriageError: A directory is reached through a link.
            OSError: Something cannot be removed.
        """
        self._check(run)
        logs = [*self.logs.values(), *(self.timing(console) for console in self.logs)]
        for name in (self.result, self.meta, self.launch, self.stderr, self.inspection, *logs):
            with suppress(FileNotFoundError, NotADirectoryError):
                (run / name).unlink()
        with suppress(FileNotFoundError):
            shutil.rmtree(run / self.folder)

    def make(self, run: Path) -> None:
        """Make the directories, for nobody else's eyes.

        Raises:
            LogtriageError: One is reached through a link.
            OSError: One cannot be made.
        """
        self._check(run)
        for folder in self._folders():
            _make_private(run, PurePosixPath(folder))

    def _folders(self) -> list[str]:
        return sorted({self.folder, *(str(PurePosixPath(log).parent) for log in self.logs.values())})

    def _check(self, run: Path) -> None:
        """Refuse a directory of this configuration that is reached through a link."""
        root = os.path.realpath(run)
        for folder in self._folders():
            if os.path.realpath(run / folder) != os.path.normpath(f"{root}/{folder}"):
                raise LogtriageError(f"{safe_text(str(run / folder))} is reached through a link")


def jobs_folder(run: Path) -> Path:
    """The directory of the runner itself in a run directory, made where it is not there.

    Raises:
        InputError: It is a link or no directory.
        OSError: It cannot be made.
    """
    folder = run / JOBS
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    if not stat.S_ISDIR(folder.lstat().st_mode):
        raise InputError("is no directory", path=folder, hint="nothing but a run makes it: look what it is")
    return folder


def files_by_config(matrix: Matrix) -> dict[str, ConfigFiles]:
    """The place of every configuration of a matrix, by id.

    A directory that holds the logs of one configuration alone is its own; else its small files are
    called after its first log, as `logtriage.sources.layout` looks for them.

    Raises:
        LogtriageError: An id is no safe part of a path, or two configurations would share a file.
    """
    logs = {config.id: _logs(matrix, config) for config in matrix.configs}
    owners: dict[str, set[str]] = {}
    for owner, paths in logs.items():
        for path in paths.values():
            for folder in PurePosixPath(path).parents:
                owners.setdefault(str(folder), set()).add(owner)
    found = {config.id: _config_files(config.id, logs[config.id], owners) for config in matrix.configs}
    names: dict[str, str] = {}
    for owner, place in found.items():
        for name in (place.result, *(place.timing(console) for console in place.logs)):
            if names.setdefault(name, owner) != owner:
                reason = f"{quoted(name)} would belong to both {quoted(names[name])} and {quoted(owner)}"
                raise LogtriageError(reason, hint="name {id} in the templates of [logs]")
    return found


def _logs(matrix: Matrix, config: Config) -> dict[str, str]:
    fault = component_fault(config.id)
    if fault is not None:
        raise LogtriageError(f"the configuration {quoted(config.id)} cannot have a directory: its id {fault}")
    return {console: log_path(matrix, config, console) for console in matrix.logs}


def _config_files(owner: str, logs: Mapping[str, str], owners: Mapping[str, set[str]]) -> ConfigFiles:
    console, first = next(iter(logs.items()))
    path = PurePosixPath(first)
    folder = str(path.parent)
    own = folder != "." and owners[folder] == {owner}
    stem = path.stem.removesuffix(f"-{console}")

    def beside(name: str) -> str:
        return str(path.with_name(name if own else f"{stem}-{name}"))

    return ConfigFiles(
        folder=folder if own else f"{JOBS}/{owner}.d",
        logs=logs,
        result=beside("result.json"),
        meta=beside("meta.json"),
        launch=beside("launch.json"),
        stderr=beside("stderr.txt"),
        inspection=beside(INSPECTION),
    )


def _make_private(run: Path, folder: PurePosixPath) -> None:
    path = run
    for part in folder.parts:
        path /= part
        with suppress(FileExistsError):
            path.mkdir(mode=0o700)
