"""The letters of failure modes: a run's failures alone decide them, at every moment and in every session."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from logtriage.triage.modes import ModeBook
from logtriage.triage.snapshot import ConfigState


class Letters:
    """Gives failures their letters in the order of the configurations, not in that in which they came.

    Whoever looks at the same logs has the same letters, whether he saw the run from its beginning or opens it
    now. States that did not change stay the same objects.

    Attributes:
        moved: Whether a failure has another letter than the turn before, or its letter belongs to none now.
    """

    def __init__(self) -> None:
        self.moved = False
        self._labels: Mapping[str, str] = MappingProxyType({})
        self._told: dict[str, tuple[ConfigState, str, ConfigState]] = {}

    def of(self, states: Sequence[ConfigState]) -> tuple[ConfigState, ...]:
        """The states of all configurations with the letters that follow from them."""
        book = ModeBook()
        lettered = tuple(state if state.mode is None else self._lettered(state, book) for state in states)
        before, self._labels = self._labels, book.labels
        self.moved = any(self._labels.get(key) != label for key, label in before.items())
        return lettered

    def _lettered(self, state: ConfigState, book: ModeBook) -> ConfigState:
        if state.failure is None:
            return state
        letter = book.label(state.failure)
        if letter == state.mode:
            return state
        known = self._told.get(state.config.id)
        if known is None or known[0] is not state or known[1] != letter:
            known = self._told[state.config.id] = state, letter, replace(state, mode=letter)
        return known[2]
