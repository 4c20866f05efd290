"""A list of prepared rows under one header line."""

from collections.abc import Sequence

from textual.strip import Strip

from logtriage.tui.widgets.line_rows import LineRows
from logtriage.tui.widgets.roles import Runs


class RunRows(LineRows):
    """A list of prepared rows under one header line."""

    header_height = 1

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._shown: tuple[list[Runs], Runs, Runs] = ([], (), ())

    def show_rows(self, rows: Sequence[Runs], header: Runs, empty: Runs = ()) -> None:
        """Show other rows under a header; `empty` stands in place of the first where there are none."""
        shown = (list(rows), header, empty)
        if shown != self._shown:
            self._shown = shown
            self.show_lines(rows or [empty])

    def stands_out(self, row: int) -> bool:
        return super().stands_out(row) and self.has_focus and bool(self._shown[0])

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def render_header(self, line: int, x0: int, x1: int) -> Strip:  # noqa: ARG002 - there is one line
        return Strip(self.segments(self._shown[1])).crop(x0, x1)
