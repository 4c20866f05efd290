"""All consoles of a configuration merged into one list."""

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isfinite
from pathlib import Path

from textual.message import Message
from textual.strip import Strip
from textual.worker import get_current_worker

from logtriage.boot.failure import Evidence
from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.tui.log.filtered_store import FilteredStore
from logtriage.tui.log.merge import Merge
from logtriage.tui.log.pane import LogPane
from logtriage.tui.widgets.roles import Role

NAME = "merged"

_SIDES = (Role.NAME, Role.INFRA, Role.RUNNING)


class MergedPane(LogPane):
    """A pane with the lines of several panes, ordered by the first one's clock.

    The lines are written to a temporary file, so that searching, filtering and the map work as for any log.

    Args:
        sources: The panes to merge.
    """

    @dataclass
    class Merged(Message):
        """Posted when some more lines were merged."""

        lines: int
        over: bool
        fault: str = ""

    def __init__(self, sources: Sequence[LogPane]) -> None:
        super().__init__(NAME)
        self.sources = sources
        self._merge: Merge | None = None
        self._file: Path | None = None
        self._busy = False
        self._found: tuple[Evidence, ...] = ()
        self._unended = False
        self._letters = [safe_text(pane.console)[:1].upper() or "?" for pane in sources]

    def on_unmount(self) -> None:
        if self._file is not None and self._merge is not None:
            self._merge.close()
            self._file.unlink(missing_ok=True)

    # -- merging --------------------------------------------------------------------------------

    @property
    def begun(self) -> bool:
        """Whether the merging of the lines was begun."""
        return self._merge is not None

    @property
    def capped(self) -> bool:
        """Whether only the beginnings of the logs are merged."""
        return self._merge is not None and self._merge.capped

    def begin(self, shifts: Sequence[float | None], *, unended: bool) -> None:
        """Begin to merge the lines of the panes, in a thread.

        Args:
            shifts: For each pane the seconds to add to its times to have the first one's; None where unknown.
            unended: Whether the logs are final, so that a last line without its end counts.
        """
        readers = [pane.store.reader for pane in self.sources if pane.store is not None]
        known = [shift for pane, shift in zip(self.sources, shifts, strict=True) if pane.store is not None]
        self._letters = [
            safe_text(pane.console)[:1].upper() for pane in self.sources if pane.store is not None
        ]
        descriptor, name = tempfile.mkstemp(prefix="logtriage-merged-", suffix=".log")
        self._file = Path(name)
        self._merge = Merge(readers, known, os.fdopen(descriptor, "wb"))
        self._unended = unended
        self.set_hint("merging")
        self._go_on_merging()

    def poll(self, path: Path | None) -> None:  # noqa: ARG002 - its file is its own
        if self._merge is not None and not self._busy:
            self._go_on_merging()

    def _go_on_merging(self) -> None:
        merge = self._merge
        if merge is None:
            return
        ends = [pane.store.reader.indexed for pane in self.sources if pane.store is not None]
        if any(end > read for end, read in zip(ends, merge.read, strict=False)):
            self._busy = True
            self.run_worker(self._work, thread=True, exclusive=True, group="merge", exit_on_error=False)

    def _work(self) -> None:
        worker = get_current_worker()
        merge = self._merge
        fault = ""
        if merge is None:
            return
        try:
            for lines in merge.step(unended=self._unended):
                if worker.is_cancelled:
                    return
                if lines % (1 << 14) == 0:
                    self.post_message(self.Merged(lines, over=False))
        except (InputError, OSError, ValueError) as error:  # the last one where the file is closed already
            fault = safe_text(str(error))
        self.post_message(self.Merged(len(merge.numbers), over=True, fault=fault))

    def on_merged_pane_merged(self, message: Merged) -> None:
        if message.fault:
            self.fail(InputError(message.fault))
        if not message.over:
            self.set_hint(f"merging: {message.lines} lines")
            return
        self._busy = False
        first = self.store is None
        self.set_evidence(self._found)
        super().poll(self._file)
        if first:
            self.set_evidence(self._found)
            self.action_verdict(quiet=True)
        self.post_message(self.Changed())

    # -- what is shown --------------------------------------------------------------------------

    def set_evidence(self, evidence: tuple[Evidence, ...]) -> None:
        """Mark evidence of any of the panes at its place among the merged lines.

        Args:
            evidence: Lines of the panes; their `file` is the name of the pane's console.
        """
        self._found = evidence
        places = [self._place(item) for item in evidence]
        super().set_evidence(tuple(place for place in places if place is not None))

    def _place(self, item: Evidence) -> Evidence | None:
        merge = self._merge
        names = [pane.console for pane in self.sources if pane.store is not None]
        if merge is None or item.file not in names:
            return None
        rows = merge.rows[names.index(item.file)]
        if not 0 < item.line <= len(rows):
            return None
        row = rows[item.line - 1]
        return replace(item, line=row + 1, offset=merge.offsets[row])

    def _source(self, row: int) -> int:
        """Index of the line of the merged file that stands in a row."""
        return self.store.number(row) - 1 if isinstance(self.store, FilteredStore) else row

    def uptime(self, row: int) -> float | None:
        """Seconds of a row's line on the first pane's clock; None where they are not known."""
        merge, place = self._merge, self._source(row)
        if merge is None or place >= len(merge.times) or super().uptime(row) is None:
            return None
        return merge.times[place] if isfinite(merge.times[place]) else None

    @property
    def frozen_width(self) -> int:
        return super().frozen_width + 2

    def render_frozen(self, row: int) -> Strip:
        merge, place = self._merge, self._source(row)
        if merge is None or place >= len(merge.sides):
            return super().render_frozen(row)
        side = merge.sides[place]
        letter = Strip(self.segments([(f"{self._letters[side]}|", _SIDES[side % len(_SIDES)])]))
        return Strip.join([super().render_frozen(row), letter])

    def source_pane(self, row: int) -> LogPane:
        merge, place = self._merge, self._source(row)
        if merge is None or place >= len(merge.sides):
            return self
        return [pane for pane in self.sources if pane.store is not None][merge.sides[place]]

    def number_of(self, row: int) -> str:
        merge, place = self._merge, self._source(row)
        return str(merge.numbers[place]) if merge is not None and place < len(merge.numbers) else ""
