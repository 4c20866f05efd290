"""What is wrong with one console log, without a matrix: the engine with one console and an unknown end."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from logtriage.boot.failure import Finding
from logtriage.boot.judge import judge
from logtriage.boot.ladder import Ladder
from logtriage.boot.milestone import LAUNCH
from logtriage.boot.observation import Observation
from logtriage.boot.reading import ConsoleReading
from logtriage.boot.silence import SilenceLimits
from logtriage.boot.verdict import BootSummary
from logtriage.console.nuls import Nuls
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
        if isinstance(chunk, Nuls):
            reading.skip(len(chunk))
        else:
            reading.feed(chunk)
    console = reading.console(file.rpartition("/")[2], file, size)
    progress = console.progress
    shown = {step[0] for step in progress.steps} | set(progress.turns)
    guest = progress.layer is Layer.GUEST or Layer.GUEST in shown or LAUNCH in progress.steps
    ladder = Ladder(DEFAULT_LADDER, guest=guest)
    verdict = judge(
        Observation(
            library=library,
            ladder=ladder,
            guest=guest,
            consoles=(console,),
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
        notes=(*verdict.notes, *reading.notes(console.name)),
        size=size,
        lines=reading.scanner.lines,
        understood=verdict.understood,
        decided_by=verdict.decided_by,
        boots=verdict.boots or only,
        prefix=reading.prefix,
    )
