"""Being told early that files appeared, moved or vanished; polling finds them anyway."""

import threading
import warnings
from collections.abc import Collection
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from logtriage.console.safe import safe_text

_KINDS: list[type[FileSystemEvent]] = [
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileMovedEvent,
]
_JOIN = 1.0
"""Seconds to wait for the observer's thread: it looks once a second whether it is to end, and ends with the
process in any case."""


class _Setter(FileSystemEventHandler):
    """Sets an event, and cannot fail: an exception would end the observer's thread."""

    def __init__(self, woken: threading.Event) -> None:
        self._woken = woken

    def on_any_event(self, event: FileSystemEvent) -> None:
        del event
        self._woken.set()


class Waker:
    """Sets an event when something appears, moves or vanishes below a directory.

    It only wakes a poller early: events get lost under load, on network file systems and after a
    directory was made anew, so whoever uses it looks by itself from time to time.

    Args:
        root: The run directory.
        woken: Set at each change; whoever waits for it clears it.
        folders: The only directories to watch, each without those below it; everything below the root
            where they are missing.

    Attributes:
        note: Why there are no early wake-ups, safe to show; empty where there are.
    """

    def __init__(self, root: Path, woken: threading.Event, folders: Collection[Path] | None = None) -> None:
        self.note = ""
        self._places = {root: True} if folders is None else dict.fromkeys(folders, False)
        self._woken = woken
        self._observer: BaseObserver | None = None

    def start(self) -> None:
        """Begins to watch; where the system cannot, only `note` tells."""
        # A folder made while the watch begins is added twice, one removed meanwhile is removed twice;
        # watchdog 7 warns of it from its own thread, where a warning that is an error would end the watch.
        warnings.filterwarnings("ignore", category=RuntimeWarning, module=r"watchdog\.")
        observer = Observer()
        try:
            for place, deep in self._places.items():
                observer.schedule(_Setter(self._woken), str(place), recursive=deep, event_filter=_KINDS)
            observer.start()
        except (OSError, RuntimeError) as error:
            self.note = f"no early wake-ups, polling only: {safe_text(str(error))}"
            return
        self._observer = observer

    def stop(self) -> None:
        """Ends watching within a second."""
        observer, self._observer = self._observer, None
        if observer is not None:
            observer.stop()
            observer.join(_JOIN)
