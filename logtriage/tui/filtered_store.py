"""The lines of a log that a filter leaves."""

from logtriage.sources.reader import LogReader
from logtriage.tui.line_filter import FilteredRows
from logtriage.tui.line_store import LineStore, ShownLine


class FilteredStore:
    """Rows of a log without those that are left out.

    Args:
        whole: All lines.
        kept_rows: Which of them are left.
    """

    def __init__(self, whole: LineStore, kept_rows: FilteredRows) -> None:
        self.whole = whole
        self.kept_rows = kept_rows

    @property
    def reader(self) -> LogReader:
        """The log."""
        return self.whole.reader

    @property
    def count(self) -> int:
        """Rows that are left."""
        return self.kept_rows.count

    def line(self, row: int) -> ShownLine | None:
        """A row."""
        return self.whole.line(self.kept_rows.source(row)) if 0 <= row < self.count else None

    def number(self, row: int) -> int:
        """The line's number in the whole log."""
        return self.whole.number(self.kept_rows.source(row)) if 0 <= row < self.count else 0

    def row_of_offset(self, offset: int, otherwise: int) -> int:
        """The row of a byte's line, or of the next one that is left."""
        source = self.whole.row_of_offset(offset, -1)
        return otherwise if source < 0 else self.kept_rows.nearest(source)

    def find(self, offset: int, otherwise: int) -> int | None:  # noqa: ARG002 - what is not counted is not left
        """The row of a byte's line, or nothing where it is left out."""
        source = self.whole.row_of_offset(offset, -1)
        return self.kept_rows.nearest(source) if source >= 0 and self.kept_rows.has(source) else None

    def catch_up(self) -> bool:
        """Forget what another file makes wrong."""
        return self.whole.catch_up()
