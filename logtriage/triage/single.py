"""What is wrong with one console log, without a matrix."""

from collections.abc import Iterable
from dataclasses import dataclass

from logtriage.matching.library import Library
from logtriage.matching.scanner import Mark, Scanner
from logtriage.matching.schema import Event, Signature
from logtriage.matrix.model import Layer
from logtriage.triage.cause import root_cause
from logtriage.triage.finding import Candidate, captures_of, finding_of, title_of
from logtriage.triage.snapshot import Finding


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
    stage = ""
    candidates: list[Candidate] = []
    for order, mark in enumerate(marks):
        entry = library.entries[mark.owner]
        if isinstance(entry, Event):
            stage = entry.event
        elif isinstance(entry, Signature) and entry.severity != "info":
            own = layer if entry.layer == "any" else Layer(entry.layer)
            candidates.append(Candidate(entry, mark, own, order=order))
    primary = root_cause(candidates)
    finding = None
    if primary is not None:
        also = [
            title_of(one.signature.title, captures_of(one.mark, library))
            for one in candidates
            if one is not primary
        ]
        finding = finding_of(primary, library, file=file, stage=stage, also=also)
    return Diagnosis(finding, stage, (), size, scanner.lines)
