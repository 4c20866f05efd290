"""What is wrong with one console log, without a matrix."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from logtriage.boot.cause import headlines, root_cause, without_frames
from logtriage.boot.failure import Finding
from logtriage.boot.finding import Candidate, captures_of, finding_of, title_of
from logtriage.boot.ladder import Ladder, rung_of
from logtriage.console.printk import parse_printk
from logtriage.matching.library import Library
from logtriage.matching.scanner import Mark, Scanner
from logtriage.matching.schema import Event, Signature
from logtriage.matrix.model import DEFAULT_LADDER, Layer
from logtriage.triage.ending import Course, ending

_LONG: Final = 60.0
"""Seconds after which it is a system that ran, and not the end of the boot that a recorder missed."""
_SLOWNESS: Final = frozenset({"soft-lockup", "rcu-stall", "workqueue-lockup"})


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The verdict on one log.

    Attributes:
        finding: What is wrong, or nothing.
        stage: How far the boot got: the last rung reached, or empty.
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

    What the boot got over as its signature says is a note, and so are stalls and lockups after which it
    went on, where nothing else happened: a slow console alone can make a healthy boot print them.

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
    stage, progress = "", -1
    course = Course(spoke=_first_of_running(scanner.beginning()))
    for mark in sorted(marks, key=lambda one: one.lines[-1].number):
        entry = library.entries[mark.owner]
        number = mark.lines[-1].number
        if isinstance(entry, Event):
            stage, progress = rung_of(entry.event, layer) or stage, number
            course.take(entry, mark.line)
            candidates = [one.after(entry, one.layer, course.begun) for one in candidates]
        elif isinstance(entry, Signature) and entry.severity != "info":
            own = layer if entry.layer == "any" else Layer(entry.layer)
            if entry.cls == "launch-failed" and course.up:
                own = Layer.GUEST  # a host that runs is not what could not be launched
            candidates.append(Candidate(entry, mark, own, boot=course.begun, order=number))
    candidates = without_frames(candidates)
    titles = {id(one): title_of(one.signature.title, captures_of(one.mark, library)) for one in candidates}
    over = [one for one in candidates if one.survived]
    survived = over + _only_slow([one for one in candidates if one.order < progress and not one.survived])
    left = [one for one in candidates if one not in survived]
    primary = root_cause(left)
    finding: Finding | None
    if primary is not None:
        also = [titles[id(one)] for one in headlines(left) if one is not primary]
        missing = Ladder(DEFAULT_LADDER, guest=True).missing([stage], primary.layer)
        finding = finding_of(primary, library, file=file, stage=missing, also=also)
    else:
        finding = ending(library, scanner.tail(), course, file=file, layer=layer, stage=stage)
    notes = tuple(dict.fromkeys(titles[id(one)] for one in headlines(survived)))
    return Diagnosis(finding, stage, notes, size, scanner.lines)


def _first_of_running(lines: Sequence[bytes]) -> int:
    """Number of the first line with which a kernel speaks that ran for long; 0 for none."""
    headers = (parse_printk(line) for line in lines)
    return next((n for n, header in enumerate(headers, 1) if header and header.uptime >= _LONG), 0)


def _only_slow(candidates: list[Candidate]) -> list[Candidate]:
    """Reports that a slow machine alone explains, with their traces; all or none of them."""
    if all(one.signature.cls in _SLOWNESS for one in headlines(candidates)):
        return candidates
    return []
