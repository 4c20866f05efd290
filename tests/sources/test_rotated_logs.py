import gzip
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from logtriage.cli.main import cli
from logtriage.console.nuls import Nuls
from logtriage.library.library import Library
from logtriage.sources.discover import Discovery
from logtriage.sources.pieces import pieces
from logtriage.sources.reader import LogReader
from logtriage.sources.rotated import Rotation, Rotations, rotation_of
from logtriage.sources.tail import Data, Hole, LogSet, Remark, Restarted
from tests.sources.reported import reported
from tests.wrapped.recorders import docker

CONSOLE = b"".join(b"[    0.%06d] line %d of the console\n" % (number, number) for number in range(3000))
THIRD = len(CONSOLE) // 3
PARTS = CONSOLE[:THIRD], CONSOLE[THIRD : 2 * THIRD], CONSOLE[2 * THIRD :]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "host.log"


class Tail:
    def __init__(self, root: Path) -> None:
        self.logs = LogSet(root)
        [self.ref] = Discovery(root).scan().logs
        self.logs.add(self.ref)
        self.now = 0.0
        self.console = b""
        self.notes: list[str] = []
        self.restarts: list[str] = []

    def turn(self, turns: int = 4, budget: int = 1 << 20) -> bytes:
        for _ in range(turns):
            self.now += 1.0
            for event in self.logs.poll(self.now, budget=budget):
                if isinstance(event, Data | Hole):
                    assert event.offset == len(self.console)
                    self.console += event.data if isinstance(event, Data) else bytes(event.length)
                elif isinstance(event, Remark):
                    self.notes.append(event.message)
                elif isinstance(event, Restarted):
                    self.restarts.append(event.reason)
                    self.console = b""
        return self.console


def read_all(reader: LogReader) -> bytes:
    while reader.advance(1 << 16):
        pass
    data = b"\n".join(line.data for line in reader.lines(1, 10_000))
    return data + b"\n" * (len(data) < reader.size)


def single(path: Path) -> bytes:
    return b"".join(bytes(piece.length) if isinstance(piece, Nuls) else piece for piece in pieces(path))


@pytest.mark.parametrize(
    ("names", "rotation"),
    [
        (["host.log"], Rotation()),
        (["host.log", "host.log.0"], Rotation(older=("host.log.0",))),
        (["host.log", "host.log.1", "host.log.2"], Rotation(older=("host.log.2", "host.log.1"))),
        (
            ["host.log", *(f"host.log.{number}" for number in range(11))],
            Rotation(older=tuple(f"host.log.{number}" for number in range(10, -1, -1))),
        ),
        (["host.log", "host.log.2"], Rotation(older=("host.log.2",), missing=("host.log.1",))),
        (
            ["host.log", "host.log.0", "host.log.3.gz"],
            Rotation(older=("host.log.3.gz", "host.log.0"), missing=("host.log.1", "host.log.2")),
        ),
        (["host.log", "host.log.1", "host.log.1.gz"], Rotation(older=("host.log.1",))),
        (["host.log", "host.log.7", "host.log.01", "host.log.x", "guest.log.1", "ahost.log.1"], Rotation()),
        (["host.log", "host.log.1234"], Rotation()),
    ],
)
def test_parts_are_found_by_their_numbers(tmp_path: Path, names: list[str], rotation: Rotation) -> None:
    for name in names:
        (tmp_path / name).touch()
    assert Rotations(names).of("host.log") == rotation
    assert rotation_of(tmp_path / "host.log") == rotation


def test_parts_are_one_console_in_their_order(tmp_path: Path, log: Path) -> None:
    (tmp_path / "host.log.2.gz").write_bytes(gzip.compress(PARTS[0]))
    (tmp_path / "host.log.1").write_bytes(PARTS[1])
    log.write_bytes(PARTS[2])
    tail = Tail(tmp_path)
    assert tail.turn(40, budget=9000) == CONSOLE
    assert tail.notes == ["begins in host.log.2.gz, 2 rotated parts in all"]
    assert single(log) == CONSOLE
    assert read_all(LogReader(log)) == CONSOLE


def test_a_log_whose_last_part_is_empty_yet_is_read(tmp_path: Path, log: Path) -> None:
    (tmp_path / "host.log.0").write_bytes(CONSOLE)
    log.touch()
    assert Tail(tmp_path).turn() == CONSOLE


def test_a_part_that_is_missing_is_told_and_the_others_are_read(tmp_path: Path, log: Path) -> None:
    (tmp_path / "host.log.2").write_bytes(PARTS[0])
    log.write_bytes(PARTS[2])
    tail = Tail(tmp_path)
    assert tail.turn() == PARTS[0] + PARTS[2]
    assert "rotated away: host.log.1" in tail.notes
    report = json.loads(CliRunner().invoke(cli, ["classify", "-f", "json", str(log)]).stdout)
    assert "host.log: rotated away: host.log.1" in report["notes"]


def test_a_part_that_is_damaged_is_told_and_the_others_are_read(tmp_path: Path, log: Path) -> None:
    packed = gzip.compress(PARTS[0])
    (tmp_path / "host.log.1.gz").write_bytes(packed[: len(packed) // 2])
    log.write_bytes(PARTS[1])
    tail = Tail(tmp_path)
    assert tail.turn().endswith(PARTS[1])
    assert any(note.startswith("host.log.1.gz cannot be read to its end: incomplete") for note in tail.notes)
    assert single(log) == tail.console


def test_a_log_that_is_rotated_while_it_is_read_goes_on(tmp_path: Path, log: Path) -> None:
    log.write_bytes(PARTS[0])
    tail = Tail(tmp_path)
    reader = LogReader(log)
    assert tail.turn() == read_all(reader) == PARTS[0]
    log.rename(tmp_path / "host.log.0")
    log.write_bytes(PARTS[1])
    assert tail.turn() == read_all(reader) == PARTS[0] + PARTS[1]
    (tmp_path / "host.log.0").rename(tmp_path / "host.log.1")
    log.rename(tmp_path / "host.log.0")
    log.write_bytes(PARTS[2])
    assert tail.turn() == read_all(reader) == CONSOLE
    assert tail.restarts == []


def test_what_was_written_last_before_a_rotation_is_not_lost(tmp_path: Path, log: Path) -> None:
    log.write_bytes(PARTS[0])
    tail = Tail(tmp_path)
    tail.turn()
    with log.open("ab") as file:
        file.write(PARTS[1])
    log.rename(tmp_path / "host.log.1")
    log.write_bytes(PARTS[2])
    assert tail.turn() == CONSOLE
    assert tail.restarts == []


def test_a_log_that_was_rotated_twice_between_two_looks_is_read_again(tmp_path: Path, log: Path) -> None:
    log.write_bytes(PARTS[0])
    tail = Tail(tmp_path)
    tail.turn()
    log.rename(tmp_path / "host.log.2")
    (tmp_path / "host.log.1").write_bytes(PARTS[1])
    log.write_bytes(PARTS[2])
    assert tail.turn() == CONSOLE
    assert tail.restarts == ["replaced"]


def test_a_log_that_is_copied_away_and_truncated_is_one_console(tmp_path: Path, log: Path) -> None:
    log.write_bytes(PARTS[0])
    tail = Tail(tmp_path)
    tail.turn()
    (tmp_path / "host.log.1").write_bytes(PARTS[0])
    log.write_bytes(PARTS[1])
    assert tail.turn() == PARTS[0] + PARTS[1]


def test_a_wrapped_log_may_be_rotated(tmp_path: Path, log: Path) -> None:
    records = docker(CONSOLE).splitlines(keepends=True)
    (tmp_path / "host.log.1").write_bytes(b"".join(records[:1000]))
    log.write_bytes(b"".join(records[1000:2000]))
    tail = Tail(tmp_path)
    tail.turn()
    log.rename(tmp_path / "host.log.0")
    (tmp_path / "host.log.1").rename(tmp_path / "host.log.2")
    (tmp_path / "host.log.0").rename(tmp_path / "host.log.1")
    log.write_bytes(b"".join(records[2000:]))
    assert tail.turn() == CONSOLE
    assert tail.restarts == []
    assembly = tail.logs.assembly(tail.ref)
    assert assembly is not None
    for number, name in ((10, "host.log.2"), (1500, "host.log.1"), (2500, "host.log")):
        line = CONSOLE.splitlines()[number]
        place = assembly.locate(CONSOLE.index(line), len(line))
        assert place is not None
        assert place.file == name
        data = (tmp_path / name).read_bytes()
        assert data[place.offset : place.offset + place.length] == records[number].rstrip()


BOOT = b"""[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x410fd0f0]
[    0.000000] Linux version 6.19.0-rc1 (u@h) (gcc 14) #1 SMP PREEMPT
"""
PANIC = b"""[    0.200000] kvm [1]: nv: 554 coarse grained trap handlers
[    0.300000] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)
"""


@pytest.mark.parametrize(("older", "newer"), [(BOOT, PANIC), (BOOT + PANIC, b"[    9.000000] more\n")])
def test_evidence_names_the_part_that_it_is_in(
    tmp_path: Path, library: Library, older: bytes, newer: bytes
) -> None:
    config = reported(tmp_path, library, {"host.log.0": older, "host.log": newer})
    proof = config["failure"]["evidence"][0]
    assert proof["file"] == ("1/host.log" if b"panic" in newer else "1/host.log.0")
    data = (tmp_path / proof["file"]).read_bytes()
    assert data[proof["offset"] : proof["offset"] + proof["length"]].decode() == proof["text"]
    assert "wrapped" not in proof
    told = json.loads(
        CliRunner().invoke(cli, ["classify", "-f", "json", str(tmp_path / "1" / "host.log")]).stdout
    )
    assert told["evidence"][0] == proof | {"file": str(tmp_path / proof["file"])}
