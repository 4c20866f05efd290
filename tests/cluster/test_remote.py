import os
import pickle
import signal
from collections.abc import Callable
from functools import partial
from operator import add
from pathlib import Path

import pytest

from logtriage.cluster import remote
from logtriage.cluster.make import make
from logtriage.cluster.remote import answer, inspection, prepare
from logtriage.cluster.sight import Sight, sight_of
from logtriage.cluster.task import Answer, Done, Failed, Foreign, Inspection, Task, Unlike, Unprepared
from logtriage.cluster.wording import not_the_same, unknown
from logtriage.errors import InputError


@pytest.fixture(autouse=True)
def _end_readers() -> None:
    """Processes that a test started are not another one's."""
    for reader in remote._READERS._idle:
        reader.end()
    remote._READERS._idle.clear()


def ask(
    chunk: object,
    *,
    directory: str = "/",
    sights: dict[str, Sight | None] | None = None,
    of: str = "t",
    made: dict[str, str] | None = None,
) -> Answer:
    task = Task(
        token=of,
        make=make() if made is None else made,
        directory=directory,
        sights=sights or {},
        chunk=pickle.dumps(chunk),
    )
    found = pickle.loads(answer(pickle.dumps(task)))
    assert isinstance(found, Answer)
    return found


def work(function: Callable[..., object]) -> None:
    prepare("t", pickle.dumps(function))


def value(found: Answer) -> object:
    assert isinstance(found, Done)
    return pickle.loads(found.result)


def test_a_process_of_the_worker_does_one_chunk_after_the_other() -> None:
    work(partial(add, 1))
    assert [value(ask(chunk)) for chunk in (1, 2, 3)] == [2, 3, 4]
    assert len(remote._READERS._idle) == 1


def test_relative_names_are_the_users(tmp_path: Path) -> None:
    work(os.path.realpath)
    assert value(ask("a.log", directory=str(tmp_path))) == str(tmp_path / "a.log")


def test_an_error_and_a_death_are_told_and_the_next_chunk_is_done() -> None:
    work(int)
    failed = ask("no number")
    assert isinstance(failed, Failed)
    assert failed.reason.startswith("ValueError: ")
    assert value(ask("7")) == 7
    prepare("deadly", pickle.dumps(os._exit))
    assert ask(3, of="deadly") == Failed("the process that read ended (status 3)")
    prepare("killed", pickle.dumps(partial(signal.raise_signal)))
    assert ask(int(signal.SIGKILL), of="killed") == Failed("the process that read ended (signal 9)")


def test_work_that_is_not_known_is_asked_for() -> None:
    assert ask(1, of="never told") == Unprepared()


def test_another_logtriage_does_nothing() -> None:
    work(int)
    assert ask("1", made={**make(), "logtriage": "0.0.1 (00000000)"}) == Foreign(make())


def test_a_file_that_is_seen_otherwise_is_told(tmp_path: Path) -> None:
    work(int)
    log = tmp_path / "host.log"
    log.write_text("four")
    seen = {str(log): sight_of(str(log)), str(tmp_path): sight_of(str(tmp_path)), "/no/thing": None}
    assert value(ask("1", sights=seen)) == 1
    other = {str(log): sight_of(str(log)), "/no/thing": Sight(0o100000, 4, readable=True)}
    assert ask("1", sights=other) == Unlike("/no/thing", None)
    log.write_text("five.")
    assert ask("1", sights=seen) == Unlike(str(log), sight_of(str(log)))


def test_an_inspection_says_what_is_seen(tmp_path: Path) -> None:
    sight = sight_of(str(tmp_path))
    found = pickle.loads(inspection(pickle.dumps({str(tmp_path): sight})))
    assert found == Inspection(make(), "", None)
    tmp_path.rmdir()
    found = pickle.loads(inspection(pickle.dumps({str(tmp_path): sight})))
    assert found == Inspection(make(), "", Unlike(str(tmp_path), None))


def test_what_changed_meanwhile_is_no_difference(tmp_path: Path) -> None:
    log = tmp_path / "host\x1b.log"
    log.write_text("four")
    path = str(log)
    seen = {path: sight_of(path)}
    problem = not_the_same("tcp://\x1b[2J", Unlike(path, None), seen)
    assert isinstance(problem, InputError)
    assert "\x1b" not in str(problem)
    assert "nothing there, a file of 4 bytes here" in str(problem)
    log.write_text("longer")
    assert not_the_same("tcp://w", Unlike(path, None), seen) is None


def test_names_of_workers_are_shown_safely() -> None:
    assert "\x1b" not in unknown("\x1b]0;x")
