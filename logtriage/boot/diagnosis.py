"""What is wrong with one console log, without a matrix: the engine with one console and an unknown end."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain

from logtriage.boot.failure import Finding
from logtriage.boot.judge import judge
from logtriage.boot.ladder import Ladder
from logtriage.boot.milestone import LAUNCH
from logtriage.boot.observation import Observation
from logtriage.boot.reading import ConsoleReading
from logtriage.boot.silence import SilenceLimits
from logtriage.boot.tagged_log import TaggedLog, layer_of, more_tags, name_of, prefixes_of
from logtriage.boot.verdict import BootSummary
from logtriage.console.nuls import Nuls
from logtriage.console.tags import Tag
from logtriage.library.library import Library
from logtriage.matrix.model import DEFAULT_LADDER
from logtriage.vocabulary import Layer, Status


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The verdict on one log.

    Attributes:
        finding: What is wrong, or nothing.
        stage: How far the boot got: the last rung reached, or empty.
        notes: Further remarks, one line each, safe to show.
        size: Bytes read.
        lines: Complete lines.
        understood: Whether anything in it has a known form.
        decided_by: Names of the rules that decided, in their order.
        prefix: What stands in front of its lines and is left out, safe to show; empty for nothing.
        boots: Its boots; none where there is no byte.
        console: The tag of its console, safe to show; empty where the log is one console.
    """

    finding: Finding | None
    stage: str
    notes: tuple[str, ...]
    size: int
    lines: int
    understood: bool = True
    decided_by: tuple[str, ...] = ()
    boots: tuple[BootSummary, ...] = ()
    prefix: str = ""
    console: str = ""


def diagnose(
    library: Library, chunks: Iterable[bytes | Nuls], *, file: str, layer: Layer = Layer.HOST
) -> Diagnosis:
    """Classify one console.

    Args:
        library: The signatures.
        chunks: Its bytes, in any pieces, and NULs that were not read.
        file: Its name, for evidence.
        layer: Whose console it is, for signatures that take the layer of their console.
    """
    reading = ConsoleReading(library, layer, Ladder(DEFAULT_LADDER, guest=True))
    size = 0
    for chunk in chunks:
        size += len(chunk)
        _feed(reading, chunk)
    return _diagnosis(library, reading, file, size)


def diagnose_consoles(
    library: Library, log: Callable[[], Iterable[bytes | Nuls]], *, file: str, layer: Layer = Layer.HOST
) -> list[Diagnosis]:
    """Classify the consoles of one log: one, or those whose lines have tags in front.

    Args:
        library: The signatures.
        log: Gives its bytes, in any pieces, each time from the first on.
        file: As for `diagnose`.
        layer: As for `diagnose`, of consoles whose tags name no guest.
    """
    reading = ConsoleReading(library, layer, Ladder(DEFAULT_LADDER, guest=True))
    size = 0
    for chunk in log():
        size += len(chunk)
        _feed(reading, chunk)
        if reading.tags:
            break
    else:
        return [_diagnosis(library, reading, file, size)]
    tags = reading.tags
    while True:
        found = _read_tagged(library, log(), tags, layer)
        if not isinstance(found, list):
            tags = found
            continue
        return [
            _diagnosis(library, reading, file, size, console=name_of(tag))
            for tag, (reading, size) in zip(tags, found, strict=True)
        ]


def _feed(reading: ConsoleReading, chunk: bytes | Nuls) -> None:
    if isinstance(chunk, Nuls):
        reading.skip(len(chunk))
    else:
        reading.feed(chunk)


def _read_tagged(
    library: Library, chunks: Iterable[bytes | Nuls], tags: tuple[Tag, ...], layer: Layer
) -> list[tuple[ConsoleReading, int]] | tuple[Tag, ...]:
    """The consoles of some tags with their sizes, or more tags, by which they are to be read again."""
    ladder = Ladder(DEFAULT_LADDER, guest=True)
    readings = [
        ConsoleReading(library, layer_of(tag, library, layer), ladder, prefixes_of(tag)) for tag in tags
    ]
    sizes = [0] * len(tags)
    log = TaggedLog(tags)
    read = (log.skip(len(chunk)) if isinstance(chunk, Nuls) else log.feed(chunk) for chunk in chunks)
    for share in chain(chain.from_iterable(read), log.flush()):
        reading = readings[share.console]
        reading.pass_over(share.before)
        reading.feed(share.data)
        sizes[share.console] += len(share.data)
        more = more_tags(tags, reading.tags)
        if len(more) > len(tags):
            return more
    return list(zip(readings, sizes, strict=True))


def _diagnosis(
    library: Library, reading: ConsoleReading, file: str, size: int, *, console: str = ""
) -> Diagnosis:
    name = file.rpartition("/")[2]
    observed = reading.console(name, file, size)
    progress = observed.progress
    shown = {step[0] for step in progress.steps} | set(progress.turns)
    guest = progress.layer is Layer.GUEST or Layer.GUEST in shown or LAUNCH in progress.steps
    ladder = Ladder(DEFAULT_LADDER, guest=guest)
    verdict = judge(
        Observation(
            library=library,
            ladder=ladder,
            guest=guest,
            consoles=(observed,),
            limits=SilenceLimits().limits(-1, None),
            excerpt=True,
            quiet=math.inf,
            waiting=math.inf,
        )
    )
    failed = verdict.status in {Status.FAIL, Status.INFRA}
    finding = verdict.failure if failed else None
    stage = ladder.name_at(verdict.rung)
    only = (BootSummary.only(file, verdict.status, finding, stage),) if size else ()
    return Diagnosis(
        finding=finding,
        stage=stage,
        notes=(*verdict.notes, *reading.notes(f"{name} {console}" if console else name)),
        size=size,
        lines=reading.scanner.lines,
        understood=verdict.understood,
        decided_by=verdict.decided_by,
        boots=verdict.boots or only,
        prefix=reading.prefix,
        console=console,
    )
