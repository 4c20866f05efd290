"""An earlier run, or several, that the run on screen is held against."""

from collections.abc import Sequence
from dataclasses import dataclass

from logtriage.analysis.baseline import Comparison, Outcome, Word, compare
from logtriage.analysis.regression import Regression, regressions
from logtriage.sources.contrast import PathOf
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.duty_cycle import DutyCycle


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """What is known of one earlier run.

    Attributes:
        name: The run directory or the saved report, as the user named it.
        outcomes: What it says of each configuration.
        path_of: Where its logs lie; nothing for a saved report, which has none.
    """

    name: str
    outcomes: Sequence[Outcome]
    path_of: PathOf | None = None


class BaselineTracker:
    """How the run stands against its baselines, kept up with at a small share of the time.

    Args:
        baselines: Oldest first.
        duty_cycle: Decides when to look again.

    Attributes:
        comparison: The newest, or nothing before the first.
        words: What became of each configuration, by its id.
        regressions: What broke, by how, with what the broken ones share.
    """

    def __init__(self, baselines: Sequence[Baseline], duty_cycle: DutyCycle) -> None:
        self.baselines = tuple(baselines)
        self.comparison: Comparison | None = None
        self.words: dict[str, Word] = {}
        self.regressions: tuple[Regression, ...] = ()
        self._base = [baseline.outcomes for baseline in baselines]
        self._duty_cycle = duty_cycle
        self._revision: int | None = None

    def wants(self, snapshot: Snapshot) -> bool:
        """Whether a state is to be compared: there is a baseline, it is newer, and it is time."""
        return (
            bool(self._base)
            and not snapshot.scanning
            and snapshot.revision != self._revision
            and self._duty_cycle.due
        )

    def take(self, snapshot: Snapshot) -> None:
        """Compare a state; may be called from a thread, by one at a time."""
        with self._duty_cycle.turn() as due:
            if not due:
                return
            comparison = compare(self._base, [Outcome.of(state) for state in snapshot.states])
            broken = regressions(comparison, snapshot.matrix)
        self.words = {row.now.id: row.word for row in comparison.rows if row.now is not None}
        self.regressions = broken
        self.comparison = comparison
        self._revision = snapshot.revision
