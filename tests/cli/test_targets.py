"""What commands are pointed at: directories, files, streams, and what is only nearly one of them."""

import fcntl
import json
import os
import pty
import signal
import socket
import struct
import subprocess
import sys
import termios
import threading
import time
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


def test_beside_boots_that_go_on_a_recording_ends_with_its_stream(tmp_path: Path, host: bytes) -> None:
    other = tmp_path / "kept/other"
    other.mkdir(parents=True)
    (other / "host.log").write_bytes(host)
    watch = ("watch", "-", "--record", tmp_path / "kept", "-f", "json", "--for", "60")
    status, text = logtriage(*watch, data=host)
    assert status == 1
    assert '"id":"other"' not in text.replace(" ", "")
    assert (tmp_path / "kept/stdin/host.log").read_bytes() == host


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
        (["ftp://host/a.log"], "only watch follows streams: -, tcp://HOST:PORT, ssh://HOST/PATH"),
        (["watch", ""], "'': no such file or directory"),
        (["test"], "'test' is no command, file or directory; did you mean tests?"),
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


def test_a_path_that_looks_like_an_option_is_watched_behind_two_dashes(tmp_path: Path, host: bytes) -> None:
    (tmp_path / "-x").write_bytes(host)
    os.utime(tmp_path / "-x", (1e9, 1e9))
    done = subprocess.run([*COMMAND, "--", "-x"], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 1, done.stderr
    assert b"complete: 1 configuration: 1 fail" in done.stdout


def test_what_is_named_is_read_whatever_it_is_called_and_wherever_it_leads(
    tmp_path: Path, host: bytes
) -> None:
    (tmp_path / "store").mkdir()
    (tmp_path / "store/1").write_bytes(host)
    deep = tmp_path / "run/a/b/c/d/e/f/g/h/i/j"
    deep.mkdir(parents=True)
    logs = [tmp_path / "run" / name for name in (".hidden.log", ".cache/x.log", "link.log")] + [
        deep / "y.log"
    ]
    logs[1].parent.mkdir()
    for log in logs:
        if log.name == "link.log":
            log.symlink_to("../store/1")
        else:
            log.write_bytes(host)
    (tmp_path / "run/gone.log").symlink_to("nowhere")
    for log in logs:
        os.utime(log, (1e9, 1e9))
    status, text = logtriage("report", *logs, "-f", "json")
    report = json.loads(text)
    assert status == 1
    assert [one["failure"]["class"] for one in report["configs"]] == ["hang"] * 4
    assert "gone.log" not in text
    status, text = logtriage("report", tmp_path / "run/gone.log")
    assert status == 2
    assert "gone.log: broken link" in text


def test_the_rotated_parts_of_a_named_log_are_no_consoles_of_their_own(tmp_path: Path, host: bytes) -> None:
    lines = host.splitlines(keepends=True)
    (tmp_path / "c.log.1").write_bytes(b"".join(lines[:60]))
    (tmp_path / "c.log").write_bytes(b"".join(lines[60:]))
    for log in tmp_path.iterdir():
        os.utime(log, (1e9, 1e9))
    _, text = logtriage("report", *tmp_path.iterdir(), "-f", "json")
    assert [one["id"] for one in json.loads(text)["configs"]] == ["c"]
    _, text = logtriage("report", tmp_path / "c.log.1", "-f", "json")
    assert [one["id"] for one in json.loads(text)["configs"]] == ["c.log"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_stream_that_is_left_is_summed_up_and_leaves_nothing_behind(
    tmp_path: Path, host: bytes, number: signal.Signals
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        watching = subprocess.Popen(
            [*COMMAND, "watch", "--plain", f"tcp://127.0.0.1:{port}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "TMPDIR": str(tmp_path), "PYTHONUNBUFFERED": "1"},
            # Under nohup, or in the background of a shell, the tests themselves ignore it.
            preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),  # noqa: PLW1509 - no threads yet
        )
        connection, _ = server.accept()
        connection.sendall(host)
        connection.close()
        assert watching.stderr is not None
        assert watching.stdout is not None
        said = watching.stderr.readline()
        shown = [watching.stdout.readline() for _ in range(3)]
        watching.send_signal(number)
        output, _ = watching.communicate()
    assert b"host-kernel" in shown[-1]
    assert b"the other side closed it; it is opened again" in said
    assert watching.returncode == 128 + number
    assert list(tmp_path.glob("logtriage-*")) == []
    assert (b"note: tcp://" in output) == (number is signal.SIGINT)


def test_keys_come_from_the_terminal_while_a_console_comes_through_a_pipe(
    tmp_path: Path, host: bytes
) -> None:
    reader, writer = os.pipe()
    pid, master = pty.fork()
    if pid == 0:
        os.dup2(reader, 0)
        os.close(writer)
        state = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": str(tmp_path / "state")}
        words = [*COMMAND, "watch", "-", "--record", str(tmp_path / "kept")]
        os.execve(words[0], words, {**os.environ, **state})  # noqa: S606 - a fixed argument list
    os.close(reader)
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    shown = bytearray()

    def show() -> None:
        try:
            while data := os.read(master, 65536):
                shown.extend(data)
        except OSError:
            return

    thread = threading.Thread(target=show)
    thread.start()
    try:
        await_words(shown, b"LIVE")
        os.write(writer, host)
        os.close(writer)
        await_words(shown, b"hang")
        os.write(master, b"q")
    except BaseException:
        os.kill(pid, signal.SIGKILL)
        raise
    finally:
        _, ended = os.waitpid(pid, 0)
        thread.join()
        os.close(master)
    assert os.waitstatus_to_exitcode(ended) == 0
    assert (tmp_path / "kept/stdin/host.log").read_bytes() == host


def await_words(shown: bytearray, words: bytes) -> None:
    end = time.monotonic() + 30
    while words not in shown:
        assert time.monotonic() < end, bytes(shown[-2000:])
        time.sleep(0.02)
