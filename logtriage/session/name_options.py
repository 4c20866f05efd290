"""Options that are inferred from the names of a run's configurations, and how that is told."""

from collections.abc import Iterator, Mapping
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.matrix.infer import infer_matrix
from logtriage.matrix.model import Matrix
from logtriage.matrix.name_axes import options_in_names
from logtriage.sources.discover import Found

_SHOWN: Final = 6
"""Values of an option that are named: a line holds some options of so many."""


class NameOptions:
    """Infers options from names; for the same names once only, since 10,000 of them take half a second."""

    def __init__(self) -> None:
        self._names: tuple[str, ...] = ()
        self._options: Mapping[str, Mapping[str, str]] = {}
        self._used = False

    def _of(
        self, names: tuple[str, ...], stated: Mapping[str, Mapping[str, str]]
    ) -> Mapping[str, Mapping[str, str]]:
        """The options of configurations: those that are stated, or else those that their names show.

        Args:
            names: The ids of the configurations.
            stated: What files say of their options; empty where they say nothing of any.
        """
        self._used = not stated
        if stated:
            return stated
        if names != self._names:
            self._names, self._options = names, options_in_names(names)
        return self._options

    def matrix(self, name: str, found: Found) -> Matrix:
        """The matrix of a run for which nobody declared one, by what its directory holds.

        Args:
            name: What to call it.
            found: What the directory holds.
        """
        ids = tuple(dict.fromkeys([*(ref.config for ref in found.logs), *found.results, *found.params]))
        params = self._of(ids, found.params)
        return infer_matrix(name, {config: params.get(config, {}) for config in ids})

    def notes(self, matrix: Matrix) -> Iterator[str]:
        """What to say of the options of a matrix that were inferred, safe to show: one line, or none."""
        if not (self._used and matrix.axes):
            return
        axes = []
        for axis in matrix.axes:
            more = ", ..." if len(axis.values) > _SHOWN else ""
            axes.append(f"{axis.name} ({', '.join(axis.values[:_SHOWN])}{more})")
        yield safe_text(f"options are inferred from names: {', '.join(axes)}")
