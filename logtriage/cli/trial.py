"""Trying signatures on logs of which the library tells whether they fail."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from logtriage.boot.diagnosis import diagnose
from logtriage.layouts.load import load_layouts
from logtriage.library.library import Library
from logtriage.library.schema import Signature
from logtriage.scan.trial import LogTrial
from logtriage.session.session import Session
from logtriage.sources.pieces import pieces
from logtriage.vocabulary import Status

_ENDS: Final = frozenset({"host-poweroff", "guest-poweroff"})
"""Last rungs of a single log of a boot that came to its end."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A line that a tried signature hits.

    Attributes:
        outcome: `failing`, `passing`, or `unsure` for a single log that only ends without a word.
    """

    file: str
    line: int
    text: str
    score: int
    outcome: str


@dataclass(slots=True)
class Trial:
    """The hits of one signature in all logs that were tried.

    Attributes:
        signature: The id of the signature.
        logs: Logs that were tried.
        hits: In the order of the logs.
    """

    signature: str
    logs: int = 0
    hits: list[Hit] = field(default_factory=list)

    def logs_hit(self, outcome: str) -> int:
        """How many logs with that outcome are hit."""
        return len({hit.file for hit in self.hits if hit.outcome == outcome})


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
    for path, outcome in _logs(places, library):
        log = LogTrial(drafts)
        for piece in pieces(path):
            log.feed(piece)
        trial_hits = log.end()
        for trial in tried.values():
            trial.logs += 1
        for trial_hit in trial_hits:
            if trial_hit.counts:
                line = trial_hit.line
                hit = Hit(str(path), line.number, line.text, trial_hit.score, outcome)
                tried[trial_hit.owner].hits.append(hit)
    return list(tried.values())


def _logs(places: Sequence[Path], library: Library) -> Iterator[tuple[Path, str]]:
    for place in places:
        if place.is_dir():
            yield from _run(place, library)
        else:
            diagnosis = diagnose(library, pieces(place), file=str(place))
            ended = diagnosis.stage in _ENDS
            yield place, "failing" if diagnosis.finding else ("passing" if ended else "unsure")


def _run(run: Path, library: Library) -> Iterator[tuple[Path, str]]:
    session = Session(run, library, layouts=load_layouts())
    try:
        snapshot = session.load()
    finally:
        session.stop()
    for state in snapshot.states:
        outcome = "passing" if state.status is Status.PASS else "failing"
        for console in state.consoles:
            path = session.path_of(state.config.id, console.name)
            if path is not None:
                yield path, outcome
