"""The form of the signature editor."""

from typing import Final

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.suggester import SuggestFromList
from textual.widgets import Input

from logtriage.tui.signatures.editor_form import CLASSES, KINDS, LAYERS, Form, pattern_for
from logtriage.tui.widgets.choice import Choice
from logtriage.tui.widgets.lines import Lines
from logtriage.tui.widgets.roles import Role

_TYPED: Final = ("id", "title", "class", "score", "pattern")
"""Names of the fields that hold typed text."""


class EditorFields(Vertical):
    """The form with the fields of one signature.

    Args:
        form: Values of the fields at first.
        line: The log line that the signature describes; empty where there is none.
    """

    class Edited(Message):
        """Posted when a field has got another value."""

    def __init__(self, form: Form, line: bytes) -> None:
        super().__init__()
        self._form = form
        self._line = line
        self._kind = form.kind

    def compose(self) -> ComposeResult:
        form = self._form
        with Horizontal(classes="field"):
            yield _label("id")
            yield Input(form.id, compact=True, select_on_focus=False, id="id")
        with Horizontal(classes="field"):
            yield _label("title")
            yield Input(form.title, compact=True, select_on_focus=False, id="title")
        with Horizontal(classes="field"):
            yield _label("class")
            suggester = SuggestFromList(CLASSES)
            yield Input(form.cls, compact=True, select_on_focus=False, suggester=suggester, id="class")
            yield _label("match", "-short")
            yield Choice([(kind, kind) for kind in KINDS], form.kind, id="kind")
        with Horizontal(classes="field"):
            yield _label("layer")
            yield Choice([(layer, layer) for layer in LAYERS], form.layer, id="layer")
            yield _label("score", "-short")
            score = Input(form.score, compact=True, select_on_focus=False, id="score")
            score.disabled = form.kind != "fuzzy"
            yield score
        with Horizontal(classes="field"):
            yield _label("pattern")
            yield Input(form.pattern, compact=True, select_on_focus=False, id="pattern")

    @property
    def value(self) -> Form:
        """The values of the fields as they are typed now."""
        if not self.is_mounted:
            return self._form
        text = {name: self.query_one(f"#{name}", Input).value for name in _TYPED}
        return Form(
            id=text["id"],
            title=text["title"],
            cls=text["class"],
            layer=self.query_one("#layer", Choice).value,
            kind=self.query_one("#kind", Choice).value,
            pattern=text["pattern"],
            score=text["score"],
        )

    def mark(self, wrong: str | None) -> None:
        """Highlight the field with this name as wrong; None highlights none."""
        for name in _TYPED:
            self.query_one(f"#{name}", Input).set_class(name == wrong, "-wrong")

    def edit(self) -> None:
        """Move the focus to the field of the pattern."""
        self.screen.set_focus(self.query_one("#pattern", Input))

    @on(Input.Changed)
    @on(Choice.Changed, "#layer")
    def _edited(self) -> None:
        self.post_message(self.Edited())

    @on(Choice.Changed, "#kind")
    def _kind_changed(self, event: Choice.Changed) -> None:
        """Write the pattern anew in the other kind, unless the user wrote it by hand."""
        pattern = self.query_one("#pattern", Input)
        if self._line and pattern.value == pattern_for(self._line, self._kind):
            pattern.value = pattern_for(self._line, event.value)
        self._kind = event.value
        self.query_one("#score", Input).disabled = self._kind != "fuzzy"
        self.post_message(self.Edited())


def _label(text: str, classes: str = "") -> Lines:
    label = Lines(classes=f"label {classes}")
    label.show([[(text, Role.NAME)]])
    return label
