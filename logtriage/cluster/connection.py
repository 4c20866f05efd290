"""The connection to the scheduler of a cluster, and what its workers offer."""

import logging
import socket
import threading
import warnings
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from types import TracebackType
from typing import Any, Final, Protocol, Self

from logtriage.cluster.address import scheduler_address
from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError

_REACHED: Final = 5.0
"""Seconds in which a connection to the scheduler's port is made: over an ocean it takes a second."""

_ANSWERED: Final = 10
"""Seconds that what listens there has to answer as a scheduler."""

_GRACE: Final = 1
"""Seconds more, in which Dask says itself why it failed."""

_SHOWN: Final = 300
"""Characters of a message of Dask that are shown."""


class Future(Protocol):
    """The methods of `distributed.Future` that are used here; distributed is an optional package."""

    def result(self, timeout: float | None = None) -> Any:  # noqa: ANN401 - what the task returned
        """The value that the task returned; its error is raised."""
        ...

    def exception(self) -> BaseException | None:
        """The error that the task raised; `None` where it returned a value."""
        ...

    def add_done_callback(self, call: Callable[["Future"], object]) -> None:
        """Call a function with this future once its task has ended, also with an error."""
        ...


class Client(Protocol):
    """The methods of `distributed.Client` that are used here; distributed is an optional package."""

    status: str

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def submit(self, function: Callable[..., object], *arguments: object, **options: object) -> Future:
        """Have a worker call a function; `options` are those of `distributed.Client.submit`."""
        ...

    def cancel(self, futures: list[Future]) -> None:
        """Give up tasks that have not ended, whether or not they have begun."""
        ...

    def run(self, function: Callable[..., object], *arguments: object, **options: object) -> dict[str, Any]:
        """Call a function on all workers at once; by their addresses what it returned."""
        ...

    def scheduler_info(self, **options: object) -> Mapping[str, Any]:
        """What the scheduler knows of itself and its workers."""
        ...

    def get_versions(self, *, packages: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
        """Versions of Python and of packages here and on the workers."""
        ...

    def close(self, timeout: float) -> None:
        """End the connection; waits no longer for it than the timeout, in seconds."""
        ...


def connect(address: str) -> Client:
    """A connection to a scheduler.

    Args:
        address: `dask://HOST:PORT` or `tls://HOST:PORT`.

    Raises:
        LogtriageError: It is no such address, nothing answers there, or Dask is not installed here.
    """
    place = scheduler_address(address)
    try:
        distributed = import_module("distributed")
    except ImportError as error:
        how = 'install it: pip install "logtriage[dask]"'
        raise LogtriageError("a cluster needs the package distributed", hint=how) from error
    _knock(address, place)
    logging.disable(logging.CRITICAL)  # what Dask tells its users on standard error is told here in our words
    made: list[Client | Exception] = []

    def make() -> None:
        try:
            made.append(distributed.Client(place, timeout=_ANSWERED))
        except Exception as error:  # noqa: BLE001 - raised in the other thread
            made.append(error)

    # Dask's own limit does not hold where something takes the connection and never says a word.
    thread = threading.Thread(target=make, name="logtriage-connect", daemon=True)
    with warnings.catch_warnings(action="ignore"):  # other versions than here: we compare those that matter
        thread.start()
        thread.join(_ANSWERED + _GRACE)
    found = made[0] if made else TimeoutError("what listens there does not answer")
    if isinstance(found, Exception):
        reason = safe_text(str(found))[:_SHOWN]
        tls = place.startswith("tls:")
        hint = "certificates are set in Dask's own configuration: distributed.comm.tls" if tls else None
        raise LogtriageError(f"no scheduler answers at {address}: {reason}", hint=hint) from found
    return found


def _knock(address: str, place: str) -> None:
    """Say at once that nothing listens: Dask tries again and again until its time is over.

    Raises:
        LogtriageError: Nothing does.
    """
    host, _, port = place.partition("://")[2].rpartition(":")
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=_REACHED).close()
    except OSError as error:
        reason = safe_text(error.strerror or str(error))
        raise LogtriageError(f"no scheduler answers at {address}: {reason}") from error


def slots(client: Client, resource: str | None) -> dict[str, int]:
    """How many tasks each worker does at once, by its address; those that do none are left out.

    Args:
        client: The connection.
        resource: A resource of Dask of which each task takes one; where nothing is given, a thread.
    """
    workers: Mapping[str, Mapping[str, Any]] = client.scheduler_info(n_workers=-1)["workers"]
    found = {
        name: int(worker["nthreads"] if resource is None else worker["resources"].get(resource, 0))
        for name, worker in workers.items()
    }
    return {name: count for name, count in found.items() if count > 0}


def require_slots(client: Client, address: str, resource: str | None) -> dict[str, int]:
    """As `slots`, where there are any.

    Raises:
        LogtriageError: The cluster has no worker, or none with the resource: a task would wait for ever.
    """
    found = slots(client, resource)
    if found:
        return found
    if resource is None or not slots(client, None):
        hint = f"start some: dask worker {safe_text(scheduler_address(address))}"
        raise LogtriageError(f"the cluster at {address} has no workers", hint=hint)
    name = safe_text(resource)
    hint = f"start workers that do: dask worker {scheduler_address(address)} --resources {name}=1"
    raise LogtriageError(f"no worker of the cluster at {address} declares the resource {name}", hint=hint)
