"""The screen that searches all logs of the run, and lists what it finds as it comes."""

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widget import Widget

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.sources.search import line_search
from logtriage.tui.search.rows import HitRows
from logtriage.tui.state.run_searcher import RunSearcher
from logtriage.tui.widgets.lines import Lines, Rule
from logtriage.tui.widgets.list_screen import ListScreen
from logtriage.tui.widgets.roles import Role
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.wording import fitted, runs_width


class SearchScreen(ListScreen):
    """The screen that searches all logs of the run.

    Args:
        pattern: The expression that stands in the prompt at first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "search", "search", id="search.search", tooltip="Search another expression"),
        Binding("n", "step(1)", "next", id="search.next", tooltip="The next configuration"),
        Binding(
            "N", "step(-1)", "previous", id="search.previous", tooltip="The configuration before", show=False
        ),
        Binding("l,right", "unfold(True)", "more", id="search.more", tooltip="More of its lines"),
        Binding("h,left", "unfold(False)", "fewer", id="search.fewer", tooltip="Fewer of them", show=False),
        Binding("q", "leave", "back", id="search.leave", tooltip="Back to where you were"),
    ]
    prompt_hint = "in all logs: a regular expression; small letters find both cases"
    prompt_keys = (
        (" enter", Role.KEY),
        (" search all logs of the run  ", Role.DIM),
        ("esc", Role.KEY),
        (" back", Role.DIM),
    )

    def __init__(self, pattern: str = "") -> None:
        super().__init__()
        self._rows = HitRows()
        self._start = pattern
        self._searcher: RunSearcher | None = None

    def compose_body(self) -> Iterable[Widget]:
        yield Lines(id="summary")
        yield Rule()
        yield self._rows

    def on_mount(self) -> None:
        super().on_mount()
        self.open_prompt(self._start)
        self.prompt.select_all()

    @property
    def main(self) -> Widget:
        return self._rows

    @property
    def config_id(self) -> str | None:
        """Id of the configuration at the cursor; None where there is none."""
        place = self._rows.place
        return None if place is None else place.config_id

    def places(self) -> list[str]:
        return ["Search"]

    def on_unmount(self) -> None:
        if self._searcher is not None:
            self._searcher.stop()

    @on(RunSearcher.Progressed)
    def _progressed(self, message: RunSearcher.Progressed) -> None:
        if message.searcher is self._searcher:
            self.draw()

    def draw(self) -> None:
        searcher = self._searcher
        if searcher is None:
            return
        pattern = safe_text(f"/{searcher.pattern}")
        room = min(runs_width([(pattern, Role.STRONG)]), self.size.width // 3)
        self.query_one("#summary", Lines).show(
            [[(f" {fitted(pattern, room)}  ", Role.STRONG), (searcher.words, Role.HANG)]]
        )
        if searcher.search is not None:
            self._rows.show(searcher.search.found, self.triage.snapshot)

    # -- actions --------------------------------------------------------------------------------

    def action_search(self) -> None:
        self.open_prompt(self._searcher.pattern if self._searcher is not None else "")

    def prompt_changed(self, text: str) -> None:
        try:
            line_search(text)
        except InputError as error:
            self.mistaken(safe_text(str(error)))
            return
        self.right()

    def prompt_submitted(self, text: str) -> None:
        self.prompt_changed(text)
        if not text or self.has_class("-mistaken"):
            return
        self.close_prompt()
        self.clear_search()
        self._searcher = RunSearcher(self, text)
        self._searcher.start(self.triage.snapshot, self.triage.feed)
        self.draw()

    def action_back_out(self) -> None:
        if self.prompt.display and self._searcher is None:
            self.app.pop_screen()
        elif self.prompt.display:
            self.close_prompt()
        else:
            super().action_back_out()

    def clear_search(self) -> bool:
        """Give the search up; returns false where it had ended."""
        return self._searcher is not None and self._searcher.stop()

    def action_step(self, direction: int) -> None:
        self._rows.step(direction)

    def action_unfold(self, more: bool) -> None:  # noqa: FBT001 - an argument of a binding
        self._rows.unfold(more=more)
        self.draw()

    @on(VirtualRows.Opened)
    def _open(self) -> None:
        place = self._rows.place
        if place is not None and self._searcher is not None:
            self.triage.open_line(place.config_id, place.console, place.offset, self._searcher.pattern)
