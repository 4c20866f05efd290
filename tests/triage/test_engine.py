import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.boot.result import Result
from logtriage.demo.recordings import recordings_for
from logtriage.library.library import Library
from logtriage.library.load import builtin_dir, load_library
from logtriage.matrix.file import load_matrix
from logtriage.matrix.infer import infer_matrix
from logtriage.matrix.model import Config, Matrix
from logtriage.sources.recording import Recording
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import JobEnd, Status

MATRIX = load_matrix("lpa2")
RECORDINGS = {recording.id: recording for recording in recordings_for(MATRIX)}
TIMEOUT = Result(reason=JobEnd.TIMEOUT, signal="KILL")
DONE = Result(exit=0, reason=JobEnd.EXITED)


def small(config: Config) -> Matrix:
    return Matrix(name="one", axes=MATRIX.axes, configs=(config,))


def config_of(name: str) -> Config:
    return next(config for config in MATRIX.configs if config.id == name)


def feed_all(library: Library, recording: Recording, steps: list[int]) -> ConfigState:
    engine = TriageEngine(library, small(config_of(recording.id)))
    rest = {file: console.data for file, console in recording.consoles.items()}
    for file in rest:
        engine.attach(recording.id, Path(file).stem, file)
    turn = 0
    while any(rest.values()):
        for file, data in rest.items():
            step = steps[turn % len(steps)] if steps else len(data)
            if data:
                engine.feed(recording.id, Path(file).stem, data[:step], now=0.0)
                engine.caught_up(recording.id, Path(file).stem)
                rest[file] = data[step:]
            turn += 1
        engine.tick(0.0)
    engine.result(recording.id, recording.result)
    engine.tick(0.0)
    return engine.states(0.0)[0]


# Reads that end on multiples of 4096 bytes, one after the other, are remarked on: that is of the pace itself.
STEP = st.integers(1, 9000).filter(lambda step: step % 4096)


@given(st.sampled_from(sorted(RECORDINGS)), st.lists(STEP, min_size=1, max_size=8))
def test_any_pace_of_reading_ends_in_the_same_state(name: str, steps: list[int]) -> None:
    library = _library()
    live = feed_all(library, RECORDINGS[name], steps)
    fresh = feed_all(library, RECORDINGS[name], [])
    assert (live.status, live.stage, live.failure, live.consoles, live.notes) == (
        fresh.status,
        fresh.stage,
        fresh.failure,
        fresh.consoles,
        fresh.notes,
    )


def test_a_writer_of_whole_blocks_is_remarked_on_and_changes_nothing_else() -> None:
    blocks = feed_all(_library(), RECORDINGS["10"], [4096])
    fresh = feed_all(_library(), RECORDINGS["10"], [])
    assert (blocks.status, blocks.failure, blocks.consoles) == (fresh.status, fresh.failure, fresh.consoles)
    assert blocks.notes == ("host: buffered writer: output arrives in blocks of 4096 bytes",)


_CACHE: list[Library] = []


def _library() -> Library:
    if not _CACHE:
        _CACHE.append(load_library([builtin_dir()]))
    return _CACHE[0]


def one(library: Library, *, guest: bool = False) -> TriageEngine:
    matrix = infer_matrix("run", {"c": {}})
    engine = TriageEngine(library, matrix)
    engine.attach("c", "host", "c/host.log")
    if guest:
        engine.attach("c", "guest", "c/guest.log")
    return engine


def state(engine: TriageEngine, now: float) -> ConfigState:
    engine.tick(now)
    return engine.states(now)[0]


BOOT = (
    b"NOTICE:  Booting Trusted Firmware\r\nNOTICE:  BL31: Built : 10:00:00, Nov 22 2026\r\n"
    b"[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]\r\n"
)


def test_silence_is_suspected_then_called_a_hang_and_taken_back(library: Library) -> None:
    engine = one(library)
    engine.feed("c", "host", BOOT, now=0.0)
    assert state(engine, 59.0).suspicion == ""
    suspected = state(engine, 74.0)
    assert (suspected.status, suspected.suspicion) == (Status.RUNNING, "quiet 74 s")
    assert state(engine, 299.0).status is Status.RUNNING
    hung = state(engine, 301.0)
    assert (hung.status, hung.final) == (Status.FAIL, False)
    assert hung.failure is not None
    assert (hung.failure.cls, hung.failure.layer, hung.failure.stage) == ("hang", "host", "host-kvm")
    engine.feed("c", "host", b"[    9.000000] still here\r\n", now=302.0)
    back = state(engine, 302.0)
    assert (back.status, back.revised) == (Status.RUNNING, 1)
    assert len(back.history) == 1


def test_a_quiet_minute_in_a_healthy_boot_is_never_a_hang(library: Library) -> None:
    engine = one(library)
    engine.feed("c", "host", BOOT, now=0.0)
    for now in range(0, 240, 5):
        assert state(engine, float(now)).status is Status.RUNNING
    engine.feed("c", "host", b"[  240.000000] reboot: Power down\r\n", now=240.0)
    engine.result("c", DONE)
    assert state(engine, 241.0).status is Status.PASS


def test_what_passing_boots_teach_shortens_the_wait(library: Library) -> None:
    ids = {str(number): dict[str, str]() for number in range(21)}
    engine = TriageEngine(library, infer_matrix("run", ids))
    for name in ids:
        engine.attach(name, "host", f"{name}/host.log")
        engine.feed(name, "host", BOOT, now=0.0)
    engine.tick(0.0)
    for name in list(ids)[:20]:
        engine.feed(name, "host", b"[    5.0] x\r\n", now=5.0)
        engine.feed(name, "host", b"[    6.000000] reboot: Power down\r\n", now=6.0)
        engine.result(name, DONE)
    engine.tick(6.0)
    engine.tick(61.0)
    assert engine.states(61.0)[20].status is Status.FAIL
    assert all(one.status is Status.PASS for one in engine.states(61.0)[:20])


def test_the_end_of_the_job_makes_a_hang_final(library: Library) -> None:
    engine = one(library)
    engine.feed("c", "host", BOOT, now=0.0)
    engine.result("c", TIMEOUT)
    hung = state(engine, 1.0)
    assert (hung.status, hung.final) == (Status.FAIL, True)


def test_a_truncated_log_is_read_anew(library: Library) -> None:
    engine = one(library)
    engine.feed("c", "host", BOOT + b"[    6.000000] reboot: Power down\r\n", now=0.0)
    engine.result("c", DONE)
    assert state(engine, 0.0).status is Status.PASS
    engine.restart("c", "host", 1, "truncated")
    engine.result("c", None)
    engine.feed("c", "host", BOOT, now=1.0)
    again = state(engine, 1.0)
    assert (again.status, again.stage) == (Status.RUNNING, "host-kernel")
    assert any("truncated" in note for note in again.notes)
    assert again.consoles[0].generation == 1


def test_an_unreadable_log_is_infra_and_the_rest_goes_on(library: Library) -> None:
    engine = one(library)
    engine.trouble("c", "host", "Permission denied")
    assert state(engine, 0.0).status is Status.INFRA
    engine.trouble("c", "host", None)
    engine.feed("c", "host", BOOT, now=1.0)
    assert state(engine, 1.0).status is Status.RUNNING


@pytest.mark.parametrize("seed", range(5))
def test_garbage_is_never_a_pass_nor_a_crash_of_ours(library: Library, seed: int) -> None:
    engine = one(library)
    engine.feed("c", "host", random.Random(seed).randbytes(200_000), now=0.0)
    engine.result("c", TIMEOUT)
    assert state(engine, 1.0).status is Status.UNKNOWN
    assert any("not read: no known form" in note for note in state(engine, 1.0).notes)


def test_a_slow_healthy_boot_is_never_called_hung_over_many_boots(library: Library) -> None:
    chance = random.Random(7)
    ids = {str(number): dict[str, str]() for number in range(100)}
    engine = TriageEngine(library, infer_matrix("run", ids))
    for name in ids:
        engine.attach(name, "host", f"{name}/host.log")
        engine.feed(name, "host", BOOT, now=0.0)
    clocks = dict.fromkeys(ids, 0.0)
    for turn in range(8):
        for name in ids:
            gap = chance.uniform(0, 0.9 * 300)
            clocks[name] += gap
            last = turn == 7
            line = b"[    6.000000] reboot: Power down\r\n" if last else b"[    5.000000] working\r\n"
            before = engine_state(engine, name, clocks[name])
            assert before.status is not Status.FAIL
            engine.feed(name, "host", line, now=clocks[name])
            engine_state(engine, name, clocks[name])
    for name in ids:
        engine.result(name, DONE)
    engine.tick(max(clocks.values()))
    assert all(one.status is Status.PASS and one.revised == 0 for one in engine.states(0.0))


def engine_state(engine: TriageEngine, name: str, now: float) -> ConfigState:
    own = engine._boots[name]
    engine._decide(own, now)
    return engine._state(own, now)
