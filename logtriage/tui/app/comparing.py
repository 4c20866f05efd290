"""The comparison of the run with its baselines, in a thread."""

import asyncio
from collections.abc import Callable

from textual.app import App

from logtriage.triage.snapshot import Snapshot
from logtriage.tui.state.overlay import Overlay


class Comparing:
    """Compares the run with its baselines whenever that is due.

    Args:
        app: The application, whose workers do it.
        overlay: The run as the user sees it, with the baselines.
        show: Called in the application's thread once there is a newer comparison.
    """

    def __init__(self, app: App[None], overlay: Overlay, show: Callable[[], None]) -> None:
        self._app = app
        self._overlay = overlay
        self._show = show
        self._busy = False

    def go_on(self, snapshot: Snapshot) -> None:
        """Compare a snapshot of the engine's, where that is due."""
        if not self._busy and self._overlay.baseline_tracker.wants(snapshot):
            self._busy = True
            self._app.run_worker(self._compare(snapshot), group="compare")

    async def _compare(self, snapshot: Snapshot) -> None:
        await asyncio.to_thread(self._overlay.baseline_tracker.take, snapshot)
        self._busy = False
        self._show()
