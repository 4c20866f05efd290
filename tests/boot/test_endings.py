"""How a job ended decides what is said of its boot: by a person, by a limit, and what its result tells."""

import json
from pathlib import Path

import pytest

from logtriage.boot.result import Result
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.report.formats import render
from logtriage.session.session import Session
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import JobEnd, Status

FIRMWARE = b"NOTICE:  Booting Trusted Firmware\r\nNOTICE:  BL31: Built : 10:00:00, Nov 22 2026\r\n"
KERNEL = FIRMWARE + b"[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\r\n"
UP = KERNEL + b"[    3.134364] Run /init as init process\r\n"
OFF = b"[   65.128671] reboot: Power down\r\n"
OOPS = b"[    7.000001] Internal error: Oops: 0000000096000004 [#1] SMP\r\n"
LOCKUP = b"[   28.000000] watchdog: BUG: soft lockup - CPU#0 stuck for 22s! [swapper/0:1]\r\n"
LATER = b"[   30.000000] Run /sbin/init as init process\r\n"

BY_USER = Result(reason=JobEnd.KILLED, signal="TERM", by_user=True)
BY_SOMETHING = Result(reason=JobEnd.KILLED, signal="KILL")


def state_of(library: Library, host: bytes, result: Result, guest: bytes | None = None) -> ConfigState:
    engine = TriageEngine(library, infer_matrix("run", {"c": {}}))
    for console, data in (("host", host), ("guest", guest)):
        if data is not None:
            engine.attach("c", console, f"c/{console}.log")
        if data:
            engine.feed("c", console, data, now=0.0)
    engine.result("c", result)
    engine.tick(0.0)
    return engine.states(0.0)[0]


@pytest.mark.parametrize("host", [b"", FIRMWARE, KERNEL, UP, UP + b"Starting the guest\r\n"])
def test_a_boot_that_a_person_ended_is_no_failure(library: Library, host: bytes) -> None:
    state = state_of(library, host, BY_USER)
    assert (state.status, state.final, state.mode) == (Status.INFRA, True, None)
    assert state.failure is not None
    assert (state.failure.signature, state.failure.layer) == ("user-ended", "harness")


@pytest.mark.parametrize(
    ("host", "cls"),
    [
        (KERNEL + OOPS, "oops"),
        (KERNEL + LOCKUP, "soft-lockup"),
        (UP + LOCKUP, "soft-lockup"),
        (KERNEL + LOCKUP + LATER, "truncated"),
    ],
)
def test_a_crash_or_a_lasting_lockup_says_more_than_who_ended_it(
    library: Library, host: bytes, cls: str
) -> None:
    state = state_of(library, host, BY_USER)
    assert state.failure is not None
    assert state.failure.cls == cls
    assert state.status is (Status.INFRA if cls == "truncated" else Status.FAIL)


def test_a_boot_that_came_to_its_end_passes_whoever_ended_the_job(library: Library) -> None:
    assert state_of(library, UP + OFF, BY_USER).status is Status.PASS


def test_what_nobody_owns_up_to_stays_a_failure(library: Library) -> None:
    state = state_of(library, UP, BY_SOMETHING)
    assert (state.status, state.mode) == (Status.FAIL, "A")


def test_the_limit_that_decided_is_named(library: Library) -> None:
    limit = Result(reason=JobEnd.TIMEOUT, signal="KILL", limit="silent for 60 s")
    state = state_of(library, KERNEL, limit)
    assert state.failure is not None
    assert state.failure.cls == "hang"
    assert state.failure.explain.endswith("The runner ended it: silent for 60 s.")
    assert "a limit ended it: silent for 60 s" in state.notes


def test_a_duration_is_that_of_the_result_in_each_format_that_tells_it(
    tmp_path: Path, library: Library
) -> None:
    times = {"started": "2026-11-22T10:00:00Z", "ended": "2026-11-22T10:01:41.5Z"}
    folder = tmp_path / "c"
    folder.mkdir()
    (folder / "host.log").write_bytes(KERNEL)
    (folder / "result.json").write_text(json.dumps({"signal": "KILL", "reason": "timeout", **times}))
    session = Session(tmp_path, library)
    snapshot = session.load()
    session.stop()
    assert snapshot.started == times["started"]
    wanted = {"json": '"duration": 101.5', "csv": ",101.500,", "junit": 'time="101.500"', "kcidb": "101.5"}
    wanted |= dict.fromkeys(["mail", "markdown", "html"], "Took 102 s.")
    for name, text in wanted.items():
        assert text in render(snapshot, name), name


GUEST_LINE = b"[    0.600000] rtc-pl031 a000000.rtc: registered as rtc0\r\n"
GUEST_PANIC = b"Kernel panic - not syncing: something odd\r\n"
LKVM = b"HOST-INIT: launching guest: lkvm run -k /vm/Image -m 256M -c 1 --name guest\r\n"
LKVM_SAYS = b"  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest\r\n"
TIMEOUT = Result(reason=JobEnd.TIMEOUT, signal="KILL")


@pytest.mark.parametrize("line", [GUEST_LINE, GUEST_PANIC])
def test_a_kernel_line_or_crash_on_a_guests_console_reaches_its_kernel(library: Library, line: bytes) -> None:
    state = state_of(library, UP + b"Starting the guest\r\n", TIMEOUT, guest=line)
    assert state.stage == "guest-kernel"
    assert state.failure is not None
    assert (state.failure.layer, state.failure.stage) == ("guest", "guest-userspace")


def test_a_silent_monitor_a_silent_guest_and_no_launch_are_three_things(library: Library) -> None:
    cases = {
        "guest-silent": (UP + LKVM, LKVM_SAYS),
        "guest-monitor-silent": (UP + LKVM, b""),
        "guest-not-launched": (UP + OFF, b""),
    }
    found = {}
    keys = set()
    for name, (host, guest) in cases.items():
        failure = state_of(library, host, TIMEOUT if host.endswith(LKVM) else Result(exit=0), guest).failure
        assert failure is not None
        assert (failure.cls, failure.layer) == ("silent", "guest")
        found[name] = failure.signature
        keys.add(failure.key)
    assert found == {name: name for name in cases}
    assert len(keys) == len(cases)


def test_a_monitor_that_says_nothing_of_itself_owes_no_word(library: Library) -> None:
    failure = state_of(library, UP + b"+ qemu-system-aarch64 -M virt -kernel Image\r\n", TIMEOUT, b"").failure
    assert failure is not None
    assert failure.signature == "guest-silent"
