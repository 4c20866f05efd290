"""The limits that a matrix' ladder sets: seconds of silence while a rung is waited for."""

import threading
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from logtriage.library.library import Library
from logtriage.library.load import load_library
from logtriage.library.schema import Event
from logtriage.matrix.model import Config, Matrix
from logtriage.triage.engine import TriageEngine


class Climb:
    """Tells which rung a boot waits for, and how long it may be silent meanwhile.

    Args:
        library: The signatures, whose milestones tell which rung was reached.
        matrix: A matrix that holds this configuration alone.
        lock: Held while the library is used: boots share it, but not at the same moment.
    """

    def __init__(self, library: Library, matrix: Matrix, lock: threading.Lock) -> None:
        self._id = matrix.configs[0].id
        self._engine = TriageEngine(library, matrix)
        self._lock = lock
        self._ladder = matrix.ladder
        self._rungs = {rung.name: index for index, rung in enumerate(matrix.ladder)}
        for console, template in matrix.logs.items():
            self._engine.attach(self._id, console, template)

    def feed(self, console: str, data: bytes, now: float) -> None:
        """Take in bytes that a console printed `now` seconds after the start."""
        with self._lock:
            self._engine.feed(self._id, console, data, now)

    def limit(self, now: float) -> tuple[str, float] | None:
        """The rung that is waited for and its seconds of silence; `None` where the matrix limits none."""
        with self._lock:
            self._engine.tick(now)
            stage = self._engine.states(now)[0].stage
        waiting = self._rungs[stage] + 1 if stage in self._rungs else 0
        if waiting >= len(self._ladder):
            return None
        rung = self._ladder[waiting]
        return None if rung.limit is None else (rung.name, rung.limit)


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderLimits:
    """What the `Climb` of any configuration is made from; may be sent to another process.

    Attributes:
        matrix: The matrix whose ladder holds, without its configurations.
        signatures: Files and folders of signatures.
        events: Further events to look for: those of the matrix' own rungs.
    """

    matrix: Matrix
    signatures: tuple[Path, ...]
    events: tuple[Event, ...]

    def climb(self, config: Config) -> Climb | None:
        """The limits for one boot; `None` where the ladder has no limits.

        Raises:
            LogtriageError: The signatures cannot be read.
        """
        if all(rung.limit is None for rung in self.matrix.ladder):
            return None
        library, lock = _shared(self.signatures, self.events)
        alone = Matrix(
            name=self.matrix.name,
            axes=self.matrix.axes,
            configs=(config,),
            ladder=self.matrix.ladder,
            logs=self.matrix.logs,
        )
        return Climb(library, alone, lock)


_LOADING = threading.Lock()


def _shared(signatures: tuple[Path, ...], events: tuple[Event, ...]) -> tuple[Library, threading.Lock]:
    with _LOADING:
        return _load(signatures, events)


@lru_cache(maxsize=2)
def _load(signatures: tuple[Path, ...], events: tuple[Event, ...]) -> tuple[Library, threading.Lock]:
    return load_library(signatures, events), threading.Lock()
