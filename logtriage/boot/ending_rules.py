"""Rules that decide where a boot stopped, who stopped, and how."""

from collections.abc import Callable

from logtriage.boot.naming import Ending
from logtriage.boot.observation import Observation
from logtriage.boot.progress import Turn
from logtriage.boot.rule import Draft
from logtriage.boot.stop import (
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
from logtriage.vocabulary import JobEnd, Layer


def job_lost(observed: Observation, _draft: Draft) -> Draft | None:
    return _ending("truncated", Layer.HARNESS) if observed.ended_by(JobEnd.LOST) else None


def user_ended(observed: Observation, _draft: Draft) -> Draft | None:
    if observed.result is None or not observed.result.by_user:
        return None
    return Draft(ending=Ending(cls="truncated", layer=Layer.HARNESS, ended="user"))


def no_output(observed: Observation, _draft: Draft) -> Draft | None:
    if any(console.size for console in observed.consoles) or observed.guest_alone():
        return None
    result = observed.result
    failed = result is not None and result.reason is JobEnd.EXITED and result.exit not in {0, None}
    return _ending("silent", Layer.HARNESS if failed else observed.ladder.bottom)


def stays_on(observed: Observation, _draft: Draft) -> Draft | None:
    return _ending("unclean-shutdown", stopped_layer(observed)) if observed.complete() else None


def loop(observed: Observation, _draft: Draft) -> Draft | None:
    layer = loops(observed)
    if layer is None or (layer is not Layer.GUEST and observed.host_done()):
        return None
    asked = observed.saw(Layer.GUEST, "shutdown", "poweroff", "halt", "restart")
    if layer is Layer.GUEST and (asked or end_of(observed) is not End.STOPPED):
        return None
    return _ending("reset-loop", layer)


def reset(observed: Observation, _draft: Draft) -> Draft | None:
    console = observed.console_of(Layer.HOST)
    if console is None or console.progress.reset is None or console.progress.settled:
        return None
    if end_of(observed) is not End.STOPPED or console.progress.layer is not Layer.HOST:
        return None
    return Draft(ending=Ending(cls="reset-loop", layer=Layer.HOST, ended="reset", at=console.progress.reset))


def shutting_down(observed: Observation, _draft: Draft) -> Draft | None:
    end, layer = end_of(observed), stopped_layer(observed)
    words = {
        End.STOPPED: ("shutdown", "poweroff", "halt", "restart"),
        End.GUEST: ("halt", "restart"),
        End.ENDED: (),
    }[end]
    return _ending("unclean-shutdown", layer) if observed.saw(layer, *words) else None


def guest_killed(observed: Observation, _draft: Draft) -> Draft | None:
    killed = end_of(observed) is End.GUEST and observed.session == "killed"
    return _ending("truncated", Layer.GUEST) if killed else None


def next_by_chain(observed: Observation, _draft: Draft) -> Draft | None:
    def following(turn: Turn) -> str:
        chain = observed.boot_plan.chain
        return chain[chain.index(turn.speaker) + 1] if turn.speaker in chain[:-1] else ""

    return _next_silent(observed, following)


def next_learned(observed: Observation, _draft: Draft) -> Draft | None:
    return _next_silent(observed, lambda turn: observed.learned.get(turn.event, ""))


def next_by_words(observed: Observation, _draft: Draft) -> Draft | None:
    return _next_silent(observed, lambda turn: turn.to)


def next_of_loader(observed: Observation, _draft: Draft) -> Draft | None:
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


def next_open(observed: Observation, _draft: Draft) -> Draft | None:
    layer = stopped_layer(observed)
    if end_of(observed) is End.ENDED:
        return None
    if end_of(observed) is End.STOPPED and open_turn(observed) is not None:
        return _ending("silent", layer)
    silent = {Layer.GUEST: not observed.guest_spoke, Layer.HOST: not observed.host_spoke}
    return _ending("silent", layer) if silent.get(layer, False) else None


def at_prompt(observed: Observation, _draft: Draft) -> Draft | None:
    found = waits(observed) if end_of(observed) is End.STOPPED else None
    return _ending("firmware", found[0]) if found is not None else None


def repeating(observed: Observation, _draft: Draft) -> Draft | None:
    layer = stopped_layer(observed)
    going = still_spoke(observed, layer)
    stopped = end_of(observed) is End.STOPPED
    return _ending("stalled", layer) if stopped and repeats(observed.console_of(layer), going=going) else None


def cut_while_speaking(observed: Observation, _draft: Draft) -> Draft | None:
    layer = stopped_layer(observed)
    cut = end_of(observed) is End.STOPPED and still_spoke(observed, layer)
    return _ending("truncated", layer) if cut else None


def hangs(observed: Observation, _draft: Draft) -> Draft | None:
    return _ending("hang", stopped_layer(observed)) if end_of(observed) is End.STOPPED else None


def guest_ended(observed: Observation, _draft: Draft) -> Draft | None:
    return _ending("truncated", Layer.GUEST) if end_of(observed) is End.GUEST else None


def restart_is_end(observed: Observation, _draft: Draft) -> Draft | None:
    restarts = observed.saw(Layer.HOST, "restart", "halt")
    return _ending("unclean-shutdown", Layer.HOST) if observed.ended_by(JobEnd.EXITED) and restarts else None


def ended_well(observed: Observation, _draft: Draft) -> Draft | None:
    told = observed.saw(Layer.HOST, "vmm-quit")
    well = exited_well(observed) and observed.is_up(Layer.HOST) and not (told or observed.guest_open())
    return _ending("", stopped_layer(observed)) if well else None


def ended_early(observed: Observation, _draft: Draft) -> Draft | None:
    return _ending("truncated", stopped_layer(observed))


def _ending(cls: str, layer: Layer) -> Draft:
    return Draft(ending=Ending(cls=cls, layer=layer))
