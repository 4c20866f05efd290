"""One process that is forked to do one kind of work, a chunk at a time."""

import gc
import os
import pickle
import select
import signal
import struct
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Final, Generic, NoReturn, TypeVar

_Chunk = TypeVar("_Chunk")
_Result = TypeVar("_Result")

_LENGTH: Final = struct.Struct(">Q")
"""Goes before each message: how many bytes it has."""


class Child(Generic[_Chunk, _Result]):
    """A process at work.

    Args:
        work: What it does with each chunk.
        others: Those that there are already, of which it is to know nothing.

    Attributes:
        number: Of the chunk that it has.
        chunk: That chunk; nothing while it waits for one.

    Raises:
        OSError: There is no room for a further process, or for its pipes.
    """

    def __init__(self, work: Callable[[_Chunk], _Result], others: Iterable["Child[_Chunk, _Result]"]) -> None:
        self.number = 0
        self.chunk: _Chunk | None = None
        tasks, self._tasks = os.pipe()
        try:
            self._answers, answers = os.pipe()
        except OSError:
            os.close(tasks)
            os.close(self._tasks)
            raise
        gc.freeze()  # what is there is shared as long as no process looks for garbage in it
        unblocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self._pid = os.fork()
            if self._pid == 0:
                theirs = [one for other in (self, *others) for one in other.descriptors]
                _serve(work, tasks, answers, unblocked, close=theirs)
        except OSError:
            os.close(self._tasks)
            os.close(self._answers)
            raise
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, unblocked)
            gc.unfreeze()
            os.close(tasks)
            os.close(answers)

    def give(self, number: int, chunk: _Chunk) -> bool:
        """Have it do a chunk; whether it is there to do so."""
        self.number, self.chunk = number, chunk
        try:
            send(self._tasks, pickle.dumps(chunk, pickle.HIGHEST_PROTOCOL))
        except OSError:
            return False
        return True

    def take(self) -> tuple[_Result] | None:
        """The result of its chunk, waited for; nothing where it died before it was done."""
        answer = received(self._answers)
        if answer is None:
            return None
        self.chunk = None
        return (pickle.loads(answer),)  # noqa: S301 - a process of our own wrote it

    @property
    def descriptors(self) -> tuple[int, int]:
        """What this side of it is open for."""
        return self._tasks, self._answers

    def fileno(self) -> int:
        """The descriptor that its results come from."""
        return self._answers

    def dismiss(self) -> None:
        """End it, whatever it does, and take note of its end."""
        os.close(self._tasks)
        os.close(self._answers)
        with suppress(ProcessLookupError):
            os.kill(self._pid, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitpid(self._pid, 0)


def wait_for_any(children: Sequence[Child[_Chunk, _Result]]) -> Sequence[Child[_Chunk, _Result]]:
    """Those of some children that have a result, or have died, waited for."""
    return select.select(children, [], [])[0]


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
        while (task := received(tasks)) is not None:
            result = work(pickle.loads(task))  # noqa: S301 - as above
            send(answers, pickle.dumps(result, pickle.HIGHEST_PROTOCOL))
    finally:
        os._exit(0)  # nothing of the other process is flushed, or ended, a second time


def send(descriptor: int, data: bytes) -> None:
    """Write a message as a whole, for `received`.

    Raises:
        OSError: Nobody reads it.
    """
    message = memoryview(_LENGTH.pack(len(data)) + data)
    while message:
        message = message[os.write(descriptor, message) :]


def received(descriptor: int) -> bytes | None:
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
