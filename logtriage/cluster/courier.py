"""The functions that are sent to a cluster whole: neither its scheduler nor a worker needs to know us.

They are local to other functions: what cannot be imported by its name is sent as its code, and so they may
use nothing but what they import themselves.
"""

from collections.abc import Callable


def carrier() -> Callable[[bytes], tuple[str, bytes | None]]:
    """Has a worker do a chunk; the function returns its address, and its answer if it can give one."""

    def logtriage_read(task: bytes) -> tuple[str, bytes | None]:
        from distributed import get_worker  # noqa: PLC0415 - as above

        name = str(get_worker().address)
        try:
            from logtriage.cluster.remote import answer  # noqa: PLC0415 - as above
        except ImportError:
            return name, None
        return name, answer(task)

    return logtriage_read


def preparer() -> Callable[[str, bytes], None]:
    """Tells a worker, which has the same logtriage, what it will do with chunks."""

    def logtriage_prepare(token: str, work: bytes) -> None:
        from logtriage.cluster.remote import prepare  # noqa: PLC0415 - as above

        prepare(token, work)

    return logtriage_prepare


def inspector() -> Callable[[bytes], bytes | None]:
    """Asks a worker for what it is and sees; the function returns nothing where it cannot say."""

    def logtriage_inspect(places: bytes) -> bytes | None:
        try:
            from logtriage.cluster.remote import inspection  # noqa: PLC0415 - as above
        except ImportError:
            return None
        return inspection(places)

    return logtriage_inspect
