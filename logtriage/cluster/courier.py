"""The functions that are sent to a cluster whole: neither its scheduler nor a worker needs to know us.

They are local to other functions: what cannot be imported by its name is sent as its code, and so they may
use nothing but what they import themselves.
"""

from collections.abc import Callable


def keeper() -> Callable[[bytes], bytes]:
    """Makes what all tasks need a task of its own, which the cluster does again where its result is lost."""

    def logtriage_keep(data: bytes) -> bytes:
        return data

    return logtriage_keep


def carrier() -> Callable[[bytes, bytes], tuple[str, bytes | None]]:
    """Has a worker do a chunk; the function returns its address, and its answer if it can give one."""

    def logtriage_read(setup: bytes, task: bytes) -> tuple[str, bytes | None]:
        from distributed import get_worker  # noqa: PLC0415 - as above

        name = str(get_worker().address)
        try:
            from logtriage.cluster.remote import answer  # noqa: PLC0415 - as above
        except ImportError:
            return name, None
        return name, answer(setup, task)

    return logtriage_read


def inspector() -> Callable[[list[str]], bytes | None]:
    """Asks a worker for what it is and sees; the function returns nothing where it cannot say."""

    def logtriage_inspect(places: list[str]) -> bytes | None:
        try:
            from logtriage.cluster.remote import inspection  # noqa: PLC0415 - as above
        except ImportError:
            return None
        return inspection(places)

    return logtriage_inspect
