import bz2
import gzip
import lzma
import os
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from logtriage.sources.discover import LogRef
from logtriage.sources.packed import PackedError, unpack
from logtriage.sources.tail import Behind, CaughtUp, Data, Event, Hole, LogSet, Restarted, Trouble

Pack = Callable[[bytes], bytes]


def zstd(data: bytes) -> bytes:
    return zstandard.ZstdCompressor(write_checksum=True).compress(data)


def zstd_unsized(data: bytes) -> bytes:
    stream = zstandard.ZstdCompressor(write_content_size=False).compressobj()
    return stream.compress(data) + stream.flush()


PACKERS: list[tuple[str, str, Pack]] = [
    (".gz", "gzip", gzip.compress),
    (".xz", "xz", lzma.compress),
    (".zst", "zstd", zstd),
    (".zst", "zstd", zstd_unsized),
    (".bz2", "bzip2", bz2.compress),
    (".lzma", "lzma", partial(lzma.compress, format=lzma.FORMAT_ALONE)),
]
each_packing = pytest.mark.parametrize(("suffix", "kind", "pack"), PACKERS)
TEXT = b"".join(b"[%5d.000000] a line of a console\n" % number for number in range(20_000))


def unpacked(path: Path, kind: str) -> bytes:
    fd = os.open(path, os.O_RDONLY)
    try:
        return b"".join(unpack(fd, kind))
    finally:
        os.close(fd)


def ref_of(path: Path) -> LogRef:
    return LogRef(config="1", console="host", file=path.name, path=path)


def read(logs: LogSet, turns: int = 30, start: float = 0.0) -> list[Event]:
    return [event for turn in range(turns) for event in logs.poll(start + turn)]


def text_of(events: list[Event]) -> bytes:
    text = b""
    for event in events:
        if isinstance(event, Data):
            text += event.data
        elif isinstance(event, Hole):
            text += bytes(event.length)
    return text


@each_packing
@given(data=st.lists(st.binary(max_size=300), max_size=4), padding=st.sampled_from([0, 4, 512]))
def test_streams_one_after_the_other_unpack_to_one(
    tmp_path_factory: pytest.TempPathFactory,
    suffix: str,
    kind: str,
    pack: Pack,
    data: list[bytes],
    padding: int,
) -> None:
    path = tmp_path_factory.mktemp("packed") / ("host.log" + suffix)
    fill = b"" if kind == "zstd" else bytes(padding)
    path.write_bytes(b"".join(pack(part) + fill for part in data) or pack(b""))
    assert unpacked(path, kind) == b"".join(data)


@each_packing
def test_a_packed_log_is_read_once_in_turns(tmp_path: Path, suffix: str, kind: str, pack: Pack) -> None:
    path = tmp_path / ("host.log" + suffix)
    path.write_bytes(pack(TEXT))
    logs = LogSet(tmp_path)
    logs.add(ref_of(path))
    assert logs.backlog == path.stat().st_size
    first = list(logs.poll(0.0, budget=1000))
    assert 0 < len(text_of(first)) <= 129 << 10, kind
    events = first + read(logs)
    assert text_of(events) == TEXT
    others = [event for event in events if not isinstance(event, Data)]
    assert others == [Behind(ref=ref_of(path)), CaughtUp(ref=ref_of(path))]
    assert logs.backlog == 0
    logs.close()


@each_packing
@pytest.mark.parametrize("left", [0.0, 0.001, 0.5, 0.999])
def test_an_incomplete_one_is_trouble_until_it_is_whole(
    tmp_path: Path, suffix: str, kind: str, pack: Pack, left: float
) -> None:
    whole = pack(TEXT)
    path = tmp_path / ("host.log" + suffix)
    path.write_bytes(whole[: int(len(whole) * left)])
    logs = LogSet(tmp_path)
    logs.add(ref_of(path))
    events = read(logs)
    assert TEXT.startswith(text_of(events))
    assert [event for event in events if isinstance(event, Trouble)] == [
        Trouble(ref=ref_of(path), message=f"incomplete {kind} file")
    ]
    path.write_bytes(whole)
    later = read(logs, start=100.0)
    assert text_of(later) == TEXT
    others = [event for event in later if not isinstance(event, Data)]
    if text_of(events):
        assert others.pop(0) == Restarted(ref=ref_of(path), generation=1, reason="replaced")
    assert others == [
        Behind(ref=ref_of(path)),
        Trouble(ref=ref_of(path), message=None),
        CaughtUp(ref=ref_of(path)),
    ]
    logs.close()


@pytest.mark.parametrize(("suffix", "kind"), [(".gz", "gzip"), (".xz", "xz"), (".zst", "zstd")])
@given(data=st.binary(min_size=1, max_size=200))
def test_what_is_not_packed_is_said_to_be_damaged(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, kind: str, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("packed") / ("host.log" + suffix)
    path.write_bytes(b"no " + data)
    with pytest.raises(PackedError, match=f"(incomplete|damaged) {kind} file"):
        unpacked(path, kind)


@each_packing
@given(place=st.floats(0, 0.999), bit=st.integers(0, 7))
def test_flipped_bits_end_in_an_error_or_in_bytes(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, kind: str, pack: Pack, place: float, bit: int
) -> None:
    damaged = bytearray(pack(TEXT[:20_000]))
    damaged[int(len(damaged) * place)] ^= 1 << bit
    path = tmp_path_factory.mktemp("packed") / ("host.log" + suffix)
    path.write_bytes(damaged)
    try:
        result = unpacked(path, kind)
    except PackedError:
        return
    assert len(result) <= 1 << 20


BOMB = 100 << 20


@pytest.mark.parametrize(
    ("suffix", "kind", "packed"),
    [
        (".gz", "gzip", gzip.compress(bytes(BOMB // 10), 1) * 10),
        (".xz", "xz", lzma.compress(bytes(BOMB // 10), preset=0) * 10),
        (".zst", "zstd", zstandard.ZstdCompressor(level=1).compress(b"a" * (BOMB // 10)) * 10),
    ],
    ids=["gzip", "xz", "zstd"],
)
def test_a_bomb_takes_no_memory(tmp_path: Path, suffix: str, kind: str, packed: bytes) -> None:
    path = tmp_path / ("host.log" + suffix)
    path.write_bytes(packed)
    fd = os.open(path, os.O_RDONLY)
    tracemalloc.start()
    try:
        pieces = [len(piece) for piece in unpack(fd, kind)]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        os.close(fd)
    assert sum(pieces) == BOMB // 10 * 10
    assert max(pieces) <= 128 << 10
    assert peak < 32 << 20


def test_unpacked_nuls_are_holes(tmp_path: Path) -> None:
    path = tmp_path / "host.log.gz"
    path.write_bytes(gzip.compress(bytes(1 << 20) + b"end"))
    logs = LogSet(tmp_path)
    logs.add(ref_of(path))
    events = read(logs)
    assert text_of(events) == bytes(1 << 20) + b"end"
    assert len(text_of([event for event in events if isinstance(event, Data)])) <= 128 << 10
    logs.close()


def test_many_packed_logs_are_unpacked_few_at_a_time(tmp_path: Path) -> None:
    logs = LogSet(tmp_path)
    refs = []
    for number in range(40):
        path = tmp_path / f"{number}.log.gz"
        path.write_bytes(gzip.compress(b"%d\n" % number * 30_000))
        refs.append(ref_of(path))
        logs.add(refs[-1])
    unfinished: set[LogRef] = set()
    ended: list[LogRef] = []
    for turn in range(200):
        for event in logs.poll(turn / 10, budget=1000):
            if isinstance(event, CaughtUp):
                unfinished.discard(event.ref)
                ended.append(event.ref)
            else:
                unfinished.add(event.ref)
            assert len(unfinished) <= 4
    assert sorted(ended, key=lambda ref: int(ref.file.split(".")[0])) == refs
    logs.close()
