"""How the options of a matrix are spread over the grid: as rows, as columns, or folded away."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from logtriage.matrix.model import Matrix
from logtriage.matrix.pivot import ID_AXIS, Pivot


class Side(StrEnum):
    """One of the places in the grid that an option of the matrix can have."""

    ROWS = "rows"
    COLS = "cols"
    FOLD = "fold"


SIDES = tuple(Side)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """Where in the grid each option stands that has more than one value.

    Attributes:
        rows: Names of the options that make the rows, outermost first.
        cols: Names of the options that make the columns, outermost first.
        fold: Names of the options that are folded away, so that a cell holds several configurations; the last
            of them is unfolded first.
    """

    rows: tuple[str, ...]
    cols: tuple[str, ...]
    fold: tuple[str, ...] = ()

    @classmethod
    def of(cls, pivot: Pivot, matrix: Matrix) -> "Arrangement":
        """Make an arrangement from a pivot; varying options that the pivot does not name are folded."""
        known = {*pivot.rows, *pivot.cols, *pivot.fixed}
        fold = tuple(axis.name for axis in matrix.axes if axis.name not in known and len(axis.values) > 1)
        return cls(rows=pivot.rows, cols=pivot.cols, fold=fold)

    @property
    def pivot(self) -> Pivot:
        """The rows and columns as a pivot, which names no folded option."""
        return Pivot(rows=self.rows, cols=self.cols)

    def fits(self, matrix: Matrix) -> bool:
        """Tell whether it suits a matrix: it names known options only, each once, and all that vary."""
        named = [*self.rows, *self.cols, *self.fold]
        known = {axis.name for axis in matrix.axes} | {ID_AXIS}
        varying = {axis.name for axis in matrix.axes if len(axis.values) > 1}
        return len(named) == len(set(named)) and varying <= set(named) <= known and bool(self.rows)

    def side(self, side: Side) -> tuple[str, ...]:
        """Return the names of the options that stand on a side."""
        return {Side.ROWS: self.rows, Side.COLS: self.cols, Side.FOLD: self.fold}[side]

    def with_side(self, side: Side, axes: Sequence[str]) -> "Arrangement":
        """Return a copy in which a side has other options."""
        if side is Side.ROWS:
            return replace(self, rows=tuple(axes))
        return replace(self, cols=tuple(axes)) if side is Side.COLS else replace(self, fold=tuple(axes))

    def swapped(self) -> "Arrangement":
        """Return a copy with rows and columns exchanged, or itself where there are no columns."""
        return replace(self, rows=self.cols, cols=self.rows) if self.cols else self

    def folded(self) -> "Arrangement":
        """Fold the innermost option away: the columns' last one, then the rows'; one row option stays."""
        if self.cols:
            return replace(self, cols=self.cols[:-1], fold=(*self.fold, self.cols[-1]))
        if len(self.rows) > 1:
            return replace(self, rows=self.rows[:-1], fold=(*self.fold, self.rows[-1]))
        return self

    def unfolded(self) -> "Arrangement":
        """Return a copy in which the option that was folded last is the innermost of the columns."""
        if not self.fold:
            return self
        return replace(self, cols=(*self.cols, self.fold[-1]), fold=self.fold[:-1])

    def spread(self) -> "Arrangement":
        """Return a copy with all folded options in the columns again."""
        return replace(self, cols=(*self.cols, *reversed(self.fold)), fold=())
