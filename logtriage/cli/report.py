"""`logtriage report`: the triage summary of a run."""

from pathlib import Path

import click

from logtriage.cli.baselines import against, outcomes
from logtriage.cli.inputs import Readings, emit, matrix_option, run_argument
from logtriage.cli.jobs import jobs_option
from logtriage.cli.library import signatures_option
from logtriage.cli.verdicts import FAIL_ON, exit_code
from logtriage.report.formats import FORMATS, render
from logtriage.session.whole_run import read_run


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
@jobs_option
@signatures_option
def command(
    run: Path,
    matrix_name: str | None,
    fmt: str,
    output: Path | None,
    baselines: tuple[Path, ...],
    fail_on: str,
    jobs: int,
    signature_dirs: tuple[Path, ...],
) -> int:
    """Print the triage summary of RUN, a directory of console logs."""
    readings = Readings(matrix_name, signature_dirs)
    reading = readings.of(run)
    snapshot = read_run(run, reading.library, reading.matrix, jobs=jobs).snapshot
    if baselines:
        snapshot = against([outcomes(place, readings, jobs)[0] for place in baselines], snapshot)
    emit(render(snapshot, fmt), output)
    return exit_code(snapshot, fail_on)
