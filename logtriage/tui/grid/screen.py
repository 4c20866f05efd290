"""The first screen: the grid, and what is known of the configuration at the cursor."""

from collections.abc import Iterable
from typing import ClassVar

from textual import events, on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widget import Widget

from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.grid.detail_lines import detail_lines
from logtriage.tui.grid.event_lines import strip_runs
from logtriage.tui.grid.filter_words import toggled, value_words
from logtriage.tui.grid.list_rows import ListRows
from logtriage.tui.grid.matrix_grid import MatrixGrid
from logtriage.tui.grid.panel import Panel
from logtriage.tui.grid.pivot_screen import PivotScreen
from logtriage.tui.state.arrangement import Arrangement
from logtriage.tui.state.feed import Feed
from logtriage.tui.state.run_filter import RunFilter
from logtriage.tui.state.run_searcher import RunSearcher
from logtriage.tui.state.tails import Tails
from logtriage.tui.widgets.change_signs import legend_of
from logtriage.tui.widgets.glyphs import LEGEND
from logtriage.tui.widgets.lines import Lines, Notice
from logtriage.tui.widgets.roles import Role, Runs
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.screen import TriageScreen

_REMARK_KEYS: Runs = (
    (" enter", Role.KEY),
    (" label it  ", Role.DIM),
    ("esc", Role.KEY),
    (" leave it as it is", Role.DIM),
)


class GridScreen(TriageScreen):
    """The screen that shows all configurations of the run at a glance."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "d",
            "app.compare",
            "beside",
            id="grid.compare",
            tooltip="Compare: its console beside that of the nearest boot that passed",
        ),
        Binding(
            "slash", "filter", "filter", id="grid.filter", tooltip="Fade what does not match; enter hides it"
        ),
        Binding(
            "i", "panel", "panel", id="grid.panel", tooltip="Show or hide the failure modes beside the grid"
        ),
        Binding(
            "t", "remark", "label", id="grid.label", tooltip="Label the configuration in words", show=False
        ),
        Binding("space", "mark", "mark", id="grid.mark", tooltip="Mark the configuration, or unmark it"),
        Binding(
            "b",
            "baseline",
            "baseline",
            id="grid.baseline",
            tooltip="Show what changed since the baseline, or the failure modes",
            show=False,
        ),
        Binding("v", "list", "list", id="grid.list", tooltip="The configurations as a list, or as a grid"),
        Binding("p", "pivot", "pivot", id="grid.pivot", tooltip="Which options make rows and columns"),
        Binding("q", "app.leave_grid", "quit", id="grid.quit", tooltip="Back to where you were, or quit"),
    ]
    prompt_hint = "filter: host_page_size=4k mode:C verdict:hang stage>=6 quiet>30 log:/oops/ text"
    prompt_keys = (
        (" enter", Role.KEY),
        (" hide what does not match  ", Role.DIM),
        ("esc", Role.KEY),
        (" show all", Role.DIM),
    )

    def __init__(self, feed: Feed, snapshot: Snapshot) -> None:
        super().__init__()
        self._grid = MatrixGrid(snapshot)
        self._tails = Tails(feed)
        self._list = ListRows(snapshot, self._tails)
        self._listing: bool | None = None
        self._filter = RunFilter(self)
        self._hiding = False
        self._folded: Arrangement | None = None
        self._remarked: str | None = None

    def compose_body(self) -> Iterable[Widget]:
        with Horizontal(id="body"):
            yield self._grid
            yield self._list
            yield Panel(id="panel")
        yield Lines(id="events", classes="rule")
        yield Lines(id="detail")
        yield Lines(id="legend")

    def on_mount(self) -> None:
        super().on_mount()
        self._grid.show(self.triage.snapshot)
        self._grid.set_marks(self.triage.memory.marks)
        self._grid.rearrange(self.triage.pivots.find(self.triage.snapshot.matrix.name))
        self._show_legend()
        self._list.set_marks(self.triage.memory.marks)
        self._list.set_remarks(self.triage.memory.remarks)
        self._show_events()
        self._list.display = False
        self.set_focus(self._grid)
        self._describe()

    def on_resize(self, event: events.Resize) -> None:
        super().on_resize(event)
        self.call_after_refresh(self._laid_out)

    def _laid_out(self) -> None:
        if self._listing is None:
            self._choose_view()
        self._show_events()
        self._describe()

    @property
    def main(self) -> Widget:
        return self._list if self._listing else self._grid

    @property
    def _state(self) -> ConfigState | None:
        """State of the configuration at the cursor, in the grid or in the list; None while there is none."""
        return self._list.state if self._listing else self._grid.state

    @property
    def _folded_here(self) -> bool:
        """Whether the cursor is on a cell that holds several configurations."""
        return not self._listing and len(self._grid.cell) > 1

    @property
    def config_id(self) -> str | None:
        """Id of the configuration at the cursor; None while there is none."""
        state = self._state
        return None if state is None else state.config.id

    @property
    def filter_text(self) -> str:
        """The filter as it was typed; empty where there is none."""
        return self._filter.text

    def go_to(self, config_id: str) -> None:
        """Put the cursor on a configuration."""
        self._grid.go_to_id(config_id)
        self._list.go_to_id(config_id)

    @property
    def matches(self) -> frozenset[int]:
        """Places in the run of the configurations that the filter matches; all without a filter."""
        return self._filter.matches(self.triage.snapshot, self.triage.memory.remarks)

    def places(self) -> list[str]:
        view = "List" if self._listing else "Grid"
        return [f"{view} /{safe_text(self._filter.text)}" if self._filter.text else view]

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._grid.show(snapshot)
        if self._listing:
            self._list.show(snapshot)
        elif self._listing is None:
            self._choose_view()
        if self._filter.on:
            self._apply()
        self.show_frame()
        self._show_events()
        self._describe()

    @on(MatrixGrid.Scrolled)
    def _show_events(self) -> None:
        """Tell how the run goes on, what happened last, and what is in view, in the rule below the grid."""
        place = "" if self._listing else self._grid.position
        runs = strip_runs(self.triage.events, self.triage.snapshot, self.size.width, place)
        self.query_one("#events", Lines).show([runs])

    @on(VirtualRows.CursorMoved)
    def _describe(self) -> None:
        """Say what is known of the configuration at the cursor."""
        snapshot, state = self.triage.snapshot, self._state
        detail = self.query_one("#detail", Lines)
        panel = self.query_one(Panel)
        if panel.display:
            panel.show_run(snapshot, state, self._tails)
        if state is None:
            detail.show([])
            return
        remark = self.triage.memory.remarks.get(state.config.id, "")
        cell = self._grid.cell_words() if self._folded_here else ()
        detail.show(detail_lines(snapshot, state, self.size.width, remark=remark, cell=cell))

    @on(VirtualRows.Opened)
    def _open(self) -> None:
        if self._folded_here:
            self._open_cell()
        elif self.config_id is not None:
            self.triage.open_log(self.config_id)

    def _open_cell(self) -> None:
        """Show only the configurations of a folded cell, until the filter is dropped."""
        text = " ".join(value_words(self._grid.cell_params()))
        folded = self._grid.arrangement
        self._grid.rearrange(folded.spread())
        if self._take_filter(text, hide=True):
            self._folded = folded
            self.show_frame()
        else:
            self._grid.rearrange(folded)

    def action_pivot(self) -> None:
        screen = PivotScreen(self.triage.snapshot.matrix, self._grid.arrangement, self._grid.suggested)
        self.app.push_screen(screen, self._arrange)

    def _arrange(self, arrangement: Arrangement | None) -> None:
        if arrangement is None:
            return
        own = None if arrangement == self._grid.suggested else arrangement
        self._grid.rearrange(own)
        self.triage.pivots.save(self.triage.snapshot.matrix.name, own)
        if self.triage.pivots.trouble:
            self.post_message(Notice(safe_text(self.triage.pivots.trouble), trouble=True))
        self._arranged()

    @on(MatrixGrid.Arranged)
    def _arranged(self) -> None:
        self._show_legend()
        self._describe()

    def _choose_view(self) -> None:
        """Show the list at first where the grid would be sparse: most of its cells empty, or out of view."""
        if self._grid.is_laid_out and self.triage.snapshot.states:
            self._listing = False
            if self._grid.sparse:
                self.action_list()

    def action_list(self) -> None:
        """Show the list in place of the grid, or the grid again; the cursor stays on its configuration."""
        here = self.config_id
        self._listing = not self._listing
        self._grid.display, self._list.display = not self._listing, self._listing
        if self._listing:
            self._list.show(self.triage.snapshot)
        self._apply()
        if here is not None:
            self.go_to(here)
        self.set_focus(self.main)
        self.show_frame()
        self._show_legend()
        self._describe()
        self.refresh_bindings()

    def action_panel(self) -> None:
        """Show or hide the side panel, which comes by itself with 140 columns."""
        panel = self.query_one(Panel)
        panel.display = not panel.display
        self.call_after_refresh(self._describe)

    def _show_legend(self) -> None:
        comparison = self.triage.overlay.baseline_tracker.comparison
        legend = legend_of(comparison) if comparison is not None and self._grid.changes else LEGEND
        legend = self._grid.colour_legend or legend
        self.query_one("#legend", Lines).show([[(" ", Role.TEXT), *legend]])

    # -- marks and baseline ---------------------------------------------------------------------

    def action_mark(self) -> None:
        if self.config_id is not None:
            self.triage.memory.toggle_mark(self.config_id)
            marks = self.triage.memory.marks
            self._grid.set_marks(marks)
            self._list.set_marks(marks)
            self.triage.keep()
            self.post_message(Notice(f"{len(marks)} marked."))

    def action_remark(self) -> None:
        """Ask for words on the configuration at the cursor."""
        here = self.config_id
        if here is not None:
            self._remarked = here
            self.open_prompt(self.triage.memory.remarks.get(here, ""))
            self.prompt.placeholder = f"words on {safe_text(here)}; none takes them off"
            self.borrow_keys(_REMARK_KEYS)

    def close_prompt(self) -> None:
        super().close_prompt()
        self._remarked = None
        self.prompt.placeholder = self.prompt_hint

    def action_baseline(self) -> None:
        tracker = self.triage.overlay.baseline_tracker
        if tracker.comparison is None:
            if tracker.baselines:
                self.post_message(Notice("The baseline is compared as soon as the run was read."))
            else:
                self.triage.choose_baseline()
            return
        self._grid.show_changes(not self._grid.changes)
        self._show_legend()

    # -- filter ---------------------------------------------------------------------------------

    @on(MatrixGrid.ValuesClicked)
    def _choose_values(self, message: MatrixGrid.ValuesClicked) -> None:
        """Filter by the values that were clicked, or no longer."""
        self.filter_by(toggled(self._filter.text, value_words(message.params)))

    @on(Panel.ModeClicked)
    def _choose_mode(self, message: Panel.ModeClicked) -> None:
        """Filter by the failure mode that was clicked, or no longer."""
        self.filter_by(toggled(self._filter.text, [f"mode:{message.label}"]))

    def action_filter(self) -> None:
        self.open_prompt(self._filter.text)

    def filter_by(self, text: str) -> None:
        """Fade the configurations that a filter does not match."""
        self._take_filter(text, hide=False)
        self.show_frame()

    def prompt_changed(self, text: str) -> None:
        if self._remarked is None:
            self._take_filter(text, hide=False)

    def prompt_submitted(self, text: str) -> None:
        if self._remarked is not None:
            self.triage.memory.remark(self._remarked, text)
            self.close_prompt()
            self._list.set_remarks(self.triage.memory.remarks)
            self.triage.keep()
            self._describe()
        elif self._take_filter(text, hide=bool(text.strip())):
            self.close_prompt()
            self._apply()
            self.show_frame()

    def _take_filter(self, text: str, *, hide: bool) -> bool:
        fault = self._filter.take(text, self.triage.snapshot, self.triage.feed)
        if fault:
            self.mistaken(fault)
            return False
        self.right()
        self._hiding = hide
        self._apply()
        return True

    @on(RunSearcher.Progressed)
    def _searched(self) -> None:
        if self._filter.on:
            self._apply()

    def on_unmount(self) -> None:
        self._filter.stop()

    def _apply(self) -> None:
        if not self._filter.on:
            self._grid.filter(None, hide=False)
            if self._listing:
                self._list.filter(None, hide=False)
            self._show_legend()
            self._describe()
            return
        states = self.triage.snapshot.states
        matches = self._filter.matches(self.triage.snapshot, self.triage.memory.remarks)
        self._grid.filter(matches, hide=self._hiding)
        if self._listing:
            self._list.filter(matches, hide=self._hiding)
        self._describe()
        progress = self._filter.progress
        text = f"{len(matches)} of {len(states)} match"
        self._say(f"{text}, {progress}" if progress else text, Role.STRONG if matches else Role.ALERT)

    def _say(self, text: str, role: Role) -> None:
        """Say how a filter does: beside the keys while it is typed, in the legend's place afterwards."""
        if self.prompt.display:
            self.say_while_typing(text, role)
        else:
            self.query_one("#legend", Lines).show([[(f" {text}", role)]])

    def action_back_out(self) -> None:
        if self._remarked is not None:
            self.close_prompt()
        else:
            super().action_back_out()

    def clear_search(self) -> bool:
        had = self._filter.on
        self.remove_class("-mistaken")
        self._take_filter("", hide=False)
        if self._folded is not None:
            self._grid.rearrange(self._folded)
            self._folded = None
        self.show_frame()
        return had
