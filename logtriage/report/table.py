"""The triage as CSV: one row a configuration."""

import csv
import io

from logtriage.report.digest import digest
from logtriage.report.text import clean, name, shorten
from logtriage.triage.snapshot import ConfigState, Snapshot

COLUMNS = (
    "id",
    "status",
    "final",
    "mode",
    "class",
    "layer",
    "failure_stage",
    "stage",
    "signature",
    "title",
    "score",
    "baseline",
    "duration",
    "notes",
)
"""Columns before those of the options."""

MAX_CELL = 32_000
"""Characters of a cell; spreadsheets hold 32,767."""

_TRIGGERS = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
"""What makes a spreadsheet take a cell for a formula (OWASP, CSV injection); controls are gone before."""


def table(snapshot: Snapshot) -> str:
    """The report as CSV: comma, quotes where needed, lines end in LF, options last.

    An option that is called like one of our columns is written `option:NAME`. A cell that a spreadsheet
    would take for a formula gets an apostrophe in front.
    """
    view = digest(snapshot)
    shared = [option for option, _ in view.options.shared]
    options = [axis.name for axis in snapshot.matrix.axes]
    options += [option for option in (*shared, *view.options.varying) if option not in options]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    heads = [f"option:{name(option)}" if option in COLUMNS else name(option) for option in options]
    writer.writerow([guarded(head) for head in (*COLUMNS, *heads)])
    for state in snapshot.states:
        values = [state.config.params.get(option) for option in options]
        cells = _cells(state) + ["" if value is None else name(value) for value in values]
        writer.writerow([guarded(cell) for cell in cells])
    return out.getvalue()


def _cells(state: ConfigState) -> list[str]:
    failure = state.failure
    return [
        name(state.config.id),
        state.status.value,
        "true" if state.final else "false",
        name(state.mode) if state.mode else "",
        name(failure.cls) if failure else "",
        failure.layer.value if failure else "",
        name(failure.stage) if failure else "",
        name(state.stage) if state.stage else "",
        name(failure.signature) if failure else "",
        clean(failure.title) if failure else "",
        str(failure.score) if failure else "",
        clean(state.baseline or ""),
        "" if state.duration is None else f"{state.duration:.3f}",
        "; ".join(map(clean, state.notes)),
    ]


def guarded(cell: str) -> str:
    """A cell of bounded length, after an apostrophe where a spreadsheet would take it for a formula."""
    cell = shorten(cell, MAX_CELL)
    return f"'{cell}" if cell.startswith(_TRIGGERS) else cell
