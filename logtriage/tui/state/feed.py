"""What the screens need from the engine, and the message that a newer snapshot is there."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from textual.message import Message

from logtriage.library.library import Library
from logtriage.triage.snapshot import Snapshot

FOCUSED_HZ = 10.0
"""Snapshots a second while the terminal has the focus: as many as a person can follow."""

UNFOCUSED_HZ = 2.0
"""Snapshots a second while the terminal is not looked at: enough for a glance, at a fifth of the work."""


class Feed(Protocol):
    """A running or finished run, as the screens see it."""

    @property
    def snapshot(self) -> Snapshot:
        """The newest snapshot of the run."""
        ...

    def subscribe(self, deliver: Callable[[Snapshot], None]) -> None:
        """Have each newer snapshot given to `deliver`, in the engine's thread; it must return at once."""
        ...

    def path_of(self, config_id: str, console: str) -> Path | None:
        """Path of the log of a console; None where it has none yet."""
        ...

    def set_rate(self, hz: float) -> None:
        """Set how many newer snapshots are wanted at most, in snapshots a second."""
        ...

    @property
    def library(self) -> Library:
        """The signatures that the run is read with."""
        ...

    def use_library(self, library: Library) -> None:
        """Read the run again with other signatures; returns at once."""
        ...


class SnapshotPublished(Message):
    """Says that the app has a newer snapshot; carries none, so that a late one brings no old state."""

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, SnapshotPublished)
