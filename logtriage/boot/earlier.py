"""Several boots on one console: what those that another one followed came to."""

from collections.abc import Iterator

from logtriage.boot.failure import Finding
from logtriage.boot.observation import Observation
from logtriage.boot.observed_console import Console
from logtriage.boot.progress import PastBoot
from logtriage.boot.reported import failing
from logtriage.boot.verdict import BootSummary
from logtriage.vocabulary import Layer, Status


def earlier_boots(observed: Observation) -> Iterator[tuple[Console, PastBoot]]:
    """The boots that another one followed on the same console, oldest first."""
    for console in observed.consoles:
        for past in console.progress.past:
            yield console, past


def earlier_failure(observed: Observation, console: Console, past: PastBoot) -> Finding | None:
    """What failed an earlier boot by a report of its own."""
    return failing(_alone(observed, console, past), only_last=True)


def ended_without_a_word(observed: Observation, console: Console, past: PastBoot) -> bool:
    """Whether an earlier boot neither came to its last rung nor said that it restarts."""
    alone = _alone(observed, console, past)
    return not alone.complete() and not alone.saw(console.progress.layer, "restart", "shutdown", "halt")


def summaries(observed: Observation, status: Status, failure: Finding | None) -> tuple[BootSummary, ...]:
    """The boots of each console that holds several, in order.

    Args:
        observed: The configuration.
        status: The verdict on it, which is that on the last boot.
        failure: What went wrong with it.
    """
    found = []
    for console in observed.consoles:
        if not console.progress.past:
            continue
        found += [_summary(observed, console, past) for past in console.progress.past]
        found.append(
            BootSummary.of(
                number=console.progress.past[-1].number + 1,
                file=console.file,
                start=console.progress.begun,
                end=-1,
                status=status,
                failure=failure,
                stage=observed.ladder.name_at(observed.ladder.top(console.progress.stages)),
            )
        )
    return tuple(found)


def _summary(observed: Observation, console: Console, past: PastBoot) -> BootSummary:
    alone = _alone(observed, console, past)
    failure = failing(alone, only_last=True)
    if failure is not None:
        status, ended = Status.FAIL, ""
    elif alone.complete():
        status, ended = Status.PASS, ""
    else:
        status, ended = Status.UNKNOWN, _how_it_ended(alone, console.progress.layer)
    return BootSummary.of(
        number=past.number,
        file=console.file,
        start=past.start,
        end=past.end,
        status=status,
        failure=failure,
        stage=alone.ladder.name_at(alone.rung()),
        ended=ended,
    )


def _how_it_ended(alone: Observation, layer: Layer) -> str:
    if alone.saw(layer, "restart", "shutdown"):
        return "restarted"
    settled = any(console.progress.settled for console in alone.consoles)
    return "another boot began after its prompt" if settled else "another boot began without a word"


def _alone(observed: Observation, console: Console, past: PastBoot) -> Observation:
    """An earlier boot as if its console had ended with it."""
    shown = Console(console.name, console.file, past.end - past.start, past.progress, tuple)
    return Observation(
        library=observed.library,
        ladder=observed.ladder,
        guest=any(layer is Layer.GUEST for layer, _ in past.progress.steps),
        consoles=(shown,),
        params=observed.params,
        limits=observed.limits,
        fail_on=observed.fail_on,
        excerpt=True,
    )
