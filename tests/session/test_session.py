import gzip
import json
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from logtriage.errors import InputError
from logtriage.library.library import Library
from logtriage.session.session import Session
from logtriage.sources.replay import Player, load_recording
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.vocabulary import Status

BANNER = b"NOTICE:  Booting Trusted Firmware\r\nNOTICE:  BL31: Built : 10:00:00, Nov 22 2026\r\n"
KERNEL = b"[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]\r\n"
OFF = b"[    6.000000] reboot: Power down\r\n"


def boot(run: Path, name: str, text: bytes, *, result: dict[str, object] | None = None) -> Path:
    folder = run / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "host.log").write_bytes(text)
    if result is not None:
        (folder / "result.json").write_text(json.dumps(result))
    return folder / "host.log"


def load(run: Path, library: Library) -> Snapshot:
    session = Session(run, library)
    try:
        return session.load()
    finally:
        session.stop()


class Watched:
    """A session under way, and its newest states."""

    def __init__(self, run: Path, library: Library) -> None:
        self.session = Session(run, library)
        self.news = threading.Event()
        self.session.subscribe(lambda _: self.news.set())
        self.session.start()

    def until(self, name: str, wanted: Callable[[ConfigState], bool], seconds: float = 5.0) -> ConfigState:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.news.wait(0.2)
            self.news.clear()
            for state in self.session.snapshot.states:
                if state.config.id == name and wanted(state):
                    return state
        raise AssertionError(f"never seen; last: {self.session.snapshot.states}")


EXITED: dict[str, object] = {"exit": 0, "signal": None, "reason": "exited"}
TIMEOUT: dict[str, object] = {"exit": None, "signal": "KILL", "reason": "timeout"}
TIMED = {**TIMEOUT, "started": "2026-11-22T10:00:00Z", "ended": "2026-11-22T10:01:40Z"}


def test_a_finished_run_is_decided_at_once(tmp_path: Path, library: Library) -> None:
    boot(tmp_path, "good", BANNER + KERNEL + OFF, result=EXITED)
    boot(tmp_path, "mute", BANNER, result=TIMEOUT)
    snapshot = load(tmp_path, library)
    states = {state.config.id: state for state in snapshot.states}
    assert snapshot.complete
    assert states["good"].status is Status.PASS
    failure = states["mute"].failure
    assert failure is not None
    assert (failure.cls, failure.layer, failure.stage) == ("silent", "host", "host-kernel")


def test_old_logs_without_a_result_are_judged_by_their_age(tmp_path: Path, library: Library) -> None:
    for name, age in (("old", 600), ("left", 2 * 3600)):
        log = boot(tmp_path, name, BANNER + KERNEL)
        os.utime(log, (time.time() - age, time.time() - age))
    boot(tmp_path, "new", BANNER + KERNEL)
    states = {state.config.id: state for state in load(tmp_path, library).states}
    assert (states["old"].status, states["old"].final) == (Status.FAIL, False)
    assert (states["left"].status, states["left"].final) == (Status.FAIL, True)
    assert states["new"].status is Status.RUNNING


def test_bad_files_are_noted_and_the_rest_goes_on(tmp_path: Path, library: Library) -> None:
    boot(tmp_path, "good", BANNER + KERNEL + OFF, result=EXITED)
    (tmp_path / "fifo").mkdir()
    os.mkfifo(tmp_path / "fifo" / "host.log")
    boot(tmp_path, "empty", b"")
    boot(tmp_path, "odd", BANNER + OFF)
    (tmp_path / "odd" / "result.json").write_text("{nonsense")
    snapshot = load(tmp_path, library)
    states = {state.config.id: state for state in snapshot.states}
    assert states["good"].status is Status.PASS
    assert any("not a regular file" in note for note in snapshot.notes)
    assert any("result.json" in note for note in snapshot.notes)


@pytest.mark.parametrize(
    "content", ['{"schema": 1, "rep', '{"schema": 2}', '{"schema": 1, "speed": 1e308}', "[]"]
)
def test_what_is_wrong_with_a_run_json_is_a_note_and_the_rest_goes_on(
    tmp_path: Path, library: Library, content: str
) -> None:
    boot(tmp_path, "good", BANNER + KERNEL + OFF, result=EXITED)
    log = boot(tmp_path, "quiet", BANNER + KERNEL)
    os.utime(log, (time.time() - 30, time.time() - 30))
    (tmp_path / "run.json").write_text(content)
    snapshot = load(tmp_path, library)
    states = {state.config.id: state for state in snapshot.states}
    assert states["good"].status is Status.PASS
    assert states["quiet"].status is Status.RUNNING
    assert any("run.json: " in note for note in snapshot.notes)


def test_a_fifo_as_run_json_is_a_note(tmp_path: Path, library: Library) -> None:
    boot(tmp_path, "good", BANNER + KERNEL + OFF, result=EXITED)
    os.mkfifo(tmp_path / "run.json")
    snapshot = load(tmp_path, library)
    assert snapshot.complete
    assert [note for note in snapshot.notes if "run.json: cannot be read: not a regular file" in note]


def test_a_missing_directory_is_an_input_error(tmp_path: Path, library: Library) -> None:
    with pytest.raises(InputError, match="no such directory"):
        Session(tmp_path / "absent", library)


def test_a_run_is_followed_from_nothing_to_its_end(tmp_path: Path, library: Library) -> None:
    watched = Watched(tmp_path, library)
    try:
        log = boot(tmp_path, "a", BANNER)
        watched.until("a", lambda state: state.stage == "firmware")
        with log.open("ab") as file:
            file.write(KERNEL)
        watched.until("a", lambda state: state.stage == "host-kernel" and state.status is Status.RUNNING)
        with log.open("ab") as file:
            file.write(OFF)
        (tmp_path / "a" / "result.json").write_text(json.dumps(EXITED))
        watched.until("a", lambda state: state.status is Status.PASS and state.final)
        log.write_bytes(BANNER)
        watched.until("a", lambda state: state.stage == "firmware" and state.status is Status.RUNNING)
    finally:
        watched.session.stop()


def test_live_and_afterwards_agree_on_a_recorded_boot(
    tmp_path: Path, library: Library, qemu_corpus: Path
) -> None:
    case = "619-guest-stuck-rootfs"
    recording = load_recording(qemu_corpus / case)
    run = tmp_path / "run"
    run.mkdir()
    player = Player([recording], run, 400.0)
    thread = threading.Thread(target=player.run, args=(threading.Event(),), daemon=True)
    thread.start()
    while not (run / "run.json").exists():
        thread.join(0.01)
    watched = Watched(run, library)
    try:
        live = watched.until(recording.id, lambda state: state.final, seconds=20.0)
    finally:
        watched.session.stop()
        thread.join(5.0)
    fresh = next(state for state in load(run, library).states)
    assert (live.status, live.stage, live.failure) == (fresh.status, fresh.stage, fresh.failure)
    assert watched.session.snapshot.replay


def test_a_log_that_is_packed_when_it_is_finished_stays_the_same_boot(
    tmp_path: Path, library: Library
) -> None:
    watched = Watched(tmp_path, library)
    try:
        log = boot(tmp_path, "a", BANNER + KERNEL + OFF, result=EXITED)
        watched.until("a", lambda state: state.status is Status.PASS and state.final)
        with gzip.open(log.with_suffix(".log.gz"), "wb") as packed:
            packed.write(log.read_bytes())
        log.unlink()
        watched.until(
            "a", lambda state: state.consoles[0].file.endswith(".gz") and state.consoles[0].lines == 4
        )
        watched.until("a", lambda state: state.status is Status.PASS)
    finally:
        watched.session.stop()


def test_a_result_that_vanishes_or_a_log_that_is_edited_stops_nothing(
    tmp_path: Path, library: Library
) -> None:
    log = boot(tmp_path, "a", BANNER + KERNEL, result=TIMEOUT)
    boot(tmp_path, "b", BANNER)
    watched = Watched(tmp_path, library)
    try:
        watched.until("a", lambda state: state.status is Status.FAIL and state.final)
        (tmp_path / "b" / "result.json").write_text(json.dumps(TIMEOUT))
        (tmp_path / "b" / "result.json").unlink()
        log.write_bytes(BANNER + KERNEL.replace(b"0x", b"0X"))
        watched.until("a", lambda state: state.consoles[0].generation == 1 and state.final, seconds=8.0)
        (tmp_path / "a" / "result.json").unlink()
        watched.until("a", lambda state: state.status is Status.RUNNING, seconds=8.0)
        assert watched.session.snapshot.error == ""
    finally:
        watched.session.stop()


def test_recorded_times_tell_a_slow_boot_from_a_hung_one(tmp_path: Path, library: Library) -> None:
    for name, latest in (("slow", 99), ("hung", 20)):
        boot(tmp_path, name, BANNER + KERNEL, result=TIMED)
        (tmp_path / name / "host.timing").write_text(f"[0.1, 0]\n[{latest}, 40]\n")
    states = {state.config.id: state for state in load(tmp_path, library).states}
    assert {name: state.failure.cls for name, state in states.items() if state.failure is not None} == {
        "slow": "truncated",
        "hung": "hang",
    }


def test_a_log_that_is_found_after_its_result_is_judged_as_one_found_before(
    tmp_path: Path, library: Library
) -> None:
    folder = tmp_path / "late"
    folder.mkdir()
    (folder / "result.json").write_text(json.dumps(TIMED))
    (folder / "host.timing").write_text("[0.1, 0]\n[99, 40]\n")
    watched = Watched(tmp_path, library)
    try:
        watched.until("late", lambda state: state.final)
        boot(tmp_path, "late", BANNER + KERNEL)
        state = watched.until(
            "late", lambda state: state.failure is not None and state.failure.cls == "truncated"
        )
    finally:
        watched.session.stop()
    assert state.status is Status.FAIL
