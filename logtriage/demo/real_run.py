"""The real run that `logtriage demo --real` replays: boots of `lpa2-qemu`, exactly as they were recorded.

`real/run.tar.xz` is the directory of a `logtriage run lpa2-qemu`, packed by `logtriage.demo.pack_run`:
every byte of every console; of the timing one entry a line.
`real/labels.toml` says what a reader of the consoles found in each boot, whatever logtriage says.
"""

import tarfile
import tempfile
from dataclasses import replace
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

from logtriage.matrix.file import load_matrix
from logtriage.matrix.model import Matrix
from logtriage.sources.recording import Recording
from logtriage.sources.replay import load_recording

MATRIX: Final = "lpa2-qemu"
TOLD: Final = "replay of a real run"
"""What the manifest says, so that nobody takes it for a run."""
SPEED: Final = 60.0
"""How many times faster than recorded it is replayed: an hour and a quarter in as many seconds."""
JOBS: Final = 2
"""Boots at once, as the run was recorded."""

_ARCHIVE: Final = files("logtriage.demo") / "real" / "run.tar.xz"


def recordings() -> list[Recording]:
    """The boots of the run, in the order in which they were started.

    Raises:
        InputError: What is packed cannot be read.
    """
    with tempfile.TemporaryDirectory(prefix="logtriage-real-") as scratch, as_file(_ARCHIVE) as path:
        with tarfile.open(path, "r:xz") as archive:
            archive.extractall(scratch, filter="data")
        boots = [load_recording(folder) for folder in Path(scratch).iterdir()]
    return sorted(boots, key=lambda boot: (boot.result.started or "", boot.id))


def matrix_of(boots: list[Recording]) -> Matrix:
    """The matrix of the run, with those configurations that were booted."""
    booted = {boot.id for boot in boots}
    matrix = load_matrix(MATRIX)
    return replace(matrix, configs=tuple(config for config in matrix.configs if config.id in booted))
