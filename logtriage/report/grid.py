"""The grid of the HTML report: options across and down, one cell a configuration."""

from collections.abc import Sequence
from dataclasses import dataclass

from logtriage.matrix.pivot import Key, build_table, suggest_pivot
from logtriage.report.digest import Digest
from logtriage.report.text import name
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import Status

_WIDTH = 150
"""Columns to lay the grid out for: some 70 cells and their labels, about a wide window of a browser."""

_HEIGHT = 60
"""Rows to lay the grid out for: about a window of a browser."""

_MAX_CELLS = 40_000
"""Cells that are drawn: 200 by 200, beyond which a grid is many windows large, and slow to draw."""

_SIGNS = {
    Status.PASS: ".",
    Status.RUNNING: "~",
    Status.SKIPPED: "s",
    Status.NOT_RUN: "-",
    Status.INFRA: "x",
    Status.UNKNOWN: "?",
    Status.FAIL: "!",
}
"""What stands in a cell, the best status first; a failure in a mode shows the number of the mode."""

_RANKS = {status: rank for rank, status in enumerate(_SIGNS)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A header cell and how many rows or columns it spans."""

    text: str
    span: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell: its sign, the status that colours it, and what it stands for in words."""

    sign: str = ""
    status: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The labels that begin in this row, outermost first, and its cells."""

    labels: tuple[Label, ...]
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The grid as the page draws it.

    Attributes:
        corner: Names of the row axes.
        heads: For each column axis its name and its labels.
        rows: The rows of cells with their labels.
    """

    corner: tuple[str, ...]
    heads: tuple[tuple[str, tuple[Label, ...]], ...]
    rows: tuple[Row, ...]


def grid(view: Digest) -> Grid | None:
    """The grid, or `None` where there is none to draw or it would be too large to look at."""
    matrix = view.snapshot.matrix
    if not matrix.configs:
        return None
    table = build_table(matrix, suggest_pivot(matrix, width=_WIDTH, height=_HEIGHT))
    if len(table.rows) * len(table.cols) > _MAX_CELLS:
        return None
    by_id = {state.config.id: state for state in view.snapshot.states}
    starts = _starts(table.rows)
    return Grid(
        corner=tuple(map(name, table.pivot.rows)),
        heads=tuple(
            (name(axis), tuple(found for level, found in _labels(table.cols) if level == depth))
            for depth, axis in enumerate(table.pivot.cols)
        ),
        rows=tuple(
            Row(
                labels=starts.get(row, ()),
                cells=tuple(
                    _cell(view, [by_id[found] for found in table.ids(row, col) if found in by_id])
                    for col in range(len(table.cols))
                ),
            )
            for row in range(len(table.rows))
        ),
    )


def _spans(keys: Sequence[Key]) -> list[tuple[int, int, Label]]:
    """Position, depth and label of every header cell: equal neighbours under one parent are one."""
    found: list[tuple[int, int, Label]] = []
    for depth in range(len(keys[0]) if keys else 0):
        start = 0
        for index in range(1, len(keys) + 1):
            if index == len(keys) or keys[index][: depth + 1] != keys[start][: depth + 1]:
                found.append((start, depth, Label(text=name(keys[start][depth] or "-"), span=index - start)))
                start = index
    return found


def _labels(keys: Sequence[Key]) -> list[tuple[int, Label]]:
    return [(depth, label) for _, depth, label in _spans(keys)]


def _starts(keys: Sequence[Key]) -> dict[int, tuple[Label, ...]]:
    found: dict[int, tuple[Label, ...]] = {}
    for start, _, label in _spans(keys):
        found[start] = (*found.get(start, ()), label)
    return found


def _cell(view: Digest, states: Sequence[ConfigState]) -> Cell:
    if not states:
        return Cell()
    worst = max(states, key=lambda state: _RANKS[state.status])
    number = view.numbers.get(worst.mode or "")
    failed = worst.status is Status.FAIL and number is not None
    words = f"{name(worst.config.id)}: {worst.status}" + (f", failure mode {number}" if failed else "")
    more = f" and {len(states) - 1} more" if len(states) > 1 else ""
    return Cell(
        sign=str(number) if failed else _SIGNS[worst.status],
        status=worst.status.value,
        words=f"{words}{more}",
    )
