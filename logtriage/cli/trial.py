"""Trying signatures on logs of which the library tells whether they fail."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Final

from logtriage.boot.diagnosis import diagnose
from logtriage.layouts.load import load_layouts
from logtriage.library.library import Library
from logtriage.library.schema import Signature
from logtriage.scan.trial import LogTrial
from logtriage.session.whole_run import read_run
from logtriage.sources.pieces import pieces
from logtriage.sources.portions import is_much, portions
from logtriage.vocabulary import Status
from logtriage.workers import Processes, work_through

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


def trials(drafts: Library, places: Sequence[Path], library: Library, jobs: int = 1) -> list[Trial]:
    """Try every signature of a library of drafts.

    Args:
        drafts: The signatures to try.
        places: Logs, or run directories.
        library: The library that tells which logs fail.
        jobs: How many processes read logs.
    """
    tried = {
        index: Trial(entry.id) for index, entry in enumerate(drafts.entries) if isinstance(entry, Signature)
    }

    def hits_in(portion: Sequence[tuple[Path, str]]) -> list[list[tuple[int, Hit]]]:
        return [list(_hits(drafts, path, known or _outcome(path, library))) for path, known in portion]

    logs = list(_logs(places, library, jobs))
    jobs = jobs if is_much([path] for path, _ in logs) else 1
    with closing(work_through(hits_in, portions((log, [log[0]]) for log in logs), jobs)) as found:
        for hits in chain.from_iterable(found):
            for trial in tried.values():
                trial.logs += 1
            for owner, hit in hits:
                tried[owner].hits.append(hit)
    return list(tried.values())


def _hits(drafts: Library, path: Path, outcome: str) -> Iterator[tuple[int, Hit]]:
    """The hits in a log, each with the index of its signature."""
    log = LogTrial(drafts)
    for piece in pieces(path):
        log.feed(piece)
    for one in log.end():
        if one.counts:
            yield one.owner, Hit(str(path), one.line.number, one.line.text, one.score, outcome)


def _outcome(path: Path, library: Library) -> str:
    """How a single log ends."""
    diagnosis = diagnose(library, pieces(path), file=str(path))
    ended = diagnosis.stage in _ENDS
    return "failing" if diagnosis.finding else ("passing" if ended else "unsure")


def _logs(places: Sequence[Path], library: Library, jobs: int) -> Iterator[tuple[Path, str]]:
    """Logs, those of runs with their outcome."""
    for place in places:
        if place.is_dir():
            yield from _run(place, library, jobs)
        else:
            yield place, ""


def _run(run: Path, library: Library, jobs: int) -> Iterator[tuple[Path, str]]:
    whole = read_run(run, library, layouts=load_layouts(), pool=Processes(jobs))
    for state in whole.snapshot.states:
        outcome = "passing" if state.status is Status.PASS else "failing"
        for console in state.consoles:
            path = whole.path_of(state.config.id, console.name)
            if path is not None:
                yield path, outcome
