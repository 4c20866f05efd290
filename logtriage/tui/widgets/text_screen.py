"""Prepared lines over a screen: one long log line, a report, or the keys."""

from collections.abc import Callable, Hashable, Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widgets import Input

from logtriage.tui.widgets.lines import Lines
from logtriage.tui.widgets.roles import ROLE_CLASSES, Role, Runs
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.wording import runs_width

TextOf = Callable[[int, str], Sequence[Runs]]
"""Makes the lines of a text for a width in cells and for words that all that is shown has to have."""

_FRAME = 2
"""Cells of the border and of the scroll bar beside the lines."""


class TextRows(VirtualRows):
    """Prepared lines that can be scrolled."""

    def __init__(self) -> None:
        super().__init__(id="text")
        self._lines: Sequence[Runs] = ()
        self._width = 0
        self._epoch = 0

    def show(self, lines: Sequence[Runs]) -> None:
        """Show these lines in place of those before, in as much height as they need."""
        self._lines = lines
        self._width = max((runs_width(runs) for runs in lines), default=0)
        self._epoch += 1
        self.styles.height = "auto"
        self.sync_extent()
        self.refresh(layout=True)

    @property
    def row_count(self) -> int:
        return len(self._lines)

    @property
    def row_width(self) -> int:
        return self._width

    def row_key(self, row: int) -> Hashable:
        return self._epoch, row

    def render_row(self, row: int, x0: int, x1: int) -> Strip:
        return Strip(self.segments(self._lines[row])).crop(x0, x1)

    def row_text(self, row: int) -> str:
        return "".join(text for text, _ in self._lines[row])


class TextScreen(ModalScreen[None], inherit_bindings=False):
    """A dialog that shows prepared lines to read, and finds those with some words.

    Args:
        title: Title of the dialog, safe to show.
        text: The lines to show, or what makes them.
    """

    COMPONENT_CLASSES = ROLE_CLASSES
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "q,enter,question_mark",
            "close",
            "close",
            id="text.close",
            tooltip="Back to the screen",
            priority=True,
        ),
        Binding(
            "escape",
            "back_out",
            "back",
            id="text.back-out",
            tooltip="All lines again, then back to the screen",
            priority=True,
        ),
        Binding("slash", "filter", "filter", id="text.filter", tooltip="Only what has these words"),
        Binding("ctrl+c", "app.copy", "copy", id="text.copy", tooltip="Copy what the mouse selected"),
    ]

    def __init__(self, title: str, text: Sequence[Runs] | TextOf) -> None:
        super().__init__()
        self._title = title
        self._text: TextOf = text if callable(text) else lambda _width, words: _having(text, words)

    def compose(self) -> ComposeResult:
        yield TextRows()
        prompt = Input(id="words", compact=True, placeholder="words", select_on_focus=False)
        prompt.display = False
        yield prompt
        foot = Lines(id="foot")
        foot.show(
            [
                [
                    (" esc", Role.KEY),
                    (" close  ", Role.DIM),
                    ("↑ ↓", Role.KEY),
                    (" scroll  ", Role.DIM),
                    ("/", Role.KEY),
                    (" find  ", Role.DIM),
                    (self._title, Role.STRONG),
                ]
            ]
        )
        yield foot

    def on_mount(self) -> None:
        self._show(self.app.size.width)  # at once, so that nothing half-drawn is seen
        self.set_focus(self.query_one(TextRows))

    def on_resize(self, event: events.Resize) -> None:
        self._show(event.size.width)

    def _show(self, width: int) -> None:
        room = min(98, width * 9 // 10) - _FRAME
        self.query_one(TextRows).show(self._text(room, self.query_one("#words", Input).value))

    # -- actions --------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Leave letters and enter to the words while they are typed."""
        return action != "close" or not self.query_one("#words", Input).has_focus

    def action_close(self) -> None:
        self.dismiss(None)

    def action_back_out(self) -> None:
        prompt = self.query_one("#words", Input)
        if prompt.display:
            prompt.value = ""
            prompt.display = False
            self.set_focus(self.query_one(TextRows))
        else:
            self.dismiss(None)

    def action_filter(self) -> None:
        prompt = self.query_one("#words", Input)
        prompt.display = True
        self.set_focus(prompt)

    @on(Input.Changed, "#words")
    def _find(self) -> None:
        self._show(self.size.width)

    @on(Input.Submitted, "#words")
    def _found(self) -> None:
        self.set_focus(self.query_one(TextRows))


def _having(lines: Sequence[Runs], words: str) -> Sequence[Runs]:
    """Those of some lines that have all words; all of them without words."""
    wanted = words.casefold().split()
    texts = ("".join(text for text, _ in runs).casefold() for runs in lines)
    return [runs for runs, text in zip(lines, texts, strict=True) if all(word in text for word in wanted)]
