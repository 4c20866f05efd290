"""Failure modes: failures with the same cause as far as the consoles tell."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from string import ascii_uppercase

from logtriage.boot.failure import Finding
from logtriage.scan.hangpoint import score
from logtriage.triage.snapshot import ConfigState, Mode
from logtriage.vocabulary import Status

_ALIKE = 90
"""Least score at which two masked titles of one kind of failure are one mode."""

_SAME_FUNCTION = 80
"""Least score of two names of one function, of which one is damaged."""


def label_of(number: int) -> str:
    """`A` to `Z`, then `AA`, `AB`, … for 0, 1, …."""
    label = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, len(ascii_uppercase))
        label = ascii_uppercase[rest] + label
    return label


class ModeBook:
    """Gives every failure its mode, and every mode its label in the order in which the modes come.

    Failures with equal keys are one mode. Keys of the same kind (layer, stage or signature, class)
    whose free text is nearly the same are one mode as well, so that a damaged byte makes no new one;
    words that differ keep modes apart.
    """

    def __init__(self) -> None:
        self._labels: dict[str, str] = {}
        self._leaders: dict[str, list[str]] = {}
        self._given = 0

    def label(self, finding: Finding) -> str:
        """The label of a failure's mode, a new one where it is the first of its kind."""
        known = self._labels.get(finding.key)
        if known is not None:
            return known
        kind, _, text = finding.key.rpartition("/")
        for leader in self._leaders.get(kind, []):
            if text and _alike(leader.rpartition("/")[2], text):
                self._labels[finding.key] = self._labels[leader]
                return self._labels[leader]
        label = label_of(self._given)
        self._given += 1
        self._labels[finding.key] = label
        self._leaders.setdefault(kind, []).append(finding.key)
        return label

    @property
    def labels(self) -> Mapping[str, str]:
        """The labels given so far, by the failures' keys."""
        return self._labels

    def modes(self, states: Sequence[ConfigState]) -> tuple[Mode, ...]:
        """The modes of the states, in the order of their labels."""
        groups: dict[str, list[ConfigState]] = {}
        for state in states:
            if state.mode is not None and state.status is Status.FAIL:
                groups.setdefault(state.mode, []).append(state)
        return tuple(
            _mode(label, members) for label, members in sorted(groups.items(), key=lambda one: _order(one[0]))
        )


def _alike(one: str, other: str) -> bool:
    """Whether two texts are one but for damage; a function's name is a word of its own."""
    functions = one.rpartition(" in ")[2], other.rpartition(" in ")[2]
    return score(one, other) >= _ALIKE and score(*functions) >= _SAME_FUNCTION


def _order(label: str) -> tuple[int, str]:
    return len(label), label


def _mode(label: str, members: Sequence[ConfigState]) -> Mode:
    exemplar = max(members, key=_telling)
    failure = exemplar.failure
    assert failure is not None  # noqa: S101 - a state has a mode only through its failure
    return Mode(
        label=label,
        cls=failure.cls,
        layer=failure.layer,
        stage=failure.stage,
        signature=failure.signature,
        title=failure.title,
        members=tuple(state.config.id for state in members),
        exemplar=exemplar.config.id,
    )


def _telling(state: ConfigState) -> tuple[int, int, int]:
    """How well a member shows its mode: certainty first, then evidence; the first of equals wins."""
    failure = state.failure
    if failure is None:
        return (0, 0, 0)
    return (int(state.final), failure.score, len(failure.evidence))


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """What configurations say of one mode, by their ids; none is in two of these.

    Attributes:
        eligible: Those that got far enough to show it.
        masked: Those that failed before they could show it.
        pending: Those that run now and have not got that far yet.
        not_run: Those of which nothing was started, whether anybody still means to or not.
    """

    eligible: set[str] = field(default_factory=set)
    masked: set[str] = field(default_factory=set)
    pending: set[str] = field(default_factory=set)
    not_run: set[str] = field(default_factory=set)

    def add(self, config_id: str, status: Status, *, able: bool) -> None:
        """Put a configuration where it belongs.

        Args:
            config_id: Its id.
            status: What became of it.
            able: Whether it reached the mode's rung, or failed there or later.
        """
        if status in {Status.NOT_RUN, Status.SKIPPED}:
            self.not_run.add(config_id)
        elif status is Status.PASS or (able and status in {Status.FAIL, Status.RUNNING}):
            self.eligible.add(config_id)
        elif status is Status.RUNNING:
            self.pending.add(config_id)
        else:
            self.masked.add(config_id)


def roles_of(mode: Mode, states: Iterable[ConfigState], rungs: Sequence[str]) -> Roles:
    """What every configuration says of a mode; its members are eligible.

    Args:
        mode: The mode.
        states: All configurations.
        rungs: Names of the ladder's rungs, bottom first.
    """
    order = {name: index for index, name in enumerate(rungs)}
    bar = order.get(mode.stage, 0)
    roles = Roles(eligible=set(mode.members))
    for state in states:
        if state.config.id in roles.eligible:
            continue
        rung = order.get(state.failure.stage, 0) if state.status is Status.FAIL and state.failure else -1
        roles.add(state.config.id, state.status, able=max(rung, state.rung) >= bar)
    return roles
