"""Work on many chunks in several processes, with the results in the order of the chunks.

Workers are forked, so that they have what was loaded before. One that dies loses nothing: its chunk is done
again by the process that waits for it.
"""

import os
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, Generic, Protocol, Self, TypeVar

if TYPE_CHECKING:
    from logtriage.child import Child

_Chunk = TypeVar("_Chunk")
_Result = TypeVar("_Result")
_Chunk_contra = TypeVar("_Chunk_contra", contravariant=True)
_Result_co = TypeVar("_Result_co", covariant=True)

_AHEAD: Final = 8
"""Chunks for each worker that may be done while an earlier one is not: results wait in memory till then."""


class Crew(Protocol[_Chunk_contra, _Result_co]):
    """Those who do one kind of work, and a context in which they are there."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def start(self) -> None:
        """Have them there from here on, before there are chunks."""
        ...

    def results(
        self, chunks: Iterable[_Chunk_contra], *, few: bool = False
    ) -> Generator[_Result_co, None, None]:
        """The result of each chunk, in the order of the chunks; all are to be taken before the next call.

        Args:
            chunks: Taken one by one, as they are worked on.
            few: Whether they are hardly worth several processes.
        """
        ...


class Pool(Protocol):
    """Where work is done: in processes of this machine, or elsewhere."""

    def crew(self, job: "Job[_Chunk, _Result]") -> Crew[_Chunk, _Result]:
        """Those who do this kind of work.

        Raises:
            LogtriageError: Nobody can.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(Generic[_Chunk, _Result]):
    """A kind of work.

    Attributes:
        work: What is done with a chunk; it must not depend on what was done before.
        paths: The files that this reads.
        places: Directories, or some files, which whoever does it has to see from the beginning.
    """

    work: Callable[[_Chunk], _Result]
    paths: Callable[[_Chunk], Iterable[Path]]
    places: Sequence[Path]


@dataclass(frozen=True, slots=True)
class Processes:
    """So many processes of this machine; with one it is this process."""

    jobs: int = 1

    def crew(self, job: Job[_Chunk, _Result]) -> "Workers[_Chunk, _Result]":
        """As of a `Pool`: workers that are forked from this process."""
        return Workers(job.work, self.jobs)


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
        self._workers: list[Child[_Chunk, _Result]] = []
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
            worker.dismiss()
        self._workers.clear()

    def start(self) -> None:
        """Start them now: what comes into memory from here on is not in theirs."""
        with suppress(OSError):
            while len(self._workers) < self._jobs > 1:
                self._start()

    def results(self, chunks: Iterable[_Chunk], *, few: bool = False) -> Generator[_Result, None, None]:
        """As of a `Crew`; this process does few chunks alone, and one is taken when a worker is free."""
        if few or self._jobs <= 1:
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
            if not worker.give(number, chunk):
                self._lose(worker)

    def _wait(self) -> None:
        """Take the results that come next."""
        from logtriage.child import wait_for_any  # noqa: PLC0415 - what is light needs no processes

        busy = [worker for worker in self._workers if worker.chunk is not None]
        for worker in wait_for_any(busy) if busy else ():
            result = worker.take()
            if result is None:
                self._lose(worker)
            else:
                self._results[worker.number] = result[0]

    def _lose(self, worker: "Child[_Chunk, _Result]") -> None:
        """Leave to this process what a worker died of, or was stopped in: an error of it is met here."""
        self._workers.remove(worker)
        worker.dismiss()
        if worker.chunk is not None:
            self._undone[worker.number] = worker.chunk

    def _start(self) -> "Child[_Chunk, _Result]":
        from logtriage.child import Child  # noqa: PLC0415 - as above

        worker = Child(self._work, self._workers)
        self._workers.append(worker)
        return worker
