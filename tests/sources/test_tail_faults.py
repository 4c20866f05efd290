import os
import resource
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from logtriage.sources.discover import LogRef
from logtriage.sources.tail import Behind, CaughtUp, Data, Event, Hole, LogSet, ReadOnce, Restarted, Trouble


def ref_of(path: Path) -> LogRef:
    return LogRef(config=path.parent.name, console=path.stem, file=path.name, path=path)


class Tail:
    """A set of logs with a clock that the test moves."""

    def __init__(self, root: Path, *paths: Path, limit: int | None = None) -> None:
        self.now = 100.0
        self.logs = LogSet(root, limit=limit)
        for path in paths:
            self.logs.add(ref_of(path))

    def turn(self, passed: float = 0.5, budget: int = 1 << 18) -> list[Event]:
        """What happened, but for how far reading got."""
        return [one for one in self.all(passed, budget) if not isinstance(one, CaughtUp | Behind | ReadOnce)]

    def all(self, passed: float = 0.5, budget: int = 1 << 18) -> list[Event]:
        self.now += passed
        return list(self.logs.poll(self.now, budget=budget))

    def turns(self, count: int) -> list[Event]:
        return [event for _ in range(count) for event in self.turn()]


def said(events: list[Event], path: Path) -> bytes:
    return b"".join(event.data for event in events if isinstance(event, Data) and event.ref.path == path)


def brief(events: list[Event]) -> list[object]:
    """The events without what is the same in all."""
    short: list[object] = []
    for event in events:
        match event:
            case Data(data=data):
                short.append(data)
            case Restarted(reason=reason):
                short.append(reason)
            case Trouble(message=message):
                short.append(("trouble", message))
            case Hole(length=length):
                short.append(length)
            case CaughtUp():
                short.append("caught up")
            case Behind():
                short.append("behind")
            case ReadOnce():
                short.append("read once")
    return short


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "host.log"
    path.write_bytes(b"")
    return path


@pytest.fixture
def tail(log: Path) -> Iterator[Tail]:
    tail = Tail(log.parent, log)
    yield tail
    tail.logs.close()


def test_a_log_that_is_there_before_is_read_from_its_first_byte(tail: Tail, log: Path) -> None:
    log.write_bytes(b"x")
    assert brief(tail.turn()) == [b"x"]
    assert tail.turns(3) == []


def test_growth_is_noticed_within_half_a_second_however_long_it_was_quiet(tail: Tail, log: Path) -> None:
    log.write_bytes(b"a")
    tail.turns(100)
    with log.open("ab") as file:
        file.write(b"b")
    events = [event for _ in range(5) for event in tail.turn(passed=0.1)]
    assert brief(events) == [b"b"]


def test_an_active_log_is_read_in_each_turn(tail: Tail, log: Path) -> None:
    log.write_bytes(b"a")
    tail.turn()
    with log.open("ab", buffering=0) as file:
        for _ in range(5):
            file.write(b"b")
            assert brief(tail.turn(passed=0.01)) == [b"b"]


HEAD = b"[    0.000000] Booting Linux on physical CPU 0x0\n" * 40


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        pytest.param(b"one two three", b"", "truncated", id="emptied"),
        pytest.param(b"one two three", b"one", "truncated", id="shorter"),
        pytest.param(b"one two three", b"four five six", "truncated", id="same size"),
        pytest.param(b"one", b"two three", "truncated", id="regrown past the offset"),
        pytest.param(HEAD + b"panic" * 30, HEAD + b"login" * 90, "truncated", id="same head, regrown"),
        pytest.param(b"a" + bytes(90) + b"z" * 80, b"b" + bytes(90) + b"z" * 90, "truncated", id="same tail"),
    ],
)
def test_a_log_that_is_cut_and_written_anew_begins_again(
    tail: Tail, log: Path, before: bytes, after: bytes, reason: str
) -> None:
    log.write_bytes(before)
    assert said(tail.turns(2), log) == before
    log.write_bytes(after)
    assert brief(tail.turns(2)) == [reason, *([after] if after else [])]


def test_a_change_that_the_clock_of_the_file_system_cannot_tell_is_found(tail: Tail, log: Path) -> None:
    log.write_bytes(b"panic")
    os.utime(log, ns=(0, 1_000_000_000))
    assert brief(tail.turn(passed=0)) == [b"panic"]
    log.write_bytes(b"login")
    os.utime(log, ns=(0, 1_000_000_000))
    assert brief(tail.turns(2)) == ["truncated", b"login"]


def test_a_renamed_log_is_read_to_its_end_before_the_new_one(tail: Tail, log: Path) -> None:
    with log.open("ab", buffering=0) as writer:
        writer.write(b"old ")
        tail.turn()
        log.rename(log.with_suffix(".1"))
        writer.write(b"and late")
        log.write_bytes(b"new")
        assert brief(tail.turns(2)) == [b"and late", "replaced", b"new"]


def test_a_writer_keeps_the_old_log_until_the_new_one_says_something(tail: Tail, log: Path) -> None:
    with log.open("ab", buffering=0) as writer:
        writer.write(b"a")
        tail.turn()
        log.rename(log.with_suffix(".1"))
        log.write_bytes(b"")
        for _ in range(4):
            tail.turn()
            writer.write(b"b")
        assert brief(tail.turn()) == [b"b"]
    assert brief(tail.turns(12)) == ["replaced"]
    log.write_bytes(b"c")
    assert brief(tail.turns(2)) == [b"c"]


def test_a_backlog_of_the_old_log_comes_before_the_new_one(tail: Tail, log: Path) -> None:
    log.write_bytes(b"0123456789")
    assert brief(tail.turn(budget=4)) == [b"0123"]
    log.rename(log.with_suffix(".1"))
    log.write_bytes(b"new")
    assert brief([event for _ in range(4) for event in tail.turn(budget=4)]) == [
        b"4567",
        b"89",
        "replaced",
        b"new",
    ]


def test_a_deleted_log_is_read_to_its_end_and_its_successor_from_the_start(tail: Tail, log: Path) -> None:
    with log.open("ab", buffering=0) as writer:
        writer.write(b"begin ")
        tail.turn()
        writer.write(b"end")
        log.unlink()
        assert brief(tail.turns(2)) == [b"end", ("trouble", "source deleted")]
        writer.write(b" late")
        assert brief(tail.turns(2)) == [b" late"]
    log.write_bytes(b"begin again")
    assert brief(tail.turns(2)) == ["replaced", b"begin again", ("trouble", None)]


def test_a_log_that_is_moved_away_and_back_goes_on(tail: Tail, log: Path) -> None:
    log.write_bytes(b"a")
    tail.turn()
    away = log.rename(log.with_suffix(".1"))
    assert brief(tail.turns(2)) == [("trouble", "source deleted")]
    away.rename(log)
    assert brief(tail.turns(2)) == [("trouble", None)]
    with log.open("ab") as file:
        file.write(b"b")
    assert brief(tail.turns(2)) == [b"b"]


def test_a_log_that_was_gone_while_it_was_not_open_is_another_one(tmp_path: Path) -> None:
    first, second = paths = [tmp_path / name for name in ("a.log", "b.log")]
    for path in paths:
        path.write_bytes(b"same")
    tail = Tail(tmp_path, *paths, limit=1)
    tail.turns(3)
    away = first.rename(tmp_path / "away")
    assert brief(tail.turns(2)) == [("trouble", "source deleted")]
    away.rename(first)
    assert brief(tail.turns(2)) == ["replaced", b"same", ("trouble", None)]
    assert second.exists()
    tail.logs.close()


def test_logs_that_share_a_descriptor_are_all_read_in_each_turn(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.log", "b.log")]
    for path in paths:
        path.write_bytes(b"0123456789")
    tail = Tail(tmp_path, *paths, limit=1)
    turns = [brief(tail.turn(passed=0.01, budget=5)) for _ in range(3)]
    assert turns == [[b"01234"] * 2, [b"56789"] * 2, []]
    tail.logs.close()


@pytest.mark.parametrize("limit", [1, 64])
def test_a_recreated_log_with_the_same_inode_is_never_read_on(tmp_path: Path, limit: int) -> None:
    paths = [tmp_path / name for name in ("a.log", "b.log")]
    for path in paths:
        path.write_bytes(b"same head, other end\n")
    tail = Tail(tmp_path, *paths, limit=limit)
    tail.turns(3)
    inode = paths[0].stat().st_ino
    for _ in range(50):
        paths[0].unlink()
        paths[0].write_bytes(b"same head, more of it\n")
        if paths[0].stat().st_ino == inode:
            break
    assert brief(tail.turns(3)) == [
        "truncated" if limit == 1 and paths[0].stat().st_ino == inode else "replaced",
        b"same head, more of it\n",
    ]
    tail.logs.close()


def test_a_directory_that_is_deleted_and_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "1" / "host.log"
    path.parent.mkdir()
    path.write_bytes(b"first")
    tail = Tail(tmp_path, path)
    tail.turns(2)
    path.unlink()
    path.parent.rmdir()
    assert brief(tail.turns(2)) == [("trouble", "source deleted")]
    path.parent.mkdir()
    path.write_bytes(b"second")
    assert brief(tail.turns(2)) == ["replaced", b"second", ("trouble", None)]
    tail.logs.close()


def test_one_long_log_does_not_hold_up_the_others(tmp_path: Path) -> None:
    long, *short = paths = [tmp_path / f"{number}.log" for number in range(5)]
    long.write_bytes(b"x" * 1_000_000)
    for path in short:
        path.write_bytes(b"short")
    tail = Tail(tmp_path, *paths)
    events = tail.turn(budget=1000)
    assert [said(events, path) for path in paths] == [b"x" * 1000, *[b"short"] * 4]
    assert tail.logs.backlog == 999_000
    tail.logs.close()


def test_a_turn_that_is_left_early_goes_on_with_the_next_log(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.log" for number in range(4)]
    for path in paths:
        path.write_bytes(b"x" * 100)
    tail = Tail(tmp_path, *paths)
    first = [next(tail.logs.poll(100.0 + turn, budget=10)).ref.path for turn in range(4)]
    assert first == paths
    tail.logs.close()


def test_a_turn_that_took_long_enough_ends_after_the_log_at_hand(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.log" for number in range(3)]
    for path in paths:
        path.write_bytes(b"x" * 100)
    tail = Tail(tmp_path, *paths)
    turns = [list(tail.logs.poll(100.0, enough=lambda: True)) for _ in paths]
    assert [brief(events) for events in turns] == [[b"x" * 100, "caught up"]] * 3
    assert [events[0].ref.path for events in turns] == paths
    tail.logs.close()


def test_it_is_told_whether_a_log_was_read_to_its_end(tmp_path: Path, log: Path) -> None:
    tail = Tail(tmp_path, log)
    assert brief(tail.all()) == ["caught up"], "an empty log"
    assert brief(tail.all()) == []
    log.write_bytes(b"0123456789")
    assert brief(tail.all(budget=4)) == [b"0123", "behind"]
    assert brief(tail.all(budget=4)) == [b"4567"]
    assert brief(tail.all(budget=4)) == [b"89", "caught up"]
    with log.open("ab") as file:
        file.write(b"more")
    assert brief(tail.all()) == [b"more", "caught up"]
    log.write_bytes(b"anew")
    assert brief(tail.all(budget=2)) == ["truncated", b"an", "behind"]
    tail.logs.close()


def test_backlog_and_age_are_known_before_the_first_turn(tmp_path: Path) -> None:
    path = tmp_path / "host.log"
    path.write_bytes(b"12345")
    os.utime(path, (1.5, 1.5))
    missing = tmp_path / "guest.log"
    tail = Tail(tmp_path, path, missing)
    assert tail.logs.backlog == 5
    assert tail.logs.modified(ref_of(path)) == 1.5
    assert tail.logs.modified(ref_of(missing)) is None
    missing.write_bytes(b"x")
    os.utime(missing, (2.5, 2.5))
    tail.turns(2)
    assert tail.logs.modified(ref_of(missing)) == 2.5
    assert tail.logs.backlog == 0
    tail.logs.close()


def make_fifo(path: Path) -> None:
    os.mkfifo(path)


def make_directory(path: Path) -> None:
    path.mkdir()


def link_to_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def link_outside(path: Path) -> None:
    outside = path.parent.parent / "secret"
    outside.write_bytes(b"secret")
    path.symlink_to(outside)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (make_fifo, "not a regular file"),
        (make_directory, "not a regular file"),
        (link_to_device, "not a regular file"),
        (link_outside, "link leads outside of the run directory"),
    ],
)
def test_what_is_no_log_is_refused_and_the_others_go_on(tmp_path: Path, make: object, message: str) -> None:
    root = tmp_path / "run"
    root.mkdir()
    bad, good = root / "bad.log", root / "good.log"
    assert callable(make)
    make(bad)
    good.write_bytes(b"good")
    tail = Tail(root, bad, good)
    events = tail.turns(30)
    assert brief([event for event in events if event.ref.path == bad]) == [("trouble", message)]
    assert said(events, good) == b"good"
    if bad.is_dir() and not bad.is_symlink():
        bad.rmdir()
    else:
        bad.unlink()
    bad.write_bytes(b"now a log")
    assert brief(tail.turns(12)) == [b"now a log", ("trouble", None)]
    tail.logs.close()


def test_a_link_inside_the_run_is_read(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"real")
    link = tmp_path / "host.log"
    link.symlink_to("real")
    tail = Tail(tmp_path, link)
    assert brief(tail.turn()) == [b"real"]
    tail.logs.close()


def test_a_log_that_turns_into_a_fifo_does_not_block(tail: Tail, log: Path) -> None:
    log.write_bytes(b"a")
    tail.turn()
    log.unlink()
    os.mkfifo(log)
    assert brief(tail.turns(3)) == [("trouble", "not a regular file")]


def test_a_log_that_cannot_be_read_is_tried_again_each_five_seconds(
    tail: Tail, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.write_bytes(b"a")
    tries = []

    def denied(path: str, root: str | None) -> tuple[int, os.stat_result]:
        tries.append((path, root))
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr("logtriage.sources.descriptor.open_regular", denied)
        assert brief(tail.turns(22)) == [("trouble", "Permission denied")]
        assert len(tries) == 3
    assert brief(tail.turns(11)) == [b"a", ("trouble", None)]


def test_an_error_in_the_middle_is_trouble_and_nothing_is_lost_or_doubled(
    tail: Tail, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.write_bytes(b"0123456789")
    assert brief(tail.turn(budget=5)) == [b"01234"]

    def broken(_fd: int, _length: int, _offset: int) -> bytes:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(os, "pread", broken)
        assert brief(tail.turn()) == [("trouble", "Input/output error")]
    assert brief(tail.turns(11)) == [b"56789", ("trouble", None)]


def test_a_log_that_can_be_read_again_tells_anew_that_it_was_not_read_to_its_end(
    tmp_path: Path, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tail = Tail(tmp_path, log)
    log.write_bytes(b"0123456789")
    assert brief(tail.all(budget=4)) == [b"0123", "behind"]

    def broken(_fd: int, _length: int, _offset: int) -> bytes:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(os, "pread", broken)
        assert brief(tail.all()) == [("trouble", "Input/output error")]
    seen = [event for _ in range(11) for event in tail.all(budget=4)]
    assert brief(seen) == [b"4567", ("trouble", None), "behind", b"89", "caught up"]
    tail.logs.close()


def test_a_log_that_outruns_its_reader_tells_once_that_it_was_read_to_where_it_ended(
    tmp_path: Path, log: Path
) -> None:
    tail = Tail(tmp_path, log)
    log.write_bytes(b"0123456789")
    said = []
    for _ in range(4):
        said += brief(tail.all(budget=4))
        with log.open("ab") as file:
            file.write(b"more")
    assert said == [b"0123", "behind", b"4567", b"89mo", "read once", b"remo"]
    tail.logs.close()


def test_more_logs_than_descriptors(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    used = len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").exists() else 100
    paths = [tmp_path / f"{number}.log" for number in range(200)]
    for path in paths:
        path.write_bytes(path.name.encode())
    resource.setrlimit(resource.RLIMIT_NOFILE, (used + 20, hard))
    try:
        tail = Tail(tmp_path, *paths, limit=100)
        events = tail.turns(2)
        for path in paths:
            with path.open("ab") as file:
                file.write(b" more")
        events += tail.turns(2)
        tail.logs.close()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert [said(events, path) for path in paths] == [path.name.encode() + b" more" for path in paths]
    assert all(isinstance(event, Data) for event in events)


def test_descriptors_stay_within_the_limit_and_are_given_back(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.log" for number in range(30)]
    for path in paths:
        path.write_bytes(b"x")
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - names are all that is needed
    tail = Tail(tmp_path, *paths, limit=10)
    tail.turns(3)
    assert len(os.listdir("/proc/self/fd")) <= before + 10  # noqa: PTH208 - as above
    tail.logs.close()
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208 - as above


def test_a_sparse_hole_of_ten_gigabytes_is_skipped_at_once(tail: Tail, log: Path) -> None:
    with log.open("r+b") as file:
        file.write(b"begin")
        file.seek(10 << 30)
        file.write(b"end")
    tracemalloc.start()
    try:
        events = tail.turns(3)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert [part for part in brief(events) if not isinstance(part, int)] == [b"begin", b"end"]
    assert sum(part for part in brief(events) if isinstance(part, int)) == (10 << 30) - 5
    assert peak < 8 << 20
    assert isinstance(events[-1], Data)
    assert events[-1].offset == 10 << 30


def test_written_nuls_are_skipped_in_blocks(tail: Tail, log: Path) -> None:
    size = 40 << 20
    with log.open("r+b") as file:
        file.write(b"a")
        for _ in range(40):
            file.write(bytes(1 << 20))
        file.write(b"z")
    tracemalloc.start()
    try:
        events = tail.turns(5)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert said(events, log) == b"az"
    assert sum(part for part in brief(events) if isinstance(part, int)) == size
    assert peak < 8 << 20


def test_few_nuls_are_data_and_several_long_runs_are_holes(tail: Tail, log: Path) -> None:
    log.write_bytes(b"a\0b" + bytes(5000) + b"c" + bytes(4096) + b"d" + bytes(100))
    assert brief(tail.turn()) == [b"a\0b", 5000, b"c", 4096, b"d" + bytes(100)]


def test_a_discarded_log_is_not_read_any_more(tail: Tail, log: Path) -> None:
    log.write_bytes(b"a")
    tail.turn()
    tail.logs.discard(ref_of(log))
    log.write_bytes(b"abc")
    assert tail.turns(3) == []
    assert tail.logs.backlog == 0


HOSTILE = [
    *(
        "-rf",
        "--serve.log",
        " lead",
        "trail ",
        "a b.log",
        "a\nb.log",
        "a\tb",
        "$(id).log",
        "`id`",
        "|x",
        "&x",
    ),
    *(
        "'; rm -rf ~ #",
        "*.log",
        "~root",
        "%2e%2e%2f",
        "=cmd()",
        "<img src=x onerror=alert(1)>.log",
        "[bold]x",
    ),
    *("\x1b]0;x\x07", os.fsdecode(b"\xff\xfe"), "caf\u00e9", "cafe\u0301", "A", "a", "n" * 255),
    *("\U0001f600" * 60, "NUL", "con.log", "a,readonly=on"),
]


def test_hostile_names_are_read_like_any_other(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in HOSTILE]
    for path in paths:
        path.write_bytes(os.fsencode(path.name))
    tail = Tail(tmp_path, *paths)
    events = tail.turns(2)
    assert [said(events, path) for path in paths] == [os.fsencode(path.name) for path in paths]
    tail.logs.close()
