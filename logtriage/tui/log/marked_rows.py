"""Lines of a log that can be marked, left out, and seen on a map."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Hashable, Iterable, Sequence
from functools import partial
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from logtriage.tui.log.filtered_store import FilteredStore
from logtriage.tui.log.line_filter import FilteredRows
from logtriage.tui.log.line_store import LineStore
from logtriage.tui.log.log_map import LogMap
from logtriage.tui.log.minimap import MARK, Minimap
from logtriage.tui.log.timed_rows import Stamps, TimedRows
from logtriage.tui.widgets.lines import Notice
from logtriage.tui.widgets.roles import Role, Run


class MarkedRows(TimedRows):
    """The lines of a log, with marks, a filter and a map.

    Attributes:
        marks: Offsets of the marked lines, ascending.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m", "mark", "mark", id="log.mark", tooltip="Mark the line, or unmark it", show=False),
        Binding(
            "u", "to_mark(1)", "next mark", id="log.next-mark", tooltip="The next marked line", show=False
        ),
        Binding(
            "U", "to_mark(-1)", "mark before", id="log.previous-mark", tooltip="The mark before", show=False
        ),
        Binding(
            "t",
            "stamps",
            "times",
            id="log.times",
            tooltip="Times: as the log says, since the mark, since the line before, the recorder's",
            show=False,
        ),
    ]

    class Marked(Message):
        """Posted when the user has marked or unmarked a line."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[int] = []
        self._map = LogMap(self._offset_of)
        self._mark_rows: frozenset[int] = frozenset()
        self._aim: int | None = None
        self._left_at: int | None = None

    def on_mount(self) -> None:
        bar = self.vertical_scrollbar
        bar.renderer = partial(Minimap, self._ticks, self.paint)  # type: ignore[assignment,misc]  # called only

    # -- the map --------------------------------------------------------------------------------

    def set_letter(self, letter: str) -> None:
        """Have another character stand for the verdict on the map."""
        self._map.letter = letter

    def chart(self, **kinds: Sequence[int]) -> None:
        """Put other places of some kinds onto the map.

        Args:
            kinds: For `proofs`, `hits`, `troubles` or `stages` the offsets in ascending order.
        """
        for name, offsets in kinds.items():
            setattr(self._map, name, offsets)
        self.vertical_scrollbar.refresh()

    def _ticks(self, height: int) -> list[Run | None]:
        return self._map.ticks(self.store, height)

    def _offset_of(self, row: int) -> int | None:
        line = self._line(row)
        return None if line is None else line.raw.offset

    # -- marks ----------------------------------------------------------------------------------

    def set_marks(self, offsets: Iterable[int]) -> None:
        """Mark the lines that begin at these offsets, and no others."""
        self.marks = sorted(offsets)
        self.origin = self.marks[-1] if self.marks else None
        self._place_marks()

    def _place_marks(self) -> None:
        self._map.marks = self.marks
        store = self.store
        found = (store.find(offset, -1) for offset in self.marks) if store is not None else ()
        rows = frozenset(row for row in found if row is not None and row >= 0)
        if rows != self._mark_rows:
            self.invalidate(rows ^ self._mark_rows)
            self._mark_rows = rows
        self.vertical_scrollbar.refresh()

    def mark_of(self, row: int) -> Run:
        if row not in self.proof and row in self._mark_rows:
            return MARK, Role.NAME
        return super().mark_of(row)

    def row_key(self, row: int) -> Hashable:
        return super().row_key(row), row in self._mark_rows

    def action_mark(self) -> None:
        """Mark the line at the cursor, or unmark it; times since a mark count from the newest."""
        line = self.current
        if line is None:
            return
        offset = line.raw.offset
        if offset in self.marks:
            self.marks.remove(offset)
            self.origin = self.marks[-1] if self.origin == offset and self.marks else None
        else:
            insort(self.marks, offset)
            self.origin = offset
        self._place_marks()
        if self.stamps is Stamps.SINCE:
            self.refresh()
        self.post_message(self.Marked())

    def action_to_mark(self, direction: int) -> None:
        line = self.current
        if not self.marks or line is None or self.store is None:
            self.post_message(Notice("No line is marked. m marks one."))
            return
        offset = line.raw.offset
        if direction > 0:
            place = bisect_right(self.marks, offset) % len(self.marks)
        else:
            place = bisect_left(self.marks, offset) - 1
        self.jump(self.store.row_of_offset(self.marks[place], self.cursor_row))

    def action_stamps(self) -> None:
        recorded = self.store is not None and bool(self.store.prefixes)
        kinds = [kind for kind in Stamps if recorded or kind is not Stamps.RECORDED]
        self.stamps = kinds[(kinds.index(self.stamps) + 1) % len(kinds)]
        self.sync_extent()
        self.refresh()
        self.post_message(Notice(self._stamps_words()))

    def _stamps_words(self) -> str:
        if self.stamps is Stamps.ABSOLUTE:
            return "Times as the log says them."
        if self.stamps is Stamps.DELTA:
            return "Times since the line before."
        if self.stamps is Stamps.RECORDED:
            return "What the recorder put in front of the lines."
        if self.origin is not None:
            return "Times since the newest mark."
        return f"Times since the {'verdict' if self.proof else 'last'} line; m marks another one."

    # -- a filter -------------------------------------------------------------------------------

    @property
    def kept_rows(self) -> FilteredRows | None:
        """The rows that the filter keeps; None where no filter is on."""
        return self.store.kept_rows if isinstance(self.store, FilteredStore) else None

    @property
    def nothing(self) -> Run:
        kept = self.kept_rows
        if kept is None or self.message:
            return super().nothing
        so_far = "no line matches the filter; esc shows all lines"
        return (so_far if kept.over else "no line matches the filter so far; searching", Role.DIM)

    def show_only(self, kept_rows: FilteredRows | None) -> None:
        """Show only the kept rows, or all again for None; the cursor stays on its line or near it."""
        store = self.store
        if store is None or (kept_rows is None and self.kept_rows is None):
            return
        whole = store.whole if isinstance(store, FilteredStore) else store
        line = self.current
        if not isinstance(whole, LineStore):
            return
        self.store = whole if kept_rows is None else FilteredStore(whole, kept_rows)
        if line is not None:
            self._left_at = line.raw.offset
        self._aim = self._left_at
        self.forget_places()
        self.filtered(0)

    def filtered(self, before: int) -> None:
        """Show the rows that the filter has found since the last time.

        Args:
            before: Number of rows then; they stay as they are.
        """
        aim, kept_rows, store = self._aim, self.kept_rows, self.store
        self.forget_layout()
        self.locate()
        self.sync_extent()
        if before < self.first_row + self.page_height:
            self.refresh()
        if aim is None or store is None:
            return
        whole = store.whole if isinstance(store, FilteredStore) else store
        if kept_rows is None or whole.row_of_offset(aim, kept_rows.total) < kept_rows.total:
            self._aim = None
            self.jump(store.row_of_offset(aim, 0))

    def locate(self) -> None:
        """Find the rows of the lines that are known by their offset."""
        self._place_marks()
