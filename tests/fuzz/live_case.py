"""What must hold while a console is written: in the end, what a fresh look at its files says."""

import json
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from logtriage.library.library import Library
from logtriage.session.session import Session
from logtriage.sources.store import write_atomic
from logtriage.triage.snapshot import ConfigState
from tests.fuzz.fault import same
from tests.fuzz.mutations import pack
from tests.fuzz.seeds import MADE_UP

_ID: Final = "c"
_TURN: Final = 2.0
"""Seconds between two looks, of a clock that only the test moves."""
_AFTER: Final = 6
"""Looks after the last change: a packed log is looked at every 5 s, a result taken in after 0.6 s."""
_PIECES: Final = 6
_WHILE_WRITTEN: Final = ("read again from its start", "buffered writer")
"""Notes on how a log was written, which its bytes do not show."""


class _Watched:
    """A session whose time passes from look to look."""

    def __init__(self, run: Path, library: Library) -> None:
        self._now = 0.0
        self.session = Session(run, library, clock=lambda: self._now)

    def look(self, times: int = 1) -> None:
        for _ in range(times):
            self._now += _TURN
            self.session.turn()


def check_live(
    name: str, data: bytes, result: Mapping[str, object], library: Library, run: Path, rng: random.Random
) -> None:
    """Watch a console being written, perhaps begun anew or packed in the end.

    Args:
        name: Of its log, such as `host.log`.
        data: What it holds in the end.
        result: How its job ends.
        library: The signatures.
        run: A run directory that is not there yet.
        rng: Settles how it is written.

    Raises:
        BrokenError: What was seen in the end is not what a fresh look says.
    """
    folder = run / _ID
    folder.mkdir(parents=True)
    log = folder / name
    watched = _Watched(run, library)
    try:
        _write(log, data, result, watched, rng)
        live = watched.session.snapshot
        same("a watched run goes on", live.error, "")
        fresh = Session(run, library)
        try:
            _same(live.state(_ID), fresh.load().state(_ID))
        finally:
            fresh.stop()
    finally:
        watched.session.stop()


def _write(
    log: Path, data: bytes, result: Mapping[str, object], watched: _Watched, rng: random.Random
) -> None:
    if rng.random() < 0.3:
        log.write_bytes(rng.choice(MADE_UP)[: rng.randint(0, 3000)])
        watched.look(rng.randint(0, 2))
        if rng.random() < 0.5:
            log.write_bytes(b"")
        else:
            write_atomic(log, b"", durable=False)
        watched.look(rng.randint(1, 4))
    ends = sorted(rng.randint(0, len(data)) for _ in range(rng.randint(0, _PIECES)))
    early = rng.random() < 0.2
    place = log.with_name("result.json")
    for number, (start, end) in enumerate(zip([0, *ends], [*ends, len(data)], strict=True)):
        if early and number == len(ends):
            place.write_text(json.dumps(result))
            watched.look(rng.randint(0, 2))
        with log.open("ab") as file:
            file.write(data[start:end])
        watched.look(rng.randint(0, 2))
    place.write_text(json.dumps(result))
    if rng.random() < 0.2:
        watched.look(rng.randint(0, 2))
        suffix = rng.choice((".gz", ".xz", ".zst"))
        log.with_name(log.name + suffix).write_bytes(pack(data, suffix))
        log.unlink()
    watched.look(_AFTER)


def _same(live: ConfigState, fresh: ConfigState) -> None:
    for name in ("status", "final", "stage", "failure", "understood", "decided_by", "boots"):
        same(f"watched, in the end the same {name}", getattr(live, name), getattr(fresh, name))
    notes = [
        [one for one in state.notes if not any(words in one for words in _WHILE_WRITTEN)]
        for state in (live, fresh)
    ]
    same("watched, in the end the same notes", notes[0], notes[1])
    logs = [
        [(log.name, log.file, log.size, log.lines, log.error) for log in s.consoles] for s in (live, fresh)
    ]
    same("watched, in the end the same consoles", logs[0], logs[1])
