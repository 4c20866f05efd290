"""The base of every list of rows: draws what is visible, and owns cursor, paging, mouse and selection."""

from collections.abc import Hashable, Iterable
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from logtriage.tui.widgets.roles import Painted, Role

_CACHED_STRIPS = 2000
"""Drawn rows that are kept: colouring a log line takes 130 to 260 µs, and this is some dozens of screens."""

_COPIED_ROWS = 10_000
"""Rows that one copy takes at most; a terminal's clipboard holds no more."""


class VirtualRows(Painted, ScrollView, can_focus=True, inherit_bindings=False):
    """Rows that exist only while they are looked at.

    A subclass says how many rows there are (`row_count`), how wide they are (`row_width`, in cells)
    and draws one (`render_row`). It may freeze header lines (`header_height`, `render_header`) and
    columns on the left (`frozen_width`, `render_frozen`).

    Attributes:
        cursor_row: The row that the cursor is on, and that actions apply to.
        follow: Whether the view sticks to the last row while rows are added.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Up", id="rows.up", tooltip="One row up", show=False),
        Binding("down,j", "move(1)", "Down", id="rows.down", tooltip="One row down", show=False),
        Binding("pageup", "page(-1)", "Page up", id="rows.page-up", tooltip="One page up", show=False),
        Binding("pagedown", "page(1)", "Page down", id="rows.page-down", tooltip="One page down", show=False),
        Binding("ctrl+u", "half(-1)", "Half up", id="rows.half-up", tooltip="Half a page up", show=False),
        Binding(
            "ctrl+d", "half(1)", "Half down", id="rows.half-down", tooltip="Half a page down", show=False
        ),
        Binding("g,home", "top", "Top", id="rows.top", tooltip="The first row", show=False),
        Binding("G,end", "bottom", "Bottom", id="rows.bottom", tooltip="The last row", show=False),
        Binding("enter", "open", "open", id="rows.open", tooltip="Open what the cursor is on"),
    ]
    cursor_row: reactive[int] = reactive(0, repaint=False)
    follow: reactive[bool] = reactive(default=False, repaint=False)
    header_height: int = 0
    cursor_in_view: ClassVar[bool] = True
    """Whether scrolling with the mouse takes the cursor along."""

    class CursorMoved(Message):
        """Posted when the cursor is on another row, or on another cell of it."""

    class Opened(Message):
        """Posted when the user opens the row at the cursor."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._strips: LRUCache[Hashable, Strip] = LRUCache(_CACHED_STRIPS)
        self._pinning = False
        self._centre: int | None = None

    @property
    def row_count(self) -> int:
        """Number of rows in the list."""
        raise NotImplementedError

    @property
    def last_row(self) -> int:
        """The last row that the cursor may be on."""
        return max(0, self.row_count - 1)

    @property
    def row_width(self) -> int:
        """Width of the widest row in cells, without the frozen columns; by default rows fit the screen."""
        return max(1, self.size.width)

    @property
    def frozen_width(self) -> int:
        """Width of the columns on the left that do not scroll, in cells."""
        return 0

    def render_row(self, row: int, x0: int, x1: int) -> Strip:
        """Draw one row, cut to the cells from `x0` to before `x1`."""
        raise NotImplementedError

    def render_frozen(self, row: int) -> Strip:  # noqa: ARG002 - part of the interface
        """Draw the frozen columns of a row, `frozen_width` cells."""
        return Strip([])

    def render_header(self, line: int, x0: int, x1: int) -> Strip:
        """Draw one header line: its frozen columns, then the cells from `x0` to before `x1`."""
        raise NotImplementedError

    def row_key(self, row: int) -> Hashable:
        """Return a value that changes whenever the row would be drawn differently."""
        return row == self.cursor_row

    def row_text(self, row: int) -> str:
        """Return the text that a mouse selection copies of a row."""
        return self.render_row(row, 0, max(self.row_width, 1)).text

    # -- what is visible ------------------------------------------------------------------------

    @property
    def page_height(self) -> int:
        """Number of rows that fit below the header."""
        return max(0, self.size.height - self.header_height)

    @property
    def first_row(self) -> int:
        """Index of the uppermost visible row."""
        return self.scroll_offset.y

    def top_for(self, row: int) -> int:
        """Index of the uppermost row in a view where this row is the last that fits."""
        return max(0, row - self.page_height + 1)

    def last_top(self) -> int:
        """Index of the uppermost row in a view that is scrolled to its end."""
        return self.top_for(self.row_count - 1) if self.row_count else 0

    def screen_rows(self) -> list[tuple[int, int]]:
        """List what each line below the header shows: a row, and which of its lines."""
        top = self.first_row
        return [(row, 0) for row in range(top, min(self.row_count, top + self.page_height))]

    def sync_extent(self) -> None:
        """Take over a changed number or width of rows; the view moves only when it follows."""
        height = self.last_top() + self.size.height
        size = Size(self.frozen_width + self.row_width, max(height, self.header_height + 1))
        self._pinning = True
        try:
            if size != self.virtual_size:
                self.virtual_size = size
            if self.follow and self.page_height:
                self._scroll_rows(self.last_top())
                self.cursor_row = self.last_row
            elif self.cursor_row > self.last_row:
                self.cursor_row = self.last_row
        finally:
            self._pinning = False

    def invalidate(self, rows: Iterable[int] | None = None) -> None:
        """Draw these rows again where they are visible; None draws everything again."""
        if rows is None:
            self.refresh()
            return
        changed = set(rows)
        width = self.size.width
        regions = [
            Region(0, self.header_height + y, width, 1)
            for y, (row, _) in enumerate(self.screen_rows())
            if row in changed
        ]
        if regions:
            self.refresh(*regions)

    def show_row(self, row: int, *, centre: bool = False) -> None:
        """Scroll as little as possible until a row is visible, or until it is in the middle."""
        if not self.page_height:
            self._centre = row
            return
        top = self.first_row
        if centre:
            top = row - self.page_height // 2
        elif row < top:
            top = row
        else:
            visible = self.screen_rows()
            if visible and row > visible[-1][0]:
                top = self.top_for(row)
        self._scroll_rows(max(0, min(top, self.last_top())))

    def jump(self, row: int) -> None:
        """Put the cursor on a row, in the middle of the view where it was not visible."""
        row = max(0, min(row, self.last_row))
        visible = [shown for shown, _ in self.screen_rows()]
        self.follow = False
        self.show_row(row, centre=row not in visible)
        self.cursor_row = row

    def _scroll_rows(self, top: int) -> None:
        self.scroll_to(y=top, animate=False, force=True)

    # -- drawing --------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        x0 = self.scroll_offset.x
        x1 = x0 + max(0, width - self.frozen_width)
        if y < self.header_height:
            return self.render_header(y, x0, x1).adjust_cell_length(width, self.paint(Role.TEXT))
        return self._body_line(y - self.header_height, x0, x1, width)

    def _body_line(self, y: int, x0: int, x1: int, width: int) -> Strip:
        visible = self.screen_rows()
        if y >= len(visible):
            return Strip.blank(width, self.paint(Role.TEXT))
        row, part = visible[y]
        key = (row, part, self.row_key(row), x0, x1, width, self.style_epoch)
        strip = self._strips.get(key)
        if strip is None:
            strip = self._draw(row, part, x0, x1)
            self._strips[key] = strip
        selection = self.text_selection
        if selection is not None and (span := selection.get_span(row)) is not None:
            return self._selected(strip, span, x0)
        return strip

    def _draw(self, row: int, part: int, x0: int, x1: int) -> Strip:
        base = self.paint(Role.TEXT)
        body = self.render_part(row, part, x0, x1).adjust_cell_length(x1 - x0, base)
        left = self.frozen_width
        frozen = self.render_frozen(row) if part == 0 else Strip.blank(left, base)
        frozen = frozen.adjust_cell_length(left, base)
        if self.allow_select:
            here = Style.from_meta({"offset": (0, row)})
            start = x0 + part * (x1 - x0)
            frozen = Strip([Segment(text, (style or base) + here) for text, style, _ in frozen])
            body = body.apply_offsets(start, row)
        return Strip.join([frozen, body])

    def render_part(self, row: int, part: int, x0: int, x1: int) -> Strip:  # noqa: ARG002
        """Draw one line of a row that takes several, from `x0` to before `x1`."""
        return self.render_row(row, x0, x1)

    def _selected(self, strip: Strip, span: tuple[int, int], x0: int) -> Strip:
        # Its background alone: the foreground that Textual gives is that background where it has no colour.
        style = Style(bgcolor=self.screen.get_component_rich_style("screen--selection").bgcolor)
        left = self.frozen_width
        start = max(left, span[0] - x0 + left)
        end = strip.cell_length if span[1] == -1 else max(start, span[1] - x0 + left)
        before, inside, after = (
            strip.crop(0, start),
            strip.crop(start, end),
            strip.crop(end, strip.cell_length),
        )
        chosen = [Segment(text, self._selected_style(own or style, style)) for text, own, _ in inside]
        return Strip.join([before, Strip(chosen, inside.cell_length), after])

    def _selected_style(self, own: Style, style: Style) -> Style:
        """The style of selected text: without colours it is the reverse of what is around it."""
        return own + (Style(reverse=not own.reverse) if self.app.no_color else style)

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002 - Textual's signature
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the selected text; only the rows of the selection are read."""
        first = 0 if selection.start is None else selection.start.y
        last = self.row_count - 1 if selection.end is None else min(selection.end.y, self.row_count - 1)
        lines = []
        for row in range(first, min(last, first + _COPIED_ROWS - 1) + 1):
            start, end = selection.get_span(row) or (0, 0)
            text = self.row_text(row)
            lines.append(text[start:] if end == -1 else text[start:end])
        return "\n".join(lines), "\n"

    def text_select_all(self) -> None:
        """Select the row at the cursor on a double click, never a whole log."""
        start = Offset(0, self.cursor_row)
        end = Offset(len(self.row_text(self.cursor_row)), self.cursor_row)
        self.screen.selections = {self: Selection(start, end)}

    # -- moving ---------------------------------------------------------------------------------

    def watch_cursor_row(self, old: int, new: int) -> None:
        self.invalidate((old, new))
        self.post_message(self.CursorMoved())

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """End following when the user scrolls up; the cursor stays in view."""
        super().watch_scroll_y(old_value, new_value)
        if self._pinning:
            return
        if new_value < old_value and round(new_value) < self.last_top():
            self.follow = False
        visible = self.screen_rows()
        if visible and self.cursor_in_view:
            self.cursor_row = max(visible[0][0], min(self.cursor_row, visible[-1][0]))

    def _size_updated(
        self,
        size: Size,
        virtual_size: Size,
        container_size: Size,
        layout: bool = True,  # noqa: FBT001, FBT002 - Textual's signature
    ) -> bool:
        """Take over another size before it is drawn: the event of it comes behind the first picture."""
        changed = self.outer_size != size
        told = super()._size_updated(size, virtual_size, container_size, layout)
        if changed:
            self.fit()
        return told

    def fit(self) -> None:
        """Show as much as the size of the widget has room for, at the place where one is."""
        self.sync_extent()
        if self.follow:
            return
        centre, self._centre = self._centre, None
        if centre is not None:
            centre = min(centre, self.last_row)  # of rows that may be fewer by now
            self.show_row(centre, centre=True)
            self.cursor_row = centre
        else:
            self.show_row(self.cursor_row)

    def move_to(self, row: int) -> None:
        """Put the cursor on a row and scroll as little as that needs."""
        row = max(0, min(row, self.last_row))
        if row < self.cursor_row:
            self.follow = False
        self.show_row(row)
        self.cursor_row = row

    def action_move(self, rows: int) -> None:
        self.move_to(self.cursor_row + rows)

    def action_page(self, direction: int) -> None:
        self._turn(direction * max(1, self.page_height - 1))

    def action_half(self, direction: int) -> None:
        self._turn(direction * max(1, self.page_height // 2))

    def _turn(self, rows: int) -> None:
        row = max(0, min(self.cursor_row + rows, self.last_row))
        if rows < 0:
            self.follow = False
        self._scroll_rows(max(0, min(self.first_row + rows, self.last_top())))
        self.move_to(row)

    def action_top(self) -> None:
        self.move_to(0)

    def action_bottom(self) -> None:
        self.move_to(self.last_row)

    def action_open(self) -> None:
        self.post_message(self.Opened())

    def row_at(self, y: int) -> int | None:
        """Index of the row on a line of the widget; None where there is none."""
        visible = self.screen_rows()
        y -= self.header_height
        return visible[y][0] if 0 <= y < len(visible) else None

    def on_click(self, event: events.Click) -> None:
        row = self.row_at(event.y)
        if row is None:
            return
        self.move_to(row)
        if event.chain == 2:  # noqa: PLR2004 - a double click
            self.action_open()
