"""What the screens share that draw all that they show anew: with a newer snapshot, with another size."""

from textual import events

from logtriage.triage.snapshot import Snapshot
from logtriage.tui.widgets.screen import TriageScreen


class ListScreen(TriageScreen):
    """A screen that draws what it shows of the run in one go."""

    def draw(self) -> None:
        """Draw what the screen shows of the run."""
        raise NotImplementedError

    def show_snapshot(self, snapshot: Snapshot) -> None:  # noqa: ARG002 - it stands at the app
        self.show_frame()
        self.draw()

    def on_resize(self, event: events.Resize) -> None:
        super().on_resize(event)
        self.call_after_refresh(self.draw)
