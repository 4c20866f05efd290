"""A run that is read once, by one process or several: what reports and comparisons begin with."""

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from logtriage.boot.successors import Habits, Successors
from logtriage.errors import InputError
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.matrix.model import Config, Matrix
from logtriage.session.batch import Batch, BatchReader, Judged, Settled
from logtriage.sources.discover import Discovery, Found, LogRef
from logtriage.sources.examine import examined_all
from logtriage.sources.portions import is_much, portions
from logtriage.sources.replay import read_manifest
from logtriage.triage.engine import complete
from logtriage.triage.modes import ModeBook
from logtriage.triage.snapshot import ConfigState, Ingest, Snapshot
from logtriage.workers import work_through

_ROUNDS: Final = 2
"""Times that boots are judged again by what the others show: what those then show changes little, if any."""


@dataclass(frozen=True, slots=True)
class WholeRun:
    """A run as it was found.

    Attributes:
        snapshot: What became of it, its modes explained in full.
        logs: The logs of each configuration.
    """

    snapshot: Snapshot
    logs: Mapping[str, Sequence[LogRef]]

    def path_of(self, config_id: str, console: str) -> Path | None:
        """The path of a console's log; `None` where there is none."""
        return next((ref.path for ref in self.logs.get(config_id, ()) if ref.console == console), None)


def read_run(
    run: Path,
    library: Library,
    matrix: Matrix | None = None,
    *,
    jobs: int = 1,
    clock: Callable[[], float] = time.monotonic,
    wall: Callable[[], float] = time.time,
) -> WholeRun:
    """Read everything that a run directory holds now, once, and decide.

    The result does not depend on the number of processes.

    Args:
        run: The run directory.
        library: The signatures that are looked for.
        matrix: What is run; without it, it is inferred from the directory.
        jobs: How many processes read; one where there is little to read.
        clock: Monotonic seconds.
        wall: Seconds since the epoch.

    Raises:
        InputError: The directory cannot be read.
    """
    if not run.is_dir():
        raise InputError("no such directory", path=run)
    manifest, notes = read_manifest(run)
    found = Discovery(run, matrix).scan()
    if matrix is None:
        ids = dict.fromkeys([*(ref.config for ref in found.logs), *found.results, *found.params])
        matrix = infer_matrix(run.name, {name: found.params.get(name, {}) for name in ids})
    found = replace(found, params={})
    reader = BatchReader(run, library, matrix, clock=clock, wall=wall)
    judging = _Judging(reader, matrix, found, jobs)
    states = judging.states()
    whole = WholeRun(
        Snapshot(
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
            ),
            ingest=_ingest(states),
        ),
        judging.logs,
    )
    return replace(whole, snapshot=examined_all(whole.snapshot, whole.path_of))


def _ingest(states: Sequence[ConfigState]) -> Ingest:
    size = sum(console.size for state in states for console in state.consoles)
    return Ingest(files=sum(len(state.consoles) for state in states), size=size, read=size)


class _Judging:
    """All configurations of a run, judged batch by batch.

    What one boot shows of how boots of its run go on is used for the others. Each is judged alone first, so
    that what is learned depends on the boots only; where others would change something, it is judged again
    by what all of them show.
    """

    def __init__(self, reader: BatchReader, matrix: Matrix, found: Found, jobs: int) -> None:
        self._reader = reader
        self._configs = matrix.configs
        self._found = found
        self.logs: dict[str, list[LogRef]] = {}
        for ref in found.logs:
            self.logs.setdefault(ref.config, []).append(ref)
        self._jobs = jobs if is_much(map(self._paths, self._configs)) else 1
        self._settled: dict[str, tuple[Settled, Habits]] = {}

    @property
    def started(self) -> str | None:
        """When the first job began as the results say, in RFC 3339, or nothing."""
        starts = (settled.started for settled, _ in self._settled.values())
        return min((start for start in starts if start is not None), key=datetime.fromisoformat, default=None)

    def problems(self) -> list[str]:
        """What is wrong with files of results, in their order."""
        settled = (self._settled[config][0] for config in self._found.results if config in self._settled)
        return [one.problem for one in settled if one.problem]

    def states(self) -> tuple[ConfigState, ...]:
        """Read and judge; the states in matrix order, failures with the labels of their modes."""
        alone, now = Successors(), Successors()
        with closing(self._judged(self._configs, alone)) as outcomes:
            for judged in outcomes:
                self._take(judged, now)
                for one in judged.settled:
                    name = one.state.config.id
                    alone.take(name, judged.alone.get(name), guest_spoke=judged.guest_spoke)
                alone.refresh()
        learned = alone
        for _ in range(_ROUNDS):
            habits = learned.habits
            again = [config for config in self._configs if self._is_of_another_mind(config.id, habits)]
            with closing(self._judged(again, learned)) as outcomes:
                for judged in outcomes:
                    self._take(judged, now)
            now.refresh()
            if now.habits == habits:
                break
            learned = now
        book = ModeBook()
        return tuple(_labelled(config, self._settled[config.id][0], book) for config in self._configs)

    def _take(self, judged: Judged, shown: Successors) -> None:
        for settled in judged.settled:
            name = settled.state.config.id
            self._settled[name] = settled, judged.habits
            shown.take(name, judged.chains.get(name), guest_spoke=judged.guest_spoke)

    def _is_of_another_mind(self, config: str, habits: Habits) -> bool:
        """Whether a boot was judged by something else of the others than is known of them now."""
        settled, known = self._settled[config]
        return settled.taught and known != habits

    def _judged(self, configs: Sequence[Config], learned: Successors) -> Generator[Judged, None, None]:
        return work_through(self._reader.judge, self._batches(configs, learned), self._jobs)

    def _batches(self, configs: Iterable[Config], learned: Successors) -> Iterator[Batch]:
        results: Mapping[str, Path] = self._found.results
        for portion in portions((config, self._paths(config)) for config in configs):
            logs = [ref for config in portion for ref in self.logs.get(config.id, ())]
            own = {config.id: results[config.id] for config in portion if config.id in results}
            yield Batch(portion, logs, own, learned.habits)

    def _paths(self, config: Config) -> list[Path]:
        return [ref.path for ref in self.logs.get(config.id, ())]


def _labelled(config: Config, settled: Settled, book: ModeBook) -> ConfigState:
    failure = settled.state.failure
    mode = book.label(failure) if settled.failed and failure is not None else None
    return replace(settled.state, config=config, mode=mode)
