"""What is said of workers that cannot do the work."""

from collections.abc import Mapping

from logtriage.cluster.make import make
from logtriage.cluster.sight import Sight, fresh_sight_of
from logtriage.cluster.task import Unlike
from logtriage.console.safe import safe_text
from logtriage.errors import InputError


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


def not_the_same(worker: str, other: Unlike, seen: Mapping[str, Sight | None]) -> InputError | None:
    """That a worker does not see a file as this process does; nothing where that changed meanwhile.

    Args:
        worker: Its address.
        other: What it sees.
        seen: What this process saw when it asked, by path.
    """
    mine = fresh_sight_of(other.path)
    if mine != seen[other.path]:
        return None
    there, here = ("nothing" if one is None else str(one) for one in (other.sight, mine))
    reason = f"the worker {safe_text(worker)} does not see the same: {there} there, {here} here"
    hint = "workers read the logs themselves, by the same names; --resource takes only some workers"
    return InputError(reason, path=safe_text(other.path), hint=hint)
