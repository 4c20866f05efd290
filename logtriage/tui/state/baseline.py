"""An earlier run, or several, that the run on screen is compared with."""

from collections.abc import Sequence
from dataclasses import dataclass

from logtriage.analysis.baseline import Comparison, Outcome, Word, compare
from logtriage.analysis.regression import Regression, regressions
from logtriage.sources.contrast import PathOf
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.state.duty_cycle import DutyCycle


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """An earlier run that the run on screen is compared with.

    Attributes:
        name: The run directory or the saved report, as the user named it.
        outcomes: The outcome of each of its configurations.
        path_of: Finds its logs by configuration and console; None for a saved report, which has no logs.
    """

    name: str
    outcomes: Sequence[Outcome]
    path_of: PathOf | None = None


class BaselineTracker:
    """Compares the run with its baselines whenever it changed, in a small share of the time.

    Args:
        baselines: Earlier runs, oldest first.
        duty_cycle: Decides when the next comparison is due.

    Attributes:
        comparison: The newest comparison; None before the first one.
        words: The word for what became of each configuration, by its id.
        regressions: Groups of configurations that broke in the same way, with what each group has in common.
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
        """Tell whether to compare a snapshot now: there is a baseline, it is newer, and it is time."""
        return (
            bool(self._base)
            and not snapshot.scanning
            and snapshot.revision != self._revision
            and self._duty_cycle.due
        )

    def take(self, snapshot: Snapshot) -> None:
        """Compare a snapshot with the baselines; may be called from a thread, by one at a time."""
        with self._duty_cycle.turn() as due:
            if not due:
                return
            comparison = compare(self._base, [Outcome.of(state) for state in snapshot.states])
            broken = regressions(comparison, snapshot.matrix)
        self.words = {row.now.id: row.word for row in comparison.rows if row.now is not None}
        self.regressions = broken
        self.comparison = comparison
        self._revision = snapshot.revision
