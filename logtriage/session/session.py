"""A run under watch: the one engine thread, from files to snapshots."""

import math
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.layouts.load import Layouts
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.matrix.model import Matrix
from logtriage.session.harness_results import HarnessResults
from logtriage.session.job_ends import JobEnds
from logtriage.session.letters import Letters
from logtriage.session.name_options import NameOptions
from logtriage.session.places import Places
from logtriage.session.reading import Reading
from logtriage.session.results import end_jobs
from logtriage.sources.discover import Discovery, Found, LogRef
from logtriage.sources.examine import examined_all, explained_modes
from logtriage.sources.replay import read_manifest
from logtriage.sources.watch import Waker
from logtriage.triage.engine import TriageEngine, complete
from logtriage.triage.snapshot import ConfigState, Ingest, Mode, Snapshot

_TURN: Final = 0.05
"""Seconds between turns while logs grow."""
_IDLE_TURN: Final = 0.1
"""Seconds between turns while no log has grown for a second: half as many turns, and still no delay to be
seen."""

_PAUSES: Final = 3.0
"""Least seconds of pause for each second of reading: a quarter of a core is spent, and what grows meanwhile
is read in larger pieces, which costs less."""
_LONGEST_PAUSE: Final = 0.3
"""Seconds that a turn's cost may delay the next one: news is to be seen within a second."""

_SCANNING_HZ: Final = 2.0
"""Snapshots a second while only the progress of the first reading changes: each costs time of its own."""
_MOST_SAID: Final = 50
"""Notes of a session that are kept: a line that breaks every second must not fill the memory."""
_SWEEP: Final = 1.0
"""Seconds between sweeps over the directories; a wake-up makes one earlier."""
_REST: Final = 4.0
"""Least seconds without a sweep for each second that one takes, which a wake-up does not shorten: of a run of
10,000 directories, sweeps by the second would leave little time for its first reading."""
_SETTLE: Final = 0.6
"""Seconds that a job's end waits, so that bytes written before it are read first."""
_EXPLAIN_SHARE: Final = 0.1
"""Most of the engine's time that explaining modes may take."""


class Session:
    """Follows a run directory, or reads it once, and decides what its boots show.

    Args:
        run: The run directory.
        library: The signatures that are looked for.
        matrix: What is run; without it, it is inferred from the directory.
        layouts: How its files may be laid out; those that come with logtriage where they are missing.
        only: As of `Discovery`.
        clock: Monotonic seconds.
        wall: Seconds since the epoch.

    Raises:
        InputError: The directory cannot be read.
    """

    def __init__(
        self,
        run: Path,
        library: Library,
        matrix: Matrix | None = None,
        *,
        layouts: Layouts | None = None,
        only: frozenset[str] | None = None,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        if not run.is_dir():
            raise InputError("no such directory", path=run)
        self._run = run
        self._clock = clock
        self._wall = wall
        self._start = clock()
        manifest, self._notes = read_manifest(run)
        self._speed = manifest.speed or 1.0
        self._replay = manifest.told
        self._declared = matrix is not None
        self._discovery = Discovery(run, matrix, layouts=layouts, only=only)
        self._found: Found | None = None
        self._refs: dict[tuple[str, str], LogRef] = {}
        self._engine = TriageEngine(library, matrix or infer_matrix(run.name, {}))
        self._letters = Letters()
        self._scanning = True
        self._stop = threading.Event()
        self._woken = threading.Event()
        self._job_ends = JobEnds()
        self._harness = HarnessResults()
        self._name_options = NameOptions()
        self._reading = Reading(
            run if only is None else None,
            self._engine,
            self._job_ends,
            clock=clock,
            now=self._now,
            wall=wall,
            stopped=self._stop.is_set,
        )
        self._places = Places(self._reading)
        self._library = library
        self._next_library: Library | None = None
        self._changed = False
        self._next_sweep = self._next_snapshot = -math.inf
        self._soonest_sweep = -math.inf
        self._published = -1
        self._listeners: list[Callable[[Snapshot], None]] = []
        self._hz = 10.0
        self._explained: tuple[tuple[int, bool], tuple[Mode, ...]] = ((-1, False), ())
        self._explain_after = 0.0
        self._active_until = 0.0
        self._ends: dict[str, threading.Event] = {}
        self._said: deque[str] = deque(maxlen=_MOST_SAID)
        self._thread: threading.Thread | None = None
        self._snapshot = self._build()

    @property
    def snapshot(self) -> Snapshot:
        """The newest snapshot of the run."""
        return self._snapshot

    @property
    def library(self) -> Library:
        """The signatures, those of the last `use_library` where there was one."""
        return self._next_library or self._library

    def use_library(self, library: Library) -> None:
        """Take other signatures: all logs are read again before the next snapshot.

        Of a session that follows its run, the engine's thread does it, soon.
        """
        self._next_library = library
        if self._thread is None:
            self._reread()
        self._woken.set()

    def _reread(self) -> None:
        library = self._next_library
        if library is None:
            return
        self._next_library, self._library = None, library
        self._engine.use_library(library)
        self._reading.restart(self._refs.values())
        self._read_all()
        self._explain_after = -math.inf  # the same letters may mean other failures now
        self._snapshot = self._build()

    def ends_with(self, config_id: str, over: threading.Event) -> None:
        """Take a configuration as over once an event is set: nobody will write to its logs any more."""
        self._ends[config_id] = over

    def note(self, sentence: str) -> None:
        """Add something that is to be known of the run; it is made safe to show. The latest ones are kept."""
        self._said.append(safe_text(sentence))
        self._woken.set()

    def subscribe(self, deliver: Callable[[Snapshot], None]) -> None:
        """Have every new snapshot delivered to a function, which the engine's thread calls."""
        self._listeners.append(deliver)

    def path_of(self, config_id: str, console: str) -> Path | None:
        """The path of a console's log; `None` where none was found."""
        ref = self._refs.get((config_id, self._engine.recorded_in(config_id, console)))
        return None if ref is None else ref.path

    def set_rate(self, hz: float) -> None:
        """Deliver at most so many snapshots a second."""
        self._hz = hz

    def load(self) -> Snapshot:
        """Read everything that is there now, once, and decide.

        Its modes are explained in full: with the nearest passing neighbour of each exemplar, and with
        what to run next.
        """
        self._explain_after = math.inf
        self._sweep()
        self._read_all()
        self._reading.finish(self._refs.values())
        self._engine.tick(self._now())
        self._snapshot = examined_all(self._build(), self.path_of)
        self._explain_after = 0.0
        return self._snapshot

    def _read_all(self) -> None:
        """Read every log that is known to its end, and decide; results that are there count at once."""
        self._reading.poll()
        while self._reading.unread and not self._stop.is_set():
            self._reading.poll()
        self._decide(at_once=True)

    def _decide(self, *, at_once: bool = False) -> None:
        """Decide what the logs show, unless some of those found first were not read to their end yet.

        Args:
            at_once: Whether the logs were read after the results were seen, so that these need not wait.
        """
        self._scanning = self._scanning and (self._found is None or bool(self._reading.unread))
        if not self._scanning:
            self._end_jobs(at_once=at_once)
            self._engine.tick(self._now())

    def start(self) -> None:
        """Follow the run in a thread of its own until `stop`."""
        self._thread = threading.Thread(target=self._follow, name="logtriage-engine", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread and close the files."""
        self._stop.set()
        self._woken.set()
        if self._thread is not None:
            self._thread.join(timeout=2.0)
        self._reading.close()

    def _now(self) -> float:
        """Seconds of the run: those of a replay pass as fast as it plays."""
        return (self._clock() - self._start) * self._speed

    def _follow(self) -> None:
        waker = Waker(self._run, self._woken, self._discovery.folders)
        waker.start()
        if waker.note:
            self._notes = (*self._notes, waker.note)
        try:
            self._loop()
        except Exception as error:  # noqa: BLE001 - the screens must say why nothing moves any more
            place = traceback.extract_tb(error.__traceback__)[-1]
            cause = str(error) if isinstance(error, LogtriageError) else f"{type(error).__name__}: {error}"
            self._publish(
                replace(self._snapshot, error=f"{cause} ({Path(place.filename).name}:{place.lineno})")
            )
        finally:
            waker.stop()

    def _loop(self) -> None:
        began = self._clock()
        while not self._stop.is_set():
            self.turn()
            if self._reading.unread or self._reading.behind or self._reading.cut:
                continue
            length = _TURN if began < self._active_until else _IDLE_TURN
            spent = self._clock() - began
            self._woken.wait(max(length - spent, _pause(spent)))
            began = self._clock()

    def turn(self) -> None:
        """One turn of what `start` does in a thread: look, read, decide, and deliver what is new."""
        clock = self._clock()
        self._reread()
        self._changed = self._changed or self._woken.is_set()
        self._woken.clear()
        if clock >= self._next_sweep or (self._changed and clock >= self._soonest_sweep):
            self._changed = False
            self._sweep()
            swept = self._clock()
            self._soonest_sweep = swept + _REST * (swept - clock)
            self._next_sweep = max(clock + _SWEEP, self._soonest_sweep)
        while self._said:
            self._notes = tuple(dict.fromkeys([*self._notes, self._said.popleft()]))[-_MOST_SAID:]
        over = [name for name, event in self._ends.items() if event.is_set()]
        if self._reading.poll():
            self._active_until = clock + 1.0
        elif over:
            self._end_streams(over)
        self._decide()
        if clock >= self._next_snapshot:
            stale = self._engine.revision != self._published or clock < self._active_until
            if stale or clock >= self._next_snapshot + 1.0:
                self._published = self._engine.revision
                began = self._clock()
                self._publish(self._build())
                hz = min(self._hz, _SCANNING_HZ) if self._scanning else self._hz
                spent = self._clock() - began
                self._next_snapshot = self._clock() + max(1.0 / hz, _pause(spent))

    def _end_streams(self, over: Sequence[str]) -> None:
        for name in over:
            if self._engine.end(name):
                del self._ends[name]

    def _publish(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        for deliver in self._listeners:
            deliver(snapshot)

    def _sweep(self) -> None:
        first = self._found is None
        found = self._discovery.scan()
        if found is not self._found:
            self._found = found
            self._adopt(found)
        if first:
            self._reading.begin()
        # What was written before a result that is there at the start is read after it anyway.
        results = self._harness.paths(found.results)
        for config_id in self._job_ends.see(results, self._clock(), 0.0 if first else _SETTLE):
            self._engine.result(config_id, None)

    def _adopt(self, found: Found) -> None:
        self._harness.use(found.harness)
        if not self._declared:
            self._engine.use_matrix(self._name_options.matrix(self._run.name, found))
        known = {config.id for config in self._engine.matrix.configs}
        for ref in found.logs:
            place = ref.config, ref.console
            known_ref = self._refs.get(place)
            if ref.config not in known:
                continue
            self._refs[place] = ref
            if known_ref == ref:
                continue
            if known_ref is None:
                self._engine.attach(*place, ref.file)
            else:  # packed meanwhile: the same console under another name
                self._reading.discard(known_ref)
                self._engine.rename(*place, ref.file)
            self._reading.add(ref)
            self._job_ends.again(ref.config, self._clock())

    def _end_jobs(self, *, at_once: bool) -> None:
        due = self._job_ends.due(math.inf if at_once else self._clock())
        found = self._found or Found()
        wrong = end_jobs(due, self._engine, self._reading, self._refs, found.results, self._harness)
        self._notes = tuple(dict.fromkeys([*self._notes, *wrong.values()]))

    def _build(self) -> Snapshot:
        judged = self._letters.of(self._engine.states(self._now()))
        over = complete(judged) and not self._scanning
        states = tuple(self._harness.told(self._places.place(state, self._refs)) for state in judged)
        sizes = sum(console.size for state in states for console in state.consoles)
        found = self._found or Found()
        return Snapshot(
            revision=self._engine.revision,
            at=self._wall(),
            path=str(self._run),
            matrix=self._engine.matrix,
            states=states,
            modes=self._modes(judged, over=over),
            started=self._engine.started,
            scanning=self._scanning,
            complete=over,
            replay=self._replay,
            notes=(
                *map(str, self._library.problems),
                *self._notes,
                *found.notes,
                *self._harness.notes(),
                *self._name_options.notes(self._engine.matrix),
                *found.passed_over,
            ),
            ingest=Ingest(
                files=sum(len(state.consoles) for state in states),
                size=sizes + self._reading.backlog,
                read=sizes,
                rate=self._reading.rate(mean=self._scanning),
                unread=len(self._reading.unread),
            ),
        )

    def _modes(self, states: Sequence[ConfigState], *, over: bool) -> tuple[Mode, ...]:
        """The modes with their explanations, which take at most a small share of the time."""
        (known, modes), now = self._explained, (self._engine.revision, over)
        clock = self._clock()
        if known == now:
            return modes
        fresh = self._engine.book().modes(states)
        if clock < self._explain_after and known[1] is over and not self._letters.moved:
            old = {mode.label: mode.explanation for mode in modes}
            return tuple(replace(mode, explanation=old.get(mode.label)) for mode in fresh)
        explained = explained_modes(fresh, states, self._engine.matrix)
        self._explained = (now, explained)
        spent = self._clock() - clock
        self._explain_after = self._clock() + spent / _EXPLAIN_SHARE
        return explained


def _pause(spent: float) -> float:
    """Seconds to leave to others after so many seconds of work."""
    return min(_PAUSES * spent, _LONGEST_PAUSE)
