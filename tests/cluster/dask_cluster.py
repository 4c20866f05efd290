"""A Dask cluster on this machine, made of processes of its own."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def wait_for(condition: Callable[[], object]) -> None:
    """Wait until something holds.

    Raises:
        AssertionError: It does not in a minute.
    """
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


class DaskCluster:
    """A scheduler and its workers, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._started: list[subprocess.Popen[bytes]] = []
        where = folder / "scheduler.json"
        self._file = ("--scheduler-file", str(where))
        self._start("scheduler", "--host", "127.0.0.1", "--port", "0", *self._file)
        wait_for(
            lambda: where.exists() and where.read_text().rstrip().endswith("}")
        )  # it is written bit by bit
        self.scheduler = str(json.loads(where.read_text())["address"])
        self.address = "dask://" + self.scheduler.removeprefix("tcp://")

    def worker(self, *options: str, path: Path = ROOT) -> "subprocess.Popen[bytes]":
        """Start a worker with one thread and no nanny, which finds modules in a folder."""
        return self._start("worker", *self._file, "--nthreads", "1", "--no-nanny", *options, path=path)

    def count(self) -> int:
        """How many workers there are."""
        return len(self.ask(_workers))

    def tasks(self) -> list[str]:
        """The names of the tasks that the scheduler knows."""
        return list(self.ask(_tasks))

    def ask(self, function: Callable[[Any], Sequence[str]]) -> Sequence[str]:
        """What a function finds in the scheduler."""
        code = (
            "import json, sys; from distributed import Client\n"
            "from tests.cluster import dask_cluster as here\n"
            "client = Client(sys.argv[1])\n"
            "found = client.run_on_scheduler(getattr(here, sys.argv[2]))\n"
            "print(json.dumps(found)); client.close()\n"
        )
        argv = [sys.executable, "-c", code, self.scheduler, function.__name__]
        done = subprocess.run(argv, env=_environment(ROOT), cwd=ROOT, capture_output=True, check=True)
        return list(json.loads(done.stdout))

    def end(self) -> None:
        """End all of it."""
        for process in self._started:
            process.kill()
            process.wait()

    def _start(self, kind: str, *options: str, path: Path = ROOT) -> "subprocess.Popen[bytes]":
        argv = [sys.executable, "-m", f"distributed.cli.dask_{kind}", *options, "--no-dashboard"]
        quiet = subprocess.DEVNULL
        process = subprocess.Popen(argv, env=_environment(path), stdout=quiet, stderr=quiet, cwd=self._folder)
        self._started.append(process)
        return process


@contextmanager
def dask_cluster(folder: Path, *workers: Sequence[str]) -> Iterator[DaskCluster]:
    """A cluster with a worker for each sequence of options; all of it is ended in the end."""
    pytest.importorskip("distributed", reason="the extra [dask] is not installed")
    folder.mkdir(parents=True, exist_ok=True)
    cluster = DaskCluster(folder)
    try:
        for options in workers:
            cluster.worker(*options)
        wait_for(lambda: cluster.count() == len(workers))
        yield cluster
    finally:
        cluster.end()


def _workers(dask_scheduler: Any) -> list[str]:  # noqa: ANN401 - distributed is an optional package
    return list(dask_scheduler.workers)


def _tasks(dask_scheduler: Any) -> list[str]:  # noqa: ANN401 - as above
    return [str(key) for key in dask_scheduler.tasks]


def _environment(path: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(path)}
