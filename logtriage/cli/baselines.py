"""Runs and saved reports as sides of a comparison."""

from collections.abc import Sequence
from pathlib import Path

from logtriage.boot.failure import Evidence, Finding
from logtriage.boot.status import Status
from logtriage.matching.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.matrix.model import Layer, Matrix
from logtriage.regular import read_input
from logtriage.report.native import MAX_REPORT, load_report
from logtriage.report.schema import ConfigEntry, FailureEntry
from logtriage.session import Session
from logtriage.triage.baseline import Outcome
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.baseline import Baseline


def outcomes(place: Path, library: Library, matrix: Matrix | None) -> tuple[list[Outcome], Matrix]:
    """What a run directory or a saved JSON report says of each configuration.

    Raises:
        InputError: It is neither, or cannot be read.
        OSError: As above.
    """
    if not place.is_dir():
        report = load_report(read_input(place, MAX_REPORT), path=str(place))
        params = {entry.id: entry.params for entry in report.configs}
        return [_outcome(entry) for entry in report.configs], matrix or infer_matrix(place.stem, params)
    _, snapshot = _loaded(place, library, matrix)
    return [Outcome.of(state) for state in snapshot.states], snapshot.matrix


def baseline(place: Path, library: Library, matrix: Matrix | None) -> Baseline:
    """A run directory or a saved JSON report to hold a run on screen against.

    Raises:
        InputError: It is neither, or cannot be read.
        OSError: As above.
    """
    if not place.is_dir():
        return Baseline(name=str(place), outcomes=outcomes(place, library, matrix)[0])
    session, snapshot = _loaded(place, library, matrix)
    known = [Outcome.of(state) for state in snapshot.states]
    return Baseline(name=str(place), outcomes=known, path_of=session.path_of)


def _loaded(place: Path, library: Library, matrix: Matrix | None) -> tuple[Session, Snapshot]:
    session = Session(place, library, matrix)
    try:
        return session, session.load()
    finally:
        session.stop()


def baseline_outcomes(
    places: Sequence[Path], library: Library, matrix: Matrix | None
) -> list[Sequence[Outcome]]:
    """The outcomes of several baselines, in their order."""
    return [outcomes(place, library, matrix)[0] for place in places]


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
        ),
        key=entry.key,
    )
