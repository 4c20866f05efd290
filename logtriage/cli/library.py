"""The signature library as commands use it."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

import click

from logtriage.cli.long_lived import long_lived
from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.library.library import Library, Problem
from logtriage.library.load import load_library
from logtriage.library.schema import Event

signatures_option = click.option(
    "--signatures",
    "signature_dirs",
    type=click.Path(path_type=Path),
    multiple=True,
    help="A further folder (or file) of signatures; its ids replace those of the library.",
)


def load_with_problems(
    places: Sequence[Path], events: Iterable[Event] = (), told: Collection[Problem] = ()
) -> Library:
    """The library of some places; what is wrong in them goes to standard error.

    Args:
        places: Folders and files of signatures.
        events: Further events, such as a matrix' own rungs.
        told: What was said before, and is not said again.

    Raises:
        LogtriageError: A place is not there, or hyperscan does not run here.
    """
    for place in places:
        if not place.exists():
            raise LogtriageError(f"no such signatures: {safe_text(str(place))}")
    with long_lived():
        library = load_library(places, events)
    for problem in library.problems:
        if problem in told:
            continue
        click.echo(f"logtriage: {problem}", err=True)
    return library
