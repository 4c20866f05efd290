"""Rules that decide what explains how a boot stopped, and what speaks against saying so."""

from dataclasses import replace
from typing import Final

from logtriage.boot.damaged import damage_may_hide_last_rung, damage_note, last_word_may_be_damaged
from logtriage.boot.mismatch import mismatch
from logtriage.boot.naming import Ending, at_hang_point, known_hang_point, structural
from logtriage.boot.observation import Observation
from logtriage.boot.reported import excerpted, explaining, is_detected
from logtriage.boot.rule import Draft, at_rest, drafted, failed
from logtriage.vocabulary import Layer, Status

_PAUSES: Final = frozenset({"hang", "stalled"})
"""How a boot seems to stop that only waits for somebody, or whose drivers say the same now and then."""


def explained(observed: Observation, draft: Draft) -> Draft | None:
    if observed.excerpt or draft.ending is None:
        return None
    return failed(observed, draft.ending, explaining(observed, draft.ending))


def shown_in_excerpt(observed: Observation, draft: Draft) -> Draft | None:
    if not observed.excerpt or draft.ending is None:
        return None
    failure = excerpted(observed)
    return None if failure is None else Draft(drafted(observed, Status.FAIL, failure=failure))


def may_have_passed(observed: Observation, draft: Draft) -> Draft | None:
    """Leave open what a job did that ended well, where its last rung was not seen or may be damaged."""
    if draft.ending is None or not (
        not draft.ending.cls or last_word_may_be_damaged(observed, draft.ending.cls)
    ):
        return None
    note = "the job ended with status 0, but its last rung was not seen"
    return Draft(drafted(observed, Status.UNKNOWN, final=True, notes=(note,)))


def end_damaged(observed: Observation, draft: Draft) -> Draft | None:
    """Leave open what a job did that ended well, where damage may have hidden its last rung."""
    ending = draft.ending
    if ending is None or not damage_may_hide_last_rung(observed):
        return None
    notes = (damage_note(observed, ending.layer),)
    return Draft(drafted(observed, Status.UNKNOWN, final=True, notes=notes))


def at_known_point(observed: Observation, draft: Draft) -> Draft | None:
    ending = draft.ending
    point = known_hang_point(observed, ending) if ending is not None else None
    if ending is None or point is None or not point.enough:
        return None
    note = damage_note(observed, ending.layer)
    return failed(observed, ending, at_hang_point(observed, ending, point), note)


def only_ending(observed: Observation, draft: Draft) -> Draft | None:
    ending = draft.ending
    if ending is None:
        return None
    note = damage_note(observed, ending.layer)
    return failed(observed, ending, structural(observed, ending, known_hang_point(observed, ending)), note)


def excerpt(observed: Observation, draft: Draft) -> Draft | None:
    """Take back what only the end of one console alone says, where any excerpt may end like that."""
    verdict, ending = draft.verdict, draft.ending
    if not observed.excerpt or verdict is None or ending is None or verdict.failure is None:
        return None
    if _ends_there_by_itself(observed, ending):
        return None
    note = f"if this is all of the console: {verdict.failure.title}"
    if ending.cls == "silent" and ending.layer is Layer.GUEST:
        note = "a guest was launched and stays silent on this console"
    kept = drafted(observed, Status.UNKNOWN, notes=(note, *verdict.notes))
    return replace(draft, verdict=kept)


def nothing_owed(observed: Observation, draft: Draft) -> Draft | None:
    """Leave open what a boot does that fell quiet in user space, where nothing says that it goes on.

    Of a kernel that prints nothing, the last word is that of user space: that it asks for the power to be
    turned off.
    """
    verdict, ending = draft.verdict, draft.ending
    if verdict is None or ending is None or verdict.failure is None or observed.goes_on:
        return None
    if observed.result is not None or ending.layer is Layer.GUEST:
        return None
    if ending.cls == "unclean-shutdown" and not _kernel_prints(observed):
        off = " where user space asks for the power to be turned off; its kernel prints nothing"
        return replace(draft, verdict=at_rest(observed, off, verdict.notes))
    if ending.cls not in _PAUSES:
        return None
    turn = observed.turn_of(Layer.HOST)
    if turn is None:
        stranger = observed.all_strangers()
    elif ending.layer is Layer.FIRMWARE:
        stranger = not any(map(observed.in_firmware, observed.consoles))
    else:
        stranger = ending.layer is Layer.HOST and observed.stranger_spoke(Layer.HOST, turn)
    up = observed.is_up(Layer.HOST)
    told = explaining(observed, ending) is not None or _ends_there_by_itself(observed, ending)
    if told or not (up or stranger):
        return None
    where = "after words of a system that no signature knows" if not up else "in user space"
    resting = f" {where}; nothing says what was to follow"
    return replace(draft, verdict=at_rest(observed, resting, verdict.notes))


def _kernel_prints(observed: Observation) -> bool:
    """Whether a kernel prints on any console: one that does has a last word, too."""
    spoken = (line for one in observed.consoles for line in one.tail)
    return any(one.progress.headers for one in observed.consoles) or any(
        one.uptime is not None for one in spoken
    )


def undeclared(observed: Observation, draft: Draft) -> Draft | None:
    verdict = draft.verdict
    if verdict is None or verdict.status is Status.NOT_RUN:
        return None
    contradiction = mismatch(observed, verdict.failure)
    if contradiction is None:
        return None
    final = verdict.final or verdict.status is Status.PASS
    infra = replace(verdict, status=Status.INFRA, final=final, failure=contradiction, resting="")
    return replace(draft, verdict=infra)


def _ends_there_by_itself(observed: Observation, ending: Ending) -> bool:
    """Whether no excerpt of a healthy boot ends like that, or a person says that the boot stopped there."""
    if ending.cls in {"hang", "silent"} and any(console.is_said_to_stop for console in observed.consoles):
        return True
    firmware = ending.cls == "hang" and ending.layer is Layer.FIRMWARE
    if firmware and all(map(observed.in_firmware, observed.consoles)):
        return True
    if ending.cls in {"hang", "truncated"}:
        point = known_hang_point(observed, ending)
        at_point = point is not None and point.enough
        return at_point or is_detected(observed, ending.layer) or observed.unwanted()
    if ending.cls == "silent":
        last, turn = observed.last_line(ending.layer), observed.turn_of(ending.layer)
        if last is None or turn is None:
            return last is None
        return all(observed.only_firmware_since(console, turn.line) for console in observed.consoles)
    if ending.cls == "firmware":
        turn = observed.turn_of(ending.layer)
        return turn is not None and turn.unwanted
    return ending.cls == "reset-loop" and ending.layer is not Layer.GUEST
