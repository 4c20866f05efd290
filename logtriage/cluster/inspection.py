"""Asking all workers, before there is work, whether they can do it."""

import pickle
from collections.abc import Mapping, Sequence
from typing import Any, Final

from logtriage.cluster.connection import Client
from logtriage.cluster.courier import inspector
from logtriage.cluster.make import PYTHON, make
from logtriage.cluster.task import Inspection
from logtriage.cluster.wording import foreign, unknown
from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError

_HINT: Final = "install the same logtriage, with the same packages, for the workers"


def inspect(client: Client, workers: Sequence[str], places: Sequence[str]) -> None:
    """Return where all workers can read what is in these places, as this machine would.

    Args:
        client: The connection.
        workers: Their addresses.
        places: Absolute paths.

    Raises:
        LogtriageError: One cannot.
    """
    versions = client.get_versions(packages=())["workers"]
    for worker in workers:
        if worker in versions:  # else it left meanwhile
            _compare(safe_text(worker), str(versions[worker]["packages"].get("python")))
    found: Mapping[str, Any] = client.run(inspector(), list(places), workers=list(workers), on_error="return")
    for worker in workers:
        if worker in found:  # as above
            _judge(safe_text(worker), found[worker], len(workers))


def _compare(worker: str, python: str) -> None:
    """Compare what comes first: code that is sent to another Python may end it.

    Raises:
        LogtriageError: It is another one.
    """
    theirs = ".".join(python.split(".")[:2])
    if theirs != make()[PYTHON]:
        raise LogtriageError(foreign(worker, make() | {PYTHON: theirs}), hint=_HINT)


def _judge(worker: str, answer: object, count: int) -> None:
    if isinstance(answer, BaseException):
        raise LogtriageError(f"the worker {worker} does not answer: {safe_text(str(answer))[:200]}")
    if answer is None:
        raise LogtriageError(unknown(worker), hint=_HINT)
    assert isinstance(answer, bytes)  # noqa: S101 - as `inspector` returns it
    one: Inspection = pickle.loads(answer)  # noqa: S301 - Dask unpickles all that comes from there anyway
    if one.make != make():
        raise LogtriageError(foreign(worker, one.make), hint=_HINT)
    if one.trouble:
        raise LogtriageError(f"the worker {worker} cannot read logs: {safe_text(one.trouble)}")
    if one.unseen:
        hint = "workers read the logs themselves: they need the same files under the same names"
        if count > 1:
            hint += "; --resource NAME takes only workers that declare it"
        raise InputError(f"the worker {worker} does not see it", path=safe_text(one.unseen[0]), hint=hint)
