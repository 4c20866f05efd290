"""Failures told outside of the screen: by bell, in the terminal's title, as a notification of the desktop."""

from collections.abc import Callable, Collection, Sequence
from enum import StrEnum
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.state.events import Event, Kind
from logtriage.tui.widgets.glyphs import BAD
from logtriage.vocabulary import Status

_LONGEST: Final = 120
"""Characters of a title or notification at the most: desktops cut longer ones."""

_LOUD: Final = frozenset({Kind.FAILED, Kind.NEW_MODE})


class Alert(StrEnum):
    """How a failure can be told."""

    BELL = "bell"
    TITLE = "title"
    OSC9 = "osc9"
    OSC777 = "osc777"


class Alerts:
    """Writes to the terminal when something failed, or when the run came to its end.

    Args:
        kinds: How it is told.
        write: Writes to the terminal.
    """

    def __init__(self, kinds: Collection[Alert], write: Callable[[str], None]) -> None:
        self._kinds = frozenset(kinds)
        self._write = write
        self._title = ""

    def tell(self, news: Sequence[Event], before: Snapshot, after: Snapshot) -> None:
        """Tell what happened between two snapshots, once for all of it."""
        if Alert.TITLE in self._kinds:
            title = _plain(f"logtriage {after.matrix.name}: {_counts(after)}")
            if title != self._title:
                self._title = title
                self._write(f"\x1b]2;{title}\x07")
        text = _words(news, before, after)
        if not text:
            return
        if Alert.BELL in self._kinds:
            self._write("\x07")
        if Alert.OSC9 in self._kinds:
            self._write(f"\x1b]9;{text}\x07")
        if Alert.OSC777 in self._kinds:
            self._write(f"\x1b]777;notify;logtriage;{text}\x07")


def _words(news: Sequence[Event], before: Snapshot, after: Snapshot) -> str:
    """What is worth an alert, in one line; empty for nothing."""
    loud = [event for event in news if event.kind in _LOUD]
    if after.complete and not before.complete:
        return _plain(f"{after.matrix.name} is done: {_counts(after)}")
    if not loud:
        return ""
    new = next((event for event in loud if event.kind is Kind.NEW_MODE), None)
    first = new or loud[0]
    what = f"new mode {first.mode}" if new is not None else f"{first.config_id} failed"
    failed = sum(event.kind is Kind.FAILED for event in loud)
    more = f" and {failed - 1} more" if failed > 1 else ""
    return _plain(f"{what}{more}: {first.title}")


def _counts(snapshot: Snapshot) -> str:
    counts = snapshot.counts()
    return f"{counts[Status.PASS]} ok, {sum(counts[status] for status in BAD)} bad of {len(snapshot.states)}"


def _plain(text: str) -> str:
    """Make a text that ends no escape sequence and begins none."""
    return safe_text(text).replace(";", ",")[:_LONGEST]
