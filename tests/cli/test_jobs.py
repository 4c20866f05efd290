import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

COUNT = 100
DRAFT = """
schema = 1
[[signature]]
id = "draft"
title = "Cannot mount"
class = "rootfs"
layer = "host"
match = [{literal = "VFS: Cannot open root device"}]
samples = ["VFS: Cannot open root device"]
"""


def logtriage(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "logtriage", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, check=False)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory, qemu_corpus: Path) -> Path:
    """Boots enough to be worth several processes: those of the corpus, linked, under other names."""
    run = tmp_path_factory.mktemp("many") / "run"
    logs = sorted(qemu_corpus.glob("*/host.log"))
    for number in range(COUNT):
        folder = run / f"{number:03}"
        folder.mkdir(parents=True)
        os.link(logs[number % 40], folder / "host.log")
        (folder / "result.json").write_text('{"exit": 0, "reason": "exited"}')
    return run


def test_any_number_of_processes_prints_the_same(run: Path) -> None:
    logs = [f"run/{name:03}/host.log" for name in range(COUNT)]
    logs[7], logs[77] = "run/not-there.log", "run"
    draft = run.parent / "draft.toml"
    draft.write_text(DRAFT)
    for arguments in (
        ["report", "run", "-f", "json"],
        ["compare", "run", "run", "-f", "json"],
        ["classify", "-f", "json", *logs],
        ["classify", *logs],
        ["signatures", "try", "draft.toml", "run", "run/003/host.log"],
    ):
        one, several = (logtriage(*arguments, "-j", jobs, cwd=run.parent) for jobs in ("1", "3"))
        assert one.stdout
        assert (one.returncode, one.stdout, one.stderr) == (
            several.returncode,
            several.stdout,
            several.stderr,
        )


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.mark.skipif(sys.platform != "linux", reason="children are listed in /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_no_worker_outlives_the_command(run: Path, number: signal.Signals) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    code = (
        "import time\n"
        "from logtriage.cli import classify\n"
        "from logtriage.cli.main import main\n"
        "classify._outcome = lambda *_, **__: time.sleep(0.05)\n"
        "main()\n"
    )
    logs = [str(run / f"{name:03}" / "host.log") for name in range(COUNT)]
    command = [sys.executable, "-c", code, "classify", "-j", "2", *logs]
    process = subprocess.Popen(command, env=environment, start_new_session=True, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 60
    while not (workers := children(process.pid)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert workers
    if number is signal.SIGINT:
        os.killpg(process.pid, number)
    else:
        process.kill()
    _, errors = process.communicate(timeout=60)
    assert process.returncode == (130 if number is signal.SIGINT else -number)
    assert errors.strip() == b""
    while any(Path(f"/proc/{worker}").exists() for worker in workers) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not any(Path(f"/proc/{worker}").exists() for worker in workers)
