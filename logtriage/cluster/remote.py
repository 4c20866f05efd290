"""What a worker of a cluster does for us: it has processes of its own read, in the directory of the user.

One process for each thread of the worker: Python does one thing at a time in each, an automaton serves one
thread, and what a log may do to it does not end the worker.
"""

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from logtriage.child import received, send
from logtriage.cluster.make import make
from logtriage.cluster.server import DONE
from logtriage.cluster.sight import Sight, fresh_sight_of, sight_of
from logtriage.cluster.task import Answer, Done, Failed, Foreign, Inspection, Task, Unlike, Unprepared
from logtriage.errors import LogtriageError
from logtriage.expressions.probe import require_hyperscan

_START: Final = "import sys; sys.path[:] = sys.argv[1:]; from logtriage.cluster.server import serve; serve()"
"""What a process runs. Its arguments are this process' search path, so that it is the same logtriage."""

_KEPT: Final = 8
"""Kinds of work that are kept, of a megabyte each: a worker may read for several people at once."""

_LOCK: Final = threading.Lock()

_WORK: Final[dict[str, bytes]] = {}
"""What is done with chunks, pickled, by its token, the latest last; to be used with the lock."""


def inspection(places: bytes) -> bytes:
    """An `Inspection` of this worker, pickled.

    Args:
        places: What whoever asks sees, by absolute path, pickled.
    """
    trouble = ""
    try:
        require_hyperscan()
    except LogtriageError as error:
        trouble = str(error)
    seen = pickle.loads(places)  # noqa: S301 - as below
    return pickle.dumps(Inspection(make(), trouble, unlike(seen)))


def prepare(token: str, work: bytes) -> None:
    """Keep what will be done with chunks.

    Args:
        token: Identifies the work.
        work: A function of one argument, pickled.
    """
    with _LOCK:
        _WORK[token] = work
        while len(_WORK) > _KEPT:
            del _WORK[next(iter(_WORK))]


def answer(task: bytes) -> bytes:
    """Have a process do a chunk; an `Answer`, pickled.

    Args:
        task: A `Task`, pickled.
    """
    given = pickle.loads(task)  # noqa: S301 - who may give tasks to a worker may run any code on it
    assert isinstance(given, Task)  # noqa: S101 - as above
    try:
        result = _answer(given)
    except Exception as error:  # noqa: BLE001 - told in a line: Dask would send all that the error refers to
        result = Failed(f"{type(error).__name__}: {error}")
    return pickle.dumps(result, pickle.HIGHEST_PROTOCOL)


def _answer(task: Task) -> Answer:
    if task.make != make():
        return Foreign(make())
    with _LOCK:
        work = _WORK.get(task.token)
    if work is None:
        return Unprepared()
    other = unlike(task.sights)
    if other is not None:
        return other
    reader = _READERS.take(task, work)
    result = reader.result(task.chunk)
    if isinstance(result, Done):
        _READERS.give_back(reader)
    return result


def unlike(sights: Mapping[str, Sight | None]) -> Unlike | None:
    """The first file that is seen otherwise by this process.

    Args:
        sights: What another one sees, by absolute path.
    """
    for path, sight in sights.items():
        if sight_of(path) != sight:
            mine = fresh_sight_of(path)
            if mine != sight:
                return Unlike(path, mine)
    return None


class _Reader:
    """A process that does one kind of work.

    Args:
        task: The first that it will do.
        work: What it does with chunks, pickled.

    Attributes:
        token: Of the work.

    Raises:
        OSError: It cannot be started.
    """

    def __init__(self, task: Task, work: bytes) -> None:
        self.token = task.token
        directory = task.directory if Path(task.directory).is_dir() else "/"
        # In a session of its own: ctrl+c in the worker's terminal is the worker's, whose end it sees.
        self._process = subprocess.Popen(  # noqa: S603 - this Python
            [sys.executable, "-c", _START, *map(os.path.abspath, sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=directory,
            start_new_session=True,
        )
        assert self._process.stdin is not None  # noqa: S101 - both are pipes
        assert self._process.stdout is not None  # noqa: S101 - as above
        self._tasks, self._answers = self._process.stdin.fileno(), self._process.stdout.fileno()
        self._work: bytes | None = work

    @property
    def alive(self) -> bool:
        """Whether it is there to do something."""
        return self._process.poll() is None

    def result(self, chunk: bytes) -> Done | Failed:
        """What it makes of a chunk, waited for; after a failure it is over."""
        try:
            if self._work is not None:
                send(self._tasks, self._work)
                self._work = None
            send(self._tasks, chunk)
            answer = received(self._answers)
        except OSError:
            answer = None
        if answer is None:
            return Failed(f"the process that read ended ({self.end()})")
        if answer.startswith(DONE):
            return Done(answer.removeprefix(DONE))
        self.end()
        return Failed(answer.decode("utf-8", "replace"))

    def end(self) -> str:
        """End it, and say how it ended."""
        with self._process as process:
            process.kill()
        code = process.returncode
        return f"signal {-code}" if code < 0 else f"status {code}"


class _Readers:
    """Processes that wait for more to do; they end by themselves where nothing comes for a while."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[_Reader] = []

    def take(self, task: Task, work: bytes) -> _Reader:
        """One that does the work of a task.

        Raises:
            OSError: None can be started.
        """
        with self._lock:
            over = [one for one in self._idle if not one.alive]
            mine = next((one for one in self._idle if one.token == task.token and one.alive), None)
            self._idle = [one for one in self._idle if one is not mine and one not in over]
        for one in over:
            one.end()
        return mine or _Reader(task, work)

    def give_back(self, reader: _Reader) -> None:
        """Keep one for the next task."""
        with self._lock:
            self._idle.append(reader)


_READERS: Final = _Readers()
