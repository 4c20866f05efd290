"""Dumps of a machine's memory, by a monitor that answers as QEMU's does, and by one that does not."""

import json
import os
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from logtriage.inspection import memory
from logtriage.inspection.memory import dump_memory
from logtriage.inspection.qemu import MONITOR
from logtriage.inspection.record import Inspection, Memory, decode, encode
from logtriage.inspection.text import inspection_lines
from tests.inspection.test_qemu_answers import GREETING, Serve, serve

__all__ = ["serve"]

Machine = Callable[[Callable[[int], None], str], None]


@pytest.fixture
def machine(serve: Serve) -> Machine:
    """A monitor whose machine writes its memory by a function, and whose dump then has a status."""

    def begin(write: Callable[[int], None], status: str) -> None:
        def answer(peer: socket.socket) -> None:
            peer.sendall(GREETING)
            sinks: list[int] = []
            while True:
                request, fds, _, _ = socket.recv_fds(peer, 4096, 1)
                sinks += fds
                if not request:
                    break
                if not request.strip():
                    continue
                asked = json.loads(request)
                if asked["execute"] == "dump-guest-memory":
                    assert asked["arguments"]["protocol"] == "fd:logtriage-memory"
                    threading.Thread(target=_written, args=(write, sinks.pop()), daemon=True).start()
                own = {"id": asked["id"]} if "id" in asked else {}
                told = {"return": {"status": status} if asked["execute"] == "query-dump" else {}, **own}
                peer.sendall(json.dumps(told).encode() + b"\n")

        serve(MONITOR, answer)

    return begin


def _written(write: Callable[[int], None], sink: int) -> None:
    try:
        write(sink)
    except BrokenPipeError:
        pass
    finally:
        os.close(sink)


def writes(data: bytes) -> Callable[[int], None]:
    def write(sink: int) -> None:
        rest = data
        while rest:
            rest = rest[os.write(sink, rest) :]

    return write


def never_ends(sink: int) -> None:
    while True:
        os.write(sink, b"x" * 4096)


def dump(folder: Path, ended: Callable[[], bool] = lambda: False) -> Memory:
    return dump_memory(folder / MONITOR, folder, ended)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != MONITOR)


@pytest.mark.parametrize(
    "data", [b"", b"\x7fELF" + bytes(300_000) + b"end", bytes(200_000)], ids=["nothing", "holes", "zeroes"]
)
def test_a_dump_is_what_the_machine_wrote(machine: Machine, tmp_path: Path, data: bytes) -> None:
    machine(writes(data), "completed")
    assert dump(tmp_path) == Memory(file="memory.elf", size=len(data))
    path = tmp_path / "memory.elf"
    assert path.read_bytes() == data
    assert path.stat().st_mode & 0o777 == 0o600
    assert files(tmp_path) == ["memory.elf"]


def test_what_is_zero_takes_no_room(machine: Machine, tmp_path: Path) -> None:
    machine(writes(b"x" + bytes(32 << 20) + b"x"), "completed")
    dump(tmp_path)
    assert (tmp_path / "memory.elf").stat().st_blocks * 512 < 1 << 20


def test_a_dump_that_failed_leaves_nothing(machine: Machine, tmp_path: Path) -> None:
    machine(writes(b"half"), "failed")
    (tmp_path / "memory.elf").write_text("of an earlier time")
    assert dump(tmp_path) == Memory(problem="QEMU's dump is failed")
    assert files(tmp_path) == []


def test_a_dump_that_nobody_wants_any_more_is_ended(machine: Machine, tmp_path: Path) -> None:
    machine(never_ends, "active")
    assert dump(tmp_path, lambda: True) == Memory(problem="the run was ended meanwhile")
    assert files(tmp_path) == []


def test_a_dump_takes_half_of_what_is_free(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = SimpleNamespace(free=4 << 20)
    monkeypatch.setattr("logtriage.inspection.memory.shutil.disk_usage", lambda _: free)
    machine(never_ends, "active")
    assert dump(tmp_path) == Memory(problem="it takes more than 2 MiB, half of what is free")
    assert files(tmp_path) == []


def test_a_dump_takes_so_long_and_no_longer(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "LONGEST", 0.0)
    machine(never_ends, "active")
    assert dump(tmp_path) == Memory(problem="it was not done in 0 s")
    assert files(tmp_path) == []


def test_a_link_in_its_place_is_not_followed(machine: Machine, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("precious")
    for name in ("memory.elf", ".memory.elf.part"):
        (tmp_path / name).symlink_to(outside)
    machine(writes(b"dump"), "completed")
    assert dump(tmp_path).problem == ""
    assert outside.read_text() == "precious"
    assert (tmp_path / "memory.elf").read_text() == "dump"


def test_without_a_monitor_there_is_none(tmp_path: Path) -> None:
    found = dump(tmp_path)
    assert (found.file, found.problem.partition(":")[0]) == ("", "QEMU's monitor")
    assert files(tmp_path) == []


@pytest.mark.parametrize(
    ("told", "line"),
    [
        (Memory(file="memory.elf", size=64 << 20), "memory: memory.elf (64 MiB)"),
        (Memory(problem="it takes too long"), "memory was not dumped: it takes too long"),
    ],
)
def test_the_record_holds_what_came_of_it(told: Memory, line: str) -> None:
    found = decode(encode(Inspection(by="QEMU", memory=told)))
    assert found.memory == told
    assert line in inspection_lines(found)
    assert b"memory" not in encode(Inspection(by="QEMU"))


def test_the_record_of_somebody_else_is_harmless() -> None:
    data = b'{"schema": "logtriage-inspection/1", "memory": {"file": "a\\u001b[2J", "problem": "\\u0007"}}'
    found = decode(data).memory
    assert found is not None
    assert not {"\x1b", "\x07"} & set(found.file + found.problem)
