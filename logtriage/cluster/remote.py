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
from logtriage.cluster.sight import fresh_sight_of, sight_of
from logtriage.cluster.task import Answer, Done, Failed, Foreign, Inspection, Task, Unlike
from logtriage.errors import LogtriageError
from logtriage.expressions.probe import require_hyperscan

_START: Final = "import sys; sys.path[:] = sys.argv[1:]; from logtriage.cluster.server import serve; serve()"
"""What a process runs. Its arguments are this process' search path, so that it is the same logtriage."""


def inspection(places: list[str]) -> bytes:
    """An `Inspection` of this worker, pickled."""
    trouble = ""
    try:
        require_hyperscan()
    except LogtriageError as error:
        trouble = str(error)
    unseen = tuple(place for place in places if (sight := sight_of(place)) is None or not sight.readable)
    return pickle.dumps(Inspection(make(), unseen, trouble))


def answer(setup: bytes, task: bytes) -> bytes:
    """Have a process do a chunk; an `Answer`, pickled.

    Args:
        setup: What is done with chunks, pickled.
        task: A `Task`, pickled.
    """
    given = pickle.loads(task)  # noqa: S301 - who may give tasks to a worker may run any code on it
    assert isinstance(given, Task)  # noqa: S101 - as above
    return pickle.dumps(_answer(setup, given), pickle.HIGHEST_PROTOCOL)


def _answer(setup: bytes, task: Task) -> Answer:
    if task.make != make():
        return Foreign(make())
    unlike = _unlike(task.sights)
    if unlike is not None:
        return unlike
    try:
        reader = _READERS.take(task, setup)
        result = reader.result(task.chunk)
    except OSError as error:
        return Failed(f"no process could be started: {error}")
    if isinstance(result, Done):
        _READERS.give_back(reader)
    return result


def _unlike(sights: Mapping[str, object]) -> Unlike | None:
    """The first file that is seen otherwise here."""
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
        setup: The work, pickled.

    Attributes:
        token: Of the work.

    Raises:
        OSError: It cannot be started.
    """

    def __init__(self, task: Task, setup: bytes) -> None:
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
        self._setup: bytes | None = setup

    @property
    def alive(self) -> bool:
        """Whether it is there to do something."""
        return self._process.poll() is None

    def result(self, chunk: bytes) -> Done | Failed:
        """What it makes of a chunk, waited for; after a failure it is over."""
        try:
            if self._setup is not None:
                send(self._tasks, self._setup)
                self._setup = None
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

    def take(self, task: Task, setup: bytes) -> _Reader:
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
        return mine or _Reader(task, setup)

    def give_back(self, reader: _Reader) -> None:
        """Keep one for the next task."""
        with self._lock:
            self._idle.append(reader)


_READERS: Final = _Readers()
