"""The manifest `run.json`, in which a run directory says what it is."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import msgspec

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.regular import CONFIGURATION, read_input
from logtriage.sources.store import write_atomic

SLOWEST: Final = 0.001
"""A replay at this speed takes a day for a boot of a minute and a half."""
FASTEST: Final = 500.0
"""A quiet log is looked at every 0.35 s. At this speed that is 175 s of the run: still less than the 300 s
without a byte after which a boot is called hung."""

_NAME = "run.json"
_SCHEMA = 1
"""The version of the format that this module reads and writes."""

_MOST_CONFIGS = 1 << 20
"""Configurations that a run may announce: ten times as many as a matrix may have, so that a damaged number is
not believed."""

_LONGEST_TEXT = 200
"""Characters of the line on which a run says that it is a replay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The content of a `run.json`.

    Attributes:
        replay: What to say where the consoles are a replay; empty for a real run.
        speed: How many times faster than recorded, from `SLOWEST` to `FASTEST`; `None` for a replay
            without waiting.
        configs: How many configurations will be run, where known.
    """

    replay: str = ""
    speed: float | None = None
    configs: int | None = None

    @property
    def told(self) -> str:
        """What to say where the consoles are a replay, with its speed; empty for a real run."""
        return f"{self.replay}, {self.speed:g}x" if self.speed else self.replay


_KEYS: Final = {
    "replay": Annotated[str, msgspec.Meta(max_length=_LONGEST_TEXT)],
    "speed": Annotated[float, msgspec.Meta(ge=SLOWEST, le=FASTEST)] | None,
    "configs": Annotated[int, msgspec.Meta(ge=0, le=_MOST_CONFIGS)] | None,
}


def read_manifest(run: Path) -> tuple[Manifest, tuple[str, ...]]:
    """The manifest of a run directory, and notes on what is wrong with it.

    A run can be triaged without it: a key that means nothing is left out, and so is a whole file that
    cannot be read, is damaged, or has a newer schema than 1.

    Returns:
        The manifest, and notes of one line each, safe to show.
    """
    path = run / _NAME
    try:
        content = _decode(path)
    except FileNotFoundError:
        return Manifest(), ()
    except InputError as error:
        return Manifest(), (safe_text(f"{error}; the file is left out"),)
    known: dict[str, object] = {}
    notes = []
    for key in _KEYS.keys() & content.keys():
        try:
            known[key] = msgspec.convert(content[key], _KEYS[key])
        except msgspec.ValidationError as error:
            notes.append(safe_text(f"{InputError(str(error), path=path, key=key)}; it is left out"))
    return msgspec.convert(known, Manifest), tuple(sorted(notes))


def _decode(path: Path) -> dict[str, object]:
    try:
        content = msgspec.json.decode(read_input(path, CONFIGURATION), type=dict[str, object])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(str(error), path=path) from error
    except RecursionError as error:
        raise InputError("nested too deeply", path=path) from error
    schema = content.get("schema")
    if type(schema) is not int or schema != _SCHEMA:
        told = f"not {schema}" if type(schema) is int else "and finds none"
        raise InputError(f"this version reads schema {_SCHEMA}, {told}", path=path, key="schema")
    return content


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
