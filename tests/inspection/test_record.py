from dataclasses import replace

import msgspec
import pytest

from logtriage.inspection.meaning import Doing, Place, meaning
from logtriage.inspection.record import Cpu, Frame, Inspection, decode, encode
from logtriage.inspection.stack import walk

WFI = (0xD503207F).to_bytes(4, "little")
NOP = (0xD503201F).to_bytes(4, "little")
EL1, EL2 = 0x3C5, 0x3C9
VHE = 1 << 34 | 1 << 27


def arm(cpu: Cpu, machine: str = "") -> str:
    return meaning(Inspection(by="test", architecture="aarch64", machine=machine, cpus=(cpu,))).summary()


def test_what_is_written_is_read_again() -> None:
    cpu = Cpu(
        number=3,
        halted=False,
        samples=(0xFFFF800080010000, 4),
        registers={"PC": 4, "X0": (1 << 64) - 1},
        code=b"\x00\x01",
        code_at=4,
        frames=(Frame(address=4, function="do_idle", offset=0x10), Frame(address=8)),
    )
    given = Inspection(by="QEMU 9", at="2026-11-30T00:00:00+00:00", asked="user", problem="x", cpus=(cpu,))
    assert decode(encode(given)) == given


def test_unknown_keys_are_left_alone_and_texts_are_harmless() -> None:
    text = (
        b'{"schema": "logtriage-inspection/1", "by": "\\u001b[2J", "more": [1], "cpus": '
        b'[{"cpu": 0, "samples": ["0x10", "0x10"], "registers": {"\\u202epc": "0x1"}, '
        b'"frames": [{"address": "0x10", "function": "a\\u001b]0;x\\u0007"}]}]}'
    )
    found = decode(text)
    told = "".join([found.by, *found.cpus[0].registers, *meaning(found).lines()])
    assert not {"\x1b", "\x07", "\u202e"} & set(told)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b'{"schema": "logtriage/1"}',
        b'{"schema": "logtriage-inspection/1", "cpus": [{"cpu": -1}]}',
        b'{"schema": "logtriage-inspection/1", "cpus": [{"cpu": 0, "samples": ["12"]}]}',
        b'{"schema": "logtriage-inspection/1", "cpus": [{"cpu": 0, "samples": ["0x%s"]}]}' % (b"1" * 33),
        b'{"schema": "logtriage-inspection/1", "cpus": [{"cpu": 0, "code": "0"}]}',
        b'{"schema": "logtriage-inspection/1", "cpus": [%s]}' % b",".join([b'{"cpu": 0}'] * 513),
        b'{"schema": "logtriage-inspection/1", "cpus": [{"cpu": 0, "samples": [%s]}]}'
        % b",".join([b'"0x1"'] * 65),
    ],
)
def test_what_is_no_inspection_is_refused(text: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode(text)


def test_a_host_kernel_in_el2_is_no_hypervisor_but_nvhe_code_is() -> None:
    spins = Cpu(number=0, halted=False, samples=(8, 8))
    on = {"CPSR": EL2, "SCTLR_EL2": 1}
    assert arm(replace(spins, registers={**on, "HCR_EL2": VHE})) == "CPU 0: spins at 0x8"
    assert arm(replace(spins, registers=on)) == "CPU 0: spins at 0x8, in EL2, the hypervisor"


def test_a_guest_is_told_from_the_host_of_a_protected_hypervisor_by_its_vmid() -> None:
    host = {"CPSR": EL1, "SCTLR_EL1": 1, "HCR_EL2": 1, "VTTBR_EL2": 0x40000000}
    spins = Cpu(number=0, halted=False, samples=(8, 8))
    assert arm(replace(spins, registers=host)) == "CPU 0: spins at 0x8"
    guest = {**host, "VTTBR_EL2": 0x0001000040000000}
    assert arm(replace(spins, registers=guest)) == "CPU 0: spins at 0x8, in a guest"


def test_a_processor_that_moves_runs_and_one_in_a_small_loop_spins() -> None:
    near = Cpu(number=0, halted=False, samples=(0x1000, 0x1010, 0x1004))
    assert arm(near) == "CPU 0: spins at 0x1004, within 16 bytes"
    often = Cpu(number=0, halted=False, samples=(0x1000, 0x9000, 0x1000, 0x9900, 0x1004))
    assert arm(often) == "CPU 0: spins at 0x1004, within 4 bytes, 2 of 5 looks elsewhere"
    elsewhere = replace(often, samples=(0x1000, 0x1000, 0x1000, 0x1004, 0x9000))
    assert arm(elsewhere) == "CPU 0: runs, last at 0x9000 (3 places in 5 looks)"
    far = Cpu(number=0, halted=False, samples=(0x1000, 0x2000, 0x3000))
    assert arm(far) == "CPU 0: runs, last at 0x3000 (3 places in 3 looks)"


def test_a_processor_that_only_wakes_to_wait_again_waits() -> None:
    cpu = Cpu(number=0, halted=False, samples=(0x1008, 0x1008), code=NOP + WFI + NOP, code_at=0x1000)
    assert arm(cpu) == "CPU 0: waits (WFI) at 0x1008"


def test_functions_are_named_and_tell_failures_apart_but_addresses_do_not() -> None:
    def at(address: int, function: str) -> str:
        frame = Frame(address=address, function=function, offset=8)
        cpu = Cpu(number=0, halted=False, samples=(address, address), frames=(frame,))
        return meaning(Inspection(by="test", architecture="aarch64", cpus=(cpu,))).key

    assert at(0x1000, "start_kernel") == at(0x2000, "start_kernel") == "spinning in start_kernel"
    assert at(0x1000, "") == at(0x2000, "") == "spinning"


@pytest.mark.parametrize(
    ("address", "control", "plain"),
    [
        (0xFFEF800080F499C4, 0, 0xFFFF800080F499C4),
        (0xFFEF800080F499C4, 16 << 16, 0xFFFF800080F499C4),
        (0xFF9F800080114ACC, 25 << 16, 0xFFFFFF8080114ACC),
        (0x0031000040080010, 16, 0x0000000040080010),
    ],
)
def test_return_addresses_are_told_without_their_authentication_codes(
    address: int, control: int, plain: int
) -> None:
    memory = {0x1000: 0, 0x1008: address}

    def read(start: int, size: int) -> bytes:
        return b"".join(memory.get(start + place, 0).to_bytes(8, "little") for place in range(0, size, 8))

    frames = walk("aarch64", 0x2000, {"X29": 0x1000, "TCR_EL1": control}, read)
    assert [hex(frame.address) for frame in frames] == ["0x2000", hex(plain)]


def test_a_stack_without_an_end_is_left() -> None:
    def read(start: int, _size: int) -> bytes:
        return (start + 16).to_bytes(8, "little") + (8).to_bytes(8, "little")

    assert len(walk("x86-64", 0, {"RBP": 0x1000}, read)) == 64
    assert len(walk("x86-64", 0, {"RBP": 0x1001}, read)) == 1
    assert len(walk("x86-64", 0, {"RBP": 0x1000}, lambda _start, _size: b"")) == 1
    assert len(walk("riscv64", 0, {"FP": 8, "RA": 4}, lambda _start, _size: b"")) == 2


def test_the_most_telling_processor_comes_first() -> None:
    waiting = [Cpu(number=number, halted=True, samples=(8, 8)) for number in (0, 1, 3)]
    spins = Cpu(number=2, halted=False, samples=(16, 16))
    told = meaning(Inspection(by="test", architecture="aarch64", cpus=(*waiting, spins)))
    assert told.lines() == ["CPU 2: spins at 0x10", "CPUs 0-1, 3: halted at 0x8"]
    assert told.telling is not None
    assert (told.telling.doing, told.telling.place) == (Doing.SPINNING, Place.KERNEL)


@pytest.mark.parametrize(
    ("syndrome", "words"),
    [
        (0x86000004, "prefetch abort, translation fault level 0, at 0x30"),
        (0x8600002B, "prefetch abort, translation fault level -1, at 0x30"),
        (0x96000045, "data abort, translation fault level 1, write, at 0x30"),
        (0x9600000F, "data abort, permission fault level 3, read, at 0x30"),
        (0x96000410, "data abort, external abort, read"),
        (0x9600011F, "data abort, fault status 0x1f, at 0x30"),
        (0xF2000800, "BRK"),
        (0xBE000000, "SError"),
        (0x02000000, "undefined instruction"),
        (0xFC000000, "exception class 0x3f"),
    ],
)
def test_syndromes_are_read(syndrome: int, words: str) -> None:
    registers = {
        "CPSR": EL1,
        "SCTLR_EL1": 1,
        "VBAR_EL1": 0,
        "ELR_EL1": 0x200,
        "SPSR_EL1": EL1,
        "FAR_EL1": 0x30,
        "ESR_EL1": syndrome,
    }
    told = arm(Cpu(number=0, halted=False, samples=(0x200, 0x200), registers=registers))
    loop = "CPU 0: exception loop at vector 0x200 (synchronous, current EL) of VBAR 0x0 in EL1"
    assert told == f"{loop}: {words}, from 0x200"


def test_without_processors_the_problem_is_told() -> None:
    told = meaning(Inspection(by="QEMU", problem="QEMU did not answer in 0.8 s"))
    assert (told.summary(), told.key) == ("QEMU did not answer in 0.8 s", "")
