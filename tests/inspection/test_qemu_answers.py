"""What a QEMU that is stuck, gone or hostile can do to whoever asks it."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from logtriage.inspection.qemu import inspect

Serve = Callable[[str, Callable[[socket.socket], None]], None]

GREETING = b'{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 9}}, "capabilities": []}}\n'


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Listens on a socket of the directory, and gives each connection to a function in a thread."""
    listeners: list[socket.socket] = []

    def begin(name: str, answer: Callable[[socket.socket], None]) -> None:
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        listener.bind(str(tmp_path / name))
        listener.listen(8)
        listeners.append(listener)

        def accept() -> None:
            while True:
                try:
                    peer, _ = listener.accept()
                except OSError:
                    return
                with peer:
                    peer.settimeout(5)
                    try:
                        answer(peer)
                    except OSError:
                        continue

        threading.Thread(target=accept, daemon=True).start()

    yield begin
    for listener in listeners:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def monitor(peer: socket.socket) -> None:
    """A monitor that answers as QEMU's does."""
    answers = {
        "query-status": {"status": "running"},
        "query-cpus-fast": [{"target": "aarch64"}],
        "qom-get": "virt-9.0-machine",
        "human-monitor-command": "",
    }
    peer.sendall(GREETING)
    while request := peer.recv(4096):  # one at a time, and no line ends between them
        asked = json.loads(request)
        own = {"id": asked["id"]} if "id" in asked else {}
        told = {"return": answers.get(asked["execute"], {}), **own}
        peer.sendall(json.dumps(told).encode() + b"\n")


def wait(peer: socket.socket) -> None:
    """Says nothing until the other end is gone."""
    while peer.recv(4096):
        pass


def test_without_a_monitor_that_is_said(tmp_path: Path) -> None:
    assert inspect(tmp_path, "end").problem == "QEMU's monitor: [Errno 2] No such file or directory"


def test_a_monitor_that_does_not_answer_is_not_waited_for(serve: Serve, tmp_path: Path) -> None:
    serve(".qmp.sock", wait)
    found = inspect(tmp_path, "end")
    assert (found.problem, found.cpus) == ("QEMU did not answer in 0.8 s", ())


@pytest.mark.parametrize(
    "said",
    [
        b"garbage\n",
        b"[]\n",
        b'{"QMP": 1}\n',
        b"{}\n" * 1000,
        b"\xff\n",
        b"{" * 20000,
        b"",
        b"[" * 100000 + b"\n",
    ],
)
def test_a_monitor_that_speaks_otherwise_is_told(serve: Serve, tmp_path: Path, said: bytes) -> None:
    serve(".qmp.sock", lambda peer: peer.sendall(said))
    assert inspect(tmp_path, "end").problem.startswith(("QEMU's monitor: ", "QEMU did not answer"))


@pytest.mark.parametrize(
    "said",
    [b"", b"$#00", b"\x00\xff" * 100, b"$E01#a6" * 20],
    ids=["nothing", "empty", "noise", "errors"],
)
def test_a_stub_that_hangs_up_is_gone(serve: Serve, tmp_path: Path, said: bytes) -> None:
    serve(".qmp.sock", monitor)

    def answer(peer: socket.socket) -> None:
        peer.recv(4096)
        peer.sendall(said)

    serve(".gdb.sock", answer)
    found = inspect(tmp_path, "end")
    assert (found.by, found.machine, found.state) == ("QEMU 9.0.0", "virt", "running")
    assert found.problem.startswith("the stub of gdb is gone")


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        (b"$W00#b7", "the machine ended"),
        (b"$" + b"a" * (2 << 20), "an answer without an end"),
        (b"$m01,02,03#00$zz#00" * 50, "a processor cannot be chosen"),
    ],
    ids=["ended", "endless", "threads"],
)
def test_a_stub_that_speaks_otherwise_is_told(
    serve: Serve, tmp_path: Path, said: bytes, problem: str
) -> None:
    serve(".qmp.sock", monitor)

    def answer(peer: socket.socket) -> None:
        peer.recv(4096)
        peer.sendall(said)
        wait(peer)

    serve(".gdb.sock", answer)
    found = inspect(tmp_path, "end")
    assert (found.by, found.machine, found.state) == ("QEMU 9.0.0", "virt", "running")
    assert found.problem.startswith(problem)


def test_a_stub_that_does_not_answer_is_not_waited_for(serve: Serve, tmp_path: Path) -> None:
    serve(".qmp.sock", monitor)
    serve(".gdb.sock", wait)
    assert inspect(tmp_path, "end").problem == "the stub of gdb does not answer"


def test_a_stub_that_hangs_up_with_questions_unread_is_gone(serve: Serve, tmp_path: Path) -> None:
    asked = threading.Event()
    serve(".qmp.sock", monitor)

    def answer(peer: socket.socket) -> None:
        peer.recv(1)  # what is left unread resets the connection
        asked.set()

    serve(".gdb.sock", answer)
    found = inspect(tmp_path, "end")
    assert asked.is_set()
    assert found.problem.startswith("the stub of gdb is gone")
