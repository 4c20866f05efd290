import heapq
import time
from collections.abc import Iterable
from dataclasses import replace

import pytest

from logtriage.demo.draw import draw
from logtriage.demo.options import Options, Planted
from logtriage.demo.recordings import DEFAULT_SPEED, JOBS, recordings_for
from logtriage.errors import LogtriageError
from logtriage.matrix.file import load_matrix
from logtriage.matrix.model import Config
from logtriage.sources.recording import Recording

MATRIX = load_matrix("lpa2")
RUNS = recordings_for(MATRIX)


def planted(run: Recording) -> Planted | None:
    return Options.of(Config(id=run.id, params=run.params)).planted


def makespan(runs: Iterable[Recording], jobs: int) -> float:
    """Recorded seconds until the last of the runs ends, each started as soon as a job is free."""
    free = [0.0] * jobs
    for run in runs:
        heapq.heapreplace(free, free[0] + run.duration)
    return max(free)


def test_each_configuration_has_one_boot() -> None:
    assert sorted(run.id for run in RUNS) == sorted(config.id for config in MATRIX.configs)
    assert {run.id: run.params for run in RUNS} == {config.id: config.params for config in MATRIX.configs}


def test_the_replay_takes_a_minute_or_so() -> None:
    assert 60 <= makespan(RUNS, JOBS) / DEFAULT_SPEED <= 90


def test_something_shows_within_two_seconds() -> None:
    for run in RUNS[:JOBS]:
        assert min(console.chunks[0][0] for console in run.consoles.values()) / DEFAULT_SPEED < 2


def test_every_mode_is_among_the_first_boots() -> None:
    assert {planted(run) for run in RUNS[:JOBS]} == {None, *Planted}


def test_the_same_each_time() -> None:
    assert recordings_for(MATRIX) == RUNS
    assert draw("17", "pace") == pytest.approx(0.960222022993208)


def test_composing_all_is_quick_and_small() -> None:
    before = time.process_time()
    runs = recordings_for(MATRIX)
    assert time.process_time() - before < 1
    assert sum(len(console.data) for run in runs for console in run.consoles.values()) < 5_000_000


@pytest.mark.parametrize("run", RUNS, ids=[run.id for run in RUNS])
def test_chunks_are_lines_in_order(run: Recording) -> None:
    for console in run.consoles.values():
        times, offsets = [at for at, _ in console.chunks], [offset for _, offset in console.chunks]
        assert times == sorted(times)
        assert offsets == [0, *(n + 1 for n, byte in enumerate(console.data[:-1]) if byte == ord("\n"))]


@pytest.mark.parametrize("run", RUNS, ids=[run.id for run in RUNS])
def test_silence_tells_the_stuck_from_the_slow(run: Recording) -> None:
    times = sorted(at for console in run.consoles.values() for at, _ in console.chunks)
    gaps = [after - before for before, after in zip(times, [*times[1:], run.duration], strict=True)]
    if planted(run) is None:
        assert max(gaps) < 15
    else:
        assert 45 <= gaps[-1] <= 60
        assert max(gaps[:-1]) < 15


def test_no_two_boots_run_in_lockstep() -> None:
    assert len({run.duration for run in RUNS}) > 0.95 * len(RUNS)


def test_paths_follow_the_matrix() -> None:
    matrix = replace(MATRIX, logs={"host": "{kvm_mode}/{id}-h.txt", "guest": "{kvm_mode}/{id}-g.txt"})
    run = next(run for run in recordings_for(matrix) if planted(run) is None)
    assert set(run.consoles) == {f"{run.params['kvm_mode']}/{run.id}-{console}.txt" for console in "hg"}


@pytest.mark.parametrize(
    "params", [{}, {"hw_pa": "lpa3"}, {"host_page_size": "8k"}, {"guest_load_addr": "mid"}]
)
def test_a_foreign_configuration_is_refused(params: dict[str, str]) -> None:
    known = MATRIX.configs[0].params if params else {}
    with pytest.raises(LogtriageError, match="lpa2"):
        Options.of(Config(id="0", params={**known, **params}))
