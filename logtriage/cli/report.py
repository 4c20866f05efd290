"""`logtriage report`: the triage summary of a run."""

from pathlib import Path

import click

from logtriage.cli.baselines import against, outcomes
from logtriage.cli.executor import pool_options
from logtriage.cli.inputs import Readings, emit, layout_option, matrix_option, targets_argument
from logtriage.cli.library import signatures_option
from logtriage.cli.progress import ReadingProgress
from logtriage.cli.target import target_of
from logtriage.cli.verdicts import FAIL_ON, exit_code
from logtriage.console.safe import safe_text
from logtriage.report.formats import FORMATS, NOTED, render
from logtriage.tui.state.memory import Memory
from logtriage.tui.state.overlay import as_seen
from logtriage.workers import Pool


@click.command()
@targets_argument
@matrix_option
@layout_option
@click.option("-f", "--format", "fmt", type=click.Choice(list(FORMATS)), default="mail", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to a file instead.")
@click.option(
    "--baseline",
    "baselines",
    type=click.Path(path_type=Path),
    multiple=True,
    help="A run or saved JSON report to compare with; oldest first.",
)
@click.option(
    "--as-found", is_flag=True, help="Leave out the names and merges that you gave failure modes in watch."
)
@click.option("--vmlinux", metavar="TEMPLATE", help="The kernel whose functions name addresses.")
@click.option("--symbolize", is_flag=True, help="Show frames of traces with their lines of source.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), default="any", show_default=True)
@pool_options
@signatures_option
def command(  # noqa: PLR0913, PLR0917 - one for each option
    paths: tuple[str, ...],
    matrix_name: str | None,
    layout_name: str | None,
    fmt: str,
    output: Path | None,
    baselines: tuple[Path, ...],
    vmlinux: str | None,
    fail_on: str,
    pool: Pool,
    signature_dirs: tuple[Path, ...],
    *,
    as_found: bool,
    symbolize: bool,
) -> int:
    """Print the triage summary of RUN, a directory of console logs, or of the logs FILE..."""
    target = target_of(paths)
    readings = Readings(matrix_name, signature_dirs, layout_name)
    reading = readings.of(target.run, alone=target.only is not None)
    memory = Memory() if as_found else Memory.of_run(target.run)
    with ReadingProgress("boots") as progress:
        whole = reading.whole(target.run, pool=pool, only=target.only, told=progress.show)
    snapshot = whole.snapshot
    if symbolize and vmlinux is None:
        raise click.UsageError("--symbolize needs --vmlinux")
    if vmlinux is not None:
        from logtriage.session.symbolized import symbolized  # noqa: PLC0415 - only where it is asked for

        snapshot = symbolized(snapshot, target.run, vmlinux, lines=symbolize)
    snapshot = as_seen(snapshot, memory, whole.path_of)
    if baselines:
        snapshot = against([outcomes(place, readings, pool)[0] for place in baselines], snapshot)
    emit(render(snapshot, fmt), output)
    if fmt not in NOTED:
        for note in snapshot.notes:
            click.echo(f"logtriage: {safe_text(note)}", err=True)
    return exit_code(snapshot, fail_on)
