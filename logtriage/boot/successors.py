"""How boots go on, as the passing boots of a run show it: who follows a hand-over, that they end."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

ENOUGH: Final = 3
"""Passing boots that must agree: one or two may be the odd ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How the boots of a run go on, as its boots show it.

    Attributes:
        followers: For entries of hand-overs, the speaker that follows in at least three passing boots, and in
            none another: ids of the library.
        come_to_an_end: At least three boots came to their last stage.
        guests_recorded: A guest spoke on a console.
    """

    followers: Mapping[str, str] = field(default_factory=dict)
    come_to_an_end: bool = False
    guests_recorded: bool = False


Chain = tuple[tuple[str, str], ...]
"""For entries of a boot's hand-overs, each with who spoke next: ids."""


class Successors:
    """Learns from passing boots which speaker follows each hand-over.

    What it knows depends on the boots only, not on the order in which they came.

    Attributes:
        chains: The hand-overs of the boots that passed for good, by configuration.
        guests_recorded: A guest spoke on a console.
        habits: What is known, as of the last `refresh`.
    """

    def __init__(self) -> None:
        self.chains: dict[str, Chain] = {}
        self.guests_recorded = False
        self.habits = Habits()
        self._changed = False
        self._same: dict[Chain, Chain] = {}

    def take(self, config_id: str, chain: Chain | None, *, guest_spoke: bool) -> None:
        """Note what a boot shows.

        Args:
            config_id: Whose boot.
            chain: Its hand-overs. Nothing where it did not pass for good.
            guest_spoke: A guest spoke on one of its consoles.
        """
        if guest_spoke and not self.guests_recorded:
            self.guests_recorded = self._changed = True
        if self.chains.get(config_id) == chain:
            return
        self._changed = True
        if chain is not None:
            self.chains[config_id] = self._same.setdefault(chain, chain)
        else:
            self.chains.pop(config_id, None)

    def refresh(self) -> bool:
        """Work out what is known; whether that changed."""
        if not self._changed:
            return False
        self._changed = False
        followed: dict[str, Counter[str]] = {}
        for chain, boots in Counter(self.chains.values()).items():
            for event, speaker in chain:
                followed.setdefault(event, Counter())[speaker] += boots
        followers = {
            event: next(iter(speakers))
            for event, speakers in followed.items()
            if len(speakers) == 1 and speakers.total() >= ENOUGH
        }
        before = self.habits
        self.habits = Habits(
            followers=followers,
            come_to_an_end=len(self.chains) >= ENOUGH,
            guests_recorded=self.guests_recorded,
        )
        return self.habits != before
