"""What is made of several looks at processors, by a stub whose machine is elsewhere at each of them."""

import time
from collections.abc import Sequence

import pytest

from logtriage.inspection import qemu
from logtriage.inspection.gdb_stub import GdbStub, Register
from logtriage.inspection.meaning import meaning
from logtriage.inspection.qemu import Looks
from logtriage.inspection.record import AARCH64, Inspection

NAMES = ("PC", "CPSR", "HCR_EL2", "VTTBR_EL2", "SCTLR", "VBAR_EL2", "ELR_EL2", "SPSR_EL2")
EL1, EL2 = 0x3C5, 0x3C9
STAGE_2, VMID = 1, 1 << 48
GUEST = {"PC": 0x40200000, "CPSR": EL1, "HCR_EL2": STAGE_2, "VTTBR_EL2": VMID, "SCTLR": 0}
IRQ_FROM_GUEST = 0x480
INTERRUPTED = GUEST | {
    "PC": 0x800 + IRQ_FROM_GUEST,
    "CPSR": EL2,
    "VBAR_EL2": 0x800,
    "ELR_EL2": GUEST["PC"],
    "SPSR_EL2": EL1,
}
"""The guest's processor at the host's vector, as the host's timer strikes."""

BRANCH_TO_SELF = bytes.fromhex("00000014")


def host(pc: int) -> dict[str, int]:
    return {"PC": pc, "CPSR": EL2, "HCR_EL2": 0x488000000, "VTTBR_EL2": VMID, "SCTLR": 1}


class Stub(GdbStub):
    """A stub of one processor; each look after the first one follows a `resume`."""

    def __init__(self, looks: Sequence[dict[str, int]]) -> None:
        self._looks = looks
        self._look = 0

    def begin(self) -> None:
        pass

    def threads(self) -> list[bytes]:
        return [b"1"]

    def select(self, thread: bytes) -> None:
        pass

    def is_halted(self, thread: bytes) -> bool | None:
        return self._look_at("HALTED") == len(thread)

    def description(self) -> tuple[str, dict[str, Register]]:
        return AARCH64, {name: Register(number, 8) for number, name in enumerate(NAMES)}

    def register(self, register: Register) -> int | None:
        return self._look_at(NAMES[register.number])

    def _look_at(self, name: str) -> int:
        return self._looks[min(self._look, len(self._looks) - 1)].get(name, 0)

    def memory(self, address: int, size: int) -> bytes:
        return BRANCH_TO_SELF * (size // 4) if address else b""

    def resume(self) -> None:
        self._look += 1

    def interrupt(self) -> None:
        pass

    def detach(self) -> None:
        pass


def looked(monkeypatch: pytest.MonkeyPatch, *looks: dict[str, int]) -> Inspection:
    monkeypatch.setattr(qemu, "_PAUSE", 0.0)
    found = Looks(AARCH64)
    found.take(Stub(looks), time.monotonic() + 60, moving=True)
    return Inspection(by="test", architecture=AARCH64, cpus=found.cpus())


@pytest.mark.parametrize(
    "looks",
    [
        [GUEST, GUEST, host(0x1000), host(0x2000), host(0x3000)],
        [host(0x1000), GUEST, host(0x2000), GUEST, host(0x3000), host(0x4000), host(0x5000), host(0x6000)],
        [host(0x1000), host(0x2000), GUEST, host(0x3000), GUEST],
        [GUEST, INTERRUPTED, host(0x1000), host(0x2000), host(0x3000)],
        [INTERRUPTED, host(0x1000), host(0x2000), host(0x3000), GUEST],
        [GUEST, GUEST, *[host(0x1000) | {"HALTED": 1}] * 3],
    ],
)
def test_a_guest_that_spins_is_told_however_busy_its_host_is(
    monkeypatch: pytest.MonkeyPatch, looks: list[dict[str, int]]
) -> None:
    found = looked(monkeypatch, *looks)
    assert meaning(found).key == "spinning guest"
    assert meaning(found).summary() == (
        "CPU 0: spins in a branch to itself at 0x40200000 (EL1, MMU off), in a guest"
    )
    assert found.cpus[0].samples == (GUEST["PC"],) * 2


def test_a_guest_that_moves_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = [GUEST | {"PC": 0x40200000 + 0x1000 * number} for number in range(4)]
    found = looked(monkeypatch, *looks, host(0x1000))
    assert (meaning(found).key, len(found.cpus[0].samples)) == ("", 4)


def test_one_look_into_a_guest_says_nothing_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    found = looked(monkeypatch, GUEST, *[host(0x1000)] * 4)
    assert meaning(found).summary().startswith("CPU 0: spins in a branch to itself at 0x1000")
    assert len(found.cpus[0].samples) == 5
