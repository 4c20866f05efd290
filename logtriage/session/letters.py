"""The letters of failure modes in a run that is over: its data alone decide them, in every session."""

from collections.abc import Sequence
from dataclasses import replace

from logtriage.triage.modes import ModeBook
from logtriage.triage.snapshot import ConfigState


class Letters:
    """Gives the failures of a run that is over their letters anew, in the order of its configurations.

    While a run goes on, failures get letters as they come, so that none changes under the reader's eyes. Once
    it is over, these are the letters of every report and of everybody who opens the run.

    States that did not change stay the same objects.
    """

    def __init__(self) -> None:
        self._told: dict[str, tuple[ConfigState, str, ConfigState]] = {}

    def of(self, states: Sequence[ConfigState]) -> tuple[ConfigState, ...]:
        """The states of all configurations with the letters that follow from them."""
        book = ModeBook()
        return tuple(self._lettered(state, book) for state in states)

    def _lettered(self, state: ConfigState, book: ModeBook) -> ConfigState:
        if state.mode is None or state.failure is None:
            return state
        letter = book.label(state.failure)
        if letter == state.mode:
            return state
        known = self._told.get(state.config.id)
        if known is None or known[0] is not state or known[1] != letter:
            known = self._told[state.config.id] = state, letter, replace(state, mode=letter)
        return known[2]
