"""Where each configuration stands in the grid, and what its rows and columns are called."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from logtriage.console.safe import safe_text
from logtriage.matrix.model import Axis, Matrix
from logtriage.matrix.pivot import CELL_WIDTH, Key, Pivot, Table, build_table
from logtriage.tui.widgets.wording import short_names

STRIDE = CELL_WIDTH
"""Cells from one glyph to the next."""

COUNTS_TITLE = "bad/all"
COUNTS_WIDTH = 2 + len(COUNTS_TITLE)
"""Cells of the counts of a row, with the blanks in front of their title."""

BAR_WIDTH = 6
"""Cells of a row's bar of bad configurations: with labels and some twenty columns it fits 80 cells."""

_ORDINAL = "#"
"""Name of the made-up option that numbers configurations with the same options."""

_MIN_LABEL = 4
"""Cells of the row labels at least: where they are short or empty, the first column still stands apart."""

_SHARE = 4
"""Share of the lines that headers may take, as a divisor: the configurations are what is looked at."""

_FEW = 4
"""Header lines that there is always room for: beside them, 24 lines show a dozen rows."""

_FLAT = 12
"""Lines of a grid from which on its headers are worth their place."""


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """The header line of one option above the columns, or of several.

    Attributes:
        name: Name of the option.
        axes: The options.
        spans: For each group of columns the first one, their number, and the text over them, cut to fit.
    """

    name: str
    axes: tuple[str, ...]
    spans: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class GridLayout:
    """The places of configurations in a table with empty cells, its labels and its headers.

    Attributes:
        rows: For each row the index of the configuration in each column, or None for an empty cell.
        place: Row and column of each configuration, by its index.
        labels: The label of each row.
        label_title: Names of the options over the labels; empty where there is no room.
        label_width: Width of the frozen columns in cells.
        headers: One line for each option over the columns, outermost first; none on a flat screen.
        columns: Number of columns.
        members: All configurations of a cell that holds several, by the index that stands in it.
    """

    rows: tuple[tuple[int | None, ...], ...]
    place: Mapping[int, tuple[int, int]]
    labels: tuple[str, ...]
    label_title: str
    label_width: int
    headers: tuple[HeaderLine, ...]
    columns: int
    members: Mapping[int, tuple[int, ...]] = field(default_factory=dict)

    @property
    def cells_width(self) -> int:
        """Cells that the glyphs of a row take, with a separator on both sides."""
        return STRIDE * self.columns + 1

    @property
    def row_width(self) -> int:
        """Cells of a whole row without its label: glyphs, counts, bar."""
        return self.cells_width + COUNTS_WIDTH + 1 + BAR_WIDTH

    @property
    def header_height(self) -> int:
        """Number of header lines above the first row."""
        return max(1, len(self.headers) + bool(self.label_title))


def table_of(matrix: Matrix, chosen: Sequence[int], pivot: Pivot, *, folded: bool = False) -> Table:
    """Make the table of some configurations.

    Those that the pivot cannot tell apart are numbered and stand side by side, unless options are folded
    away.

    Args:
        matrix: The matrix of the run.
        chosen: Indices of the configurations in the matrix.
        pivot: The options that make the rows and the columns.
        folded: Whether a cell may hold several configurations.
    """
    part = replace(matrix, configs=tuple(matrix.configs[index] for index in chosen))
    table = build_table(part, pivot)
    most = max((len(ids) for ids in table.cells.values()), default=1)
    if most == 1 or folded:
        return table
    number = {name: place for ids in table.cells.values() for place, name in enumerate(ids, 1)}
    numbered = replace(
        part,
        axes=(*part.axes, Axis(name=_ORDINAL, values=tuple(str(place) for place in range(1, most + 1)))),
        configs=tuple(
            replace(config, params={**config.params, _ORDINAL: str(number[config.id])})
            for config in part.configs
        ),
    )
    return build_table(numbered, replace(pivot, cols=(*pivot.cols, _ORDINAL)))


def lay_out(matrix: Matrix, table: Table, *, width: int, height: int) -> GridLayout:
    """Place a table on the screen, with labels and headers.

    Args:
        matrix: The matrix of the run.
        table: The table, made by `table_of`.
        width: Cells that are available; they decide how much the labels spell out.
        height: Lines that are available.
    """
    index_of = {config.id: index for index, config in enumerate(matrix.configs)}
    rows: list[list[int | None]] = [[None] * len(table.cols) for _ in table.rows]
    members: dict[int, tuple[int, ...]] = {}
    for (row, column), ids in table.cells.items():
        first = rows[row][column] = index_of[ids[0]]
        if len(ids) > 1:
            members[first] = tuple(index_of[name] for name in ids)
    axes = table.pivot.cols if height >= _FLAT else ()
    headers = tuple(_header(group, axes, table.cols) for group in _grouped(axes, max(_FEW, height // _SHARE)))
    rest = STRIDE * len(table.cols) + 1 + COUNTS_WIDTH + 1 + BAR_WIDTH
    named = height > len(headers) + len(rows)
    labels, title = _labels(matrix, table, room=width - rest if named else 0)
    widest = max([len(label) for label in labels] + [len(line.name) for line in headers], default=0)
    return GridLayout(
        rows=tuple(tuple(row) for row in rows),
        place={index_of[name]: place for name, place in table.places.items()},
        labels=labels,
        label_title=title,
        label_width=max(_MIN_LABEL, widest, len(title)) + 2,
        headers=headers,
        columns=len(table.cols),
        members=members,
    )


def _labels(matrix: Matrix, table: Table, *, room: int) -> tuple[tuple[str, ...], str]:
    """Align the labels in columns, under the names of their options where those fit."""
    axes = table.pivot.rows
    short = short_names([axis.name for axis in matrix.axes if axis.name not in table.pivot.fixed])
    names = [safe_text(short.get(axis, axis)) for axis in axes]
    values = [[safe_text(value) for value in key] for key in table.rows]
    terse = [max((len(line[place]) for line in values), default=0) for place in range(len(axes))]
    full = [max(width, len(name)) for width, name in zip(terse, names, strict=True)]
    spelled = sum(full) + len(full) - 1 + 2 <= room
    widths = full if spelled else terse
    labels = tuple(_aligned(line, widths) for line in values)
    return labels, _aligned(names, widths) if spelled else ""


def _aligned(words: Iterable[str], widths: Iterable[int]) -> str:
    return " ".join(word.ljust(width) for word, width in zip(words, widths, strict=True)).rstrip()


def _grouped(axes: Sequence[str], most: int) -> list[tuple[str, ...]]:
    """Give each option a line of its own; where those are too many, the outermost ones share the first."""
    shared = max(0, len(axes) - most) + 1
    return [tuple(axes[:shared]), *((axis,) for axis in axes[shared:])] if axes else []


def _header(group: tuple[str, ...], axes: Sequence[str], keys: Sequence[Key]) -> HeaderLine:
    first = list(axes).index(group[0])
    depth = first + len(group)
    groups = [
        ("/".join(key[first:depth]), [column for column, _ in columns])
        for key, columns in groupby(enumerate(keys), key=lambda item: item[1][:depth])
    ]
    room = min((STRIDE * len(columns) - 1 for _, columns in groups), default=1)
    several = len(group) > 1  # a part of several values says nothing
    short = {} if several else abbreviated([safe_text(value) for value, _ in groups], room)
    spans = tuple(
        (columns[0], len(columns), _over(safe_text(value), STRIDE * len(columns) - 1, short))
        for value, columns in groups
    )
    name = safe_text(group[0]) if len(group) == 1 else f"{len(group)} options"
    return HeaderLine(name, group, spans)


def _over(value: str, room: int, short: Mapping[str, str]) -> str:
    return value if len(value) <= room else short.get(value, "")


def abbreviated(values: Iterable[str], width: int) -> dict[str, str]:
    """Cut each value to at most `width` characters, different values differently where possible."""
    used: set[str] = set()
    result: dict[str, str] = {}
    for value in values:
        if value in result:
            continue
        head = value[: width - 1]
        tails = [value[width - 1 : width], *reversed(value[width:])]
        result[value] = next((head + tail for tail in tails if head + tail not in used), value[:width])
        used.add(result[value])
    return result
