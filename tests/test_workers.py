import os
import signal
from collections.abc import Iterator
from itertools import islice

import pytest

from logtriage.errors import LogtriageError
from logtriage.workers import work_through


def square(number: int) -> int:
    return number * number


@pytest.mark.parametrize("jobs", [1, 2, 5])
@pytest.mark.parametrize("count", [0, 1, 2, 100])
def test_results_come_in_the_order_of_the_chunks(jobs: int, count: int) -> None:
    assert list(work_through(square, range(count), jobs)) == [number * number for number in range(count)]


@pytest.mark.usefixtures("may_fork")
def test_several_processes_work() -> None:
    pids = set(work_through(lambda _: os.getpid(), range(40), 2))
    assert os.getpid() not in pids
    assert 1 <= len(pids) <= 2


def test_one_job_and_one_chunk_stay_in_this_process() -> None:
    assert set(work_through(lambda _: os.getpid(), range(4), 1)) == {os.getpid()}
    assert set(work_through(lambda _: os.getpid(), [0], 4)) == {os.getpid()}


def test_chunks_and_results_may_be_larger_than_a_pipe() -> None:
    chunks = [bytes([number]) * 1_000_000 for number in range(6)]
    assert list(work_through(bytes.upper, chunks, 2)) == [chunk.upper() for chunk in chunks]


@pytest.mark.parametrize("number", [0, 3, 19])
def test_what_a_killed_worker_had_is_done_by_who_waits_for_it(number: int) -> None:
    mine = os.getpid()

    def work(chunk: int) -> int:
        if chunk == number and os.getpid() != mine:
            os.kill(os.getpid(), signal.SIGKILL)
        return square(chunk)

    assert list(work_through(work, range(20), 2)) == [square(chunk) for chunk in range(20)]


def test_all_workers_may_die() -> None:
    mine = os.getpid()

    def work(chunk: int) -> int:
        if os.getpid() != mine:
            os._exit(3)
        return square(chunk)

    assert list(work_through(work, range(20), 3)) == [square(chunk) for chunk in range(20)]


def test_an_error_is_met_by_who_waits_for_its_result() -> None:
    def work(chunk: int) -> int:
        if chunk == 5:
            raise LogtriageError("the fifth cannot be read")
        return chunk

    results = work_through(work, range(20), 2)
    assert list(islice(results, 5)) == [0, 1, 2, 3, 4]
    with pytest.raises(LogtriageError, match="the fifth"):
        next(results)


@pytest.mark.usefixtures("may_fork")
def test_no_worker_is_left_where_nobody_wants_more_results() -> None:
    pids: list[int] = []
    results = work_through(lambda _: os.getpid(), iter(range(1000)), 2)
    pids += islice(results, 10)
    results.close()
    for pid in set(pids):
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_chunks_are_taken_as_they_are_worked_on() -> None:
    taken = []

    def chunks() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            yield number

    results = work_through(square, chunks(), 2)
    next(results)
    assert len(taken) < 100
    results.close()
