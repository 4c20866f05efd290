import json
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.boot.result import Result
from logtriage.errors import LogtriageError
from logtriage.sources.discover import Discovery
from logtriage.sources.recording import RecordedConsole, Recording
from logtriage.sources.replay import Manifest, Player, load_recording, read_manifest
from logtriage.sources.result import read_result
from logtriage.sources.schedule import TICK, Finish, Start, Timed, Write, plan
from logtriage.vocabulary import JobEnd


def recording(
    name: str,
    chunks: Mapping[str, list[tuple[float, bytes]]],
    duration: float = 0.0,
    reason: JobEnd = JobEnd.EXITED,
) -> Recording:
    consoles = {}
    for console, parts in chunks.items():
        rows, data = [], b""
        for seconds, part in parts:
            rows.append((seconds, len(data)))
            data += part
        consoles[f"{name}/{console}.log"] = RecordedConsole(data=data, chunks=tuple(rows))
    result = Result(exit=0, reason=reason, started="2026-01-01T00:00:00Z")
    return Recording(id=name, params={"number": name}, consoles=consoles, result=result, duration=duration)


class Clock:
    """Time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.waited: list[float] = []

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.now += seconds


chunk_lists = st.lists(st.tuples(st.floats(0, 100), st.binary(max_size=20)), max_size=30).map(
    lambda chunks: list(
        zip(sorted(chunk[0] for chunk in chunks), [chunk[1] for chunk in chunks], strict=True)
    )
)
recordings = st.lists(
    st.builds(
        lambda host, guest, duration: ({"host": host, "guest": guest}, duration),
        chunk_lists,
        chunk_lists,
        st.floats(0, 150),
    ),
    max_size=6,
).map(lambda boots: [recording(str(number), *boot) for number, boot in enumerate(boots)])
speeds = st.one_of(st.none(), st.floats(0.01, 1000))


def written(actions: list[Timed]) -> dict[str, bytes]:
    logs: dict[str, bytes] = {}
    for _, action in actions:
        if isinstance(action, Write):
            before = logs.get(action.file, b"")
            assert action.begin == len(before)
            assert action.end > action.begin
            logs[action.file] = (
                before + action.recording.consoles[action.file].data[action.begin : action.end]
            )
    return logs


@given(boots=recordings, jobs=st.integers(1, 4), speed=speeds)
def test_a_plan_holds_every_byte_once_in_order(
    boots: list[Recording], jobs: int, speed: float | None
) -> None:
    actions = list(plan(boots, jobs=jobs, speed=speed))
    times = [due for due, _ in actions]
    assert times == sorted(times)
    expected = {
        file: console.data for boot in boots for file, console in boot.consoles.items() if console.data
    }
    assert written(actions) == expected
    starts = [action.recording.id for _, action in actions if isinstance(action, Start)]
    assert starts == [boot.id for boot in boots]
    running = 0
    for _, action in actions:
        running += isinstance(action, Start) - isinstance(action, Finish)
        assert running <= jobs
    assert running == 0


@given(boots=recordings, speed=st.floats(0.01, 1000))
def test_nothing_comes_before_its_time_nor_late(boots: list[Recording], speed: float) -> None:
    begun: dict[str, float] = {}
    for due, action in plan(boots, jobs=2, speed=speed):
        name = action.recording.id
        match action:
            case Start():
                begun[name] = due
            case Write(file=file, begin=begin, end=end):
                chunks = action.recording.consoles[file].chunks
                latest = max(seconds for seconds, offset in chunks if offset < end)
                first = max(seconds for seconds, offset in chunks if offset <= begin)
                assert due - begun[name] >= latest / speed - 1e-9
                assert due - begun[name] <= first / speed + TICK + 1e-9 or latest == first
            case Finish():
                assert due - begun[name] >= action.recording.duration / speed - 1e-9


def test_chunks_of_one_tick_are_one_write() -> None:
    boot = recording("1", {"host": [(number / 1000, b"x") for number in range(100)]}, duration=1.0)
    writes = [action for _, action in plan([boot], jobs=1, speed=1.0) if isinstance(action, Write)]
    assert [write.end - write.begin for write in writes] == [1, 20, 20, 20, 20, 19]


def test_the_next_boot_starts_when_one_is_over() -> None:
    boots = [
        recording(str(number), {"host": []}, duration=duration)
        for number, duration in enumerate((4, 1, 2, 1))
    ]
    actions = [
        (due, type(action).__name__, action.recording.id) for due, action in plan(boots, jobs=2, speed=2.0)
    ]
    assert actions == [
        (0.0, "Start", "0"),
        (0.0, "Start", "1"),
        (0.5, "Finish", "1"),
        (0.5, "Start", "2"),
        (1.5, "Finish", "2"),
        (1.5, "Start", "3"),
        (2.0, "Finish", "0"),
        (2.0, "Finish", "3"),
    ]


BOOTS = [
    recording(
        "0", {"host": [(0.5, b"a"), (1.0, b"b\n"), (60.0, b"c")], "guest": [(2.0, b"guest")]}, duration=90.0
    ),
    recording("1", {"host": [], "guest": []}, duration=300.0, reason=JobEnd.TIMEOUT),
    recording("2", {"host": [(0.0, bytes(range(256)) * 1000)]}),
]


@pytest.mark.parametrize("speed", [None, 20.0, 0.5])
@pytest.mark.parametrize("jobs", [1, 3])
def test_a_replay_equals_its_recordings_byte_for_byte(tmp_path: Path, speed: float | None, jobs: int) -> None:
    clock = Clock()
    target = tmp_path / "new" / "run"
    player = Player(BOOTS, target, speed, jobs=jobs)
    assert player.run(threading.Event(), clock=clock, wait=clock.wait)
    for boot in BOOTS:
        for file, console in boot.consoles.items():
            assert (target / file).read_bytes() == console.data
        assert read_result(target / boot.id / "result.json") == boot.result
    found = Discovery(target).scan()
    assert found.params == {boot.id: boot.params for boot in BOOTS}
    assert len(found.logs) == 5
    manifest = Manifest(replay="replay of recorded consoles", speed=speed, configs=3)
    assert read_manifest(target) == (manifest, ())
    recorded = 390.0 if jobs == 1 else 300.0
    assert sum(clock.waited) == pytest.approx(0 if speed is None else recorded / speed, abs=0.1)


def test_logs_grow_while_time_passes_and_the_result_comes_last(tmp_path: Path) -> None:
    clock = Clock()
    sizes: list[tuple[float, int, bool]] = []

    def wait(seconds: float) -> None:
        log = tmp_path / "0" / "host.log"
        sizes.append((clock.now - 1000.0, log.stat().st_size, (tmp_path / "0" / "result.json").exists()))
        clock.wait(seconds)

    Player(BOOTS[:1], tmp_path, 1.0).run(threading.Event(), clock=clock, wait=wait)
    assert [(round(at, 2), size, over) for at, size, over in sizes] == [
        (0.0, 0, False),
        (0.5, 1, False),
        (1.0, 3, False),
        (2.0, 3, False),
        (60.0, 4, False),
    ]
    assert (tmp_path / "0" / "result.json").exists()


def test_a_stop_ends_it_at_once(tmp_path: Path) -> None:
    clock, stop = Clock(), threading.Event()

    def wait(seconds: float) -> None:
        clock.wait(seconds)
        if clock.now > 1001.5:
            stop.set()

    assert not Player(BOOTS, tmp_path, 1.0, jobs=1).run(stop, clock=clock, wait=wait)
    assert (tmp_path / "0" / "host.log").read_bytes() == b"ab\n"
    assert not (tmp_path / "0" / "result.json").exists()


def test_many_logs_need_few_descriptors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("logtriage.sources.replay._MOST_OPEN", 3)
    boots = [recording(str(number), {"host": [(0.1, b"a"), (5.0, b"b")]}) for number in range(20)]
    clock = Clock()
    assert Player(boots, tmp_path, 1.0, jobs=20).run(threading.Event(), clock=clock, wait=clock.wait)
    assert all((tmp_path / str(number) / "host.log").read_bytes() == b"ab" for number in range(20))


def test_a_directory_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "host.log").write_bytes(b"precious")
    with pytest.raises(LogtriageError, match="it is not empty"):
        Player(BOOTS, tmp_path, None).run(threading.Event())
    assert [path.name for path in tmp_path.iterdir()] == ["host.log"]


@pytest.mark.parametrize("file", ["../out.log", "/out.log", "a/../../out.log", "a\0.log", ""])
def test_a_recording_cannot_leave_the_run_directory(tmp_path: Path, file: str) -> None:
    bad = Recording(
        id="1",
        params={},
        consoles={file: RecordedConsole(data=b"", chunks=())},
        result=Result(),
        duration=0.0,
    )
    with pytest.raises(LogtriageError, match="leaves the run directory"):
        Player([bad], tmp_path, None)


@pytest.mark.parametrize("speed", [0.0, -1.0, 1e-300, 501.0, 1e308, float("nan"), float("inf")])
def test_a_speed_has_bounds(tmp_path: Path, speed: float) -> None:
    with pytest.raises(LogtriageError, match=r"is from 0\.001 to 500"):
        Player(BOOTS, tmp_path, speed)


def test_a_full_disk_is_said_plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_fd: int, _data: object) -> int:
        raise OSError(28, "No space left on device")

    player = Player(BOOTS, tmp_path, None)
    monkeypatch.setattr("os.write", full)
    with pytest.raises(LogtriageError, match="No space left on device"):
        player.run(threading.Event())


def test_a_recorded_directory_is_loaded(tmp_path: Path) -> None:
    home = tmp_path / "17"
    home.mkdir()
    (home / "host.log").write_bytes(b"0123456789")
    (home / "guest.log").write_bytes(b"at once")
    (home / "host.timing").write_text('{"format": "x"}\n[0.5, 0, 4]\n[7.5, 4, 6]\n')
    (home / "meta.json").write_text(json.dumps({"params": {"pa": 52}, "note": ""}))
    (home / "result.json").write_text(json.dumps({"exit": 0, "reason": "exited", "ended": None}))
    loaded = load_recording(home)
    assert loaded == Recording(
        id="17",
        params={"pa": "52"},
        consoles={
            "17/guest.log": RecordedConsole(data=b"at once", chunks=((0.0, 0),)),
            "17/host.log": RecordedConsole(data=b"0123456789", chunks=((0.5, 0), (7.5, 4))),
        },
        result=Result(exit=0),
        duration=7.5,
    )
    times = {"started": "2026-01-01T00:00:00Z", "ended": "2026-01-01T00:05:00Z", "reason": "timeout"}
    (home / "result.json").write_text(json.dumps(times))
    assert load_recording(home).duration == 300.0


def test_pairs_of_logs_get_their_small_files_beside_them(tmp_path: Path) -> None:
    consoles = {
        "x-host.log": RecordedConsole(data=b"h", chunks=((0.0, 0),)),
        "x-guest.log": RecordedConsole(data=b"", chunks=()),
    }
    boot = Recording(id="x", params={"a": "b"}, consoles=consoles, result=Result(exit=1), duration=0.0)
    Player([boot], tmp_path, None).run(threading.Event())
    found = Discovery(tmp_path).scan()
    assert [ref.file for ref in found.logs] == ["x-guest.log", "x-host.log"]
    assert found.params == {"x": {"a": "b"}}
    assert read_result(found.results["x"]) == Result(exit=1)
