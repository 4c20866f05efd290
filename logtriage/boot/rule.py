"""What a rule of the table is, and what it makes: the draft of a verdict."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from logtriage.boot.failure import Finding
from logtriage.boot.naming import Ending
from logtriage.boot.observation import Observation
from logtriage.boot.verdict import Verdict
from logtriage.vocabulary import Layer, Status


class Asked(Enum):
    """What is asked of a boot, in this order."""

    STATUS = "does it pass, fail by a report of its own, or still run?"
    ENDING = "who stopped, and how?"
    NAME = "what explains that?"
    CAUTION = "what speaks against saying so?"


@dataclass(frozen=True, slots=True)
class Draft:
    """A verdict in the making.

    Attributes:
        verdict: As far as it is decided; nothing before.
        ending: How the boot stopped, where it did.
    """

    verdict: Verdict | None = None
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the table.

    Attributes:
        name: How a verdict and `--explain` call it.
        asked: The step to which it belongs.
        says: What it says, in a sentence.
        decide: What follows from it, or nothing where it does not apply.
    """

    name: str
    asked: Asked
    says: str
    decide: Callable[[Observation, Draft], Draft | None]


def drafted(
    observed: Observation,
    status: Status,
    *,
    final: bool | None = None,
    failure: Finding | None = None,
    resting: str = "",
    notes: tuple[str, ...] = (),
    by_silence: bool = False,
) -> Verdict:
    """Make a verdict, with the last rung that was reached; empty notes are left out.

    Args:
        observed: The boot.
        status: What becomes of it.
        final: Whether more bytes would change nothing; where it is not given, once the boot is over.
        failure: What went wrong.
        resting: Where a boot that still runs is quiet for a good reason, as said behind how long.
        notes: Remarks, safe to show.
        by_silence: Only how long it is quiet decided it.
    """
    return Verdict(
        status=status,
        final=(observed.over and status is not Status.RUNNING) if final is None else final,
        rung=observed.rung(),
        failure=failure,
        resting=resting,
        notes=tuple(note for note in notes if note),
        by_silence=by_silence,
    )


def at_rest(observed: Observation, where: str, notes: tuple[str, ...] = ()) -> Verdict:
    """Make the verdict on a boot that is quiet for a good reason: it may go on, till its job is over.

    Args:
        observed: The boot.
        where: Where, as it is said behind how long.
        notes: Further remarks, safe to show.
    """
    if observed.over:
        return drafted(observed, Status.UNKNOWN, notes=(f"{observed.quiet_told}{where}", *notes))
    return drafted(observed, Status.RUNNING, resting=where, notes=notes, by_silence=True)


def failed(observed: Observation, ending: Ending, failure: Finding | None, note: str = "") -> Draft | None:
    """Make the draft of a boot that failed, or that its harness let down; `None` where nothing did."""
    if failure is None:
        return None
    status = Status.INFRA if failure.layer is Layer.HARNESS else Status.FAIL
    silent = observed.result is None
    verdict = drafted(observed, status, failure=failure, notes=(note,), by_silence=silent)
    return Draft(verdict, ending)
