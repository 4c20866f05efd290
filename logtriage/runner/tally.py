"""A count of what the jobs of a run did, and how far the run is."""

import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from logtriage.runner.outcome import Outcome
from logtriage.vocabulary import JobEnd


class Tally:
    """Counts what the jobs of a run do; may be told by any thread.

    Args:
        total: How many configurations there are to boot.
        clock: Monotonic seconds.
    """

    def __init__(self, total: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._total = total
        self._clock = clock
        self._began = clock()
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()
        self._news: list[Outcome] = []
        self.running = 0

    def started(self) -> None:
        """Count a job that began."""
        with self._lock:
            self.running += 1

    def ended(self, outcome: Outcome) -> None:
        """Count a job that ended, with no further attempt to follow."""
        word = "not tested" if outcome.infra else _WORDS[outcome.result.reason]
        with self._lock:
            self.running -= 1
            self._counts[word] += 1
            self._news.append(outcome)

    def retried(self, outcome: Outcome) -> None:
        """Note a job that tested nothing and that a further attempt follows."""
        problem = f"{outcome.problem or outcome.result.reason}; attempt {outcome.attempts + 1} follows"
        with self._lock:
            self._news.append(replace(outcome, problem=problem))

    def news(self) -> list[Outcome]:
        """The outcomes that were counted or noted since the last call of `news`."""
        with self._lock:
            fresh, self._news = self._news, []
        return fresh

    @property
    def done(self) -> int:
        """How many jobs ended by themselves or by a limit; those ended by hand are not counted."""
        with self._lock:
            return sum(self._counts.values()) - self._counts["ended by hand"]

    def text(self) -> str:
        """The state in one line: `12 of 46 done (1 timed out), 2 running, 3.4 a minute, 10 min left`."""
        done = self.done
        with self._lock:
            parts = [f"{count} {word}" for word, count in sorted(self._counts.items()) if word != "ended"]
            running = self.running
        minutes = (self._clock() - self._began) / 60
        rate = done / minutes if minutes > 0 else 0.0
        text = f"{done} of {self._total} done" + (f" ({', '.join(parts)})" if parts else "")
        text += f", {running} running, {rate:.1f} a minute"
        left = self._total - done
        return f"{text}, {left / rate:.0f} min left" if rate and left else text


_WORDS = {
    JobEnd.EXITED: "ended",
    JobEnd.TIMEOUT: "timed out",
    JobEnd.KILLED: "ended by hand",
    JobEnd.LOST: "lost",
}
