"""The application as its screens see it."""

from typing import Protocol

from logtriage.triage.snapshot import Snapshot
from logtriage.tui.state.events import EventBook
from logtriage.tui.state.feed import Feed
from logtriage.tui.state.memory import Memory
from logtriage.tui.state.outlet import Outlet
from logtriage.tui.state.overlay import Overlay
from logtriage.tui.state.pivot_book import PivotBook


class Triage(Protocol):
    """What a screen may ask of the application, and have it do.

    Attributes:
        feed: Source of the run's snapshots.
        memory: Marks, names and merges that the user made in this run.
        overlay: The user's names and merges, and the comparison with the baselines.
        pivots: The user's own arrangements of the grid, by matrix.
        snapshot: The snapshot on screen, with the user's names and merges applied.
        events: What happened since the application is up.
        outlet: Decides where files that the user names may be written.
        vmlinux: The kernels of the run as `--vmlinux` takes them; empty where the user named none.
    """

    feed: Feed
    memory: Memory
    overlay: Overlay
    pivots: PivotBook
    snapshot: Snapshot
    events: EventBook
    outlet: Outlet
    vmlinux: str

    @property
    def paused(self) -> bool:
        """Whether the display is held."""

    def tell(self, text: str, *, trouble: bool = False) -> None:
        """Show a short message on the uppermost screen of the run.

        Args:
            text: The message, safe to show.
            trouble: Whether something went wrong.
        """

    def keep(self) -> None:
        """Save the user's marks, names and merges in a thread, where they changed."""

    def show_again(self) -> None:
        """Draw the newest snapshot with the user's marks, names and merges again, and save those."""

    def open_log(self, config_id: str) -> None:
        """Open the screen with the consoles of a configuration."""

    def switch_log(self, config_id: str, pattern: str = "") -> None:
        """Show the consoles of another configuration instead, and move the grid's cursor to it.

        Args:
            config_id: Id of the configuration.
            pattern: Expression that is searched there; empty for none.
        """

    def open_line(self, config_id: str, console: str, offset: int, pattern: str = "") -> None:
        """Open the log of a configuration with the cursor on the line that holds a byte of a console.

        Args:
            config_id: Id of the configuration.
            console: Name of the console.
            offset: Offset of the byte.
            pattern: Expression that is searched there; empty for none.
        """

    def choose_baseline(self) -> None:
        """Have the user choose another run, or a saved report, to compare this one with."""

    def show_in_grid(self, wanted: str, config_id: str | None) -> None:
        """Go back to the grid, filter it, and put its cursor on a configuration."""
