from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from logtriage.inspection.meaning import meaning
from logtriage.inspection.record import Cpu, Frame, Inspection
from logtriage.symbols.elf import ElfFile
from logtriage.symbols.identity import Identity
from logtriage.symbols.kernel import Kernel
from logtriage.symbols.naming import named, places_of
from tests.symbols.test_decode import MODULE, SETUP_ARCH, VMLINUX, needs_gnu

LINKED = 0xFFFF800080010000
MOVED = 0x30C0000000
EL1 = {"CPSR": 0x3C5, "SCTLR_EL1": 1}


@pytest.fixture
def kernel() -> Iterator[Kernel]:
    with closing(Kernel(VMLINUX)) as found:
        yield found


def code_at(offset: int, size: int = 64) -> bytes:
    with ElfFile(VMLINUX) as elf:
        text = next(section for section in elf.sections if section.name == ".text")
    return VMLINUX.read_bytes()[text.offset + offset :][:size]


def spinning(pc: int, *, code: bytes = b"", **registers: int) -> Inspection:
    frames = (Frame(address=pc), Frame(address=pc & ~0xFFF | 0x8A8))
    cpu = Cpu(
        number=0,
        halted=False,
        samples=(pc, pc),
        registers=EL1 | registers,
        code=code,
        code_at=pc - 16 if code else 0,
        frames=frames,
    )
    return Inspection(by="test", architecture="aarch64", cpus=(cpu,))


def key(inspection: Inspection, kernel: Kernel, identity: Identity | None = None) -> str:
    return meaning(named(inspection, kernel, identity or Identity())).key


def test_a_kernel_that_was_not_moved_is_named(kernel: Kernel) -> None:
    found = named(spinning(SETUP_ARCH), kernel, Identity())
    assert [(frame.function, frame.offset) for frame in found.cpus[0].frames] == [
        ("setup_arch", 0),
        ("kernel_init", 0x18),
    ]
    assert meaning(found).lines() == [f"CPU 0: spins at setup_arch+0x0 ({SETUP_ARCH:#x})"]


def test_a_moved_kernel_is_named_by_its_vectors(kernel: Kernel) -> None:
    moved = spinning(SETUP_ARCH + MOVED, VBAR_EL1=LINKED + MOVED)
    assert key(moved, kernel) == "spinning in setup_arch"


def test_a_moved_kernel_is_named_by_what_its_panic_says(kernel: Kernel) -> None:
    moved = spinning(SETUP_ARCH + MOVED)
    assert key(moved, kernel, Identity(offset=MOVED)) == "spinning in setup_arch"
    assert key(moved, kernel) == "spinning"


def test_a_physical_address_is_named_by_its_code(kernel: Kernel) -> None:
    off = spinning(0x40210820, code=code_at(0x810), SCTLR_EL1=0)
    assert key(off, kernel) == "spinning in setup_arch"
    assert key(replace(off, cpus=(replace(off.cpus[0], code=b""),)), kernel) == "spinning"


def test_a_guest_has_the_names_of_another_kernel(kernel: Kernel) -> None:
    guest = spinning(SETUP_ARCH, HCR_EL2=1, VTTBR_EL2=1 << 48)
    assert key(guest, kernel) == "spinning guest"


@needs_gnu
def test_frames_have_lines_of_source_and_a_caller_that_of_its_call(kernel: Kernel) -> None:
    found = named(spinning(SETUP_ARCH + 0x3C), kernel, Identity())
    pc, caller = found.cpus[0].frames
    assert places_of(pc, kernel, caller=False)[0].startswith("/build/linux/init/shout.h:8")
    assert places_of(caller, kernel, caller=True) == ["/build/linux/init/main.c:26 kernel_init"]


def test_a_module_is_no_kernel_with_a_banner() -> None:
    with closing(Kernel(Path(MODULE))) as module:
        assert module.banner == ""
        assert module.build_id
