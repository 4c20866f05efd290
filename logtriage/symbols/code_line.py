"""The machine code that an oops prints around the instruction which it could not execute."""

import re
from dataclasses import dataclass
from typing import Final

_CODE: Final = re.compile(r"(?:^|\s)Code: +(?P<words>[0-9a-f?()<> ]+)$")

_UNREADABLE: Final = re.compile(r"\?+")
"""What stands for words in front of the trapping one that could not be read (arm64)."""

_MOST_BYTES: Final = 1024
"""Bytes of a line: kernels print 20 (arm64), 24 (RISC-V) or 64 (x86-64) unless told otherwise."""


@dataclass(frozen=True, slots=True)
class _Form:
    """How an architecture prints its code: bytes of a word, and what stands around the trapping one."""

    unit: int
    marks: str


_FORMS: Final = {"aarch64": _Form(4, "()"), "x86-64": _Form(1, "<>"), "riscv64": _Form(2, "()")}
"""`dump_kernel_instr` of `arch/arm64/kernel/traps.c`, `show_opcodes` of `arch/x86/kernel/dumpstack.c`,
`dump_instr` of `arch/riscv/kernel/traps.c`."""


@dataclass(frozen=True, slots=True)
class CodeLine:
    """Some machine code.

    Attributes:
        data: Its bytes, as they are in memory.
        trap: How many of them are in front of the trapping instruction.
        unit: Bytes of a word as the kernel prints it; words are numbers, printed the highest byte first.
    """

    data: bytes
    trap: int
    unit: int


def code_of(text: str, machine: str) -> CodeLine | None:
    """The code of a `Code:` line; nothing for other lines, damaged ones, and architectures not known here.

    Args:
        text: The line.
        machine: The architecture of its kernel, as `ElfFile` names it.
    """
    form = _FORMS.get(machine)
    found = _CODE.search(text)
    if form is None or found is None:
        return None
    word = re.compile(f"[0-9a-f]{{{2 * form.unit}}}")
    data = bytearray()
    trap: int | None = None
    for shown in found["words"].split():
        plain = shown
        if shown.startswith(form.marks[0]) and shown.endswith(form.marks[1]):
            if trap is not None:
                return None
            trap, plain = len(data), shown[1:-1]
        elif not data and _UNREADABLE.fullmatch(shown):
            continue
        if word.fullmatch(plain) is None or len(data) >= _MOST_BYTES:
            return None
        data += int(plain, 16).to_bytes(form.unit, "little")
    return None if trap is None else CodeLine(bytes(data), trap, form.unit)
