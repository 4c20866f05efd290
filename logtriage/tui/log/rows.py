"""Lines of a log as rows: coloured, marked, wrapped; only the visible ones are read."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from textual.reactive import reactive
from textual.strip import Strip

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.tui.log.lexer import coloured
from logtriage.tui.log.line_store import ShownLine, Store
from logtriage.tui.log.source_frames import SourceFrames
from logtriage.tui.widgets.roles import Role, Run
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.wrap import wrap_points

_LONGEST_WRAP = 200
"""Screen lines of a wrapped line at most: what follows it stays within reach, and the whole line can be
opened."""

_DIGITS = 4
"""Digits of the line numbers at least: the lines of most boots have up to four, so their text moves not
sideways."""

_BEFORE, _AFTER = "<", ">"
"""Signs for what is left and right of the view."""

_SIGNS = 3
"""Cells from which on a line has room for both signs and some text."""

_CUT = " [cut at 64 KiB]"

Finder = Callable[[str, int, int], Sequence[tuple[int, int]]]
"""Finds in a text the matches that touch the piece from a first to before a last character: their ends, in
order."""


class LogRows(VirtualRows):
    """The lines of a log as rows of a list.

    Attributes:
        store: The lines; None before there is a log.
        message: Text on what is wrong, shown in place of lines.
        hint: Text in place of lines where nothing is wrong.
        closing: Text after the last line; empty for none.
        proof: Rows of the lines that the verdict rests on.
        numbers: Whether line numbers are shown.
        wrap: Whether long lines go on on the next screen line.
    """

    wrap: reactive[bool] = reactive(default=False)
    numbers: reactive[bool] = reactive(default=True)

    def __init__(self) -> None:
        super().__init__()
        self.store: Store | None = None
        self.message = ""
        self.hint = "no output yet"
        self.closing = ""
        self.proof: frozenset[int] = frozenset()
        self._find: Finder | None = None
        self._find_epoch = 0
        self._frames: SourceFrames | None = None
        self._width = 1

    @property
    def line_count(self) -> int:
        """Number of lines that are known so far."""
        return 0 if self.store is None else self.store.count

    @property
    def current(self) -> ShownLine | None:
        """The line at the cursor; None where there is none."""
        return self._line(self.cursor_row)

    def line_before(self) -> ShownLine | None:
        """The line above the cursor; None where there is none."""
        return self._line(self.cursor_row - 1) if self.cursor_row > 0 else None

    def _line(self, row: int) -> ShownLine | None:
        if self.store is None:
            return None
        try:
            line = self.store.line(row)
            places = self._frames.at(line.text) if line is not None and self._frames is not None else ()
            if line is None or not places:
                return line
            return replace(line, text=f"{line.text} ({' '.join(places)})")
        except InputError as error:
            self.message = safe_text(str(error))
            return None

    @property
    def nothing(self) -> Run:
        """What stands in place of lines where there are none."""
        return (self.message, Role.ALERT) if self.message else (self.hint, Role.DIM)

    def set_hint(self, text: str) -> None:
        """Set the text that stands in place of lines where nothing is wrong."""
        if text != self.hint:
            self.hint = text
            self.refresh()

    def set_closing(self, text: str) -> None:
        """Set the text that stands after the last line; empty for none."""
        if text != self.closing:
            self.closing = text
            self.sync_extent()
            self.invalidate((self.line_count,))

    def set_find(self, find: Finder | None) -> None:
        """Highlight what a finder finds in the lines; None highlights nothing."""
        self._find = find
        self._find_epoch += 1
        self.refresh()

    @property
    def frames(self) -> SourceFrames | None:
        """The lines of source that frames are shown with; None where they are shown as they are."""
        return self._frames

    def set_frames(self, frames: SourceFrames | None) -> None:
        """Show frames of traces with their lines of source, or as they are (None)."""
        self._frames = frames
        self._find_epoch += 1
        self.refresh()

    # -- drawing --------------------------------------------------------------------------------

    @property
    def row_count(self) -> int:
        return self.line_count + bool(self.closing and self.line_count)

    @property
    def last_row(self) -> int:
        return max(0, self.line_count - 1)

    @property
    def row_width(self) -> int:
        """Width of the longest line seen so far in cells; it never shrinks, so that the view stays put."""
        return self._width

    @property
    def frozen_width(self) -> int:
        return 2 + (self._number_width if self.numbers else 0)

    @property
    def _number_width(self) -> int:
        # By the numbers in view, so that a log that grows out of view moves nothing.
        last = min(self.first_row + self.page_height, self.line_count - 1)
        number = 0 if self.store is None or last < 0 else self.store.number(last)
        return max(_DIGITS, len(str(number)))

    def number_of(self, row: int) -> str:
        """Number of the line in a row as it is shown; empty before there is a log."""
        return "" if self.store is None else str(self.store.number(row))

    def row_key(self, row: int) -> Hashable:
        store = self.store
        end = row >= self.line_count - 1
        return (
            row == self.cursor_row,
            row in self.proof,
            self._find_epoch,
            self.wrap,
            self._line(row) is None,
            (self.closing, None if store is None else store.reader.size) if end else None,
        )

    def render_frozen(self, row: int) -> Strip:
        runs: list[Run] = [self.mark_of(row)]
        if self.numbers:
            role = Role.STRONG if row == self.cursor_row else Role.STAMP
            number = self.number_of(row) if row < self.line_count else ""
            runs.append((number.rjust(self._number_width), role))
        return Strip(self.segments([*runs, (" ", Role.TEXT)]))

    def mark_of(self, row: int) -> Run:
        """Sign in front of a line: that of the evidence, or a blank."""
        return ("▶", Role.FAIL) if row in self.proof else (" ", Role.TEXT)

    def render_row(self, row: int, x0: int, x1: int) -> Strip:
        if row >= self.line_count:
            return Strip(self.segments([(f"-- {self.closing} --"[x0:x1], Role.HANG)]))
        text = self.row_text(row)
        if text.isascii():
            width = len(text)
            self._widen(width)
            strip = self._piece(row, x0, x1)
        else:
            whole = self._piece(row, 0, len(text))
            width = whole.cell_length
            self._widen(width)
            strip = whole.crop(x0, x1)
        base = self.paint(Role.TEXT, *self._over(row))
        end = min(x1, x0 + self.text_room)
        strip = strip.adjust_cell_length(end - x0, base)
        strip = self._marked_as_cut(strip, row, before=x0 > 0 and bool(text), after=width > end)
        return strip.adjust_cell_length(x1 - x0, base)

    def _marked_as_cut(self, strip: Strip, row: int, *, before: bool, after: bool) -> Strip:
        """Put a sign on the ends of a line beyond which it goes on."""
        left, right = (
            Strip(self.segments([(sign, Role.KEY)], *self._over(row))) if cut else Strip([])
            for sign, cut in ((_BEFORE, before), (_AFTER, after))
        )
        if not (before or after) or strip.cell_length < _SIGNS:
            return strip
        middle = strip.crop(left.cell_length, strip.cell_length - right.cell_length)
        return Strip.join([left, middle, right])

    def render_part(self, row: int, part: int, x0: int, x1: int) -> Strip:
        if not self.wrap or row >= self.line_count:
            return self.render_row(row, x0, x1)
        points = [*self._points(row), len(self.row_text(row))]
        strip = self._piece(row, points[part], points[part + 1])
        return strip.adjust_cell_length(x1 - x0, self.paint(Role.TEXT, *self._over(row)))

    def _piece(self, row: int, first: int, last: int) -> Strip:
        """Draw the characters from `first` to before `last` of a row."""
        line = self._line(row)
        if line is None:
            return Strip(self.segments([("…", Role.DIM)]))
        over = self._over(row)
        segments = []
        for run, hit in self._runs(line, first, last):
            segments += self.segments([run], *over, *hit)
        if line.raw.truncated and last >= len(line.text):
            segments += self.segments([(_CUT, Role.ALERT)], *over)
        return Strip(segments)

    def _over(self, row: int) -> list[Role]:
        here = [Role.LINE] if row == self.cursor_row else []
        return [*here, Role.EVIDENCE] if row in self.proof else here

    def _runs(self, line: ShownLine, first: int, last: int) -> Iterator[tuple[Run, tuple[Role, ...]]]:
        """Yield the coloured runs of a piece, split where hits begin and end."""
        hits = [] if self._find is None else self._find(line.text, first, last)
        edges = sorted({edge for hit in hits for edge in hit})
        begin = 0
        for text, role in coloured(line.text):
            start, end = max(begin, first), min(begin + len(text), last)
            begin += len(text)
            if start >= end:
                continue
            for one, other in pairwise([start, *(edge for edge in edges if start < edge < end), end]):
                inside = any(hit_start <= one < hit_end for hit_start, hit_end in hits)
                yield (line.text[one:other], role), ((Role.HIT,) if inside else ())

    def _widen(self, width: int) -> None:
        if width > self._width:
            self._width = width
            self.call_next(self.sync_extent)

    def row_text(self, row: int) -> str:
        line = self._line(row)
        return "" if line is None else line.text

    def render_line(self, y: int) -> Strip:
        if self.line_count == 0:
            text, role = self.nothing
            points = [*wrap_points(text, self.size.width - 2), len(text)]
            part = text[points[y] : points[y + 1]] if y + 1 < len(points) else ""
            return self.strip_of([(f" {part}", role)] if part else [], self.size.width)
        return super().render_line(y)

    # -- wrapped lines --------------------------------------------------------------------------

    def _points(self, row: int) -> list[int]:
        line = self._line(row)
        return [0] if line is None else wrap_points(line.text, self.text_room)[:_LONGEST_WRAP]

    def watch_wrap(self) -> None:
        self.scroll_to_x(0)
        self.sync_extent()
        self.show_row(self.cursor_row)

    @property
    def text_room(self) -> int:
        """Cells that a line has on screen, beside the map."""
        return max(1, self.scrollable_content_region.width - self.frozen_width)

    def show_match(self) -> None:
        """Scroll sideways until the first match in the line at the cursor is in view."""
        line = self.current
        if line is None or self.wrap or self._find is None:
            return
        found = self._find(line.text, 0, len(line.text))
        x0, room = self.scroll_offset.x, self.text_room
        if found and not (x0 <= found[0][0] and found[0][1] <= x0 + room):
            start = found[0][0]
            self.scroll_to_x(0 if found[0][1] <= room else max(0, start - room // 3))

    def scroll_to_x(self, x: int) -> None:
        """Scroll sideways, so that the view begins at a column."""
        self.scroll_to(x=x, animate=False, force=True)
