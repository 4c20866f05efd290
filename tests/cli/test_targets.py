"""What commands are pointed at: directories, files, streams, and what is only nearly one of them."""

import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from logtriage.cli.target import Target, target_of
from logtriage.errors import InputError
from tests.corpus.boot_file import Boot

COMMAND = [sys.executable, "-m", "logtriage"]


def logtriage(*arguments: str | Path, data: bytes = b"") -> tuple[int, str]:
    """A command's exit status, and what it printed on both outputs."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=data,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.returncode, done.stdout.decode()


@pytest.fixture
def host(qemu_boots: dict[str, Boot]) -> bytes:
    """The host's console of a boot that hangs."""
    return next(
        boot.files["host.log"] for boot in qemu_boots.values() if boot.name == "546-stuck-kvm-vgic-hyp-init"
    )


def test_a_directory_stands_for_itself_and_files_for_themselves(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    for name in ("a/x.log", "y.txt"):
        (tmp_path / name).touch()
    assert target_of([str(tmp_path)]) == Target(tmp_path)
    named = target_of([str(tmp_path / "a/x.log"), str(tmp_path / "y.txt")])
    assert named == Target(tmp_path.resolve(), frozenset({"a/x.log", "y.txt"}))
    assert target_of([str(tmp_path / "a/x.log")]).run == tmp_path.resolve() / "a"
    with pytest.raises(InputError, match="give one run directory, or log files"):
        target_of([str(tmp_path / "a"), str(tmp_path / "y.txt")])
    with pytest.raises(InputError, match="no such file or directory") as missing:
        target_of([str(tmp_path / "a/x.lo")])
    assert missing.value.hint == f"did you mean {tmp_path / 'a/x.log'}?"


def test_report_takes_files_and_leaves_the_others(tmp_path: Path, host: bytes) -> None:
    for name in ("4k.log", "64k.txt", "notes.log"):
        (tmp_path / name).write_bytes(host)
        os.utime(tmp_path / name, (1e9, 1e9))
    status, text = logtriage("report", tmp_path / "4k.log", tmp_path / "64k.txt", "-f", "json")
    assert status == 1
    configs = json.loads(text)["configs"]
    assert [(one["id"], one["status"]) for one in configs] == [("4k", "fail"), ("64k", "fail")]
    assert {one["failure"]["class"] for one in configs} == {"hang"}


def test_a_pipe_gives_the_verdict_of_the_file(tmp_path: Path, host: bytes) -> None:
    log = tmp_path / "host.log"
    log.write_bytes(host)
    os.utime(log, (1e9, 1e9))
    _, whole = logtriage("report", log, "-f", "json")
    failure = json.loads(whole)["configs"][0]["failure"]
    status, text = logtriage("watch", "-", "--record", tmp_path / "kept", "-f", "json", data=host)
    assert status == 1
    told = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    last = next(line for line in reversed(told) if "id" in line)
    assert last["failure"]["title"] == failure["title"]
    assert last["failure"]["signature"] == failure["signature"]
    assert (tmp_path / "kept/stdin/host.log").read_bytes() == host
    assert (tmp_path / "kept/stdin/host.timing").exists()


def test_a_port_is_followed_till_the_time_is_over(tmp_path: Path, host: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        def serve() -> None:
            connection, _ = server.accept()
            connection.sendall(host)
            connection.recv(1)
            connection.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        record = tmp_path / "kept"
        status, _ = logtriage("watch", f"tcp://127.0.0.1:{port}", "--record", record, "--plain", "--for", "3")
        thread.join()
    assert (record / f"127.0.0.1-{port}" / "host.log").read_bytes() == host
    assert status == 3


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["reprot", "x"], "'reprot' is no command, file or directory; did you mean report?"),
        (["zzzzzz"], "commands: demo, watch"),
        (["./none.log"], "none.log: no such file or directory"),
        (["watch", "tcp://localhost"], "tcp://localhost: names no port"),
        (["watch", "-", "tests"], "streams and files cannot be followed together"),
        (["watch", "tests", "--record", "x"], "--record is for streams"),
        (["ftp://host/a.log"], "no such file or directory"),
    ],
)
def test_what_is_wrong_with_a_target_is_said(arguments: list[str], said: str) -> None:
    status, text = logtriage(*arguments)
    assert status == 2
    assert said in text


def test_a_path_alone_is_watched(tmp_path: Path, host: bytes) -> None:
    log = tmp_path / "host.log"
    log.write_bytes(host)
    os.utime(log, (1e9, 1e9))
    status, text = logtriage(log)
    assert status == 1
    assert "complete: 1 configuration: 1 fail" in text
    status, piped = logtriage("-", data=host)
    assert status == 1
    assert "complete: 1 configuration: 1 fail" in piped
