"""A field that takes one of a few values, all of them in sight."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.strip import Strip

from logtriage.tui.widgets.roles import Painted, Role, Run
from logtriage.tui.widgets.wording import runs_width

_GAP = 2
"""Blank cells between two values: a label may hold single blanks, so one would not part them."""


class Choice(Painted, can_focus=True, inherit_bindings=False):
    """A field that takes one of a few values; it grows by as many lines as they need.

    Args:
        options: Values and their labels; the labels are safe to show.
        value: The value that is chosen at first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "left,h", "step(-1)", "Previous", id="choice.previous", tooltip="The value before", show=False
        ),
        Binding("right,l,space", "step(1)", "Next", id="choice.next", tooltip="The next value", show=False),
    ]

    @dataclass
    class Changed(Message):
        """Posted when the user has chosen another value."""

        choice: "Choice"
        value: str

        @property
        def control(self) -> "Choice":
            return self.choice

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        value: str,
        *,
        id: str | None = None,  # noqa: A002 - Textual's own name
    ) -> None:
        super().__init__(id=id)
        self._options = tuple(options)
        self.value = value

    def select(self, value: str) -> None:
        """Choose a value; one that is not offered changes nothing."""
        if value != self.value and value in dict(self._options):
            self.value = value
            self.refresh()
            self.post_message(self.Changed(self, value))

    def action_step(self, direction: int) -> None:
        """Choose the next or the previous value; after the last comes the first."""
        values = [value for value, _ in self._options]
        self.select(values[(values.index(self.value) + direction) % len(values)])

    def on_resize(self) -> None:
        self.styles.height = len(self._lines())

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def _lines(self) -> list[list[tuple[str, list[Run]]]]:
        """Break the values into lines that fit the width, each value with the runs that draw it."""
        lines: list[list[tuple[str, list[Run]]]] = [[]]
        used = 0
        for value, label in self._options:
            here = value == self.value
            mark = (Role.CURSOR if self.has_focus else Role.KEY) if here else Role.DIM
            runs: list[Run] = [
                ("(o)" if here else "( )", mark),
                (f" {label}", Role.STRONG if here else Role.TEXT),
            ]
            width = runs_width(runs) + _GAP
            if lines[-1] and used + width - _GAP > self.size.width:
                lines.append([])
                used = 0
            lines[-1].append((value, runs))
            used += width
        return lines

    def render_line(self, y: int) -> Strip:
        lines = self._lines()
        entries = lines[y] if y < len(lines) else []
        gap: Run = (" " * _GAP, Role.TEXT)
        return self.strip_of([run for _, runs in entries for run in (*runs, gap)], self.size.width)

    def on_click(self, event: events.Click) -> None:
        lines = self._lines()
        used = 0
        for value, runs in lines[event.y] if event.y < len(lines) else []:
            width = runs_width(runs)
            if used <= event.x < used + width:
                self.select(value)
            used += width + _GAP
