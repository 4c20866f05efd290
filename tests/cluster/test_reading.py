import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cluster.dask_cluster import ROOT, DaskCluster, dask_cluster, wait_for

pytestmark = pytest.mark.slow

COUNT = 150


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DaskCluster]:
    """Two workers, of which one declares a resource."""
    with dask_cluster(tmp_path_factory.mktemp("dask"), (), ("--resources", "logs=1")) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory, qemu_corpus: Path) -> Path:
    """Boots of the corpus, each over, so that no verdict tells how long ago its last byte came."""
    run = tmp_path_factory.mktemp("many") / "run"
    for folder in sorted(path for path in qemu_corpus.iterdir() if path.is_dir())[:COUNT]:
        shutil.copytree(folder, run / folder.name)
    for folder in run.iterdir():
        if folder.is_dir() and not (folder / "result.json").exists():
            (folder / "result.json").write_text('{"exit": 0, "reason": "exited"}')
    return run


def start(*arguments: str, cwd: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "logtriage", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def logtriage(*arguments: str, cwd: Path) -> tuple[int, bytes, bytes]:
    process = start(*arguments, cwd=cwd)
    printed, errors = process.communicate(timeout=300)
    return process.returncode, printed, errors


READ_BY_ALL = """
import sys
from pathlib import Path
from logtriage.cluster.pool import Cluster
from logtriage.library.load import builtin_dir, load_library
from logtriage.report.formats import FORMATS, render
from logtriage.session.whole_run import read_run
from logtriage.workers import Processes
library = load_library([builtin_dir()])
cluster = Cluster(address=sys.argv[2], jobs=None, resource=None, say=sys.exit)
wholes = [
    read_run(Path(sys.argv[1]), library, pool=pool, clock=(0.0).__float__, wall=(2e9).__float__)
    for pool in (Processes(1), Processes(3), cluster)
]
assert len(wholes[0].snapshot.modes) > 1
for name in FORMATS:
    one, several, there = (render(whole.snapshot, name) for whole in wholes)
    assert one == several == there, name
assert wholes[0] == wholes[1] == wholes[2]
print(sorted(FORMATS))
"""


def test_a_cluster_reads_the_corpus_as_this_machine_does(qemu_corpus: Path, cluster: DaskCluster) -> None:
    argv = [sys.executable, "-c", READ_BY_ALL, qemu_corpus.name, cluster.address]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(argv, cwd=qemu_corpus.parent, env=environment, capture_output=True, check=False)
    assert done.stderr == b""
    assert b"html" in done.stdout


def test_it_reports_as_this_machine_does(run: Path, cluster: DaskCluster) -> None:
    given = ("report", "run", "-f", "json")
    there = logtriage(*given, "--executor", cluster.address, "-o", "there.json", cwd=run.parent)
    assert logtriage(*given, "-j", "3", "-o", "here.json", cwd=run.parent) == there
    assert (run.parent / "there.json").read_bytes() == (run.parent / "here.json").read_bytes()


def test_it_reports_the_demo_as_this_machine_does(tmp_path: Path, cluster: DaskCluster) -> None:
    code = (
        "import sys, threading; from pathlib import Path; from logtriage.sources.replay import Player\n"
        "from logtriage.demo.recordings import recordings_for\n"
        "from logtriage.matrix.file import load_matrix\n"
        "Player(recordings_for(load_matrix('lpa2')), Path('run'), None, jobs=4).run(threading.Event())\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, check=True)
    given = ("report", "run", "-f", "json")
    here = logtriage(*given, "-j", "1", cwd=tmp_path)
    assert json.loads(here[1])["counts"]["fail"] == 64
    assert logtriage(*given, "--executor", cluster.address, cwd=tmp_path) == here


def test_it_classifies_and_compares_as_this_machine_does(run: Path, cluster: DaskCluster) -> None:
    logs = sorted(str(path.relative_to(run.parent)) for path in run.glob("*/*.log"))[:COUNT]
    logs[7], logs[77] = "run/not-there.log", "run"
    for given in (
        ("classify", *logs),
        ("classify", "--explain", *logs),
        ("classify", "-f", "json", *logs),
        ("compare", "run", "run", "-f", "json"),
        ("report", "-f", "json", *logs[:7]),
    ):
        here = logtriage(*given, "-j", "1", cwd=run.parent)
        assert here[1]
        assert logtriage(*given, "--executor", cluster.address, "-j", "3", cwd=run.parent) == here


def test_only_workers_with_the_resource_read(run: Path, cluster: DaskCluster) -> None:
    given = ("report", "run", "-f", "json", "--executor", cluster.address)
    code, printed, errors = logtriage(*given, "--resource", "logs", cwd=run.parent)
    assert (code, printed, errors) == logtriage(*given, cwd=run.parent)
    code, printed, errors = logtriage(*given, "--resource", "no\x1bne", cwd=run.parent)
    assert (code, printed) == (2, b"")
    assert b"declares the resource no\xe2\x90\x9bne" in errors


def reading(worker: "subprocess.Popen[bytes]") -> bool:
    """Whether a worker has started a process to read."""
    threads = Path(f"/proc/{worker.pid}/task").glob("*/children")
    return any(path.read_text().strip() for path in threads)


@pytest.mark.skipif(sys.platform != "linux", reason="children are listed in /proc")
def test_a_killed_worker_loses_nothing(run: Path, tmp_path: Path) -> None:
    here = logtriage("report", "run", "-f", "json", cwd=run.parent)
    with dask_cluster(tmp_path / "dask") as cluster:
        workers = [cluster.worker(), cluster.worker()]
        wait_for(lambda: cluster.count() == 2)
        process = start("report", "run", "-f", "json", "--executor", cluster.address, cwd=run.parent)
        wait_for(lambda: any(map(reading, workers)))
        next(filter(reading, workers)).kill()
        printed, errors = process.communicate(timeout=300)
        assert (process.returncode, printed, errors) == here


@pytest.mark.skipif(sys.platform != "linux", reason="children are listed in /proc")
def test_without_any_worker_left_this_machine_goes_on(run: Path, tmp_path: Path) -> None:
    here = logtriage("report", "run", "-f", "json", cwd=run.parent)
    with dask_cluster(tmp_path / "dask") as cluster:
        only = cluster.worker()
        wait_for(lambda: cluster.count() == 1)
        process = start("report", "run", "-f", "json", "--executor", cluster.address, cwd=run.parent)
        wait_for(lambda: reading(only))
        only.kill()
        printed, errors = process.communicate(timeout=300)
        assert (process.returncode, printed) == here[:2]
        assert b"read here what the cluster could not: no worker is left" in errors


@pytest.mark.skipif(sys.platform != "linux", reason="children are listed in /proc")
def test_without_its_scheduler_this_machine_goes_on(run: Path, tmp_path: Path) -> None:
    here = logtriage("report", "run", "-f", "json", cwd=run.parent)
    with dask_cluster(tmp_path / "dask") as cluster:
        only = cluster.worker()
        wait_for(lambda: cluster.count() == 1)
        process = start("report", "run", "-f", "json", "--executor", cluster.address, cwd=run.parent)
        wait_for(lambda: reading(only))
        cluster.end()
        printed, errors = process.communicate(timeout=300)
        assert (process.returncode, printed) == here[:2]
        assert b"read here what the cluster could not" in errors


@pytest.mark.skipif(sys.platform != "linux", reason="children are listed in /proc")
def test_interrupting_takes_back_what_was_not_read(run: Path, tmp_path: Path) -> None:
    with dask_cluster(tmp_path / "dask") as cluster:
        only = cluster.worker()
        wait_for(lambda: cluster.count() == 1)
        process = start("report", "run", "--executor", cluster.address, cwd=run.parent)
        wait_for(lambda: reading(only))
        process.send_signal(signal.SIGINT)
        printed, errors = process.communicate(timeout=60)
        assert (process.returncode, printed, errors.strip()) == (130, b"", b"")
        wait_for(lambda: not cluster.tasks())


def test_workers_that_cannot_read_are_told_at_once(run: Path, tmp_path: Path) -> None:
    hide = tmp_path / "hide.py"
    hide.write_text(
        "from logtriage.cluster import remote, sight\n"
        "remote.sight_of = remote.fresh_sight_of = lambda path: (\n"
        f"    None if path == {str(run)!r} else sight.sight_of(path))\n"
    )
    missing = tmp_path / "missing.py"
    missing.write_text("import sys\nsys.modules['logtriage'] = None\n")
    other = tmp_path / "other"
    shutil.copytree(ROOT / "logtriage", other / "logtriage")
    with (other / "logtriage" / "errors.py").open("a") as source:
        source.write("# changed\n")
    with dask_cluster(tmp_path / "dask") as cluster:
        given = ("report", "run", "--executor", cluster.address)
        code, printed, errors = logtriage(*given, cwd=run.parent)
        assert (code, printed) == (2, b"")
        assert b"has no workers" in errors
        cluster.worker("--resources", "blind=1", "--preload", str(hide))
        cluster.worker("--resources", "missing=1", "--preload", str(missing))
        cluster.worker("--resources", "other=1", path=other)
        wait_for(lambda: cluster.count() == 3)
        for resource, problem in (
            ("blind", f"{run}: the worker tcp://"),
            ("missing", "has no logtriage, or an older one"),
            ("other", "results may differ"),
            ("none", "declares the resource none"),
        ):
            code, printed, errors = logtriage(*given, "--resource", resource, cwd=run.parent)
            assert (code, printed) == (2, b"")
            assert problem.encode() in errors


def test_standard_input_is_not_the_clusters(cluster: DaskCluster, tmp_path: Path) -> None:
    code, printed, errors = logtriage("classify", "-", "--executor", cluster.address, cwd=tmp_path)
    assert (code, printed) == (2, b"")
    assert b"cannot read standard input" in errors
