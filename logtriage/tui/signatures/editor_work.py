"""What the signature editor does in threads: checking, trying, drafting, writing."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from textual.message import Message
from textual.worker import Worker, get_current_worker

from logtriage.analysis.neighbour import nearest
from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.library.draft import draft
from logtriage.library.library import Library
from logtriage.library.schema import Signature
from logtriage.sources.contrast import PathOf
from logtriage.sources.lines import lines_of
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.signatures.editor_form import checked
from logtriage.tui.signatures.editor_store import Target, with_signature, write_signature
from logtriage.tui.signatures.run_trial import RunTrial, try_on_run
from logtriage.tui.widgets.screen import TriageScreen
from logtriage.vocabulary import Status

_EVERY: Final = 0.1
"""Seconds between two reports of a trial: ten a second are as many as a person can follow."""

_PASSING: Final = 4
"""Passing logs in which counter-samples are looked for: the nearest boots are the likeliest to hold lines
that look alike."""

_LINES: Final = 4000
"""Lines read of each of these logs: a boot is over by then, and the comparison of every line stays short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The log line that a signature is drafted from.

    Attributes:
        config_id: Id of the configuration that printed it.
        console: Name of the console that it is from.
        number: Line number in the log, counted from 1.
        line: The bytes of the line.
        last: Whether no later line of the log says anything.
    """

    config_id: str
    console: str
    number: int
    line: bytes
    last: bool


@dataclass
class Tried(Message):
    """Posted when a trial has come further, or has ended."""

    trial: RunTrial
    problems: tuple[str, ...]

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, Tried) and message.trial is self.trial


@dataclass
class Fault(Message):
    """Posted when the signature does not compile."""

    error: InputError


@dataclass
class Drafted(Message):
    """Posted when counter-samples were found in passing logs."""

    counter_samples: tuple[str, ...]


@dataclass
class Saved(Message):
    """Posted when the signature was written and the library compiled with it, or when that failed."""

    path: Path
    library: Library | None
    fault: str = ""


class EditorWork:
    """Runs the work of a signature editor in threads, and posts the results to its screen.

    Args:
        screen: The screen of the editor.

    Attributes:
        current: The trial whose results count; those of earlier ones are ignored.
    """

    def __init__(self, screen: TriageScreen) -> None:
        self._screen = screen
        self._worker: Worker[None] | None = None
        self.current: RunTrial | None = None

    def cancel(self) -> None:
        """Cancel the trial that is running, if there is one."""
        if self._worker is not None:
            self._worker.cancel()
            self._worker = None

    def start(self, signature: Signature, snapshot: Snapshot, library: Library, known_as: str) -> None:
        """Check a signature and try it on a run, in a thread, in place of the trial before."""
        self.cancel()
        path_of = self._screen.triage.feed.path_of
        self._worker = self._screen.run_worker(
            lambda: self._try(signature, snapshot, library, known_as, path_of),
            thread=True,
            group="trial",
        )

    def _try(
        self, signature: Signature, snapshot: Snapshot, library: Library, known_as: str, path_of: PathOf
    ) -> None:
        worker = get_current_worker()
        try:
            result = checked(signature, library, known_as=known_as)
        except InputError as error:
            if not worker.is_cancelled:
                self._screen.post_message(Fault(error))
            return
        last_told = float("-inf")
        for trial in try_on_run(result.drafts, snapshot, path_of):
            if worker.is_cancelled:
                return
            if trial.over or time.monotonic() - last_told >= _EVERY:
                last_told = time.monotonic()
                self.current = trial
                self._screen.post_message(Tried(trial, result.problems))

    def counters(self, origin: Origin) -> None:
        """Look in a thread for lines of passing logs that resemble the line drafted from."""
        snapshot = self._screen.triage.snapshot
        path_of = self._screen.triage.feed.path_of

        def work() -> None:
            lines = _passing_lines(origin, snapshot, path_of)
            drafted = draft(origin.line, layer="host", last=origin.last, passing=lines)
            if drafted.counter_samples:
                self._screen.post_message(Drafted(drafted.counter_samples))

        self._screen.run_worker(work, thread=True, group="counters")

    def save(self, signature: Signature, target: Target, library: Library) -> None:
        """Write a signature and compile the library with it, in a thread."""

        def work() -> None:
            try:
                source = write_signature(signature, target)
            except LogtriageError as error:
                self._screen.post_message(Saved(target.path, None, safe_text(str(error))))
                return
            grown = with_signature(library, signature, source, known_as=target.instead_of)
            self._screen.post_message(Saved(target.path, grown))

        self._screen.run_worker(work, thread=True, exclusive=True, group="save")


def _passing_lines(origin: Origin, snapshot: Snapshot, path_of: PathOf) -> Iterator[bytes]:
    """Yield lines of the same console of passing boots, those of the nearest configuration first."""
    passing = [state.config for state in snapshot.states if state.status is Status.PASS]
    here = next((state.config for state in snapshot.states if state.config.id == origin.config_id), None)
    near = nearest(snapshot.matrix.axes, here, passing) if here is not None else None
    ids = dict.fromkeys([*([near.config.id] if near is not None else []), *(one.id for one in passing)])
    for config_id in islice(ids, _PASSING):
        path = path_of(config_id, origin.console)
        if path is not None:
            try:
                yield from islice(lines_of(path), _LINES)
            except (OSError, LogtriageError):
                continue
