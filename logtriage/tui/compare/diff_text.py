"""Texts about a comparison with a baseline: counts, one line a configuration, what regressions share."""

from collections.abc import Mapping, Sequence
from typing import Final

from logtriage.analysis.baseline import Comparison, Outcome, Row, Word
from logtriage.analysis.regression import Regression
from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.widgets.change_signs import SIGNS
from logtriage.tui.widgets.detail import proof_text, prose_lines, terms_runs, varying_axes
from logtriage.tui.widgets.glyphs import glyph_of
from logtriage.tui.widgets.roles import Role, Run, Runs
from logtriage.tui.widgets.wording import fitted, runs_width, wrapped
from logtriage.vocabulary import Status

CHANGES: Final = "changes"
EVERYTHING: Final = "all"
_QUIET: Final = frozenset({Word.SAME, Word.STILL, Word.NEVER, Word.NOT_RUN})
_KIND_WIDTH: Final = 14
"""Cells of the first column: sign and word with a blank before each. `regression` fits whole, longer words
are cut: on 80 columns the id needs the room."""

_BEFORE_WIDTH: Final = 9
"""Cells of the status in the baseline: the longest, such as `UNKNOWN`, and two blanks."""

_ID_WIDTH: Final = 52
"""Cells at most for an id and its options, so that on a wide screen the failure's title, which is longer,
gets what is left."""

_WORDS: Final = {
    Status.PASS: "PASS",
    Status.FAIL: "FAIL",
    Status.INFRA: "INFRA",
    Status.UNKNOWN: "UNKNOWN",
    Status.RUNNING: "running",
    Status.NOT_RUN: "not run",
    Status.SKIPPED: "skipped",
}
_ROLES: Final = {Status.PASS: Role.PASS, Status.FAIL: Role.FAIL, Status.INFRA: Role.INFRA}


def kinds_of(comparison: Comparison) -> list[str]:
    """Name the kinds that the list can be limited to: changes, each word that occurs, all."""
    return [CHANGES, *(word.value for word, count in comparison.counts.items() if count), EVERYTHING]


def rows_of(comparison: Comparison, kind: str) -> list[Row]:
    """Return the rows of one kind, the most serious first."""
    order = {word: place for place, word in enumerate(Word)}
    rows = [row for row in comparison.rows if kind == EVERYTHING or _is(row.word, kind)]
    return sorted(rows, key=lambda row: order[row.word])


def _is(word: Word, kind: str) -> bool:
    return word not in _QUIET if kind == CHANGES else word.value == kind


def counts_runs(comparison: Comparison, kind: str) -> Runs:
    """Count the configurations of each word; the words that the list shows stand out."""
    runs: list[Run] = []
    for word, count in comparison.counts.items():
        if not count:
            continue
        shown = kind == EVERYTHING or _is(word, kind)
        runs += [
            (f" {word.value} ", Role.TEXT if shown else Role.DIM),
            (str(count), SIGNS[word][1] if shown else Role.DIM),
            (" ", Role.TEXT),
        ]
    return runs


def id_width(width: int) -> int:
    """Cells of the column that names configurations, on a screen of this width in cells."""
    return max(16, min(_ID_WIDTH, (width - _KIND_WIDTH - _BEFORE_WIDTH) // 2 - 4))


def title_line(width: int) -> Runs:
    """Return the header line with the titles of the columns."""
    configuration = "configuration".ljust(id_width(width))
    return [(f" {'kind'.ljust(_KIND_WIDTH)}{configuration} {'before'.ljust(_BEFORE_WIDTH)} now", Role.DIM)]


def row_line(row: Row, snapshot: Snapshot, states: Mapping[str, ConfigState], width: int) -> Runs:
    """Describe one configuration in a line: word, id and options, outcome before and now.

    Args:
        row: The compared configuration.
        snapshot: The run on screen.
        states: The states of that run, by configuration id.
        width: Width of the screen in cells.
    """
    sign, role = SIGNS[row.word]
    axes = varying_axes(snapshot)
    params = row.outcome.params
    values = " ".join(safe_text(params[axis]) for axis in axes if axis in params)
    name = f"{safe_text(row.outcome.id)}  {values}"
    state = None if row.now is None else states.get(row.now.id)
    return [
        (" ", Role.TEXT),
        (sign, role),
        (fitted(f" {row.word.value}", _KIND_WIDTH - 2), Role.TEXT),
        (f" {fitted(name, id_width(width))} ", Role.TEXT),
        _outcome_run(row.was),
        (" ", Role.TEXT),
        *_now_runs(row.now, state, snapshot),
    ]


def _outcome_run(outcome: Outcome | None) -> Run:
    if outcome is None:
        return ("-".ljust(_BEFORE_WIDTH), Role.DIM)
    return (_WORDS[outcome.status].ljust(_BEFORE_WIDTH), _ROLES.get(outcome.status, Role.IDLE))


def _now_runs(outcome: Outcome | None, state: ConfigState | None, snapshot: Snapshot) -> list[Run]:
    if outcome is None:
        return [("-", Role.DIM)]
    runs: list[Run] = [(_WORDS[outcome.status], _ROLES.get(outcome.status, Role.IDLE))]
    if state is not None and state.mode is not None:
        runs += [(f" {safe_text(state.mode)}", glyph_of(state, snapshot.matrix.ladder).role)]
    if outcome.failure is not None and outcome.status is Status.FAIL:
        runs += [("  ", Role.TEXT), (safe_text(outcome.failure.title), Role.TEXT)]
    return runs


def share_lines(regressions: Sequence[Regression], row: Row | None, width: int, most: int) -> list[Runs]:
    """Say what the regressions like that at the cursor have in common, or else the largest group.

    Args:
        regressions: Groups of configurations that broke in the same way.
        row: The row at the cursor, or None.
        width: Width of a line in cells.
        most: Number of lines at most.
    """
    if not regressions:
        return [[(" Nothing that passed before fails now.", Role.PASS)]]
    here = "" if row is None else row.outcome.id
    group = next((one for one in regressions if here in one.members), None)
    group = group or max(regressions, key=lambda one: len(one.members))
    count = len(group.members)
    runs: list[Run] = [
        (f"{count} regression{'s' * (count != 1)}", Role.FAIL),
        (" ", Role.TEXT),
        ("share" if count > 1 else "has", Role.DIM),
        (" ", Role.TEXT),
        *_spaced(terms_runs(group.explanation)),
    ]
    lines = [[(" ", Role.TEXT), *line] for line in wrapped(runs, width - 2)]
    proof = proof_text(group.explanation)
    if len(lines) == 1 and runs_width(lines[0]) + len(proof) + 4 < width:
        lines[0].append((f"   {proof}", Role.DIM))
    else:
        lines += [[(" ", Role.TEXT), *line] for line in prose_lines(proof, width - 2, Role.DIM)]
    return list(lines[:most])


def _spaced(runs: Sequence[Run]) -> list[Run]:
    """The runs with blanks of their own around ` and `, so that lines may be broken there."""
    spaced: list[Run] = []
    for text, role in runs:
        inner = [(" ", Role.TEXT), (text.strip(), role), (" ", Role.TEXT)]
        spaced += inner if text.startswith(" ") else [(text, role)]
    return spaced
