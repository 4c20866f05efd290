"""The rules by which a boot is judged, in the order in which they are asked.

They are asked in four steps. Of each step the first rule that applies decides, and the names of all that
decided go with the verdict. `STATUS`: does the boot pass, fail by a report of its own, or still run?
`ENDING`: where it stopped, who stopped, and how? `NAME`: what explains that? `CAUTION`: what speaks
against saying so?
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from logtriage.boot.cause import SURVIVABLE
from logtriage.boot.damaged import damage_may_hide_last_rung, damage_note, last_word_may_be_damaged
from logtriage.boot.earlier import earlier_boots, earlier_failure, ended_without_a_word
from logtriage.boot.failure import Finding
from logtriage.boot.fatal_words import fatal_words
from logtriage.boot.mismatch import mismatch
from logtriage.boot.naming import Ending, at_hang_point, known_hang_point, structural
from logtriage.boot.observation import Observation
from logtriage.boot.progress import Turn
from logtriage.boot.reported import excerpted, explaining, failing, is_detected
from logtriage.boot.stop import (
    LOOP,
    End,
    end_of,
    exited_well,
    loops,
    open_turn,
    repeats,
    still_spoke,
    stopped_layer,
    waits,
)
from logtriage.boot.verdict import Verdict
from logtriage.vocabulary import JobEnd, Layer, Status


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


# --- STATUS ---


def _nothing_recorded(observed: Observation, _draft: Draft) -> Draft | None:
    if observed.consoles or observed.result is not None:
        return None
    return Draft(Verdict(status=Status.NOT_RUN))


def _report_fails(observed: Observation, _draft: Draft) -> Draft | None:
    failure = failing(observed)
    return None if failure is None else Draft(_verdict(observed, Status.FAIL, failure=failure))


def _earlier_boot_failed(observed: Observation, _draft: Draft) -> Draft | None:
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
            return Draft(_verdict(observed, Status.FAIL, failure=failure, notes=(note,)))
    return None


def _other_number_of_boots(observed: Observation, _draft: Draft) -> Draft | None:
    wanted, boots = observed.boot_plan.boots, max(1, observed.boots.get(Layer.HOST, 0))
    too_few = observed.result is not None and observed.complete()
    if wanted is None or boots == wanted or (boots < wanted and not too_few):
        return None
    cls = "reset-loop" if boots > wanted else "truncated"
    failure = structural(observed, Ending(cls=cls, layer=Layer.HOST), None)
    notes = (f"{boots} boots, where the matrix expects {wanted}", damage_note(observed, Layer.HOST))
    return Draft(_verdict(observed, Status.FAIL, failure=failure, notes=notes))


def _boots_not_told(observed: Observation, _draft: Draft) -> Draft | None:
    if not any(console.overfull for console in observed.consoles) or not observed.over:
        return None
    note = "more boots than are looked at: how the last one went is not known"
    return Draft(_verdict(observed, Status.UNKNOWN, notes=(note,)))


def _last_stage(observed: Observation, _draft: Draft) -> Draft | None:
    stays_on = observed.ended_by(JobEnd.TIMEOUT)
    missing = (observed.boot_plan.boots or 0) > max(1, observed.boots.get(Layer.HOST, 0))
    if not observed.complete() or stays_on or missing:
        return None
    quiet = observed.quiet > observed.limits.suspect
    return Draft(_verdict(observed, Status.PASS, final=observed.over or quiet))


def _prompt(observed: Observation, _draft: Draft) -> Draft | None:
    at_rest = observed.result is None and observed.quiet > observed.limits.suspect and observed.resting()
    if not at_rest or observed.unwanted():
        return None
    if observed.excerpt:
        shown = excerpted(observed)
        if shown is not None and shown.cls not in SURVIVABLE:
            return None
        return Draft(_verdict(observed, Status.UNKNOWN, notes=("ends at a prompt",)))
    quiet = f"quiet {int(observed.quiet)} s, at a prompt"
    if observed.over:
        return Draft(_verdict(observed, Status.UNKNOWN, notes=(quiet,)))
    return Draft(_verdict(observed, Status.RUNNING, suspicion=quiet, by_silence=True))


def _running(observed: Observation, _draft: Draft) -> Draft | None:
    limits, quiet = observed.limits, observed.quiet
    hung = quiet > limits.hung and observed.waiting > limits.climb
    if observed.result is not None or hung or (observed.host_done() and quiet > limits.suspect):
        return None
    suspicion = f"quiet {int(quiet)} s" if quiet > limits.suspect else ""
    note = "" if any(console.size for console in observed.consoles) else "silent so far"
    return Draft(
        _verdict(observed, Status.RUNNING, suspicion=suspicion, notes=(note,), by_silence=bool(suspicion))
    )


def _fatal_words(observed: Observation, _draft: Draft) -> Draft | None:
    if excerpted(observed) is not None:
        return None
    failure = fatal_words(observed)
    return None if failure is None else Draft(_verdict(observed, Status.FAIL, failure=failure))


def _not_read(observed: Observation, _draft: Draft) -> Draft | None:
    lost = observed.ended_by(JobEnd.LOST)
    spoke = [console for console in observed.consoles if console.size]
    if lost or not spoke or observed.candidates or any(one.understood for one in spoke):
        return None
    lines = sum(one.looked_at for one in spoke)
    verdict = _verdict(observed, Status.UNKNOWN, notes=(f"not read: no known form in {lines} lines",))
    return Draft(replace(verdict, understood=False))


# --- SHAPE ---


def _guest_not_recorded(observed: Observation, _draft: Draft) -> Draft | None:
    own = any(console.progress.layer is Layer.GUEST for console in observed.consoles)
    if observed.guests_recorded or own or observed.guest_spoke or not observed.guest:
        return None
    if not observed.host_done() or observed.guest_done() or excerpted(observed) is not None:
        return None
    note = "a guest was launched, and its console was not recorded: how it went is not known"
    return Draft(_verdict(observed, Status.UNKNOWN, notes=(note,)))


def _job_lost(observed: Observation, _draft: Draft) -> Draft | None:
    return _ending("truncated", Layer.HARNESS) if observed.ended_by(JobEnd.LOST) else None


def _user_ended(observed: Observation, _draft: Draft) -> Draft | None:
    if observed.result is None or not observed.result.by_user:
        return None
    return Draft(ending=Ending(cls="truncated", layer=Layer.HARNESS, ended="user"))


def _no_output(observed: Observation, _draft: Draft) -> Draft | None:
    if any(console.size for console in observed.consoles) or observed.guest_alone():
        return None
    result = observed.result
    failed = result is not None and result.reason is JobEnd.EXITED and result.exit not in {0, None}
    return _ending("silent", Layer.HARNESS if failed else observed.ladder.bottom)


def _stays_on(observed: Observation, _draft: Draft) -> Draft | None:
    return _ending("unclean-shutdown", stopped_layer(observed)) if observed.complete() else None


def _loop(observed: Observation, _draft: Draft) -> Draft | None:
    layer = loops(observed)
    if layer is None or (layer is not Layer.GUEST and observed.host_done()):
        return None
    asked = observed.saw(Layer.GUEST, "shutdown", "poweroff", "halt", "restart")
    if layer is Layer.GUEST and (asked or end_of(observed) is not End.STOPPED):
        return None
    return _ending("reset-loop", layer)


def _reset(observed: Observation, _draft: Draft) -> Draft | None:
    console = observed.console_of(Layer.HOST)
    if console is None or console.progress.reset is None or console.progress.settled:
        return None
    if end_of(observed) is not End.STOPPED or console.progress.layer is not Layer.HOST:
        return None
    return Draft(ending=Ending(cls="reset-loop", layer=Layer.HOST, ended="reset", at=console.progress.reset))


def _shutting_down(observed: Observation, _draft: Draft) -> Draft | None:
    end, layer = end_of(observed), stopped_layer(observed)
    words = {
        End.STOPPED: ("shutdown", "poweroff", "halt", "restart"),
        End.GUEST: ("halt", "restart"),
        End.ENDED: (),
    }[end]
    return _ending("unclean-shutdown", layer) if observed.saw(layer, *words) else None


def _guest_killed(observed: Observation, _draft: Draft) -> Draft | None:
    killed = end_of(observed) is End.GUEST and observed.session == "killed"
    return _ending("truncated", Layer.GUEST) if killed else None


def _next_by_chain(observed: Observation, _draft: Draft) -> Draft | None:
    def following(turn: Turn) -> str:
        chain = observed.boot_plan.chain
        return chain[chain.index(turn.speaker) + 1] if turn.speaker in chain[:-1] else ""

    return _next_silent(observed, following)


def _next_learned(observed: Observation, _draft: Draft) -> Draft | None:
    return _next_silent(observed, lambda turn: observed.learned.get(turn.event, ""))


def _next_by_words(observed: Observation, _draft: Draft) -> Draft | None:
    return _next_silent(observed, lambda turn: turn.to)


def _next_of_loader(observed: Observation, _draft: Draft) -> Draft | None:
    return _next_silent(observed, lambda turn: turn.leads_to)


def _next_silent(observed: Observation, following: Callable[[Turn], str]) -> Draft | None:
    """The next speaker is silent, where a hand-over is the last word and it is known who was to follow."""
    found = open_turn(observed) if end_of(observed) is End.STOPPED else None
    name = following(found[1]) if found is not None else ""
    if found is None or not name:
        return None
    speaker = observed.library.speakers.get(name)
    firmware = speaker is not None and speaker.layer == "firmware"
    layer = Layer.FIRMWARE if firmware and found[0] is not Layer.GUEST else found[0]
    shown = speaker.title if speaker is not None else name
    return Draft(ending=Ending(cls="silent", layer=layer, next=shown))


def _next_open(observed: Observation, _draft: Draft) -> Draft | None:
    layer = stopped_layer(observed)
    if end_of(observed) is End.ENDED:
        return None
    if end_of(observed) is End.STOPPED and open_turn(observed) is not None:
        return _ending("silent", layer)
    silent = {Layer.GUEST: not observed.guest_spoke, Layer.HOST: not observed.host_spoke}
    return _ending("silent", layer) if silent.get(layer, False) else None


def _at_prompt(observed: Observation, _draft: Draft) -> Draft | None:
    found = waits(observed) if end_of(observed) is End.STOPPED else None
    return _ending("firmware", found[0]) if found is not None else None


def _repeating(observed: Observation, _draft: Draft) -> Draft | None:
    layer = stopped_layer(observed)
    going = still_spoke(observed, layer)
    stopped = end_of(observed) is End.STOPPED
    return _ending("stalled", layer) if stopped and repeats(observed.console_of(layer), going=going) else None


def _cut_while_speaking(observed: Observation, _draft: Draft) -> Draft | None:
    layer = stopped_layer(observed)
    cut = end_of(observed) is End.STOPPED and still_spoke(observed, layer)
    return _ending("truncated", layer) if cut else None


def _hangs(observed: Observation, _draft: Draft) -> Draft | None:
    return _ending("hang", stopped_layer(observed)) if end_of(observed) is End.STOPPED else None


def _guest_ended(observed: Observation, _draft: Draft) -> Draft | None:
    return _ending("truncated", Layer.GUEST) if end_of(observed) is End.GUEST else None


def _restart_is_end(observed: Observation, _draft: Draft) -> Draft | None:
    restarts = observed.saw(Layer.HOST, "restart", "halt")
    return _ending("unclean-shutdown", Layer.HOST) if observed.ended_by(JobEnd.EXITED) and restarts else None


def _ended_well(observed: Observation, _draft: Draft) -> Draft | None:
    told = observed.saw(Layer.HOST, "vmm-quit")
    well = exited_well(observed) and observed.is_up(Layer.HOST) and not (told or observed.guest_open())
    return _ending("", stopped_layer(observed)) if well else None


def _ended_early(observed: Observation, _draft: Draft) -> Draft | None:
    return _ending("truncated", stopped_layer(observed))


# --- NAME ---


def _explained(observed: Observation, draft: Draft) -> Draft | None:
    if observed.excerpt or draft.ending is None:
        return None
    return _failed(observed, draft.ending, explaining(observed, draft.ending))


def _shown_in_excerpt(observed: Observation, draft: Draft) -> Draft | None:
    if not observed.excerpt or draft.ending is None:
        return None
    failure = excerpted(observed)
    return None if failure is None else Draft(_verdict(observed, Status.FAIL, failure=failure))


def _may_have_passed(observed: Observation, draft: Draft) -> Draft | None:
    """Leave open what a job did that ended well, where its last rung was not seen or may be damaged."""
    if draft.ending is None or not (
        not draft.ending.cls or last_word_may_be_damaged(observed, draft.ending.cls)
    ):
        return None
    note = "the job ended with status 0, but its last rung was not seen"
    return Draft(_verdict(observed, Status.UNKNOWN, final=True, notes=(note,)))


def _end_damaged(observed: Observation, draft: Draft) -> Draft | None:
    """Leave open what a job did that ended well, where damage may have hidden its last rung."""
    ending = draft.ending
    if ending is None or not damage_may_hide_last_rung(observed):
        return None
    notes = (damage_note(observed, ending.layer),)
    return Draft(_verdict(observed, Status.UNKNOWN, final=True, notes=notes))


def _known_hang_point(observed: Observation, draft: Draft) -> Draft | None:
    ending = draft.ending
    point = known_hang_point(observed, ending) if ending is not None else None
    if ending is None or point is None or not point.enough:
        return None
    note = damage_note(observed, ending.layer)
    return _failed(observed, ending, at_hang_point(observed, ending, point), note)


def _only_ending(observed: Observation, draft: Draft) -> Draft | None:
    ending = draft.ending
    if ending is None:
        return None
    note = damage_note(observed, ending.layer)
    return _failed(observed, ending, structural(observed, ending, known_hang_point(observed, ending)), note)


# --- CAUTION ---


def _excerpt(observed: Observation, draft: Draft) -> Draft | None:
    """Take back what only the end of one console alone says, where any excerpt may end like that."""
    verdict, ending = draft.verdict, draft.ending
    if not observed.excerpt or verdict is None or ending is None or verdict.failure is None:
        return None
    if _ends_there_by_itself(observed, ending):
        return None
    note = f"if this is all of the console: {verdict.failure.title}"
    if ending.cls == "silent" and ending.layer is Layer.GUEST:
        note = "a guest was launched and stays silent on this console"
    kept = _verdict(observed, Status.UNKNOWN, notes=(note, *verdict.notes))
    return replace(draft, verdict=kept)


def _nothing_owed(observed: Observation, draft: Draft) -> Draft | None:
    """Leave open what a boot does that fell quiet in user space, where nothing says that it goes on."""
    verdict, ending = draft.verdict, draft.ending
    if verdict is None or ending is None or verdict.failure is None or observed.goes_on:
        return None
    if observed.result is not None or ending.cls != "hang" or ending.layer is not Layer.HOST:
        return None
    told = explaining(observed, ending) is not None or _ends_there_by_itself(observed, ending)
    if told or not observed.is_up(Layer.HOST):
        return None
    quiet = f"quiet {int(observed.quiet)} s in user space; nothing says what was to follow"
    if observed.over:
        return replace(draft, verdict=_verdict(observed, Status.UNKNOWN, notes=(quiet, *verdict.notes)))
    running = _verdict(observed, Status.RUNNING, suspicion=quiet, notes=verdict.notes, by_silence=True)
    return replace(draft, verdict=running)


def _undeclared(observed: Observation, draft: Draft) -> Draft | None:
    verdict = draft.verdict
    if verdict is None or verdict.status is Status.NOT_RUN:
        return None
    undeclared = mismatch(observed, verdict.failure)
    if undeclared is None:
        return None
    final = verdict.final or verdict.status is Status.PASS
    infra = replace(verdict, status=Status.INFRA, final=final, failure=undeclared, suspicion="")
    return replace(draft, verdict=infra)


RULES: Final = (
    Rule("nothing-recorded", Asked.STATUS, "No console and no result: it was not run.", _nothing_recorded),
    Rule("report-fails-boot", Asked.STATUS, "A report fails the boot wherever it came to.", _report_fails),
    Rule(
        "earlier-boot-failed",
        Asked.STATUS,
        "An earlier boot failed, and all have to pass.",
        _earlier_boot_failed,
    ),
    Rule("other-number-of-boots", Asked.STATUS, "It began not as often as expected.", _other_number_of_boots),
    Rule("boots-not-told", Asked.STATUS, "It holds more boots than are looked at.", _boots_not_told),
    Rule("last-stage-reached", Asked.STATUS, "Host and guest came to their last stage.", _last_stage),
    Rule("rests-at-prompt", Asked.STATUS, "It rests at a prompt: somebody else has to go on.", _prompt),
    Rule("still-running", Asked.STATUS, "It was not quiet for long enough to have stopped.", _running),
    Rule(
        "says-that-it-failed",
        Asked.STATUS,
        "Who spoke last says so in words that no signature knows.",
        _fatal_words,
    ),
    Rule("nothing-read", Asked.STATUS, "No line has a known form: nothing can be said.", _not_read),
    Rule(
        "guest-not-recorded",
        Asked.STATUS,
        "No console of a guest is recorded, and its host came to its end.",
        _guest_not_recorded,
    ),
    Rule("job-lost", Asked.ENDING, "The harness lost the machine.", _job_lost),
    Rule("user-ended", Asked.ENDING, "A person ended the boot.", _user_ended),
    Rule("no-output", Asked.ENDING, "Not one byte came.", _no_output),
    Rule("stays-on", Asked.ENDING, "It said its last word and the machine stayed on.", _stays_on),
    Rule(
        "starts-over-and-over",
        Asked.ENDING,
        f"It began {LOOP} times and came to nothing in between.",
        _loop,
    ),
    Rule("unannounced-reset", Asked.ENDING, "An earlier speaker began again without a word of it.", _reset),
    Rule("shutting-down", Asked.ENDING, "It was shutting down and did not come to the end.", _shutting_down),
    Rule("guest-killed", Asked.ENDING, "The guest's monitor was killed.", _guest_killed),
    Rule("next-by-chain", Asked.ENDING, "Who comes next as the matrix says is silent.", _next_by_chain),
    Rule("next-by-passing-boots", Asked.ENDING, "Who comes next in passing boots is silent.", _next_learned),
    Rule("next-by-its-words", Asked.ENDING, "Whom the hand-over names is silent.", _next_by_words),
    Rule("next-by-first-loader", Asked.ENDING, "Whom the first loader leads to is silent.", _next_of_loader),
    Rule("next-unknown", Asked.ENDING, "Nobody spoke after the hand-over or the launch.", _next_open),
    Rule("waits-at-prompt", Asked.ENDING, "A loader waits at its prompt, and more was owed.", _at_prompt),
    Rule("repeats-itself", Asked.ENDING, "The last lines are the same few over and over.", _repeating),
    Rule("ended-while-speaking", Asked.ENDING, "It still spoke when its time was over.", _cut_while_speaking),
    Rule(
        "neither-failed-nor-handed-over",
        Asked.ENDING,
        "It neither failed, handed over nor rests: it hangs.",
        _hangs,
    ),
    Rule("guest-ended-early", Asked.ENDING, "The guest's monitor ended before its guest did.", _guest_ended),
    Rule("ends-with-restart", Asked.ENDING, "The job ended where the host restarts.", _restart_is_end),
    Rule("ended-well-unseen", Asked.ENDING, "The job ended well in user space.", _ended_well),
    Rule("ended-early", Asked.ENDING, "The job ended before the last stage.", _ended_early),
    Rule("report-explains-it", Asked.NAME, "A report that it did not get over explains it.", _explained),
    Rule("report-in-excerpt", Asked.NAME, "The excerpt shows a report.", _shown_in_excerpt),
    Rule("end-not-seen", Asked.NAME, "The job ended well and its last word may be lost.", _may_have_passed),
    Rule("end-damaged", Asked.NAME, "The job ended well and damage may hide its last rung.", _end_damaged),
    Rule("known-place", Asked.NAME, "The last line is a known place to stop at.", _known_hang_point),
    Rule("shape-alone", Asked.NAME, "Only the shape of its end says what it is.", _only_ending),
    Rule("excerpt-is-no-hang", Asked.CAUTION, "Any excerpt may end like that.", _excerpt),
    Rule("undeclared-options", Asked.CAUTION, "It is not the boot that was declared.", _undeclared),
    Rule(
        "nothing-owed",
        Asked.CAUTION,
        "It came to user space, and nothing says that it goes on.",
        _nothing_owed,
    ),
)
"""The table."""

NEXT_SPEAKER: Final = frozenset(
    {
        "next-by-chain",
        "next-by-passing-boots",
        "next-by-its-words",
        "next-by-first-loader",
        "next-unknown",
    }
)
"""Rules that say who is silent after a hand-over."""

TAUGHT: Final = NEXT_SPEAKER | {"neither-failed-nor-handed-over", "nothing-owed", "guest-not-recorded"}
"""Rules whose verdict may be another one once other boots of the run show how a boot goes on."""


def _ending(cls: str, layer: Layer) -> Draft:
    return Draft(ending=Ending(cls=cls, layer=layer))


def _failed(observed: Observation, ending: Ending, failure: Finding | None, note: str = "") -> Draft | None:
    if failure is None:
        return None
    status = Status.INFRA if failure.layer is Layer.HARNESS else Status.FAIL
    silent = observed.result is None
    verdict = _verdict(observed, status, failure=failure, notes=(note,), by_silence=silent)
    return Draft(verdict, ending)


def _verdict(
    observed: Observation,
    status: Status,
    *,
    final: bool | None = None,
    failure: Finding | None = None,
    suspicion: str = "",
    notes: tuple[str, ...] = (),
    by_silence: bool = False,
) -> Verdict:
    return Verdict(
        status=status,
        final=(observed.over and status is not Status.RUNNING) if final is None else final,
        rung=observed.rung(),
        failure=failure,
        suspicion=suspicion,
        notes=tuple(note for note in notes if note),
        by_silence=by_silence,
    )


def _ends_there_by_itself(observed: Observation, ending: Ending) -> bool:
    """Whether no excerpt of a healthy boot ends like that."""
    if ending.cls in {"hang", "truncated"}:
        point = known_hang_point(observed, ending)
        at_point = point is not None and point.enough
        return at_point or is_detected(observed, ending.layer) or observed.unwanted()
    if ending.cls == "silent":
        last, turn = observed.last_line(ending.layer), observed.turn_of(ending.layer)
        return last is None or (turn is not None and last.line.number == turn.line.number)
    if ending.cls == "firmware":
        turn = observed.turn_of(ending.layer)
        return turn is not None and turn.unwanted
    return ending.cls == "reset-loop" and ending.layer is not Layer.GUEST
