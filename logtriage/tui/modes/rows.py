"""The list of failure modes: a line each, and more below those that are unfolded."""

from collections.abc import Sequence
from dataclasses import dataclass

from logtriage.tui.widgets.line_rows import LineRows
from logtriage.tui.widgets.roles import Runs
from logtriage.tui.widgets.wording import runs_width


@dataclass(frozen=True, slots=True)
class Entry:
    """One failure mode in the list.

    Attributes:
        label: Label of the failure mode.
        head: The line of the mode.
        details: The lines below it; empty while it is folded.
    """

    label: str
    head: Runs
    details: Sequence[Runs] = ()


class ModeRows(LineRows):
    """The list of failure modes; each line of it belongs to one of them."""

    def __init__(self) -> None:
        super().__init__(id="modes")
        self._entries: list[Entry] = []
        self._labels: list[str] = []
        self._heads: dict[str, int] = {}
        self._width = 1

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other entries; the cursor stays on the same line of its mode."""
        entries = list(entries)
        if entries == self._entries:
            return
        label = self.label
        depth = 0 if label is None else self.cursor_row - self._heads[label]
        self._entries = entries
        lines: list[Runs] = []
        self._labels, self._heads = [], {}
        cursor = None
        for entry in entries:
            self._heads[entry.label] = len(lines)
            if entry.label == label:
                cursor = len(lines) + min(depth, len(entry.details))
            lines += [entry.head, *entry.details]
            self._labels += [entry.label] * (1 + len(entry.details))
        self._width = max(map(runs_width, lines), default=1)
        self.show_lines(lines, cursor)

    @property
    def label(self) -> str | None:
        """Label of the failure mode at the cursor; None while the list is empty."""
        return self._labels[self.cursor_row] if self.cursor_row < len(self._labels) else None

    def go_to(self, label: str) -> None:
        """Put the cursor on a mode's line, and show as much as fits of the lines below it."""
        if label not in self._heads:
            return
        row = self._heads[label]
        entry = next(entry for entry in self._entries if entry.label == label)
        self.show_row(row + len(entry.details))
        self.move_to(row)

    def step(self, modes: int) -> None:
        """Move the cursor by so many failure modes, down or, if negative, up."""
        labels = list(self._heads)
        if self.label is not None:
            place = labels.index(self.label)
            if modes < 0 and self.cursor_row > self._heads[self.label]:
                modes += 1
            self.go_to(labels[max(0, min(place + modes, len(labels) - 1))])

    @property
    def row_width(self) -> int:
        return self._width
