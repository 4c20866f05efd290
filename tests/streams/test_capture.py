"""Streams of real sockets, pseudo-terminals and pipes, recorded with their times."""

import json
import os
import shutil
import signal
import socket
import subprocess
import termios
import threading
import time
import tty
from collections.abc import Callable
from pathlib import Path

import pytest

from logtriage.errors import LogtriageError
from logtriage.streams.address import stream_of
from logtriage.streams.capture import Capture
from logtriage.streams.stream import Descriptor, Stream
from logtriage.streams.tcp import TcpConnection

LINES = [f"[    {at}.000000] foo: step {at}\r\n".encode() for at in range(20)]
WHOLE = b"".join(LINES)


def until(holds: Callable[[], bool], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.01)


class Recorded:
    """A capture with what it says."""

    def __init__(self, stream: Stream, run: Path) -> None:
        self.said: list[str] = []
        self.capture = Capture(stream, run, self.said.append)
        self.log = run / stream.console / "host.log"
        self.capture.start()

    def holds(self, data: bytes) -> Callable[[], bool]:
        return lambda: self.log.read_bytes() == data


def followed(log: Path, name: str) -> Recorded:
    """A file that holds the first ten lines, followed by the name of a stream up to them."""
    log.write_bytes(b"".join(LINES[:10]))
    run = log.parent / "run"
    run.mkdir()
    recorded = Recorded(stream_of(name), run)
    until(recorded.holds(b"".join(LINES[:10])))
    return recorded


def rows(log: Path) -> list[list[float]]:
    return [json.loads(line) for line in log.with_suffix(".timing").read_text().splitlines()]


def test_a_pipe_is_recorded_until_it_ends(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    stream = Stream(name="-", console="stdin", connect=lambda _: Descriptor(reader), returns=False)
    recorded = Recorded(stream, tmp_path)
    for line in LINES:
        os.write(writer, line)
    os.close(writer)
    until(recorded.capture.over.is_set)
    assert recorded.log.read_bytes() == WHOLE
    assert recorded.said == ["-: the other side closed it"]
    offsets = [offset for _, offset in rows(recorded.log)]
    assert offsets[0] == 0
    assert offsets == sorted(offsets)


def test_a_terminal_whose_other_side_closes_is_over(tmp_path: Path) -> None:
    master, slave = os.openpty()
    tty.setraw(slave)
    recorded = Recorded(stream_of(os.ttyname(slave)), tmp_path)
    os.write(master, WHOLE)
    until(recorded.holds(WHOLE))
    os.close(slave)
    os.close(master)
    until(recorded.capture.over.is_set)
    assert recorded.log.read_bytes() == WHOLE


def test_what_a_board_prints_is_not_typed_back_into_it(tmp_path: Path) -> None:
    master, slave = os.openpty()
    os.set_blocking(master, False)
    modes = termios.tcgetattr(slave)
    assert modes[3] & termios.ECHO
    recorded = Recorded(stream_of(os.ttyname(slave)), tmp_path)
    os.write(master, b"Hit any key to stop autoboot: 3 ")
    until(recorded.holds(b"Hit any key to stop autoboot: 3 "))
    with pytest.raises(BlockingIOError):
        os.read(master, 1)
    recorded.capture.stop()
    assert termios.tcgetattr(slave) == modes
    os.close(slave)
    os.close(master)


def test_a_named_pipe_needs_no_writer_to_begin_with(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    run = tmp_path / "run"
    run.mkdir()
    recorded = Recorded(stream_of(str(pipe)), run)
    with pipe.open("wb") as writer:
        writer.write(WHOLE)
    until(recorded.capture.over.is_set)
    assert recorded.log.read_bytes() == WHOLE


def test_a_capture_that_was_never_started_is_stopped(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    stream = Stream(name="-", console="stdin", connect=lambda _: Descriptor(reader), returns=False)
    capture = Capture(stream, tmp_path, print)
    capture.stop()
    assert capture.over.is_set()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(reader)
    os.close(writer)


def test_a_port_that_sends_commands_alone_is_waited_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        connection = TcpConnection("127.0.0.1", server.getsockname()[1], 0)
        board, _ = server.accept()
        board.sendall(bytes.fromhex("fffd18"))
        assert connection.read() is None
        assert board.recv(3) == bytes.fromhex("fffc18")
        board.sendall(LINES[0])
        assert connection.read() == LINES[0]
        board.close()
        assert connection.read() == b""
        connection.close()


def test_a_port_that_comes_back_is_read_on(tmp_path: Path) -> None:
    server = socket.create_server(("127.0.0.1", 0))
    recorded = Recorded(stream_of(f"tcp://127.0.0.1:{server.getsockname()[1]}"), tmp_path)
    first, _ = server.accept()
    first.sendall(bytes.fromhex("fffb01") + b"".join(LINES[:10]))
    assert first.recv(3) == bytes.fromhex("fffd01")
    until(recorded.holds(b"".join(LINES[:10])))
    first.close()
    second, _ = server.accept()
    second.sendall(b"".join(LINES[10:]))
    until(recorded.holds(WHOLE))
    recorded.capture.stop()
    second.close()
    server.close()
    assert [said.split(": ", 1)[1] for said in recorded.said] == [
        "the other side closed it; it is opened again as soon as that is possible",
        "connected again",
    ]


def test_a_port_where_nobody_answers_is_said_at_once(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(LogtriageError, match=r"tcp://127.0.0.1:\d+: Connection refused"):
        Capture(stream_of(f"tcp://127.0.0.1:{port}"), tmp_path, print)
    assert list(tmp_path.iterdir()) == []


def test_a_recording_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "stdin").mkdir()
    reader, writer = os.pipe()
    stream = Stream(name="-", console="stdin", connect=lambda _: Descriptor(reader), returns=False)
    with pytest.raises(LogtriageError, match="cannot record"):
        Capture(stream, tmp_path, print)
    os.close(writer)


@pytest.fixture
def ssh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for ssh that runs the command here, as the user's own would there."""
    script = tmp_path / "bin" / "ssh"
    script.parent.mkdir()
    script.write_text(
        '#!/bin/sh\nfor last; do :; done\necho $$ > "$0.pid"\n'
        '[ -e "$0.down" ] && { echo "no route" >&2; exit 255; }\nexec sh -c "$last"\n'
    )
    script.chmod(0o700)
    monkeypatch.setenv("PATH", f"{script.parent}:{os.environ['PATH']}")
    return script


def test_a_file_of_another_machine_is_followed_from_where_it_was_left(tmp_path: Path, ssh: Path) -> None:
    log = tmp_path / "there's a.log"
    recorded = followed(log, f"ssh://lab1{log}")
    ssh.with_name("ssh.down").touch()
    os.kill(int(ssh.with_name("ssh.pid").read_text()), signal.SIGTERM)
    until(lambda: len(recorded.said) > 0)
    with log.open("ab") as more:
        more.write(b"".join(LINES[10:]))
    ssh.with_name("ssh.down").unlink()
    until(recorded.holds(WHOLE))
    recorded.capture.stop()


def test_what_keeps_the_words_of_ssh_open_does_not_hold_up(tmp_path: Path, ssh: Path) -> None:
    ssh.write_text(
        "#!/bin/sh\necho 'cannot resolve lab1' >&2\nsleep 300 >/dev/null &\necho $! > \"$0.kept\"\nexit 255\n"
    )
    recorded = Recorded(stream_of("ssh://lab1/a.log"), tmp_path)
    until(lambda: len(recorded.said) > 0)
    assert "cannot resolve lab1" in recorded.said[0]
    recorded.capture.stop()
    os.kill(int(ssh.with_name("ssh.kept").read_text()), signal.SIGTERM)


def test_what_a_port_sent_before_it_closed_is_kept_where_it_cannot_be_answered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_socket: socket.socket, _data: bytes) -> None:
        raise BrokenPipeError

    with socket.create_server(("127.0.0.1", 0)) as server:
        connection = TcpConnection("127.0.0.1", server.getsockname()[1], 0)
        other, _ = server.accept()
        other.sendall(b"\xff\xfb\x01last words\r\n")
        other.close()
        monkeypatch.setattr(socket.socket, "sendall", refuse)
        assert connection.read() == b"last words\r\n"
        connection.close()


@pytest.mark.skipif(shutil.which("socat") is None, reason="socat is not installed")
def test_socat_plays_a_console_at_its_pace(tmp_path: Path) -> None:
    log = tmp_path / "a.log"
    log.write_bytes(WHOLE)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    played = subprocess.Popen(["socat", "-u", f"OPEN:{log}", f"TCP-LISTEN:{port},reuseaddr,bind=127.0.0.1"])
    recorded: list[Recorded] = []

    def connects() -> bool:
        try:
            recorded.append(Recorded(stream_of(f"tcp://127.0.0.1:{port}"), tmp_path))
        except LogtriageError:
            return False
        return True

    until(connects)
    until(recorded[0].holds(WHOLE))
    recorded[0].capture.stop()
    played.wait()


def test_stopping_ends_the_thread(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    stream = Stream(name="-", console="stdin", connect=lambda _: Descriptor(reader), returns=False)
    recorded = Recorded(stream, tmp_path)
    recorded.capture.stop()
    assert recorded.capture.over.is_set()
    assert not any(one.name.startswith("capture stdin") for one in threading.enumerate())
    os.close(writer)


def test_a_login_that_is_refused_is_not_tried_again(tmp_path: Path, ssh: Path) -> None:
    ssh.write_text('#!/bin/sh\necho "me@lab1: Permission denied (publickey)." >&2\nexit 255\n')
    run = tmp_path / "run"
    run.mkdir()
    recorded = Recorded(stream_of("ssh://lab1/a.log"), run)
    until(recorded.capture.over.is_set)
    assert recorded.said == ["ssh://lab1/a.log: the recording ended: me@lab1: Permission denied (publickey)."]
    recorded.capture.stop()
