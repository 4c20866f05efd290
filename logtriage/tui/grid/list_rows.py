"""The configurations as a list, one row each, in the order of any column."""

from collections.abc import Callable, Hashable, Mapping
from enum import StrEnum
from typing import Any, ClassVar, Final

from textual import events
from textual.binding import Binding, BindingType
from textual.strip import Strip

from logtriage.console.printk import parse_printk
from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.state.tails import Tails, telling_console
from logtriage.tui.widgets.detail import varying_axes
from logtriage.tui.widgets.glyphs import BAD, glyph_of, stage_number
from logtriage.tui.widgets.lines import Notice
from logtriage.tui.widgets.roles import Role, Run
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.wording import fitted, time_text
from logtriage.vocabulary import STATUSES


class Column(StrEnum):
    """What the rows can be sorted by."""

    ID = "id"
    STATE = "state"
    MODE = "mode"
    STAGE = "stage"
    QUIET = "quiet"
    TOOK = "took"
    OPTIONS = "options"
    LAST = "last line"


_WIDTHS: Final[Mapping[Column, int]] = {
    Column.STATE: 8,
    Column.MODE: 5,
    Column.STAGE: 17,
    Column.QUIET: 10,
    Column.TOOK: 10,
}
"""Cells of the columns whose texts have a length that is known: the longest with a blank."""

_ID_MOST: Final = 24
"""Cells of ids at the most: longer ones are cut, the line below the list has all of them."""

_READ: Final = 1000
"""Configurations whose last lines are read to sort by them, in some 0.1 s; of more, evidence only."""

_DESCENDING: Final = frozenset({Column.QUIET, Column.TOOK, Column.STAGE})
"""Columns whose greatest values are looked for first."""


class ListRows(VirtualRows):
    """The configurations as a list, with a cursor on one of them.

    Args:
        snapshot: The run.
        tails: Reads last lines.

    Attributes:
        column: What the rows are sorted by.
        backwards: Whether the order is turned round.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "sort", "sort", id="list.sort", tooltip="Sort by the next column"),
        Binding("r", "turn", "turn round", id="list.turn", tooltip="Turn the order round", show=False),
        Binding("n", "bad(1)", "next bad", id="list.next-bad", tooltip="The next failure"),
        Binding(
            "N", "bad(-1)", "previous bad", id="list.previous-bad", tooltip="The failure before", show=False
        ),
    ]
    ALLOW_SELECT = False
    header_height = 1

    def __init__(self, snapshot: Snapshot, tails: Tails) -> None:
        super().__init__(id="list")
        self._tails = tails
        self._snapshot = snapshot
        self._order: list[int] = []
        self._matches: frozenset[int] | None = None
        self._hiding = False
        self._marks: frozenset[str] = frozenset()
        self._remarks: Mapping[str, str] = {}
        self.column = Column.ID
        self.backwards = False
        self._spans: list[tuple[int, int, Column]] = []
        self._epoch = 0
        self._sort()

    # -- content --------------------------------------------------------------------------------

    @property
    def state(self) -> ConfigState | None:
        """State of the configuration at the cursor; None while there is none."""
        if self.cursor_row >= len(self._order):
            return None
        return self._snapshot.states[self._order[self.cursor_row]]

    def show(self, snapshot: Snapshot) -> None:
        """Take a newer snapshot; the cursor stays on its configuration."""
        here = self.state
        self._snapshot = snapshot
        self._sort()
        if here is not None:
            self.go_to_id(here.config.id)
        self.refresh()

    def filter(self, matches: frozenset[int] | None, *, hide: bool) -> None:
        """Fade or hide the configurations that do not match; None shows all again."""
        here = self.state
        self._matches, self._hiding = matches, hide
        self._sort()
        if here is not None:
            self.go_to_id(here.config.id)
        self.refresh()

    def set_marks(self, marks: frozenset[str]) -> None:
        """Show the configurations with these ids as marked, and no others."""
        self._marks = marks
        self._epoch += 1
        self.refresh()

    def set_remarks(self, remarks: Mapping[str, str]) -> None:
        """Show the user's words on configurations, which are safe to show, behind their ids."""
        self._remarks = remarks
        self._epoch += 1
        self.refresh()

    def go_to_id(self, config_id: str) -> None:
        """Put the cursor on a configuration, if the list has it."""
        for row, index in enumerate(self._order):
            if self._snapshot.states[index].config.id == config_id:
                self.move_to(row)
                return

    def sort_by(self, column: Column, *, backwards: bool = False) -> None:
        """Sort by a column; the cursor stays on its configuration."""
        self.column, self.backwards = column, backwards
        self.show(self._snapshot)

    def _sort(self) -> None:
        self._epoch += 1
        states = self._snapshot.states
        hidden = self._hiding and self._matches
        chosen = sorted(hidden) if hidden else range(len(states))
        key = self._keys()[self.column]
        down = (self.column in _DESCENDING) is not self.backwards
        self._order = sorted(chosen, key=lambda index: key(states[index], index), reverse=down)
        self.sync_extent()

    def _keys(self) -> Mapping[Column, Callable[[ConfigState, int], Any]]:
        values = {axis.name: axis.values for axis in self._snapshot.matrix.axes}

        def options(state: ConfigState, index: int) -> tuple[object, ...]:
            params = state.config.params
            places = (
                known.index(params[name]) if params.get(name) in known else -1
                for name, known in values.items()
            )
            return (*places, index)

        return {
            Column.ID: lambda _state, index: index,
            Column.STATE: lambda state, index: (-STATUSES.index(state.status), index),
            Column.MODE: lambda state, index: (
                state.mode is None,
                len(state.mode or ""),
                state.mode or "",
                index,
            ),
            Column.STAGE: lambda state, index: (state.rung, -index),
            Column.QUIET: lambda state, index: (state.quiet, -index),
            Column.TOOK: lambda state, index: (-1.0 if state.duration is None else state.duration, -index),
            Column.OPTIONS: options,
            Column.LAST: lambda state, index: (*self._said_last(state), index),
        }

    # -- drawing --------------------------------------------------------------------------------

    @property
    def row_count(self) -> int:
        return len(self._order)

    def row_key(self, row: int) -> Hashable:
        return self._epoch, row, row == self.cursor_row, self.size.width

    def _columns(self) -> list[tuple[Column, int]]:
        """The columns that there is room for, each with its width in cells."""
        states = self._snapshot.states
        longest = max((len(self._named(state)) for state in states), default=2)
        columns = [(Column.ID, min(_ID_MOST, max(4, longest)) + 1)]
        timed = any(state.duration is not None for state in states)
        measures = (Column.STAGE, Column.QUIET, *((Column.TOOK,) if timed else ()))
        columns += [(column, _WIDTHS[column]) for column in measures]
        room = self.size.width - 4 - sum(width for _, width in columns)
        names = varying_axes(self._snapshot)
        needed = max((len(_options(state, names)) for state in states[:200]), default=0) + 1
        options = min(needed, max(8, room * 3 // 5))
        columns.append((Column.OPTIONS, options))
        return [*columns, (Column.LAST, max(1, room - options))]

    def render_header(self, line: int, x0: int, x1: int) -> Strip:  # noqa: ARG002 - one line that never scrolls
        runs: list[Run] = [("    ", Role.DIM)]
        at = 4
        self._spans = []
        for column, width in self._columns():
            here = column is self.column
            arrow = ("^" if (column in _DESCENDING) is self.backwards else "v") if here else ""
            runs.append(
                (fitted(f"{column.value}{arrow}", width - 1).ljust(width), Role.STRONG if here else Role.DIM)
            )
            self._spans.append((at, at + width, column))
            at += width
        return Strip(self.segments(runs))

    def render_row(self, row: int, x0: int, x1: int) -> Strip:
        index = self._order[row]
        state = self._snapshot.states[index]
        over = (Role.LINE,) if row == self.cursor_row else ()
        faded = self._matches is not None and index not in self._matches
        runs = self._runs(state)
        if faded:
            runs = [(text, Role.FADED) for text, _ in runs]
        return Strip(self.segments(runs, *over)).crop_extend(x0, x1, self.paint(Role.TEXT, *over))

    def _runs(self, state: ConfigState) -> list[Run]:
        glyph = glyph_of(state, self._snapshot.matrix.ladder)
        mark: Run = ("*", Role.NAME) if state.config.id in self._marks else (" ", Role.TEXT)
        label = safe_text(state.mode) if state.mode else glyph.char
        runs: list[Run] = [mark, (fitted(label, 2).ljust(2), glyph.role), (" ", Role.TEXT)]
        for column, width in self._columns():
            text, role = self._text(column, state)
            runs.append((fitted(text, width - 1).ljust(width), role))
        return runs

    def _named(self, state: ConfigState) -> str:
        remark = self._remarks.get(state.config.id)
        return safe_text(state.config.id) + (f" {remark}" if remark else "")

    def _text(self, column: Column, state: ConfigState) -> Run:
        if column is Column.ID:
            return self._named(state), Role.STRONG
        if column is Column.STAGE:
            return (
                f"{stage_number(state.rung):>2} {safe_text(state.stage)}" if state.stage else ""
            ), Role.TEXT
        if column is Column.QUIET:
            quiet = time_text(state.quiet) if state.consoles else ""
            return quiet, Role.QUIET if state.suspicion else Role.DIM
        if column is Column.TOOK:
            return ("" if state.duration is None else time_text(state.duration)), Role.DIM
        if column is Column.OPTIONS:
            return _options(state, varying_axes(self._snapshot)), Role.TEXT
        return self._last(state)

    def _said_last(self, state: ConfigState) -> tuple[bool, str]:
        """Whether a configuration shows no line, and the line, for the order of rows."""
        many = len(self._snapshot.states) > _READ
        text = _evidence(state)
        console = None if text or many else telling_console(state)
        text = _said(text if console is None else self._tails.last(state, console))
        return not text, text.casefold()

    def _last(self, state: ConfigState) -> Run:
        evidence = _evidence(state)
        if evidence:
            return _said(evidence), Role.TEXT
        console = telling_console(state)
        lines = [] if console is None else self._tails.lines(state, console, 1)
        return _said(lines[-1] if lines else ""), Role.DIM

    # -- actions --------------------------------------------------------------------------------

    def action_sort(self) -> None:
        columns = [column for column, _ in self._columns()]
        columns[1:1] = [Column.STATE, Column.MODE]
        self.sort_by(columns[(columns.index(self.column) + 1) % len(columns)])
        self.post_message(Notice(f"Sorted by {self.column.value}; r turns the order round."))

    def action_turn(self) -> None:
        self.sort_by(self.column, backwards=not self.backwards)

    def action_bad(self, direction: int) -> None:
        """Go to the next or the previous failure, around the ends."""
        states = self._snapshot.states
        rows = [
            row
            for row, index in enumerate(self._order)
            if states[index].status in BAD and (self._matches is None or index in self._matches)
        ]
        if not rows:
            self.post_message(Notice("No configuration of the list has failed."))
            return
        beyond = [row for row in rows if (row > self.cursor_row if direction > 0 else row < self.cursor_row)]
        self.move_to((beyond or rows)[0 if direction > 0 else -1])

    def on_click(self, event: events.Click) -> None:
        """Sort by a column whose title is clicked; again, the other way round."""
        if event.y >= self.header_height:
            return
        for start, end, column in self._spans:
            if start <= event.x < end:
                self.sort_by(column, backwards=column is self.column and not self.backwards)


def _evidence(state: ConfigState) -> str:
    failure = state.failure
    return safe_text(failure.evidence[0].text) if failure is not None and failure.evidence else ""


def _said(line: str) -> str:
    """What a line says, without its printk header."""
    header = parse_printk(line.encode("utf-8", "replace"))
    return (line if header is None else line[header.length :]).strip()


def _options(state: ConfigState, names: list[str]) -> str:
    return safe_text(" ".join(state.config.params.get(name, "-") for name in names))
