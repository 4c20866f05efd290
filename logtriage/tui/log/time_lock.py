"""Two consoles on one clock: the guest's begins where the host launched it."""

from dataclasses import dataclass

from logtriage.errors import InputError
from logtriage.triage.snapshot import ConfigState
from logtriage.tui.log.filtered_store import FilteredStore
from logtriage.tui.log.line_store import Store
from logtriage.tui.log.timed_rows import LOOK_BACK, TimedRows

_LAUNCH = "guest-launch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """The line with which the host launches the guest.

    Attributes:
        console: Name of the host's console.
        line: Number of the line, counted from 1.
        uptime: Seconds on the host's clock at that line, where the guest's clock begins.
    """

    console: str
    line: int
    uptime: float

    @property
    def words(self) -> str:
        """Words on the anchor for the status line."""
        return f"guest t0 = {self.console} {self.uptime:.3f} s (launch line {self.line})"

    def shift(self, console: str) -> float:
        """Seconds to add to the times of a console to have the host's."""
        return 0.0 if console == self.console else self.uptime


def anchor_of(state: ConfigState, console: str, rows: TimedRows) -> Anchor | None:
    """Find the line that launches the guest; None where the host's console shows none with a time.

    Args:
        state: The configuration.
        console: The name of the host's console.
        rows: The lines of that console.
    """
    known = next((known for known in state.consoles if known.name == console), None)
    marks = () if known is None else known.stage_lines
    launch = next((mark for mark in marks if mark.rung == _LAUNCH), None)
    if launch is None or rows.store is None:
        return None
    # In the whole log: a filter may have left out the line, and leaves the clocks as they are.
    store = rows.store.whole if isinstance(rows.store, FilteredStore) else rows.store
    uptime = _stamp_above(store, store.row_of_offset(launch.offset, launch.line - 1))
    return None if uptime is None else Anchor(console=console, line=launch.line, uptime=uptime)


def _stamp_above(store: Store, row: int) -> float | None:
    """Seconds of the stamp of a line, or of the nearest line above it; None where there is none."""
    try:
        lines = (store.line(back) for back in range(row, max(-1, row - LOOK_BACK), -1))
        stamps = (line.uptime for line in lines if line is not None)
        return next((stamp for stamp in stamps if stamp is not None), None)
    except InputError:  # the pane says what is wrong with it
        return None


def row_at(rows: TimedRows, wanted: float) -> int:
    """Index of the last row that is not later than a time; 0 where all are later."""
    low, high = 0, max(0, rows.line_count - 1)
    while low < high:
        middle = (low + high + 1) // 2
        moment = rows.moment(middle)
        if moment is None or moment <= wanted:
            low = middle
        else:
            high = middle - 1
    return low


def align(rows: TimedRows, leading: TimedRows, shift: float) -> None:
    """Bring the lines of the same time to the same height.

    Args:
        rows: The list that is scrolled.
        leading: The list whose cursor says which time is wanted.
        shift: Seconds to add to times of the leading list to have those of the other one.
    """
    moment = leading.moment(leading.cursor_row)
    if moment is None or not rows.line_count or (leading.follow and rows.follow):
        return
    row = row_at(rows, moment + shift)
    rows.follow = False
    rows.hold(row, leading.cursor_row - leading.first_row)
