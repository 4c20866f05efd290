"""The application: themes, news from the engine, and which screen is up."""

import asyncio
import os
import time
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path

from textual import events, on
from textual.app import App
from textual.command import CommandPalette
from textual.filter import LineFilter

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.report.formats import FORMATS
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.app.alerts import Alert, Alerts
from logtriage.tui.app.bindings import APP_BINDINGS
from logtriage.tui.app.comparing import Comparing
from logtriage.tui.app.deliveries import Deliveries
from logtriage.tui.app.drafting import editor_of_line, editor_of_signature
from logtriage.tui.app.help_text import help_lines
from logtriage.tui.app.keymap import keys_of
from logtriage.tui.app.palette import PROVIDERS, Baselines, Others
from logtriage.tui.app.places import makes_sense
from logtriage.tui.app.type_ahead import TypeAhead
from logtriage.tui.app.way_back import WayBack
from logtriage.tui.compare.diff_screen import DiffScreen
from logtriage.tui.compare.neighbours import beside, beside_nearest
from logtriage.tui.compare.pair_screen import PairScreen
from logtriage.tui.export.part import parts_of
from logtriage.tui.export.screen import ExportScreen
from logtriage.tui.grid.events_screen import EventsScreen
from logtriage.tui.grid.screen import GridScreen
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.modes.screen import ModesScreen
from logtriage.tui.search.screen import SearchScreen
from logtriage.tui.signatures.library_screen import LibraryScreen
from logtriage.tui.state.baseline import Baseline
from logtriage.tui.state.clip import clip_note, keep_clip
from logtriage.tui.state.events import EventBook
from logtriage.tui.state.feed import FOCUSED_HZ, UNFOCUSED_HZ, Feed, SnapshotPublished
from logtriage.tui.state.memory import Memory
from logtriage.tui.state.outlet import ANYWHERE, Outlet
from logtriage.tui.state.overlay import Overlay, with_own_view
from logtriage.tui.state.pivot_book import PivotBook
from logtriage.tui.widgets.boundary import Boundary
from logtriage.tui.widgets.lines import Notice
from logtriage.tui.widgets.screen import TriageScreen
from logtriage.tui.widgets.text_screen import TextScreen
from logtriage.tui.widgets.themes import THEMES


class TriageApp(App[None], inherit_bindings=False):
    """The application that shows one run on the terminal.

    Args:
        feed: Source of the run's snapshots.
        memory: Marks, names and merges that the user made in this run before; by default none, and none are
            kept.
        baselines: Earlier runs to compare this one with, oldest first.
        ascii_only: Whether the terminal shows ASCII only.
        theme_name: Name of one of the themes; by default the dark one, or the terminal's own colours under
            `NO_COLOR`.
        clock: Returns monotonic time in seconds.

    Attributes:
        pivots: The user's own arrangements of the grid, by matrix; by default none, and none are kept.
        keymap_file: File with the user's own keys; None for none.
        outlet: Decides where files that the user names may be written.
        alerts: How failures are told outside of the screen; by default not at all.
        comparing: Compares the run with its baselines, which the user may choose.
    """

    ENABLE_COMMAND_PALETTE = False  # it is opened with our own providers

    CSS_PATH = "app.tcss"
    TITLE = "logtriage"
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - declared by Textual
        (0, "-tiny"),
        (60, "-narrow"),
        (100, "-normal"),
        (140, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (16, "-low"), (30, "-tall")]  # noqa: RUF012 - declared by Textual
    BINDINGS = APP_BINDINGS

    def __init__(
        self,
        feed: Feed,
        *,
        memory: Memory | None = None,
        baselines: Sequence[Baseline] = (),
        ascii_only: bool = False,
        theme_name: str | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        colourless = "NO_COLOR" in os.environ  # as Textual asks, so that its filter agrees
        super().__init__(ansi_color=True if colourless else None)
        self.animation_level = "none"
        self._boundary = Boundary(ascii_only=ascii_only)
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = theme_name or (THEMES[-1] if colourless else THEMES[0]).name
        self.feed = feed
        self.memory = memory or Memory()
        self.overlay = Overlay(self.memory, baselines, clock)
        self.pivots = PivotBook()
        self.keymap_file: Path | None = None
        self.outlet: Outlet = ANYWHERE
        self.vmlinux = ""
        self._deliveries = Deliveries(self, feed.snapshot, self._show, clock)
        self.snapshot = self.overlay.of(feed.snapshot)
        self.events = EventBook()
        self.alerts: frozenset[Alert] = frozenset()
        self.comparing = Comparing(self, self.overlay, self.show_again)
        self._way_back = WayBack(self)
        self._type_ahead = TypeAhead(self, super().on_event)

    @property
    def paused(self) -> bool:
        """Whether the display is held."""
        return self._deliveries.held

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Put the guard that makes every drawn cell harmless before Textual's own filters."""
        return [self._boundary, *super().get_line_filters()]

    def on_mount(self) -> None:
        self.push_screen(GridScreen(self.feed, self.snapshot))
        self.feed.set_rate(FOCUSED_HZ)
        self.feed.subscribe(self._deliveries.deliver)
        self.comparing.go_on(self._deliveries.shown)
        if self.keymap_file is not None:
            keys, problem = keys_of(self.keymap_file)
            self.set_keymap(keys)
            if problem:
                self.call_after_refresh(self.tell, problem, trouble=True)

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            await self._type_ahead.add(event)
        else:
            await super().on_event(event)

    def tell(self, text: str, *, trouble: bool = False) -> None:
        self.triage_screens[-1].post_message(Notice(text, trouble=trouble))

    @cached_property
    def _alerts(self) -> Alerts:
        return Alerts(self.alerts, self._write)

    def _write(self, text: str) -> None:
        if self._driver is not None:
            self._driver.write(text)

    # -- news from the engine -------------------------------------------------------------------

    @on(SnapshotPublished)
    def _published(self) -> None:
        self._deliveries.announce()

    def _show(self, snapshot: Snapshot) -> None:
        before, self.snapshot = self.snapshot, self.overlay.of(snapshot)
        if self.overlay.moved:
            self.events.reletter(self.overlay.moved)
            self.tell(self.overlay.moved_text)
        news = self.events.take(before, self.snapshot, self.overlay.moved)
        if self.alerts:
            self._alerts.tell(news, before, self.snapshot)
        for screen in self.triage_screens:
            screen.show_snapshot(self.snapshot)
        self.keep()
        self.comparing.go_on(snapshot)

    def show_again(self) -> None:
        self._show(self._deliveries.shown)

    def keep(self) -> None:
        """Save the user's marks, names and merges in a thread, where they changed."""
        if self.memory.changed:
            self.run_worker(self._keep(), group="memory", exit_on_error=False)

    async def _keep(self) -> None:
        await asyncio.to_thread(self.memory.save)
        for screen in self.triage_screens:
            screen.show_frame()

    @property
    def triage_screens(self) -> list[TriageScreen]:
        return [
            screen for screen in self.screen_stack if isinstance(screen, TriageScreen) and screen.is_mounted
        ]

    @property
    def _grid(self) -> GridScreen:
        return next(screen for screen in self.triage_screens if isinstance(screen, GridScreen))

    def watch_app_focus(self, focus: bool) -> None:  # noqa: FBT001 - Textual's signature
        self.feed.set_rate(FOCUSED_HZ if focus else UNFOCUSED_HZ)

    # -- actions --------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Switch off the key of the screen that is already shown, and what needs a configuration."""
        screens = self.triage_screens  # not the palette or a dialog above: it acts on what is below it
        return makes_sense(action, screens[-1] if screens else self.screen)

    def _open(self, screen: TriageScreen) -> None:
        """Open a screen above the one that is up; the way back leads there, and no longer elsewhere."""
        self._way_back.forget()
        self.push_screen(screen)

    def open_log(self, config_id: str) -> None:
        self._open(LogScreen(self.feed, self.snapshot, config_id))

    def switch_log(self, config_id: str, pattern: str = "") -> None:
        self._grid.go_to(config_id)
        self.switch_screen(LogScreen(self.feed, self.snapshot, config_id, pattern))

    def show_in_grid(self, wanted: str, config_id: str | None) -> None:
        self.action_grid()
        if isinstance(self.screen, GridScreen):
            self.screen.filter_by(wanted)
            if config_id is not None:
                self.screen.go_to(config_id)

    def action_grid(self) -> None:
        self._way_back.leave(self._grid)

    def action_leave_grid(self) -> None:
        """Go back to what the grid was opened from; from the first screen to the shell."""
        if self._way_back.known:
            self._way_back.go()
            self._show(self._deliveries.shown)
        else:
            self.exit()

    def action_modes(self) -> None:
        """Open the failure modes, with that of the configuration at the cursor unfolded."""
        label = None
        if isinstance(self.screen, GridScreen | LogScreen | DiffScreen) and self.screen.config_id is not None:
            label = self.snapshot.state(self.screen.config_id).mode
        self._go(ModesScreen, lambda: ModesScreen(label))

    def action_search(self) -> None:
        """Open the search through all logs, with the pattern of the log on screen."""
        pattern = self.screen.pattern if isinstance(self.screen, LogScreen) else ""
        self._go(SearchScreen, lambda: SearchScreen(pattern))

    def action_events(self) -> None:
        self._go(EventsScreen, EventsScreen)

    def choose_baseline(self) -> None:
        if self.comparing.open_baseline is None or self.outlet.confined:
            self.tell("No baseline: start with --baseline RUN_OR_REPORT.")
        else:
            self.push_screen(CommandPalette([Baselines], placeholder="an earlier run, or its JSON report"))

    action_choose_baseline = choose_baseline

    def use_baseline(self, path: Path) -> None:
        tell = self.triage_screens[-1].post_message
        self.run_worker(self.comparing.use(path, tell), group="baseline", exclusive=True)

    def action_diff(self) -> None:
        self._go(DiffScreen, DiffScreen)

    def _go(self, kind: type[TriageScreen], make: Callable[[], TriageScreen]) -> None:
        """Go back to the screen of this kind if one is open, else open one above what is up."""
        if any(isinstance(screen, kind) for screen in self.triage_screens):
            while not isinstance(self.screen, kind):
                self.pop_screen()
        else:
            self._open(make())

    def action_log(self) -> None:
        if (
            isinstance(self.screen, GridScreen | ModesScreen | DiffScreen | PairScreen | SearchScreen)
            and self.screen.config_id is not None
        ):
            self.open_log(self.screen.config_id)

    # -- two configurations beside each other ---------------------------------------------------

    def action_compare(self) -> None:
        """Put the configuration at the cursor beside the one that ends otherwise and is most like it."""
        here = self._config_id()
        if here is None:
            return
        comparison = beside_nearest(self.feed, self.snapshot, here)
        if comparison is None:
            self.tell("There is no boot with another end to put beside it; D chooses any.")
        else:
            self._open(PairScreen(comparison))

    def action_compare_with(self) -> None:
        if self._config_id() is not None:
            self.push_screen(CommandPalette([Others], placeholder="the configuration to put beside it"))

    def put_beside(self, config_id: str) -> None:
        here = self._config_id()
        if here is None:
            return
        screen = PairScreen(beside(self.feed, self.snapshot, config_id, here))
        if isinstance(self.screen, PairScreen):
            self.switch_screen(screen)
        else:
            self._open(screen)

    def action_pause(self) -> None:
        self._deliveries.held = not self._deliveries.held
        self._deliveries.show_newest()
        for screen in self.triage_screens:
            screen.show_frame()

    def action_next_theme(self) -> None:
        names = [theme.name for theme in THEMES]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]

    def action_help(self) -> None:
        bindings = self.screen.active_bindings
        self.push_screen(TextScreen("keys of this screen", partial(help_lines, bindings)))

    def copy_to_clipboard(self, text: str) -> None:
        """Copy a text that is safe to show to the clipboard and into the clip file."""
        super().copy_to_clipboard(text)
        keep_clip(text)

    def action_copy(self) -> None:
        text = self.screen.get_selected_text()
        if text:
            self.copy_to_clipboard(text)
        self.triage_screens[-1].post_message(
            Notice(f"Copied the selection{clip_note()}." if text else "Nothing is selected. ctrl+q quits.")
        )

    # -- export ---------------------------------------------------------------------------------

    def action_export(self) -> None:
        self.open_export(next(iter(FORMATS)))

    def open_export(self, fmt: str) -> None:
        """Open the export dialog with this report format chosen."""
        if not self.snapshot.states:
            self.tell("There is nothing to export yet.", trouble=True)
            return
        grid = self._grid
        parts = parts_of(self.snapshot, grid.filter_text, grid.matches, self.memory.marks, self._config_id())
        snapshot = with_own_view(self.snapshot, self.memory)
        screen = ExportScreen(snapshot, self.feed.path_of, parts, fmt, self.outlet)
        self.push_screen(screen, lambda answer: self.tell(answer) if answer else None)

    def _config_id(self) -> str | None:
        """Id of the configuration at the cursor of the uppermost screen that has one, or None."""
        ids = (getattr(screen, "config_id", None) for screen in reversed(self.triage_screens))
        return next((one for one in ids if isinstance(one, str)), None)

    # -- signatures -----------------------------------------------------------------------------

    def action_signatures(self) -> None:
        self._go(LibraryScreen, LibraryScreen)

    def open_signature(self, signature_id: str) -> None:
        """Open a signature of the library in the editor; the user is told where there is no such id."""
        try:
            self.push_screen(editor_of_signature(self.feed.library, signature_id))
        except InputError as error:
            self.tell(safe_text(str(error)), trouble=True)

    def action_draft(self) -> None:
        screen = self.screen
        if not isinstance(screen, LogScreen):
            return
        editor = editor_of_line(screen)
        if editor is None:
            self.tell("There is no line to make a signature from.", trouble=True)
        else:
            self.push_screen(editor)

    def open_line(self, config_id: str, console: str, offset: int, pattern: str = "") -> None:
        screen = LogScreen(self.feed, self.snapshot, config_id, pattern)
        self._open(screen)
        screen.call_after_refresh(screen.show_line, console, offset)

    # -- palette --------------------------------------------------------------------------------

    def action_palette(self) -> None:
        if not isinstance(self.screen, CommandPalette):
            palette = CommandPalette(PROVIDERS, placeholder="an action, a configuration, a signature")
            self.push_screen(palette)

    def use_theme(self, name: str) -> None:
        self.theme = name

    def go_to_log(self, config_id: str) -> None:
        """Open the log of a configuration in place of the one on screen, and move the grid's cursor to it."""
        self._grid.go_to(config_id)
        if isinstance(self.screen, LogScreen):
            self.pop_screen()
        self.open_log(config_id)
