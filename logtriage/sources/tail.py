"""Tailing the logs of a run: thousands of files, few descriptors, polled."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from logtriage.sources.assembly import Assembly
from logtriage.sources.descriptor import DescriptorPool, default_limit
from logtriage.sources.discover import LogRef
from logtriage.sources.event import Behind, CaughtUp, Data, Event, Hole, ReadOnce, Remark, Restarted, Trouble
from logtriage.sources.follow import Follower
from logtriage.sources.packed import packing
from logtriage.sources.packed_follow import PackedFollower

__all__ = [
    "Behind",
    "CaughtUp",
    "Data",
    "Event",
    "Hole",
    "LogSet",
    "ReadOnce",
    "Remark",
    "Restarted",
    "Trouble",
]

_LOOK_INTERVAL = 0.35
"""Seconds between two looks at a quiet log: with the pause between turns, its news is seen within half a
second."""

_LOOKS = 7_000
"""Looks a second at quiet logs: one takes 9 us, so that all of them take a sixteenth of a processor."""

_UNPACKING = 4
"""Packed logs that are unpacked at once: one of zstd may take 128 MiB for its window."""

_UNPACK_TURN = 8 << 20
"""Unpacked bytes of one turn over all packed logs, so that the live logs get their turn soon."""


class LogSet:
    """Reads many growing logs in turns, fairly, each from its first byte on.

    A log that grew within the last 2 s is looked at in each turn, any other one every 0.35 s as long as
    there are at most 2,450, and with more so that about 7,000 looks a second are made. Packed logs are
    unpacked at most four at a time, since unpacking takes memory.

    Args:
        root: The run directory, which links of logs may not leave; `None` where the user named the logs
            himself.
        limit: Most descriptors for plain logs; by default half of what the process may have, at most 512.
    """

    def __init__(self, root: Path | None, *, limit: int | None = None) -> None:
        real = None if root is None else os.path.realpath(root)
        self._pool = DescriptorPool(real, default_limit() if limit is None else limit)
        self._logs: dict[LogRef, Follower | PackedFollower] = {}
        self._plain: list[Follower] = []
        self._packed: list[PackedFollower] = []
        self._next = 0
        self._next_packed = 0

    def add(self, ref: LogRef) -> None:
        """Takes a log in, if it is not in yet; the file is not opened before the next turn."""
        if ref in self._logs:
            return
        kind = packing(ref.file)
        if kind is None:
            plain = Follower(ref, self._pool)
            self._logs[ref] = plain
            self._plain.append(plain)
        else:
            packed = PackedFollower(ref, kind, self._pool)
            self._logs[ref] = packed
            self._packed.append(packed)

    def discard(self, ref: LogRef) -> None:
        """Forgets a log, such as one that was packed meanwhile."""
        log = self._logs.pop(ref, None)
        if log is None:
            return
        log.close()
        if isinstance(log, Follower):
            self._plain.remove(log)
        else:
            self._packed.remove(log)

    def poll(
        self, now: float, *, budget: int = 256 * 1024, enough: Callable[[], bool] = lambda: False
    ) -> Iterator[Event]:
        """Reads on in all logs, as much of each as one turn may.

        A turn that ends early goes on with the next log in the next turn.

        Args:
            now: Monotonic seconds; never less than in the turn before.
            budget: Most bytes of one plain log in this turn; a packed one ends its turn with the piece
                of at most 128 KiB that reaches it.
            enough: Asked after each log that was read: whether the turn ends there.

        Yields:
            What happened, in order for each log.
        """
        interval = max(_LOOK_INTERVAL, len(self._plain) / _LOOKS)
        plain = self._plain[self._next :] + self._plain[: self._next]
        for log in plain:
            self._next = (self._next + 1) % len(plain)
            if not log.idle(now):
                yield from log.poll(now, budget, interval)
                if enough():
                    break
        yield from self._unpack(now, budget, enough)

    def _unpack(self, now: float, budget: int, enough: Callable[[], bool]) -> Iterator[Event]:
        packed = self._packed[self._next_packed :] + self._packed[: self._next_packed]
        busy = sum(log.busy for log in packed)
        left = max(_UNPACK_TURN, budget)
        for log in packed:
            if left <= 0:
                return
            self._next_packed = (self._next_packed + 1) % len(packed)
            if log.idle(now) or (busy >= _UNPACKING and not log.busy):
                continue
            busy -= log.busy
            for event in log.poll(now, min(budget, left)):
                left -= len(event.data) if isinstance(event, Data) else 0
                yield event
            busy += log.busy
            if enough():
                return

    @property
    def backlog(self) -> int:
        """Bytes known to be unread; of packed logs their packed bytes."""
        return sum(log.backlog for log in self._logs.values())

    def modified(self, ref: LogRef) -> float | None:
        """When a log was last written before it was seen, seconds since the epoch; `None` if unknown."""
        log = self._logs.get(ref)
        return None if log is None else log.modified

    def assembly(self, ref: LogRef) -> Assembly | None:
        """How a console is put together; `None` where its log is one file that is the console as it is."""
        log = self._logs.get(ref)
        return None if log is None else log.assembly

    def close(self) -> None:
        """Closes the files of all logs."""
        for log in self._logs.values():
            log.close()
