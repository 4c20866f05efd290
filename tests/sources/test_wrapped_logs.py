import bz2
import gzip
import json
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from logtriage.cli.main import cli
from logtriage.library.library import Library
from logtriage.session.session import Session
from logtriage.sources.discover import LogRef
from logtriage.sources.pieces import pieces
from logtriage.sources.reader import LogReader
from logtriage.sources.tail import Data, LogSet, Remark, Restarted
from tests.sources.reported import reported
from tests.wrapped.recorders import RECORDERS, Recorder, docker, lava, typescript

LINES = [f"[    0.{number:06}] line {number} of the console\n".encode() for number in range(3000)]
CONSOLE = b"".join(LINES)
each = pytest.mark.parametrize("recorder", RECORDERS, ids=lambda one: one.__name__)


def ref_of(path: Path) -> LogRef:
    return LogRef(config="1", console="host", file=path.name, path=path)


class Tail:
    def __init__(self, path: Path) -> None:
        self.logs = LogSet(path.parent)
        self.logs.add(ref_of(path))
        self.now = 0.0
        self.console = b""
        self.notes: list[str] = []
        self.restarts: list[str] = []

    def turn(self, turns: int = 1, budget: int = 1 << 20) -> bytes:
        """What the console says in some turns."""
        before = len(self.console)
        for _ in range(turns):
            self.now += 1.0
            for event in self.logs.poll(self.now, budget=budget):
                if isinstance(event, Data):
                    assert event.offset == len(self.console)
                    self.console += event.data
                elif isinstance(event, Remark):
                    self.notes.append(event.message)
                elif isinstance(event, Restarted):
                    self.restarts.append(event.reason)
                    self.console, before = b"", 0
        return self.console[before:]


def read_all(reader: LogReader, budget: int = 1 << 16) -> bytes:
    while reader.advance(budget):
        pass
    return b"".join(line.data + b"\n" for line in reader.lines(1, 10_000))


@each
def test_a_log_that_grows_is_unwrapped_as_it_grows(tmp_path: Path, recorder: Recorder) -> None:
    data = recorder(CONSOLE)
    path, chance, at = tmp_path / "host.log", random.Random(7), 0
    path.touch()
    tail = Tail(path)
    reader = LogReader(path)
    while at < len(data):
        size = chance.choice([1, 50, 3000, 90_000])
        with path.open("ab") as file:
            file.write(data[at : at + size])
        at += size
        tail.turn()
        reader.advance(1 << 20)
    tail.turn(3)
    assert tail.console.rstrip() == CONSOLE.rstrip()
    assert len(tail.restarts) <= 1
    assert any(note.startswith("the console is taken out of") for note in tail.notes)
    assert read_all(reader).rstrip() == CONSOLE.rstrip()
    tail.logs.close()


def test_a_record_that_is_not_complete_is_shown_as_far_as_it_is_there(tmp_path: Path) -> None:
    path, data = tmp_path / "host.log", lava(CONSOLE)
    cut = data.index(b"line 2000 of") + 7
    path.write_bytes(data[:cut])
    tail = Tail(path)
    tail.turn(3)
    assert tail.console.endswith(b"line 1999 of the console\n[    0.002000] line 20")
    with path.open("ab") as file:
        file.write(data[cut:])
    assert tail.turn(2).startswith(b"00 of the console\n")
    assert tail.console == CONSOLE


def test_a_log_whose_form_shows_late_is_begun_again(tmp_path: Path) -> None:
    path = tmp_path / "host.log"
    path.write_bytes(docker(b"one\n"))
    tail = Tail(path)
    reader = LogReader(path)
    assert tail.turn(2) == b"one\n"
    assert read_all(reader) == b"one\n"
    with path.open("ab") as file:
        file.write(CONSOLE)
    tail.turn(4)
    assert tail.restarts == ["seen to be of another form"]
    assert tail.console == docker(b"one\n") + CONSOLE
    assert read_all(reader) == docker(b"one\n") + CONSOLE
    assert reader.generation == 1


def test_a_wrapped_log_that_is_written_anew_begins_again(tmp_path: Path) -> None:
    path = tmp_path / "host.log"
    path.write_bytes(lava(CONSOLE))
    tail = Tail(path)
    tail.turn(3)
    path.write_bytes(lava(b"another\n" * 30))
    tail.turn(4)
    assert tail.restarts == ["truncated"]
    assert tail.console == b"another\n" * 30


@pytest.mark.parametrize(("suffix", "pack"), [(".gz", gzip.compress), (".bz2", bz2.compress)])
def test_a_wrapped_log_may_be_packed(tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes]) -> None:
    path = tmp_path / f"host.log{suffix}"
    path.write_bytes(pack(docker(CONSOLE)))
    tail = Tail(path)
    tail.turn(90, budget=5000)
    assert tail.console == CONSOLE
    assert b"".join(piece for piece in pieces(path) if isinstance(piece, bytes)) == CONSOLE
    assert read_all(LogReader(path)) == CONSOLE
    assembly = tail.logs.assembly(ref_of(path))
    assert assembly is not None
    place = assembly.locate(CONSOLE.index(LINES[2500]), len(LINES[2500]))
    assert place is not None
    assert LINES[2500].strip() in docker(CONSOLE)[place.offset : place.offset + place.length]


HANG = b"""[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x410fd0f0]
[    0.000000] Linux version 6.19.0-rc1 (u@h) (gcc 14) #1 SMP PREEMPT
[    0.100000] smp: Bringing up secondary CPUs ...
[    0.200000] kvm [1]: nv: 554 coarse grained trap handlers
[    0.300000] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)
[    0.400000] ---[ end Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0) ]---
"""


@each
def test_evidence_in_reports_covers_whole_records_of_the_file(
    tmp_path: Path, library: Library, recorder: Recorder
) -> None:
    data = recorder(HANG)
    config = reported(tmp_path, library, {"host.log": data})
    proof = config["failure"]["evidence"][0]
    assert proof["wrapped"] is True
    assert proof["text"].endswith("unknown-block(0,0)")
    record = data[proof["offset"] : proof["offset"] + proof["length"]]
    assert b"(0,0)" in record
    assert record.count(b"Booting") == 0
    [boot] = config["boots"]
    assert boot["end"] == len(data)
    path = tmp_path / "1" / "host.log"
    for arguments, given in (
        (["classify", "-f", "json", str(path)], b""),
        (["classify", "-f", "json", "-"], data),
    ):
        told = json.loads(CliRunner().invoke(cli, arguments, input=given).stdout)
        assert told["evidence"][0] == proof | {"file": arguments[-1]}
        assert told["class"] == "rootfs"
        assert told["boots"][0]["end"] == len(data)
        assert any("is taken out of" in note for note in told["notes"])


def test_evidence_of_a_console_as_it_is_says_nothing_of_wrapping(tmp_path: Path) -> None:
    path = tmp_path / "host.log"
    path.write_bytes(HANG)
    told = json.loads(CliRunner().invoke(cli, ["classify", "-f", "json", str(path)]).stdout)
    assert "wrapped" not in told["evidence"][0]
    assert told["notes"] == []


def test_the_line_of_evidence_is_where_the_log_view_finds_it(tmp_path: Path, library: Library) -> None:
    (tmp_path / "host.log").write_bytes(typescript(HANG))
    (tmp_path / "result.json").write_text('{"reason": "exited", "exit": 1}')
    session = Session(tmp_path, library)
    try:
        [state] = session.load().states
    finally:
        session.stop()
    assert state.failure is not None
    proof = state.failure.evidence[0]
    reader = LogReader(tmp_path / "host.log")
    read_all(reader)
    assert reader.line_of_offset(proof.offset) == proof.line
    assert reader.lines(proof.line, 1)[0].data.decode() == proof.text


@pytest.mark.parametrize("ended", [True, False])
def test_a_record_that_breaks_off_is_told_in_the_report_once_nothing_follows(
    tmp_path: Path,
    library: Library,
    ended: bool,  # noqa: FBT001 - pytest's way
) -> None:
    (tmp_path / "1").mkdir()
    path = tmp_path / "1" / "host.log"
    data = lava(HANG)
    path.write_bytes(data[: data.rindex(b"unknown-block") + 9])
    if ended:
        (path.parent / "result.json").write_text('{"reason": "exited", "exit": 1}')
    session = Session(tmp_path, library)
    try:
        [state] = session.load().states
    finally:
        session.stop()
    assert "host: line 9 breaks off" in state.notes
    session = Session(tmp_path, library)
    try:
        for _ in range(3):
            session.turn()
        [state] = session.snapshot.states
    finally:
        session.stop()
    assert ("host: line 9 breaks off" in state.notes) is ended


def test_a_damaged_record_is_told_in_the_report(tmp_path: Path, library: Library) -> None:
    (tmp_path / "host.log").write_bytes(docker(HANG) + b"Error: disk full\n" + docker(b"late\n"))
    then = tmp_path.stat().st_mtime - 9000
    os.utime(tmp_path / "host.log", (then, then))
    session = Session(tmp_path, library)
    try:
        [state] = session.load().states
    finally:
        session.stop()
    assert "host: line 7 is no record" in state.notes
