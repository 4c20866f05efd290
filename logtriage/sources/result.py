"""The small files that a harness leaves beside the logs: how a job ended, its options, its pace."""

import math
import sys
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from logtriage.boot.result import Result
from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.regular import read_bounded, read_tail
from logtriage.sources.packed import unpacked_name
from logtriage.vocabulary import JobEnd

_T = TypeVar("_T")
_SMALL = 1 << 20
"""Bytes of a `result.json` or `meta.json`: real ones have some hundred, and no larger one is read."""

_TIMING = 256 << 20
"""Bytes of a timing file, which stands in memory as a whole: some ten million rows."""

_LAST_ROWS = 4096
"""Bytes at the end of a timing file in which its last row is looked for: a row has some 20."""

_MOST_PARAMS = 256
"""Options of a configuration: four times as many as a matrix file may declare."""

_ROW = 2
"""Numbers that a row of a timing file begins with: seconds and offset."""

_LONGEST_LIMIT = 120
"""Characters of what a harness says of a limit: one line of a report."""

_LONGEST_PROBLEM = 240
"""Characters of why nothing could be tested: three lines of a report."""

USER = "user"
"""The value of `by` in a `result.json` of a job that a person ended."""


class _ResultFile(msgspec.Struct):
    exit: int | None = None
    signal: str | None = None
    reason: JobEnd = JobEnd.EXITED
    started: str | None = None
    ended: str | None = None
    by: str | None = None
    limit: str | None = None
    problem: str | None = None


class _MetaFile(msgspec.Struct):
    params: dict[str, str | int | float | bool | None] = {}


_RESULT = msgspec.json.Decoder(_ResultFile)
_META = msgspec.json.Decoder(_MetaFile)
_TIMING_LINE = msgspec.json.Decoder(list[float] | dict[str, object])


def read_result(path: Path) -> Result:
    """How a job ended, from its `result.json`; keys that are not known are left alone.

    Raises:
        InputError: It cannot be read, is larger than 1 MiB, is no JSON object, or has a value of another
            kind than its keys ask for.
    """
    raw = _decode(_RESULT, path)
    for key in ("started", "ended"):
        _check_time(getattr(raw, key), path, key)
    signal = None if raw.signal is None else raw.signal.upper().removeprefix("SIG")
    # A program that was asked to end, and not killed outright, has another signal or a status of its own.
    asked = signal not in {None, "KILL"} or raw.exit is not None
    return Result(
        exit=raw.exit,
        signal=signal,
        reason=raw.reason,
        started=raw.started,
        ended=raw.ended,
        by_user=raw.reason is JobEnd.KILLED and (raw.by == USER or asked),
        limit=safe_text(raw.limit or "")[:_LONGEST_LIMIT],
        problem=safe_text(raw.problem or "")[:_LONGEST_PROBLEM],
    )


def read_params(path: Path) -> dict[str, str]:
    """The options of a configuration, from its `meta.json`.

    Values become text as JSON writes them: `52`, `1.5`, `true`, `null`.

    Raises:
        InputError: It cannot be read, is larger than 1 MiB, holds more than 256 options, or an
            option's value is a list or an object.
    """
    raw = _decode(_META, path)
    if len(raw.params) > _MOST_PARAMS:
        raise InputError(f"more than {_MOST_PARAMS} options", path=path, key="params")
    # One object for each equal text: runs state the same few again and again.
    return {
        sys.intern(key): sys.intern(value if isinstance(value, str) else msgspec.json.encode(value).decode())
        for key, value in raw.params.items()
    }


def read_timing(path: Path) -> tuple[tuple[float, int], ...]:
    """When the chunks of a recorded console arrived, from its `*.timing`.

    Each line is a JSON list that begins with the seconds since the start and the byte offset of the
    chunk; further numbers, lines with an object, and a last line that was cut short are left alone.
    Seconds that go back are held at the largest seen so far.

    Returns:
        `(seconds, offset)` in order.

    Raises:
        InputError: It cannot be read, is larger than 256 MiB, or a row means nothing.
    """
    lines = _read(path, _TIMING).split(b"\n")
    rows: list[tuple[float, int]] = []
    latest, last_offset = 0.0, 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = _TIMING_LINE.decode(line)
        except (msgspec.DecodeError, RecursionError) as error:
            if number == len(lines):
                break
            raise InputError(f"not a row of a timing file: {error}", path=path, line=number) from error
        if isinstance(row, dict):
            continue
        if len(row) < _ROW or not _is_chunk(row[0], row[1], last_offset):
            raise InputError("expected [seconds, growing offset]", path=path, line=number)
        latest, last_offset = max(latest, row[0]), int(row[1])
        rows.append((latest, last_offset))
    return tuple(rows)


def silence_before_end(result: Result, log: Path) -> float | None:
    """Seconds between the last bytes of a console and the end of its job.

    Args:
        result: How the job ended.
        log: The console's log; the times are in the `*.timing` beside it.

    Returns:
        `None` where the result does not say when the job ran, or where no time was recorded.
    """
    took = result.took
    if took is None:
        return None
    path = log.with_name(unpacked_name(log.name)).with_suffix(".timing")
    try:
        lines = read_tail(path, _LAST_ROWS).split(b"\n")
    except OSError:
        return None
    for line in reversed(lines):
        try:
            row = _TIMING_LINE.decode(line)
        except (msgspec.DecodeError, RecursionError):
            continue
        if isinstance(row, list) and len(row) >= _ROW and 0.0 <= row[0] <= took:
            return float(took - row[0])
    return None


def _is_chunk(seconds: float, offset: float, last_offset: int) -> bool:
    return math.isfinite(seconds) and seconds >= 0 and offset.is_integer() and offset >= last_offset


def _check_time(text: str | None, path: Path, key: str) -> None:
    if text is None:
        return
    try:
        zone = datetime.fromisoformat(text).tzinfo
    except ValueError as error:
        raise InputError("not an RFC 3339 time", path=path, key=key) from error
    if zone is None:
        raise InputError("an RFC 3339 time names its zone", path=path, key=key)


def _read(path: Path, limit: int) -> bytes:
    try:
        return read_bounded(path, limit)
    except OSError as error:
        raise InputError(error.strerror or str(error), path=path) from error


def _decode(decoder: msgspec.json.Decoder[_T], path: Path) -> _T:
    try:
        return decoder.decode(_read(path, _SMALL))
    except msgspec.DecodeError as error:
        raise InputError(str(error), path=path) from error
    except RecursionError as error:
        raise InputError("nested too deeply", path=path) from error
