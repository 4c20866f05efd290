import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from logtriage.errors import LogtriageError
from logtriage.matrix.model import Axis, Matrix
from logtriage.runner.cluster import ClusterExecutor
from logtriage.runner.control import Switch
from logtriage.runner.ladder import LadderLimits
from logtriage.runner.plan import Plan
from logtriage.runner.tally import Tally
from logtriage.sources.result import read_result
from tests.cluster.dask_cluster import dask_cluster, wait_for

ROOT = Path(__file__).resolve().parents[2]
DRIVER = "from logtriage.cli.main import _COMMANDS, main; _COMMANDS.setdefault('run', ''); main()"
NO_LIMITS = LadderLimits(
    matrix=Matrix(name="m", axes=(Axis(name="a", values=("1",)),), configs=()), signatures=(), events=()
)
MATRIX = """
schema = 1
[axes]
a = ["1", "2", "3", "4", "5", "6"]
[logs]
host = "{id}/host.log"
[[ladder]]
stage = "down"
layer = "host"
reached = ["Power down"]
[recipe]
argv = ["./emu", "{a}"]
[recipe.limits]
total = 30
"""
EMULATOR = """#!/bin/sh
echo $1 >> {tmp}/started
setsid sh -c 'echo $$ >> {tmp}/pids; exec sleep 60' &
echo $$ >> {tmp}/pids
echo $PPID > {tmp}/worker-of-$1
echo booted $1
test "$1" != 2 || test -e {tmp}/killed || sleep 60
sleep 0.3
echo "[    1.0] reboot: Power down"
"""


def alive(pid: int) -> bool:
    try:
        return b") Z " not in Path(f"/proc/{pid}/stat").read_bytes()
    except OSError:
        return False


def start(folder: Path, cluster: str) -> "subprocess.Popen[str]":
    (folder / "m.toml").write_text(MATRIX)
    (folder / "emu").write_text(EMULATOR.replace("{tmp}", str(folder)))
    (folder / "emu").chmod(0o700)
    argv = [sys.executable, "-c", DRIVER, "run", "m.toml", "-o", "out", "--trust", "--executor", cluster]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(folder / "state")}
    return subprocess.Popen(argv, env=environment, cwd=folder, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[str]:
    """A scheduler and two workers with a slot each; its address."""
    slot = ("--resources", "boot=1")
    with dask_cluster(tmp_path / "dask", slot, slot) as cluster:
        yield cluster.address


@pytest.mark.slow
def test_what_a_dying_worker_booted_is_booted_by_another_one(cluster: str, tmp_path: Path) -> None:
    runner = start(tmp_path, cluster)
    wait_for((tmp_path / "worker-of-2").exists)
    wait_for(lambda: len(list((tmp_path / "out").glob("*/result.json"))) >= 2)
    (tmp_path / "killed").touch()
    os.kill(int((tmp_path / "worker-of-2").read_text()), signal.SIGKILL)
    _, shown = runner.communicate(timeout=60)
    assert runner.returncode == 0, shown
    assert "6 pass" in shown
    assert Counter((tmp_path / "started").read_text().split()) == Counter("1" + "22" + "3456")
    assert not [pid for pid in (tmp_path / "pids").read_text().split() if alive(int(pid))]
    assert len({path.read_text() for path in tmp_path.glob("worker-of-*")}) <= 2
    results = [read_result(path) for path in (tmp_path / "out").glob("*/result.json")]
    assert [(result.exit, result.reason) for result in results] == [(0, "exited")] * 6
    assert [path.name for path in (tmp_path / "out" / ".jobs").iterdir()] == ["lock"]


@pytest.mark.slow
def test_interrupting_ends_the_boots_of_a_cluster(cluster: str, tmp_path: Path) -> None:
    runner = start(tmp_path, cluster)
    wait_for((tmp_path / "worker-of-2").exists)
    runner.send_signal(signal.SIGTERM)
    _, shown = runner.communicate(timeout=60)
    assert runner.returncode == 130, shown
    assert read_result(tmp_path / "out" / "1" / "result.json").reason == "killed"
    assert not [pid for pid in (tmp_path / "pids").read_text().split() if alive(int(pid))]
    assert [path.name for path in (tmp_path / "out" / ".jobs").iterdir()] == ["lock"]


def test_a_cluster_without_its_library_or_scheduler_is_an_error() -> None:
    executor = ClusterExecutor("dask://127.0.0.1:1", 0, NO_LIMITS)
    plans: tuple[Plan, ...] = ()
    with pytest.raises(LogtriageError, match=r"needs the package distributed|no scheduler"):
        executor.run(plans, Switch(), Tally(0))


@pytest.mark.slow
def test_a_cluster_that_boots_nothing_is_told_at_once(tmp_path: Path) -> None:
    with dask_cluster(tmp_path / "dask", ("--resources", "other=1")) as cluster:
        runner = start(tmp_path, cluster.address)
        _, shown = runner.communicate(timeout=120)
    assert runner.returncode == 2, shown
    assert "declares the resource boot" in shown
