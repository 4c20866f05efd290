"""How the job that wrote the consoles ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Reason(StrEnum):
    """Why a job is over, in the words that `result.json` uses; none of them is ever renamed."""

    EXITED = "exited"
    TIMEOUT = "timeout"
    KILLED = "killed"
    LOST = "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The content of a `result.json`.

    Attributes:
        exit: Exit status, or nothing where a signal ended it.
        signal: Name of that signal without `SIG`, or nothing.
        reason: Why it is over.
        started: RFC 3339, or nothing.
        ended: RFC 3339, or nothing.
        by_user: A person ended it, or asked it to end.
        limit: Which limit of its time, silence or size ended it, in words, or empty.
    """

    exit: int | None = None
    signal: str | None = None
    reason: Reason = Reason.EXITED
    started: str | None = None
    ended: str | None = None
    by_user: bool = False
    limit: str = ""

    @property
    def took(self) -> float | None:
        """Seconds from the start to the end, where both are known and in that order."""
        if self.started is None or self.ended is None:
            return None
        took = (datetime.fromisoformat(self.ended) - datetime.fromisoformat(self.started)).total_seconds()
        return took if took >= 0 else None
