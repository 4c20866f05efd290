"""What the configurations that broke have in common."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from logtriage.analysis.baseline import Comparison, Outcome, Row, Word, with_key
from logtriage.analysis.explain import Explainer
from logtriage.boot.failure import Finding
from logtriage.matrix.model import Matrix
from logtriage.triage.modes import ModeBook, Roles
from logtriage.triage.snapshot import Explanation
from logtriage.vocabulary import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Regression:
    """Configurations that broke in the same way.

    Attributes:
        failure: What went wrong with the first of them, or `None` where no report says it.
        members: Their ids in the new run, in its order.
        explanation: What they have in common among those that passed before.
    """

    failure: Finding | None
    members: tuple[str, ...]
    explanation: Explanation


def regressions(comparison: Comparison, matrix: Matrix) -> tuple[Regression, ...]:
    """The regressions, those of one mode together, each with what its members share.

    Only configurations that passed before can tell: those that pass now, or broke at the mode's rung
    or a later one, were able to show it; those that broke earlier were not.

    Args:
        comparison: Of the new run.
        matrix: Of the new run: its axes, its configurations and its ladder.

    Raises:
        KeyError: A regression's id is not in the matrix.
    """
    book = ModeBook()
    groups: dict[str | None, list[Outcome]] = {}
    for row in comparison.having(Word.REGRESSION):
        failure = row.outcome.failure
        label = book.label(with_key(failure)) if failure is not None else None
        groups.setdefault(label, []).append(row.outcome)
    if not groups:
        return ()
    explainer = Explainer(matrix.axes, matrix.configs)
    rungs = {rung.name: index for index, rung in enumerate(matrix.ladder)}
    passed = [row for row in comparison.rows if _tells(row)]
    return tuple(_explained(group, passed, rungs, explainer) for group in groups.values())


def _tells(row: Row) -> bool:
    """Whether a row is about a configuration that passed before and is still there."""
    if row.was is None or row.now is None or row.was.status is not Status.PASS:
        return False
    return row.word in {Word.REGRESSION, Word.SAME, Word.NOT_RUN}


def _explained(
    group: list[Outcome], passed: Iterable[Row], rungs: Mapping[str, int], explainer: Explainer
) -> Regression:
    failure = group[0].failure
    bar = rungs.get(failure.stage, 0) if failure is not None else 0
    roles = Roles()
    for row in passed:
        now = row.outcome
        reached = max(
            rungs.get(now.stage or "", -1),
            rungs.get(now.failure.stage, -1) if now.failure is not None and now.decided else -1,
        )
        roles.add(now.id, now.status, able=reached >= bar)
    members = tuple(outcome.id for outcome in group)
    explanation = explainer.explain(
        members=members,
        eligible=roles.eligible,
        masked=roles.masked,
        pending=roles.pending,
        not_run=roles.not_run,
    )
    return Regression(failure=failure, members=members, explanation=explanation)
