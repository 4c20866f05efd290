import gzip
import os
import threading
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.console.long_lines import LONGEST
from logtriage.errors import InputError
from logtriage.sources.reader import LogReader, RawLine


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "host.log"


def index(reader: LogReader, budget: int = 1 << 20) -> None:
    for _ in range(10_000):
        if not reader.advance(budget):
            return
    raise AssertionError("indexing comes to no end")


def expected(data: bytes) -> list[RawLine]:
    lines, offset = [], 0
    parts = data.split(b"\n")
    for number, part in enumerate(parts if parts[-1] else parts[:-1], 1):
        cut = len(part) > LONGEST
        lines.append(RawLine(number=number, offset=offset, data=part[:LONGEST], truncated=cut))
        offset += len(part) + 1
    return lines


Piece = tuple[bytes, int]
pieces = st.one_of(
    st.tuples(st.binary(max_size=40), st.just(1)),
    st.tuples(st.sampled_from([b"\n", b"line\n"]), st.integers(1, 20_000)),
    st.tuples(st.just(b"x"), st.integers(1, 200_000)),
    st.tuples(st.just(b"x"), st.integers(LONGEST - 1, LONGEST + 2)),
)


def build(parts: list[Piece]) -> bytes:
    return b"".join(part * count for part, count in parts)


@given(
    parts=st.lists(pieces, max_size=6),
    budget=st.integers(1000, 300_000),
    first=st.integers(-1, 50_000),
    count=st.integers(0, 100),
)
def test_lines_by_number(
    tmp_path_factory: pytest.TempPathFactory, parts: list[Piece], budget: int, first: int, count: int
) -> None:
    data = build(parts)
    log = tmp_path_factory.mktemp("reader") / "host.log"
    log.write_bytes(data)
    reader = LogReader(log)
    index(reader, budget)
    lines = expected(data)
    assert reader.line_count == len(lines)
    assert reader.indexed == reader.size == len(data)
    start = max(first, 1)
    assert reader.lines(first, count) == lines[start - 1 : start - 1 + count]
    assert reader.lines(len(lines) - 3, 10) == lines[max(0, len(lines) - 4) :]


@given(
    parts=st.lists(pieces, max_size=6),
    place=st.floats(0, 1),
    before=st.integers(0, 20),
    after=st.integers(0, 20),
    counted=st.sampled_from([False, True]),
)
def test_lines_around_a_byte(
    tmp_path_factory: pytest.TempPathFactory,
    *,
    parts: list[Piece],
    place: float,
    before: int,
    after: int,
    counted: bool,
) -> None:
    data = build(parts)
    log = tmp_path_factory.mktemp("reader") / "host.log"
    log.write_bytes(data)
    reader = LogReader(log)
    if counted:
        index(reader)
    offset = int(place * len(data))
    found = reader.around(offset, before, after)
    lines = expected(data)
    if not data:
        assert found == []
        return
    held = max(0, min(offset, len(data) - 1))
    at = max(position for position, line in enumerate(lines) if line.offset <= held)
    assert reader.line_of_offset(held) == (at + 1 if counted else None)
    if held - lines[at].offset >= LONGEST:
        assert found[0].truncated
        assert lines[at].offset < found[0].offset <= held < found[0].offset + LONGEST
        assert data[found[0].offset :].startswith(found[0].data)
        assert held < found[0].offset + len(found[0].data) or data[held : held + 1] == b"\n"
        return
    wanted = lines[max(0, at - before) : at + after + 1]
    assert [(line.offset, line.data, line.truncated) for line in found] == [
        (line.offset, line.data, line.truncated) for line in wanted
    ]
    assert [line.number for line in found] == [line.number if counted else None for line in wanted]


def test_a_growing_log(log: Path) -> None:
    log.write_bytes(b"one\ntw")
    reader = LogReader(log)
    index(reader)
    assert [line.data for line in reader.lines(1, 9)] == [b"one", b"tw"]
    with log.open("ab") as file:
        file.write(b"o\nthree\n")
    index(reader)
    assert [line.data for line in reader.lines(1, 9)] == [b"one", b"two", b"three"]
    assert reader.line_count == 3
    assert reader.generation == 0


@pytest.mark.parametrize(
    "after", [b"", b"new\n", b"new line one\nnew line two\n", b"new line of the same\n\n"]
)
@pytest.mark.parametrize("how", ["cut", "replaced"])
def test_a_log_that_begins_again(log: Path, after: bytes, how: str) -> None:
    log.write_bytes(b"old line one\nold line\n")
    os.utime(log, (1, 1))
    reader = LogReader(log)
    index(reader)
    if how == "replaced":
        log.unlink()
    log.write_bytes(after)
    index(reader)
    assert reader.generation == 1
    assert reader.lines(1, 9) == expected(after)


def test_a_deleted_log_stays_readable(log: Path) -> None:
    log.write_bytes(b"one\ntwo\n")
    reader = LogReader(log)
    log.unlink()
    index(reader)
    assert [line.data for line in reader.lines(1, 9)] == [b"one", b"two"]


def test_old_lines_can_be_read_while_another_generation_begins(log: Path) -> None:
    log.write_bytes(b"old\n" * 1000)
    reader = LogReader(log)
    index(reader)
    batches = reader.search("old")
    log.unlink()
    log.write_bytes(b"new\n")
    index(reader)
    assert reader.line_count == 1
    assert len(list(batches)[-1].hits) == 1000


def test_the_end_of_a_huge_log_opens_at_once(log: Path) -> None:
    with log.open("wb") as file:
        file.truncate(8 << 30)
        file.seek(8 << 30)
        file.write(b"\nlast but one\nlast\n")
    reader = LogReader(log)
    tracemalloc.start()
    try:
        found = reader.around(reader.size, 1, 5)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert [(line.number, line.data) for line in found] == [(None, b"last but one"), (None, b"last")]
    assert peak < 16 << 20


@pytest.mark.parametrize("kind", ["missing", "fifo", "directory", "outside"])
def test_what_cannot_be_opened_is_an_error(tmp_path: Path, kind: str) -> None:
    root = tmp_path / "run"
    root.mkdir()
    log = root / "host.log"
    if kind == "fifo":
        os.mkfifo(log)
    elif kind == "directory":
        log.mkdir()
    elif kind == "outside":
        (tmp_path / "secret").write_bytes(b"secret")
        log.symlink_to(tmp_path / "secret")
    with pytest.raises(InputError, match=r"host\.log: "):
        LogReader(log, root)


def test_a_packed_log_is_unpacked_bit_by_bit(tmp_path: Path) -> None:
    log = tmp_path / "host.log.gz"
    data = b"".join(b"line %d\n" % number for number in range(100_000))
    log.write_bytes(gzip.compress(data))
    reader = LogReader(log)
    assert reader.size == 0
    assert reader.advance(100_000)
    assert 0 < reader.size < len(data)
    assert reader.lines(1, 2) == expected(data)[:2]
    index(reader)
    assert reader.size == len(data)
    assert reader.lines(90_000, 3) == expected(data)[89_999:90_002]


def test_a_packed_log_that_is_damaged_or_too_long_is_an_error(tmp_path: Path) -> None:
    log = tmp_path / "host.log.gz"
    log.write_bytes(gzip.compress(bytes(1 << 20)))
    reader = LogReader(log, unpack_limit=1 << 19)
    with pytest.raises(InputError, match="unpacks to more than 524288 bytes"):
        index(reader)
    index(reader)
    assert reader.size == reader.indexed <= 1 << 19
    log.write_bytes(gzip.compress(bytes(1 << 20))[:-5])
    with pytest.raises(InputError, match="incomplete gzip file"):
        index(LogReader(log))


def test_descriptors_are_given_back(log: Path) -> None:
    log.write_bytes(b"x\n")
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - names are all that is needed
    for _ in range(5):
        index(LogReader(log))
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208 - as above


def hits(reader: LogReader, pattern: str, *, ignore_case: bool = False) -> list[int]:
    *_, last = reader.search(pattern, ignore_case=ignore_case)
    assert last.scanned == last.size == reader.size
    return last.hits.tolist()


def test_a_search_gives_each_line_with_a_match_once(log: Path) -> None:
    log.write_bytes(b"a panic, a panic\nnone\nPanic\n\xff panic\nend panic")
    reader = LogReader(log)
    assert hits(reader, "panic") == [0, 28, 36]
    assert hits(reader, "panic", ignore_case=True) == [0, 22, 28, 36]
    assert hits(reader, r"^\w+$") == [17, 22]
    assert hits(reader, "nowhere") == []


@given(
    lines=st.lists(
        st.one_of(
            st.sampled_from([b"", b"panic", b"a panic panic"]),
            st.integers(1, 1_500_000).map(lambda n: b"x" * n),
        ),
        max_size=8,
    )
)
def test_a_search_over_batches_equals_one_over_the_whole(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]
) -> None:
    log = tmp_path_factory.mktemp("reader") / "host.log"
    lines = [line + b" panic" if len(line) > 100 else line for line in lines]
    data = b"\n".join(lines) + b"."
    log.write_bytes(data)
    offset, wanted = 0, []
    for line in data.split(b"\n"):
        at = line.find(b"panic")
        wanted += [offset] if at >= 0 else []
        offset += len(line) + 1
    assert hits(LogReader(log), "panic") == wanted


def test_a_search_ends_at_a_million_hits_and_can_be_left(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("logtriage.sources.search.MOST_HITS", 1000)
    log.write_bytes(b"x\n" * 2_000_000)
    batches = list(LogReader(log).search("x"))
    assert [(len(batch.hits), batch.capped) for batch in batches] == [(1000, True)]
    left = LogReader(log).search("nothing")
    assert 0 < next(left).scanned < 4_000_000
    left.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("pattern", ["(", "[a", r"(\w+)\1", "(?=x)", "x{0,60000}{0,60000}"])
def test_a_bad_pattern_is_an_error(log: Path, pattern: str) -> None:
    log.write_bytes(b"x")
    with pytest.raises(InputError, match="search: "):
        list(LogReader(log).search(pattern))


def test_a_slow_pattern_of_other_engines_is_harmless(log: Path) -> None:
    log.write_bytes((b"a" * 60_000 + b"!\n") * 5)
    assert hits(LogReader(log), r"^(\w+\s?)*$") == []


def test_it_may_be_read_while_another_thread_counts(log: Path) -> None:
    data = b"".join(b"line %d\n" % number for number in range(200_000))
    log.write_bytes(data)
    reader = LogReader(log)
    wrong: list[list[RawLine]] = []
    thread = threading.Thread(target=index, args=(reader, 10_000))
    thread.start()
    while thread.is_alive():
        last = reader.line_count
        found = reader.lines(last - 5, 5)
        if any(line.data != b"line %d" % (line.number - 1) for line in found[:-1] if line.number):
            wrong.append(found)
    thread.join()
    assert wrong == []
    assert reader.line_count == 200_000
