"""Lists whose rows are prepared lines."""

from collections.abc import Hashable, Sequence

from textual.strip import Strip

from logtriage.tui.widgets.roles import Role, Runs
from logtriage.tui.widgets.rows import VirtualRows


class LineRows(VirtualRows):
    """A list whose rows are prepared lines; the one at the cursor stands out."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._lines: list[Runs] = []
        self._epoch = 0

    def show_lines(self, lines: Sequence[Runs], cursor: int | None = None) -> None:
        """Show other lines.

        Args:
            lines: The lines.
            cursor: The row that the cursor is on from now on; None where it stays.
        """
        self._lines = list(lines)
        self._epoch += 1
        if cursor is not None:
            self.set_reactive(VirtualRows.cursor_row, cursor)
        self.sync_extent()
        self.refresh()

    def stands_out(self, row: int) -> bool:
        """Tell whether a row is drawn as the one that actions apply to."""
        return row == self.cursor_row

    @property
    def row_count(self) -> int:
        return len(self._lines)

    def row_key(self, row: int) -> Hashable:
        return self._epoch, self.stands_out(row)

    def render_row(self, row: int, x0: int, x1: int) -> Strip:
        over = (Role.LINE,) if self.stands_out(row) else ()
        strip = Strip(self.segments(self._lines[row], *over))
        return strip.crop_extend(x0, x1, self.paint(Role.TEXT, *over))

    def row_text(self, row: int) -> str:
        return "".join(text for text, _ in self._lines[row])
