"""What shows that a console is a guest's, and what a guest that was not recorded leaves open."""

import pytest

from logtriage.boot.diagnosis import diagnose
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import Layer, Status
from tests.boot.test_rules import CLEAN

LINUX = "[    0.000000] Linux version 6.12.1 (ci@host) (gcc 14) #1 SMP\n"
NO_ROOT = "[    1.900000] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(1,0)\n"
INIT = "[    3.000000] Run /init as init process\n"
LAUNCH = "+ qemu-system-aarch64 -M virt -cpu host -kernel Image\n"
REFUSAL = "qemu-system-aarch64: kvm_init_vcpu: kvm_arch_init_vcpu failed (0): Invalid argument\n"
REMARK = "qemu-system-aarch64: AHCI: Failed to start DMA engine: bad command list buffer address\n"
OFF = "[    9.000000] reboot: Power down\n"


def tagged(tag: str, text: str) -> str:
    return "".join(f"{tag} {line}\n" for line in text.splitlines())


@pytest.mark.parametrize(
    "text",
    [
        f"{LINUX}[    0.000000] RME: Using RSI version 1.0\n{NO_ROOT}",
        tagged("[guest1/uart0]", LINUX + NO_ROOT),
        tagged("(d3)", LINUX + NO_ROOT),
    ],
)
def test_a_console_that_shows_itself_as_a_guests_fails_as_one(library: Library, text: str) -> None:
    found = diagnose(library, [text.encode()], file="host.log").finding
    assert found is not None
    assert (found.cls, found.layer) == ("rootfs", Layer.GUEST)


def test_a_monitor_is_believed_before_its_guest_speaks_and_not_after(library: Library) -> None:
    before = diagnose(library, [(LINUX + INIT + LAUNCH + REFUSAL).encode()], file="host.log").finding
    assert before is not None
    assert before.cls == "launch-failed"
    spoke = LINUX + INIT + LAUNCH + "[    0.000000] Booting Linux on physical CPU 0x0\n" + LINUX
    after = diagnose(library, [(spoke + REMARK + NO_ROOT).encode()], file="host.log").finding
    assert after is not None
    assert (after.cls, after.layer) == ("rootfs", Layer.GUEST)


def run(library: Library, consoles: dict[str, dict[str, str]]) -> dict[str, ConfigState]:
    engine = TriageEngine(library, infer_matrix("run", {name: {} for name in consoles}))
    for name, logs in consoles.items():
        for console, text in logs.items():
            engine.attach(name, console, f"{name}/{console}.log")
            engine.feed(name, console, text.encode(), 0.0)
        engine.result(name, CLEAN, {})
    engine.tick(0.0)
    return {state.config.id: state for state in engine.states(0.0)}


def test_a_guest_whose_console_nobody_recorded_is_not_silent(library: Library) -> None:
    host = LINUX + INIT + LAUNCH + OFF
    alone = run(library, {"a": {"host": host}, "b": {"host": host}})
    assert {state.status for state in alone.values()} == {Status.UNKNOWN}
    assert "not recorded" in " ".join(alone["a"].notes)
    guest = LINUX + INIT + OFF
    beside = run(library, {"a": {"host": host}, "b": {"host": host, "guest": guest}})
    assert "next-unknown" in beside["a"].decided_by, "other guests were heard: this one was silent"
