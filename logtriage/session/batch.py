"""A part of a run's configurations, read once and judged: what one process of several does."""

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from logtriage.boot.rules import TAUGHT
from logtriage.boot.successors import Chain, Habits
from logtriage.layouts.harness_files import HarnessFiles
from logtriage.layouts.schema import Said
from logtriage.library.library import Library
from logtriage.matrix.model import Config, Matrix
from logtriage.session.harness_results import HarnessResults
from logtriage.session.job_ends import JobEnds
from logtriage.session.places import Places
from logtriage.session.reading import Reading
from logtriage.session.results import end_jobs
from logtriage.sources.discover import LogRef
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState


@dataclass(frozen=True, slots=True)
class Batch:
    """Configurations that are read together.

    Attributes:
        configs: In matrix order.
        logs: Theirs.
        results: Their `result.json` files, by configuration.
        harness: What their harness left beside their consoles, likewise.
        habits: How boots of the run go on, as far as others have shown it by now.
    """

    configs: Sequence[Config]
    logs: Sequence[LogRef]
    results: Mapping[str, Path]
    harness: Mapping[str, HarnessFiles]
    habits: Habits = field(default_factory=Habits)

    def paths(self) -> Iterator[Path]:
        """The files that are read for it."""
        for log in self.logs:
            yield log.path
            yield from (log.path.with_name(older) for older in log.rotation.older)
        yield from self.results.values()
        yield from filter(None, (files.result_path() for files in self.harness.values()))


@dataclass(frozen=True, slots=True)
class Settled:
    """What is known of one configuration once its logs were read.

    Attributes:
        state: What is said of it; its mode has no label yet.
        failed: It failed, and all of its logs was read: it is of a mode.
        taught: Something was decided by how other boots of the run go on.
        started: When its job began as its result says, in RFC 3339, or nothing.
        problem: What is wrong with its result's file, or empty.
        stated: Whose result is its harness', and what it means, where one stated it.
    """

    state: ConfigState
    failed: bool
    taught: bool
    started: str | None
    problem: str
    stated: tuple[str, Said] | None


@dataclass(frozen=True, slots=True)
class Judged:
    """The outcome of a batch.

    Attributes:
        settled: In the order of the batch's configurations.
        habits: Those of the batch, by which they were judged in the end.
        alone: Hand-overs of the boots that passed for good when nothing was known of others.
        chains: Hand-overs of those that pass now.
        guest_spoke: A guest spoke on one of the consoles.
    """

    settled: Sequence[Settled]
    habits: Habits
    alone: Mapping[str, Chain]
    chains: Mapping[str, Chain]
    guest_spoke: bool


class BatchReader:
    """Reads batches of a run, each for itself.

    Args:
        root: The directory that links of logs may not leave; `None` where a person named the logs.
        library: The signatures.
        matrix: What is run; its configurations may be left out.
        clock: Monotonic seconds.
        wall: Seconds since the epoch.
    """

    def __init__(
        self,
        root: Path | None,
        library: Library,
        matrix: Matrix,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._root = root
        self._library = library
        self._matrix = replace(matrix, configs=())
        self._clock = clock
        self._wall = wall

    def judge(self, batch: Batch) -> Judged:
        """Read the logs of a batch to the ends that they have now, and decide."""
        clock = self._clock
        start = clock()

        def now() -> float:
            return clock() - start

        engine = TriageEngine(self._library, replace(self._matrix, configs=tuple(batch.configs)))
        engine.teach(Habits(), 0.0)
        job_ends = JobEnds()
        harness = HarnessResults()
        harness.use(batch.harness)

        refs = {(ref.config, ref.console): ref for ref in batch.logs}
        reading = Reading(
            self._root,
            engine,
            job_ends,
            clock=clock,
            now=now,
            wall=self._wall,
            stopped=lambda: False,
        )
        try:
            for ref in batch.logs:
                engine.attach(ref.config, ref.console, ref.file)
                reading.add(ref)
            # What was written before the results that are seen here is read after that.
            job_ends.see(harness.paths(batch.results), clock(), 0.0)
            reading.begin()
            while reading.unread:
                reading.poll()
            due = job_ends.due(math.inf)
            problems = end_jobs(due, engine, reading, refs, batch.results, harness)
            engine.tick(now())
            reading.finish(batch.logs)
            engine.tick(now())
            alone, guest_spoke = engine.shown()
            alone = dict(alone)
            taught = {one.config.id for one in engine.states(now()) if not TAUGHT.isdisjoint(one.decided_by)}
            engine.teach(batch.habits, now())
            places = Places(reading)
            settled = [
                Settled(
                    state=_lean(harness.told(places.place(state, refs))),
                    failed=engine.is_failed(state.config.id),
                    taught=state.config.id in taught,
                    started=engine.started_of(state.config.id),
                    problem=problems.get(state.config.id, ""),
                    stated=harness.of(state.config.id),
                )
                for state in engine.states(now())
            ]
        finally:
            reading.close()
        return Judged(settled, batch.habits, alone, dict(engine.shown()[0]), guest_spoke)


def _lean(state: ConfigState) -> ConfigState:
    """A state without what only a screen shows, and without what its matrix holds already."""
    consoles = tuple(replace(console, stage_lines=()) for console in state.consoles)
    return replace(state, config=Config(id=state.config.id, params={}), consoles=consoles)
