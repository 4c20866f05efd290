import json
import os
import shlex
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from socket import create_server

import pytest

CLOSED = "logtriage: standard output: Bad file descriptor\n"
FULL = "logtriage: standard output: No space left on device\n"
MATRIX = """
schema = 1
[axes]
a = ["1", "2"]
[logs]
host = "{id}/host.log"
"""
COMMANDS = {
    "demo": ["demo", "--headless", "--speed", "max", "-f", "csv"],
    "watch": ["watch", "--plain", "run"],
    "report": ["report", "run"],
    "classify": ["classify", "run/a/host.log"],
    "compare": ["compare", "run", "run"],
    "matrix": ["matrix", "list", "m.toml"],
    "signatures": ["signatures", "list"],
    "run": ["run", "m.toml", "--dry-run", "--limit", "9", "--", "true", "{a}"],
    "manual": ["manual", "keys"],
    "help": ["--help"],
}


@dataclass(frozen=True)
class Done:
    status: int
    said: str
    output: bytes


Run = Callable[..., Done]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command with redirections of the shell, with files to work on."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = tmp_path / "run" / "a"
    folder.mkdir(parents=True)
    (folder / "host.log").write_bytes(b"[    1.000000] Kernel panic - not syncing: x\r\n")
    (folder / "result.json").write_text(json.dumps({"exit": None, "signal": None, "reason": "timeout"}))
    (tmp_path / "m.toml").write_text(MATRIX)

    def start(arguments: list[str], redirected: str = "", data: bytes = b"") -> Done:
        line = f"{shlex.join([sys.executable, '-m', 'logtriage', *arguments])} {redirected}"
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
        done = subprocess.run(
            ["bash", "-c", line], cwd=tmp_path, env=environment, input=data, capture_output=True, check=False
        )
        return Done(done.returncode, done.stderr.decode(), done.stdout)

    return start


@pytest.mark.slow
@pytest.mark.parametrize("name", COMMANDS)
def test_output_that_nobody_takes_is_an_error_and_messages_are_not(run: Run, name: str) -> None:
    arguments = COMMANDS[name]
    usual = run(arguments)
    lines = usual.output.count(b"\n")
    assert lines
    assert "standard output" not in usual.said
    expected = (
        (">/dev/full", 2, usual.said + FULL, 0),
        (">&-", 2, usual.said + CLOSED, 0),
        ("2>&-", usual.status, "", lines),
        ("<&- >&- 2>&-", 2, "", 0),
    )
    for redirected, status, said, count in expected[: 2 if name == "demo" else None]:  # which takes seconds
        done = run(arguments, redirected)
        got = (redirected, done.status, done.said, done.output.count(b"\n"))
        assert got == (redirected, status, said, count)


def test_what_cannot_be_said_is_lost(run: Run) -> None:
    (usual, *others) = (
        run(["classify", "none", "run/a/host.log"], how) for how in ("", "2>/dev/full", "2>&-", "<&-")
    )
    assert usual.status == 2
    assert b"kernel panic" in usual.output
    for other in others:
        assert (other.status, other.output) == (usual.status, usual.output)


@pytest.mark.slow
@pytest.mark.parametrize("redirected", [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_a_server_serves_without_streams(tmp_path: Path, redirected: str) -> None:
    pytest.importorskip("textual_serve")
    with create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "logtriage", "serve", str(tmp_path), "--port", str(port)]
    with subprocess.Popen(["sh", "-c", f"exec {shlex.join(command)} {redirected}"]) as server:
        try:
            assert answered(port, server) == 403
        finally:
            server.terminate()
    assert server.returncode == 0


def answered(port: int, server: "subprocess.Popen[bytes]") -> int:
    """The status of the server's first answer."""
    while server.poll() is None:
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        try:
            connection.request("GET", "/")
            return connection.getresponse().status
        except ConnectionRefusedError:
            time.sleep(0.05)
        finally:
            connection.close()
    return 0


@pytest.mark.slow
def test_a_file_is_no_stand_in_for_a_closed_stream(run: Run, tmp_path: Path) -> None:
    usual = run(["report", "run"])
    for redirected in (">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"):
        target = tmp_path / "out.txt"
        done = run(["report", "run", "-o", str(target)], redirected)
        assert (done.status, done.said) == (usual.status, "")
        assert target.read_bytes() == usual.output
        target.unlink()
    assert (tmp_path / "run" / "a" / "host.log").read_bytes().startswith(b"[    1.000000] Kernel panic")


def test_a_closed_standard_input_cannot_be_read(run: Run) -> None:
    done = run(["classify", "-"], "<&-")
    assert (done.status, done.said) == (2, "logtriage: standard input: Bad file descriptor\n")
    assert run(["classify", "-"], data=b"Kernel panic - not syncing: x\n").status == 1


def test_a_reader_that_leaves_is_no_failure_of_a_boot(run: Run) -> None:
    done = run(["signatures", "list"], "| true; echo ${PIPESTATUS[0]}")
    assert (done.output, done.said) == (b"141\n", "")


@pytest.mark.slow
@pytest.mark.parametrize("redirected", ["", ">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_errors_keep_their_status(run: Run, redirected: str) -> None:
    done = run(["report", "none"], redirected)
    assert done.status == 2
    assert done.said == ("" if "2>&-" in redirected else "logtriage: none: no such file or directory\n")
