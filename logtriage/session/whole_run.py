"""A run that is read once, by one process or several: what reports and comparisons begin with."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

from logtriage.boot.successors import Habits, Successors
from logtriage.errors import InputError
from logtriage.layouts.load import Layouts
from logtriage.layouts.schema import Said
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.matrix.model import Config, Matrix
from logtriage.session.batch import Batch, BatchReader, Judged, Settled
from logtriage.session.harness_results import result_notes
from logtriage.session.name_options import NameOptions
from logtriage.sources.discover import Discovery, Found, LogRef
from logtriage.sources.examine import examined_all
from logtriage.sources.portions import holds_many, is_much, portions
from logtriage.sources.replay import read_manifest
from logtriage.sources.rotated import Rotation
from logtriage.triage.engine import complete
from logtriage.triage.modes import ModeBook
from logtriage.triage.snapshot import ConfigState, Ingest, Snapshot
from logtriage.workers import Crew, Job, Pool, Processes

_ROUNDS: Final = 2
"""Times that boots are judged again by what the others show: what those then show changes little, if any."""

_ALONE: Final = Processes(1)


def untold(_done: int, _of: int) -> None:
    """Does nothing with how far the reading is."""


@dataclass(frozen=True, slots=True)
class WholeRun:
    """A run as it was found.

    Attributes:
        snapshot: What became of it, its modes explained in full.
        run: The run directory.
        logs: The logs of each configuration.
        parts: The logs of consoles whose lines are in another one's, by configuration and console.
    """

    snapshot: Snapshot
    run: Path
    logs: Mapping[str, Sequence["KnownLog"]]
    parts: Mapping[tuple[str, str], str]

    def path_of(self, config_id: str, console: str) -> Path | None:
        """The path of a console's log; `None` where there is none."""
        logs = self.logs.get(config_id, ())
        file = next((log.file for log in logs if log.console == console), None)
        file = self.parts.get((config_id, console)) if file is None else file
        return None if file is None else self.run / file


class KnownLog(NamedTuple):
    """What is kept of a log: a `LogRef` takes five times as much, and a run may have 100,000.

    Attributes:
        console: Console name, such as `host`.
        file: Path relative to the run directory.
        rotation: Its other parts.
    """

    console: str
    file: str
    rotation: Rotation


def read_run(  # noqa: PLR0913 - what has a default is seldom given
    run: Path,
    library: Library,
    matrix: Matrix | None = None,
    *,
    layouts: Layouts | None = None,
    only: frozenset[str] | None = None,
    pool: Pool = _ALONE,
    told: Callable[[int, int], None] = untold,
    clock: Callable[[], float] = time.monotonic,
    wall: Callable[[], float] = time.time,
) -> WholeRun:
    """Read everything that a run directory holds now, once, and decide.

    The result does not depend on who reads.

    Args:
        run: The run directory.
        library: The signatures that are looked for.
        matrix: What is run; without it, it is inferred from the directory.
        layouts: How its files may be laid out.
        only: Paths of the logs, relative to the directory with `/`, where a person named them.
        pool: Who reads; this process where there is little to read for several.
        told: Called now and then with how many configurations were read, and how many there are.
        clock: Monotonic seconds.
        wall: Seconds since the epoch.

    Raises:
        InputError: The directory cannot be read.
        LogtriageError: Nobody of the pool can read it.
    """
    if not run.is_dir():
        raise InputError("no such directory", path=run)
    manifest, notes = read_manifest(run)
    name_options = NameOptions()
    root = run if only is None else None
    reader = BatchReader(root, library, matrix or infer_matrix(run.name, {}), clock=clock, wall=wall)
    with pool.crew(Job(work=reader.judge, paths=Batch.paths, places=(run,))) as crew:
        if holds_many(run):
            crew.start()
        found = Discovery(run, matrix, layouts=layouts, only=only, again=False).scan()
        if matrix is None:
            matrix = name_options.matrix(run.name, found)
        judging = _Judging(run, crew, matrix, found)
        found = replace(found, logs=(), results={}, params={}, harness={})
        states = judging.states(told)
    snapshot = Snapshot(
        revision=1,
        at=wall(),
        path=str(run),
        matrix=matrix,
        states=states,
        modes=ModeBook().modes(states),
        started=judging.started,
        complete=complete(states),
        replay=manifest.told,
        notes=(
            *map(str, library.problems),
            *dict.fromkeys([*notes, *judging.problems()]),
            *found.notes,
            *result_notes(judging.stated.values()),
            *name_options.notes(matrix),
            *found.passed_over,
        ),
        ingest=_ingest(states),
    )
    whole = WholeRun(snapshot, run, judging.logs, judging.parts)
    return replace(whole, snapshot=examined_all(snapshot, whole.path_of))


def _ingest(states: Sequence[ConfigState]) -> Ingest:
    size = sum(console.size for state in states for console in state.consoles)
    return Ingest(files=sum(len(state.consoles) for state in states), size=size, read=size)


class _Judging:
    """All configurations of a run, judged batch by batch.

    What one boot shows of how boots of its run go on is used for the others. Each is judged alone first, so
    that what is learned depends on the boots only; where others would change something, it is judged again
    by what all of them show.
    """

    def __init__(self, run: Path, crew: Crew[Batch, Judged], matrix: Matrix, found: Found) -> None:
        self._run = run
        self._crew = crew
        self._configs = matrix.configs
        self.logs: dict[str, tuple[KnownLog, ...]] = {}
        for ref in found.logs:
            log = KnownLog(sys.intern(ref.console), ref.file, ref.rotation)
            self.logs[ref.config] = (*self.logs.get(ref.config, ()), log)
        self._results = {config: str(path) for config, path in found.results.items()}
        self._harness = found.harness
        self._few = not is_much(map(self._paths, self._configs))
        self._states: dict[str, ConfigState] = {}
        self._failed: set[str] = set()
        self.parts: dict[tuple[str, str], str] = {}
        self._taught: dict[str, Habits] = {}  # of what was decided by how others go on: by what of them
        self._problems: dict[str, str] = {}
        self.started: str | None = None
        self.stated: dict[str, tuple[str, Said]] = {}

    def problems(self) -> list[str]:
        """What is wrong with files of results, in their order."""
        return [self._problems[config] for config in self._results if self._problems.get(config)]

    def states(self, told: Callable[[int, int], None]) -> tuple[ConfigState, ...]:
        """Read and judge; the states in matrix order, failures with the labels of their modes.

        Args:
            told: As of `read_run`.
        """
        alone, now = Successors(), Successors()
        configs = iter(self._configs)
        for judged in self._judged(self._configs, alone):
            for one, config in zip(judged.settled, configs, strict=False):
                self._take(one, config, judged, now)
                alone.take(config.id, judged.alone.get(config.id), guest_spoke=judged.guest_spoke)
            told(len(self._states), len(self._configs))
            alone.refresh()
        learned = alone
        for _ in range(_ROUNDS):
            habits = learned.habits
            again = [one for one in self._configs if self._taught.get(one.id, habits) != habits]
            configs = iter(again)
            for judged in self._judged(again, learned):
                for one, config in zip(judged.settled, configs, strict=False):
                    self._take(one, config, judged, now)
            now.refresh()
            if now.habits == habits:
                break
            learned = now
        book = ModeBook()
        return tuple(self._labelled(config, book) for config in self._configs)

    def _take(self, settled: Settled, config: Config, judged: Judged, shown: Successors) -> None:
        name = config.id
        self._states[name] = replace(settled.state, config=config)
        own = {log.console for log in self.logs.get(name, ())}
        self.parts |= {
            (name, console.name): console.file
            for console in settled.state.consoles
            if console.name not in own
        }
        if settled.failed:
            self._failed.add(name)
        else:
            self._failed.discard(name)
        if settled.taught:
            self._taught[name] = judged.habits
        if settled.problem:
            self._problems[name] = settled.problem
        if settled.stated is not None:
            self.stated[name] = settled.stated
        if settled.started is not None:
            known = settled.started if self.started is None else self.started
            self.started = min(known, settled.started, key=datetime.fromisoformat)
        shown.take(name, judged.chains.get(name), guest_spoke=judged.guest_spoke)

    def _labelled(self, config: Config, book: ModeBook) -> ConfigState:
        state = self._states.pop(config.id)
        failed = config.id in self._failed and state.failure is not None
        return replace(state, mode=book.label(state.failure)) if failed and state.failure else state

    def _judged(self, configs: Sequence[Config], learned: Successors) -> Iterator[Judged]:
        return self._crew.results(self._batches(configs, learned), few=self._few)

    def _batches(self, configs: Iterable[Config], learned: Successors) -> Iterator[Batch]:
        results = self._results
        for portion in portions((config, self._paths(config)) for config in configs):
            logs = [
                LogRef(
                    config=config.id,
                    console=log.console,
                    file=log.file,
                    path=self._run / log.file,
                    rotation=log.rotation,
                )
                for config in portion
                for log in self.logs.get(config.id, ())
            ]
            own = {config.id: Path(results[config.id]) for config in portion if config.id in results}
            harness = {one.id: self._harness[one.id] for one in portion if one.id in self._harness}
            yield Batch(portion, logs, own, harness, learned.habits)

    def _paths(self, config: Config) -> list[Path]:
        return [self._run / log.file for log in self.logs.get(config.id, ())]
