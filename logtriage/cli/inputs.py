"""Arguments and options that several commands take: a run, a matrix, signatures, an output file."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from logtriage.cli import names
from logtriage.cli.library import load_with_problems
from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.layouts.load import Layouts, load_layouts
from logtriage.library.library import Library
from logtriage.library.load import search_path
from logtriage.library.schema import Event, Match
from logtriage.matrix.file import bundled_names, load_matrix
from logtriage.matrix.model import Matrix
from logtriage.matrix.wording import hint_for, quoted
from logtriage.runner.directory import MATRIX
from logtriage.session.session import Session
from logtriage.session.whole_run import WholeRun, read_run, untold
from logtriage.sources.store import write_atomic
from logtriage.workers import Pool

run_argument = click.argument("run", type=click.Path(path_type=Path))
targets_argument = click.argument("paths", nargs=-1, required=True, metavar="RUN|FILE...")
matrix_option = click.option(
    "-m",
    "--matrix",
    "matrix_name",
    metavar="MATRIX",
    shell_complete=names.matrices,
    help="A matrix file, or the name of a bundled one.",
)

layout_option = click.option(
    "--layout",
    "layout_name",
    metavar="NAME",
    shell_complete=names.layouts,
    help="How the files are laid out, as `logtriage layouts` lists it; found out where it is missing.",
)


def open_layouts(name: str | None) -> Layouts:
    """The layouts for a run: the one that the user named, or all; problems go to standard error.

    Raises:
        InputError: There is none of that name, or its file means nothing.
    """
    layouts = load_layouts()
    if name is not None:
        return layouts.only(name)
    for problem in layouts.problems:
        click.echo(f"logtriage: {safe_text(str(problem))}", err=True)
    return layouts


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
        layouts: How its files may be laid out.
    """

    matrix: Matrix | None
    library: Library
    layouts: Layouts

    def session(self, run: Path, only: frozenset[str] | None = None) -> Session:
        """The run, to be read or followed; of its logs only those that the user named, where he did.

        Raises:
            InputError: The directory cannot be read.
        """
        return Session(run, self.library, self.matrix, layouts=self.layouts, only=only)

    def whole(
        self,
        run: Path,
        *,
        pool: Pool,
        only: frozenset[str] | None = None,
        told: Callable[[int, int], None] = untold,
    ) -> WholeRun:
        """The run, read once; of its logs only those that the user named, likewise.

        Args:
            run: The run directory.
            pool: Who reads.
            only: The logs, as for `read_run`.
            told: How far it is, likewise.

        Raises:
            InputError: The directory cannot be read.
            LogtriageError: Nobody of the pool can read it.
        """
        return read_run(
            run,
            self.library,
            self.matrix,
            layouts=self.layouts,
            only=only,
            pool=pool,
            told=told,
        )


class Readings:
    """The matrices and signatures that the runs of a command are read with.

    A matrix that the user named holds for all of them; else each has the one beside its own logs.

    Args:
        matrix_name: The matrix that the user named, or `None`.
        extra: Further places of signatures.
        layout_name: The layout that the user named, or `None`.

    Raises:
        InputError: The named matrix or layout cannot be read or does not mean anything, or both are named.
        LogtriageError: A place is not there, or hyperscan does not run here.
    """

    def __init__(
        self, matrix_name: str | None, extra: Sequence[Path], layout_name: str | None = None
    ) -> None:
        if matrix_name is not None and layout_name is not None:
            raise InputError("--layout cannot be given with --matrix, whose templates say where logs are")
        self._layout_name = layout_name
        self._layouts = open_layouts(layout_name)
        self._name = matrix_name
        self._extra = extra
        self._named = load_matrix(matrix_name) if matrix_name is not None else None
        self._libraries: list[tuple[list[Event], Library]] = []

    def of(self, run: Path, *, alone: bool = False) -> Reading:
        """The matrix and the signatures for a run directory; a saved report needs no more than its options.

        Args:
            run: The directory.
            alone: Nothing in it counts but the logs that the user named: it may be anybody's.

        Raises:
            InputError: Its matrix cannot be read, does not mean anything, or names an unknown speaker.
            LogtriageError: As above.
        """
        # A layout that is named is wanted instead of the templates of a matrix that is only found.
        found = self._named is None and self._layout_name is None and not alone
        matrix = open_matrix(None, run) if found else self._named
        events = rung_events(matrix)
        library = next((known for own, known in self._libraries if own == events), None)
        if library is None:
            told = [problem for _, known in self._libraries for problem in known.problems]
            library = load_with_problems(_places(self._name, self._extra), events, told)
            self._libraries.append((events, library))
        _check_speakers(matrix, library, self._name or str(run / MATRIX))
        return Reading(matrix, library, self._layouts)


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
