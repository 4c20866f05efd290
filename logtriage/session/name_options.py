"""Options that are inferred from the names of a run's configurations, and how that is told."""

from collections.abc import Mapping
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.matrix.model import Matrix
from logtriage.matrix.name_axes import options_in_names

_SHOWN: Final = 6
"""Values of an option that are named: a line holds some options of so many."""


class NameOptions:
    """Infers options from names; for the same names once only, since 10,000 of them take half a second."""

    def __init__(self) -> None:
        self._names: tuple[str, ...] = ()
        self._options: Mapping[str, Mapping[str, str]] = {}

    def of(self, names: tuple[str, ...]) -> Mapping[str, Mapping[str, str]]:
        """The options of the configurations whose names show any."""
        if names != self._names:
            self._names, self._options = names, options_in_names(names)
        return self._options


def inferred_note(matrix: Matrix) -> str:
    """What to say of options that were inferred, safe to show; empty where there are none."""
    axes = []
    for axis in matrix.axes:
        more = ", ..." if len(axis.values) > _SHOWN else ""
        axes.append(f"{axis.name} ({', '.join(axis.values[:_SHOWN])}{more})")
    return safe_text(f"options are inferred from names: {', '.join(axes)}") if axes else ""
