"""What is wrong with one console log, without a matrix."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from logtriage.matching.library import Library
from logtriage.matching.scanner import Mark, Scanner
from logtriage.matching.schema import Event, Signature
from logtriage.matrix.model import Layer
from logtriage.triage.cause import root_cause
from logtriage.triage.finding import Candidate, captures_of, finding_of, title_of
from logtriage.triage.snapshot import Finding

_SLOWNESS: Final = frozenset({"soft-lockup", "rcu-stall", "workqueue-lockup"})


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The verdict on one log.

    Attributes:
        finding: What is wrong, or nothing.
        stage: How far the boot got: the last event met, or empty.
        notes: Further remarks, one line each, safe to show.
        size: Bytes read.
        lines: Complete lines.
    """

    finding: Finding | None
    stage: str
    notes: tuple[str, ...]
    size: int
    lines: int


def diagnose(library: Library, chunks: Iterable[bytes], *, file: str, layer: Layer = Layer.HOST) -> Diagnosis:
    """Classify one console.

    Stalls and lockups of a boot that ended with a clean power-off are notes: a slow console alone can
    make a healthy boot print them.

    Args:
        library: The signatures.
        chunks: Its bytes, in any pieces.
        file: Its name, for evidence.
        layer: Whose console it is, for signatures that take the layer of their console.
    """
    scanner = Scanner(library)
    marks: list[Mark] = []
    size = 0
    for chunk in chunks:
        size += len(chunk)
        marks += scanner.feed(chunk)
    marks += scanner.pending()
    candidates: list[Candidate] = []
    stage, ended = "", -1
    for mark in sorted(marks, key=lambda one: one.line.number):
        entry = library.entries[mark.owner]
        if isinstance(entry, Event):
            stage = entry.event
            ended = mark.line.number if stage == "poweroff" else ended
        elif isinstance(entry, Signature) and entry.severity != "info":
            own = layer if entry.layer == "any" else Layer(entry.layer)
            candidates.append(Candidate(entry, mark, own, order=mark.line.number))
    survived = [one for one in candidates if one.signature.cls in _SLOWNESS and one.order < ended]
    primary = root_cause([one for one in candidates if one not in survived])
    titles = {id(one): title_of(one.signature.title, captures_of(one.mark, library)) for one in candidates}
    notes = tuple(dict.fromkeys(titles[id(one)] for one in survived))
    finding = None
    if primary is not None:
        also = [titles[id(one)] for one in candidates if one is not primary and one not in survived]
        finding = finding_of(primary, library, file=file, stage=stage, also=also)
    return Diagnosis(finding, stage, notes, size, scanner.lines)
