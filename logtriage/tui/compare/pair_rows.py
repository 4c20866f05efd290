"""Two consoles in one list: the earlier boot on the left, this one on the right."""

from collections.abc import Hashable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.strip import Strip

from logtriage.tui.compare.alignment import Alignment, Pair, Spoken
from logtriage.tui.widgets.roles import Role
from logtriage.tui.widgets.rows import VirtualRows

_NUMBER = 5
"""Cells of a line number: no more lines than five digits count are aligned."""

_SIGN = 2
"""Cells of the sign that tells a difference, with the blank behind it."""

_WIDE = 100
"""Columns from which on there is room for the kernel's time stamps."""
_STEP = 16
"""Cells that a key scrolls sideways: two tab stops, little enough to keep the place in a line."""


class PairRows(VirtualRows):
    """The list of aligned lines of two consoles; both sides scroll sideways together."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", f"across(-{_STEP})", "Left", id="pair.left", tooltip="Scroll left", show=False),
        Binding("right,l", f"across({_STEP})", "Right", id="pair.right", tooltip="Scroll right", show=False),
        Binding("n", "change(1)", "next change", id="pair.next", tooltip="Where they begin to differ again"),
        Binding(
            "N",
            "change(-1)",
            "previous change",
            id="pair.previous",
            tooltip="The difference before",
            show=False,
        ),
        Binding(
            "exclamation_mark", "divergence", "parting", id="pair.parting", tooltip="Where the two boots part"
        ),
    ]
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(id="pairs")
        self.alignment = Alignment()
        self._epoch = 0
        self._longest = 1

    def show(self, alignment: Alignment) -> None:
        """Show two consoles, with the row from which on they differ in the middle."""
        self.alignment = alignment
        self._epoch += 1
        self._longest = max(
            (len(side.text) for pair in alignment.pairs for side in (pair.left, pair.right) if side),
            default=1,
        )
        self.set_reactive(VirtualRows.cursor_row, 0)
        self.sync_extent()
        self.scroll_to(x=0, animate=False, force=True)
        self.action_divergence()
        self.refresh()

    @property
    def row_count(self) -> int:
        return len(self.alignment.pairs)

    @property
    def _half(self) -> int:
        """Width of each side in cells."""
        return max(1, (self.size.width - 1) // 2)

    @property
    def _room(self) -> int:
        """Width in cells that each side has for text."""
        return max(1, self._half - _NUMBER - _SIGN)

    @property
    def row_width(self) -> int:
        """Width of the screen, and of what the longest line has more than its side has room for."""
        return self.size.width + max(0, self._longest - self._room)

    def row_key(self, row: int) -> Hashable:
        return self._epoch, row == self.cursor_row, self.size.width

    def render_row(self, row: int, x0: int, x1: int) -> Strip:  # noqa: ARG002 - both sides scroll inside
        pair = self.alignment.pairs[row]
        over = (Role.LINE,) if row == self.cursor_row else ()
        parts = row == self.alignment.parts
        strips = [
            self._side(pair, pair.left, x0, over, parts=parts, role=Role.PASS),
            Strip(self.segments([("│", Role.RULE)], *over)),
            self._side(pair, pair.right, x0, over, parts=parts, role=Role.FAIL),
        ]
        return Strip.join(strips)

    def _side(
        self, pair: Pair, side: Spoken | None, x0: int, over: tuple[Role, ...], *, parts: bool, role: Role
    ) -> Strip:
        style = self.paint(Role.TEXT, *over)
        if side is None:
            return Strip(self.segments([(" " * self._half, Role.TEXT)], *over))
        sign = "▶ " if parts else "  " if pair.same else "~ " if pair.left and pair.right else "+ "
        text = side.text if self.size.width >= _WIDE else side.text[side.header :].lstrip()
        head = Strip(
            self.segments([(str(side.number).rjust(_NUMBER)[-_NUMBER:], Role.STAMP), (sign, role)], *over)
        )
        looks = Role.DIM if pair.same else Role.STRONG if parts else Role.TEXT
        body = Strip(self.segments([(text, looks)], *over))
        return Strip.join([head, body.crop_extend(x0, x0 + self._room, style)]).adjust_cell_length(
            self._half, style
        )

    def action_across(self, columns: int) -> None:
        self.scroll_to(x=self.scroll_offset.x + columns, animate=False, force=True)

    def action_divergence(self) -> None:
        """Go to the row from which on the two boots differ, or to the end where they do not."""
        parts = self.alignment.parts
        row = self.last_row if parts is None else parts
        self.show_row(row, centre=True)
        self.cursor_row = row

    def action_change(self, direction: int) -> None:
        pairs = self.alignment.pairs
        starts = [
            row for row, pair in enumerate(pairs) if not pair.same and (row == 0 or pairs[row - 1].same)
        ]
        if direction > 0:
            target = next((row for row in starts if row > self.cursor_row), None)
        else:
            target = next((row for row in reversed(starts) if row < self.cursor_row), None)
        if target is not None:
            self.jump(target)
