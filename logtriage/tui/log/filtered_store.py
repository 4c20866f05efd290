"""The lines of a log that a filter keeps."""

from logtriage.console.prefix import Prefixes
from logtriage.sources.reader import LogReader
from logtriage.tui.log.line_filter import FilteredRows
from logtriage.tui.log.line_store import LineStore, ShownLine


class FilteredStore:
    """The lines of a log that a filter keeps, by row.

    Args:
        whole: All lines of the log.
        kept_rows: Says which rows of the log are kept.
    """

    def __init__(self, whole: LineStore, kept_rows: FilteredRows) -> None:
        self.whole = whole
        self.kept_rows = kept_rows

    @property
    def reader(self) -> LogReader:
        return self.whole.reader

    @property
    def prefixes(self) -> Prefixes:
        return self.whole.prefixes

    @property
    def count(self) -> int:
        return self.kept_rows.count

    def line(self, row: int) -> ShownLine | None:
        return self.whole.line(self.kept_rows.source(row)) if 0 <= row < self.count else None

    def number(self, row: int) -> int:
        return self.whole.number(self.kept_rows.source(row)) if 0 <= row < self.count else 0

    def row_of_offset(self, offset: int, otherwise: int) -> int:
        """Row of the line that holds a byte, or of the next line that is kept."""
        source = self.whole.row_of_offset(offset, -1)
        return otherwise if source < 0 else self.kept_rows.nearest(source)

    def find(self, offset: int, otherwise: int) -> int | None:  # noqa: ARG002 - what is not counted is not left
        """Row of the line that holds a byte; None where the filter drops that line."""
        source = self.whole.row_of_offset(offset, -1)
        return self.kept_rows.nearest(source) if source >= 0 and self.kept_rows.has(source) else None

    def catch_up(self) -> bool:
        return self.whole.catch_up()
