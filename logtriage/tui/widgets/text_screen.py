"""Prepared lines over a screen: one long log line, or the keys."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.strip import Strip

from logtriage.tui.widgets.lines import Lines
from logtriage.tui.widgets.roles import ROLE_CLASSES, Role, Runs
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.wording import runs_width


class TextRows(VirtualRows):
    """Prepared lines that can be scrolled."""

    def __init__(self, lines: Sequence[Runs]) -> None:
        super().__init__(id="text")
        self._lines = lines
        self._width = max((runs_width(runs) for runs in lines), default=0)

    @property
    def row_count(self) -> int:
        return len(self._lines)

    @property
    def row_width(self) -> int:
        return self._width

    def row_key(self, row: int) -> int:
        return row

    def render_row(self, row: int, x0: int, x1: int) -> Strip:
        return Strip(self.segments(self._lines[row])).crop(x0, x1)

    def row_text(self, row: int) -> str:
        return "".join(text for text, _ in self._lines[row])


class TextScreen(ModalScreen[None], inherit_bindings=False):
    """A dialog that shows prepared lines to read.

    Args:
        title: Title of the dialog, safe to show.
        lines: The lines to show.
    """

    COMPONENT_CLASSES = ROLE_CLASSES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,q,enter,question_mark",
            "close",
            "close",
            id="text.close",
            tooltip="Back to the screen",
            priority=True,
        ),
        Binding("ctrl+c", "app.copy", "copy", id="text.copy", tooltip="Copy what the mouse selected"),
    ]

    def __init__(self, title: str, lines: Sequence[Runs]) -> None:
        super().__init__()
        self._title = title
        self._lines = lines

    def compose(self) -> ComposeResult:
        yield TextRows(self._lines)
        foot = Lines(id="foot")
        foot.show(
            [
                [
                    (" esc", Role.KEY),
                    (" close  ", Role.DIM),
                    ("↑ ↓", Role.KEY),
                    (" scroll  ", Role.DIM),
                    (self._title, Role.STRONG),
                ]
            ]
        )
        yield foot

    def on_mount(self) -> None:
        self.set_focus(self.query_one(TextRows))

    def action_close(self) -> None:
        self.dismiss(None)
