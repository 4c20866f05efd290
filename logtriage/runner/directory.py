"""A run directory as `run` makes it: who may use it, and what it says about itself."""

import os
import stat
from pathlib import Path
from typing import Final

from logtriage.errors import InputError
from logtriage.runner.recipe_file import read_source
from logtriage.sources.manifest import Manifest, write_manifest
from logtriage.sources.store import write_atomic

MATRIX: Final = "matrix.toml"
"""The matrix file of a run, as it was when the run began."""


def prepare(run: Path, matrix: str, configs: int, *, resume: bool) -> None:
    """Make a run directory, or take one up again.

    Args:
        run: The path of the directory.
        matrix: The text of the matrix file.
        configs: How many configurations it has.
        resume: Whether it may hold a run already.

    Raises:
        InputError: It holds something else, or others may write to it.
        LogtriageError: It cannot be written.
    """
    try:
        run.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check_owner(run)
        empty = not any(path for path in run.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise InputError(error.strerror or str(error), path=run) from error
    if (run / MATRIX).exists():
        if not resume:
            raise InputError("holds a run already", path=run, hint="--resume goes on with it")
        if read_source(run / MATRIX) != matrix:
            hint = f"boot {run / MATRIX}, or take another directory"
            raise InputError("was begun with another matrix file", path=run, hint=hint)
        return
    if not empty:
        raise InputError("is not empty, and no run of this command", path=run)
    write_atomic(run / MATRIX, matrix.encode())
    write_manifest(run, Manifest(configs=configs))


def _check_owner(run: Path) -> None:
    """Refuse a directory in which another user could plant a link that the run would write through."""
    status = run.stat()
    if status.st_uid != os.geteuid():
        raise InputError("belongs to somebody else", path=run)
    if status.st_mode & stat.S_IWOTH and not status.st_mode & stat.S_ISVTX:
        raise InputError("may be written by everybody", path=run, hint=f"chmod o-w {run}")
