"""How a job ended, and the small files in which that is written."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import msgspec

from logtriage.boot.result import Result
from logtriage.errors import InputError
from logtriage.runner.plan import Plan
from logtriage.sources.result import USER, read_result
from logtriage.sources.store import write_atomic
from logtriage.vocabulary import JobEnd

_AGAIN: Final = frozenset({JobEnd.KILLED, JobEnd.LOST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a boot ended.

    Attributes:
        id: The configuration.
        result: The content of its `result.json`.
        infra: Whether nothing of the configuration was tested: its program could not be started, or
            failed without a byte on any console (as `logtriage.boot.rules` decides), or was lost.
        problem: What a person should know, in one line, or `None`.
        attempts: How often it was started.
    """

    id: str
    result: Result
    infra: bool
    problem: str | None = None
    attempts: int = 1


def is_infra(result: Result, printed: int) -> bool:
    """Whether a job failed before anything of its configuration was tested.

    Args:
        result: How the job ended.
        printed: Bytes that its consoles printed in all.
    """
    failed = result.reason is JobEnd.EXITED and result.exit not in {0, None}
    return result.reason is JobEnd.LOST or (failed and printed == 0)


def finished(plan: Plan) -> bool:
    """Whether a boot has a result that counts: not one that was killed by hand, and not one that was lost."""
    with suppress(InputError):
        return read_result(plan.run / plan.config_files.result).reason not in _AGAIN
    return False


def write_json(plan: Plan, name: str, content: Mapping[str, object], *, durable: bool = False) -> None:
    """Write one of the small files of a configuration, as a whole.

    Raises:
        LogtriageError: It cannot be written.
    """
    write_atomic(plan.run / name, msgspec.json.encode(content) + b"\n", durable=durable)


def write_result(plan: Plan, result: Result) -> None:
    """Write the `result.json` of a boot.

    Raises:
        LogtriageError: It cannot be written.
    """
    content: dict[str, object] = {
        "exit": result.exit,
        "signal": result.signal,
        "reason": result.reason,
        "started": result.started,
        "ended": result.ended,
    }
    if result.by_user:
        content["by"] = USER
    if result.limit:
        content["limit"] = result.limit
    if result.problem:
        content["problem"] = result.problem
    write_json(plan, plan.config_files.result, content, durable=True)
