"""Texts about one configuration and about one failure mode, as lines of coloured runs."""

from collections.abc import Sequence

from logtriage.boot.failure import Evidence
from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import ConfigState, Explanation, Mode, Snapshot
from logtriage.tui.widgets.glyphs import glyph_of, stage_number
from logtriage.tui.widgets.roles import Role, Run, Runs
from logtriage.tui.widgets.wording import params_runs, size_text, time_text, wrapped
from logtriage.vocabulary import Status

_WORDS = {
    Status.NOT_RUN: "not run",
    Status.RUNNING: "running",
    Status.PASS: "pass",
    Status.FAIL: "FAIL",
    Status.INFRA: "INFRA",
    Status.UNKNOWN: "UNKNOWN",
    Status.SKIPPED: "skipped",
}
_EXACT = 100
"""Score of a match without any difference: the scanner scores likeness from 0 to 100."""

_GAP: Run = ("  ", Role.TEXT)


def varying_axes(snapshot: Snapshot) -> list[str]:
    """Names of the options with more than one value: those that tell configurations apart."""
    return [axis.name for axis in snapshot.matrix.axes if len(axis.values) > 1]


def status_runs(snapshot: Snapshot, state: ConfigState) -> list[Run]:
    """Status, mode, and title or suspicion of a configuration."""
    role = glyph_of(state, snapshot.matrix.ladder).role
    runs: list[Run] = [("being read" if state.undecided else _WORDS[state.status], role)]
    if state.mode:
        runs += [_GAP, ("mode ", Role.DIM), (safe_text(state.mode), role)]
    if state.suspicion:
        runs += [_GAP, (safe_text(state.suspicion), Role.QUIET)]
    if state.failure is not None:
        if state.status is Status.RUNNING:
            runs += [_GAP, ("suspected:", Role.QUIET)]
        runs += [_GAP, (safe_text(state.failure.title), Role.STRONG)]
    return runs


def stage_runs(snapshot: Snapshot, state: ConfigState) -> list[Run]:
    """Name the last stage that a configuration reached, and the one that did not come."""
    if state.status in (Status.NOT_RUN, Status.SKIPPED):
        return []
    rungs = len(snapshot.matrix.ladder)
    stage = safe_text(state.stage) if state.stage else "nothing reached"
    runs: list[Run] = [
        ("stage ", Role.DIM),
        (f"{stage_number(state.rung)}/{rungs} ", Role.TEXT),
        (stage, Role.TEXT),
    ]
    if state.stage and state.failure is not None and state.failure.stage not in ("", state.stage):
        runs += [(", not ", Role.DIM), (safe_text(state.failure.stage), Role.STRONG)]
    return runs


def source_of(state: ConfigState, evidence: Evidence) -> str:
    """Name the console and line of an evidence line, as `console:line`."""
    for console in state.consoles:
        if console.file == evidence.file:
            return f"{safe_text(console.name)}:{evidence.line}"
    return f"{safe_text(evidence.file)}:{evidence.line}"


def score_text(score: int) -> str:
    """Say `exact` for a full score, else `fuzzy` and the score."""
    return "exact" if score >= _EXACT else f"fuzzy {score}"


def evidence_runs(state: ConfigState) -> list[Run]:
    """Show the line that the verdict rests on, or say what there is instead of one."""
    failure = state.failure
    if failure is None:
        return [(safe_text(note), Role.DIM) for note in state.notes[:1]]
    if failure.evidence:
        evidence = failure.evidence[0]
        return [
            (source_of(state, evidence), Role.NAME),
            _GAP,
            (score_text(evidence.score), Role.DIM),
            _GAP,
            (safe_text(evidence.text), Role.TEXT),
        ]
    if failure.nearest is not None:
        name, score = failure.nearest
        return [("nearest known: ", Role.DIM), (safe_text(name), Role.TEXT), (f" ({score})", Role.DIM)]
    return [("no line: the console is silent", Role.DIM)]


def processor_lines(state: ConfigState, width: int) -> list[Runs]:
    """Say what the processors did, wrapped to a width; empty where no emulator was asked."""
    inspected = state.failure.inspected if state.failure is not None else None
    lines = inspected.meaning.lines() if inspected is not None else []
    return [line for text in lines for line in prose_lines(text, width, Role.STRONG)]


def measure_runs(state: ConfigState) -> list[Run]:
    """Give silence, duration, baseline word and log sizes of a configuration in one line."""
    runs: list[Run] = []
    if state.status is Status.RUNNING and not state.suspicion and state.quiet >= 1:
        runs += [(f"quiet {time_text(state.quiet)}", Role.DIM), _GAP]
    if state.duration is not None:
        runs += [("took ", Role.DIM), (time_text(state.duration), Role.TEXT), _GAP]
    if state.baseline:
        runs += [("baseline ", Role.DIM), (safe_text(state.baseline), Role.TEXT), _GAP]
    for console in state.consoles:
        runs += [(f"{safe_text(console.name)} ", Role.DIM)]
        if console.error:
            runs += [(safe_text(console.error), Role.ALERT), _GAP]
        else:
            runs += [(size_text(console.size), Role.TEXT), _GAP]
    return runs


def config_lines(snapshot: Snapshot, state: ConfigState, width: int, remark: str = "") -> list[Runs]:
    """Describe one configuration in five lines, two of which are for its options.

    Args:
        snapshot: The run.
        state: The configuration.
        width: Cells of a line.
        remark: The user's words on it, safe to show; empty for none.
    """
    options = wrapped(params_runs(state.config.params, varying_axes(snapshot)), width - 1)[:2]
    while len(options) < 2:  # noqa: PLR2004 - as said above
        options.append([])
    said: list[Run] = [(f"  {remark}", Role.NAME)] if remark else []
    lines = [
        [(safe_text(state.config.id), Role.STRONG), *said, _GAP, *status_runs(snapshot, state)],
        *options,
        evidence_runs(state),
        [*stage_runs(snapshot, state), ("   ", Role.TEXT), *measure_runs(state)],
    ]
    return [[(" ", Role.TEXT), *line] for line in lines]


def terms_runs(explanation: Explanation) -> list[Run]:
    """Join the conditions of an explanation, as in `page=4k|16k and load=high`."""
    runs: list[Run] = []
    for term in explanation.terms:
        if runs:
            runs.append((" and ", Role.DIM))
        values = "|".join(safe_text(value) for value in term.values)
        runs += [(f"{safe_text(term.axis)}=", Role.DIM), (values, Role.STRONG)]
    return runs


def proof_text(explanation: Explanation) -> str:
    """Say how well an explanation holds: hits, coverage and masked failures, in one short line."""
    parts = [
        f"{explanation.hits} of {explanation.eligible} eligible",
        f"covers {explanation.hits} of {explanation.members}",
    ]
    if explanation.masked:
        parts.append(f"{explanation.masked} masked by earlier failures")
    if explanation.pending:
        parts.append(f"{explanation.pending} running")
    if explanation.not_run:
        parts.append(f"{explanation.not_run} not run")
    return ("exact: " if explanation.exact else "") + ", ".join(parts)


def mode_runs(mode: Mode) -> list[Run]:
    """Say in one line what the members of a failure mode have in common."""
    runs: list[Run] = [(f"mode {safe_text(mode.label)}: ", Role.DIM)]
    if mode.explanation is None or not mode.explanation.terms:
        return [*runs, (f"{len(mode.members)} failures", Role.TEXT), *_unexplained(mode)]
    proof = proof_text(mode.explanation)
    return [*runs, *terms_runs(mode.explanation), ("   ", Role.TEXT), (proof, Role.DIM)]


def _unexplained(mode: Mode) -> list[Run]:
    return [] if mode.explanation is None else [(", no option tells them apart", Role.DIM)]


def mode_of(snapshot: Snapshot, label: str | None) -> Mode | None:
    """Find the failure mode with a label; None where there is none."""
    return next((mode for mode in snapshot.modes if mode.label == label), None)


def prose_lines(text: str, width: int, role: Role = Role.TEXT) -> list[Runs]:
    """Make a text safe to show, and wrap it at spaces to a width in cells."""
    runs: list[Run] = []
    for word in safe_text(text).split():
        runs += [(word, role), (" ", Role.TEXT)]
    return list(wrapped(runs[:-1], width)) if runs else []


def decided_lines(state: ConfigState, width: int) -> list[Runs]:
    """Name the rules that decided the verdict, wrapped to a width; empty where none are known."""
    return (
        prose_lines("decided by: " + ", ".join(state.decided_by), width, Role.DIM) if state.decided_by else []
    )


def known_lines(url: str, width: int) -> list[Runs]:
    """Give the address where more is known of a failure, wrapped to a width; empty without one."""
    return prose_lines(f"known: {url}", width, Role.NAME) if url else []


def also_lines(titles: Sequence[str], width: int) -> list[Runs]:
    """Name other findings that the failure explains, wrapped to a width; empty where there are none."""
    return prose_lines("also: " + "; ".join(titles), width, Role.DIM) if titles else []
