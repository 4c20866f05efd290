"""The screen that lists what changed since the baseline."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widget import Widget

from logtriage.analysis.baseline import Outcome, Row
from logtriage.console.safe import safe_text
from logtriage.tui.compare.diff_text import (
    CHANGES,
    counts_runs,
    kinds_of,
    row_line,
    rows_of,
    share_lines,
    title_line,
)
from logtriage.tui.compare.pair_screen import Comparison, PairScreen, Side
from logtriage.tui.state.baseline import Baseline
from logtriage.tui.widgets.detail import prose_lines
from logtriage.tui.widgets.line_rows import LineRows
from logtriage.tui.widgets.lines import Lines, Notice, Rule
from logtriage.tui.widgets.list_screen import ListScreen
from logtriage.tui.widgets.roles import Role, Runs
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.vocabulary import Status

_SHARE_LINES = 3
"""Lines at most on what the regressions have in common: with 24 lines the list keeps two thirds of the
screen."""


class ChangeRows(LineRows):
    """The list of compared configurations, one line for each."""

    def __init__(self) -> None:
        super().__init__(id="changes")
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row], lines: Sequence[Runs]) -> None:
        """Show other rows; the cursor stays on its configuration where that is still there."""
        rows, lines = list(rows), list(lines)
        if lines == self._lines and rows == self._rows:
            return
        here = self.row
        self._rows = rows
        places = {row.outcome.id: place for place, row in enumerate(rows)}
        self.show_lines(lines, None if here is None else places.get(here.outcome.id, 0))
        self.show_row(self.cursor_row)
        self.post_message(self.CursorMoved())

    @property
    def row(self) -> Row | None:
        """The compared configuration at the cursor; None while the list is empty."""
        return self._rows[self.cursor_row] if self.cursor_row < len(self._rows) else None

    def step(self, direction: int) -> None:
        """Move the cursor in a direction to the nearest row with another word."""
        here = self.row
        if here is None:
            return
        place = self.cursor_row
        while 0 <= place + direction < len(self._rows):
            place += direction
            if self._rows[place].word is not here.word:
                break
        self.move_to(place)


class DiffScreen(ListScreen):
    """The screen that compares the run with its baseline."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("t", "kinds", "kinds", id="diff.kinds", tooltip="Only regressions, only what was fixed, ..."),
        Binding("n", "step(1)", "next kind", id="diff.next", tooltip="The next row of another kind"),
        Binding(
            "N",
            "step(-1)",
            "previous kind",
            id="diff.previous",
            tooltip="The row of another kind before",
            show=False,
        ),
        Binding(
            "b",
            "app.choose_baseline",
            "baseline",
            id="diff.baseline",
            tooltip="Compare with another run, or its JSON report",
        ),
        Binding("q", "leave", "back", id="diff.leave", tooltip="Back to where you were"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._rows = ChangeRows()
        self._kind = CHANGES

    def compose_body(self) -> Iterable[Widget]:
        yield Lines(id="summary")
        yield Rule()
        yield Lines(id="titles")
        yield self._rows
        yield Lines(id="nothing")
        yield Rule()
        yield Lines(id="share")

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self._rows)
        self.draw()

    @property
    def main(self) -> Widget:
        return self._rows

    @property
    def config_id(self) -> str | None:
        """Id of the configuration at the cursor; None where this run does not have it."""
        row = self._rows.row
        return None if row is None or row.now is None else row.now.id

    def places(self) -> list[str]:
        return ["Diff"]

    def draw(self) -> None:
        tracker, snapshot = self.triage.overlay.baseline_tracker, self.triage.snapshot
        comparison = tracker.comparison
        self.set_class(comparison is None, "-empty")
        if comparison is None:
            self.query_one("#nothing", Lines).show(
                no_comparison_lines(
                    [baseline.name for baseline in tracker.baselines],
                    self.app.size.width,
                    scanning=snapshot.scanning,
                )
            )
            return
        rows = rows_of(comparison, self._kind)
        states = {state.config.id: state for state in snapshot.states}
        width = self.app.size.width
        self._rows.show(rows, [row_line(row, snapshot, states, width) for row in rows])
        self.query_one("#titles", Lines).show([title_line(width)])
        self.query_one("#summary", Lines).show([counts_runs(comparison, self._kind)])
        if not rows:
            self.add_class("-empty")
            self.query_one("#nothing", Lines).show([[(f" No {safe_text(self._kind)}.", Role.STRONG)]])
        self._share()

    @on(VirtualRows.CursorMoved)
    def _share(self) -> None:
        tracker = self.triage.overlay.baseline_tracker
        if tracker.comparison is None:
            return
        lines = share_lines(tracker.regressions, self._rows.row, self.app.size.width, _SHARE_LINES)
        names = ", ".join(safe_text(baseline.name) for baseline in tracker.baselines)
        share = self.query_one("#share", Lines)
        share.styles.height = len(lines) + 1
        share.show([*lines, [(f" kinds {self._kind}   baseline {names}", Role.DIM)]])

    # -- actions --------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Grey out the keys of the list while there is no comparison."""
        if action in ("kinds", "step"):
            return True if self.triage.overlay.baseline_tracker.comparison is not None else None
        return True

    def action_kinds(self) -> None:
        comparison = self.triage.overlay.baseline_tracker.comparison
        if comparison is not None:
            kinds = kinds_of(comparison)
            place = kinds.index(self._kind) if self._kind in kinds else -1
            self._kind = kinds[(place + 1) % len(kinds)]
            self.draw()

    def action_step(self, direction: int) -> None:
        self._rows.step(direction)

    @on(VirtualRows.Opened)
    def _open(self) -> None:
        row = self._rows.row
        if row is None:
            return
        before = self._with_logs(row)
        if row.now is not None and row.was is not None and before is not None:
            self.app.push_screen(PairScreen(self._comparison(before, row, row.was, row.now)))
        elif row.now is not None:
            self.triage.open_log(row.now.id)
        else:
            self.post_message(Notice("It is not in this run, and the baseline's logs are not at hand."))

    def _with_logs(self, row: Row) -> Baseline | None:
        """Find the newest baseline that has a log of the row's configuration, or None."""
        was = row.was
        if was is None:
            return None
        consoles = self.triage.snapshot.matrix.logs
        return next(
            (
                baseline
                for baseline in reversed(self.triage.overlay.baseline_tracker.baselines)
                if baseline.path_of is not None
                and any(baseline.path_of(was.id, console) is not None for console in consoles)
            ),
            None,
        )

    def _comparison(self, before: Baseline, row: Row, was: Outcome, now: Outcome) -> Comparison:
        """Put the baseline's boot on the left, and that of this run on the right."""
        failure = row.outcome.failure
        path_before = before.path_of
        title = [("  ", Role.TEXT), (safe_text(failure.title), Role.TEXT)] if failure is not None else []
        return Comparison(
            left=Side(
                word="before",
                title=safe_text(before.name),
                path_of=lambda console: path_before and path_before(was.id, console),
            ),
            right=Side(
                word="now",
                title=safe_text(self.triage.snapshot.path),
                path_of=partial(self.triage.feed.path_of, now.id),
                config_id=now.id,
            ),
            left_fails=now.status is Status.PASS,
            words=[(f"{safe_text(row.outcome.id)}  ", Role.STRONG), (row.word.value, Role.NAME), *title],
            crumbs=("Diff", safe_text(row.outcome.id)),
            console=self._first_console(row),
        )

    def _first_console(self, row: Row) -> str:
        """Name the console with the failure's evidence, or the first one where there is none."""
        consoles = list(self.triage.snapshot.matrix.logs)
        outcome = row.now if row.now is not None and row.now.failure is not None else row.was
        failure = None if outcome is None else outcome.failure
        if failure is None:
            return consoles[0]
        proven = failure.evidence[0].file if failure.evidence else ""
        state = self.triage.snapshot.state(row.now.id) if row.now is not None else None
        named = {console.file: console.name for console in (state.consoles if state is not None else ())}
        wanted = named.get(proven, str(failure.layer))
        return wanted if wanted in consoles else consoles[0]


def no_comparison_lines(names: Sequence[str], width: int, *, scanning: bool) -> list[Runs]:
    """Explain why there is nothing to see yet, and what would be.

    Args:
        names: The baselines, as the user named them.
        width: Cells of a line.
        scanning: Whether the run is being read for the first time.
    """
    told = (
        "This screen lists what changed since an earlier run of the same configurations: regressions first, "
        "then failures that are others now, then what was fixed. enter shows both logs beside each other."
    )
    if names:
        waits = "The run is being read first." if scanning else "Being compared."
        first, more = f"Against {', '.join(map(safe_text, names))}.", waits
    else:
        first = "No baseline."
        more = "b chooses an earlier run, or a report saved by report -f json; so does watch --baseline."
    lines = [*prose_lines(first, width - 2, Role.STRONG), *prose_lines(more, width - 2)]
    return [[(" ", Role.TEXT), *line] for line in [*lines, [], *prose_lines(told, width - 2, Role.DIM)]]
