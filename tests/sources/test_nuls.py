"""Runs of NULs: `classify` and `report` skip and note the same ones, wherever reads happen to split."""

import gzip
import lzma
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.boot.diagnosis import diagnose
from logtriage.console.nuls import NulFilter, Nuls
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.session.session import Session
from logtriage.sources.pieces import pieces
from logtriage.triage.engine import TriageEngine

BOOT = b"[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\r\n"
PANIC = b"[    4.0] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)\r\n"
LONG = b"x" * 300_000
LOGS = {
    "none": BOOT + PANIC,
    "short": BOOT + bytes(4095) + PANIC,
    "start": bytes(4096) + BOOT + PANIC,
    "middle": BOOT + bytes(200_000) + PANIC,
    "end": BOOT + PANIC + bytes(5000),
    "several": BOOT + bytes(4096) + b"." + bytes(4097) + PANIC + bytes(4095),
    "inside a line": BOOT + PANIC[:30] + bytes(70_000) + PANIC[30:],
    "unended line": BOOT + PANIC[:-2] + bytes(9_000),
    "inside a sequence": BOOT + b"\x1b]0;" + bytes(4200) + PANIC + b"\x07" + BOOT,
    "long lines": LONG + bytes(5_000) + LONG + b"\r\n" + PANIC,
    "nothing else": bytes(40_000),
    "large": BOOT + bytes((20 << 20) + 5) + PANIC,
}


def whole(data: bytes) -> Iterator[bytes]:
    yield data


def split(data: bytes, size: int) -> Iterator[bytes]:
    for at in range(0, len(data), size):
        yield data[at : at + size]


def expected(data: bytes) -> int:
    """The NULs of all runs of at least 4096, told by splitting at everything else."""
    found = bytearray(data)
    runs = bytes(found).translate(bytes([0]) + b"\n" * 255).split(b"\n")
    return sum(len(run) for run in runs if len(run) >= 4096)


@pytest.fixture(params=LOGS)
def log(request: pytest.FixtureRequest) -> bytes:
    return LOGS[request.param]


def test_all_long_runs_are_noted_and_no_short_one(library: Library, log: bytes) -> None:
    diagnosis = diagnose(library, whole(log), file="host.log")
    notes = [note for note in diagnosis.notes if "NUL" in note]
    count = expected(log)
    assert notes == ([f"host.log: {count} NUL bytes skipped"] if count else [])
    assert diagnosis.size == len(log)


@pytest.mark.parametrize("size", [1000, 4096, 4097, 1 << 16])
def test_the_same_is_said_for_every_size_of_pieces(library: Library, log: bytes, size: int) -> None:
    one = diagnose(library, whole(log), file="host.log")
    assert asdict(diagnose(library, split(log, size), file="host.log")) == asdict(one)


@pytest.mark.parametrize(
    ("name", "pack"), [("host.log", bytes), ("host.log.gz", gzip.compress), ("host.log.xz", lzma.compress)]
)
def test_classify_has_every_note_that_report_has(
    tmp_path: Path, library: Library, log: bytes, name: str, pack: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "a" / name
    path.parent.mkdir()
    path.write_bytes(pack(log))
    os.utime(path, (time.time() - 7200, time.time() - 7200))
    session = Session(tmp_path, library)
    try:
        (state,) = session.load().states
    finally:
        session.stop()
    diagnosis = diagnose(library, pieces(path), file=name)
    assert {note.replace(name, "host") for note in diagnosis.notes} >= set(state.notes)
    assert diagnosis.size == state.consoles[0].size == len(log)
    if diagnosis.finding is not None:
        assert state.failure is not None
        places = [(one.offset, one.length, one.line) for one in diagnosis.finding.evidence]
        assert places == [(one.offset, one.length, one.line) for one in state.failure.evidence]
        for offset, length, _ in places:
            assert b"".join(log[offset : offset + length].split(b"\0")).count(b"Kernel panic") == 1


def sparse(path: Path, parts: list[bytes | int]) -> None:
    with path.open("wb") as file:
        for part in parts:
            if isinstance(part, int):
                file.seek(part, os.SEEK_CUR)
            else:
                file.write(part)
        file.truncate()


@pytest.mark.parametrize(
    "parts",
    [
        [10 << 30, BOOT + PANIC],
        [BOOT, 10 << 30, PANIC],
        [BOOT + PANIC, 10 << 30],
        [BOOT, 4 << 30, b"[    1.0] on its way\r\n", 4 << 30, PANIC],
    ],
    ids=["start", "middle", "end", "several"],
)
def test_what_the_file_system_left_out_is_not_read(
    tmp_path: Path, library: Library, parts: list[bytes | int], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "host.log"
    sparse(path, parts)
    read = 0
    real = os.pread

    def counted(fd: int, size: int, offset: int) -> bytes:
        nonlocal read
        data = real(fd, size, offset)
        read += len(data)
        assert read < 64 << 20
        return data

    monkeypatch.setattr(os, "pread", counted)
    diagnosis = diagnose(library, pieces(path), file="host.log")
    total = sum(part for part in parts if isinstance(part, int))
    assert read
    assert diagnosis.size == path.stat().st_size
    assert f"host.log: {total} NUL bytes skipped" in diagnosis.notes
    assert diagnosis.finding is not None
    for one in diagnosis.finding.evidence:
        with path.open("rb") as file:
            file.seek(one.offset)
            assert file.read(one.length).rstrip() == PANIC.rstrip()


def test_a_sparse_log_of_a_run_is_noted_as_by_classify(tmp_path: Path, library: Library) -> None:
    (tmp_path / "a").mkdir()
    path = tmp_path / "a" / "host.log"
    sparse(path, [BOOT + bytes(70_000), 10 << 30, PANIC])
    os.utime(path, (time.time() - 7200, time.time() - 7200))
    session = Session(tmp_path, library)
    try:
        (state,) = session.load().states
    finally:
        session.stop()
    diagnosis = diagnose(library, pieces(path), file="host.log")
    assert [note.replace("host.log", "host") for note in diagnosis.notes] == list(state.notes)


PARTS = st.lists(st.sampled_from([b"a", b"\n", bytes(1), bytes(4095), bytes(4096), bytes(9000)]), max_size=8)


@given(PARTS, st.lists(st.tuples(st.integers(1, 9000), st.booleans()), min_size=1, max_size=8))
def test_a_run_is_the_same_however_it_comes(parts: list[bytes], steps: list[tuple[int, bool]]) -> None:
    """In pieces of any size, and NULs read or passed over."""
    data = b"".join(parts)
    one, other = NulFilter(), NulFilter()
    told = list(one.feed(data)) if data else []
    seen: list[bytes | Nuls] = []
    at = 0
    for size, unread in cycle(steps):
        if at >= len(data):
            break
        piece = data[at : at + size]
        at += len(piece)
        if unread and not piece.strip(b"\0"):
            other.skip(len(piece))
        else:
            seen += other.feed(piece)
    assert merged(seen) == merged(told)
    assert one.skipped == other.skipped == expected(data)


def merged(told: list[bytes | Nuls]) -> list[bytes | Nuls]:
    """Bytes that stand side by side as one."""
    result: list[bytes | Nuls] = []
    for piece in told:
        last = result[-1] if result else None
        if isinstance(piece, bytes) and isinstance(last, bytes):
            result[-1] = last + piece
        elif len(piece):
            result.append(piece)
    return result


def test_a_run_that_grows_while_it_is_watched_is_one(library: Library) -> None:
    engine = TriageEngine(library, infer_matrix("x", {"a": {}}))
    engine.attach("a", "host", "a/host.log")
    notes = []
    for number, data in enumerate([BOOT, bytes(3000), bytes(3000), bytes(1000), PANIC]):
        engine.feed("a", "host", data, float(number))
        engine.tick(float(number))
        (state,) = engine.states(float(number))
        notes.append([note for note in state.notes if "NUL" in note])
    engine.hole("a", "host", 5000, 9.0)
    engine.tick(9.0)
    (state,) = engine.states(9.0)
    assert notes == [
        [],
        [],
        ["host: 6000 NUL bytes skipped"],
        ["host: 7000 NUL bytes skipped"],
        ["host: 7000 NUL bytes skipped"],
    ]
    assert "host: 12000 NUL bytes skipped" in state.notes
