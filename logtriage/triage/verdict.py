"""The verdict on one configuration: a pure function of what its consoles and its job have shown."""

from dataclasses import dataclass, replace
from typing import Final

from logtriage.boot.cause import FRAMES, SLOWNESS, root_cause
from logtriage.boot.failure import Finding
from logtriage.boot.finding import finding_of
from logtriage.boot.result import Reason
from logtriage.boot.status import Status
from logtriage.matching.hangpoint import likeness, meaningful
from logtriage.matching.library import Library
from logtriage.matching.mask import mask_text
from logtriage.matching.role import role_of
from logtriage.matching.schema import Event
from logtriage.matrix.model import Layer
from logtriage.triage.case import Case, Facts
from logtriage.triage.mismatch import mismatch
from logtriage.triage.naming import structural
from logtriage.triage.shape import shape_of

ABANDONED: Final = 3600.0
"""Seconds without a byte after which a job of which nothing else is known counts as over."""
_NOTES: Final = 12
_ENDING: Final = 30
_LIKELY: Final = 60
"""Score from which on a line may be a damaged last word; it only ever makes a failure unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is to be said of a configuration.

    Attributes:
        by_silence: Only silence says so: the next byte takes it back.
    """

    status: Status
    final: bool = False
    rung: int = -1
    failure: Finding | None = None
    suspicion: str = ""
    notes: tuple[str, ...] = ()
    by_silence: bool = False


def judge(facts: Facts, library: Library) -> Verdict:
    """Decide a configuration.

    Structure first: how far the layers came and whether the job is over; then what the consoles
    reported; a report explains a boot that stopped, and fails one that went on where its class says so.
    Above all that: a boot that was not the declared one says nothing of it.
    """
    if not facts.consoles and facts.result is None:
        return Verdict(status=Status.NOT_RUN)
    case = Case(facts, library)
    verdict = _shown(case)
    undeclared = mismatch(case, verdict.failure)
    if undeclared is None:
        return verdict
    final = verdict.final or verdict.status is Status.PASS
    return replace(verdict, status=Status.INFRA, final=final, failure=undeclared, suspicion="")


def _shown(case: Case) -> Verdict:
    """What the consoles show, whatever was declared."""
    facts = case.facts
    rung = case.rung()
    over = _over(facts)
    notes = _notes(case)
    fatal = _failing(case)
    complete = case.host_done() and case.guest_done()
    if fatal is not None:
        return Verdict(status=Status.FAIL, final=over, rung=rung, failure=fatal, notes=notes)
    if complete and case.resets():
        return Verdict(status=Status.UNKNOWN, final=over, rung=rung, notes=notes)
    if complete and not _stays_on(case):
        return Verdict(
            status=Status.PASS, final=over or facts.quiet > facts.limits.suspect, rung=rung, notes=notes
        )
    if facts.result is None and facts.quiet > facts.limits.suspect and case.resting():
        return _waiting(facts, rung, notes)
    hung = facts.quiet > facts.limits.hung and facts.waiting > facts.limits.climb
    if facts.result is None and not hung and not (case.host_done() and facts.quiet > facts.limits.suspect):
        suspicion = f"quiet {int(facts.quiet)} s" if facts.quiet > facts.limits.suspect else ""
        return Verdict(
            status=Status.RUNNING, rung=rung, suspicion=suspicion, notes=notes, by_silence=bool(suspicion)
        )
    return _stopped(case, rung, notes)


def _waiting(facts: Facts, rung: int, notes: tuple[str, ...]) -> Verdict:
    """A boot that nobody ended rests at a prompt: that is no hang."""
    said = f"quiet {int(facts.quiet)} s, at a prompt"
    if _over(facts):
        return Verdict(status=Status.UNKNOWN, final=True, rung=rung, notes=(*notes, said))
    return Verdict(status=Status.RUNNING, rung=rung, suspicion=said, notes=notes, by_silence=True)


def _over(facts: Facts) -> bool:
    """Whether the job is known to be over, or its logs were left for so long that it must be."""
    return facts.result is not None or facts.quiet > ABANDONED


def _stays_on(case: Case) -> bool:
    result = case.facts.result
    return result is not None and result.reason is Reason.TIMEOUT


def _stopped(case: Case, rung: int, notes: tuple[str, ...]) -> Verdict:
    result = case.facts.result
    cls, layer = shape_of(case)
    failure = _reported(case, layer, cls)
    if failure is None and (cls == "clean-exit" or _may_have_passed(case, cls)):
        note = "the job ended with status 0, but its last rung was not seen"
        return Verdict(status=Status.UNKNOWN, final=True, rung=rung, notes=(*notes, note))
    failure = failure or structural(case, cls, layer)
    status = Status.INFRA if failure.layer is Layer.HARNESS else Status.FAIL
    silent = result is None
    return Verdict(
        status=status, final=_over(case.facts), rung=rung, failure=failure, notes=notes, by_silence=silent
    )


def _may_have_passed(case: Case, cls: str) -> bool:
    """Whether a job ended well and each of its consoles ends on something like a last word.

    Damage on the line can hide the last rung of a good boot: that is unknown, not a failure.
    """
    result = case.facts.result
    if result is None or result.reason is not Reason.EXITED or result.exit != 0:
        return False
    if cls == "silent" and any(console.track.layer is Layer.GUEST for console in case.facts.consoles):
        return False
    if case.session == "killed" or any(word in {"restart", "halt", "vmm-quit"} for _, word in case.flags):
        return False
    last_words = [
        mask_text(sample)
        for entry in case.library.entries
        if isinstance(entry, Event) and entry.event in {"poweroff", "vmm-end"}
        for sample in entry.samples
    ]
    if not any(console.size for console in case.facts.consoles):
        return False
    return all(
        likeness(last_words, (text for _, text in meaningful(line.said for line in console.tail[-_ENDING:])))
        >= _LIKELY
        for console in case.facts.consoles
        if console.size
    )


def _failing(case: Case) -> Finding | None:
    """The root cause where some report fails the boot by itself."""
    failing = [one for one, _ in case.candidates if case.applies(one) and case.fails(one)]
    if not failing:
        return None
    layers = [one.layer for one in failing]
    for layer in (Layer.FIRMWARE, Layer.HOST, Layer.GUEST, Layer.HARNESS):
        if layer in layers:
            return _finding(case, layer, failing=True)
    return None


def _reported(case: Case, layer: Layer, cls: str) -> Finding | None:
    """The root cause among the reports that a stopped boot did not get over, if one is."""
    stuck = [one for one, _ in case.candidates if case.applies(one) and not one.advanced]
    order = [Layer.HOST, Layer.GUEST] if layer is not Layer.FIRMWARE else [Layer.FIRMWARE, Layer.HOST]
    for mine in order:
        group = [one for one in stuck if one.layer is mine and one.signature.cls != "warning"]
        if not group:
            continue
        if cls == "truncated" and group[0].signature.cls not in SLOWNESS:
            continue
        if cls == "reset-loop" or (cls == "unclean-shutdown" and group[0].signature.cls not in SLOWNESS):
            continue
        booting = not case.passed(mine, f"{mine}-userspace")
        headlines = [one for one in group if role_of(one.signature) not in FRAMES]
        if booting and all(one.signature.cls in SLOWNESS for one in headlines):
            continue
        return _finding(case, mine, failing=False)
    return None


def _finding(case: Case, layer: Layer, *, failing: bool) -> Finding | None:
    pool = [
        (one, console)
        for one, console in case.candidates
        if case.applies(one) and one.layer is layer and (failing or not one.advanced)
    ]
    if failing:
        worst = min(one.order for one, _ in pool if case.fails(one))
        pool = [
            (one, console)
            for one, console in pool
            if case.fails(one) or not one.advanced or one.order > worst
        ]
    primary = root_cause([one for one, _ in pool])
    if primary is None:
        return None
    console = next(console for one, console in pool if one is primary)
    also = [case.title(one) for one, _ in pool if one is not primary]
    stage = case.facts.ladder.missing(case.reached_in(layer, primary.boot), layer)
    return finding_of(primary, case.library, file=console.file, stage=stage, also=also)


def _notes(case: Case) -> tuple[str, ...]:
    """What a boot survived, and what is odd about it, one line each."""
    notes: list[str] = []
    for one, console in case.candidates:
        if case.holds(one) and not case.fails(one):
            title = case.title(one)
            notes.append(f"{one.layer}: {title} ({console.name}:{one.mark.line.number})")
    for layer, boots in case.boots.items():
        if boots > 1:
            notes.append(f"{layer}: {boots} boots on one console")
    if case.resets():
        notes.append("a boot began without a word of the one before")
    return tuple(dict.fromkeys(notes))[:_NOTES]
