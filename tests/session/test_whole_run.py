import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from logtriage.library.library import Library
from logtriage.report.formats import FORMATS, render
from logtriage.session.batch import Batch, BatchReader, Judged
from logtriage.session.session import Session
from logtriage.session.whole_run import WholeRun, read_run
from logtriage.sources import portions
from logtriage.workers import Processes

NOW = 2_000_000_000.0


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Portions so small that a few boots are worth several processes."""
    monkeypatch.setattr(portions, "_MANY", 1)
    monkeypatch.setattr(portions, "_ITEMS", 4)


def frozen() -> float:
    return 0.0


def read(run: Path, library: Library, jobs: int) -> WholeRun:
    return read_run(run, library, pool=Processes(jobs), clock=frozen, wall=lambda: NOW)


def reports(whole: WholeRun) -> dict[str, str]:
    return {name: render(whole.snapshot, name) for name in FORMATS}


@pytest.fixture(scope="module")
def one(qemu_corpus: Path, library: Library) -> WholeRun:
    """The corpus as one process reads it."""
    return read(qemu_corpus, library, 1)


@pytest.mark.usefixtures("shared")
def test_several_processes_report_what_one_does(qemu_corpus: Path, library: Library, one: WholeRun) -> None:
    several = read(qemu_corpus, library, 3)
    assert one == several
    assert reports(one) == reports(several)
    assert len(one.snapshot.modes) > 1


def test_it_reports_what_a_session_does(qemu_corpus: Path, library: Library, one: WholeRun) -> None:
    session = Session(qemu_corpus, library, clock=frozen, wall=lambda: NOW)
    loaded = session.load()
    session.stop()
    for name in FORMATS:
        assert render(loaded, name) == render(one.snapshot, name)
    for state in loaded.states:
        for console in state.consoles:
            name = console.name
            assert session.path_of(state.config.id, name) == one.path_of(state.config.id, name)


def killed_once(mark: Path, judge: Callable[[BatchReader, Batch], Judged]) -> object:
    """Judges batches, but the first process that gets the second one dies."""
    mine = os.getpid()

    def work(reader: BatchReader, batch: Batch) -> Judged:
        if os.getpid() != mine and not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return judge(reader, batch)

    return work


@pytest.mark.usefixtures("shared", "may_fork")
def test_a_worker_that_is_killed_loses_nothing(
    qemu_corpus: Path,
    library: Library,
    one: WholeRun,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mark = tmp_path / "killed"
    monkeypatch.setattr(BatchReader, "judge", killed_once(mark, BatchReader.judge))
    assert read(qemu_corpus, library, 2) == one
    assert mark.exists()
