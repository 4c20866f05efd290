"""The schedule of a replay: what happens when, worked out without a clock."""

import heapq
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter

from logtriage.sources.recording import RecordedConsole, Recording

TICK = 0.02
"""Seconds; chunks of a console that fall into one tick are written at once, at its end, so that even a fast
replay writes each log at most 50 times a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """A boot begins: its options and its empty logs are to be written."""

    recording: Recording


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    """A console prints: some of its bytes are to be appended to its log.

    Attributes:
        recording: The boot that the console is of.
        file: Its log, relative to the run directory.
        begin: First byte of the track's data.
        end: Byte after the last one.
    """

    recording: Recording
    file: str
    begin: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """A boot is over: its result is to be written."""

    recording: Recording


Action = Start | Write | Finish
Timed = tuple[float, Action]


def plan(recordings: Iterable[Recording], *, jobs: int, speed: float | None) -> Iterator[Timed]:
    """Everything that a replay does, in order.

    Boots run in the order given, at most `jobs` at once; the next one starts when one is over.

    Args:
        recordings: The recorded boots in the order of their start.
        jobs: How many boots run at once, at least 1.
        speed: How many times faster than recorded, more than 0; `None` for no waiting at all, one boot
            after the other.

    Yields:
        Seconds since the start of the replay, never less than before, and what to do then.
    """
    if speed is None:
        for recording in recordings:
            yield from ((0.0, action) for _, action in _boot(recording, 0.0, math.inf))
        return
    waiting = iter(recordings)
    running: list[tuple[float, int, Action, Iterator[Timed]]] = []
    count = 0
    for recording in waiting:
        _enter(running, count, _boot(recording, 0.0, speed))
        count += 1
        if count >= jobs:
            break
    while running:
        due, order, action, rest = heapq.heappop(running)
        yield due, action
        following = next(rest, None)
        if following is not None:
            heapq.heappush(running, (following[0], order, following[1], rest))
            continue
        recording_next = next(waiting, None)
        if recording_next is not None:
            _enter(running, count, _boot(recording_next, due, speed))
            count += 1


def _enter(
    running: list[tuple[float, int, Action, Iterator[Timed]]], order: int, boot: Iterator[Timed]
) -> None:
    due, action = next(boot)
    heapq.heappush(running, (due, order, action, boot))


def _boot(recording: Recording, start: float, speed: float) -> Iterator[Timed]:
    yield start, Start(recording=recording)
    end = start + recording.duration / speed
    consoles = [
        _writes(recording, file, console, start, speed) for file, console in recording.consoles.items()
    ]
    for due, write in heapq.merge(*consoles, key=itemgetter(0)):
        end = max(end, due)
        yield due, write
    yield end, Finish(recording=recording)


def _writes(
    recording: Recording, file: str, console: RecordedConsole, start: float, speed: float
) -> Iterator[tuple[float, Write]]:
    """The chunks of one console, those of one tick as one."""
    begin, due = 0, start
    for seconds, offset in console.chunks:
        if offset >= len(console.data):
            break
        tick = start + math.ceil(seconds / speed / TICK) * TICK
        if tick > due:
            if offset > begin:
                yield due, Write(recording=recording, file=file, begin=begin, end=offset)
                begin = offset
            due = tick
    if begin < len(console.data):
        yield due, Write(recording=recording, file=file, begin=begin, end=len(console.data))
