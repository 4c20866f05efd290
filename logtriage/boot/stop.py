"""How a boot that stopped came to its end: who stopped, who was to speak next, whether it repeats itself."""

import re
from collections.abc import Sequence
from enum import Enum
from typing import Final

from logtriage.boot.observation import Observation
from logtriage.boot.observed_console import Console
from logtriage.boot.progress import Turn
from logtriage.boot.silence import SHORTEST
from logtriage.library.mask import mask, message
from logtriage.scan.hangpoint import meaningful
from logtriage.scan.hit import Line
from logtriage.vocabulary import JobEnd, Layer

LOOP: Final = 3
"""Starts on one console from which on it is a loop: two may be a reset that somebody asked for."""

SPEAKING: Final = 3.0
"""Seconds: a console that spoke so shortly before its job was ended had not stopped.

Who ends silent jobs waits longer than that.
"""

_REPEATING: Final = 5
"""Different lines of which a console's tail consists at the most where it repeats itself."""
_REPEATED_LINES: Final = 24
"""Lines that a tail has at the least before it is said to repeat itself: most of the 30 that are kept."""
_LATEST: Final = 8
"""The same where the console still spoke when its job was ended."""

_SHORTEST_ROUND: Final = 3
"""Different lines of a round at the least: less is a counter, or a program that waits."""

_START: Final = re.compile(
    r"(?i)\b(?:re-?)?boot(?:ing|ed|loader|rom|strap|code)?\b|\breset(?:ting)?\b|\brestart(?:ing|ed)?\b"
    r"|\bstart(?:ing|ed)? (?:the )?(?:up|kernel|loader|system|image|firmware|application|os|linux|stage)\b"
)
"""What speaks of starting."""


class End(Enum):
    """How a boot ended that did not come to its last rung."""

    STOPPED = "nobody ended it but its silence, or the limit of its time"
    GUEST = "the guest is over, whatever its host does"
    ENDED = "its job ended"


def end_of(observed: Observation) -> End:
    """How a boot ended that did not come to its last rung."""
    if not observed.guest_done() and (
        (observed.host_done() and not observed.guest_alone())
        or (observed.guest_alone() and not observed.timed_out)
    ):
        return End.GUEST
    return End.STOPPED if observed.timed_out else End.ENDED


def stopped_layer(observed: Observation) -> Layer:
    """Who it was that did not go on."""
    if observed.host_done():
        done = observed.guest_done() and not observed.guest_alone()
        return Layer.HOST if done else Layer.GUEST
    if observed.guest_open():
        return Layer.GUEST
    if observed.host_spoke:
        return Layer.HOST
    turn = observed.turn_of(Layer.HOST)
    if turn is not None and (turn.does != "hands over" or observed.spoke_on(Layer.HOST, turn)):
        return Layer.FIRMWARE
    if turn is None and not any(layer is Layer.FIRMWARE for layer, _ in observed.steps):
        return observed.ladder.bottom
    return Layer.HOST


def open_turn(observed: Observation) -> tuple[Layer, Turn] | None:
    """The hand-over after which nobody spoke, with its layer; nothing where there is none."""
    layer = stopped_layer(observed)
    turn = observed.turn_of(layer)
    spoke = observed.host_spoke if layer is not Layer.GUEST else (Layer.GUEST, "kernel") in observed.steps
    if turn is None or turn.does != "hands over" or spoke or observed.spoke_on(layer, turn):
        return None
    return layer, turn


def waits(observed: Observation) -> tuple[Layer, Turn] | None:
    """The speaker that rests at its prompt, with its layer; nothing where none does."""
    layer = stopped_layer(observed)
    turn = observed.turn_of(layer)
    if turn is None or turn.does != "waits":
        return None
    last = observed.last_line(layer)
    return (layer, turn) if last is None or last.line.number <= turn.line.number else None


def loops(observed: Observation) -> Layer | None:
    """Who begins again and again without coming to anything; nothing where nobody does."""
    host = observed.console_of(Layer.HOST)
    if host is not None and host.progress.layer is Layer.HOST:
        progress = host.progress
        starts = max(progress.starts.values(), default=0)
        if starts >= LOOP:
            return Layer.HOST if progress.announced else Layer.FIRMWARE
        boots = progress.announced if observed.excerpt else progress.boots.get(Layer.HOST, 0)
        if boots >= LOOP and not progress.settled and (progress.announced or not progress.own):
            return Layer.HOST
    guest = observed.boots.get(Layer.GUEST, 0) >= LOOP
    return Layer.GUEST if guest and stopped_layer(observed) is Layer.GUEST else None


def still_spoke(observed: Observation, layer: Layer) -> bool:
    """Whether the job was ended while the boot went on, as far as its console tells.

    A detector's reports are no progress.
    """
    console = observed.console_of(layer)
    silence = console.silence if console is not None else None
    reported = any(
        one.layer is layer and observed.applies(one) and not one.advanced for one, _ in observed.candidates
    )
    return silence is not None and silence < SPEAKING and not reported


def repeats(console: Console | None, *, going: bool) -> bool:
    """Whether a console's last lines are the same few over and over.

    Lines that differ in their numbers only are the same if they took long: tables and processors that
    come up are printed at once.

    Args:
        console: Whose.
        going: Whether the last of them came when the job was ended, so that fewer equal ones tell as much.
    """
    return console is not None and _repeat([line for line, _ in console.last_lines], going=going)


def _repeat(lines: Sequence[Line], *, going: bool) -> bool:
    latest = lines[-_LATEST:]
    if going and len(latest) == _LATEST and len({message(line.content) for line in latest}) <= _LATEST // 4:
        return True
    if len(lines) < _REPEATED_LINES:
        return False
    if len({message(line.content) for line in lines}) <= _REPEATING:
        return True
    took = max(_span([line.uptime for line in lines]), _span([line.time for line in lines]))
    return took >= SHORTEST and len({mask(line.content) for line in lines}) <= _REPEATING


def _span(times: Sequence[float | None]) -> float:
    """Seconds between the earliest and the latest of some times, as far as they are known."""
    known = [time for time in times if time is not None]
    return max(known) - min(known) if known else 0.0


def starts_over(console: Console) -> Line | None:
    """The line with which a console's last lines begin again and again; nothing where they do not.

    Programs print the same few lines over and over, too: one of them has to speak of starting.
    """
    lines = console.last_lines
    texts = [text for _, text in lines]
    for period in range(_SHORTEST_ROUND, len(texts) // LOOP + 1):
        rounds = texts[-LOOP * period :]
        same = all(rounds[at] == rounds[at + period] for at in range(len(rounds) - period))
        if same and len(set(rounds[:period])) >= _SHORTEST_ROUND:
            starts = (line for line, text in lines[-period:] if _START.search(text) is not None)
            return next(starts, None)
    return None


def stops_as_before(console: Console) -> Line | None:
    """The line with which a console's last boot began, where it stopped just like the boot before it.

    Nobody asks for a restart to see the same again, so two starts are enough. Compared are the last lines of
    both, as far as they are among those that are kept.
    """
    kept = console.read_tail()
    told = [(kept[index], text) for index, text in meaningful(line.content for line in kept)]
    latest = [(line, text) for line, text in told if line.offset >= console.progress.begun]
    before = [text for line, text in told if line.offset < console.progress.begun]
    count = min(len(before), len(latest))
    same = before[len(before) - count :] == [text for _, text in latest[len(latest) - count :]]
    return latest[0][0] if count >= _SHORTEST_ROUND and same else None


def exited_well(observed: Observation) -> bool:
    """Whether the job ended by itself with status 0."""
    result = observed.result
    return result is not None and result.reason is JobEnd.EXITED and result.exit == 0
