"""The list of what a search through the run found: a line for each configuration, and its first hits."""

from collections.abc import Sequence
from dataclasses import dataclass

from logtriage.console.safe import safe_line, safe_text
from logtriage.sources.run_search import SHOWN, LogHits
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.widgets.glyphs import glyph_of
from logtriage.tui.widgets.line_rows import LineRows
from logtriage.tui.widgets.roles import Role, Run, Runs

FEW = 2
"""Hits of a log that are shown below its configuration unless it is unfolded."""

_TAB = 8
"""Cells between tab stops: eight is what terminals and kernel logs assume."""

_LONGEST = 400
"""Characters of a line that are shown: more than the widest terminal has."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a row leads to.

    Attributes:
        config_id: Id of the configuration.
        console: Name of the console.
        offset: Offset of the line.
        first: Whether it is the row of the configuration itself.
    """

    config_id: str
    console: str
    offset: int
    first: bool = False


class HitRows(LineRows):
    """The configurations in whose logs a search found something, each with its first hits."""

    def __init__(self) -> None:
        super().__init__(id="hits")
        self._rows: list[tuple[Place, Runs]] = []
        self._open: set[str] = set()

    def show(self, found: Sequence[LogHits], snapshot: Snapshot) -> None:
        """Show what was found, in the order of the logs; the cursor stays on its row."""
        here = self.place
        by_config: dict[str, list[LogHits]] = {}
        for hits in found:
            by_config.setdefault(hits.log.config_id, []).append(hits)
        states = {state.config.id: state for state in snapshot.states}
        rows: list[tuple[Place, Runs]] = []
        for config_id, logs in by_config.items():
            rows.append(self._head(states.get(config_id), config_id, logs, snapshot))
            rows += self._hit_lines(logs, SHOWN if config_id in self._open else FEW)
        if rows == self._rows:
            return
        self._rows = rows
        places = [place for place, _ in rows]
        cursor = None if here is None else places.index(here) if here in places else 0
        self.show_lines([runs for _, runs in rows], cursor)
        self.post_message(self.CursorMoved())

    def _head(
        self, state: ConfigState | None, config_id: str, logs: Sequence[LogHits], snapshot: Snapshot
    ) -> tuple[Place, Runs]:
        glyph: Run = (" ", Role.TEXT) if state is None else glyph_of(state, snapshot.matrix.ladder)
        sign = "v" if config_id in self._open else ">"
        runs: list[Run] = [(f" {sign} ", Role.KEY), glyph, (f"  {safe_text(config_id)}", Role.STRONG)]
        runs += [(f"  {safe_text(hits.log.console)} {hits.count}", Role.DIM) for hits in logs]
        first = logs[0]
        offset = first.lines[0].offset if first.lines else 0
        return Place(config_id, first.log.console, offset, first=True), runs

    @staticmethod
    def _hit_lines(logs: Sequence[LogHits], most: int) -> list[tuple[Place, Runs]]:
        rows: list[tuple[Place, Runs]] = []
        for hits in logs:
            for line in hits.lines[:most]:
                text = safe_line(line.data[:_LONGEST]).expandtabs(_TAB)
                name = f"      {safe_text(hits.log.console)}:{line.number}"
                place = Place(hits.log.config_id, hits.log.console, line.offset)
                rows.append((place, [(f"{name:<18} ", Role.STAMP), (text, Role.TEXT)]))
            if hits.count > min(most, len(hits.lines)):
                more = f"{'':19}and {hits.count - min(most, len(hits.lines))} more in its log"
                last = hits.lines[: most + 1][-1].offset if hits.lines else 0
                rows.append((Place(hits.log.config_id, hits.log.console, last), [(more, Role.DIM)]))
        return rows

    @property
    def place(self) -> Place | None:
        """What the row at the cursor leads to; None while there is none."""
        return self._rows[self.cursor_row][0] if self.cursor_row < len(self._rows) else None

    def unfold(self, *, more: bool) -> None:
        """Show more or fewer hits of the configuration at the cursor from the next time on."""
        place = self.place
        if place is not None:
            (self._open.add if more else self._open.discard)(place.config_id)

    def step(self, direction: int) -> None:
        """Go to the next configuration, or to the one before."""
        heads = [row for row, (place, _) in enumerate(self._rows) if place.first]
        beyond = [row for row in heads if (row > self.cursor_row if direction > 0 else row < self.cursor_row)]
        if beyond:
            self.move_to(beyond[0 if direction > 0 else -1])
