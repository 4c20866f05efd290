"""The grid as a table: what stands where, how it changes, and how it is drawn."""

import time
from collections.abc import Callable, Hashable, Sequence
from itertools import groupby
from operator import itemgetter

from rich.segment import Segment
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from logtriage.console.safe import safe_text
from logtriage.matrix.model import Matrix
from logtriage.matrix.pivot import Pivot, Table, suggest_pivot
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.grid.layout import (
    BAR_WIDTH,
    COUNTS_TITLE,
    COUNTS_WIDTH,
    STRIDE,
    GridLayout,
    lay_out,
    table_of,
)
from logtriage.tui.state.arrangement import Arrangement
from logtriage.tui.state.tally import changed
from logtriage.tui.widgets.change_signs import SIGNS
from logtriage.tui.widgets.glyphs import BAD, Glyph, glyph_of
from logtriage.tui.widgets.roles import Role, Run
from logtriage.tui.widgets.rows import VirtualRows

_CHANGED_SECONDS = 3.0
"""Seconds for which a changed cell is underlined: time enough to see it after a look away."""

_SPARSE = 4
"""Cells for each configuration from which on a grid is more gap than content."""

_HEADERS = 8
"""Options over the columns that can be told apart at the most."""


class GridTable(VirtualRows):
    """A table of all configurations of a run, with a cursor on one of them.

    Args:
        snapshot: The run.
        clock: Returns monotonic time in seconds.

    Attributes:
        pivot: The options that make rows and columns; suggested by the size of the widget until it is set.
        changes: Whether the glyphs say what changed since the baseline.
    """

    ALLOW_SELECT = False
    cursor_in_view = False

    def __init__(self, snapshot: Snapshot, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(id="grid")
        self._clock = clock
        self._snapshot = snapshot
        self._glyphs: list[Glyph] = []
        self._layout = GridLayout((), {}, (), "", 6, (), 0)
        self._revisions: list[int] = []
        self._revision = 0
        self._changed: dict[int, float] = {}
        self._chosen: list[int] | None = None
        self._matches: frozenset[int] | None = None
        self._column = 0
        self._pinned: Arrangement | None = None
        self.pivot = Pivot(rows=(), cols=())
        self._table: Table | None = None
        self._table_for: tuple[Matrix, Sequence[int], Pivot] | None = None
        self._marks: frozenset[str] = frozenset()
        self._counted_anew: set[int] = set()
        self.changes = False
        self._take_all()

    # -- content --------------------------------------------------------------------------------

    @property
    def state(self) -> ConfigState | None:
        """State of the configuration at the cursor; None while there is none at all."""
        index = self.index
        return None if index is None else self._snapshot.states[index]

    @property
    def index(self) -> int | None:
        """Index in the matrix of the configuration at the cursor; None while there is none."""
        rows = self._layout.rows
        return rows[self.cursor_row][self._column] if rows else None

    @property
    def row_count(self) -> int:
        return len(self._layout.rows)

    @property
    def row_width(self) -> int:
        return self._layout.row_width

    @property
    def frozen_width(self) -> int:
        return self._layout.label_width

    @property
    def is_laid_out(self) -> bool:
        """Whether it was given a place on screen."""
        return bool(self._layout.rows)

    class Scrolled(Message):
        """Posted when another part of the table is in view."""

    @property
    def position(self) -> str:
        """Which rows and columns are in view; empty where all are."""
        rows, columns = self.row_count, self._layout.columns
        shown = len(self.screen_rows())
        x0, width = self.scroll_offset.x, self.size.width - self.frozen_width
        first, last = -(-x0 // STRIDE), min(columns, (x0 + width - 1) // STRIDE)
        parts = []
        if shown < rows:
            parts.append(f"rows {self.first_row + 1}-{self.first_row + shown} of {rows}")
        if last - first < columns:
            parts.append(f"columns {first + 1}-{last} of {columns}")
        return ", ".join(parts)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self.post_message(self.Scrolled())

    def watch_scroll_x(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_x(old_value, new_value)
        self.post_message(self.Scrolled())

    @property
    def sparse(self) -> bool:
        """Whether few of its cells hold a configuration, or too many header lines stand above it."""
        cells = self.row_count * self._layout.columns
        return len(self._layout.place) * _SPARSE < cells or len(self.pivot.cols) > _HEADERS

    def show(self, snapshot: Snapshot) -> None:
        """Take a newer snapshot; the cursor stays on its configuration."""
        here = self.state
        old, self._snapshot = self._snapshot, snapshot
        if old.matrix is not snapshot.matrix and old.matrix != snapshot.matrix:
            self._changed.clear()
            self._take_all()
            self._chosen = self._matches = self._pinned = None
            self._lay_out(keep=None if here is None else here.config.id)
            return
        news = self._take_changes(old)
        if news:
            self._changed.update(dict.fromkeys(news, self._clock() + _CHANGED_SECONDS))
            self.set_timer(_CHANGED_SECONDS + 0.05, self._settle)

    def _take_all(self) -> None:
        self._glyphs = [self._glyph(state) for state in self._snapshot.states]

    def _glyph(self, state: ConfigState) -> Glyph:
        if self.changes and state.baseline in SIGNS:
            return Glyph(*SIGNS[state.baseline])
        return glyph_of(state, self._snapshot.matrix.ladder)

    def show_changes(self, changes: bool) -> None:  # noqa: FBT001 - the attribute of this name
        """Have the glyphs say what changed since the baseline, or how each configuration is."""
        self.changes = changes
        self._take_all()
        self._touch(range(len(self._glyphs)))

    def set_marks(self, marks: frozenset[str]) -> None:
        """Show the configurations with these ids as marked, and no others."""
        states = self._snapshot.states
        touched = [place for place, state in enumerate(states) if state.config.id in self._marks ^ marks]
        self._marks = marks
        self._touch(touched)

    def _take_changes(self, old: Snapshot) -> list[int]:
        """Take over what changed since an older snapshot; returns the indices with another character."""
        news: list[int] = []
        drawn: list[int] = []
        place = self._layout.place
        for index in changed(old.states, self._snapshot.states):
            now, before = self._snapshot.states[index], old.states[index]
            if (now.status in BAD) is not (before.status in BAD) and index in place:
                self._counted_anew.add(place[index][0])
            glyph = self._glyph(now)
            before_glyph = self._glyphs[index]
            if glyph != before_glyph:
                self._glyphs[index] = glyph
                drawn.append(index)
                if glyph.char != before_glyph.char or now.status is not before.status:
                    news.append(index)
        self._touch(drawn)
        return news

    def _settle(self) -> None:
        now = self._clock()
        over = [index for index, end in self._changed.items() if end <= now]
        for index in over:
            del self._changed[index]
        self._touch(over)

    def _touch(self, indices: Sequence[int]) -> None:
        place = self._layout.place
        rows = {place[index][0] for index in indices if index in place}
        self._revision += 1
        for row in rows:
            self._revisions[row] = self._revision
        self._draw_again(indices, rows)
        self._refresh_here()

    def _draw_again(self, indices: Sequence[int], rows: set[int]) -> None:  # noqa: ARG002 - rows are enough here
        """Draw the rows again in which configurations changed."""
        self.invalidate(rows)

    def _members(self, index: int | None) -> tuple[int, ...]:
        """Indices of all configurations that share the cell of this one."""
        return () if index is None else self._layout.members.get(index, (index,))

    # -- layout ---------------------------------------------------------------------------------

    def _lay_out(self, *, keep: str | None = None) -> None:
        matrix = self._snapshot.matrix
        width, height = self.size
        if not width:  # before the first resize
            return
        if self._pinned is not None and not self._pinned.fits(matrix):
            self._pinned = None
        folded = self._pinned is not None and bool(self._pinned.fold)
        self.pivot = (
            suggest_pivot(matrix, width=width, height=height) if self._pinned is None else self._pinned.pivot
        )
        chosen = range(len(matrix.configs)) if self._chosen is None else self._chosen
        wanted = (matrix, chosen, self.pivot)
        if self._table is None or self._table_for != wanted:
            self._table, self._table_for = table_of(matrix, chosen, self.pivot, folded=folded), wanted
        self._layout = lay_out(matrix, self._table, width=width, height=height)
        self.header_height = self._layout.header_height
        self._revision += 1
        self._revisions = [self._revision] * self.row_count
        found = next((index for index in chosen if matrix.configs[index].id == keep), None)
        self._place(chosen[0] if found is None and chosen else found)

    def _place(self, index: int | None) -> None:
        """Put the cursor on a configuration of a new table, or on its first cell."""
        row, self._column = (0, 0) if index is None else self._layout.place[index]
        self.set_reactive(VirtualRows.cursor_row, row)
        self.sync_extent()
        self.show_row(row)
        self._show_column(self._column)
        self.refresh()
        self.post_message(self.CursorMoved())
        self.post_message(self.Scrolled())

    def fit(self) -> None:
        here = self.state
        self._lay_out(keep=None if here is None else here.config.id)
        super().fit()

    # -- drawing --------------------------------------------------------------------------------

    def row_key(self, row: int) -> Hashable:
        return self._revisions[row], self._column if row == self.cursor_row else -1, self.has_focus

    def render_header(self, line: int, x0: int, x1: int) -> Strip:
        layout = self._layout
        label = layout.label_width
        if not layout.headers and not layout.label_title:
            return Strip(self.segments(self._here_runs()))
        if line >= len(layout.headers):
            head = f" {layout.label_title}".ljust(label)
            text, name = "", head
        else:
            header = layout.headers[line]
            text, name = "", f"{header.name} ".rjust(label)
            for first, _, value in header.spans:
                text = text.ljust(STRIDE * first + 1) + value
        last = line == layout.header_height - 1
        text = text.ljust(layout.cells_width)
        counts = f"  {COUNTS_TITLE}" if last else ""
        body = Strip(self.segments([(text, Role.STRONG), (counts, Role.DIM)]))
        frozen = Strip(self.segments([(name, Role.NAME)]))
        return Strip.join([frozen, body.crop_extend(x0, x1, self.paint(Role.TEXT))])

    def _here_runs(self) -> list[Run]:
        """Name the options of the configuration at the cursor, where there is no room for headers."""
        state = self.state
        if state is None:
            return []
        params = state.config.params
        values = (params[axis] for axis in (*self.pivot.cols, *self.pivot.rows) if axis in params)
        return [
            (f" {safe_text(state.config.id)} ", Role.STRONG),
            glyph_of(state, self._snapshot.matrix.ladder),
            (f" {safe_text(' '.join(values))}", Role.TEXT),
        ]

    def render_frozen(self, row: int) -> Strip:
        role = Role.STRONG if row == self.cursor_row else Role.TEXT
        return Strip(self.segments([(f" {self._layout.labels[row]}", role)]))

    def render_row(self, row: int, x0: int, x1: int) -> Strip:
        first = max(0, (x0 - 1) // STRIDE)
        cells = self._layout.rows[row][first : x1 // STRIDE + 1]
        cursor = self._column if row == self.cursor_row else None
        pieces: list[tuple[str, tuple[Role, ...]]] = []
        for column, index in enumerate(cells, first):
            char, roles = self._cell(index, here=column == cursor)
            # Neighbours of one style become one segment, with the blanks between them.
            plain = Role.CHANGED not in roles and Role.CURSOR not in roles
            if column == cursor:
                pieces.append(("[" if len(char) == 1 else "", (Role.CURSOR,)))
            elif cursor is not None and column == cursor + 1:
                char = char[-1:]
                pieces.append(("]", (Role.CURSOR,)))
            elif len(char) > 1:
                pass  # a mode of two letters takes the place of the blank
            elif (sign := self._sign(index))[0] != " ":
                pieces.append((sign[0], (sign[1],)))
            elif not plain:
                pieces.append((" ", (Role.TEXT,)))
            else:
                char = f" {char}"
            pieces.append((char, roles))
        closed = cursor is not None and cursor == first + len(cells) - 1
        pieces.append(("]", (Role.CURSOR,)) if closed else (" ", (Role.TEXT,)))
        grouped = groupby(pieces, key=itemgetter(1))
        segments = [
            Segment("".join(text for text, _ in group), self.paint(*roles)) for roles, group in grouped
        ]
        end = self._layout.cells_width + COUNTS_WIDTH
        tally = self._tally(row) if x1 >= end else []  # a part of a number would be another number
        return Strip([*segments, *tally]).crop(x0 - STRIDE * first, x1 - STRIDE * first)

    def _sign(self, index: int | None) -> Run:
        """Character in front of a glyph: a blank, or a mark."""
        return ("*", Role.NAME) if self._is_marked(index) else (" ", Role.TEXT)

    def _is_marked(self, index: int | None) -> bool:
        return index is not None and self._snapshot.states[index].config.id in self._marks

    def _cell(self, index: int | None, *, here: bool) -> tuple[str, tuple[Role, ...]]:
        if index is None:
            return " ", (Role.TEXT,)
        char, role = self._glyphs[index]
        faded = self._matches is not None and index not in self._matches
        changed = (Role.CHANGED,) if index in self._changed else ()
        return char, (Role.FADED if faded else role, *changed, *((Role.CURSOR,) if here else ()))

    def _tally(self, row: int) -> list[Segment]:
        states = [
            self._snapshot.states[member]
            for index in self._layout.rows[row]
            for member in self._members(index)
        ]
        bad, total = sum(state.status in BAD for state in states), len(states)
        filled = max(1, min(BAR_WIDTH - (bad < total), round(bad * BAR_WIDTH / total))) if bad else 0
        return self.segments(
            [
                (_counts(bad, total), Role.STRONG if bad else Role.DIM),
                ("█" * filled, Role.FAIL),
                ("░" * (BAR_WIDTH - filled), Role.RULE),
            ]
        )

    # -- the cursor ---------------------------------------------------------------------------

    def watch_cursor_row(self, old: int, new: int) -> None:
        super().watch_cursor_row(old, new)
        self._refresh_here()

    def _refresh_here(self) -> None:
        if not self._layout.headers:
            self.refresh(Region(0, 0, self.size.width, 1))

    def _show_column(self, column: int) -> None:
        left, right = STRIDE * column, STRIDE * column + STRIDE + 1
        x0, width = self.scroll_offset.x, self.size.width - self.frozen_width
        if left < x0:
            self.scroll_to(x=left, animate=False, force=True)
        elif width > 0 and right > x0 + width:
            self.scroll_to(x=right - width, animate=False, force=True)


def _counts(bad: int, total: int) -> str:
    """Write how many of a row are bad; thousands where the numbers have no room, never a part of one."""
    text = f"{bad:>4}/{total:<4}"
    return text if len(text) == COUNTS_WIDTH else f"{bad // 1000}k/{total // 1000}k".rjust(COUNTS_WIDTH)
