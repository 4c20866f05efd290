"""Root cause first: which of several reports on one console is the one to name."""

from collections.abc import Sequence

from logtriage.triage.finding import Candidate

CONSEQUENCES = frozenset({"panic"})
"""Classes that follow from another report where one precedes them."""

MILD = frozenset({"warning"})
"""Classes that are named only where nothing worse was met, or where they ended the boot."""


def root_cause(candidates: Sequence[Candidate]) -> Candidate | None:
    """The earliest report that is not a mere warning; a panic only where nothing led to it.

    Args:
        candidates: In the order of their lines; of one layer, `info` left out.
    """
    for group in (
        [one for one in candidates if one.signature.cls not in CONSEQUENCES | MILD],
        [one for one in candidates if one.signature.cls in CONSEQUENCES],
        list(candidates),
    ):
        if group:
            return group[0]
    return None
