"""Work on many chunks on the workers of a cluster, with the results in the order of the chunks.

What a worker could not do, whether it died, the scheduler went, or the work met an error, is done by the
process that waits for it, as with processes of this machine: nothing is lost, and an error is met here.
"""

import os
import pickle
import queue
import secrets
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, Self, TypeVar

from logtriage.cluster.connection import Client, Future, connect, require_slots, slots
from logtriage.cluster.courier import carrier, preparer
from logtriage.cluster.inspection import inspect
from logtriage.cluster.make import make
from logtriage.cluster.sight import sight_of
from logtriage.cluster.task import Answer, Done, Failed, Foreign, Task, Unlike, Unprepared
from logtriage.cluster.wording import foreign, not_the_same, unknown
from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.workers import Job

_Chunk = TypeVar("_Chunk")
_Result = TypeVar("_Result")

_AHEAD: Final = 8
"""Chunks for each that is done at once that may be done while an earlier one is not, as with processes."""

_EACH: Final = 2
"""Chunks for each that is done at once that are with the cluster: the next one is there when one is done."""

_LOOK: Final = 1.0
"""Seconds without a result after which it is asked whether there are workers."""

_ABSENT: Final = 10.0
"""Seconds without any worker after which this process goes on alone: a nanny starts one anew in two."""

_FETCHED: Final = 30.0
"""Seconds that a result which is there may take to come; its worker may have died, then it is made anew."""

_CLOSED: Final = 5.0
"""Seconds that taking leave of a scheduler may take."""

_LONGEST: Final = 300
"""Characters of a reason that are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """The workers of a cluster.

    Attributes:
        address: `dask://HOST:PORT` or `tls://HOST:PORT`, that of the scheduler.
        jobs: Chunks that are with the cluster at once; where nothing is given, as its workers have threads.
        resource: Only workers that declare this resource of Dask, of which each chunk takes one.
        say: Told, in a sentence, what a person should know.
    """

    address: str
    jobs: int | None
    resource: str | None
    say: Callable[[str], None]

    def crew(self, job: Job[_Chunk, _Result]) -> "ClusterWorkers[_Chunk, _Result]":
        """Its workers, once they were found to be able to do it.

        Raises:
            LogtriageError: The scheduler does not answer, or there are no workers, or one of them is of
                another make or does not see the places.
        """
        return ClusterWorkers(self, job)


class ClusterWorkers(Generic[_Chunk, _Result]):
    """The workers of a cluster that do one kind of work, and a context in which they do.

    Args:
        cluster: Where they are.
        job: What they do; it is pickled, as chunks and results are.

    Raises:
        LogtriageError: As of `Cluster.crew`.
    """

    def __init__(self, cluster: Cluster, job: Job[_Chunk, _Result]) -> None:
        self._cluster = cluster
        self._job = job
        self._token = secrets.token_hex(8)
        self._ended: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._open: dict[int, tuple[_Chunk, Task, Future]] = {}
        self._results: dict[int, _Result] = {}
        self._undone: dict[int, _Chunk] = {}
        self._told: set[str] = set()
        self._given = self._taken = self._named = 0
        self._seen = time.monotonic()  # when there were workers
        self._deserted = False
        self._client: Client = connect(cluster.address)
        try:
            found = require_slots(self._client, cluster.address, cluster.resource)
            inspect(self._client, list(found), job.places)
            self._slots = sum(found.values())
            self._work = pickle.dumps(job.work, pickle.HIGHEST_PROTOCOL)
            self._prepare(list(found))
        except BaseException:
            self._client.close(timeout=_CLOSED)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Take back what is not done, and leave."""
        try:
            if self._client.status == "running":
                self._client.cancel([future for _, _, future in self._open.values()])
        except (OSError, RuntimeError):
            pass  # the scheduler is gone, and what it had with it
        finally:
            self._open.clear()
            self._client.close(timeout=_CLOSED)

    def start(self) -> None:
        """Nothing is to be done: the workers are there already."""

    def results(self, chunks: Iterable[_Chunk], *, few: bool = False) -> Generator[_Result, None, None]:
        """As of a `Crew`; few chunks are done there as well, since that was asked for."""
        del few
        coming = iter(chunks)
        while True:
            self._give(coming)
            if self._taken == self._given:
                return
            if self._taken in self._results:
                yield self._results.pop(self._taken)
            elif self._taken in self._undone:
                yield self._job.work(self._undone.pop(self._taken))
            else:
                self._wait()
                continue
            self._taken += 1

    def _give(self, coming: Iterator[_Chunk]) -> None:
        """Give the cluster as many chunks as it is to have."""
        at_once = self._cluster.jobs or _EACH * self._slots
        while len(self._open) < at_once and self._given - self._taken < _AHEAD * at_once:
            chunk = next(coming, None)
            if chunk is None:
                return
            number, self._given = self._given, self._given + 1
            self._send(number, chunk)

    def _send(self, number: int, chunk: _Chunk) -> None:
        paths = map(os.path.abspath, self._job.paths(chunk))
        task = Task(
            token=self._token,
            make=make(),
            directory=str(Path.cwd()),
            sights={path: sight_of(path) for path in paths},
            chunk=pickle.dumps(chunk, pickle.HIGHEST_PROTOCOL),
        )
        self._submit(number, chunk, task)

    def _submit(self, number: int, chunk: _Chunk, task: Task) -> None:
        """Give a task to the cluster."""
        key = f"logtriage-{self._token}-{self._named}"
        self._named += 1
        resources = {} if self._cluster.resource is None else {"resources": {self._cluster.resource: 1}}
        try:
            future = self._client.submit(
                carrier(), pickle.dumps(task), key=key, pure=False, priority=-number, **resources
            )
        except Exception as error:  # noqa: BLE001 - whatever it is, the chunk is done here
            self._miss(number, chunk, self._reason(error))
            return
        self._open[number] = chunk, task, future
        self._follow(number, future)

    def _prepare(self, workers: Sequence[str]) -> None:
        """Tell workers what they will do; one that comes later is told when it says that it does not know."""
        self._client.run(preparer(), self._token, self._work, workers=list(workers), on_error="ignore")

    def _follow(self, number: int, future: Future) -> None:
        future.add_done_callback(lambda _: self._ended.put(number))

    def _wait(self) -> None:
        """Take the result that comes next, or see that none will come."""
        try:
            number = self._ended.get(timeout=0 if self._deserted else _LOOK)
        except queue.Empty:
            self._deserted = not self._manned()
            if self._deserted:
                self._give_up("no worker is left")
            return
        if number in self._open:
            self._take(number)

    def _manned(self) -> bool:
        """Whether there are workers, or were a moment ago."""
        now = time.monotonic()
        if self._client.status == "running":
            try:
                found = slots(self._client, self._cluster.resource)
            except (OSError, RuntimeError):  # it is asked again
                found = {}
            if found:
                self._slots, self._seen = sum(found.values()), now
        return now - self._seen < _ABSENT

    def _give_up(self, reason: str) -> None:
        """Do here what is waited for; a later chunk may find workers again."""
        chunk, _, future = self._open.pop(self._taken)
        if self._client.status == "running":
            self._client.cancel([future])
        self._miss(self._taken, chunk, reason)

    def _take(self, number: int) -> None:
        """Take a result that is there."""
        self._seen = time.monotonic()
        chunk, task, future = self._open[number]
        try:
            worker, answer = future.result(timeout=_FETCHED)
        except TimeoutError:
            self._follow(number, future)
            return
        except Exception as error:  # noqa: BLE001 - whatever it is, the chunk is done here
            del self._open[number]
            self._miss(number, chunk, self._reason(error))
            return
        del self._open[number]
        self._heed(number, chunk, task, safe_text(str(worker)), answer)

    def _heed(self, number: int, chunk: _Chunk, task: Task, worker: str, data: bytes | None) -> None:
        """Do what an answer says.

        Raises:
            LogtriageError: A worker is of another make, or does not see a file that is as it was here.
        """
        if data is None:
            raise LogtriageError(unknown(worker))
        answer: Answer = pickle.loads(data)  # noqa: S301 - Dask unpickles all that comes from there anyway
        match answer:
            case Done(result):
                self._results[number] = pickle.loads(result)  # noqa: S301 - as above
            case Unprepared():
                try:
                    self._prepare([worker])
                except (OSError, RuntimeError) as error:
                    self._miss(number, chunk, f"{worker}: {error}")
                else:
                    self._submit(number, chunk, task)
            case Foreign(theirs):
                raise LogtriageError(foreign(worker, theirs))
            case Unlike():
                problem = not_the_same(worker, answer, task.sights)
                if problem is not None:
                    raise problem
                self._undone[number] = chunk  # it is being written
            case Failed(reason):
                self._miss(number, chunk, f"{worker}: {reason}")

    def _reason(self, error: Exception) -> str:
        """Why a chunk is not done, in words that are the same for all chunks."""
        if self._client.status != "running" or isinstance(error, CancelledError):
            return "the connection to its scheduler was lost"
        return f"{type(error).__name__}: {error}"

    def _miss(self, number: int, chunk: _Chunk, reason: str) -> None:
        """Leave a chunk to this process, and say why, each reason once."""
        self._undone[number] = chunk
        reason = safe_text(reason)[:_LONGEST]
        if reason not in self._told:
            self._told.add(reason)
            self._cluster.say(f"read here what the cluster could not: {reason}")
