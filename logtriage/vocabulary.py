"""The words that files, commands and reports use, said once: layers, states, failure classes, job ends."""

from enum import StrEnum
from typing import Final, Literal, get_args


class Layer(StrEnum):
    """Who speaks on a console, or who failed."""

    FIRMWARE = "firmware"
    HOST = "host"
    GUEST = "guest"
    HARNESS = "harness"


class Status(StrEnum):
    """The state of a configuration."""

    NOT_RUN = "not-run"
    RUNNING = "running"
    PASS = "pass"  # noqa: S105 - a status, not a password
    FAIL = "fail"
    INFRA = "infra"
    UNKNOWN = "unknown"
    SKIPPED = "skipped"


class JobEnd(StrEnum):
    """Why a job is over, as its `result.json` says."""

    EXITED = "exited"
    TIMEOUT = "timeout"
    KILLED = "killed"
    LOST = "lost"


STATUSES: Final[tuple[str, ...]] = tuple(Status)
"""The states of a configuration."""

StructuralClass = Literal[
    "silent",
    "hang",
    "stalled",
    "reset-loop",
    "launch-failed",
    "unclean-shutdown",
    "truncated",
    "mismatch",
    "firmware",
]
"""Failure classes that follow from the shape of a boot."""

CrashClass = Literal[
    "panic",
    "rootfs",
    "init",
    "oops",
    "bug",
    "warning",
    "rcu-stall",
    "soft-lockup",
    "hard-lockup",
    "hung-task",
    "workqueue-lockup",
    "kasan",
    "kmsan",
    "kcsan",
    "kfence",
    "ubsan",
    "lockdep",
    "atomic-sleep",
    "memory-leak",
    "memory-corruption",
    "oom",
    "alloc-failure",
    "cfi",
    "hw-error",
    "irq-nobody",
    "netdev-hang",
    "other",
]
"""Failure classes that a kernel reports itself."""

FailureClass = Literal[StructuralClass, CrashClass]
"""What kind of failure it is; the words stand in reports and in the native JSON, so none is ever renamed."""

STRUCTURAL_CLASSES: Final[tuple[str, ...]] = get_args(StructuralClass)

FAILURE_CLASSES: Final[tuple[str, ...]] = get_args(FailureClass)
"""Every failure class."""

MILESTONES: Final[tuple[str, ...]] = (
    "firmware-done",
    "kernel",
    "kvm",
    "userspace",
    "shell",
    "launch",
    "poweroff",
)
"""Events of the signature library that a rung of a matrix' own name may stand for."""
