"""What the screens need from the engine's side, and the message that brings its news."""

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
        """The newest state."""
        ...

    def subscribe(self, deliver: Callable[[Snapshot], None]) -> None:
        """Ask for every newer state; `deliver` is called from the engine's thread and returns at once."""
        ...

    def path_of(self, config_id: str, console: str) -> Path | None:
        """Where a console's log is, or nothing where it has none yet."""
        ...

    def set_rate(self, hz: float) -> None:
        """How often at most new states are wanted, in states a second."""
        ...

    @property
    def library(self) -> Library:
        """The signatures that the run is read with."""
        ...

    def use_library(self, library: Library) -> None:
        """Read the run again with other signatures; returns at once."""
        ...


class SnapshotPublished(Message):
    """A newer snapshot is there; it stands at the app, so that a late message never brings an old one."""

    def can_replace(self, message: Message) -> bool:
        """One such message in the queue is enough."""
        return isinstance(message, SnapshotPublished)
