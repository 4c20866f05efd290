"""When the `result.json` files of a run are to be taken: once what was written before them was read."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(slots=True)
class _End:
    """A `result.json` as it was last seen.

    Attributes:
        path: The file.
        stamp: When it was written, in nanoseconds.
        since: When it or a log beside it changed last, in seconds; infinite once it was taken.
        settle: Seconds to wait after that.
    """

    path: Path
    stamp: int
    since: float
    settle: float


class JobEnds:
    """The results of a run that are known, and which are due; all times are seconds of one clock."""

    def __init__(self) -> None:
        self._ends: dict[str, _End] = {}

    def see(self, results: Mapping[str, Path], now: float, settle: float) -> set[str]:
        """Take note of what is there; returns the configurations whose result is gone.

        Args:
            results: Configuration id to its file.
            now: The time of looking, in seconds.
            settle: Seconds that a result that is new or changed waits after the last byte beside it.
        """
        gone = self._ends.keys() - results.keys()
        for config_id in gone:
            del self._ends[config_id]
        for config_id, path in results.items():
            try:
                stamp = path.stat().st_mtime_ns
            except OSError:
                continue
            known = self._ends.get(config_id)
            if known is None or known.stamp != stamp:
                self._ends[config_id] = _End(path, stamp, now, settle)
        return gone

    def wrote(self, config_id: str, now: float) -> None:
        """A console of a job wrote: a result that was not taken yet waits on."""
        end = self._ends.get(config_id)
        if end is not None and end.since < math.inf:
            end.since = now

    def again(self, config_id: str, now: float) -> None:
        """A console of a job is another file now: its result is taken anew."""
        if config_id in self._ends:
            self._ends[config_id].since = now

    def due(self, now: float) -> list[tuple[str, Path]]:
        """The results to take now, each given once."""
        found = []
        for config_id, end in self._ends.items():
            if end.since < math.inf and now >= end.since + end.settle:
                end.since = math.inf
                found.append((config_id, end.path))
        return found
