"""What the registers of an arm64 processor say: its exception level, the exception that it took, its code.

The encodings are those of the Arm Architecture Reference Manual (DDI 0487): ESR_ELx, "ISS encoding for an
exception from a Data Abort" and its like, table D1-7 for the vectors.
"""

from typing import Final

from logtriage.inspection.record import Cpu

_EL: Final = 2
"""Bit of PSTATE (and SPSR) from which on its two bits of exception level stand."""

_AARCH32: Final = 1 << 4
"""Bit of PSTATE: the registers are those of 32-bit code."""

_HCR_VM: Final = 1 << 0
"""Stage 2 translation is on."""
_HCR_TGE: Final = 1 << 27
_HCR_E2H: Final = 1 << 34
"""Together they are a host kernel that runs in EL2 itself (VHE)."""

_VMID: Final = 48
"""Bit of VTTBR_EL2 from which on the VMID stands; KVM keeps VMID 0 for the host under pKVM."""

_VECTORS: Final = 0x800
"""Bytes of a vector table."""
_VECTOR: Final = 0x80
"""Bytes of one vector."""

_FROM: Final = ("current EL with SP0", "current EL", "lower EL", "lower EL, 32 bits")
_INTERRUPTS: Final = (1, 2)
"""Places of interrupts among the kinds of exceptions."""
_KINDS: Final = ("synchronous", "IRQ", "FIQ", "SError")

_CLASSES: Final = {
    0x00: "undefined instruction",
    0x01: "trapped WFI or WFE",
    0x07: "use of SIMD or floating point that is trapped",
    0x0D: "branch target exception",
    0x0E: "illegal execution state",
    0x11: "SVC",
    0x12: "HVC",
    0x13: "SMC",
    0x15: "SVC",
    0x16: "HVC that is trapped or undefined",
    0x17: "SMC that is trapped or undefined",
    0x18: "trapped access to a system register",
    0x19: "use of SVE that is trapped",
    0x1A: "trapped ERET",
    0x1C: "pointer authentication failure",
    0x1D: "use of SME that is trapped",
    0x1E: "granule protection check",
    0x20: "prefetch abort from a lower EL",
    0x21: "prefetch abort",
    0x22: "misaligned program counter",
    0x24: "data abort from a lower EL",
    0x25: "data abort",
    0x26: "misaligned stack pointer",
    0x2C: "floating-point exception",
    0x2F: "SError",
    0x30: "breakpoint from a lower EL",
    0x31: "breakpoint",
    0x32: "single step from a lower EL",
    0x33: "single step",
    0x34: "watchpoint from a lower EL",
    0x35: "watchpoint",
    0x38: "BKPT",
    0x3C: "BRK",
}
_PREFETCH: Final = frozenset({0x20, 0x21})
_DATA: Final = frozenset({0x24, 0x25})
_ADDRESSED: Final = _PREFETCH | _DATA | {0x22, 0x34, 0x35}
"""Classes for which FAR_ELx holds an address."""

_FAULTS_BY_LEVEL: Final = {
    0b0000: "address size fault",
    0b0001: "translation fault",
    0b0010: "access flag fault",
    0b0011: "permission fault",
    0b0101: "external abort on a table walk",
}
_FAULTS: Final = {
    0b010000: "external abort",
    0b010001: "tag check fault",
    0b010011: "external abort on a table walk level -1",
    0b011000: "parity or ECC error",
    0b100001: "alignment fault",
    0b101001: "address size fault level -1",
    0b101011: "translation fault level -1",
    0b110000: "TLB conflict",
    0b110100: "lockdown fault",
    0b110101: "unsupported exclusive or atomic access",
}

_WAITING: Final = {0xD503207F: "WFI", 0xD503205F: "WFE"}
_CALLS: Final = {0xD4000001: "SVC", 0xD4000002: "HVC", 0xD4000003: "SMC"}
_CALL_MASK: Final = 0xFFE0001F
"""Leaves the immediate of SVC, HVC and SMC out."""

INSTRUCTION: Final = 4
"""Bytes of an instruction."""

_GENERAL: Final = tuple(f"X{number}" for number in range(31))


def level(cpu: Cpu) -> int | None:
    """The exception level, 0 to 3; nothing where PSTATE is not known, or says that its code has 32 bits."""
    state = cpu.registers.get("CPSR")
    return None if state is None or state & _AARCH32 else state >> _EL & 3


def runs_guest(cpu: Cpu) -> bool:
    """Whether it executes a guest: EL0 or EL1 under stage 2 translation with a VMID of its own."""
    control, table = cpu.registers.get("HCR_EL2", 0), cpu.registers.get("VTTBR_EL2", 0)
    return (level(cpu) or 0) < 2 and bool(control & _HCR_VM) and table >> _VMID != 0  # noqa: PLR2004 - EL2


def is_host_in_el2(cpu: Cpu) -> bool:
    """Whether EL2 is where the host's kernel itself runs (VHE)."""
    control = cpu.registers.get("HCR_EL2", 0)
    return bool(control & _HCR_E2H) and bool(control & _HCR_TGE)


def translates(cpu: Cpu) -> bool | None:
    """Whether the MMU of its exception level is on; nothing where the register is not known."""
    name = f"SCTLR_EL{max(1, level(cpu) or 1)}"
    if level(cpu) == 0 and is_host_in_el2(cpu):
        name = "SCTLR_EL2"
    control = cpu.registers.get(name)
    return None if control is None else bool(control & 1)


def vector_of(cpu: Cpu, address: int) -> int | None:
    """The offset of an address in the vector table of its exception level; nothing where it is elsewhere."""
    here = level(cpu)
    base = cpu.registers.get(f"VBAR_EL{here}") if here else None
    return address - base if base is not None and base <= address < base + _VECTORS else None


def serves_interrupt(cpu: Cpu, address: int) -> bool:
    """Whether an address is in the vector of an interrupt (IRQ or FIQ) of its exception level."""
    offset = vector_of(cpu, address)
    return offset is not None and offset // _VECTOR % len(_KINDS) in _INTERRUPTS


def vector_words(offset: int) -> str:
    """Which vector an offset in the vector table belongs to, in words."""
    number = offset // _VECTOR
    return f"vector {number * _VECTOR:#x} ({_KINDS[number % 4]}, {_FROM[number // 4]})"


def exception_words(cpu: Cpu) -> str:
    """The last exception that its exception level took, in words; empty where that is not known."""
    here = level(cpu)
    syndrome = cpu.registers.get(f"ESR_EL{here}") if here else None
    if syndrome is None:
        return ""
    kind = syndrome >> 26 & 0x3F
    parts = [_CLASSES.get(kind, f"exception class {kind:#x}")]
    if kind in _PREFETCH | _DATA:
        parts.append(_fault_words(syndrome & 0x3F))
    if kind in _DATA and not syndrome >> 8 & 1:  # CM: cache maintenance always counts as a write
        parts.append("write" if syndrome >> 6 & 1 else "read")
    fault = cpu.registers.get(f"FAR_EL{here}")
    valid = kind not in _PREFETCH | _DATA or not syndrome >> 10 & 1  # FnV
    if kind in _ADDRESSED and fault is not None and valid:
        parts.append(f"at {fault:#x}")
    return ", ".join(parts)


def exception_kind(cpu: Cpu) -> str:
    """The same without the address."""
    return exception_words(cpu).partition(", at 0x")[0]


def came_from(cpu: Cpu) -> int | None:
    """The address to which the last exception of its exception level returns; nothing where there was none.

    SPSR_ELx is never 0 after one that was taken from 64-bit code with interrupts masked or in a kernel; an
    emulator resets it to 0.
    """
    here = level(cpu)
    taken = bool(here) and cpu.registers.get(f"SPSR_EL{here}", 0) != 0
    return cpu.registers.get(f"ELR_EL{here}") if taken else None


def waits_with(cpu: Cpu) -> str:
    """The instruction with which it waits, `WFI` or `WFE`; empty where it does not.

    A program counter stands on that instruction, or behind it once it was executed.
    """
    for place in () if cpu.pc is None else (cpu.pc, cpu.pc - INSTRUCTION):
        word = cpu.instruction(place, INSTRUCTION)
        if word in _WAITING:
            return _WAITING[word]
    return ""


def called_with(cpu: Cpu) -> str:
    """The call of the firmware that it did not come back from, `SMC` or `HVC`; empty where there is none."""
    if cpu.pc is None:
        return ""
    word = cpu.instruction(cpu.pc - INSTRUCTION, INSTRUCTION)
    return "" if word is None else _CALLS.get(word & _CALL_MASK, "")


def branches_to_itself(cpu: Cpu) -> bool:
    """Whether the instruction at its program counter is a branch to itself."""
    return cpu.pc is not None and cpu.instruction(cpu.pc, INSTRUCTION) == 0x14000000  # noqa: PLR2004 - b .


def is_untouched(cpu: Cpu) -> bool:
    """Whether nothing was ever executed: all registers are as a reset leaves them in an emulator."""
    names = [*_GENERAL, "SP"]
    return all(cpu.registers.get(name) == 0 for name in names)


def _fault_words(status: int) -> str:
    told = _FAULTS_BY_LEVEL.get(status >> 2)
    if told is not None:
        return f"{told} level {status & 3}"
    return _FAULTS.get(status, f"fault status {status:#x}")
