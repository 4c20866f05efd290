"""The `inspection.json` beside a log: what the processors of a boot did when its emulator was asked."""

from pathlib import Path
from typing import Final

import msgspec

from logtriage.boot.failure import Inspected
from logtriage.errors import InputError
from logtriage.inspection.meaning import meaning
from logtriage.inspection.record import Inspection, decode
from logtriage.regular import read_bounded

INSPECTION: Final = "inspection.json"
"""The file; beside a pair of logs it is `NAME-inspection.json`, as the `result.json` is."""

LARGEST: Final = 1 << 20
"""Bytes of such a file: one of 512 processors has some 600 KiB, and no larger one is read."""


def beside(result: Path) -> Path:
    """The path of the inspection of a job whose `result.json` is known."""
    return result.with_name(f"{result.name.removesuffix('result.json')}{INSPECTION}")


def read_inspection(path: Path) -> tuple[Inspection, int]:
    """What an emulator said, and the bytes of the file in which that stands.

    Raises:
        FileNotFoundError: There is no such file.
        InputError: It cannot be read, is larger than 1 MiB, or is no inspection.
    """
    try:
        data = read_bounded(path, LARGEST)
        return decode(data), len(data)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise InputError(error.strerror or str(error), path=path) from error
    except msgspec.DecodeError as error:
        raise InputError(str(error), path=path) from error
    except RecursionError as error:
        raise InputError("nested too deeply", path=path) from error


def inspected(path: Path, file: str) -> Inspected | None:
    """What the processors of a boot did, as the evidence of its verdict; nothing where nobody asked.

    Args:
        path: The inspection.
        file: How it is called in reports.

    Raises:
        InputError: As for `read_inspection`.
    """
    try:
        found, size = read_inspection(path)
    except FileNotFoundError:
        return None
    return Inspected(file=file, size=size, meaning=meaning(found))
