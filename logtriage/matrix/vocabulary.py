"""The states and failure classes that a matrix file or a filter may name."""

from typing import Final

STATUSES: Final[tuple[str, ...]] = (
    "not-run",
    "running",
    "pass",
    "fail",
    "infra",
    "unknown",
    "skipped",
)
"""The states of a configuration."""

STRUCTURAL_CLASSES: Final[tuple[str, ...]] = (
    "silent",
    "hang",
    "stalled",
    "reset-loop",
    "launch-failed",
    "unclean-shutdown",
    "truncated",
    "mismatch",
    "firmware",
)
"""Failure classes that follow from the shape of a boot."""

CRASH_CLASSES: Final[tuple[str, ...]] = (
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
)
"""Failure classes that a kernel reports itself."""

FAILURE_CLASSES: Final[tuple[str, ...]] = (*STRUCTURAL_CLASSES, *CRASH_CLASSES)
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
