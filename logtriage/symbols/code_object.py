"""An ELF file of some machine code and nothing else, since llvm-objdump reads no raw code.

The format is that of the System V ABI, chapter 4 (`elf(5)`).
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_MACHINES: Final = {"aarch64": (183, 0), "x86-64": (62, 0), "riscv64": (243, 5)}
"""EM_AARCH64, EM_X86_64 and EM_RISCV with their flags: RISC-V's compressed instructions and its ABI with
doubles (EF_RISCV_RVC, EF_RISCV_FLOAT_ABI_DOUBLE)."""

_HEADER: Final = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION: Final = struct.Struct("<IIQQQQIIQQ")
_IDENT: Final = b"\x7fELF\x02\x01\x01"
"""64 bits, little-endian, version 1."""

_EXECUTABLE_FILE: Final = 2
_BITS: Final = 1
_STRINGS: Final = 3
_CODE: Final = 6
"""ET_EXEC; SHT_PROGBITS and SHT_STRTAB; SHF_ALLOC with SHF_EXECINSTR."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A section of code.

    Attributes:
        name: Its name.
        address: Where it is loaded.
        data: Its bytes.
    """

    name: str
    address: int
    data: bytes


def code_object(machine: str, pieces: Sequence[Piece]) -> bytes:
    """An ELF file with a section for each piece of code.

    Args:
        machine: The architecture: `aarch64`, `x86-64` or `riscv64`.
        pieces: The code.
    """
    number, flags = _MACHINES[machine]
    names, body = b"\0", b""
    table = [bytes(_SECTION.size)]
    for name, kind, flag, address, data in (
        *((piece.name, _BITS, _CODE, piece.address, piece.data) for piece in pieces),
        (".shstrtab", _STRINGS, 0, 0, None),
    ):
        start = len(names)
        names += name.encode("ascii") + b"\0"
        content = names if data is None else data
        place = _HEADER.size + len(body)
        table.append(_SECTION.pack(start, kind, flag, address, place, len(content), 0, 0, 1, 0))
        body += content
    header = _HEADER.pack(
        _IDENT.ljust(16, b"\0"),
        _EXECUTABLE_FILE,
        number,
        1,
        0,
        0,
        _HEADER.size + len(body),
        flags,
        _HEADER.size,
        0,
        0,
        _SECTION.size,
        len(table),
        len(table) - 1,
    )
    return header + body + b"".join(table)
