"""The dialog in which options are put into rows, into columns, or folded away."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from logtriage.console.safe import safe_text
from logtriage.matrix.model import Matrix
from logtriage.matrix.pivot import build_table
from logtriage.tui.state.arrangement import SIDES, Arrangement, Side
from logtriage.tui.widgets.lines import KeyBar, Lines
from logtriage.tui.widgets.roles import ROLE_CLASSES, Role, Run, Runs
from logtriage.tui.widgets.wording import wrapped

_WIDTH = 64
"""Cells of a line: the dialog's 72 columns in `app.tcss` without border and padding, 4 to spare."""

_INDENT = 6
"""Cells of the name of a list, such as `rows`, and two blanks."""


class PivotScreen(ModalScreen[Arrangement | None], inherit_bindings=False):
    """Dialog with three lists of options; returns the arrangement, or None where the user cancels.

    Args:
        matrix: The matrix whose options are arranged.
        arrangement: The arrangement that is in use.
        suggested: The arrangement that fits the screen best.
    """

    COMPONENT_CLASSES = ROLE_CLASSES
    AUTO_FOCUS = None
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "pick(-1)", "axis", id="pivot.previous", tooltip="The option before", show=False),
        Binding("right,l", "pick(1)", "axis", id="pivot.next", tooltip="The next option", key_display="← →"),
        Binding("tab,down,j", "side(1)", "side", id="pivot.side", tooltip="The next list", key_display="tab"),
        Binding(
            "shift+tab,up,k",
            "side(-1)",
            "list",
            id="pivot.side-before",
            tooltip="The list before",
            show=False,
        ),
        Binding(
            "less_than_sign",
            "order(-1)",
            "outwards",
            id="pivot.out",
            tooltip="Further out in its list",
            show=False,
        ),
        Binding(
            "greater_than_sign",
            "order(1)",
            "order",
            id="pivot.in",
            tooltip="Further in in its list",
            key_display="< >",
        ),
        Binding("J", "move(1)", "move", id="pivot.down", tooltip="Into the list below", key_display="J K"),
        Binding("K", "move(-1)", "up", id="pivot.up", tooltip="Into the list above", show=False),
        Binding("P", "swap", "swap", id="pivot.swap", tooltip="Swap rows and columns"),
        Binding("f", "fit", "fit", id="pivot.fit", tooltip="What fits the screen best"),
        Binding("enter", "apply", "apply", id="pivot.apply", tooltip="Show the grid so, and remember it"),
        Binding("escape,q", "cancel", "cancel", id="pivot.cancel", tooltip="Leave it as it was", show=False),
    ]

    def __init__(self, matrix: Matrix, arrangement: Arrangement, suggested: Arrangement) -> None:
        super().__init__()
        self._matrix = matrix
        self._arrangement = arrangement
        self._suggested = suggested
        self._side = Side.ROWS
        self._place = 0

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Lines(id="pivot")
            yield KeyBar()

    def on_mount(self) -> None:
        self._show()

    # -- what is shown --------------------------------------------------------------------------

    def _show(self) -> None:
        lines = [[("Pivot", Role.NAME)], *self._lists(), *self._figures()]
        lines = [[(" ", Role.TEXT), *line] for line in lines]
        text = self.query_one("#pivot", Lines)
        text.styles.height = len(lines)
        text.show(lines)

    def _lists(self) -> list[list[Run]]:
        lines: list[list[Run]] = []
        for side in SIDES:
            broken = wrapped(self._words(side), _WIDTH - _INDENT - 2)
            for number, line in enumerate(broken):
                name = side.value if number == 0 else ""
                lines.append([(name.ljust(_INDENT), Role.NAME if side is self._side else Role.DIM), *line])
        return lines

    def _words(self, side: Side) -> list[Run]:
        axes = self._arrangement.side(side)
        if not axes:
            here = side is self._side
            return [("(none)", Role.CURSOR if here else Role.DIM)]
        runs: list[Run] = []
        for place, axis in enumerate(axes):
            here = side is self._side and place == self._place
            runs += [
                (
                    f"[{safe_text(axis)}]" if here else f" {safe_text(axis)} ",
                    Role.CURSOR if here else Role.TEXT,
                )
            ]
            runs.append((" ", Role.TEXT))
        return runs[:-1]

    def _figures(self) -> Sequence[Runs]:
        arrangement = self._arrangement
        table = build_table(self._matrix, arrangement.pivot)
        rows, cols, used = len(table.rows), max(1, len(table.cols)), len(table.cells)
        share = 100 * used // max(1, rows * cols)
        where = "configurations" if not arrangement.fold else "cells"
        return [
            [
                (f"{rows} rows  {cols} columns  {rows * cols} cells  ", Role.DIM),
                (f"{used} {where}, {share} % used", Role.TEXT),
            ]
        ]

    # -- actions --------------------------------------------------------------------------------

    def action_side(self, direction: int) -> None:
        self._side = SIDES[(SIDES.index(self._side) + direction) % len(SIDES)]
        self._place = min(self._place, max(0, len(self._arrangement.side(self._side)) - 1))
        self._show()

    def action_pick(self, direction: int) -> None:
        count = len(self._arrangement.side(self._side))
        if count:
            self._place = (self._place + direction) % count
            self._show()

    def action_order(self, direction: int) -> None:
        axes = list(self._arrangement.side(self._side))
        target = self._place + direction
        if axes and 0 <= target < len(axes):
            axes[self._place], axes[target] = axes[target], axes[self._place]
            self._place = target
            self._arrangement = self._arrangement.with_side(self._side, axes)
            self._show()

    def action_move(self, direction: int) -> None:
        """Put the option into another list; one option stays in the rows."""
        axes = list(self._arrangement.side(self._side))
        target = SIDES[(SIDES.index(self._side) + direction) % len(SIDES)]
        if not axes or (self._side is Side.ROWS and len(axes) == 1):
            return
        axis = axes.pop(self._place)
        there = [*self._arrangement.side(target), axis]
        self._arrangement = self._arrangement.with_side(self._side, axes).with_side(target, there)
        self._side, self._place = target, len(there) - 1
        self._show()

    def action_swap(self) -> None:
        self._arrangement = self._arrangement.swapped()
        self._place = 0
        self._show()

    def action_fit(self) -> None:
        self._arrangement = self._suggested
        self._side, self._place = Side.ROWS, 0
        self._show()

    def action_apply(self) -> None:
        self.dismiss(self._arrangement)

    def action_cancel(self) -> None:
        self.dismiss(None)
