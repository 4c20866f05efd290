"""A list of prepared rows under one header line."""

from collections.abc import Sequence

from textual.strip import Strip

from logtriage.tui.widgets.roles import Role, Runs
from logtriage.tui.widgets.rows import VirtualRows


class RunRows(VirtualRows):
    """A list of prepared rows under one header line."""

    header_height = 1

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._rows: list[Runs] = []
        self._header: Runs = ()
        self._empty: Runs = ()
        self._epoch = 0

    def show_rows(self, rows: Sequence[Runs], header: Runs, empty: Runs = ()) -> None:
        """Show other rows under a header; `empty` stands in place of the first where there are none."""
        if (list(rows), header, empty) == (self._rows, self._header, self._empty):
            return
        self._rows, self._header, self._empty = list(rows), header, empty
        self._epoch += 1
        self.sync_extent()
        self.refresh()

    @property
    def row_count(self) -> int:
        return len(self._rows) or 1

    @property
    def row_width(self) -> int:
        return self.size.width

    def row_key(self, row: int) -> tuple[int, bool]:
        return self._epoch, row == self.cursor_row and self.has_focus

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def render_row(self, row: int, x0: int, x1: int) -> Strip:
        runs = self._rows[row] if row < len(self._rows) else self._empty
        over = [Role.LINE] if self._rows and row == self.cursor_row and self.has_focus else []
        strip = Strip(self.segments(runs, *over))
        return strip.adjust_cell_length(max(x1, strip.cell_length), self.paint(Role.TEXT, *over)).crop(x0, x1)

    def render_header(self, line: int, x0: int, x1: int) -> Strip:  # noqa: ARG002 - there is one line
        return Strip(self.segments(self._header)).crop(x0, x1)

    def row_text(self, row: int) -> str:
        return "".join(text for text, _ in (self._rows[row] if row < len(self._rows) else self._empty))
