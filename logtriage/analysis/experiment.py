"""The configuration to run next: the one on which equally good explanations disagree."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from logtriage.analysis.bitmaps import selects
from logtriage.matrix.model import Config
from logtriage.triage.snapshot import Explanation, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Experiment:
    """A configuration whose outcome rules explanations out.

    Attributes:
        config: The configuration to run.
        fails: Explanations that predict that it shows the mode.
        passes: Those that predict that it does not.
    """

    config: Config
    fails: tuple[Explanation, ...]
    passes: tuple[Explanation, ...]


def next_experiments(
    explanation: Explanation,
    candidates: Iterable[Config],
    *,
    masking: Sequence[Sequence[Term]] = (),
    limit: int = 3,
) -> tuple[Experiment, ...]:
    """The candidates that split an explanation and its alternatives most evenly.

    Args:
        explanation: The explanation of a mode, with its alternatives.
        candidates: Configurations that have not run, in matrix order; also such that are not in the
            matrix but could be.
        masking: Terms of modes that fail earlier: what they select would not get far enough to tell,
            and so is left out. A mode without terms masks nothing here.
        limit: How many to return at most.

    Returns:
        The best ones that split equally well, in the order given; empty where there is nothing to
        tell apart or no candidate does it.
    """
    readings = (explanation, *explanation.alternatives)
    best: list[Experiment] = []
    evenness = 0
    for config in candidates:
        if any(terms and selects(terms, config) for terms in masking):
            continue
        fails = tuple(reading for reading in readings if selects(reading.terms, config))
        even = min(len(fails), len(readings) - len(fails))
        if even > evenness:
            best, evenness = [], even
        if even and even == evenness and len(best) < limit:
            passes = tuple(reading for reading in readings if not selects(reading.terms, config))
            best.append(Experiment(config=config, fails=fails, passes=passes))
    return tuple(best)
