"""The orders in which the failure modes can be listed."""

from collections.abc import Mapping, Sequence
from typing import Final

from logtriage.analysis.baseline import Word
from logtriage.triage.snapshot import Mode, Snapshot
from logtriage.tui.modes.text import news_of

ORDERS: Final = ("size", "new", "stage")
"""Largest first; what the baseline lacks first (without one, what came last); earliest stage first."""


def ordered(
    snapshot: Snapshot, order: str, words: Mapping[str, Word], newest: Sequence[str] = ()
) -> list[Mode]:
    """Sort the failure modes.

    Args:
        snapshot: The run.
        order: One of `ORDERS`.
        words: What became of configurations since the baseline; empty without one.
        newest: Letters of modes that were seen to come, the newest first.
    """
    rungs = {rung.name: place for place, rung in enumerate(snapshot.matrix.ladder)}
    modes = list(snapshot.modes)
    if order == "stage":
        return sorted(modes, key=lambda mode: rungs.get(mode.stage, len(rungs)))
    if order == "size":
        return sorted(modes, key=lambda mode: -len(mode.members))
    if words:
        return sorted(modes, key=lambda mode: (news_of(mode, words) != "new", -len(mode.members)))
    places = {label: place for place, label in enumerate(newest)}
    modes.reverse()
    return sorted(modes, key=lambda mode: places.get(mode.label, len(places)))
