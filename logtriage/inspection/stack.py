"""Where a processor came from, as far as frame pointers lead."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from logtriage.inspection.record import AARCH64, MOST_FRAMES, RISCV64, X86_64, Frame

_WORD: Final = 8
_FARTHEST: Final = 1 << 20
"""Bytes from one frame to the next: a frame that is larger than any stack is none."""

_WIDTH: Final = 48
"""Bits of a virtual address where it is not known how many there are: what most kernels have."""

_ALL: Final = (1 << 64) - 1
_SIGN: Final = 1 << 55
"""The bit of an address that tells which half it is in."""


@dataclass(frozen=True, slots=True)
class _Convention:
    """Where a frame pointer is, and where around it the next one and the return address are, in bytes."""

    register: str
    link: str
    following: int
    returning: int


_CONVENTIONS: Final = {
    AARCH64: _Convention("X29", "X30", 0, 8),
    X86_64: _Convention("RBP", "", 0, 8),
    RISCV64: _Convention("FP", "RA", -16, -8),
}


def walk(
    architecture: str, pc: int, registers: dict[str, int], read: Callable[[int, int], bytes]
) -> tuple[Frame, ...]:
    """The frames of a stack: the program counter first, then the addresses to which callees return.

    Where no frame pointer leads anywhere, the link register is the only caller that is known.

    Args:
        architecture: One of those of `record`; the stack of others is not known.
        pc: The program counter.
        registers: By their names in capitals.
        read: Gives so many bytes at an address, or none.
    """
    frames = [Frame(address=pc)]
    how = _CONVENTIONS.get(architecture)
    pointer = registers.get(how.register, 0) if how is not None else 0
    while how is not None and pointer and pointer % _WORD == 0 and len(frames) < MOST_FRAMES:
        low = pointer + min(how.following, how.returning)
        data = read(low, 2 * _WORD) if low > 0 else b""
        if len(data) != 2 * _WORD:
            break
        words = {
            low: int.from_bytes(data[:_WORD], "little"),
            low + _WORD: int.from_bytes(data[_WORD:], "little"),
        }
        following, returning = words[pointer + how.following], words[pointer + how.returning]
        if not returning:
            break
        frames.append(Frame(address=_plain(architecture, returning, registers)))
        if not pointer < following < pointer + _FARTHEST:
            break
        pointer = following
    link = registers.get(how.link, 0) if how is not None else 0
    if len(frames) == 1 and link:
        frames.append(Frame(address=_plain(architecture, link, registers)))
    return tuple(frames)


def _plain(architecture: str, address: int, registers: dict[str, int]) -> int:
    """An address without the authentication code that arm64 keeps in the bits that no address needs."""
    if architecture != AARCH64:
        return address
    control = registers.get("TCR_EL1", 0)
    size = control >> 16 & 0x3F if address & _SIGN else control & 0x3F  # T1SZ, T0SZ
    unused = _ALL & ~((1 << (64 - size if size else _WIDTH)) - 1)
    return address | unused if address & _SIGN else address & ~unused
