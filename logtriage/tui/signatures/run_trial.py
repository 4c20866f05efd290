"""A signature tried on all logs of a run."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.library.library import Library
from logtriage.library.schema import Signature
from logtriage.scan.trial import LogTrial, TrialHit
from logtriage.sources.contrast import PathOf
from logtriage.sources.pieces import pieces
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.widgets.glyphs import BAD
from logtriage.vocabulary import Status

NEAR: Final = 60
"""Score from which on a line is shown although it does not count: below, lines have little in common."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogHit:
    """The best hit in one log.

    Attributes:
        config_id: Id of the configuration that the log is of.
        console: Name of the console that the log is of.
        line: Line number, counted from 1.
        offset: Offset of the first byte of the line.
        text: The line, safe to show.
        score: Likeness of the line and the pattern, from 0 to 100.
        counts: Whether the score is high enough for a match.
        more: Number of further hits in the log.
    """

    config_id: str
    console: str
    line: int
    offset: int
    text: str
    score: int
    counts: bool
    more: int


@dataclass(slots=True)
class RunTrial:
    """Progress and hits of a trial.

    Attributes:
        logs: Number of logs to read.
        size: Bytes of all these logs.
        done: Number of logs that were read.
        read: Bytes that were read.
        seconds: Seconds that it took so far.
        hits: The best hit of each log that has any.
        unread: Number of logs that could not be read.
        over: Whether the trial has ended.
    """

    logs: int = 0
    size: int = 0
    done: int = 0
    read: int = 0
    seconds: float = 0.0
    hits: list[LogHit] = field(default_factory=list)
    unread: int = 0
    over: bool = False


def try_on_run(
    drafts: Library,
    snapshot: Snapshot,
    path_of: PathOf,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[RunTrial]:
    """Try a signature on every log of a run.

    Args:
        drafts: The signature, with the quotes that it leaves alone.
        snapshot: The run.
        path_of: Finds the run's logs by configuration and console.
        clock: Returns monotonic time in seconds.

    Yields:
        The same trial after each piece of a log, further each time.
    """
    trial = RunTrial(
        logs=sum(len(state.consoles) for state in snapshot.states),
        size=sum(console.size for state in snapshot.states for console in state.consoles),
    )
    started = clock()
    for state in snapshot.states:
        for console in state.consoles:
            path = path_of(state.config.id, console.name)
            log = LogTrial(drafts)
            try:
                for piece in pieces(path) if path is not None and _speaks(drafts, console.name) else ():
                    log.feed(piece)
                    trial.read += len(piece)
                    trial.seconds = clock() - started
                    yield trial
            except (OSError, LogtriageError):
                trial.unread += 1
            trial_hits = log.end()
            trial.done += 1
            hit = _best(trial_hits, state.config.id, console.name)
            if hit is not None:
                trial.hits.append(hit)
    trial.seconds = clock() - started
    trial.over = True
    yield trial


def _speaks(drafts: Library, console: str) -> bool:
    """Tell whether one of the signatures is of a layer that prints on a console."""
    layers = {entry.layer for entry in drafts.entries if isinstance(entry, Signature)}
    other = "guest" if console != "guest" else "host"
    return layers != {other}


def _best(trial_hits: list[TrialHit], config_id: str, console: str) -> LogHit | None:
    shown = [trial_hit for trial_hit in trial_hits if trial_hit.counts or trial_hit.score >= NEAR]
    if not shown:
        return None
    best = max(shown, key=lambda trial_hit: (trial_hit.counts, trial_hit.score, -trial_hit.line.number))
    return LogHit(
        config_id=config_id,
        console=safe_text(console),
        line=best.line.number,
        offset=best.line.offset,
        text=best.line.text,
        score=best.score,
        counts=best.counts,
        more=sum(trial_hit.counts for trial_hit in shown) - best.counts,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Numbers of configurations that a signature hits, by their state.

    Attributes:
        mode: Failures of the mode that it is meant for.
        unknown: Failures without a mode.
        elsewhere: Failures of other modes, and configurations that are not decided.
        passing: Configurations that pass.
    """

    mode: int
    unknown: int
    elsewhere: int
    passing: int

    @property
    def total(self) -> int:
        """Number of all configurations that it hits."""
        return self.mode + self.unknown + self.elsewhere + self.passing


def outcome_of(state: ConfigState, mode: str | None) -> str:
    """Name the field of `Spread` in which a configuration counts, for a signature meant for a mode."""
    if state.status is Status.PASS:
        return "passing"
    if state.mode is not None and state.mode == mode:
        return "mode"
    return "unknown" if state.mode is None and state.status in BAD else "elsewhere"


def spread_of(trial: RunTrial, snapshot: Snapshot, mode: str | None) -> Spread:
    """Count the configurations that a trial hits, by their state."""
    hit = {one.config_id for one in trial.hits if one.counts}
    counts = dict.fromkeys(("mode", "unknown", "elsewhere", "passing"), 0)
    for state in snapshot.states:
        if state.config.id in hit:
            counts[outcome_of(state, mode)] += 1
    return Spread(**counts)
