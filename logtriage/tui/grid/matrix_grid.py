"""The grid: moving over the configurations, from failure to failure, and leaving some out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from logtriage.triage.snapshot import Snapshot
from logtriage.tui.grid.folded_table import FoldedTable
from logtriage.tui.grid.layout import STRIDE
from logtriage.tui.grid.shade import ColourBy
from logtriage.tui.state.arrangement import Arrangement
from logtriage.tui.widgets.glyphs import BAD
from logtriage.tui.widgets.lines import Notice
from logtriage.tui.widgets.wording import SCANNING

_LEAP = 10
"""Rows or columns that the shifted cursor keys move by: a large grid is crossed in a few keys, and ten can be
counted."""


class MatrixGrid(FoldedTable):
    """The grid with its cursor keys, its mouse and its filter."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "across(-1)", "Left", id="grid.left", tooltip="One cell left", show=False),
        Binding("right,l", "across(1)", "Right", id="grid.right", tooltip="One cell right", show=False),
        Binding(
            "shift+left,H",
            f"across(-{_LEAP})",
            "Left 10",
            id="grid.leap-left",
            tooltip="Ten cells left",
            show=False,
        ),
        Binding(
            "shift+right,L",
            f"across({_LEAP})",
            "Right 10",
            id="grid.leap-right",
            tooltip="Ten cells right",
            show=False,
        ),
        Binding(
            "shift+up,K", f"move(-{_LEAP})", "Up 10", id="grid.leap-up", tooltip="Ten rows up", show=False
        ),
        Binding(
            "shift+down,J",
            f"move({_LEAP})",
            "Down 10",
            id="grid.leap-down",
            tooltip="Ten rows down",
            show=False,
        ),
        Binding("n", "bad(1)", "next bad", id="grid.next-bad", tooltip="The next failure"),
        Binding(
            "N", "bad(-1)", "previous bad", id="grid.previous-bad", tooltip="The failure before", show=False
        ),
        Binding("P", "swap", "swap axes", id="grid.swap", tooltip="Swap rows and columns", show=False),
        Binding("z", "fold", "fold", id="grid.fold", tooltip="Fold the innermost option away"),
        Binding(
            "Z",
            "unfold",
            "unfold",
            id="grid.unfold",
            tooltip="Unfold the option that was folded last",
            show=False,
        ),
        Binding(
            "c",
            "colour",
            "colour by",
            id="grid.colour",
            tooltip="Colours: verdict, mode, stage, duration, change since the baseline",
            show=False,
        ),
    ]

    class Arranged(Message):
        """Posted when options were rearranged, or colours mean something else."""

    @dataclass
    class ValuesClicked(Message):
        """Posted when a value over the columns was clicked, of one option or of those that share a line."""

        params: Mapping[str, str]

    def action_swap(self) -> None:
        self._rearrange(self.arrangement.swapped())

    def action_fold(self) -> None:
        self._rearrange(self.arrangement.folded())

    def action_unfold(self) -> None:
        self._rearrange(self.arrangement.unfolded())

    def _rearrange(self, arrangement: Arrangement) -> None:
        if arrangement == self.arrangement:
            self.post_message(Notice("There is nothing more to fold or unfold."))
            return
        self.rearrange(arrangement)
        self.post_message(self.Arranged())

    def action_colour(self) -> None:
        kinds = list(ColourBy)
        self.colour(kinds[(kinds.index(self.colour_by) + 1) % len(kinds)])
        self.post_message(Notice(f"Colours tell the {self.colour_by.value}."))
        self.post_message(self.Arranged())

    def filter(self, matches: frozenset[int] | None, *, hide: bool) -> None:
        """Fade or hide the configurations that do not match; None shows all again.

        Args:
            matches: Indices of the configurations that match, or None.
            hide: Whether the others are hidden instead of faded.
        """
        here = self.state
        self._matches = matches
        chosen = sorted(matches) if hide and matches else None
        if chosen != self._chosen:
            self._chosen = chosen
            self._lay_out(keep=None if here is None else here.config.id)
        else:
            self._revision += 1
            self._revisions = [self._revision] * self.row_count
            self.refresh()

    # -- moving ---------------------------------------------------------------------------------

    def go_to(self, row: int, column: int) -> None:
        """Put the cursor on a cell and bring it into view."""
        moved = column != self._column
        self._column = column
        self.show_row(row)
        self._show_column(column)
        if row == self.cursor_row:
            self.invalidate((row,))
            self._refresh_here()
            if moved:
                self.post_message(self.CursorMoved())
        self.cursor_row = row

    def go_to_id(self, config_id: str) -> None:
        """Put the cursor on a configuration, if the table shows it."""
        for index, place in self._layout.place.items():
            if self._snapshot.states[index].config.id == config_id:
                self.go_to(*place)
                return

    def action_across(self, columns: int) -> None:
        """Move along the row by so many configurations, over the empty cells."""
        cells = self._layout.rows[self.cursor_row] if self.row_count else ()
        taken = [column for column, index in enumerate(cells) if index is not None]
        if self._column in taken:
            at = taken.index(self._column) + columns
            self.go_to(self.cursor_row, taken[max(0, min(at, len(taken) - 1))])

    def move_to(self, row: int) -> None:
        """Move towards a row, to the configuration in this column that is nearest to it."""
        rows = self._layout.rows
        taken = [number for number, cells in enumerate(rows) if cells[self._column] is not None]
        if not taken:
            return
        ahead = row > self.cursor_row
        beyond = [number for number in taken if (number >= row if ahead else number <= row)]
        target = (beyond[0] if ahead else beyond[-1]) if beyond else taken[-1 if ahead else 0]
        self.go_to(target, self._column)

    def on_click(self, event: events.Click) -> None:
        row = self.row_at(event.y)
        column = (event.x - self.frozen_width + self.scroll_offset.x - 1 + STRIDE // 2) // STRIDE
        if event.y < len(self._layout.headers) and event.x >= self.frozen_width:
            self._click_header(event.y, column)
        if row is None or not 0 <= column < self._layout.columns or self._layout.rows[row][column] is None:
            return
        self.go_to(row, column)
        if event.chain == 2:  # noqa: PLR2004 - a double click
            self.action_open()

    def _click_header(self, line: int, column: int) -> None:
        axes = self._layout.headers[line].axes
        states = self._snapshot.states
        of_column = (cells[column] for cells in self._layout.rows if column < len(cells))
        index = next((index for index in of_column if index is not None), None)
        params = {} if index is None else states[index].config.params
        wanted = {axis: params[axis] for axis in axes if axis in params}
        if wanted:
            self.post_message(self.ValuesClicked(wanted))

    def action_bad(self, direction: int) -> None:
        """Go to the next or the previous failure, in reading order, around the ends."""
        bad = sorted(
            {
                place
                for index, place in self._layout.place.items()
                if self._snapshot.states[index].status in BAD
                and (self._matches is None or index in self._matches)
            }
        )
        if not bad:
            self.post_message(Notice(_no_failure(self._snapshot)))
            return
        here = (self.cursor_row, self._column)
        if direction > 0:
            target = next((place for place in bad if place > here), bad[0])
        else:
            target = next((place for place in reversed(bad) if place < here), bad[-1])
        self.go_to(*target)


def _no_failure(snapshot: Snapshot) -> str:
    if snapshot.scanning:
        return SCANNING
    return "Nothing has failed." if snapshot.complete else "Nothing has failed so far."
