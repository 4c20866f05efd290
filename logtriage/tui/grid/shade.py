"""What the colours of the grid stand for; its characters never change their meaning."""

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.widgets.change_signs import SIGNS
from logtriage.tui.widgets.glyphs import stage_number
from logtriage.tui.widgets.roles import Role, Run
from logtriage.tui.widgets.wording import time_text
from logtriage.vocabulary import Status


class ColourBy(StrEnum):
    """What the colours of the grid can stand for."""

    VERDICT = "verdict"
    MODE = "mode"
    STAGE = "stage"
    DURATION = "duration"
    AGE = "age"
    CHANGE = "baseline change"


HUES: Final = (Role.HUE0, Role.HUE1, Role.HUE2, Role.HUE3, Role.HUE4, Role.HUE5, Role.HUE6, Role.HUE7)
HEATS: Final = (Role.HEAT0, Role.HEAT1, Role.HEAT2, Role.HEAT3, Role.HEAT4)
_AGES: Final = (2.0, 8.0, 32.0, 128.0)
"""Seconds of silence at which the colours of age change."""

_SETTLED: Final = frozenset({Status.NOT_RUN, Status.SKIPPED})


class Shader:
    """Gives the configurations of a run colours of one meaning.

    Args:
        by: What the colours stand for.
        snapshot: The run.
    """

    def __init__(self, by: ColourBy, snapshot: Snapshot) -> None:
        self.by = by
        self._rungs = len(snapshot.matrix.ladder)
        self._labels = [mode.label for mode in snapshot.modes]
        durations = [state.duration for state in snapshot.states if state.duration is not None]
        self._least, self._most = min(durations, default=0.0), max(durations, default=0.0)

    def role(self, state: ConfigState, own: Role) -> Role:
        """Return the role that colours a configuration.

        Args:
            state: State of the configuration.
            own: Role that the verdict gives it.
        """
        if self.by is ColourBy.VERDICT or state.status in _SETTLED:
            return own
        if self.by is ColourBy.MODE:
            if state.mode is None or state.mode not in self._labels:
                return Role.IDLE if state.status is Status.PASS else own
            return HUES[self._labels.index(state.mode) % len(HUES)]
        if self.by is ColourBy.STAGE:
            # What stopped early is hot: it is what one looks for.
            return _heat(1 - stage_number(state.rung) / max(1, self._rungs))
        if self.by is ColourBy.DURATION:
            return self._duration(state)
        if self.by is ColourBy.AGE:
            return self._age(state)
        return SIGNS[state.baseline][1] if state.baseline in SIGNS else Role.IDLE

    def _duration(self, state: ConfigState) -> Role:
        if state.duration is None:
            return Role.IDLE
        spread = self._most - self._least
        return _heat((state.duration - self._least) / spread) if spread > 0 else HEATS[0]

    def _age(self, state: ConfigState) -> Role:
        """The longer a running boot says nothing, the hotter it is, each step four times as long."""
        if state.status is not Status.RUNNING:
            return Role.IDLE
        return HEATS[min(len(HEATS) - 1, bisect_right(_AGES, state.quiet))]

    def legend(self) -> list[Run]:
        """Explain the colours in a line; empty where they stand for the verdict."""
        if self.by is ColourBy.VERDICT:
            return []
        runs: list[Run] = [("colour: ", Role.DIM), (self.by.value, Role.STRONG), ("  ", Role.TEXT)]
        if self.by is ColourBy.MODE:
            for number, label in enumerate(self._labels[: len(HUES)]):
                runs += [(label, HUES[number]), (" ", Role.TEXT)]
            return runs
        if self.by is ColourBy.CHANGE:
            return [*runs, *(run for word, (char, role) in SIGNS.items() for run in _sign(word, char, role))]
        if self.by is ColourBy.AGE:
            words = ("now", *(time_text(age) for age in _AGES))
            return [*runs, *(part for pair in zip(words, HEATS, strict=True) for part in _aged(*pair))]
        ends = ("top", "bottom") if self.by is ColourBy.STAGE else self._ends()
        return [*runs, (f"{ends[0]} ", Role.DIM), *_scale(HEATS), (f" {ends[1]}", Role.DIM)]

    def _ends(self) -> tuple[str, str]:
        return time_text(self._least), time_text(self._most)


def _heat(share: float) -> Role:
    return HEATS[max(0, min(len(HEATS) - 1, int(share * len(HEATS))))]


def _scale(roles: Sequence[Role]) -> list[Run]:
    return [("██", role) for role in roles]


def _aged(word: str, role: Role) -> tuple[Run, Run]:
    return ("██", role), (f" {word}  ", Role.DIM)


def _sign(word: str, char: str, role: Role) -> list[Run]:
    return [(word, role), ("  ", Role.TEXT)] if char.strip() else []
