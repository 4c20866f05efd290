"""What a run directory says about itself: `run.json`."""

import math
from dataclasses import dataclass
from pathlib import Path

import msgspec

from logtriage.errors import InputError
from logtriage.regular import read_bounded
from logtriage.sources.store import write_atomic

_NAME = "run.json"
_LIMIT = 1 << 20
_SCHEMA = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The content of a `run.json`.

    Attributes:
        replay: What to say where the consoles are a replay; empty for a real run.
        speed: How many times faster than recorded; nothing for a replay without waiting.
        configs: How many configurations will be run, where known.
    """

    replay: str = ""
    speed: float | None = None
    configs: int | None = None


class _File(msgspec.Struct):
    schema: int
    replay: str = ""
    speed: float | None = None
    configs: int | None = None


def read_manifest(run: Path) -> Manifest | None:
    """The manifest of a run directory, or nothing where it has none.

    Raises:
        InputError: It is there and cannot be read, means nothing, or has a newer schema than 1.
    """
    path = run / _NAME
    try:
        raw = msgspec.json.decode(read_bounded(path, _LIMIT), type=_File)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InputError(error.strerror or str(error), path=path) from error
    except (msgspec.DecodeError, RecursionError) as error:
        raise InputError(str(error), path=path) from error
    if raw.schema != _SCHEMA:
        raise InputError(f"this version reads schema {_SCHEMA}, not {raw.schema}", path=path, key="schema")
    return Manifest(replay=raw.replay, speed=raw.speed, configs=raw.configs)


def write_manifest(run: Path, manifest: Manifest) -> None:
    """Writes the manifest of a run directory, as a whole.

    Raises:
        LogtriageError: It cannot be written.
    """
    speed = manifest.speed
    whole = speed is not None and math.isfinite(speed) and speed == int(speed)
    content = {
        "schema": _SCHEMA,
        "replay": manifest.replay,
        "speed": int(speed) if whole and speed is not None else speed,
        "configs": manifest.configs,
    }
    write_atomic(run / _NAME, msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n")
