"""The passing configuration that is most like a failing one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from logtriage.matrix.model import Axis, Config


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """A configuration and the options in which another one differs from it.

    Attributes:
        config: The configuration that is near.
        differs: Names of the axes in which it differs, in matrix order; an axis that only one of the two
            states is among them.
    """

    config: Config
    differs: tuple[str, ...]


def nearest(axes: Sequence[Axis], config: Config, others: Iterable[Config]) -> Neighbour | None:
    """The one of `others` that differs from `config` in the fewest options.

    Args:
        axes: In matrix order.
        config: The failing one; it is never its own neighbour.
        others: The passing ones in matrix order; of equally near ones the first is taken.

    Returns:
        `None` where there is no other.
    """
    names = [axis.name for axis in axes]
    mine = [config.params.get(name) for name in names]
    best: Neighbour | None = None
    for other in others:
        if other.id == config.id:
            continue
        theirs = map(other.params.get, names)
        differs = tuple(name for name, a, b in zip(names, mine, theirs, strict=True) if a != b)
        if best is None or len(differs) < len(best.differs):
            best = Neighbour(config=other, differs=differs)
    return best
