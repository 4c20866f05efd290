"""`logtriage compare`: what changed between two runs."""

from pathlib import Path

import click

from logtriage.analysis.baseline import Word, compare
from logtriage.analysis.regression import regressions
from logtriage.cli.baselines import outcomes
from logtriage.cli.executor import pool_options
from logtriage.cli.inputs import Readings, emit, layout_option, matrix_option
from logtriage.cli.library import signatures_option
from logtriage.cli.verdicts import FAILURES, FINE
from logtriage.report.comparison import COMPARISON_FORMATS, Compared, render_comparison
from logtriage.workers import Pool


@click.command()
@click.argument("base", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.argument("new", type=click.Path(path_type=Path))
@matrix_option
@layout_option
@click.option(
    "-f", "--format", "fmt", type=click.Choice(list(COMPARISON_FORMATS)), default="text", show_default=True
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to a file instead.")
@pool_options
@signatures_option
def command(
    base: tuple[Path, ...],
    new: Path,
    matrix_name: str | None,
    layout_name: str | None,
    fmt: str,
    output: Path | None,
    pool: Pool,
    signature_dirs: tuple[Path, ...],
) -> int:
    """Compare NEW with BASE, each a run directory or a saved JSON report.

    Each run is read with the matrix beside its own logs, or all with the one of -m.
    Several baselines, oldest first, tell what is flaky and what never passed. Ends with 1 where
    something that passed fails now.
    """
    readings = Readings(matrix_name, signature_dirs, layout_name)
    now, matrix = outcomes(new, readings, pool)
    comparison = compare([outcomes(place, readings, pool)[0] for place in base], now)
    compared = Compared(
        base=tuple(str(place) for place in base),
        new=str(new),
        comparison=comparison,
        regressions=regressions(comparison, matrix),
    )
    emit(render_comparison(compared, fmt), output)
    return FAILURES if comparison.having(Word.REGRESSION) else FINE
