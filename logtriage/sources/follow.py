"""One plain log that somebody writes, cuts, renames or replaces while it is read."""

import contextlib
import errno
import math
import os
import stat
from collections.abc import Iterable, Iterator

from logtriage.console.nuls import NULS, Nuls
from logtriage.console.safe import safe_text
from logtriage.regular import RefusedError, status_of
from logtriage.sources.assembly import Assembly
from logtriage.sources.descriptor import DescriptorPool
from logtriage.sources.discover import LogRef
from logtriage.sources.event import Behind, CaughtUp, Data, Event, Hole, ReadOnce, Remark, Restarted, Trouble
from logtriage.sources.fingerprint import Fingerprint
from logtriage.sources.hole import hole_end
from logtriage.sources.rotated import Rotation, became_newest_part, rotation_of

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
        "_assembly",
        "_begun",
        "_due",
        "_fd",
        "_generation",
        "_goal",
        "_gone",
        "_grown",
        "_identity",
        "_older",
        "_path",
        "_pool",
        "_print",
        "_rotation",
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
        self._begun = False
        self._assembly: Assembly | None = None  # none where the log is one file that is the console as it is
        self._older: Iterator[bytes | Nuls] | None = None  # what was not read yet of the rotated parts
        self._rotation: Rotation | None = ref.rotation
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
            if self._assembly is not None:
                yield from self._events(self._assembly.flush())
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
            if not same and self._was_rotated():
                self._rotate(identity)
            else:
                yield from self._restart("replaced")
            self.close()
            self._gone, self._identity, self._stamp = False, identity, None
        known = (status.st_size, status.st_mtime_ns) == self._stamp and self._settled
        if known and not self.backlog and self._trouble is None:
            return
        self._see(status, now)
        if status.st_size or self._print.offset or self._older is not None or self._parts_wait():
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
        if not self._begun:
            self._begin()
        if self._older is not None:
            yield from self._read_older(self._older, budget)
            self.backlog, self._due = max(1, size), now
            return
        data = self._fetch(size, budget) or b"" if data is None else data
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
        if not self._begun:
            return
        gave = self._print.offset or (self._assembly is not None and self._assembly.size)
        self._begun, self._assembly, self._older = False, None, None
        if not gave:
            return
        self._print = Fingerprint()
        self._generation += 1
        if self._goal != math.inf:
            self._goal = None
        yield Restarted(ref=self.ref, generation=self._generation, reason=reason)

    def _begin(self) -> None:
        """Begins the console with what there is of rotated parts."""
        rotation = rotation_of(self.ref.path) if self._rotation is None else self._rotation
        self._begun, self._rotation = True, None
        self._assembly = Assembly(self.ref.file, self.ref.path, self._pool.root)
        if rotation == Rotation():
            self._assembly.begin(identity=self._identity)
        else:
            self._older = self._assembly.older(rotation)

    def _parts_wait(self) -> bool:
        return not self._begun and self._rotation is not None and bool(self._rotation.older)

    def _read_older(self, older: Iterator[bytes | Nuls], budget: int) -> Iterator[Event]:
        """Reads on in the rotated parts, which do not change any more."""
        assembly = self._assembly
        while assembly is not None and budget > 0:
            piece = next(older, None)
            if piece is None:
                assembly.begin(identity=self._identity)
                self._older = None
                return
            budget -= len(piece)
            yield from self._events(assembly.feed(piece))

    def _was_rotated(self) -> bool:
        """Whether the file that is open, and read to its end, only has another name now."""
        known = self._identity
        return known is not None and self._fd >= 0 and self._begun and became_newest_part(self._path, known)

    def _rotate(self, identity: tuple[int, int]) -> None:
        """Goes on with the file that has the log's name now: it is the same console."""
        if self._assembly is None:
            self._assembly = Assembly(self.ref.file, self.ref.path, self._pool.root)
            self._assembly.take_plain(self._print.offset, self._identity)
        self._assembly.begin(identity=identity)
        self._print = Fingerprint()

    @property
    def assembly(self) -> Assembly | None:
        """How the console is put together; `None` where the log is one file that is the console as it is."""
        return self._assembly

    def _deliver(self, data: bytes, size: int) -> Iterator[Event]:
        while data and self._begun:
            start = data.find(NULS) if b"\0" in data else -1
            if start:
                piece = data if start < 0 else data[:start]
                data = data[len(piece) :]
                offset = self._print.offset
                self._print.feed(piece)
                yield from self._pass(piece, offset)
                continue
            rest = data.lstrip(b"\0")
            if rest:
                length = len(data) - len(rest)
            else:
                length = hole_end(self._fd, self._print.offset + len(data), size) - self._print.offset
            offset = self._print.offset
            self._print.skip(length)
            yield from self._pass(Nuls(length), offset)
            data = rest

    def _pass(self, piece: bytes | Nuls, offset: int) -> Iterator[Event]:
        """Passes on what stands at an offset of the file."""
        if self._assembly is None:
            yield self._event(piece, offset)
            return
        yield from self._events(self._assembly.feed(piece))
        if self._assembly.mistaken:
            yield from self._restart("seen to be of another form")
        elif self._assembly.plain:
            self._assembly = None

    def _events(self, given: Iterable[bytes | Nuls]) -> Iterator[Event]:
        """The events of bytes that the assembly gives."""
        assembly = self._assembly
        if assembly is None:
            return
        for piece in given:
            yield self._event(piece, assembly.size - len(piece))
        for note in assembly.take_notes():
            yield Remark(ref=self.ref, message=note)

    def _event(self, piece: bytes | Nuls, offset: int) -> Event:
        if isinstance(piece, Nuls):
            return Hole(ref=self.ref, generation=self._generation, offset=offset, length=piece.length)
        return Data(ref=self.ref, generation=self._generation, offset=offset, data=piece)

    def _fail(self, error: OSError, now: float) -> Iterator[Event]:
        self.close()
        self.backlog, self._whole = 0, None
        missing = isinstance(error, FileNotFoundError)
        self._due = self._due if missing else now + RETRY
        message = safe_text(error.strerror or str(error))
        if message != self._trouble:
            self._trouble = message
            yield Trouble(ref=self.ref, message=message)
