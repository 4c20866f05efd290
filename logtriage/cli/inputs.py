"""What several commands take: a run, a matrix, signatures, an output file."""

from collections.abc import Sequence
from pathlib import Path

import click

from logtriage.cli.library import load_with_problems
from logtriage.errors import InputError
from logtriage.matching.library import Library
from logtriage.matching.load import search_path
from logtriage.matching.schema import Event, Match
from logtriage.matrix.file import bundled_names, load_matrix
from logtriage.matrix.model import Matrix
from logtriage.matrix.wording import hint_for, quoted
from logtriage.runner.directory import MATRIX
from logtriage.sources.store import write_atomic

run_argument = click.argument("run", type=click.Path(path_type=Path))
matrix_option = click.option(
    "-m", "--matrix", "matrix_name", metavar="MATRIX", help="A matrix file, or the name of a bundled one."
)


def open_matrix(name: str | None, run: Path | None = None) -> Matrix | None:
    """The matrix that a user named, or that a run directory keeps beside its logs, or nothing."""
    if name is not None:
        return load_matrix(name)
    kept = run / MATRIX if run is not None else None
    return load_matrix(str(kept)) if kept is not None and kept.is_file() else None


def open_library(
    matrix_name: str | None = None, extra: Sequence[Path] = (), matrix: Matrix | None = None
) -> Library:
    """The signature library, with the matrix' own rungs; problems go to standard error."""
    beside = Path(matrix_name).parent if matrix_name and matrix_name not in bundled_names() else None
    library = load_with_problems(search_path(beside, extra), rung_events(matrix))
    for speaker in matrix.course.chain if matrix is not None else ():
        if speaker not in library.speakers:
            reason = f"{quoted(speaker)} is no speaker of the signature library"
            hint = hint_for(speaker, library.speakers)
            raise InputError(reason, path=matrix_name, key="boot.chain", hint=hint)
    return library


def rung_events(matrix: Matrix | None) -> list[Event]:
    """Events for the regular expressions that a matrix gives its rungs."""
    if matrix is None:
        return []
    return [
        Event(
            id=f"rung-{index}",
            event="rung",
            rung=rung.name,
            match=tuple(Match(regex=regex) for regex in rung.reached),
        )
        for index, rung in enumerate(matrix.ladder)
        if rung.reached
    ]


def emit(text: str, output: Path | None) -> None:
    """Print a report, or write it to a file in one piece."""
    text = text if text.endswith("\n") else text + "\n"
    if output is None or str(output) == "-":
        click.echo(text, nl=False)
    else:
        write_atomic(output, text.encode("utf-8"))
