"""A configuration's logs of two runs, side by side."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widget import Widget

from logtriage.analysis.baseline import Row
from logtriage.analysis.divergence import LONGEST
from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.sources.lines import lines_of
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.compare.alignment import Alignment, aligned
from logtriage.tui.compare.pair_rows import PairRows
from logtriage.tui.state.baseline import Baseline
from logtriage.tui.widgets.lines import Lines, Rule
from logtriage.tui.widgets.roles import Role, Run, Runs
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.screen import TriageScreen
from logtriage.tui.widgets.text_screen import TextScreen
from logtriage.tui.widgets.wording import fitted
from logtriage.tui.widgets.wrap import wrap_points
from logtriage.vocabulary import Status


@dataclass
class Aligned(Message):
    """Posted when both logs were read and aligned."""

    console: str
    alignment: Alignment
    trouble: str = ""


class PairScreen(TriageScreen):
    """The screen with the baseline's log on the left, and that of the run on the right.

    Args:
        before: The baseline, which has logs.
        row: The compared configuration, which is in both runs.
        console: Name of the console that is shown first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("v", "view", "console", id="pair.view", tooltip="The next console"),
        Binding("q", "leave", "back", id="pair.leave", tooltip="Back to the list"),
    ]

    def __init__(self, before: Baseline, row: Row, console: str) -> None:
        super().__init__()
        self._before = before
        self._row = row
        self._stream = console
        self._rows = PairRows()

    def compose_body(self) -> Iterable[Widget]:
        yield Lines(id="summary")
        yield Lines(id="titles")
        yield self._rows
        yield Rule()
        yield Lines(id="status")

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self._rows)
        self._read()

    @property
    def main(self) -> Widget:
        return self._rows

    def crumbs(self) -> list[str]:
        name = safe_text(self.triage.snapshot.matrix.name)
        return ["logtriage", name, "Diff", safe_text(self._row.outcome.id)]

    def show_snapshot(self, snapshot: Snapshot) -> None:  # noqa: ARG002 - the two logs stay as they were read
        self.show_frame()

    def _read(self) -> None:
        self._say([("reading both logs...", Role.DIM)])
        console = self._stream
        paths = self._paths(console)
        fails = self._row.now is not None and self._row.now.status is not Status.PASS
        self.run_worker(
            lambda: self.post_message(_aligned(console, paths, left_fails=not fails)),
            thread=True,
            group="align",
            exclusive=True,
            exit_on_error=False,
        )

    def _paths(self, console: str) -> tuple[Path | None, Path | None]:
        was, now = self._row.was, self._row.now
        before = None
        if was is not None and self._before.path_of is not None:
            before = self._before.path_of(was.id, console)
        return before, None if now is None else self.triage.feed.path_of(now.id, console)

    @on(Aligned)
    def _take(self, message: Aligned) -> None:
        if message.console != self._stream:
            return
        self._rows.show(message.alignment)
        half = max(1, (self.size.width - 1) // 2)
        now = safe_text(self.triage.snapshot.path)
        sides = [f" before: {safe_text(self._before.name)}", f" now: {now}"]
        self.query_one("#titles", Lines).show(
            [[(fitted(sides[0], half), Role.NAME), ("│", Role.RULE), (sides[1], Role.NAME)]]
        )
        self._say(_status(message))

    def _say(self, status: Runs) -> None:
        row = self._row
        runs: list[Run] = [
            (f" {safe_text(self._stream)}", Role.TAB),
            (f"  {safe_text(row.outcome.id)}  ", Role.STRONG),
            (row.word.value, Role.NAME),
        ]
        failure = row.outcome.failure
        if failure is not None:
            runs += [("  ", Role.TEXT), (safe_text(failure.title), Role.TEXT)]
        self.query_one("#summary", Lines).show([runs])
        self.query_one("#status", Lines).show([[(" ", Role.TEXT), *status]])

    @on(VirtualRows.Opened)
    def _open(self) -> None:
        """Show both lines of the row in full."""
        pairs = self._rows.alignment.pairs
        if not pairs:
            return
        pair = pairs[self._rows.cursor_row]
        width = min(98, self.size.width * 9 // 10 - 2)
        lines: list[Runs] = []
        for name, side in (("before", pair.left), ("now", pair.right)):
            number = "nothing" if side is None else f"line {side.number}"
            lines.append([(f"{name}: {number}", Role.NAME)])
            if side is not None:
                points = [*wrap_points(side.text, width), None]
                lines += [[(side.text[start:end], Role.TEXT)] for start, end in pairwise(points)]
        self.app.push_screen(TextScreen(safe_text(self._stream), lines))

    def action_view(self) -> None:
        consoles = list(self.triage.snapshot.matrix.logs)
        place = consoles.index(self._stream) if self._stream in consoles else -1
        self._stream = consoles[(place + 1) % len(consoles)]
        self._read()


def _aligned(console: str, paths: tuple[Path | None, Path | None], *, left_fails: bool) -> Aligned:
    """Read and align two logs; one that is not there counts as empty."""
    sides: list[list[bytes]] = []
    trouble = ""
    for path in paths:
        lines: list[bytes] = []
        try:
            lines = [] if path is None else list(islice(lines_of(path), LONGEST + 1))
        except (OSError, LogtriageError) as error:
            trouble = safe_text(str(error))
        sides.append(lines)
    return Aligned(console, aligned(sides[0], sides[1], left_fails=left_fails), trouble)


def _status(message: Aligned) -> list[Run]:
    """Say from where on the two logs differ, and how many of their lines are the same."""
    if message.trouble:
        return [(message.trouble, Role.ALERT)]
    pairs = message.alignment.pairs
    if not pairs:
        return [("Both logs are empty.", Role.DIM)]
    same = sum(pair.same for pair in pairs)
    runs: list[Run] = []
    parts = message.alignment.parts
    if parts is None:
        runs += [("they never part", Role.PASS)]
    else:
        left, right = pairs[parts].left, pairs[parts].right
        runs += [("they part at ", Role.DIM)]
        runs += [(f"before:{left.number}" if left else "the end of before", Role.STRONG)]
        runs += [(" / ", Role.DIM), (f"now:{right.number}" if right else "the end of now", Role.STRONG)]
    runs += [(f"   {same} of {len(pairs)} rows say the same", Role.DIM)]
    if message.alignment.cut:
        runs += [(f"   only the first {LONGEST} lines", Role.HANG)]
    return runs
