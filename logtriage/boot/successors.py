"""How boots go on, as the passing boots of a run show it: who follows a hand-over, that they end."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

ENOUGH: Final = 3
"""Passing boots that must agree: one or two may be the odd ones."""


class Successors:
    """Learns from passing boots which speaker follows each hand-over.

    What it knows depends on the boots only, not on the order in which they came.

    Attributes:
        known: For entries of hand-overs, the speaker that follows in at least three boots, and in none
            another: ids of the library.
        come_to_an_end: At least three boots came to their last stage.
    """

    def __init__(self) -> None:
        self._chains: dict[str, Mapping[str, str]] = {}
        self.known: Mapping[str, str] = {}
        self.come_to_an_end = False
        self._changed = False

    def take(self, config_id: str, chain: Mapping[str, str] | None) -> None:
        """Note the hand-overs of a boot that passed for good.

        Args:
            config_id: Whose boot.
            chain: For entries of its hand-overs, who spoke next: ids. Nothing where it did not pass.
        """
        if self._chains.get(config_id) == chain:
            return
        self._changed = True
        if chain is not None:
            self._chains[config_id] = dict(chain)
        else:
            self._chains.pop(config_id, None)

    def refresh(self) -> bool:
        """Work out what is known; whether that changed."""
        if not self._changed:
            return False
        self._changed = False
        followed: dict[str, Counter[str]] = {}
        for chain in self._chains.values():
            for event, speaker in chain.items():
                followed.setdefault(event, Counter())[speaker] += 1
        known = {
            event: next(iter(speakers))
            for event, speakers in followed.items()
            if len(speakers) == 1 and speakers.total() >= ENOUGH
        }
        ends = len(self._chains) >= ENOUGH
        changed = known != self.known or ends != self.come_to_an_end
        self.known, self.come_to_an_end = known, ends
        return changed
