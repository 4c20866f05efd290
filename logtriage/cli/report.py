"""`logtriage report`: the triage summary of a run."""

from pathlib import Path

import click

from logtriage.cli.baselines import baseline_outcomes
from logtriage.cli.inputs import (
    emit,
    matrix_option,
    open_library,
    open_matrix,
    run_argument,
)
from logtriage.cli.library import signatures_option
from logtriage.cli.verdicts import FAIL_ON, exit_code
from logtriage.report.formats import FORMATS, render
from logtriage.session import Session
from logtriage.triage.baseline import Outcome, annotate, compare


@click.command()
@run_argument
@matrix_option
@click.option("-f", "--format", "fmt", type=click.Choice(list(FORMATS)), default="mail", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to a file instead.")
@click.option(
    "--baseline",
    "baselines",
    type=click.Path(path_type=Path),
    multiple=True,
    help="A run or saved JSON report to compare with; oldest first.",
)
@click.option("--fail-on", type=click.Choice(FAIL_ON), default="any", show_default=True)
@signatures_option
def command(
    run: Path,
    matrix_name: str | None,
    fmt: str,
    output: Path | None,
    baselines: tuple[Path, ...],
    fail_on: str,
    signature_dirs: tuple[Path, ...],
) -> int:
    """Print the triage summary of RUN, a directory of console logs."""
    matrix = open_matrix(matrix_name, run)
    library = open_library(matrix_name, signature_dirs, matrix)
    session = Session(run, library, matrix)
    try:
        snapshot = session.load()
    finally:
        session.stop()
    if baselines:
        before = baseline_outcomes(baselines, library, matrix)
        snapshot = annotate(snapshot, compare(before, [Outcome.of(state) for state in snapshot.states]))
    emit(render(snapshot, fmt), output)
    return exit_code(snapshot, fail_on)
