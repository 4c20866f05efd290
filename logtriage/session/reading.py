"""The reading of a run's logs: what is new in them goes to the engine, a bounded turn at a time."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from logtriage.session.job_ends import JobEnds
from logtriage.sources.assembly import Assembly
from logtriage.sources.discover import LogRef
from logtriage.sources.event import Behind, CaughtUp, Data, Event, Hole, ReadOnce, Remark, Restarted, Trouble
from logtriage.sources.tail import LogSet
from logtriage.triage.engine import TriageEngine

_LONGEST_TURN: Final = 0.1
"""Seconds of reading after which a turn ends, so that what was read is shown while there is more."""
_FRESH: Final = 2.0
"""Seconds: a log written within them is being written."""


class Reading:
    """Reads the logs of a run and tells the engine what they hold.

    Args:
        root: The directory that links of logs may not leave; `None` where a person named the logs.
        engine: Is given the bytes of each log and every change of its state.
        job_ends: Is told which jobs wrote, since the end of a job waits for its last bytes.
        clock: Monotonic seconds.
        now: Seconds of the run, which pass faster in a replay.
        wall: Seconds since the epoch.
        stopped: Whether to end a turn early.

    Attributes:
        unread: Logs that were not read yet to the end that they had when their reading began.
        behind: Logs that hold more than the last turn read.
        cut: Whether the last turn's time was over before every log was looked at.
    """

    def __init__(
        self,
        root: Path | None,
        engine: TriageEngine,
        job_ends: JobEnds,
        *,
        clock: Callable[[], float],
        now: Callable[[], float],
        wall: Callable[[], float],
        stopped: Callable[[], bool],
    ) -> None:
        self.unread: set[LogRef] = set()
        self.behind: set[LogRef] = set()
        self.cut = False
        self._before: set[LogRef] = set()  # those of the logs found first that were not read to their end
        self._old: set[LogRef] = set()
        self._outdated: set[LogRef] = set()  # those in which further consoles were found
        self._root = root
        self._engine = engine
        self._job_ends = job_ends
        self._clock = clock
        self._now = now
        self._wall = wall
        self._stopped = stopped
        self._logs = LogSet(root)
        self._ingested = 0
        self._rate = (clock(), 0, 0.0)

    @property
    def backlog(self) -> int:
        """Bytes known to be unread; of packed logs their packed bytes."""
        return self._logs.backlog

    def add(self, ref: LogRef) -> None:
        """Read a log from its first byte on, beginning with the next turn."""
        self._logs.add(ref)
        self.unread.add(ref)
        self._engine.unread(ref.config, ref.console)

    def discard(self, ref: LogRef) -> None:
        """Read a log no longer, since another file stands for its console now."""
        self._logs.discard(ref)
        self._forget(ref)

    def assembly(self, ref: LogRef) -> Assembly | None:
        """How a console is put together; `None` where its log is one file that is the console as it is."""
        return self._logs.assembly(ref)

    def finish(self, refs: Iterable[LogRef]) -> None:
        """Note what is lost of these logs if nothing follows in them any more."""
        for ref in refs:
            assembly = self.assembly(ref)
            lost = "" if assembly is None else assembly.unfinished()
            if lost:
                self._engine.remark(ref.config, ref.console, lost)

    def begin(self) -> None:
        """Count the speed from now on, and take the logs known by now as those that were there before."""
        self._before = set(self.unread)
        self._rate = (self._clock(), 0, 0.0)

    def restart(self, refs: Iterable[LogRef]) -> None:
        """Read these logs, and no others, from their first bytes on."""
        self._logs.close()
        self._logs = LogSet(self._root)
        for ref in refs:
            self.add(ref)
        self._ingested = 0

    def close(self) -> None:
        """Close the files of all logs, after which nothing is read."""
        self._logs.close()

    def poll(self) -> int:
        """Read on in all logs, or in as many as the time of one turn allows; returns the number of events."""
        events = 0
        end = self._clock() + _LONGEST_TURN

        def is_over() -> bool:
            self.cut = self._clock() >= end
            return self.cut

        self.cut = False
        for event in self._logs.poll(self._clock(), enough=is_over):
            events += 1
            self._take(event)
            if self._stopped():
                break
        while self._outdated:
            self._read_again(self._outdated.pop())
        return events

    def _take(self, event: Event) -> None:
        """Tell the engine what happened to a log."""
        ref = event.ref
        if isinstance(event, Data | Hole):
            self._feed(event)
        elif isinstance(event, Restarted):
            self._engine.restart(ref.config, ref.console, event.generation, event.reason)
            self._engine.result(ref.config, None)
            self._job_ends.again(ref.config, self._clock())
        elif isinstance(event, Trouble):
            self._engine.trouble(ref.config, ref.console, event.message)
            if event.message is not None:
                self._caught_up(ref)
        elif isinstance(event, Remark):
            self._engine.remark(ref.config, ref.console, event.message)
        elif isinstance(event, Behind):
            self.behind.add(ref)
            self._engine.behind(ref.config, ref.console)
        elif isinstance(event, ReadOnce):
            self.unread.discard(ref)
            self._engine.read_once(ref.config, ref.console)
        elif isinstance(event, CaughtUp):
            self._caught_up(ref)

    def _feed(self, event: Data | Hole) -> None:
        """Tell the engine what was read, or that NULs were not."""
        ref, now, age, watched = event.ref, self._now(), self._age(event), event.ref not in self._before
        if isinstance(event, Hole):
            self._engine.hole(ref.config, ref.console, event.length, now, age=age, watched=watched)
            return
        self._ingested += len(event.data)
        self._engine.feed(ref.config, ref.console, event.data, now, age=age, watched=watched)
        self._job_ends.wrote(ref.config, self._clock())
        if self._engine.outdated(ref.config, ref.console):
            self._outdated.add(ref)

    def _read_again(self, ref: LogRef) -> None:
        """Read a log from its first byte on, and each of its consoles by itself."""
        if self._engine.outdated(ref.config, ref.console):
            self._engine.read_again(ref.config, ref.console)
            self._logs.discard(ref)
            self.add(ref)

    def rate(self, *, mean: bool) -> float:
        """The speed of reading, in bytes a second.

        Args:
            mean: Whether over the whole time since `begin`, as an estimate of the time left wants it, or
                over the last second or so.
        """
        clock = self._clock()
        since, read, rate = self._rate
        if clock - since >= 1.0:
            rate = max(0, self._ingested - read) / (clock - since)
            if not mean:
                self._rate = (clock, self._ingested, rate)
        return rate

    def _caught_up(self, ref: LogRef) -> None:
        """A log was read to its end, or cannot be read further."""
        self._forget(ref)
        self._engine.caught_up(ref.config, ref.console)

    def _forget(self, ref: LogRef) -> None:
        for waiting in (self.unread, self.behind, self._before):
            waiting.discard(ref)

    def _age(self, event: Data | Hole) -> float:
        """Seconds since these bytes were written, by the modification time of the file; 0 for new ones.

        Asked of the bytes that a log held when it was first seen; what comes later is new.
        """
        if event.offset and event.ref not in self._old:
            return 0.0
        try:
            age = self._wall() - event.ref.path.stat().st_mtime
        except OSError:
            return 0.0
        if age > _FRESH:
            self._old.add(event.ref)
            return age
        self._old.discard(event.ref)
        return 0.0
