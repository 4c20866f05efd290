"""One packed log, read once from start to end."""

import os
from collections.abc import Iterator

from logtriage.console.nuls import Nuls
from logtriage.console.safe import safe_text
from logtriage.regular import status_of
from logtriage.sources.assembly import Assembly
from logtriage.sources.descriptor import DescriptorPool
from logtriage.sources.discover import LogRef
from logtriage.sources.event import Behind, CaughtUp, Data, Event, Hole, Remark, Restarted, Trouble
from logtriage.sources.follow import RETRY
from logtriage.sources.packed import PackedError, unpack


class PackedFollower:
    """Unpacks one log piece by piece; begins anew where the file changed afterwards.

    Attributes:
        ref: The log that is read.
        modified: Modification time at first sight, seconds since the epoch.
        backlog: Packed bytes known to be unread.
    """

    pinned = True

    def __init__(self, ref: LogRef, kind: str, pool: DescriptorPool) -> None:
        self.ref = ref
        self.modified: float | None = None
        self.backlog = 0
        self._kind = kind
        self._path = str(ref.path)
        self._pool = pool
        self._generation = 0
        self._size = 0
        self._fd = -1
        self._assembly: Assembly | None = None  # none where the log is one file that is the console as it is
        self._given = False
        self._pieces: Iterator[tuple[int, bytes | Nuls]] | None = None
        self._stamp: tuple[int, int, int] | None = None
        self._trouble: str | None = None
        self._due = float("-inf")
        try:
            status = status_of(self._path)
        except OSError:
            return
        self.modified, self.backlog = status.st_mtime, status.st_size

    @property
    def busy(self) -> bool:
        """Whether the log is being unpacked, so that it takes memory."""
        return self._pieces is not None

    def idle(self, now: float) -> bool:
        """Whether there is nothing to do at this turn."""
        return self._pieces is None and now < self._due

    def poll(self, now: float, budget: int) -> Iterator[Event]:
        """Unpacks on; begins where the file is new or changed.

        Args:
            now: Monotonic seconds.
            budget: Bytes after which the turn ends; the last piece may go beyond by 128 KiB.
        """
        try:
            if self._pieces is None:
                self._due = now + RETRY
                yield from self._begin()
            if self._pieces is not None:
                yield from self._go_on(self._pieces, budget)
        except (OSError, PackedError) as error:
            if not isinstance(error, PackedError):
                self._stamp = None
            yield from self._fail(error, now)

    def close(self) -> None:
        """Stops unpacking; the log is not read any more."""
        self._pieces = None
        self.backlog = 0
        self._pool.forget(self)
        self.release()

    def release(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def _begin(self) -> Iterator[Event]:
        status = status_of(self._path)
        stamp = (status.st_ino, status.st_size, status.st_mtime_ns)
        if stamp == self._stamp:
            return
        if self.modified is None:
            self.modified = status.st_mtime
        if self._given:
            self._given = False
            self._generation += 1
            yield Restarted(ref=self.ref, generation=self._generation, reason="replaced")
        yield Behind(ref=self.ref)
        self._fd = self._pool.open(self, self._path)
        self._stamp, self._size = stamp, status.st_size
        self._assembly = Assembly(self.ref.file, self.ref.path, self._pool.root)
        self._pieces = self._unpack(self._assembly, self._fd)

    def _unpack(self, assembly: Assembly, fd: int) -> Iterator[tuple[int, bytes | Nuls]]:
        """The pieces of the console and the bytes that they took; empty ones let others have a turn."""
        for piece in assembly.older(self.ref.rotation):
            yield from ((0, given) for given in assembly.feed(piece))
            yield len(piece), b""
        assembly.begin()
        for piece in unpack(fd, self._kind):
            yield from ((0, given) for given in assembly.feed(piece))
            yield len(piece), b""
        yield from ((0, given) for given in assembly.end())

    @property
    def assembly(self) -> Assembly | None:
        """How the console is put together; `None` where the log is one file that is the console as it is."""
        return self._assembly

    def _go_on(self, pieces: Iterator[tuple[int, bytes | Nuls]], budget: int) -> Iterator[Event]:
        while budget > 0:
            taken, piece = next(pieces, (0, None))
            if piece is None:
                self.close()
                if self._assembly is not None and self._assembly.plain:
                    self._assembly = None
                yield from self._recover()
                yield CaughtUp(ref=self.ref)
                return
            budget -= taken
            self.backlog = max(0, self._size - os.lseek(self._fd, 0, os.SEEK_CUR))
            if piece:
                yield self._event(piece)
            yield from self._remarks()

    def _event(self, piece: bytes | Nuls) -> Event:
        self._given = True
        offset = (0 if self._assembly is None else self._assembly.size) - len(piece)
        if isinstance(piece, Nuls) or piece == bytes(len(piece)):
            return Hole(ref=self.ref, generation=self._generation, offset=offset, length=len(piece))
        return Data(ref=self.ref, generation=self._generation, offset=offset, data=piece)

    def _remarks(self) -> Iterator[Event]:
        for note in self._assembly.take_notes() if self._assembly is not None else ():
            yield Remark(ref=self.ref, message=note)

    def _recover(self) -> Iterator[Event]:
        if self._trouble is not None:
            self._trouble = None
            yield Trouble(ref=self.ref, message=None)

    def _fail(self, error: OSError | PackedError, now: float) -> Iterator[Event]:
        if self._assembly is not None and self._pieces is not None:
            yield from map(self._event, self._assembly.end())
            yield from self._remarks()
        self.close()
        self._due = now + RETRY
        message = safe_text((isinstance(error, OSError) and error.strerror) or str(error))
        if message != self._trouble:
            self._trouble = message
            yield Trouble(ref=self.ref, message=message)
