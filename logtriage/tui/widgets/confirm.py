"""A question before something that cannot be undone."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from logtriage.tui.widgets.detail import prose_lines
from logtriage.tui.widgets.lines import KeyBar, Lines
from logtriage.tui.widgets.roles import ROLE_CLASSES, Role, Runs

_WIDTH = 60
"""Cells of a line: the dialog's 66 columns in `app.tcss` without border and padding, 2 to spare."""


class ConfirmScreen(ModalScreen[bool], inherit_bindings=False):
    """A dialog that asks a question; it returns true for yes and false for no.

    Args:
        lines: Sentences about what would happen, safe to show; each is wrapped at spaces.
        question: The question, safe to show.
    """

    COMPONENT_CLASSES = ROLE_CLASSES
    AUTO_FOCUS = None
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y,enter", "answer(True)", "yes", id="confirm.yes", tooltip="Do it"),
        Binding("n,escape,q", "answer(False)", "no", id="confirm.no", tooltip="Leave it"),
    ]

    def __init__(self, lines: Sequence[str], question: str) -> None:
        super().__init__()
        broken = [line for text in lines for line in prose_lines(text, _WIDTH)]
        self._lines: list[Runs] = [*broken, [(question, Role.STRONG)]]

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            text = Lines()
            text.styles.height = len(self._lines)
            text.show(self._lines)
            yield text
            yield KeyBar()

    def action_answer(self, answer: bool) -> None:  # noqa: FBT001 - an action's argument
        self.dismiss(answer)
