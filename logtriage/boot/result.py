"""How the job that wrote the consoles ended."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from logtriage.vocabulary import JobEnd

_TELLING: Final = 60.0
"""Seconds that clocks of two zones never differ by: the least is a quarter of an hour."""


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
        problem: What was wrong with the job itself, such as the last line of its program's standard error
            where nothing could be tested, or empty.
    """

    exit: int | None = None
    signal: str | None = None
    reason: JobEnd = JobEnd.EXITED
    started: str | None = None
    ended: str | None = None
    by_user: bool = False
    limit: str = ""
    problem: str = ""

    @property
    def took(self) -> float | None:
        """Seconds from the start to the end, where both are known and in that order."""
        if self.started is None or self.ended is None:
            return None
        took = (datetime.fromisoformat(self.ended) - datetime.fromisoformat(self.started)).total_seconds()
        return took if took >= 0 else None

    def silence_since(self, recorded: float) -> float | None:
        """Seconds from a recorder's time in front of a line to the end of a job that took too long.

        Nothing where that is more than a minute: a time without a zone, or one of the day that looks like
        one since the start, then only seems to say when in the job the line was written.

        Args:
            recorded: As `seconds_of` gives it.
        """
        took = self.took
        if self.reason is not JobEnd.TIMEOUT or took is None or self.ended is None:
            return None
        ends = datetime.fromisoformat(self.ended).timestamp(), took
        return next((end - recorded for end in ends if 0 <= end - recorded <= min(took, _TELLING)), None)
