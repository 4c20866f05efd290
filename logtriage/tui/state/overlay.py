"""The run as the user sees it: with his names and merges of modes, and compared with a baseline."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.sources.contrast import PathOf
from logtriage.sources.examine import examined, explained
from logtriage.triage.snapshot import ConfigState, Explanation, Mode, Snapshot
from logtriage.tui.state.baseline import Baseline, BaselineTracker
from logtriage.tui.state.duty_cycle import DutyCycle
from logtriage.tui.state.memory import Memory
from logtriage.tui.state.tally import changed
from logtriage.vocabulary import Status

_TOLD: Final = 3
"""Moved letters that are named: with the words around them they fit a line of 80."""


class Overlay:
    """Adds to each snapshot the user's names and merges, and the words of the comparison.

    States that did not change stay the same objects, so that only what changed is drawn again.

    Args:
        memory: Names and merges that the user made, and the labels of failures.
        baselines: Earlier runs, oldest first.
        clock: Returns monotonic time in seconds.

    Attributes:
        own_titles: For each renamed mode the title that it has by itself, by label.
        moved: Where the last snapshot came with other letters than the one before, the new ones by the old.
    """

    def __init__(self, memory: Memory, baselines: Sequence[Baseline], clock: Callable[[], float]) -> None:
        self._memory = memory
        self.baseline_tracker = BaselineTracker(baselines, DutyCycle(clock))
        self.own_titles: dict[str, str] = {}
        self.moved: Mapping[str, str] = {}
        self._taken: Sequence[ConfigState] = ()
        self._shown: dict[str, tuple[ConfigState, ConfigState]] = {}
        self._clock = clock
        self._turns: dict[str, DutyCycle] = {}
        self._reasons: dict[str, tuple[tuple[str, ...], int, Explanation]] = {}

    @property
    def moved_text(self) -> str:
        """Says which letters are others now, the first ones by name."""
        moves = [f"{old} is {new} now" for old, new in sorted(self.moved.items())]
        more = f", and {len(moves) - _TOLD} more" if len(moves) > _TOLD else ""
        return f"Failures came or went, and letters moved: {', '.join(moves[:_TOLD])}{more}."

    def use_baselines(self, baselines: Sequence[Baseline]) -> None:
        """Compare with these from now on, oldest first, in place of those before."""
        self.baseline_tracker = BaselineTracker(baselines, DutyCycle(self._clock))

    def of(self, snapshot: Snapshot) -> Snapshot:
        """Return the snapshot as it is to be shown; labels that are new to it are remembered."""
        if not snapshot.scanning:  # before all logs were read no failure has a letter
            self._learn(snapshot.states)
        if self._memory.note:
            snapshot = replace(snapshot, notes=(*snapshot.notes, self._memory.note))
        if not (self._memory.titles or self._memory.merges or self.baseline_tracker.words):
            self._shown.clear()
            return snapshot
        states = tuple(self._state(state) for state in snapshot.states)
        return self._with_modes(replace(snapshot, states=states))

    def _learn(self, states: Sequence[ConfigState]) -> None:
        """Remember the letters of failures that are new, or all of them anew where some are others now."""
        before, self._taken = self._taken, states
        self.moved = {}
        if not any(
            states[place].mode or (place < len(before) and before[place].mode)
            for place in changed(before, states)
        ):
            return
        known, letters = self._memory.labels, dict(_letters(states))
        if all(letters.get(key) == letter for key, letter in known.items()):
            self._memory.learn(letters.items())
            return
        moved = self._memory.reletter(letters)
        self.moved = {old: new for old, new in moved.items() if old != new}
        self._reasons.clear()
        self.own_titles.clear()

    def _state(self, state: ConfigState) -> ConfigState:
        mode = None if state.mode is None else self._memory.shown_as(state.mode)
        word = self.baseline_tracker.words.get(state.config.id)
        baseline = None if word is None or state.status is Status.RUNNING else word.value
        before = self._shown.get(state.config.id)
        if before is not None and before[0] is state:
            shown = before[1]
            if (shown.mode, shown.baseline) == (mode, baseline):
                return shown
        shown = state
        if (state.mode, state.baseline) != (mode, baseline):
            shown = replace(state, mode=mode, baseline=baseline)
        self._shown[state.config.id] = (state, shown)
        return shown

    def _with_modes(self, snapshot: Snapshot) -> Snapshot:
        groups: dict[str, list[Mode]] = {}
        for mode in snapshot.modes:
            groups.setdefault(self._memory.shown_as(mode.label), []).append(mode)
        order = {state.config.id: place for place, state in enumerate(snapshot.states)}
        modes = [self._mode(label, group, order) for label, group in groups.items()]
        modes.sort(key=lambda mode: (len(mode.label), mode.label))
        merged = {label for label, group in groups.items() if len(group) > 1}
        snapshot = replace(snapshot, modes=tuple(modes))
        return replace(
            snapshot,
            modes=tuple(
                self._with_reason(mode, snapshot) if mode.label in merged else mode for mode in modes
            ),
        )

    def _mode(self, label: str, group: Sequence[Mode], order: dict[str, int]) -> Mode:
        first = next((mode for mode in group if mode.label == label), group[0])
        self.own_titles[label] = first.title
        title = self._memory.titles.get(label, first.title)
        if len(group) == 1:
            return (
                first
                if (first.label, first.title) == (label, title)
                else replace(first, label=label, title=title)
            )
        members = sorted(
            (name for mode in group for name in mode.members), key=lambda name: order.get(name, 0)
        )
        return replace(
            first,
            label=label,
            title=title,
            members=tuple(members),
            explanation=None,
            contrast=None,
            experiments=(),
        )

    def _with_reason(self, mode: Mode, snapshot: Snapshot) -> Mode:
        """Add what the members of a merged mode have in common, worked out anew when it is due."""
        known = self._reasons.get(mode.label)
        if known is None or known[:2] != (mode.members, snapshot.revision):
            turns = self._turns.setdefault(mode.label, DutyCycle(self._clock))
            with turns.turn() as due:
                if due:
                    known = (mode.members, snapshot.revision, explained(mode, snapshot))
                    self._reasons[mode.label] = known
        if known is None or known[0] != mode.members:
            return mode
        return replace(mode, explanation=known[2])


def as_seen(snapshot: Snapshot, memory: Memory, path_of: PathOf) -> Snapshot:
    """Show a run that was read once as the user sees it, with a note that says so.

    Args:
        snapshot: The run.
        memory: His names and merges of modes; they are given the letters of this snapshot.
        path_of: Finds the run's logs by configuration and console.
    """
    shown = Overlay(memory, (), time.monotonic).of(snapshot)
    merged = {memory.shown_as(label) for label in memory.merges}
    modes = tuple(examined(mode, shown, path_of) if mode.label in merged else mode for mode in shown.modes)
    return with_own_view(replace(shown, modes=modes), memory)


def with_own_view(snapshot: Snapshot, memory: Memory) -> Snapshot:
    """Add notes on the names, merges and labels that are the user's, for those who read a report."""
    if memory.remarks:
        states = tuple(
            replace(state, notes=(*state.notes, f"labelled: {remark}"))
            if (remark := memory.remarks.get(state.config.id))
            else state
            for state in snapshot.states
        )
        snapshot = replace(snapshot, states=states)
    labels = {mode.label for mode in snapshot.modes}
    named = [label for label in memory.titles if label in labels]
    told = [f"{', '.join(named)} {'has another name' if len(named) == 1 else 'have other names'}"] * bool(
        named
    )
    told += [
        f"{one} is shown as part of {into}"
        for one in memory.merges
        if (into := memory.shown_as(one)) in labels
    ]
    if not told:
        return snapshot
    note = f"failure modes as a user of logtriage watch sees them: {safe_text('; '.join(told))}"
    return replace(snapshot, notes=(*snapshot.notes, note))


def _letters(states: Iterable[ConfigState]) -> Iterator[tuple[str, str]]:
    """The key of each failure that has a mode, and the letter of the mode."""
    for state in states:
        if state.failure is not None and state.failure.key and state.mode is not None:
            yield state.failure.key, state.mode
