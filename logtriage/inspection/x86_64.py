"""What the registers of an x86-64 processor say (Intel SDM, volume 3: CR0, CS, the state after a reset)."""

from typing import Final

from logtriage.inspection.record import Cpu

_PROTECTED: Final = 1 << 0
"""CR0.PE: without it, it is in real mode, which a kernel leaves first of all."""

_ROM: Final = range(0xFFF00000, 1 << 32)
"""The last MiB below 4 GiB, in which PC firmware is, and the reset vector."""

_RESET: Final = 0xFFF0
"""The instruction pointer after a reset: an application processor stays there until its start-up IPI."""

_JUMPS_TO_SELF: Final = 0xFEEB
"""`jmp .` in two bytes."""

_HALT: Final = 0xF4


def is_in_firmware(cpu: Cpu) -> bool:
    """Whether it executes what PC firmware executes: real mode, or code in the ROM."""
    control = cpu.registers.get("CR0")
    real = control is not None and not control & _PROTECTED
    return real or (cpu.pc is not None and cpu.pc in _ROM)


def is_in_user_space(cpu: Cpu) -> bool:
    """Whether it executes a program of user space: privilege level 3."""
    return cpu.registers.get("CS", 0) & 3 == 3  # noqa: PLR2004 - the least privileged of four


def is_untouched(cpu: Cpu) -> bool:
    """Whether it waits where a reset left it."""
    return cpu.halted is True and cpu.registers.get("RIP") in {_RESET, 0xFFFFFFF0}


def branches_to_itself(cpu: Cpu) -> bool:
    """Whether the instruction at its program counter is a branch to itself."""
    return cpu.pc is not None and cpu.instruction(cpu.pc, 2) == _JUMPS_TO_SELF


def waits_with(cpu: Cpu) -> str:
    """`HLT` where it halted with that, else empty."""
    return "HLT" if cpu.pc is not None and cpu.instruction(cpu.pc - 1, 1) == _HALT and cpu.halted else ""
