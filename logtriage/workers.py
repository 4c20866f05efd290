"""Work on many chunks in several processes, with the results in the order of the chunks.

Workers are forked, so that they have what was loaded before. One that dies loses nothing: its chunk is done
again by the process that waits for it.
"""

import gc
import os
import pickle
import select
import signal
import struct
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final, Generic, NoReturn, Self, TypeVar

_Chunk = TypeVar("_Chunk")
_Result = TypeVar("_Result")

_LENGTH: Final = struct.Struct(">Q")
"""Goes before each message: how many bytes it has."""

_AHEAD: Final = 8
"""Chunks for each worker that may be done while an earlier one is not: results wait in memory till then."""


@dataclass(slots=True)
class _Worker(Generic[_Chunk]):
    """A process at work.

    Attributes:
        pid: Its id.
        tasks: Descriptor that it reads its chunks from.
        answers: Descriptor that it writes its results to.
        number: Of the chunk that it has, counted from 0.
        chunk: That chunk; nothing while it waits for one.
    """

    pid: int
    tasks: int
    answers: int
    number: int = 0
    chunk: _Chunk | None = None


def usable_processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def work_through(
    work: Callable[[_Chunk], _Result], chunks: Iterable[_Chunk], jobs: int
) -> Generator[_Result, None, None]:
    """The result of each chunk, in the order of the chunks, as `Workers.results` of workers of its own."""
    coming = iter(chunks)
    first = list(islice(coming, 2))
    with Workers(work, jobs if len(first) > 1 else 1) as workers:  # one chunk keeps one process busy
        yield from workers.results(chain(first, coming))


class Workers(Generic[_Chunk, _Result]):
    """Processes that do one kind of work, and a context in which they live.

    Chunks and results are sent from process to process: both are to be small. Where a thread runs beside
    this one nothing is forked, since a fork may then never come to its first line.

    Args:
        work: What is done with a chunk; it must not depend on what was done before.
        jobs: How many processes work; with one it is this process.
    """

    def __init__(self, work: Callable[[_Chunk], _Result], jobs: int) -> None:
        self._work = work
        self._jobs = jobs if threading.active_count() == 1 else 1
        self._workers: list[_Worker[_Chunk]] = []
        self._chunks: Iterator[_Chunk] = iter(())
        self._results: dict[int, _Result] = {}
        self._undone: dict[int, _Chunk] = {}  # done here, each when its turn comes
        self._given = self._taken = 0
        self._exhausted = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End all workers, whatever they do."""
        for worker in self._workers:
            _dismiss(worker)
        self._workers.clear()

    def start(self) -> None:
        """Start them now: what comes into memory from here on is not in theirs."""
        with suppress(OSError):
            while len(self._workers) < self._jobs > 1:
                self._start()

    def results(self, chunks: Iterable[_Chunk], *, here: bool = False) -> Generator[_Result, None, None]:
        """The result of each chunk, in the order of the chunks; all are to be taken before the next call.

        Args:
            chunks: Taken one by one, when a worker is free for the next.
            here: Whether this process does it alone.
        """
        if here or self._jobs <= 1:
            yield from map(self._work, chunks)
            return
        self._chunks, self._exhausted = iter(chunks), False
        while True:
            self._give()
            while self._taken in self._results or self._taken in self._undone:
                if self._taken in self._undone:
                    yield self._work(self._undone.pop(self._taken))
                else:
                    yield self._results.pop(self._taken)
                self._taken += 1
                self._give()
            if self._exhausted and self._taken == self._given:
                return
            self._wait()

    def _give(self) -> None:
        """Give each worker that waits the next chunk; workers are started as there are chunks for them."""
        while not self._exhausted and self._given - self._taken < _AHEAD * self._jobs:
            waiting = next((one for one in self._workers if one.chunk is None), None)
            if waiting is None and len(self._workers) >= self._jobs:
                return
            chunk = next(self._chunks, None)
            if chunk is None:
                self._exhausted = True
                return
            number, self._given = self._given, self._given + 1
            try:
                worker = waiting or self._start()
            except OSError:  # no more processes, or no more descriptors
                self._jobs = max(1, len(self._workers))
                self._undone[number] = chunk
                return
            worker.number, worker.chunk = number, chunk
            try:
                _send(worker.tasks, chunk)
            except OSError:
                self._lose(worker)

    def _wait(self) -> None:
        """Take the results that come next."""
        busy = {worker.answers: worker for worker in self._workers if worker.chunk is not None}
        ready, _, _ = select.select(list(busy), [], []) if busy else ([], [], [])
        for descriptor in ready:
            worker = busy[descriptor]
            answer = _received(descriptor)
            if answer is None:
                self._lose(worker)
                continue
            self._results[worker.number] = pickle.loads(answer)  # noqa: S301 - a process of our own wrote it
            worker.chunk = None

    def _lose(self, worker: _Worker[_Chunk]) -> None:
        """Leave to this process what a worker died of, or was stopped in: an error of it is met here."""
        self._workers.remove(worker)
        _dismiss(worker)
        if worker.chunk is not None:
            self._undone[worker.number] = worker.chunk

    def _start(self) -> _Worker[_Chunk]:
        tasks, give = os.pipe()
        try:
            take, answers = os.pipe()
        except OSError:
            os.close(tasks)
            os.close(give)
            raise
        gc.freeze()  # what is there is shared as long as no process looks for garbage in it
        unblocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            pid = os.fork()
            if pid == 0:
                others = [one for other in self._workers for one in (other.tasks, other.answers)]
                _serve(self._work, tasks, answers, unblocked, close=(give, take, *others))
        except OSError:
            for descriptor in (tasks, give, take, answers):
                os.close(descriptor)
            raise
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, unblocked)
            gc.unfreeze()
        os.close(tasks)
        os.close(answers)
        worker: _Worker[_Chunk] = _Worker(pid, give, take)
        self._workers.append(worker)
        return worker


def _dismiss(worker: _Worker[_Chunk]) -> None:
    """End a worker, whatever it does, and take note of its end."""
    os.close(worker.tasks)
    os.close(worker.answers)
    with suppress(ProcessLookupError):
        os.kill(worker.pid, signal.SIGKILL)
    with suppress(ChildProcessError):
        os.waitpid(worker.pid, 0)


def _serve(
    work: Callable[[_Chunk], _Result],
    tasks: int,
    answers: int,
    signals: Iterable[int],
    *,
    close: Iterable[int],
) -> NoReturn:
    """What a worker does until there are no more chunks, or nobody wants its results any more.

    An error ends it: the other process does the chunk again, and meets the error itself. ctrl+c reaches
    all processes of a terminal's job; that one ends the workers.

    Args:
        work: What is done with a chunk.
        tasks: Descriptor that chunks come from.
        answers: Descriptor that results go to.
        signals: Those that are blocked from here on.
        close: Descriptors of the other process: while they are open, its end is not seen.
    """
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_SETMASK, signals)
        for descriptor in close:
            os.close(descriptor)
        while (task := _received(tasks)) is not None:
            _send(answers, work(pickle.loads(task)))  # noqa: S301 - as above
    finally:
        os._exit(0)  # nothing of the other process is flushed, or ended, a second time


def _send(descriptor: int, value: object) -> None:
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    message = memoryview(_LENGTH.pack(len(data)) + data)
    while message:
        message = message[os.write(descriptor, message) :]


def _received(descriptor: int) -> bytes | None:
    """The next message; nothing where the other side is gone, be it in the midst of one."""
    head = _read(descriptor, _LENGTH.size)
    return None if head is None else _read(descriptor, _LENGTH.unpack(head)[0])


def _read(descriptor: int, length: int) -> bytes | None:
    found = bytearray()
    while len(found) < length:
        piece = os.read(descriptor, min(1 << 20, length - len(found)))
        if not piece:
            return None
        found += piece
    return bytes(found)
