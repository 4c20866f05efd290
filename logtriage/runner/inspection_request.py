"""Asking the runner of a boot, on any machine that sees the run directory, what its processors do."""

import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.inspection.memory import LONGEST
from logtriage.inspection.record import Inspection
from logtriage.matrix.file import parse_matrix
from logtriage.matrix.template import component_fault
from logtriage.matrix.wording import quoted
from logtriage.runner.config_files import files_by_config, jobs_folder
from logtriage.runner.directory import MATRIX
from logtriage.runner.recipe_file import read_source
from logtriage.sources.inspection import INSPECTION, read_inspection
from logtriage.sources.layout import RESULT
from logtriage.sources.store import write_atomic

_PATIENCE: Final = 10.0
"""Seconds that an answer is waited for: it takes two, and a shared file system some more."""

_POLL: Final = 0.1


WITH_MEMORY: Final = b"memory\n"
"""What is in the file by which a boot is asked, where a dump of the machine's memory is wanted."""


def request_file(run: Path, config_id: str) -> Path:
    """The file by which a boot is asked.

    Raises:
        InputError: What the runner keeps there is a link.
        OSError: Its directory cannot be made.
    """
    return jobs_folder(run) / f"{config_id}.inspect"


def inspect_boot(
    run: Path, config_id: str, patience: float = _PATIENCE, *, memory: bool = False
) -> tuple[Inspection, Path]:
    """What the processors of a boot do now; of one that is over, what they did when it was ended.

    Args:
        run: Its run directory.
        config_id: Its configuration.
        patience: Seconds that an answer is waited for, besides those that a dump may take.
        memory: Whether a dump of the machine's memory is wanted.

    Returns:
        The answer, and the file in which it is.

    Raises:
        LogtriageError: Nobody answers, or the configuration is none.
    """
    fault = component_fault(config_id)
    if fault is not None:
        raise LogtriageError(f"there is no configuration {quoted(config_id)}: the name {fault}")
    inspection, result = _files(run, config_id)
    if result.exists():
        return _told(
            inspection, "the boot is over, and nobody asked its emulator before it ended"
        ), inspection
    if not inspection.parent.is_dir():
        raise InputError("there is no such boot", path=inspection.parent)
    try:
        request = request_file(run, config_id)
        before = _stamp(inspection)
        write_atomic(request, WITH_MEMORY if memory else b"", durable=False)
        end = time.monotonic() + patience + (LONGEST if memory else 0.0)
        while request.exists() and time.monotonic() < end:
            time.sleep(_POLL)
        answered = not request.exists() and _stamp(inspection) != before
        with suppress(OSError):
            request.unlink(missing_ok=True)
    except OSError as error:
        raise InputError(error.strerror or str(error), path=run) from error
    if not answered:
        raise LogtriageError(
            "nobody answered: the boot does not run, or its recipe has no [recipe.inspect]",
            hint="logtriage manual inspection",
        )
    return _told(inspection, "the answer is gone"), inspection


def _told(path: Path, missing: str) -> Inspection:
    try:
        return read_inspection(path)[0]
    except FileNotFoundError as error:
        raise LogtriageError(safe_text(missing)) from error


def _files(run: Path, config_id: str) -> tuple[Path, Path]:
    """The inspection and the result of a configuration, as its run's own matrix file places them."""
    if (run / MATRIX).is_file():
        matrix = parse_matrix(read_source(run / MATRIX), run / MATRIX)
        known = files_by_config(matrix).get(config_id)
        if known is None:
            raise InputError(f"there is no configuration {quoted(config_id)}", path=run / MATRIX)
        return run / known.inspection, run / known.result
    if (run / config_id).is_dir():
        return run / config_id / INSPECTION, run / config_id / RESULT
    return run / f"{config_id}-{INSPECTION}", run / f"{config_id}-{RESULT}"


def _stamp(path: Path) -> int | None:
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return None
