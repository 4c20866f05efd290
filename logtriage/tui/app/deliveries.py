"""Newer snapshots on their way from the engine's thread to the screens, no more often than can be seen."""

from collections.abc import Callable

from textual.app import App

from logtriage.triage.snapshot import Snapshot
from logtriage.tui.state.feed import FOCUSED_HZ, SnapshotPublished


class Deliveries:
    """Holds the newest snapshot, and has it shown when that is due.

    Args:
        app: The application, which gets a `SnapshotPublished` for what it is to hand to `announce`.
        snapshot: The first snapshot.
        show: Called in the application's thread with a snapshot to show.
        clock: Returns monotonic time in seconds.

    Attributes:
        shown: The snapshot that was shown last.
        held: Whether newer ones wait.
    """

    def __init__(
        self,
        app: App[None],
        snapshot: Snapshot,
        show: Callable[[Snapshot], None],
        clock: Callable[[], float],
    ) -> None:
        self._app = app
        self._show = show
        self._clock = clock
        self._newest = self.shown = snapshot
        self.held = False
        self._announced = False
        self._shown_at = float("-inf")
        self._waiting = False

    def deliver(self, snapshot: Snapshot) -> None:
        """Take a newer snapshot from any thread; returns at once and queues one message at most."""
        self._newest = snapshot
        if not self._announced:
            self._announced = True
            self._app.post_message(SnapshotPublished())

    def announce(self) -> None:
        """Show the newest snapshot, now or as soon as the one before was on screen long enough."""
        self._announced = False
        if self._waiting:
            return  # the timer shows it
        wait = self._shown_at + 1 / FOCUSED_HZ - self._clock()
        if wait <= 0:
            self.show_newest()
        else:
            self._waiting = True
            self._app.set_timer(wait, self.show_newest)

    def show_newest(self) -> None:
        """Show the newest snapshot at once, unless the display is held."""
        self._waiting = False
        if self.held or self._newest is self.shown:
            return
        self._shown_at = self._clock()
        self.shown = self._newest
        self._show(self.shown)
