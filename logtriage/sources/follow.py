"""One plain log that somebody writes, cuts, renames or replaces while it is read."""

import contextlib
import errno
import math
import os
import stat
from collections.abc import Iterator

from logtriage.console.nuls import NULS
from logtriage.console.safe import safe_text
from logtriage.regular import RefusedError, status_of
from logtriage.sources.descriptor import DescriptorPool
from logtriage.sources.discover import LogRef
from logtriage.sources.event import Behind, CaughtUp, Data, Event, Hole, ReadOnce, Restarted, Trouble
from logtriage.sources.fingerprint import Fingerprint
from logtriage.sources.hole import hole_end

RETRY = 5.0
"""Seconds between two tries at a log that cannot be read."""

_HOT = 2.0  # seconds for which a log that grew is looked at in each turn
_GRACE = 5.0  # seconds of quiet after which an old file gives way to a new one that is empty
_GRAIN = 0.1  # seconds; coarser than the clock of any local file system but FAT


class Follower:
    """Reads one log from its first byte on, and notices when it becomes another one.

    Growth is seen by the size of the open file, at each turn while the log is active. At a slower pace
    the path is looked at, which shows everything else: a new file of the same name, a deletion, a
    change without growth. Whatever is read is read together with the bytes before it, and what was
    read before is compared at both ends, so that a log that was cut and grew again past the offset
    between two looks is never read on in the middle.

    Attributes:
        ref: The log that is read.
        modified: Modification time at first sight, seconds since the epoch.
        backlog: Bytes known to be unread.
    """

    __slots__ = (
        "_due",
        "_fd",
        "_generation",
        "_goal",
        "_gone",
        "_grown",
        "_identity",
        "_path",
        "_pool",
        "_print",
        "_settled",
        "_stamp",
        "_stamped",
        "_trouble",
        "_whole",
        "backlog",
        "modified",
        "ref",
    )

    def __init__(self, ref: LogRef, pool: DescriptorPool) -> None:
        self.ref = ref
        self.modified: float | None = None
        self.backlog = 0
        self._path = os.fspath(ref.path)
        self._pool = pool
        self._print = Fingerprint()
        self._generation = 0
        self._fd = -1
        self._identity: tuple[int, int] | None = None
        self._stamp: tuple[int, int] | None = None
        self._stamped = 0.0
        self._settled = False
        self._gone = False
        self._trouble: str | None = None
        self._whole: bool | None = None  # as it was told last
        self._grown = float("-inf")
        self._goal: float | None = None  # where the first reading ends; infinite once that was told
        self._due = float("-inf")
        self._sight()

    def _sight(self) -> None:
        with contextlib.suppress(OSError):
            status = status_of(self._path)
            self.modified = status.st_mtime
            self.backlog = status.st_size

    @property
    def pinned(self) -> bool:
        """Whether the open file has lost its name, so that it could not be opened again."""
        return self._gone

    def release(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def close(self) -> None:
        """Closes the file; the log is not read any more."""
        self._pool.forget(self)
        self.release()

    def idle(self, now: float) -> bool:
        """Whether there is nothing to do at this turn; costs next to nothing for a quiet log."""
        if now >= self._due:
            return False
        if self._fd < 0 or now - self._grown > _HOT:
            return True
        try:
            return os.lseek(self._fd, 0, os.SEEK_END) == self._print.offset
        except OSError:
            return False

    def poll(self, now: float, budget: int, interval: float) -> Iterator[Event]:
        """Reads on where there is something to read.

        Args:
            now: Monotonic seconds.
            budget: Most bytes of data.
            interval: Seconds until the path is looked at again.
        """
        before = self._generation, self._print.offset
        try:
            if now >= self._due:
                self._due = now + interval
                yield from self._look(now, budget)
            else:
                yield from self._read(now, budget)
        except OSError as error:
            yield from self._fail(error, now)
            return
        if self.backlog:
            if self._whole is not False:
                self._whole = False
                yield Behind(ref=self.ref)
            # A writer that is faster than its reader must not keep everybody waiting for ever.
            if self._goal is not None and self._print.offset >= self._goal:
                self._goal = math.inf
                yield ReadOnce(ref=self.ref)
        elif not self._whole or before != (self._generation, self._print.offset):
            self._whole, self._goal = True, math.inf
            yield CaughtUp(ref=self.ref)

    def _look(self, now: float, budget: int) -> Iterator[Event]:
        try:
            status = status_of(self._path)
        except (FileNotFoundError, NotADirectoryError) as error:
            yield from self._lost(now, budget, error)
            return
        if not stat.S_ISREG(status.st_mode):
            yield from self._lost(now, budget, RefusedError(errno.EINVAL, "not a regular file"))
            return
        identity = (status.st_dev, status.st_ino)
        same = identity == self._identity
        if self._fd >= 0:
            self._gone = not same
            if not same:
                yield from self._read(now, budget)
                waits = status.st_size == 0 and now - self._grown < _GRACE
                if self.backlog or waits:
                    return
        if self._gone or not same:
            yield from self._restart("replaced")
            self.close()
            self._gone, self._identity, self._stamp = False, identity, None
        known = (status.st_size, status.st_mtime_ns) == self._stamp and self._settled
        if known and not self.backlog and self._trouble is None:
            return
        self._see(status, now)
        if status.st_size or self._print.offset:
            yield from self._read(now, budget)
        if self._trouble is not None:
            self._trouble = None
            yield Trouble(ref=self.ref, message=None)

    def _see(self, status: os.stat_result, now: float) -> None:
        """Takes note of a file's status, and whether it stayed the same for longer than its clock's grain."""
        if self.modified is None:
            self.modified = status.st_mtime
        stamp = (status.st_size, status.st_mtime_ns)
        if stamp != self._stamp:
            self._stamp, self._stamped = stamp, now
        self._settled = now - self._stamped >= _GRAIN
        self.backlog = max(0, status.st_size - self._print.offset)

    def _lost(self, now: float, budget: int, error: OSError) -> Iterator[Event]:
        """Reads to the end of the open file whose name is gone; the file itself stays open."""
        if self._identity is None:
            raise error
        self._gone = True
        if self._fd >= 0:
            yield from self._read(now, budget)
        else:
            self.backlog = 0
        message = error.strerror if isinstance(error, RefusedError) else "source deleted"
        if not self.backlog and self._trouble != message:
            self._trouble = message
            yield Trouble(ref=self.ref, message=message)

    def _read(self, now: float, budget: int) -> Iterator[Event]:
        if self._fd < 0:
            self._fd = self._pool.open(self, self._path)
            status = os.fstat(self._fd)
            self._identity = (status.st_dev, status.st_ino)
        else:
            self._pool.touch(self)
        size = os.lseek(self._fd, 0, os.SEEK_END)
        data = self._fetch(size, budget)
        if data is None:
            yield from self._restart("truncated")
            data = self._fetch(size, budget) or b""
        if self._goal is None:
            self._goal = size
        if data:
            self._grown = now
            yield from self._deliver(data, size)
        self.backlog = max(0, size - self._print.offset)
        if self.backlog:
            self._due = now

    def _fetch(self, size: int, budget: int) -> bytes | None:
        """The next bytes; `None` where the file is not the one that was read so far."""
        known = self._print
        back = len(known.tail)
        wanted = min(size - known.offset, budget)
        if wanted < 0:
            return None
        block = os.pread(self._fd, back + wanted, known.offset - back)
        if block[:back] != known.tail or not known.head_matches(self._fd):
            return None
        return block[back:]

    def _restart(self, reason: str) -> Iterator[Event]:
        if not self._print.offset:
            return
        self._print = Fingerprint()
        self._generation += 1
        if self._goal != math.inf:
            self._goal = None
        yield Restarted(ref=self.ref, generation=self._generation, reason=reason)

    def _deliver(self, data: bytes, size: int) -> Iterator[Event]:
        while data:
            start = data.find(NULS) if b"\0" in data else -1
            if start:
                piece = data if start < 0 else data[:start]
                offset = self._print.offset
                self._print.feed(piece)
                data = data[len(piece) :]
                yield Data(ref=self.ref, generation=self._generation, offset=offset, data=piece)
                continue
            rest = data.lstrip(b"\0")
            if rest:
                length = len(data) - len(rest)
            else:
                length = hole_end(self._fd, self._print.offset + len(data), size) - self._print.offset
            yield self._skip(length)
            data = rest

    def _skip(self, length: int) -> Hole:
        offset = self._print.offset
        self._print.skip(length)
        return Hole(ref=self.ref, generation=self._generation, offset=offset, length=length)

    def _fail(self, error: OSError, now: float) -> Iterator[Event]:
        self.close()
        self.backlog, self._whole = 0, None
        missing = isinstance(error, FileNotFoundError)
        self._due = self._due if missing else now + RETRY
        message = safe_text(error.strerror or str(error))
        if message != self._trouble:
            self._trouble = message
            yield Trouble(ref=self.ref, message=message)
