"""The signature library: what is known, and how often this run shows it."""

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widget import Widget

from logtriage.console.safe import safe_text
from logtriage.library.role import role_of
from logtriage.tui.signatures.editor_rows import Listed, listed, listed_header, listed_runs
from logtriage.tui.signatures.editor_screen import EditorScreen
from logtriage.tui.widgets.lines import Lines, Rule
from logtriage.tui.widgets.list_screen import ListScreen
from logtriage.tui.widgets.roles import Role, Run
from logtriage.tui.widgets.rows import VirtualRows
from logtriage.tui.widgets.run_rows import RunRows

_PROBLEMS = 4
"""Lines at most on problems of the library, the last of which counts those left out: the list keeps the
screen."""


class LibraryScreen(ListScreen):
    """The screen that lists the signatures of the library, and their hits in this run."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "filter", "filter", id="library.filter", tooltip="Only signatures with these words"),
        Binding("q", "leave", "back", id="library.leave", tooltip="Back"),
    ]
    prompt_hint = "words of id, class, layer or title"
    prompt_keys = (
        (" enter", Role.KEY),
        (" keep  ", Role.DIM),
        ("esc", Role.KEY),
        (" show all", Role.DIM),
    )

    def __init__(self) -> None:
        super().__init__()
        self._list = RunRows(id="library")
        self._rows: list[Listed] = []
        self._words = ""

    def compose_body(self) -> Iterable[Widget]:
        yield Lines(id="problems")
        yield self._list
        yield Rule()
        yield Lines(id="about", classes="line")

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self._list)
        self.draw()

    @property
    def main(self) -> Widget:
        return self._list

    def places(self) -> list[str]:
        return [f"Signatures /{safe_text(self._words)}" if self._words else "Signatures"]

    def draw(self) -> None:
        library, width = self.triage.feed.library, self.size.width
        here = self._row
        self._rows = listed(library, self.triage.snapshot, self._words)
        self._list.show_rows(
            [listed_runs(row, width - 1) for row in self._rows],
            listed_header(width),
            [(" No signature has these words.", Role.DIM)],
        )
        ids = [row.signature.id for row in self._rows]
        if here is not None and here.signature.id in ids and self._list.is_mounted:
            self._list.move_to(ids.index(here.signature.id))
        wrong = [f" {problem}" for problem in library.problems]
        if len(wrong) > _PROBLEMS:
            wrong[_PROBLEMS - 1 :] = [f" and {len(wrong) - _PROBLEMS + 1} more"]
        lines = self.query_one("#problems", Lines)
        lines.display = bool(wrong)
        lines.styles.height = len(wrong)
        lines.show([[(text, Role.ALERT)] for text in wrong])
        self._describe()

    @property
    def _row(self) -> Listed | None:
        cursor = self._list.cursor_row
        return self._rows[cursor] if cursor < len(self._rows) else None

    @on(VirtualRows.CursorMoved)
    def _describe(self) -> None:
        row = self._row
        runs: list[Run] = []
        if row is not None:
            where = f"{row.source.path}:{row.source.line}" if row.source.line else row.source.path
            total = len(self._rows)
            runs = [
                (f" {self._list.cursor_row + 1} of {total}  ", Role.DIM),
                (safe_text(where), Role.NAME),
                (f"  {row.signature.severity}, {role_of(row.signature)}  ", Role.DIM),
                (safe_text(row.signature.explain), Role.TEXT),
            ]
        self.query_one("#about", Lines).show([runs])

    @on(VirtualRows.Opened)
    def _open(self) -> None:
        row = self._row
        if row is not None:
            self.app.push_screen(EditorScreen(row.signature, source=row.source))

    # -- filter ---------------------------------------------------------------------------------

    def action_filter(self) -> None:
        self.open_prompt(self._words)

    def prompt_changed(self, text: str) -> None:
        self._words = text.strip()
        self.draw()
        self.show_frame()

    def prompt_submitted(self, text: str) -> None:
        self.prompt_changed(text)
        self.close_prompt()

    def clear_search(self) -> bool:
        had = bool(self._words)
        self.prompt_changed("")
        return had
