"""Nothing is said of a run before each of its logs was read to its end once."""

import gzip
import json
import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from logtriage.analysis.baseline import Outcome, annotate, compare
from logtriage.cli.plain import PlainView
from logtriage.library.library import Library
from logtriage.report.formats import render
from logtriage.session.session import Session
from logtriage.sources.event import Event
from logtriage.sources.tail import LogSet
from logtriage.triage.snapshot import Snapshot
from logtriage.vocabulary import Status

BANNER = b"NOTICE:  Booting Trusted Firmware\r\nNOTICE:  BL31: Built : 10:00:00, Nov 22 2026\r\n"
KERNEL = b"[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]\r\n"
OFF = b"[    6.000000] reboot: Power down\r\n"
OOPS = (
    b"[    7.000000] Unable to handle kernel NULL pointer dereference at virtual address 0000000000000010\r\n"
    b"[    7.000001] Internal error: Oops: 0000000096000004 [#1] SMP\r\n"
)
EXITED = {"exit": 0, "signal": None, "reason": "exited"}
TIMEOUT = {"exit": None, "signal": "KILL", "reason": "timeout"}


def healthy(lines: int) -> bytes:
    rng = random.Random(lines)
    return b"".join(
        b"[    1.%06d] probe %d of a device\r\n" % (at, rng.random() * 1e9) for at in range(lines)
    )


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run that ended hours ago: with results and without, packed and plain, long and empty."""
    run = tmp_path_factory.mktemp("finished")
    texts = {
        "oops-at-the-end": BANNER + KERNEL + healthy(900) + OOPS,
        "pass": BANNER + KERNEL + healthy(300) + OFF,
        "hang": BANNER + KERNEL + healthy(400),
        "silent": BANNER,
        "empty": b"",
    }
    for name, text in texts.items():
        for kind, result in (("left", None), ("exited", EXITED), ("timeout", TIMEOUT)):
            folder = run / f"{name}-{kind}"
            folder.mkdir()
            (folder / "host.log").write_bytes(text)
            if result is not None:
                (folder / "result.json").write_text(json.dumps(result))
        folder = run / f"{name}-packed"
        folder.mkdir()
        (folder / "host.log.gz").write_bytes(gzip.compress(text))
    (run / "refused" / "host.log").mkdir(parents=True)
    for path in sorted(run.rglob("*"), reverse=True):
        os.utime(path, (time.time() - 7200,) * 2)
    return run


class Clock:
    """Monotonic seconds that pass in any steps, one with each look at them."""

    def __init__(self, steps: list[float]) -> None:
        self._now = 0.0
        self._steps = cycle(steps)

    def __call__(self) -> float:
        self._now += next(self._steps)
        return self._now

    def pass_by(self, seconds: float) -> None:
        """Let some time pass at once."""
        self._now += seconds


def in_pieces(monkeypatch: pytest.MonkeyPatch, sizes: list[int]) -> None:
    """Has each turn read at most so many bytes of a log."""
    whole, budgets = LogSet.poll, cycle(sizes)

    def poll(logs: LogSet, now: float, *, enough: Callable[[], bool]) -> Iterator[Event]:
        return whole(logs, now, budget=next(budgets), enough=enough)

    monkeypatch.setattr(LogSet, "poll", poll)


def loaded(run: Path, library: Library) -> Snapshot:
    session = Session(run, library)
    try:
        return session.load()
    finally:
        session.stop()


@pytest.fixture(scope="module")
def expected(finished: Path, library: Library) -> Snapshot:
    """What `report` says of it."""
    return loaded(finished, library)


def told(snapshot: Snapshot) -> list[object]:
    """What a report says of each configuration, but for clocks."""
    states = (replace(state, quiet=0.0, history=(), duration=None) for state in snapshot.states)
    return [[*states], [(mode.label, mode.members, mode.explanation) for mode in snapshot.modes]]


def says_nothing(snapshot: Snapshot) -> bool:
    return not (
        snapshot.complete
        or snapshot.modes
        or any(
            state.status is not Status.NOT_RUN
            or state.final
            or state.failure
            or state.suspicion
            or state.mode
            for state in snapshot.states
        )
    )


@pytest.mark.slow
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    sizes=st.lists(
        st.sampled_from([3000, 4096, 50_000, 1 << 18]) | st.integers(2000, 9000), min_size=1, max_size=5
    ),
    steps=st.lists(st.sampled_from([0.0, 0.001, 0.06, 0.7, 400.0]), min_size=1, max_size=5).filter(any),
    compared=st.booleans(),
)
def test_no_pieces_and_no_speed_let_anything_be_said_before_the_end(
    finished: Path,
    expected: Snapshot,
    library: Library,
    sizes: list[int],
    steps: list[float],
    compared: bool,  # noqa: FBT001 - drawn
) -> None:
    base = [Outcome.of(state) for state in expected.states]

    def annotated(snapshot: Snapshot) -> Snapshot:
        if snapshot.scanning or not compared:
            return snapshot
        return annotate(snapshot, compare([base], [Outcome.of(one) for one in snapshot.states]))

    lines: dict[bool, list[str]] = {False: [], True: []}
    views = [PlainView(lines[as_json].append, as_json=as_json) for as_json in (False, True)]
    news: list[Snapshot] = []
    with pytest.MonkeyPatch.context() as patch:
        in_pieces(patch, sizes)
        session = Session(finished, library, clock=Clock(steps))
        session.subscribe(news.append)
        session.set_rate(1e9)
        assert session.snapshot.scanning
        while session.snapshot.scanning:
            session.turn()
            for snapshot in map(annotated, news):
                for view in views:
                    view.show(snapshot)
                if snapshot.scanning:
                    assert says_nothing(snapshot)
                    assert not lines[True]
                    assert all(line.startswith(("scanning ", "looking for")) for line in lines[False])
            news.clear()
        done = session.snapshot
        session.stop()
    assert told(done) == told(expected)
    assert done.complete == expected.complete
    assert lines[True]


def watched(run: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> tuple[Session, list[Snapshot]]:
    """A session that reads little at once, and all that it tells from now on."""
    in_pieces(monkeypatch, [2000])
    news: list[Snapshot] = []
    session = Session(run, library, clock=Clock([0.3]))
    session.subscribe(news.append)
    return session, news


def test_a_log_that_comes_later_is_judged_when_it_was_read_to_its_end(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, news = watched(tmp_path, library, monkeypatch)
    session.turn()
    assert not session.snapshot.scanning, "there was nothing to read"
    folder = tmp_path / "late"
    folder.mkdir()
    (folder / "host.log").write_bytes(BANNER + KERNEL + healthy(2000) + OOPS)
    os.utime(folder / "host.log", (time.time() - 7200,) * 2)
    (folder / "result.json").write_text(json.dumps(TIMEOUT))
    for _ in range(200):
        session.turn()
    session.stop()
    said = [state for snapshot in news for state in snapshot.states if state.failure is not None]
    assert {state.failure.cls for state in said if state.failure} == {"oops"}
    assert {mode.label for snapshot in news for mode in snapshot.modes} == {"A"}
    assert any(state.undecided for snapshot in news for state in snapshot.states)


def test_a_log_that_outruns_its_reader_is_not_silent(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "a" / "host.log"
    log.parent.mkdir()
    log.write_bytes(BANNER)
    session = Session(tmp_path, library, clock=Clock([0.3]))
    session.turn()
    in_pieces(monkeypatch, [500])
    with log.open("ab") as file:
        file.write(KERNEL + healthy(3000))
    os.utime(log, (time.time() - 7200,) * 2)
    (log.parent / "result.json").write_text(json.dumps(TIMEOUT))
    seen = []
    while not session.snapshot.states[0].final:
        session.turn()
        seen.append(session.snapshot.states[0])
    session.stop()
    assert {state.status for state in seen[:-1]} == {Status.RUNNING}
    assert seen[-1].failure is not None
    assert seen[-1].failure.cls == "hang"


def test_a_late_log_that_is_replaced_while_it_is_read_is_still_read_to_its_end(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, news = watched(tmp_path, library, monkeypatch)
    session.turn()
    log = tmp_path / "late" / "host.log"
    log.parent.mkdir()
    (log.parent / "result.json").write_text(json.dumps(TIMEOUT))
    for start in (b"", b"another: "):
        log.write_bytes(start + BANNER + KERNEL + healthy(1000) + OOPS)
        os.utime(log, (time.time() - 7200,) * 2)
        for _ in range(6 if not start else 100):
            session.turn()
    session.stop()
    said = [state.failure for snapshot in news for state in snapshot.states if state.failure is not None]
    assert {failure.cls for failure in said} == {"oops"}


def test_a_run_is_not_complete_while_a_console_that_came_late_is_read(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, news = watched(tmp_path, library, monkeypatch)
    guest = tmp_path / "a" / "guest.log"
    guest.parent.mkdir()
    guest.with_name("host.log").write_bytes(BANNER + KERNEL + OFF)
    guest.with_name("result.json").write_text(json.dumps(EXITED))
    for _ in range(10):
        session.turn()
    assert session.snapshot.complete
    guest.write_bytes(KERNEL + healthy(1000) + OOPS)
    for _ in range(100):
        session.turn()
    session.stop()
    meanwhile = [
        snapshot
        for snapshot in news
        if any(0 < console.size < guest.stat().st_size for console in snapshot.states[0].consoles[1:])
    ]
    assert meanwhile
    assert not any(snapshot.complete or snapshot.states[0].final for snapshot in meanwhile)
    assert news[-1].complete
    assert news[-1].states[0].status is Status.FAIL


def test_a_writer_that_is_faster_than_its_reader_keeps_nobody_waiting(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in {"fast": BANNER + KERNEL, "crashed": BANNER + KERNEL + OOPS}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "host.log").write_bytes(text)
    whole, turns = LogSet.poll, 0

    def poll(logs: LogSet, now: float, *, enough: Callable[[], bool]) -> Iterator[Event]:
        nonlocal turns
        turns += 1
        assert turns < 50, "it reads on for ever"
        with (tmp_path / "fast" / "host.log").open("ab") as file:
            file.write(healthy(30))
        yield from whole(logs, now, budget=1000, enough=enough)

    monkeypatch.setattr(LogSet, "poll", poll)
    fast, crashed = loaded(tmp_path, library).states[::-1]
    assert crashed.status is Status.FAIL
    assert fast.status is Status.RUNNING
    session = Session(tmp_path, library, clock=Clock([0.3]))
    turns = 0
    while session.snapshot.scanning:
        session.turn()
    session.stop()
    assert session.snapshot.state("crashed").mode == "A"
    assert session.snapshot.state("fast").status is Status.RUNNING


def test_a_session_that_is_loaded_again_sees_what_came_meanwhile(tmp_path: Path, library: Library) -> None:
    log = tmp_path / "a" / "host.log"
    log.parent.mkdir()
    log.write_bytes(BANNER)
    clock = Clock([0.0, 0.0])
    session = Session(tmp_path, library, clock=clock)
    assert session.load().states[0].status is Status.RUNNING
    with log.open("ab") as file:
        file.write(KERNEL + OFF)
    (log.parent / "result.json").write_text(json.dumps(EXITED))
    clock.pass_by(0.4)
    state = session.load().states[0]
    session.stop()
    assert (state.status, state.stage) == (Status.PASS, "host-poweroff")


def test_a_report_of_a_run_that_goes_on_ends(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "a" / "host.log"
    log.parent.mkdir()
    log.write_bytes(BANNER + KERNEL)
    whole = LogSet.poll
    turns = 0

    def poll(logs: LogSet, now: float, *, enough: Callable[[], bool]) -> Iterator[Event]:
        nonlocal turns
        turns += 1
        assert turns < 100, "it reads on for ever"
        yield from whole(logs, now, enough=enough)
        with log.open("ab") as file:
            file.write(b"[    2.000000] one more line\r\n")

    monkeypatch.setattr(LogSet, "poll", poll)
    assert loaded(tmp_path, library).states[0].status is Status.RUNNING


def test_what_is_exported_meanwhile_says_that_nothing_is_decided(finished: Path, library: Library) -> None:
    session = Session(finished, library, clock=Clock([0.2]))
    session.turn()
    session.stop()
    text = render(session.snapshot, "mail")
    assert "Nothing is decided yet: " in text
    assert "So far" in text


def test_the_json_of_a_scan_is_that_of_a_report(finished: Path, library: Library) -> None:
    session = Session(finished, library)
    while session.snapshot.scanning:
        session.turn()
    session.stop()
    watched, reported = (
        json.loads(render(snapshot, "json")) for snapshot in (session.snapshot, loaded(finished, library))
    )
    for config in (*watched["configs"], *reported["configs"]):
        config.pop("revised")
    assert watched["configs"] == reported["configs"]
