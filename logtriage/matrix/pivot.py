"""The grid: which options make its rows and columns, and which configuration stands where."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb, prod
from typing import Final

from logtriage.errors import InputError
from logtriage.matrix.model import Axis, Config, Matrix
from logtriage.matrix.wording import hint_for, quoted

ID_AXIS: Final = "id"
"""The pseudo-axis of configurations that no option tells apart: each one's own id."""

CELL_WIDTH: Final = 2
"""Columns of a cell on the screen: its sign and a blank."""

_MAX_ROW_AXES: Final = 4
"""Options that make rows: each takes a column of labels from the cells."""

_MAX_SPLITS: Final = 3000
"""Ways to divide the options into rows and columns that are looked at: all of them for up to 16 options."""

_MAX_WORK: Final = 100_000
"""Configurations looked at to count keys exactly, in all splits together: some 10 ms, then the best so far is
taken."""

Key = tuple[str, ...]
"""A value for each axis of one side; empty for an option that a configuration does not state."""

_Split = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pivot:
    """Which options make the rows and the columns of the grid.

    Attributes:
        rows: Axes of the rows, outermost first.
        cols: Axes of the columns, outermost first.
        fixed: Axes that have the same value everywhere. An axis that is in none of the three is
            folded away: a cell then holds several configurations.
    """

    rows: tuple[str, ...]
    cols: tuple[str, ...]
    fixed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A matrix laid out by a pivot; only rows and columns that occur.

    Attributes:
        pivot: What it is laid out by.
        rows: Row keys in the order of the axes' values.
        cols: Column keys, likewise.
        cells: `(row index, column index)` to the ids there in matrix order; no entry where nothing is.
        places: Id to its `(row index, column index)`.
    """

    pivot: Pivot
    rows: tuple[Key, ...]
    cols: tuple[Key, ...]
    cells: Mapping[tuple[int, int], tuple[str, ...]]
    places: Mapping[str, tuple[int, int]]

    def ids(self, row: int, col: int) -> tuple[str, ...]:
        """The configurations of a cell: none, one, or several where axes are folded away."""
        return self.cells.get((row, col), ())


def build_table(matrix: Matrix, pivot: Pivot) -> Table:
    """The matrix laid out by a pivot.

    Raises:
        InputError: The pivot names an axis twice or one that the matrix does not have.
    """
    ranks = [_ranks(matrix, side) for side in (pivot.rows, pivot.cols)]
    sides = [*pivot.rows, *pivot.cols]
    if len(set(sides)) < len(sides):
        raise InputError("an option stands in the pivot twice", key="pivot")
    places_of = [{rank: place for place, rank in enumerate(sorted(set(side)))} for side in ranks]
    cells: dict[tuple[int, int], list[str]] = {}
    places: dict[str, tuple[int, int]] = {}
    keys: tuple[dict[int, Key], dict[int, Key]] = ({}, {})
    for config, row_rank, col_rank in zip(matrix.configs, *ranks, strict=True):
        place = places_of[0][row_rank], places_of[1][col_rank]
        places[config.id] = place
        cells.setdefault(place, []).append(config.id)
        for side, axes in enumerate((pivot.rows, pivot.cols)):
            if place[side] not in keys[side]:
                keys[side][place[side]] = tuple(_value(config, axis) for axis in axes)
    return Table(
        pivot=pivot,
        rows=tuple(keys[0][place] for place in range(len(keys[0]))),
        cols=tuple(keys[1][place] for place in range(len(keys[1]))),
        cells={place: tuple(ids) for place, ids in cells.items()},
        places=places,
    )


def _value(config: Config, axis: str) -> str:
    if axis in config.params:
        return config.params[axis]
    return config.id if axis == ID_AXIS else ""


def _ranks(matrix: Matrix, names: Sequence[str]) -> list[tuple[int, ...]]:
    """For each configuration the positions of its values on these axes, to sort by."""
    known = {axis.name: axis for axis in matrix.axes}
    for name in names:
        if name not in known and name != ID_AXIS:
            raise InputError(f"there is no option {quoted(name)}", key="pivot", hint=hint_for(name, known))
    columns = dict(zip(known, _columns(matrix), strict=True))
    columns.setdefault(ID_AXIS, range(1, len(matrix.configs) + 1))
    if not names:
        return [()] * len(matrix.configs)
    return list(zip(*(columns[name] for name in names), strict=True))


def _columns(matrix: Matrix) -> list[Sequence[int]]:
    """For each axis the positions of the configurations' values, from 1; 0 for what is not stated."""
    names = [axis.name for axis in matrix.axes]
    orders = [{value: place for place, value in enumerate(axis.values, 1)} for axis in matrix.axes]
    try:
        # One pass over the configurations: looking them up option by option takes twice as long.
        stated = [tuple(map(config.params.__getitem__, names)) for config in matrix.configs]
        return [
            list(map(order.__getitem__, values))
            for order, values in zip(orders, zip(*stated, strict=True), strict=True)
        ]
    except (KeyError, ValueError):
        return [
            [order.get(config.params.get(name, ""), 0) for config in matrix.configs]
            for name, order in zip(names, orders, strict=True)
        ]


class _Space:
    """The configurations as numbers, to count the distinct keys of any set of axes quickly.

    Args:
        axes: The varying axes.
        columns: For each of them the positions of the configurations' values.
    """

    def __init__(self, axes: Sequence[Axis], columns: Sequence[Sequence[int]]) -> None:
        self.axes = axes
        self.sizes = [len(set(column)) for column in columns]
        self._masks: list[int] = []
        keys = [0] * len(columns[0])
        shift = 0
        for column in columns:
            bits = max(column, default=0).bit_length()
            self._masks.append(((1 << bits) - 1) << shift)
            keys = [key | index << shift for key, index in zip(keys, column, strict=True)]
            shift += bits
        self._core = set(keys)
        self._free = self._split_free()
        self._counts: dict[int, int] = {}
        self.work = 0

    def _split_free(self) -> frozenset[int]:
        """Takes axes out of the core that combine with all other values: they only multiply the keys."""
        free: set[int] = set()
        for number, size in enumerate(self.sizes):
            if len(self._core) % size:
                continue
            rest = {key & ~self._masks[number] for key in self._core}
            if len(rest) * size == len(self._core):
                self._core = rest
                free.add(number)
        return frozenset(free)

    def estimate(self, axes: Sequence[int]) -> int:
        """An upper bound of the number of distinct keys of these axes."""
        free = prod(self.sizes[number] for number in axes if number in self._free)
        tied = prod(self.sizes[number] for number in axes if number not in self._free)
        return free * min(tied, len(self._core))

    def count(self, axes: Sequence[int]) -> int:
        """The number of distinct keys of these axes."""
        free = prod(self.sizes[number] for number in axes if number in self._free)
        mask = sum(self._masks[number] for number in axes if number not in self._free)
        if mask not in self._counts:
            self.work += len(self._core)
            self._counts[mask] = len({key & mask for key in self._core})
        return free * self._counts[mask]


class _Viewport:
    """Columns and lines of the screen for the table with its headers and row labels.

    Args:
        width: Columns.
        height: Lines.
        axes: The axes that rows and columns are made of.
    """

    def __init__(self, width: int, height: int, axes: Sequence[Axis]) -> None:
        self._width = width
        self._height = height
        self._labels = [1 + max(map(len, axis.values)) for axis in axes]
        self._names = [1 + len(axis.name) for axis in axes]

    def cost(self, split: _Split, shape: tuple[int, int]) -> tuple[int, ...]:
        """What a table of `shape` rows and columns costs; the smallest is the best.

        First the screens that it takes, then its area on the screen. A header line for each column
        axis and a label for each row axis count as the table's own, so that a long list with all
        axes on one side is not taken for a small table.
        """
        rows, cols = split
        labels, names = self._labels, self._names
        label = max(sum(labels[axis] for axis in rows), *(names[axis] for axis in cols))
        cells_high = max(1, self._height - len(cols))
        cells_wide = max(1, (self._width - label) // CELL_WIDTH)
        screens = -(-shape[0] // cells_high) * -(-shape[1] // cells_wide)
        area = (shape[0] + len(cols)) * (label + CELL_WIDTH * shape[1])
        return screens, area, shape[0] * shape[1], max(shape), shape[0]


def suggest_pivot(matrix: Matrix, *, width: int, height: int) -> Pivot:
    """The smallest table that fits, or the one of the fewest screens where none does.

    At most four axes make the rows; more splits than can be looked at in about 100 ms are judged by
    an estimate first. An axis that combines freely with all others of its side goes innermost, so
    that the same pattern repeats in each group; otherwise the order of the matrix holds. Where no
    option varies, the ids themselves are the rows.

    Args:
        matrix: The configurations to lay out.
        width: Columns of the screen for the table, row labels included.
        height: Lines of the screen for it, headers included.
    """
    columns = {axis.name: column for axis, column in zip(matrix.axes, _columns(matrix), strict=True)}
    fixed = tuple(name for name, column in columns.items() if len(set(column)) <= 1)
    varying = [axis for axis in matrix.axes if axis.name not in fixed]
    if len(varying) < 2:  # noqa: PLR2004 - a table of two sides needs two axes
        return Pivot(rows=tuple(axis.name for axis in varying) or (ID_AXIS,), cols=(), fixed=fixed)
    space = _Space(varying, [columns[axis.name] for axis in varying])
    rows, cols = _best_split(space, _Viewport(width, height, varying))
    return Pivot(rows=_ordered(space, rows), cols=_ordered(space, cols), fixed=fixed)


def _splits(count: int) -> list[_Split]:
    splits: list[_Split] = []
    for size in range(1, min(_MAX_ROW_AXES, count - 1) + 1):
        if splits and len(splits) + comb(count, size) > _MAX_SPLITS:
            break
        splits += (
            (rows, tuple(number for number in range(count) if number not in rows))
            for rows in combinations(range(count), size)
        )
    return splits


def _best_split(space: _Space, viewport: _Viewport) -> _Split:
    splits = _splits(len(space.sizes))
    splits.sort(key=lambda split: viewport.cost(split, (space.estimate(split[0]), space.estimate(split[1]))))
    best = splits[0]
    least: tuple[int, ...] | None = None
    for split in splits:
        found = viewport.cost(split, (space.count(split[0]), space.count(split[1])))
        if least is None or (found, split) < (least, best):
            least, best = found, split
        if space.work > _MAX_WORK:
            break
    return best


def _ordered(space: _Space, side: Sequence[int]) -> tuple[str, ...]:
    """The axes of a side, those that combine freely with the rest of the side last."""
    total = space.count(side)
    free = [
        number
        for number in side
        if total % space.sizes[number] == 0
        and space.count([other for other in side if other != number]) * space.sizes[number] == total
    ]
    tied = [number for number in side if number not in free]
    return tuple(space.axes[number].name for number in [*tied, *free])
