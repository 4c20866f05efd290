"""What is said of workers that cannot do the work."""

from collections.abc import Mapping

from logtriage.cluster.make import make
from logtriage.cluster.sight import Sight
from logtriage.console.safe import safe_text


def unknown(worker: str) -> str:
    """Why a worker cannot read logs that cannot even say what it is."""
    return f"the worker {safe_text(worker)} has no logtriage, or an older one than {make()['logtriage']}"


def foreign(worker: str, theirs: Mapping[str, str]) -> str:
    """Why a worker may not read logs for us: in what it is of another make.

    Args:
        worker: Its address.
        theirs: Its versions.
    """
    unequal = [name for name, mine in make().items() if theirs.get(name) != mine]
    parts = [f"{name} {safe_text(str(theirs.get(name)))} and not {make()[name]}" for name in unequal]
    return f"the worker {safe_text(worker)} has {', '.join(parts)}, as is here: results may differ"


def unlike(worker: str, path: str, sight: Sight | None, mine: Sight | None) -> str:
    """How a worker sees a file otherwise."""
    there = "nothing" if sight is None else str(sight)
    here = "nothing" if mine is None else str(mine)
    return f"{safe_text(path)}: the worker {worker} does not see the same file: {there} there, {here} here"
