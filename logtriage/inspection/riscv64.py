"""What the registers of a RISC-V hart say (The RISC-V Instruction Set Manual, volume II, "mcause")."""

from typing import Final

from logtriage.inspection.record import Cpu

_MACHINE: Final = 3
_SUPERVISOR: Final = 1
_USER: Final = 0

_INTERRUPT: Final = 1 << 63
"""Bit of a cause: it was an interrupt."""

_CAUSES: Final = {
    0: "misaligned instruction address",
    1: "instruction access fault",
    2: "illegal instruction",
    3: "breakpoint",
    4: "misaligned load",
    5: "load access fault",
    6: "misaligned store",
    7: "store access fault",
    8: "environment call from user mode",
    9: "environment call from supervisor mode",
    11: "environment call from machine mode",
    12: "instruction page fault",
    13: "load page fault",
    15: "store page fault",
    20: "instruction guest-page fault",
    21: "load guest-page fault",
    22: "virtual instruction",
    23: "store guest-page fault",
}
_ADDRESSED: Final = frozenset({0, 1, 4, 5, 6, 7, 12, 13, 15, 20, 21, 23})
"""Causes for which the trap value is an address."""

_WFI: Final = 0x10500073
_JUMPS_TO_SELF: Final = {4: 0x0000006F, 2: 0xA001}
"""`j .`, and its compressed form."""


def mode(cpu: Cpu) -> int | None:
    """The privilege mode, 0 to 3; nothing where it is not known."""
    told = cpu.registers.get("PRIV")
    return None if told is None else told & 3


def is_in_firmware(cpu: Cpu) -> bool:
    """Whether it executes firmware such as OpenSBI: machine mode."""
    return mode(cpu) == _MACHINE


def is_in_user_space(cpu: Cpu) -> bool:
    """Whether it executes a program of user space."""
    return mode(cpu) == _USER


def is_at_trap(cpu: Cpu, address: int) -> bool:
    """Whether an address is the entry of its trap handler."""
    told = cpu.registers.get("STVEC" if mode(cpu) == _SUPERVISOR else "MTVEC")
    return told is not None and address == told & ~3


def exception_words(cpu: Cpu) -> str:
    """The last exception that its mode took, in words; empty where that is not known."""
    prefix = "S" if mode(cpu) == _SUPERVISOR else "M"
    cause = cpu.registers.get(f"{prefix}CAUSE")
    if cause is None or cause & _INTERRUPT:
        return ""
    told = _CAUSES.get(cause, f"cause {cause:#x}")
    value = cpu.registers.get("STVAL" if prefix == "S" else "MTVAL")
    return f"{told}, at {value:#x}" if cause in _ADDRESSED and value is not None else told


def came_from(cpu: Cpu) -> int | None:
    """The address to which the last exception of its mode returns."""
    return cpu.registers.get("SEPC" if mode(cpu) == _SUPERVISOR else "MEPC")


def branches_to_itself(cpu: Cpu) -> bool:
    """Whether the instruction at its program counter is a branch to itself."""
    pc = cpu.pc
    return pc is not None and any(cpu.instruction(pc, size) == word for size, word in _JUMPS_TO_SELF.items())


def waits_with(cpu: Cpu) -> str:
    """`WFI` where its program counter is on that, or behind it; else empty."""
    pc = cpu.pc
    return "WFI" if pc is not None and _WFI in {cpu.instruction(pc, 4), cpu.instruction(pc - 4, 4)} else ""
