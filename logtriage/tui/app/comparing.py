"""The comparison of the run with its baselines, in a thread, and which baselines those are."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from textual.app import App

from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError, system_reason
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.state.baseline import Baseline
from logtriage.tui.state.overlay import Overlay
from logtriage.tui.widgets.lines import Notice

OpenBaseline = Callable[[Path], Baseline]
"""Reads a run directory or a saved report as a baseline; its `LogtriageError` or `OSError` says why not."""


class Comparing:
    """Compares the run with its baselines whenever that is due.

    Args:
        app: The application, whose workers do it.
        overlay: The run as the user sees it, with the baselines.
        show: Called in the application's thread once there is a newer comparison, or another baseline.

    Attributes:
        open_baseline: Reads another baseline that the user chooses; None where he may not.
    """

    def __init__(self, app: App[None], overlay: Overlay, show: Callable[[], None]) -> None:
        self.open_baseline: OpenBaseline | None = None
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

    async def use(self, path: Path, tell: Callable[[Notice], object]) -> None:
        """Compare with another baseline from now on, in place of those before.

        Args:
            path: A run directory or a saved report.
            tell: Tells the user how that goes.
        """
        if self.open_baseline is None:
            return
        tell(Notice(f"Reading {safe_text(str(path))} ..."))
        try:
            baseline = await asyncio.to_thread(self.open_baseline, path)
        except (LogtriageError, OSError) as error:
            reason = system_reason(error) if isinstance(error, OSError) else str(error)
            tell(Notice(safe_text(reason), trouble=True))
            return
        self._overlay.use_baselines([baseline])
        self._show()
        tell(Notice("Compared: 4 lists what changed, b in the grid shows it."))
