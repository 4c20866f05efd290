"""Rules that decide whether a boot passes, fails by a report of its own, or still runs."""

from dataclasses import replace

from logtriage.boot.cause import SURVIVABLE
from logtriage.boot.damaged import damage_note
from logtriage.boot.earlier import earlier_boots, earlier_failure, ended_without_a_word
from logtriage.boot.fatal_words import fatal_words
from logtriage.boot.naming import Ending, structural
from logtriage.boot.observation import Observation
from logtriage.boot.reported import excerpted, failing
from logtriage.boot.rule import Draft, at_rest, drafted
from logtriage.boot.stop import exited_well, starts_over, stops_as_before
from logtriage.boot.verdict import Verdict
from logtriage.vocabulary import JobEnd, Layer, Status


def nothing_recorded(observed: Observation, _draft: Draft) -> Draft | None:
    if observed.consoles or observed.result is not None:
        return None
    return Draft(Verdict(status=Status.NOT_RUN))


def report_fails(observed: Observation, _draft: Draft) -> Draft | None:
    failure = failing(observed)
    return None if failure is None else Draft(drafted(observed, Status.FAIL, failure=failure))


def earlier_boot_failed(observed: Observation, _draft: Draft) -> Draft | None:
    if not observed.boot_plan.every_boot_passes:
        return None
    for console, past in earlier_boots(observed):
        note = ""
        failure = earlier_failure(observed, console, past)
        if failure is None and ended_without_a_word(observed, console, past):
            ending = Ending(cls="reset-loop", layer=console.progress.layer, ended="reset", at=past.line)
            failure = structural(observed, ending, None)
            note = damage_note(observed, ending.layer)
        if failure is not None:
            return Draft(drafted(observed, Status.FAIL, failure=failure, notes=(note,)))
    return None


def other_number_of_boots(observed: Observation, _draft: Draft) -> Draft | None:
    wanted, boots = observed.boot_plan.boots, max(1, observed.boots.get(Layer.HOST, 0))
    too_few = observed.result is not None and observed.complete()
    if wanted is None or boots == wanted or (boots < wanted and not too_few):
        return None
    cls = "reset-loop" if boots > wanted else "truncated"
    failure = structural(observed, Ending(cls=cls, layer=Layer.HOST), None)
    notes = (f"{boots} boots, where the matrix expects {wanted}", damage_note(observed, Layer.HOST))
    return Draft(drafted(observed, Status.FAIL, failure=failure, notes=notes))


def boots_not_told(observed: Observation, _draft: Draft) -> Draft | None:
    if not any(console.overfull for console in observed.consoles) or not observed.over:
        return None
    note = "more boots than are looked at: how the last one went is not known"
    return Draft(drafted(observed, Status.UNKNOWN, notes=(note,)))


def last_stage(observed: Observation, _draft: Draft) -> Draft | None:
    stays_on = observed.ended_by(JobEnd.TIMEOUT)
    missing = (observed.boot_plan.boots or 0) > max(1, observed.boots.get(Layer.HOST, 0))
    if not observed.complete() or stays_on or missing:
        return None
    beside = observed.boots_beside()
    if beside:
        note = f"{beside} consoles show a boot each, and not all came to the end: no consoles of one machine"
        return Draft(drafted(observed, Status.UNKNOWN, final=observed.over, notes=(note,)))
    return Draft(drafted(observed, Status.PASS, final=observed.over or observed.fell_quiet))


def prompt(observed: Observation, _draft: Draft) -> Draft | None:
    quiet = observed.result is None and observed.fell_quiet and observed.resting()
    if not quiet or observed.unwanted():
        return None
    if observed.excerpt:
        shown = excerpted(observed)
        if (shown is not None and shown.cls not in SURVIVABLE) or _is_of_a_person(observed):
            return None
        return Draft(drafted(observed, Status.UNKNOWN, notes=("ends at a prompt",)))
    return Draft(at_rest(observed, ", at a prompt"))


def _is_of_a_person(observed: Observation) -> bool:
    """Whether the prompt is that of whoever ran the machine: it failed before anything of it has a prompt."""
    return not any(observed.past_firmware(one.progress.layer) for one in observed.consoles) and (
        fatal_words(observed) is not None
    )


def running(observed: Observation, _draft: Draft) -> Draft | None:
    limits, quiet = observed.limits, observed.quiet
    hung = quiet > limits.hung and observed.waiting > limits.climb
    if (
        observed.result is not None
        or observed.ended
        or hung
        or (observed.host_done() and quiet > limits.suspect)
    ):
        return None
    note = "" if any(console.size for console in observed.consoles) else "silent so far"
    return Draft(drafted(observed, Status.RUNNING, notes=(note,), by_silence=quiet > limits.suspect))


def says_that_it_failed(observed: Observation, _draft: Draft) -> Draft | None:
    if excerpted(observed) is not None or exited_well(observed):
        return None
    failure = fatal_words(observed)
    return None if failure is None else Draft(drafted(observed, Status.FAIL, failure=failure))


def starts_over_unknown(observed: Observation, _draft: Draft) -> Draft | None:
    if excerpted(observed) is not None:
        return None
    for console in observed.consoles:
        layer = console.progress.layer
        turn = console.progress.turns.get(layer)
        if observed.past_firmware(layer) or (turn is not None and observed.stranger_spoke(layer, turn)):
            continue
        stopped = observed.over or observed.fell_quiet
        start = starts_over(console) or (stops_as_before(console) if stopped else None)
        if start is not None:
            ending = Ending(
                cls="reset-loop", layer=Layer.FIRMWARE if layer is Layer.HOST else layer, at=start
            )
            failure = structural(observed, ending, None)
            return Draft(drafted(observed, Status.FAIL, failure=failure))
    return None


def not_read(observed: Observation, _draft: Draft) -> Draft | None:
    lost = observed.ended_by(JobEnd.LOST)
    spoke = [console for console in observed.consoles if console.size]
    if lost or not spoke or observed.candidates or any(one.understood for one in spoke):
        return None
    lines = sum(one.looked_at for one in spoke)
    verdict = drafted(observed, Status.UNKNOWN, notes=(f"not read: no known form in {lines} lines",))
    return Draft(replace(verdict, understood=False))


def guest_not_recorded(observed: Observation, _draft: Draft) -> Draft | None:
    own = any(console.progress.layer is Layer.GUEST for console in observed.consoles)
    if observed.guests_recorded or own or observed.guest_spoke or not observed.guest:
        return None
    if not observed.host_done() or observed.guest_done() or excerpted(observed) is not None:
        return None
    note = "a guest was launched, and its console was not recorded: how it went is not known"
    return Draft(drafted(observed, Status.UNKNOWN, notes=(note,)))
