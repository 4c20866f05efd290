"""What the app offers on every screen: export, signature editor, command palette, the user's own keys."""

from pathlib import Path
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.command import CommandPalette

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.library.draft import draft
from logtriage.matrix.filter import Filter, parse_filter
from logtriage.report.formats import FORMATS
from logtriage.scan.hangpoint import meaningful
from logtriage.sources.reader import LogReader
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.app.keymap import own_bindings, read_keymap, taken
from logtriage.tui.app.palette import PROVIDERS
from logtriage.tui.export.screen import WHOLE, ExportScreen, Part
from logtriage.tui.grid.screen import GridScreen, subject_of
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.signatures.editor_screen import EditorScreen
from logtriage.tui.signatures.editor_work import Origin
from logtriage.tui.signatures.library_screen import LibraryScreen
from logtriage.tui.state.feed import Feed
from logtriage.tui.state.memory import Memory
from logtriage.tui.state.outlet import ANYWHERE, Outlet
from logtriage.tui.widgets.lines import Notice
from logtriage.tui.widgets.screen import TriageScreen

_LOOKED_AT = 60
"""Lines after a line that are looked through for one that says something. A line with more behind it is taken
for not the last, so that a key never waits for the rest of a long log."""


def _is_last(reader: LogReader, number: int) -> bool:
    """Tell whether no line that says something follows the line with this number."""
    if reader.line_count - number >= _LOOKED_AT:
        return False
    try:
        return not meaningful(line.data for line in reader.lines(number + 1, _LOOKED_AT))
    except InputError:
        return False


class BaseApp(App[None], inherit_bindings=False):
    """The part of the application that is not about showing the run.

    Attributes:
        feed: Source of the run's snapshots.
        memory: Marks, names and merges that the user made in this run.
        snapshot: The snapshot on screen, with the user's names and merges applied.
        keymap_file: File with the user's own keys; None for none.
        outlet: Decides where files that the user names may be written.
    """

    ENABLE_COMMAND_PALETTE = False  # it is opened with our own providers
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "5", "signatures", "signatures", id="app.signatures", tooltip="The signature library", show=False
        ),
        Binding("x", "export", "export", id="app.export", tooltip="Write or copy a report of the run"),
        Binding(
            "colon,ctrl+p",
            "palette",
            "commands",
            id="app.palette",
            tooltip="Find an action, a configuration or a signature",
        ),
    ]
    feed: Feed
    memory: Memory
    snapshot: Snapshot
    keymap_file: Path | None = None
    outlet: Outlet = ANYWHERE

    @property
    def triage_screens(self) -> list[TriageScreen]:
        """The mounted screens that show the run, the uppermost last."""
        raise NotImplementedError

    def open_log(self, config_id: str) -> None:
        """Open the screen with the consoles of a configuration."""
        raise NotImplementedError

    def tell(self, text: str, *, trouble: bool = False) -> None:
        """Show a short message on the uppermost screen of the run.

        Args:
            text: The message, safe to show.
            trouble: Whether something went wrong.
        """
        self.triage_screens[-1].post_message(Notice(text, trouble=trouble))

    # -- keys -----------------------------------------------------------------------------------

    def on_mount(self) -> None:
        if self.keymap_file is None:
            return
        keys, problems = read_keymap(self.keymap_file, own_bindings())
        problems += [f"{safe_text(str(self.keymap_file))}: {line}" for line in taken(keys)]
        self.set_keymap(keys)
        if problems:
            more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            self.call_after_refresh(self.tell, problems[0] + more, trouble=True)

    # -- export ---------------------------------------------------------------------------------

    def action_export(self) -> None:
        self.open_export(next(iter(FORMATS)))

    def open_export(self, fmt: str) -> None:
        """Open the export dialog with this report format chosen."""
        if not self.snapshot.states:
            self.tell("There is nothing to export yet.", trouble=True)
            return
        screen = ExportScreen(self.snapshot, self.feed.path_of, self._parts(), fmt, self.outlet)
        self.push_screen(screen, lambda answer: self.tell(answer) if answer else None)

    def _parts(self) -> tuple[Part, ...]:
        parts = [Part(key=WHOLE, label="whole run")]
        grid = next((screen for screen in self.triage_screens if isinstance(screen, GridScreen)), None)
        text = grid.filter_text if grid is not None else ""
        wanted = parse_filter(text, self.snapshot.matrix) if text else None
        if isinstance(wanted, Filter):
            ids = {state.config.id for state in self.snapshot.states if wanted.matches(subject_of(state))}
            parts.append(Part(key="filter", label=f"filter {safe_text(text)}", ids=frozenset(ids)))
        ids = {state.config.id for state in self.snapshot.states} & self.memory.marks
        if ids:
            parts.append(Part(key="marked", label=f"{len(ids)} marked", ids=frozenset(ids)))
        here = self._config_id()
        for mode in self.snapshot.modes:
            if here in mode.members:
                label = f"mode {safe_text(mode.label)}"
                parts.append(Part(key="mode", label=label, ids=frozenset(mode.members)))
        return tuple(part for part in parts if part.ids is None or part.ids)

    def _config_id(self) -> str | None:
        """Id of the configuration at the cursor of the uppermost screen that has one, or None."""
        ids = (getattr(screen, "config_id", None) for screen in reversed(self.triage_screens))
        return next((one for one in ids if isinstance(one, str)), None)

    # -- signatures -----------------------------------------------------------------------------

    def action_signatures(self) -> None:
        if any(isinstance(screen, LibraryScreen) for screen in self.screen_stack):
            while not isinstance(self.screen, LibraryScreen):
                self.pop_screen()
        else:
            self.push_screen(LibraryScreen())

    def open_signature(self, signature_id: str) -> None:
        """Open a signature of the library in the editor; the user is told where there is no such id."""
        library = self.feed.library
        try:
            entry = library.signature(signature_id)
        except InputError as error:
            self.tell(safe_text(str(error)), trouble=True)
            return
        self.push_screen(EditorScreen(entry, source=library.sources[library.entries.index(entry)]))

    def action_draft(self) -> None:
        screen = self.screen
        if not isinstance(screen, LogScreen):
            return
        pane = screen.pane
        line = pane.current
        if line is None or not line.text.strip():
            self.tell("There is no line to make a signature from.", trouble=True)
            return
        real = pane.source_pane(pane.cursor_row)
        number = int(pane.number_of(pane.cursor_row) or 0)
        origin = Origin(
            config_id=screen.config_id,
            console=real.console,
            number=number,
            line=line.raw.data.rstrip(b"\r\n"),
            last=real.store is not None and _is_last(real.store.reader, number),
        )
        layer = "guest" if real.console == "guest" else "host"
        self.push_screen(EditorScreen(draft(origin.line, layer=layer, last=origin.last), origin=origin))

    def open_line(self, config_id: str, console: str, offset: int) -> None:
        """Open the log of a configuration with the cursor on the line that holds a byte of a console."""
        self.open_log(config_id)
        screen = self.screen
        if isinstance(screen, LogScreen):
            screen.call_after_refresh(screen.show_line, console, offset)

    # -- palette --------------------------------------------------------------------------------

    def action_palette(self) -> None:
        if not isinstance(self.screen, CommandPalette):
            palette = CommandPalette(PROVIDERS, placeholder="an action, a configuration, a signature")
            self.push_screen(palette)

    def use_theme(self, name: str) -> None:
        """Switch to the theme with this name."""
        self.theme = name

    def go_to_log(self, config_id: str) -> None:
        """Open the log of a configuration in place of the one on screen, and move the grid's cursor to it."""
        for screen in self.triage_screens:
            if isinstance(screen, GridScreen):
                screen.go_to(config_id)
        if isinstance(self.screen, LogScreen):
            self.pop_screen()
        self.open_log(config_id)
