"""Asking all workers, before there is work, whether they can do it."""

import pickle
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from logtriage.cluster.connection import Client
from logtriage.cluster.courier import inspector
from logtriage.cluster.make import PYTHON, make
from logtriage.cluster.sight import Sight, sight_of
from logtriage.cluster.task import Inspection
from logtriage.cluster.wording import foreign, not_the_same, unknown
from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError

_HINT: Final = "install the same logtriage, with the same packages, for the workers"

_SHOWN: Final = 300
"""Characters of a worker's error that are shown."""


def inspect(client: Client, workers: Sequence[str], places: Iterable[Path]) -> None:
    """Return where all workers can read what is in these places, as this machine would.

    Args:
        client: The connection.
        workers: Their addresses.
        places: Directories and files; what is not there for this process either does not count.

    Raises:
        LogtriageError: One cannot.
    """
    versions = client.get_versions(packages=())["workers"]
    for worker in workers:
        if worker in versions:  # else it left meanwhile
            _compare(safe_text(worker), str(versions[worker]["packages"].get("python")))
    names = [str(place.absolute()) for place in places]
    seen = {name: sight for name in names if (sight := sight_of(name)) is not None}
    found: Mapping[str, Any] = client.run(
        inspector(), pickle.dumps(seen), workers=list(workers), on_error="return"
    )
    for worker in workers:
        if worker in found:  # as above
            _judge(safe_text(worker), found[worker], seen)


def _compare(worker: str, python: str) -> None:
    """Compare what comes first: code that is sent to another Python may end it.

    Raises:
        LogtriageError: It is another one.
    """
    theirs = ".".join(python.split(".")[:2])
    if theirs != make()[PYTHON]:
        raise LogtriageError(foreign(worker, make() | {PYTHON: theirs}), hint=_HINT)


def _judge(worker: str, answer: object, seen: Mapping[str, Sight | None]) -> None:
    if isinstance(answer, BaseException):
        error = safe_text(f"{type(answer).__name__}: {answer}")[:_SHOWN]
        raise LogtriageError(f"the worker {worker} does not answer: {error}")
    if answer is None:
        raise LogtriageError(unknown(worker), hint=_HINT)
    assert isinstance(answer, bytes)  # noqa: S101 - as `inspector` returns it
    one: Inspection = pickle.loads(answer)  # noqa: S301 - Dask unpickles all that comes from there anyway
    if one.make != make():
        raise LogtriageError(foreign(worker, one.make), hint=_HINT)
    if one.trouble:
        raise LogtriageError(f"the worker {worker} cannot read logs: {safe_text(one.trouble)}")
    problem = not_the_same(worker, one.unlike, seen) if one.unlike is not None else None
    if problem is not None:
        raise problem
