"""What is to be said of a configuration."""

from dataclasses import dataclass
from typing import Self

from logtriage.boot.failure import Finding
from logtriage.vocabulary import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class BootSummary:
    """One of several boots on one console.

    Attributes:
        number: Counted from 1.
        file: The console's log.
        start: Raw offset of its first byte.
        end: Raw offset of the first byte after it; -1 for the last boot, which goes on to the end of the log.
        status: One of the words of `Status`.
        cls: Class of what failed, or empty.
        title: What failed or how it ended, one line, safe to show.
        stage: The last stage reached, or empty.
    """

    number: int
    file: str
    start: int
    end: int
    status: Status
    cls: str = ""
    title: str = ""
    stage: str = ""

    @classmethod
    def only(cls, file: str, status: Status, failure: Finding | None, stage: str) -> Self:
        """The one boot of a console that holds no other."""
        return cls.of(number=1, file=file, start=0, end=-1, status=status, failure=failure, stage=stage)

    @classmethod
    def of(
        cls,
        *,
        number: int,
        file: str,
        start: int,
        end: int,
        status: Status,
        failure: Finding | None,
        stage: str,
        ended: str = "",
    ) -> Self:
        """One with what its failure says of it; `ended` says how it ended where nothing failed."""
        return cls(
            number=number,
            file=file,
            start=start,
            end=end,
            status=status,
            cls=failure.cls if failure is not None else "",
            title=failure.title if failure is not None else ended,
            stage=stage,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is to be said of a configuration.

    Attributes:
        status: One of the words of `Status`.
        final: Whether more output could still change it.
        rung: Index of the last rung reached; -1 for none.
        failure: What went wrong.
        resting: Where a boot that still runs is quiet for a good reason, as said behind how long; else empty.
        notes: What a boot survived, and what is odd about it, one line each.
        by_silence: Only silence says so: the next byte takes it back.
        understood: Whether anything on its consoles has a known form.
        decided_by: Names of the rules that decided, in their order.
        boots: The boots of a console that holds several.
    """

    status: Status
    final: bool = False
    rung: int = -1
    failure: Finding | None = None
    resting: str = ""
    notes: tuple[str, ...] = ()
    by_silence: bool = False
    understood: bool = True
    decided_by: tuple[str, ...] = ()
    boots: tuple[BootSummary, ...] = ()
