"""The orders in which the failure modes can be listed."""

from collections.abc import Mapping
from typing import Final

from logtriage.analysis.baseline import Word
from logtriage.triage.snapshot import Mode, Snapshot
from logtriage.tui.modes.text import news_of

ORDERS: Final = ("size", "new", "stage")
"""Largest first; what the baseline lacks first (without one, the newest letter); earliest stage first."""


def ordered(snapshot: Snapshot, order: str, words: Mapping[str, Word]) -> list[Mode]:
    """Sort the failure modes in one of `ORDERS`."""
    rungs = {rung.name: place for place, rung in enumerate(snapshot.matrix.ladder)}
    modes = list(snapshot.modes)
    if order == "stage":
        return sorted(modes, key=lambda mode: rungs.get(mode.stage, len(rungs)))
    if order == "size":
        return sorted(modes, key=lambda mode: -len(mode.members))
    if words:
        return sorted(modes, key=lambda mode: (news_of(mode, words) != "new", -len(mode.members)))
    return modes[::-1]
