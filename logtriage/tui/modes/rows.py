"""The list of failure modes: a line each, and more below those that are unfolded."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from textual.strip import Strip

from logtriage.tui.widgets.roles import Role, Runs
from logtriage.tui.widgets.rows import VirtualRows
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


class ModeRows(VirtualRows):
    """The list of failure modes; each line of it belongs to one of them."""

    def __init__(self) -> None:
        super().__init__(id="modes")
        self._entries: list[Entry] = []
        self._lines: list[tuple[str, Runs]] = []
        self._heads: dict[str, int] = {}
        self._width = 1
        self._epoch = 0

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other entries; the cursor stays on the same line of its mode."""
        entries = list(entries)
        if entries == self._entries:
            return
        label = self.label
        depth = 0 if label is None else self.cursor_row - self._heads[label]
        self._entries = entries
        self._lines, self._heads = [], {}
        for entry in entries:
            self._heads[entry.label] = len(self._lines)
            self._lines += [(entry.label, runs) for runs in (entry.head, *entry.details)]
        self._width = max((runs_width(runs) for _, runs in self._lines), default=1)
        self._epoch += 1
        if label in self._heads:
            last = len(next(entry for entry in entries if entry.label == label).details)
            self.set_reactive(VirtualRows.cursor_row, self._heads[label] + min(depth, last))
        self.sync_extent()
        self.refresh()

    @property
    def label(self) -> str | None:
        """Label of the failure mode at the cursor; None while the list is empty."""
        return self._lines[self.cursor_row][0] if self.cursor_row < len(self._lines) else None

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
    def row_count(self) -> int:
        return len(self._lines)

    @property
    def row_width(self) -> int:
        return self._width

    def row_key(self, row: int) -> Hashable:
        return self._epoch, row == self.cursor_row

    def render_row(self, row: int, x0: int, x1: int) -> Strip:
        over = (Role.LINE,) if row == self.cursor_row else ()
        strip = Strip(self.segments(self._lines[row][1], *over))
        return strip.crop_extend(x0, x1, self.paint(Role.TEXT, *over))
