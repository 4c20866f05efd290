"""Exit codes of a triaged run."""

from typing import Final, Literal

from logtriage.triage.snapshot import Snapshot
from logtriage.vocabulary import Status

FailOn = Literal["any", "unknown", "regression", "none"]
FAIL_ON: Final = ("any", "unknown", "regression", "none")

FINE: Final = 0
"""Exit code of a complete run without failures."""

FAILURES: Final = 1
"""Exit code of a run with failures, complete or not."""

INCOMPLETE: Final = 3
"""Exit code of a run without failures so far; 2 is taken by click for wrong usage."""


def exit_code(snapshot: Snapshot, fail_on: str) -> int:
    """0 fine, 1 failures as `fail_on` counts them, 3 the run is not complete.

    `any` counts every failed, infra and unknown configuration; `unknown` those that no signature
    names; `regression` those that a baseline calls one; `none` nothing.
    """
    if any(_counts(snapshot, index, fail_on) for index in range(len(snapshot.states))):
        return FAILURES
    return FINE if snapshot.complete else INCOMPLETE


def _counts(snapshot: Snapshot, index: int, fail_on: str) -> bool:
    state = snapshot.states[index]
    if fail_on == "any":
        return state.status in {Status.FAIL, Status.INFRA, Status.UNKNOWN}
    if fail_on == "unknown":
        unnamed = state.failure is not None and (
            state.failure.nearest is not None or state.failure.signature.startswith("unknown-")
        )
        return state.status is Status.UNKNOWN or (state.status is Status.FAIL and unnamed)
    return fail_on == "regression" and state.baseline == "regression"
