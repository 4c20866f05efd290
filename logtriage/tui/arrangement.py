"""Which options make the rows of the grid, which its columns, and which are folded away."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from logtriage.matrix.model import Matrix
from logtriage.matrix.pivot import ID_AXIS, Pivot


class Side(StrEnum):
    """Where an option stands."""

    ROWS = "rows"
    COLS = "cols"
    FOLD = "fold"


SIDES = tuple(Side)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """Where each varying option stands.

    Attributes:
        rows: Those of the rows, outermost first.
        cols: Those of the columns, outermost first.
        fold: Those that are folded away, the one that goes first at the end; a cell then holds several
            configurations.
    """

    rows: tuple[str, ...]
    cols: tuple[str, ...]
    fold: tuple[str, ...] = ()

    @classmethod
    def of(cls, pivot: Pivot, matrix: Matrix) -> "Arrangement":
        """What a pivot says; varying options that it does not name are folded."""
        known = {*pivot.rows, *pivot.cols, *pivot.fixed}
        fold = tuple(axis.name for axis in matrix.axes if axis.name not in known and len(axis.values) > 1)
        return cls(rows=pivot.rows, cols=pivot.cols, fold=fold)

    @property
    def pivot(self) -> Pivot:
        """As a pivot; what is folded stands in none of its sides."""
        return Pivot(rows=self.rows, cols=self.cols)

    def fits(self, matrix: Matrix) -> bool:
        """Whether it is about this matrix: it names options that there are, each once, and all that vary."""
        named = [*self.rows, *self.cols, *self.fold]
        known = {axis.name for axis in matrix.axes} | {ID_AXIS}
        varying = {axis.name for axis in matrix.axes if len(axis.values) > 1}
        return len(named) == len(set(named)) and varying <= set(named) <= known and bool(self.rows)

    def side(self, side: Side) -> tuple[str, ...]:
        """The options of a side."""
        return {Side.ROWS: self.rows, Side.COLS: self.cols, Side.FOLD: self.fold}[side]

    def with_side(self, side: Side, axes: Sequence[str]) -> "Arrangement":
        """With other options there."""
        if side is Side.ROWS:
            return replace(self, rows=tuple(axes))
        return replace(self, cols=tuple(axes)) if side is Side.COLS else replace(self, fold=tuple(axes))

    def swapped(self) -> "Arrangement":
        """Rows as columns and columns as rows."""
        return replace(self, rows=self.cols, cols=self.rows) if self.cols else self

    def folded(self) -> "Arrangement":
        """Without the innermost option: the columns' last one, then the rows'; one row option stays."""
        if self.cols:
            return replace(self, cols=self.cols[:-1], fold=(*self.fold, self.cols[-1]))
        if len(self.rows) > 1:
            return replace(self, rows=self.rows[:-1], fold=(*self.fold, self.rows[-1]))
        return self

    def unfolded(self) -> "Arrangement":
        """With the option that was folded last innermost in the columns again."""
        if not self.fold:
            return self
        return replace(self, cols=(*self.cols, self.fold[-1]), fold=self.fold[:-1])

    def spread(self) -> "Arrangement":
        """With nothing folded."""
        return replace(self, cols=(*self.cols, *reversed(self.fold)), fold=())
