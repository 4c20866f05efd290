import json
from pathlib import Path

import pytest

from logtriage.analysis.baseline import same_mode
from logtriage.boot.failure import Finding
from logtriage.library.library import Library
from logtriage.library.load import load_library, search_path
from logtriage.report.native import load_report, native
from logtriage.session.session import Session
from logtriage.triage.snapshot import Snapshot

TIMEOUT = '{"signal": "TERM", "reason": "timeout", "limit": "silent for 60 s"}'
PANIC = "[    1.000000] Kernel panic - not syncing: Attempted to kill init! exitcode=0x00000000\n"


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(search_path())


def spins(function: str) -> str:
    frame = {"address": "0x8", "function": function}
    cpu = {"cpu": 0, "halted": False, "samples": ["0x8", "0x8"], "frames": [frame]}
    return json.dumps({"schema": "logtriage-inspection/1", "architecture": "aarch64", "cpus": [cpu]})


def make(run: Path, name: str, inspection: str | None, console: str = "") -> None:
    (run / name).mkdir(parents=True)
    (run / name / "host.log").write_text(console)
    (run / name / "result.json").write_text(TIMEOUT)
    if inspection is not None:
        (run / name / "inspection.json").write_text(inspection)


def load(run: Path, library: Library) -> Snapshot:
    return Session(run, library).load()


def failure(snapshot: Snapshot, name: str) -> Finding:
    found = snapshot.state(name).failure
    assert found is not None
    return found


def test_silent_boots_that_stopped_in_different_functions_are_different_modes(
    tmp_path: Path, library: Library
) -> None:
    for name, function in (("a", "start_kernel"), ("b", "start_kernel"), ("c", "smp_init")):
        make(tmp_path, name, spins(function))
    snapshot = load(tmp_path, library)
    assert [mode.members for mode in snapshot.modes] == [("a", "b"), ("c",)]
    assert failure(snapshot, "c").title.endswith("; the machine spins in smp_init")


def test_what_processors_do_tells_nothing_of_a_crash_that_explains_itself(
    tmp_path: Path, library: Library
) -> None:
    make(tmp_path, "a", spins("panic"), PANIC)
    found = failure(load(tmp_path, library), "a")
    assert (found.cls, found.inspected, "registers" in found.key) == ("init", None, False)


@pytest.mark.parametrize(
    "text", ["", "[" * 100_000, '{"schema": "logtriage-inspection/1", "cpus": 3}', "x" * 2_000_000]
)
def test_a_broken_inspection_is_noted_and_the_verdict_stands(
    tmp_path: Path, library: Library, text: str
) -> None:
    make(tmp_path, "a", text)
    snapshot = load(tmp_path, library)
    assert failure(snapshot, "a").cls == "silent"
    assert any("inspection.json" in note for note in snapshot.notes)


def test_a_baseline_whose_emulator_was_not_asked_has_the_same_failure(
    tmp_path: Path, library: Library
) -> None:
    make(tmp_path / "old", "a", None)
    make(tmp_path / "new", "a", spins("start_kernel"))
    make(tmp_path / "other", "a", spins("smp_init"))
    old, new, other = (failure(load(tmp_path / name, library), "a") for name in ("old", "new", "other"))
    assert same_mode(old, new)
    assert same_mode(new, old)
    assert not same_mode(new, other)


def test_a_saved_report_tells_evidence_of_registers_from_lines(tmp_path: Path, library: Library) -> None:
    make(tmp_path, "a", spins("start_kernel"))
    report = load_report(native(load(tmp_path, library)).encode())
    entry = report.configs[0].failure
    assert entry is not None
    assert [one.kind for one in entry.evidence] == ["registers"]
    assert entry.registers == ("CPU 0: spins at start_kernel+0x0 (0x8)",)


HOST = """\
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x414fd0b1]
[    0.000000] Linux version 6.1.0-57-arm64 (debian-kernel@lists.debian.org) (gcc-12) #1 SMP
[    1.954512] kvm [1]: Hyp mode initialized successfully
[    4.845358] Run /init as init process
HOST-INIT: start Linux 6.1.0-57-arm64 aarch64
HOST-INIT: launching guest: qemu-system-aarch64 -M virt,gic-version=host -accel kvm -cpu host -smp 1 -m 128M
"""
STAGE_2 = {"CPSR": "0x3c5", "HCR_EL2": "0x80000001", "VTTBR_EL2": "0x1000042762001", "SCTLR_EL1": "0x0"}
UNKNOWN = "No processor executed the guest when it was looked at: where the guest stands is not known"


@pytest.mark.parametrize(
    ("registers", "title", "unknown"),
    [
        (STAGE_2, "the machine spins in a guest", ()),
        ({"CPSR": "0x3c5", "SCTLR_EL1": "0x1"}, "the machine spins", (UNKNOWN,)),
    ],
    ids=["in the guest", "in the host"],
)
def test_of_a_guest_that_never_prints_is_told_where_it_stands_or_that_this_is_not_known(
    tmp_path: Path, library: Library, registers: dict[str, str], title: str, unknown: tuple[str, ...]
) -> None:
    """The founding report's mode 3, with what a real run of `qemu-guest` said on 1 December 2026."""
    cpu = {"cpu": 0, "halted": False, "samples": ["0x40200000"] * 2, "registers": registers}
    told = {"schema": "logtriage-inspection/1", "architecture": "aarch64", "cpus": [cpu]}
    make(tmp_path, "a", json.dumps(told), HOST)
    (tmp_path / "a/guest.log").write_text("")
    snapshot = load(tmp_path, library)
    found = failure(snapshot, "a")
    assert (str(found.cls), str(found.layer)) == ("silent", "guest")
    assert found.title.endswith(f"; {title}")
    entry = load_report(native(snapshot).encode()).configs[0].failure
    assert entry is not None
    assert isinstance(entry.registers, tuple)
    assert entry.registers[1:] == unknown


def test_without_an_answer_nothing_is_said_of_a_guest(tmp_path: Path, library: Library) -> None:
    make(tmp_path, "a", json.dumps({"schema": "logtriage-inspection/1", "problem": "QEMU is gone"}), HOST)
    (tmp_path / "a/guest.log").write_text("")
    found = failure(load(tmp_path, library), "a")
    assert found.inspected is not None
    assert found.inspected.meaning.lines() == ["QEMU is gone"]
