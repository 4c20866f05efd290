"""The run as the user sees it: with his names and merges of modes, and compared with a baseline."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from logtriage.sources.examine import explained
from logtriage.triage.snapshot import ConfigState, Explanation, Mode, Snapshot
from logtriage.tui.state.baseline import Baseline, BaselineTracker
from logtriage.tui.state.duty_cycle import DutyCycle
from logtriage.tui.state.memory import Memory
from logtriage.vocabulary import Status


class Overlay:
    """Adds to each snapshot the user's names and merges, and the words of the comparison.

    States that did not change stay the same objects, so that only what changed is drawn again.

    Args:
        memory: Names and merges that the user made, and the labels of failures.
        baselines: Earlier runs, oldest first.
        clock: Returns monotonic time in seconds.

    Attributes:
        own_titles: For each renamed mode the title that it has by itself, by label.
    """

    def __init__(self, memory: Memory, baselines: Sequence[Baseline], clock: Callable[[], float]) -> None:
        self._memory = memory
        self.baseline_tracker = BaselineTracker(baselines, DutyCycle(clock))
        self.own_titles: dict[str, str] = {}
        self._shown: dict[str, tuple[ConfigState, ConfigState]] = {}
        self._clock = clock
        self._turns: dict[str, DutyCycle] = {}
        self._reasons: dict[str, tuple[tuple[str, ...], int, Explanation]] = {}

    def of(self, snapshot: Snapshot) -> Snapshot:
        """Return the snapshot as it is to be shown; labels that are new to it are remembered."""
        self._memory.learn(
            (state.failure.key, state.mode)
            for state in snapshot.states
            if state.failure is not None and state.failure.key and state.mode is not None
        )
        if self._memory.note:
            snapshot = replace(snapshot, notes=(*snapshot.notes, self._memory.note))
        if not (self._memory.titles or self._memory.merges or self.baseline_tracker.words):
            self._shown.clear()
            return snapshot
        states = tuple(self._state(state) for state in snapshot.states)
        return self._with_modes(replace(snapshot, states=states))

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
