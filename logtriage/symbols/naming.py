"""Names for the addresses of an inspection, as far as it is known how far its kernel was moved."""

from dataclasses import replace
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.inspection import aarch64
from logtriage.inspection.record import AARCH64, LONGEST_FUNCTION, Cpu, Frame, Inspection
from logtriage.symbols.identity import Identity
from logtriage.symbols.kernel import Kernel

_FIRST: Final = 1 << 63
"""The first address of a kernel's own half on the architectures that are known here."""

_PIECES: Final = (64, 32, 16)
"""Bytes of code by which a kernel is recognised: the longest first, since a kernel patches its own code."""

_CALL: Final = 1
"""Bytes in front of a return address that are still in the call itself."""


def named(inspection: Inspection, kernel: Kernel, identity: Identity) -> Inspection:
    """The inspection with the functions of its frames.

    How far the kernel was moved is told, in this order, by its code at the program counter, by where VBAR
    points to, by the panic in its log; else it was not. A processor with its MMU off, in firmware or in a
    guest is named by its code alone.

    Args:
        inspection: What an emulator said.
        kernel: Its kernel.
        identity: What its log says.
    """
    known: int | None = None
    cpus = []
    for cpu in inspection.cpus:
        moved = _by_code(cpu, kernel)
        if moved is None and _in_own_half(cpu, inspection):
            moved = known if known is not None else _moved(cpu, inspection, kernel, identity)
            known = moved
        cpus.append(cpu if moved is None else _with_names(cpu, kernel, moved))
    return replace(inspection, cpus=tuple(cpus))


def _in_own_half(cpu: Cpu, inspection: Inspection) -> bool:
    if inspection.architecture == AARCH64 and (aarch64.runs_guest(cpu) or not aarch64.translates(cpu)):
        return False
    return cpu.pc is not None and cpu.pc >= _FIRST


def _moved(cpu: Cpu, inspection: Inspection, kernel: Kernel, identity: Identity) -> int:
    if inspection.architecture == AARCH64:
        base = cpu.registers.get(f"VBAR_EL{aarch64.level(cpu) or 1}")
        moved = kernel.moved_by_vectors(base) if base is not None else None
        if moved is not None:
            return moved
    return identity.offset or 0


def _by_code(cpu: Cpu, kernel: Kernel) -> int | None:
    if cpu.pc is None:
        return None
    start = cpu.pc - cpu.code_at
    for size in _PIECES:
        for first in (0, start):
            piece = cpu.code[first : first + size] if first >= 0 else b""
            if len(piece) == size and len(set(piece)) > 1:
                moved = kernel.moved_by_code(cpu.code_at + first, piece)
                if moved is not None:
                    return moved
    return None


def _with_names(cpu: Cpu, kernel: Kernel, moved: int) -> Cpu:
    frames = cpu.frames or ((Frame(address=cpu.pc),) if cpu.pc is not None else ())
    named_frames = (_named(frame, kernel, moved, caller=number > 0) for number, frame in enumerate(frames))
    return replace(cpu, frames=tuple(named_frames))


def _named(frame: Frame, kernel: Kernel, moved: int, *, caller: bool) -> Frame:
    """A frame with its function: a caller is where it called, which a return address may lie behind."""
    found = kernel.name(frame.address - moved - (_CALL if caller else 0))
    if found is None:
        return frame
    symbol, offset = found
    shown = offset + (_CALL if caller else 0)
    return replace(frame, function=safe_text(symbol.name)[:LONGEST_FUNCTION], offset=shown)


def places_of(frame: Frame, kernel: Kernel, *, caller: bool) -> list[str]:
    """The lines of source of a named frame, those of inlined functions first, safe to show.

    Args:
        frame: As `named` gives it.
        kernel: Its kernel.
        caller: Whether its address is one to which a callee returns.

    Raises:
        LogtriageError: The program that tells them is missing, or does not answer.
    """
    symbol = kernel.table.named(frame.function) if frame.function else None
    if symbol is None:
        return []
    lines = kernel.lines_at(symbol.address + frame.offset - (_CALL if caller else 0))
    return [f"{line.place} {line.function}" for line in lines]
