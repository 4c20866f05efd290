"""Arguments and options that several commands take: a run, a matrix, signatures, an output file."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from logtriage.cli.library import load_with_problems
from logtriage.errors import InputError
from logtriage.library.library import Library
from logtriage.library.load import search_path
from logtriage.library.schema import Event, Match
from logtriage.matrix.file import bundled_names, load_matrix
from logtriage.matrix.model import Matrix
from logtriage.matrix.wording import hint_for, quoted
from logtriage.runner.directory import MATRIX
from logtriage.sources.store import write_atomic

run_argument = click.argument("run", type=click.Path(path_type=Path))
matrix_option = click.option(
    "-m", "--matrix", "matrix_name", metavar="MATRIX", help="A matrix file, or the name of a bundled one."
)


def open_matrix(name: str | None, run: Path) -> Matrix | None:
    """The matrix that a user named, or that a run directory keeps beside its logs, or `None`."""
    if name is not None:
        return load_matrix(name)
    kept = run / MATRIX
    return load_matrix(str(kept)) if os.path.lexists(kept) else None


@dataclass(frozen=True, slots=True)
class Reading:
    """The matrix and the signatures that one run is read with.

    Attributes:
        matrix: What was run; `None` where it is inferred from the run directory.
        library: The signatures, with the matrix' own rungs.
    """

    matrix: Matrix | None
    library: Library


class Readings:
    """The matrices and signatures that the runs of a command are read with.

    A matrix that the user named holds for all of them; else each has the one beside its own logs.

    Args:
        matrix_name: The matrix that the user named, or `None`.
        extra: Further places of signatures.

    Raises:
        InputError: The named matrix cannot be read or does not mean anything.
        LogtriageError: A place is not there, or hyperscan does not run here.
    """

    def __init__(self, matrix_name: str | None, extra: Sequence[Path]) -> None:
        self._name = matrix_name
        self._extra = extra
        self._named = load_matrix(matrix_name) if matrix_name is not None else None
        self._libraries: list[tuple[list[Event], Library]] = []

    def of(self, run: Path) -> Reading:
        """The matrix and the signatures for a run directory; a saved report needs no more than its options.

        Raises:
            InputError: Its matrix cannot be read, does not mean anything, or names an unknown speaker.
            LogtriageError: As above.
        """
        matrix = self._named if self._named is not None else open_matrix(None, run)
        events = rung_events(matrix)
        library = next((known for own, known in self._libraries if own == events), None)
        if library is None:
            told = [problem for _, known in self._libraries for problem in known.problems]
            library = load_with_problems(_places(self._name, self._extra), events, told)
            self._libraries.append((events, library))
        _check_speakers(matrix, library, self._name or str(run / MATRIX))
        return Reading(matrix, library)


def open_library(
    matrix_name: str | None = None, extra: Sequence[Path] = (), matrix: Matrix | None = None
) -> Library:
    """The signature library, with the matrix' own rungs; problems go to standard error."""
    library = load_with_problems(_places(matrix_name, extra), rung_events(matrix))
    _check_speakers(matrix, library, matrix_name)
    return library


def _places(matrix_name: str | None, extra: Sequence[Path]) -> list[Path]:
    beside = Path(matrix_name).parent if matrix_name and matrix_name not in bundled_names() else None
    return search_path(beside, extra)


def _check_speakers(matrix: Matrix | None, library: Library, path: str | None) -> None:
    for speaker in matrix.boot_plan.chain if matrix is not None else ():
        if speaker not in library.speakers:
            reason = f"{quoted(speaker)} is no speaker of the signature library"
            hint = hint_for(speaker, library.speakers)
            raise InputError(reason, path=path, key="boot.chain", hint=hint)


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
