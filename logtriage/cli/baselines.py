"""Runs and saved reports as sides of a comparison."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from msgspec import UNSET

from logtriage.analysis.baseline import Outcome, annotate, compare
from logtriage.boot.failure import Evidence, Finding
from logtriage.cli.inputs import Readings
from logtriage.matrix.infer import infer_matrix
from logtriage.matrix.model import Matrix
from logtriage.regular import read_input
from logtriage.report.native import MAX_REPORT, load_report
from logtriage.report.schema import ConfigEntry, FailureEntry
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.state.baseline import Baseline
from logtriage.vocabulary import Layer, Status
from logtriage.workers import Pool, Processes

_ALONE: Final = Processes(1)


def outcomes(place: Path, readings: Readings, pool: Pool = _ALONE) -> tuple[list[Outcome], Matrix]:
    """The outcome of each configuration in a run directory or a saved JSON report, and its matrix.

    Args:
        place: Where it is.
        readings: What it is read with.
        pool: Who reads logs.

    Raises:
        InputError: It is neither, or cannot be read.
        OSError: As above.
    """
    reading = readings.of(place)
    if not place.is_dir():
        report = load_report(read_input(place, MAX_REPORT), path=str(place))
        params = {entry.id: entry.params for entry in report.configs}
        return [_outcome(entry) for entry in report.configs], reading.matrix or infer_matrix(
            place.stem, params
        )
    snapshot = reading.whole(place, pool=pool).snapshot
    return [Outcome.of(state) for state in snapshot.states], snapshot.matrix


def baseline(place: Path, readings: Readings) -> Baseline:
    """A run directory or a saved JSON report, read as a baseline for a run on screen.

    Raises:
        InputError: It is neither, or cannot be read.
        OSError: As above.
    """
    if not place.is_dir():
        return Baseline(name=str(place), outcomes=outcomes(place, readings)[0])
    reading = readings.of(place)
    whole = reading.whole(place, pool=_ALONE)
    known = [Outcome.of(state) for state in whole.snapshot.states]
    return Baseline(name=str(place), outcomes=known, path_of=whole.path_of)


def against(base: Sequence[Sequence[Outcome]], snapshot: Snapshot) -> Snapshot:
    """The snapshot in which each configuration says what became of it since the baselines.

    Args:
        base: The baselines, oldest first.
        snapshot: The run to compare with them.
    """
    return annotate(snapshot, compare(base, [Outcome.of(state) for state in snapshot.states]))


def _outcome(entry: ConfigEntry) -> Outcome:
    return Outcome(
        id=entry.id,
        params=entry.params,
        status=Status(entry.status) if entry.status in set(Status) else Status.UNKNOWN,
        final=entry.final,
        stage=entry.stage,
        failure=_finding(entry.failure) if entry.failure is not None else None,
    )


def _finding(entry: FailureEntry) -> Finding:
    return Finding(
        cls=entry.cls,
        layer=Layer(entry.layer) if entry.layer in set(Layer) else Layer.HARNESS,
        stage=entry.stage,
        signature=entry.signature,
        title=entry.title,
        score=entry.score,
        evidence=tuple(
            Evidence(
                file=one.file,
                line=one.line,
                offset=one.offset,
                length=one.length,
                text=one.text,
                score=one.score,
            )
            for one in entry.evidence
            if one.kind is UNSET
        ),
        key=entry.key,
    )
