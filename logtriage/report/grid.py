"""The grid of the HTML report: options across and down, one cell a configuration."""

from collections.abc import Sequence
from dataclasses import dataclass

from logtriage.matrix.pivot import Key, build_table, suggest_pivot
from logtriage.report.digest import Digest, letter_of
from logtriage.report.text import name
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import Status

_WIDTH = 100
"""Columns to lay the grid out for: some 40 cells and their labels, the width of the page."""

_HEIGHT = 60
"""Rows to lay the grid out for: about a window of a browser."""

_MAX_CELLS = 40_000
"""Cells that are drawn: 200 by 200, beyond which a grid is many windows large, and slow to draw."""

_ACROSS = 2
"""Characters that are as wide as a cell of the page with its borders."""

_SIGNS = {
    Status.PASS: ".",
    Status.RUNNING: "~",
    Status.SKIPPED: "s",
    Status.NOT_RUN: "-",
    Status.INFRA: "x",
    Status.UNKNOWN: "?",
    Status.FAIL: "!",
}
"""What stands in a cell, the best status first; a failure in a mode shows the letter of the mode."""

_RANKS = {status: rank for rank, status in enumerate(_SIGNS)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A header cell and how many rows or columns it spans; a tall one would be wider than what it spans."""

    text: str
    span: int

    @property
    def tall(self) -> bool:
        """Whether it is written downwards over its columns, which would be torn apart else."""
        return len(self.text) > _ACROSS * self.span


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell: its sign, the status that colours it, what it stands for, and the anchor of its mode."""

    sign: str = ""
    status: str = ""
    words: str = ""
    anchor: str = ""


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


def anchor_of(letter: str) -> str:
    """Name of the place on the page that tells of a failure mode."""
    return f"mode-{letter}"


def _cell(view: Digest, states: Sequence[ConfigState]) -> Cell:
    if not states:
        return Cell()
    worst = max(states, key=lambda state: _RANKS[state.status])
    letter = ""
    if worst.status is Status.FAIL and worst.mode in view.labels:
        letter = letter_of(worst.mode or "")
    words = f"{name(worst.config.id)}: {worst.status}" + (f", failure mode {letter}" if letter else "")
    more = f" and {len(states) - 1} more" if len(states) > 1 else ""
    return Cell(
        sign=letter or _SIGNS[worst.status],
        status=worst.status.value,
        words=f"{words}{more}",
        anchor=anchor_of(letter) if letter else "",
    )
