"""A snapshot sorted for people: what every format that is read by them starts from."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from logtriage.boot.failure import Finding
from logtriage.report import text
from logtriage.triage.snapshot import ConfigState, Mode, Snapshot
from logtriage.vocabulary import Status

COUNTED = (
    Status.PASS,
    Status.FAIL,
    Status.RUNNING,
    Status.NOT_RUN,
    Status.INFRA,
    Status.UNKNOWN,
    Status.SKIPPED,
)
"""Every status in the order in which reports count them, the order of the native JSON."""

_BASELINE_ORDER = ("regress", "chang", "new", "still", "flaky", "never", "untested", "not", "fixed")
"""How serious a word of the comparison with a baseline is, by a part of it, worst first."""


_LETTERS = 20
"""Characters of a label at most; those of a million modes have four."""


def letter_of(label: str) -> str:
    """The label of a mode, safe to show."""
    return text.shorten(text.name(label), _LETTERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The options of a set of configurations: those that are equal in all, and those that are not.

    Attributes:
        shared: Options with one value in all of them.
        varying: Names of the others, in matrix order; those that none of them states are in neither.
    """

    shared: tuple[tuple[str, str], ...]
    varying: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A failure mode with its members.

    Attributes:
        mode: The failure mode.
        states: Its members in matrix order.
        exemplar: The member that shows it best.
        options: What its members share, options that are the same in the whole matrix left out.
    """

    mode: Mode
    states: tuple[ConfigState, ...]
    exemplar: ConfigState
    options: Options

    @property
    def letter(self) -> str:
        """The label of the mode, the same in all formats and on the screens; safe to show."""
        return letter_of(self.mode.label)

    @property
    def finding(self) -> Finding | None:
        """The failure of the exemplar; `None` where it has none."""
        return self.exemplar.failure

    @property
    def scores(self) -> tuple[int, int]:
        """The lowest and the highest score of the match among the members."""
        scores = [state.failure.score for state in self.states if state.failure] or [100]
        return min(scores), max(scores)


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """A snapshot sorted for reports that are read by people.

    Attributes:
        snapshot: What it was made from.
        options: What all configurations share.
        groups: The failure modes with their members, in the order of the snapshot.
        loose: Failed configurations that are in no mode.
        labels: Labels of the modes in `groups`.
    """

    snapshot: Snapshot
    options: Options
    groups: tuple[Group, ...]
    loose: tuple[ConfigState, ...]
    labels: frozenset[str]

    def share(self, states: tuple[ConfigState, ...]) -> Options:
        """The options of some configurations, those left out that are equal in the whole matrix."""
        return _options(states, self.options.varying)

    def having(self, status: Status) -> tuple[ConfigState, ...]:
        """The configurations with a status, in matrix order."""
        return tuple(state for state in self.snapshot.states if state.status is status)

    def compared(self) -> tuple[tuple[str, tuple[ConfigState, ...]], ...]:
        """The words of the comparison with a baseline, worst first, each with its configurations."""
        found: dict[str, list[ConfigState]] = {}
        for state in self.snapshot.states:
            if state.baseline:
                found.setdefault(state.baseline, []).append(state)
        return tuple((word, tuple(found[word])) for word in sorted(found, key=_seriousness))

    def survived(self) -> tuple[tuple[str, tuple[ConfigState, ...]], ...]:
        """Notes of passing configurations, the most frequent first, each with its configurations."""
        found: dict[str, list[ConfigState]] = {}
        for state in self.having(Status.PASS):
            for note in dict.fromkeys(state.notes):
                found.setdefault(note, []).append(state)
        order = sorted(found, key=lambda note: (-len(found[note]), note))
        return tuple((note, tuple(found[note])) for note in order)


def digest(snapshot: Snapshot) -> Digest:
    """Sort a snapshot into modes, loose failures and shared options."""
    names = _option_names(snapshot)
    everywhere = _options(snapshot.states, names)
    by_id = {state.config.id: state for state in snapshot.states}
    groups = tuple(
        _group(mode, by_id, everywhere.varying)
        for mode in snapshot.modes
        if any(member in by_id for member in mode.members)
    )
    grouped = {state.config.id for group in groups for state in group.states}
    return Digest(
        snapshot=snapshot,
        options=everywhere,
        groups=groups,
        loose=tuple(
            state
            for state in snapshot.states
            if state.status is Status.FAIL and state.config.id not in grouped
        ),
        labels=frozenset(group.mode.label for group in groups),
    )


def ids_of(states: tuple[ConfigState, ...]) -> tuple[str, ...]:
    """The ids of some configurations, in the order given."""
    return tuple(state.config.id for state in states)


def stage_counts(states: tuple[ConfigState, ...]) -> tuple[tuple[str | None, int], ...]:
    """Each last stage with the number of configurations that got no further, the most frequent first."""
    return tuple(Counter(state.stage for state in states).most_common())


def _group(mode: Mode, by_id: Mapping[str, ConfigState], names: tuple[str, ...]) -> Group:
    states = tuple(by_id[member] for member in mode.members if member in by_id)
    return Group(
        mode=mode,
        states=states,
        exemplar=by_id.get(mode.exemplar, states[0]),
        options=_options(states, names),
    )


def _option_names(snapshot: Snapshot) -> tuple[str, ...]:
    declared = [axis.name for axis in snapshot.matrix.axes]
    stated = [name for state in snapshot.states for name in state.config.params]
    return tuple(dict.fromkeys(declared + stated))


def _options(states: tuple[ConfigState, ...], names: tuple[str, ...]) -> Options:
    shared: list[tuple[str, str]] = []
    varying: list[str] = []
    for name in names:
        values = {state.config.params.get(name) for state in states}
        if len(values) > 1:
            varying.append(name)
        elif (value := values.pop() if values else None) is not None:
            shared.append((name, value))
    return Options(shared=tuple(shared), varying=tuple(varying))


def _seriousness(word: str) -> tuple[int, str]:
    ranks = [rank for rank, part in enumerate(_BASELINE_ORDER) if part in word]
    return min(ranks, default=len(_BASELINE_ORDER)), word
