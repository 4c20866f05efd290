"""The options that say who reads logs, or boots: processes of this machine, or the workers of a cluster."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Final, TypeVar

import click

from logtriage.cli.jobs import jobs_option
from logtriage.cli.progress import say
from logtriage.cluster.address import FORMS, scheduler_address
from logtriage.errors import InputError
from logtriage.workers import Pool, Processes, usable_processors

LOCAL: Final = "local"

_Command = TypeVar("_Command", bound=Callable[..., Any])


def _checked(_context: click.Context, _option: click.Parameter, value: str) -> str:
    if value == LOCAL:
        return value
    try:
        scheduler_address(value)
    except InputError as error:
        raise click.UsageError(f"--executor is {LOCAL}, or {FORMS}") from error
    return value


executor_option = click.option(
    "--executor", default=LOCAL, show_default=True, callback=_checked, help=f"{LOCAL}, or {FORMS}."
)

_resource_option = click.option(
    "--resource", metavar="NAME", help="Of a cluster, only workers that declare this resource of Dask."
)


def pool_options(command: _Command) -> Callable[..., Any]:
    """Gives a command the options that say who reads logs; it gets a `Pool` as its argument `pool`."""

    @jobs_option
    @executor_option
    @_resource_option
    @wraps(command)
    def with_pool(*, jobs: int | None, executor: str, resource: str | None, **others: Any) -> Any:  # noqa: ANN401 - click's
        return command(pool=_pool(jobs, executor, resource), **others)

    return with_pool


def _pool(jobs: int | None, executor: str, resource: str | None) -> Pool:
    if executor != LOCAL:
        from logtriage.cluster.pool import Cluster  # noqa: PLC0415 - what reads here needs none of it

        return Cluster(address=executor, jobs=jobs, resource=resource, say=say)
    if resource is not None:
        raise click.UsageError("--resource is of a cluster: it needs --executor")
    return Processes(jobs or usable_processors())
