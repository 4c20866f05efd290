"""Lines of a log with their times: since a mark, since the line before, and where the log was silent."""

from bisect import bisect_right
from collections.abc import Hashable
from enum import StrEnum
from typing import Final

from rich.cells import set_cell_size
from rich.segment import Segment
from textual.cache import LRUCache
from textual.reactive import reactive
from textual.strip import Strip

from logtriage.boot.silence import SHORTEST
from logtriage.tui.log.rows import LogRows
from logtriage.tui.widgets.roles import Role
from logtriage.tui.widgets.wording import time_text

LOOK_BACK: Final = 200
"""Rows above a line without a stamp whose stamps it may take: a dump of memory or of registers is shorter."""

_TIME_WIDTH: Final = 12
"""Cells of the times: a sign, three digits, a point, the six decimals that printk prints, and a blank."""

_PREFIX_WIDTH: Final = 40
"""Cells of a recorder's prefix: a name, a date, a time with its zone, and a blank."""

_GAP_PART: Final = -1
"""Stands for the line of silence among the lines of a row, which are counted from 0."""


class Stamps(StrEnum):
    """Which times are shown in front of the lines, beside those that the log itself has."""

    ABSOLUTE = "absolute"
    SINCE = "since mark"
    DELTA = "delta"
    RECORDED = "recorder's"


class TimedRows(LogRows):
    """The lines of a log, with a column of times where it is wanted, and a line for each long silence.

    Attributes:
        stamps: Which times are shown in front of the lines.
        origin: The offset of the line that times since a mark count from; by default the evidence's.
        limits: Pairs of an offset, and the seconds of silence that are too long from there on.
    """

    stamps: reactive[Stamps] = reactive(Stamps.ABSOLUTE, repaint=False)

    def __init__(self) -> None:
        super().__init__()
        self.origin: int | None = None
        self.limits: tuple[tuple[int, float], ...] = ()
        self._silences: LRUCache[int, float] = LRUCache(4000)
        self._placed: tuple[Hashable, list[tuple[int, int]]] = ((), [])

    # -- times ----------------------------------------------------------------------------------

    def uptime(self, row: int) -> float | None:
        """Seconds of the line's own stamp, on the clock that all rows share; None without a stamp."""
        line = self._line(row)
        return None if line is None else line.uptime

    def moment(self, row: int) -> float | None:
        """Seconds of a row's stamp, or of the nearest stamp above it; None where there is none."""
        for back in range(row, max(-1, row - LOOK_BACK), -1):
            found = self.uptime(back)
            if found is not None:
                return found
        return None

    def silence(self, row: int) -> float:
        """Seconds of silence before a row where they are more than its stage allows, else 0."""
        if row <= 0 or row >= self.line_count:
            return 0.0
        known = self._silences.get(row)
        if known is None:
            known = self._silence(row)
            if row < self.line_count - 1:  # the last line may still grow
                self._silences[row] = known
        return known

    def _silence(self, row: int) -> float:
        now = self.uptime(row)
        before = None if now is None else self.moment(row - 1)
        line = self._line(row)
        if now is None or before is None or line is None:
            return 0.0
        place = bisect_right(self.limits, line.raw.offset, key=lambda limit: limit[0]) - 1
        limit = self.limits[place][1] if place >= 0 else SHORTEST
        return now - before if now - before > limit else 0.0

    def set_limits(self, limits: tuple[tuple[int, float], ...]) -> None:
        """Set how many seconds of silence are too long, from which offset on."""
        if limits != self.limits:
            self.limits = limits
            self.forget_places()

    def forget_places(self) -> None:
        """Lay the rows out anew: other lines stand in them, or other limits hold."""
        self._silences.clear()
        self._strips.clear()
        self.forget_layout()
        self.sync_extent()
        self.refresh()

    def forget_layout(self) -> None:
        """Place the rows anew the next time: one of them may have grown."""
        self._placed = ((), [])

    def time_words(self, row: int) -> str:
        """Write the time of a row as the chosen stamps say it; empty where it has none."""
        if self.stamps is Stamps.RECORDED:
            line = self._line(row)
            return "" if line is None else line.prefix_text
        now = self.uptime(row)
        if now is None:
            return ""
        if self.stamps is Stamps.DELTA:
            since = self.moment(row - 1) if row else None
        else:
            since = self._origin_time()
        return "" if since is None else f"{now - since:+.6f}"

    def _origin_time(self) -> float | None:
        if self.store is None:
            return None
        if self.origin is not None:
            return self.moment(self.store.row_of_offset(self.origin, 0))
        return self.moment(min(self.proof)) if self.proof else self.moment(self.line_count - 1)

    # -- drawing --------------------------------------------------------------------------------

    @property
    def _time_width(self) -> int:
        """Cells of the times in front of the lines."""
        if self.stamps is Stamps.ABSOLUTE:
            return 0
        return _PREFIX_WIDTH if self.stamps is Stamps.RECORDED else _TIME_WIDTH

    @property
    def frozen_width(self) -> int:
        return super().frozen_width + self._time_width

    def row_key(self, row: int) -> Hashable:
        if self.stamps is Stamps.ABSOLUTE:
            return super().row_key(row)
        return super().row_key(row), self.stamps, self.origin, self.proof

    def render_frozen(self, row: int) -> Strip:
        strip = super().render_frozen(row)
        if self.stamps is Stamps.ABSOLUTE:
            return strip
        words, room = self.time_words(row), self._time_width - 1
        words = set_cell_size(words, room) if self.stamps is Stamps.RECORDED else words.rjust(room)
        return Strip.join([strip, Strip(self.segments([(words + " ", Role.STAMP)]))])

    def _draw(self, row: int, part: int, x0: int, x1: int) -> Strip:
        if part != _GAP_PART:
            return super()._draw(row, part, x0, x1)
        text = f"{'':{self.frozen_width}}-- +{time_text(self.silence(row))} of silence --"
        here = {"offset": (0, row)}
        strip = Strip(self.segments([(text, Role.HANG)]))
        strip = strip.adjust_cell_length(self.frozen_width + x1 - x0, self.paint(Role.TEXT))
        if not self.allow_select:
            return strip
        return Strip([Segment(text, style.from_meta(here) + style) for text, style, _ in strip if style])

    def hold(self, row: int, height: int) -> None:
        """Put the cursor on a row and scroll it to so many lines below the top, if that is possible."""
        self._pinning = True
        try:
            self._scroll_rows(max(0, min(row - height, self.last_top())))
            self.cursor_row = row
        finally:
            self._pinning = False
        self.show_row(row)

    # -- rows of several lines ------------------------------------------------------------------

    def _parts(self, row: int) -> list[int]:
        pieces = range(len(self._points(row))) if self.wrap else range(1)
        return [_GAP_PART, *pieces] if self.silence(row) else list(pieces)

    def screen_rows(self) -> list[tuple[int, int]]:
        width = self.size.width - self.frozen_width
        key = (self.first_row, self.page_height, self.row_count, self.wrap, width)
        if self._placed[0] == key:
            return self._placed[1]
        found: list[tuple[int, int]] = []
        row = self.first_row
        while len(found) < self.page_height and row < self.row_count:
            found += [(row, part) for part in self._parts(row)]
            row += 1
        self._placed = (key, found[: self.page_height])
        return self._placed[1]

    def top_for(self, row: int) -> int:
        self._line(max(0, row - self.page_height))  # its neighbours come with it
        top, left = row, self.page_height - len(self._parts(row))
        while top > 0 and (left := left - len(self._parts(top - 1))) >= 0:
            top -= 1
        return top
