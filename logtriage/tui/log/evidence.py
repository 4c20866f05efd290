"""What a verdict rests on, as the lines under a log."""

from logtriage.boot.failure import Finding
from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.widgets.detail import (
    also_lines,
    decided_lines,
    known_lines,
    processor_lines,
    prose_lines,
    score_text,
    source_of,
    stage_runs,
    status_runs,
)
from logtriage.tui.widgets.roles import Role, Run, Runs
from logtriage.vocabulary import Status

_GAP: Run = ("  ", Role.TEXT)


def evidence_lines(snapshot: Snapshot, state: ConfigState, width: int, height: int) -> list[Runs]:
    """Verdict, evidence, meaning and advice; what matters most comes first and is never cut off.

    Args:
        snapshot: The run.
        state: The configuration whose log is shown.
        width: Width of a line in cells.
        height: Number of lines at most.
    """
    lines: list[Runs] = [status_runs(snapshot, state)]
    failure = state.failure
    if failure is None:
        lines += [[(safe_text(note), Role.DIM)] for note in state.notes]
        if state.status is Status.RUNNING:
            lines[0] = [*lines[0], _GAP, *stage_runs(snapshot, state)]
    else:
        lines += _source_lines(state, failure)
        lines += processor_lines(state, width - 2)
        lines += prose_lines(failure.explain, width - 2)
        lines += prose_lines(failure.advice, width - 2, Role.NAME)
        lines += known_lines(failure.known, width - 2)
        lines += also_lines(failure.also, width - 2)
        lines += [[(safe_text(note), Role.DIM)] for note in (*state.notes, *state.history)]
    lines += decided_lines(state, width - 2)
    return [[(" ", Role.TEXT), *line] for line in lines[:height]]


def _source_lines(state: ConfigState, failure: Finding) -> list[Runs]:
    what: list[Run] = [
        (f"{failure.layer} {safe_text(failure.cls)}", Role.TEXT),
        (" at ", Role.DIM),
        (safe_text(failure.stage), Role.TEXT),
    ]
    if failure.signature:
        what += [_GAP, ("signature ", Role.DIM), (safe_text(failure.signature), Role.TEXT)]
    what += [_GAP, (score_text(failure.score), Role.TEXT if failure.score >= 100 else Role.HANG)]  # noqa: PLR2004 - exact
    for item in failure.evidence:
        what += [_GAP, (source_of(state, item), Role.NAME)]
        if item.score < 100:  # noqa: PLR2004 - exact
            what.append((f" {score_text(item.score)}", Role.HANG))
    if failure.nearest is not None:
        name, score = failure.nearest
        what += [_GAP, ("nearest known ", Role.DIM), (f"{safe_text(name)} ({score})", Role.TEXT)]
    return [what]
