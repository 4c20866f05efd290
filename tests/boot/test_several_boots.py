"""Several boots in one log, and logs of which nothing can be read."""

import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from logtriage.boot.diagnosis import diagnose
from logtriage.boot.result import Result
from logtriage.library.library import Library, Source
from logtriage.library.schema import Event, Known, Match, Signature
from logtriage.matrix.infer import infer_matrix
from logtriage.matrix.model import BootPlan, Matrix
from logtriage.report.native import config_json
from logtriage.report.story import reason
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import JobEnd, Status

TFA = b"NOTICE:  Booting Trusted Firmware\r\n\x1b[1mNOTICE:  BL31: Built : 10:00:00, Nov 22 2026\r\n"
KERNEL = b"[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\r\n"
UP = TFA + KERNEL + b"[    3.134364] Run /init as init process\r\n"
OFF = b"[   65.128671] reboot: Power down\r\n"
PANIC = b"[   40.000000] Kernel panic - not syncing: dumptest\r\n"
AGAIN = b"[   50.000000] reboot: Restarting system\r\n"
LOGIN = b"board login: \x1b[6n\r\n"
CLEAN = Result(exit=0)
TIMEOUT = Result(reason=JobEnd.TIMEOUT, signal="KILL")
GARBAGE = "<p>Lorem ipsum</p>\n" * 40


def state_of(
    library: Library,
    data: bytes,
    result: Result | None = CLEAN,
    boot_plan: BootPlan | None = None,
    step: int = 0,
) -> ConfigState:
    plain = infer_matrix("run", {"c": {}})
    matrix = Matrix(
        name="run", axes=(), configs=plain.configs, declared=False, boot_plan=boot_plan or BootPlan()
    )
    engine = TriageEngine(library, matrix)
    engine.attach("c", "host", "c/host.log")
    for at in range(0, len(data), step or len(data)):
        engine.feed("c", "host", data[at : at + (step or len(data))], now=0.0)
    engine.result("c", result)
    engine.tick(0.0)
    return engine.states(0.0)[0]


@pytest.mark.parametrize("step", [0, 1, 37])
def test_each_boot_has_its_verdict_and_its_bytes(library: Library, step: int) -> None:
    parts = [UP + PANIC, UP + AGAIN, UP + LOGIN, UP + OFF]
    state = state_of(library, b"".join(parts), step=step)
    assert state.status is Status.PASS
    boots = config_json(state)["boots"]
    assert isinstance(boots, list | tuple)
    ends = [sum(map(len, parts[: n + 1])) for n in range(len(parts))]
    assert [(one["start"], one["end"]) for one in boots] == list(zip([0, *ends], ends, strict=False))
    assert [one["status"] for one in boots] == ["fail", "unknown", "unknown", "pass"]
    assert [one["class"] for one in boots] == ["panic", "none", "none", "none"]
    assert "boot 1: fail, panic: kernel panic: dumptest (stage host-userspace)" in state.notes
    assert any(note.startswith("boot 2: unknown restarted") for note in state.notes)
    assert any("after its prompt" in note for note in state.notes)


def test_a_board_that_was_switched_off_all_night_is_as_its_last_boot(library: Library) -> None:
    night = (UP + LOGIN) * 100
    passed = state_of(library, night + UP + OFF)
    assert passed.status is Status.PASS
    assert len(passed.boots) <= 40
    assert passed.boots[-1].number == 101
    hung = state_of(library, night + TFA, TIMEOUT)
    assert hung.failure is not None
    assert hung.failure.cls == "silent"
    crashed = state_of(library, night + UP + PANIC, TIMEOUT)
    assert crashed.failure is not None
    assert crashed.failure.cls == "panic"


def test_a_matrix_may_ask_for_more_of_them(library: Library) -> None:
    two = UP + AGAIN + UP + OFF
    assert state_of(library, two, boot_plan=BootPlan(boots=2)).status is Status.PASS
    assert state_of(library, two, boot_plan=BootPlan(boots=1)).status is Status.FAIL
    assert state_of(library, UP + OFF, boot_plan=BootPlan(boots=2)).status is not Status.PASS
    crashed = UP + PANIC + UP + OFF
    assert state_of(library, crashed).status is Status.PASS
    strict = state_of(library, crashed, boot_plan=BootPlan(every_boot_passes=True))
    assert strict.failure is not None
    assert (strict.status, strict.failure.cls) == (Status.FAIL, "panic")
    assert strict.decided_by == ("earlier-boot-failed",)


def test_one_boot_is_told_too(library: Library) -> None:
    (boot,) = diagnose(library, [UP + OFF], file="x").boots
    assert (boot.number, boot.status, boot.stage) == (1, Status.PASS, "host-poweroff")


@pytest.mark.parametrize("result", [CLEAN, TIMEOUT, None])
def test_what_has_no_known_form_is_not_read(library: Library, result: Result | None) -> None:
    data = GARBAGE.encode()
    engine = TriageEngine(library, infer_matrix("run", {"c": {}}))
    engine.attach("c", "host", "c/host.log")
    engine.feed("c", "host", data, now=0.0)
    engine.result("c", result)
    engine.tick(8000.0)
    state = engine.states(8000.0)[0]
    assert (state.status, state.understood) == (Status.UNKNOWN, False)
    assert state.notes == ("not read: no known form in 40 lines",)
    assert reason(state) == "not read: no known form in 40 lines"
    engine.feed("c", "host", UP, now=8000.0)
    if engine.outdated("c", "host"):
        engine.read_again("c", "host")
        engine.feed("c", "host", data + UP, now=8000.0)
    engine.tick(8000.0)
    assert engine.states(8000.0)[0].understood


def test_nothing_wrong_means_that_something_was_read(tmp_path: Path) -> None:
    page = tmp_path / "page.log"
    page.write_text(GARBAGE)
    done = subprocess.run(
        [sys.executable, "-m", "logtriage", "classify", "-f", "json", str(page)],
        check=False,
        capture_output=True,
        text=True,
    )
    said = json.loads(done.stdout)
    assert (done.returncode, said["class"], said["understood"]) == (2, "none", False)
    crashed = tmp_path / "crashed.log"
    crashed.write_bytes(UP + PANIC)
    both = subprocess.run(
        [sys.executable, "-m", "logtriage", "classify", str(page), str(crashed)],
        check=False,
        capture_output=True,
    )
    assert both.returncode == 1  # a failure that was found is not hidden by a text that is no console
    plain = subprocess.run(
        [sys.executable, "-m", "logtriage", "classify", str(page)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert plain.stdout == f"{page}: not read: no known form in 40 lines\n"


def test_a_known_issue_is_named_where_a_failure_matches_it(library: Library) -> None:
    signature = Signature(
        id="odd-widget",
        title="odd widget",
        cls="bug",
        match=(Match(literal="widget is odd"),),
        known=Known(url="https://bugs.example/7\x1b[31m"),
        samples=("widget is odd",),
    )
    own = Library([*library.given, (signature, Source("x", 1))], lists=library.lists)
    state = state_of(own, UP + b"[    5.000000] widget is odd\r\n", TIMEOUT)
    assert state.failure is not None
    assert state.failure.known.startswith("https://bugs.example/7")
    assert "\x1b" not in state.failure.known
    failure = config_json(state)["failure"]
    assert isinstance(failure, dict)
    assert failure["known"] == state.failure.known
    assert msgspec.json.encode(failure)


KASAN = b"[    6.000000] BUG: KASAN: slab-use-after-free in foo_bar+0x1/0x2\r\n"
COARSE = b"[    1.524000] kvm [1]: VHE mode initialized successfully\r\n"
INIT = b"[    3.134364] Run /init as init process\r\n"
QEMU = b"+ qemu-system-aarch64 -accel kvm -kernel Image\r\n"
LOADER = b"U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\r\nStarting kernel ...\r\n"


@pytest.mark.parametrize(
    "data",
    [
        # a banner that a program shows is no boot behind which a crash is forgotten
        UP + KASAN + TFA + OFF,
        KERNEL + COARSE + INIT + KASAN + b"host# dmesg | head -40\r\n" + KERNEL + COARSE + OFF,
        # guests are no boots of their host, also with its own loader
        LOADER + KERNEL + INIT + KASAN + QEMU + LOADER + KERNEL + INIT + OFF + OFF,
        LOADER + KERNEL + INIT + QEMU + LOADER + KERNEL + PANIC + OFF,
        # what was met too often to be looked at again
        (UP + KASAN + AGAIN) * 25 + UP + KASAN + OFF,
        (UP + OFF) * 256 + UP,
    ],
)
def test_several_banners_make_no_crash_fine(library: Library, data: bytes) -> None:
    assert state_of(library, data).status is not Status.PASS
    found = diagnose(library, [data], file="x")
    assert found.finding is not None or "last-stage-reached" not in found.decided_by


def test_boots_that_end_without_a_word_fail_where_all_have_to_pass(library: Library) -> None:
    strict = BootPlan(every_boot_passes=True)
    assert state_of(library, UP + UP + OFF, boot_plan=strict).status is Status.FAIL
    assert state_of(library, UP + AGAIN + UP + OFF, boot_plan=strict).status is Status.PASS


@pytest.mark.parametrize("step", [0, 1, 50])
def test_what_ran_before_the_recorder_began_does_not_depend_on_pieces(library: Library, step: int) -> None:
    data = COARSE + b"[   70.000000] usb 1-1: x\r\n" + TFA + KERNEL + b"[    2.0] usb 1-1: y\r\n"
    pieces = [data[at : at + (step or len(data))] for at in range(0, len(data), step or len(data))]
    assert diagnose(library, pieces, file="x") == diagnose(library, [data], file="x")


def test_a_prompt_that_nobody_asks_for_is_no_rest(library: Library) -> None:
    event = Event(
        id="rescue",
        event="shell",
        match=(Match(regex=r"^\(rescue\) "),),
        unwanted=True,
        samples=("(rescue) ",),
    )
    own = Library([*library.given, (event, Source("x", 1))], lists=library.lists)
    assert diagnose(own, [UP + b"(rescue) "], file="x").finding is not None
    assert state_of(own, UP + b"(rescue) ", None).status is not Status.PASS


def test_boots_beside_each_other_are_not_fine_where_one_of_them_is(library: Library) -> None:
    engine = TriageEngine(library, infer_matrix("run", {"c": {}}))
    for name, data in {"4k": UP + OFF, "16k": UP}.items():
        engine.attach("c", name, f"c/{name}.log")
        engine.feed("c", name, data, now=0.0)
    engine.result("c", CLEAN)
    engine.tick(0.0)
    state = engine.states(0.0)[0]
    assert state.status is Status.UNKNOWN
    assert any("2 consoles show a boot each" in note for note in state.notes)
