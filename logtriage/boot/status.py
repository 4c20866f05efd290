"""The state of a configuration."""

from enum import StrEnum


class Status(StrEnum):
    """The state of a configuration, in the words of reports and of the native JSON; none is ever renamed."""

    NOT_RUN = "not-run"
    RUNNING = "running"
    PASS = "pass"  # noqa: S105 - a status, not a password
    FAIL = "fail"
    INFRA = "infra"
    UNKNOWN = "unknown"
    SKIPPED = "skipped"
