"""What an emulator said of its processors: values, and the `inspection.json` in which they are kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Final, Literal

import msgspec

from logtriage.console.safe import safe_text

SCHEMA: Final = "logtriage-inspection/1"

AARCH64: Final = "aarch64"
X86_64: Final = "x86-64"
RISCV64: Final = "riscv64"

MOST_CPUS: Final = 512
"""Processors of which anything is kept: QEMU's arm64 machine has as many at the most."""

MOST_SAMPLES: Final = 64
"""Program counters of one processor: some ten times as many as are taken here."""

MOST_FRAMES: Final = 64
"""Frames of a stack: the kernel's own traces hold as many (`ORC` and frame pointers, `STACKTRACE` of 64)."""

_MOST_REGISTERS: Final = 128
_MOST_CODE: Final = 256
"""Bytes of code around a program counter: 64 instructions of arm64."""

_LONGEST_NAME: Final = 40
"""Characters of a register's name; the longest of Arm's have some 20."""

LONGEST_FUNCTION: Final = 200
"""Characters of a function's name: Rust's in a kernel have some 120."""

_LONGEST_WORDS: Final = 200

Asked = Literal["end", "user"]
"""Who asked: the runner, since it was about to end the boot, or a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One frame of a stack.

    Attributes:
        address: The program counter, or the address to which a callee returns.
        function: Its name, safe to show; empty where none is known.
        offset: Bytes from the function's beginning.
    """

    address: int
    function: str = ""
    offset: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cpu:
    """What one processor was doing.

    Attributes:
        number: Counted from 0, as the emulator does.
        halted: Whether it mostly did not execute anything; nothing where the emulator does not say.
        samples: Where its program counter was, each time it was looked at.
        registers: Those of the last look, by the architecture's names in capitals.
        code: Bytes around the last program counter; empty where they cannot be read.
        code_at: The address of the first of them.
        frames: The last program counter, and whatever frame pointers lead to.
    """

    number: int
    halted: bool | None = None
    samples: tuple[int, ...] = ()
    registers: Mapping[str, int] = field(default_factory=dict)
    code: bytes = b""
    code_at: int = 0
    frames: tuple[Frame, ...] = ()

    @property
    def pc(self) -> int | None:
        """Where it was when it was looked at last."""
        return self.samples[-1] if self.samples else None

    def instruction(self, address: int, size: int) -> int | None:
        """The little-endian instruction at an address; nothing where its bytes are not known."""
        start = address - self.code_at
        piece = self.code[start : start + size] if start >= 0 else b""
        return int.from_bytes(piece, "little") if len(piece) == size else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What came of dumping a machine's memory.

    Attributes:
        file: The dump, an ELF file, relative to the directory of the `inspection.json`; empty for none.
        size: Its bytes, of which those that are zero take no room.
        problem: Why there is none, in one line, safe to show.
    """

    file: str = ""
    size: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What an emulator said of a boot.

    Attributes:
        by: Who was asked, such as `QEMU 7.2.22`.
        at: RFC 3339.
        asked: Why.
        architecture: One of the words of this module, or another one, of which less can be said.
        machine: The emulator's word for the machine, such as `virt`; empty where it is not known.
        state: The emulator's word for its state, such as `running`.
        problem: Why less is known than could be, in one line, safe to show; empty where all went well.
        cpus: By their numbers.
        memory: What came of dumping its memory; nothing where nobody wanted that.
    """

    by: str
    at: str = ""
    asked: Asked = "end"
    architecture: str = ""
    machine: str = ""
    state: str = ""
    problem: str = ""
    cpus: tuple[Cpu, ...] = ()
    memory: Memory | None = None


_Word = Annotated[str, msgspec.Meta(max_length=1000)]
_Hex = Annotated[str, msgspec.Meta(pattern="^0x[0-9a-fA-F]{1,32}$", max_length=34)]
_Number = Annotated[int, msgspec.Meta(ge=0, lt=1 << 32)]


class FrameEntry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A frame of a stack: the program counter first, then the addresses to which callees return."""

    address: _Hex
    function: _Word = ""
    offset: _Number = 0


class CpuEntry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A processor; addresses and registers are texts such as `0xffff800080010000`, code is hexadecimal."""

    cpu: _Number
    halted: bool | None = None
    samples: Annotated[tuple[_Hex, ...], msgspec.Meta(max_length=MOST_SAMPLES)] = ()
    registers: Annotated[dict[_Word, _Hex], msgspec.Meta(max_length=_MOST_REGISTERS)] = {}
    code_at: _Hex = "0x0"
    code: Annotated[str, msgspec.Meta(pattern="^([0-9a-fA-F]{2})*$", max_length=2 * _MOST_CODE)] = ""
    frames: Annotated[tuple[FrameEntry, ...], msgspec.Meta(max_length=MOST_FRAMES)] = ()


class MemoryEntry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A dump of the machine's memory: its file, or why there is none."""

    file: _Word = ""
    size: Annotated[int, msgspec.Meta(ge=0, lt=1 << 53)] = 0
    problem: _Word = ""


class InspectionFile(msgspec.Struct, frozen=True, kw_only=True):
    """The whole `inspection.json`; keys may be added, and those that are not known are left alone."""

    schema: Literal["logtriage-inspection/1"]
    by: _Word = ""
    at: _Word = ""
    asked: Asked = "end"
    architecture: _Word = ""
    machine: _Word = ""
    state: _Word = ""
    problem: _Word = ""
    cpus: Annotated[tuple[CpuEntry, ...], msgspec.Meta(max_length=MOST_CPUS)] = ()
    memory: MemoryEntry | msgspec.UnsetType = msgspec.UNSET


_DECODER: Final = msgspec.json.Decoder(InspectionFile)


def decode(data: bytes) -> Inspection:
    """Read an `inspection.json`.

    Raises:
        msgspec.DecodeError: It is none, or holds more than its bounds allow.
        RecursionError: It is nested too deeply.
    """
    entry = _DECODER.decode(data)
    return Inspection(
        by=_told(entry.by),
        at=_told(entry.at),
        asked=entry.asked,
        architecture=_told(entry.architecture),
        machine=_told(entry.machine),
        state=_told(entry.state),
        problem=_told(entry.problem),
        cpus=tuple(sorted(map(_cpu, entry.cpus), key=lambda cpu: cpu.number)),
        memory=None if entry.memory is msgspec.UNSET else _memory(entry.memory),
    )


def encode(inspection: Inspection) -> bytes:
    """Make an `inspection.json`, within the bounds that `decode` has."""
    memory = inspection.memory
    entry = InspectionFile(
        schema=SCHEMA,
        by=inspection.by,
        at=inspection.at,
        asked=inspection.asked,
        architecture=inspection.architecture,
        machine=inspection.machine,
        state=inspection.state,
        problem=_told(inspection.problem),
        cpus=tuple(map(_entry, inspection.cpus[:MOST_CPUS])),
        memory=msgspec.UNSET if memory is None else _memory_entry(memory),
    )
    return msgspec.json.format(msgspec.json.encode(entry), indent=1) + b"\n"


def _told(text: str) -> str:
    return safe_text(text)[:_LONGEST_WORDS]


def _memory(entry: MemoryEntry) -> Memory:
    return Memory(file=safe_text(entry.file), size=entry.size, problem=_told(entry.problem))


def _memory_entry(memory: Memory) -> MemoryEntry:
    return MemoryEntry(file=memory.file, size=memory.size, problem=_told(memory.problem))


def _cpu(entry: CpuEntry) -> Cpu:
    return Cpu(
        number=entry.cpu,
        halted=entry.halted,
        samples=tuple(int(text, 16) for text in entry.samples),
        registers={
            safe_text(name)[:_LONGEST_NAME].upper(): int(text, 16) for name, text in entry.registers.items()
        },
        code=bytes.fromhex(entry.code),
        code_at=int(entry.code_at, 16),
        frames=tuple(
            Frame(
                address=int(frame.address, 16),
                function=safe_text(frame.function)[:LONGEST_FUNCTION],
                offset=frame.offset,
            )
            for frame in entry.frames
        ),
    )


def _entry(cpu: Cpu) -> CpuEntry:
    registers = list(cpu.registers.items())[:_MOST_REGISTERS]
    return CpuEntry(
        cpu=cpu.number,
        halted=cpu.halted,
        samples=tuple(map(hex, cpu.samples[:MOST_SAMPLES])),
        registers={name: hex(value) for name, value in registers},
        code_at=hex(cpu.code_at),
        code=cpu.code[:_MOST_CODE].hex(),
        frames=tuple(
            FrameEntry(address=hex(frame.address), function=frame.function, offset=frame.offset)
            for frame in cpu.frames[:MOST_FRAMES]
        ),
    )
