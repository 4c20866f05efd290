"""The application: themes, news from the engine, and which screen is up."""

import asyncio
import os
import time
from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.filter import LineFilter

from logtriage.triage.snapshot import Snapshot
from logtriage.tui.base_app import BaseApp
from logtriage.tui.baseline import Baseline
from logtriage.tui.boundary import Boundary
from logtriage.tui.clip import clip_note, keep_clip
from logtriage.tui.diff_screen import DiffScreen
from logtriage.tui.feed import FOCUSED_HZ, UNFOCUSED_HZ, Feed, SnapshotPublished
from logtriage.tui.grid_screen import GridScreen
from logtriage.tui.help_text import help_lines
from logtriage.tui.lines import Notice
from logtriage.tui.log_screen import LogScreen
from logtriage.tui.memory import Memory
from logtriage.tui.modes_screen import ModesScreen
from logtriage.tui.overlay import Overlay
from logtriage.tui.pivot_book import PivotBook
from logtriage.tui.screen import TriageScreen
from logtriage.tui.text_screen import TextScreen
from logtriage.tui.themes import THEMES

_PLACES = {"grid": GridScreen, "modes": ModesScreen, "log": LogScreen, "diff": DiffScreen}
"""The screen that each action leads to; on that screen itself the action is switched off."""


class TriageApp(BaseApp):
    """The terminal UI on a run.

    Args:
        feed: The engine's side.
        memory: What the user made of the run before; by default nothing, and nothing is kept.
        baselines: Earlier runs to hold it against, oldest first.
        ascii_only: Whether the terminal shows ASCII only.
        theme_name: One of the themes; by default dark, or the terminal's own colours under `NO_COLOR`.
        clock: Monotonic seconds.

    Attributes:
        pivots: The user's own arrangements of the grid; by default none, and none are kept.
    """

    CSS_PATH = "app.tcss"
    TITLE = "logtriage"
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - declared by Textual
        (0, "-tiny"),
        (60, "-narrow"),
        (100, "-normal"),
        (140, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (16, "-low"), (30, "-tall")]  # noqa: RUF012 - declared by Textual
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("1", "grid", "grid", id="app.grid", tooltip="The grid", show=False),
        Binding("2", "modes", "modes", id="app.modes", tooltip="The failure modes, and why they happen"),
        Binding(
            "3", "log", "log", id="app.log", tooltip="The log of the configuration at the cursor", show=False
        ),
        Binding("4", "diff", "diff", id="app.diff", tooltip="What changed since the baseline", show=False),
        Binding("equals_sign", "pause", "pause", id="app.pause", tooltip="Hold the display; reading goes on"),
        Binding("T", "next_theme", "theme", id="app.theme", tooltip="Dark, light, or the terminal's colours"),
        Binding("question_mark", "help", "help", id="app.help", tooltip="All keys of this screen"),
        Binding("ctrl+c", "copy", "Copy", id="app.copy", tooltip="Copy what the mouse selected", show=False),
        Binding("ctrl+q", "quit", "Quit", id="app.quit", tooltip="Quit", show=False, priority=True),
    ]

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
        self._newest = self._seen = feed.snapshot
        self.snapshot = self.overlay.of(self._seen)
        self.paused = False
        self._clock = clock
        self._announced = False
        self._comparing = False
        self._shown_at = float("-inf")
        self._waiting = False

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's filters, after the guard that everything drawn passes."""
        return [self._boundary, *super().get_line_filters()]

    def on_mount(self) -> None:
        """Show the grid and listen to the engine."""
        self.push_screen(GridScreen(self.snapshot))
        self.feed.set_rate(FOCUSED_HZ)
        self.feed.subscribe(self.deliver)
        self._compare()

    # -- news from the engine -------------------------------------------------------------------

    def deliver(self, snapshot: Snapshot) -> None:
        """Take a newer state, from any thread; returns at once, and queues one message at most."""
        self._newest = snapshot
        if not self._announced:
            self._announced = True
            self.post_message(SnapshotPublished())

    @on(SnapshotPublished)
    def _published(self) -> None:
        self._announced = False
        if self._waiting:
            return  # the timer shows it
        wait = self._shown_at + 1 / FOCUSED_HZ - self._clock()
        if wait <= 0:
            self._show_newest()
        else:
            self._waiting = True
            self.set_timer(wait, self._show_newest)

    def _show_newest(self) -> None:
        self._waiting = False
        if self.paused or self._newest is self._seen:
            return
        self._shown_at = self._clock()
        self._seen = self._newest
        self.show_again()

    def show_again(self) -> None:
        """Draw the state with what the user made of it, and keep that."""
        self.snapshot = self.overlay.of(self._seen)
        for screen in self.triage_screens:
            screen.show_snapshot(self.snapshot)
        self.keep()
        self._compare()

    def _compare(self) -> None:
        """Hold the state against the baselines, in a thread."""
        if not self._comparing and self.overlay.baseline_tracker.wants(self._seen):
            self._comparing = True
            self.run_worker(self._compared(self._seen), group="compare")

    async def _compared(self, snapshot: Snapshot) -> None:
        await asyncio.to_thread(self.overlay.baseline_tracker.take, snapshot)
        self._comparing = False
        self.show_again()

    def keep(self) -> None:
        """Write down what the user changed."""
        if self.memory.changed:
            self.run_worker(self._keep(), group="memory", exit_on_error=False)

    async def _keep(self) -> None:
        await asyncio.to_thread(self.memory.save)
        for screen in self.triage_screens:
            screen.show_frame()

    @property
    def triage_screens(self) -> list[TriageScreen]:
        """The screens on the run, the uppermost last."""
        return [
            screen for screen in self.screen_stack if isinstance(screen, TriageScreen) and screen.is_mounted
        ]

    def watch_app_focus(self, focus: bool) -> None:  # noqa: FBT001 - Textual's signature
        """Ask for less while nobody looks."""
        self.feed.set_rate(FOCUSED_HZ if focus else UNFOCUSED_HZ)

    # -- actions --------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """No key to where we already are."""
        place = _PLACES.get(action)
        return place is None or not isinstance(self.screen, place)

    def open_log(self, config_id: str) -> None:
        """Show the consoles of a configuration."""
        self.push_screen(LogScreen(self.feed, self.snapshot, config_id))

    def switch_log(self, config_id: str) -> None:
        """Show those of another configuration instead; the grid's cursor goes along."""
        for screen in self.triage_screens:
            if isinstance(screen, GridScreen):
                screen.go_to(config_id)
        self.switch_screen(LogScreen(self.feed, self.snapshot, config_id))

    def show_in_grid(self, wanted: str, config_id: str | None) -> None:
        """Show in the grid what a filter matches, with the cursor on a configuration."""
        self.action_grid()
        if isinstance(self.screen, GridScreen):
            self.screen.filter_by(wanted)
            if config_id is not None:
                self.screen.go_to(config_id)

    def action_grid(self) -> None:
        """Back to the grid."""
        while not isinstance(self.screen, GridScreen):
            self.pop_screen()

    def action_modes(self) -> None:
        """The failure modes, that of the configuration at the cursor unfolded."""
        label = None
        if isinstance(self.screen, GridScreen | LogScreen | DiffScreen) and self.screen.config_id is not None:
            label = self.snapshot.state(self.screen.config_id).mode
        self._go(ModesScreen, lambda: ModesScreen(label))

    def action_diff(self) -> None:
        """What changed since the baseline."""
        self._go(DiffScreen, DiffScreen)

    def _go(self, kind: type[TriageScreen], make: Callable[[], TriageScreen]) -> None:
        """Back to a screen that is up, or from the grid to a new one."""
        while not isinstance(self.screen, (kind, GridScreen)):
            self.pop_screen()
        if not isinstance(self.screen, kind):
            self.push_screen(make())

    def action_log(self) -> None:
        """The log of the configuration at the cursor."""
        if (
            isinstance(self.screen, GridScreen | ModesScreen | DiffScreen)
            and self.screen.config_id is not None
        ):
            self.open_log(self.screen.config_id)

    def action_pause(self) -> None:
        """Hold the display, or catch up."""
        self.paused = not self.paused
        self._show_newest()
        for screen in self.triage_screens:
            screen.show_frame()

    def action_next_theme(self) -> None:
        """The next theme."""
        names = [theme.name for theme in THEMES]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]

    def action_help(self) -> None:
        """All keys of the screen."""
        self.push_screen(TextScreen("keys of this screen", help_lines(self.screen.active_bindings)))

    def copy_to_clipboard(self, text: str) -> None:
        """Copy a safe text to the clipboard, and into a file."""
        super().copy_to_clipboard(text)
        keep_clip(text)

    def action_copy(self) -> None:
        """Copy the mouse selection."""
        text = self.screen.get_selected_text()
        if text:
            self.copy_to_clipboard(text)
        self.triage_screens[-1].post_message(
            Notice(f"Copied the selection{clip_note()}." if text else "Nothing is selected. ctrl+q quits.")
        )
