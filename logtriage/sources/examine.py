"""Failure modes looked at closely: what explains them, where they part from a passing boot, what to run."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from logtriage.analysis.experiment import next_experiments
from logtriage.analysis.explain import Explainer
from logtriage.matrix.model import Matrix
from logtriage.sources.contrast import PathOf, Said, contrast, said_in
from logtriage.triage.modes import roles_of
from logtriage.triage.snapshot import ConfigState, Explanation, Mode, Snapshot
from logtriage.vocabulary import Status

_KEPT: Final = 4
"""Logs that are kept, masked: many modes have the same nearest passing boot, whose log may have thousands of
lines."""


def examined(mode: Mode, snapshot: Snapshot, path_of: PathOf, said: Said | None = None) -> Mode:
    """The mode with its explanation, with the nearest passing neighbour and with what to run next.

    An explanation that it has is kept; the logs of the exemplar and of its neighbour are read.

    Args:
        mode: A mode of the snapshot.
        snapshot: The run that the mode is of.
        path_of: Gives the path of a log by configuration id and console name.
        said: As for `contrast`.

    Raises:
        KeyError: The exemplar is not in the snapshot.
    """
    explanation = mode.explanation or explained(mode, snapshot)
    exemplar = snapshot.state(mode.exemplar)
    beside = contrast(snapshot.matrix.axes, exemplar, snapshot.states, path_of, said)
    masking = [
        other.explanation.terms
        for other in snapshot.modes
        if other.label != mode.label and other.explanation is not None and other.explanation.exact
    ]
    not_run = [state.config for state in snapshot.states if state.status is Status.NOT_RUN]
    proposed = next_experiments(explanation, not_run, masking=masking)
    return replace(
        mode,
        explanation=explanation,
        contrast=beside,
        experiments=tuple(one.config for one in proposed),
    )


def examined_all(snapshot: Snapshot, path_of: PathOf) -> Snapshot:
    """The snapshot with every mode as `examined` gives it, all explanations worked out anew.

    Args:
        snapshot: The run.
        path_of: Gives the path of a log by configuration id and console name.
    """
    modes = explained_modes(snapshot.modes, snapshot.states, snapshot.matrix)
    whole = replace(snapshot, modes=modes)
    said = lru_cache(maxsize=_KEPT)(said_in)
    return replace(whole, modes=tuple(examined(mode, whole, path_of, said) for mode in modes))


def explained(mode: Mode, snapshot: Snapshot) -> Explanation:
    """The explanation of a mode, worked out anew: what its members have in common."""
    (explanation,) = _explanations([mode], snapshot.states, snapshot.matrix)
    return explanation


def explained_modes(modes: Sequence[Mode], states: Sequence[ConfigState], matrix: Matrix) -> tuple[Mode, ...]:
    """The modes, each with its explanation worked out anew."""
    explanations = _explanations(modes, states, matrix)
    return tuple(replace(mode, explanation=one) for mode, one in zip(modes, explanations, strict=True))


def _explanations(
    modes: Sequence[Mode], states: Sequence[ConfigState], matrix: Matrix
) -> Iterator[Explanation]:
    explainer = Explainer(matrix.axes, matrix.configs)
    ladder = [rung.name for rung in matrix.ladder]
    for mode in modes:
        roles = roles_of(mode, states, ladder)
        yield explainer.explain(
            members=mode.members,
            eligible=roles.eligible,
            masked=roles.masked,
            pending=roles.pending,
            not_run=roles.not_run,
        )
