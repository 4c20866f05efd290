"""Trying signatures on logs whose standing the library tells."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_line
from logtriage.matching.hangpoint import meaningful, nearest
from logtriage.matching.library import Library
from logtriage.matching.mask import mask_text
from logtriage.matching.scanner import Scanner
from logtriage.matching.schema import Signature
from logtriage.session import Session
from logtriage.sources.pieces import pieces
from logtriage.triage.single import diagnose
from logtriage.triage.snapshot import Status

_ENDS: Final = frozenset({"poweroff", "vmm-end"})
"""Last events of a single log of a boot that came to its end."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A line that a tried signature hits.

    Attributes:
        standing: `failing`, `passing`, or `unsure` for a single log that only ends without a word.
    """

    file: str
    line: int
    text: str
    score: int
    standing: str


@dataclass(slots=True)
class Trial:
    """What one signature hits.

    Attributes:
        signature: Its id.
        logs: Logs that were tried.
        hits: In the order of the logs.
    """

    signature: str
    logs: int = 0
    hits: list[Hit] = field(default_factory=list)

    def logs_hit(self, standing: str) -> int:
        """How many logs of a standing are hit."""
        return len({hit.file for hit in self.hits if hit.standing == standing})


def trials(drafts: Library, places: Sequence[Path], library: Library) -> list[Trial]:
    """Try every signature of a library of drafts.

    Args:
        drafts: The signatures to try.
        places: Logs, or run directories.
        library: The library that tells which logs fail.
    """
    tried = {
        index: Trial(entry.id) for index, entry in enumerate(drafts.entries) if isinstance(entry, Signature)
    }
    for path, standing in _logs(places, library):
        scanner = Scanner(drafts)
        marks = [mark for piece in pieces(path) for mark in scanner.feed(piece)] + scanner.pending()
        for trial in tried.values():
            trial.logs += 1
        for mark in marks:
            if mark.owner in tried:
                line = mark.line
                hit = Hit(str(path), line.number, safe_line(line.data), 100, standing)
                tried[mark.owner].hits.append(hit)
        said = meaningful(line.data for line in scanner.tail())
        if said:
            index, text = said[-1]
            last = scanner.tail()[index]
            for owner in drafts.tails:
                score = _score(drafts, owner, text, cut=not last.complete)
                if score:
                    hit = Hit(str(path), last.number, safe_line(last.data), score, standing)
                    tried[owner].hits.append(hit)
    return list(tried.values())


def _score(drafts: Library, owner: int, text: str, *, cut: bool) -> int:
    """The score of the last line against a hang point; 0 where it is not near enough."""
    entry = drafts.entries[owner]
    if not isinstance(entry, Signature):
        return 0
    near = nearest([mask_text(match.fuzzy or "") for match in entry.match], text, cut=cut)
    return near.score if near is not None and near.score >= entry.match[near.index].min_score else 0


def _logs(places: Sequence[Path], library: Library) -> Iterator[tuple[Path, str]]:
    for place in places:
        if place.is_dir():
            yield from _run(place, library)
        else:
            diagnosis = diagnose(library, pieces(place), file=str(place))
            ended = diagnosis.stage in _ENDS
            yield place, "failing" if diagnosis.finding else ("passing" if ended else "unsure")


def _run(run: Path, library: Library) -> Iterator[tuple[Path, str]]:
    session = Session(run, library)
    try:
        snapshot = session.load()
    finally:
        session.stop()
    for state in snapshot.states:
        standing = "passing" if state.status is Status.PASS else "failing"
        for console in state.consoles:
            path = session.path_of(state.config.id, console.name)
            if path is not None:
                yield path, standing
