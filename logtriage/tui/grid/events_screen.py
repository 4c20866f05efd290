"""The screen that lists what happened in the run since it is up."""

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widget import Widget

from logtriage.tui.grid.event_lines import event_runs, pace_runs
from logtriage.tui.state.events import Event
from logtriage.tui.widgets.lines import Lines, Rule
from logtriage.tui.widgets.list_screen import ListScreen
from logtriage.tui.widgets.roles import Role
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.run_rows import RunRows


class EventsScreen(ListScreen):
    """The screen that lists verdicts, new failure modes, and what was taken back, the newest first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q", "leave", "back", id="events.leave", tooltip="Back to where you were"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._list = RunRows(id="events-list")
        self._events: list[Event] = []

    def compose_body(self) -> Iterable[Widget]:
        yield Lines(id="summary")
        yield Rule()
        yield self._list

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self._list)
        self.draw()

    @property
    def main(self) -> Widget:
        return self._list

    @property
    def config_id(self) -> str | None:
        """Id of the configuration at the cursor; None where there is none."""
        row = self._list.cursor_row
        return self._events[row].config_id if row < len(self._events) else None

    def places(self) -> list[str]:
        return ["Events"]

    def draw(self) -> None:
        book = self.triage.events
        events = list(reversed(book.events))
        here = self._events[self._list.cursor_row] if self._list.cursor_row < len(self._events) else None
        self._events = events
        self._list.show_rows(
            [[(" ", Role.TEXT), *event_runs(event, title=True)] for event in events],
            [(" time     what, mode and configuration", Role.DIM)],
            [(" Nothing has happened since this screen is up.", Role.DIM)],
        )
        if here is not None and here in events and self._list.cursor_row:
            self._list.move_to(events.index(here))
        self.query_one("#summary", Lines).show([[(" ", Role.TEXT), *pace_runs(book, self.triage.snapshot)]])

    @on(VirtualRows.Opened)
    def _open(self) -> None:
        if self.config_id is not None:
            self.triage.open_log(self.config_id)
