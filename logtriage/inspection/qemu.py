"""Asking QEMU what its processors do: all of them, several times over a second."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from logtriage.inspection import aarch64
from logtriage.inspection.gdb_stub import GdbStub, Register, StubError
from logtriage.inspection.meaning import is_typical
from logtriage.inspection.qmp import NOT_BEGUN, MonitorError, close_stub, open_stub
from logtriage.inspection.record import AARCH64, RISCV64, X86_64, Asked, Cpu, Inspection
from logtriage.inspection.stack import walk

LONGEST: Final = 2.0
"""Seconds that asking may take: nobody waits longer for a boot that is to be ended anyway."""

MONITOR: Final = ".qmp.sock"
"""The socket of the monitor in a configuration's directory: hidden, since it is no file of a reader."""
_STUB: Final = ".gdb.sock"

_MONITOR_SHARE: Final = 0.8
"""Seconds of these for the monitor: it answers in milliseconds, unless QEMU is stuck itself."""

_RUNNING: Final = "running"
_LOOKS: Final = 5
_MOST_LOOKS: Final = 8
"""Looks while a processor that stays in one place was elsewhere at the last one, when stacks are read."""
_PAUSE: Final = 0.2
"""Seconds between looks: five of them take most of a second, in which a timer of a kernel ticks."""

_SPARE: Final = 0.3
"""Seconds that the last look has, which reads more than the others."""

_BEFORE: Final = 16
_CODE: Final = 64
"""Bytes around a program counter, and how many of them are in front of it."""

_ARCHITECTURES: Final = {"aarch64": AARCH64, "x86_64": X86_64, "riscv64": RISCV64}

_PC: Final = {AARCH64: "PC", X86_64: "RIP", RISCV64: "PC"}

_TELLING: Final = {
    AARCH64: (
        *(f"X{number}" for number in range(31)),
        *("SP", "PC", "CPSR"),
        *(
            f"{name}_EL{level}"
            for name in ("ESR", "ELR", "FAR", "VBAR", "SPSR", "SCTLR")
            for level in (1, 2, 3)
        ),
        *("TTBR0_EL1", "TTBR1_EL1", "TTBR0_EL2", "TCR_EL1", "TCR_EL2"),
        *("HCR_EL2", "VTTBR_EL2", "VTCR_EL2", "HPFAR_EL2", "MPIDR_EL1"),
    ),
    X86_64: (
        *("RIP", "RSP", "RBP", "RAX", "RBX", "RCX", "RDX", "RSI", "RDI"),
        *(f"R{number}" for number in range(8, 16)),
        *("EFLAGS", "CS", "SS", "CR0", "CR2", "CR3", "CR4", "EFER"),
    ),
    RISCV64: (
        *("PC", "RA", "SP", "GP", "TP", "FP", *(f"A{number}" for number in range(8)), "PRIV"),
        *("SCAUSE", "SEPC", "STVAL", "STVEC", "SATP", "MCAUSE", "MEPC", "MTVAL", "MTVEC", "MSTATUS", "HGATP"),
    ),
}
"""Registers that say something of a boot that stopped."""

_INTERRUPTS: Final = (
    "CPSR",
    *(f"{name}_EL{level}" for level in (1, 2, 3) for name in ("VBAR", "ELR", "SPSR")),
)
"""Registers that tell where a processor of arm64 was interrupted."""

_GUEST: Final = ("HCR_EL2", "VTTBR_EL2")
"""Registers that tell, with `CPSR`, whether a processor of arm64 executes a guest."""

_TELLING_LOOKS: Final = 2
"""Looks into a guest from which on it can be told whether that moves."""

_OTHER_NAMES: Final = {"VBAR": "VBAR_EL1", "SCTLR": "SCTLR_EL1"}
"""QEMU calls some registers of arm64 as its 32-bit kin does (`target/arm/helper.c`)."""


def inspect(directory: Path, asked: Asked) -> Inspection:
    """Ask a QEMU that was started with `-qmp unix:.qmp.sock,server=on,wait=off` in a directory.

    Whatever goes wrong is said in `problem`. It takes two seconds at the most, and the machine goes on
    after it.

    Args:
        directory: The working directory of QEMU.
        asked: Why it is asked.
    """
    deadline = time.monotonic() + LONGEST
    found = Inspection(by="QEMU", asked=asked, at=datetime.now(UTC).isoformat(timespec="seconds"))
    try:
        monitor = open_stub(directory / MONITOR, _STUB, _MONITOR_SHARE)
    except MonitorError as error:
        return replace(found, problem=str(error))
    found = replace(
        found,
        by=f"QEMU {monitor.version}",
        state=monitor.state,
        machine=monitor.machine,
        architecture=_ARCHITECTURES.get(monitor.target, monitor.target),
    )
    if monitor.state in NOT_BEGUN:
        return found
    looks = Looks(found.architecture)
    try:
        with GdbStub(directory / _STUB, deadline - 0.1) as stub:
            looks.take(stub, deadline, moving=monitor.state == _RUNNING)
    except StubError as error:
        found = replace(found, problem=str(error))
    finally:
        close_stub(directory / MONITOR, max(0.1, deadline - time.monotonic()))
    return replace(found, cpus=looks.cpus())


@dataclass(slots=True)
class _Look:
    """One look at a processor: where it was, whether it was halted, and whether that was in a guest."""

    pc: int
    halted: bool | None
    in_guest: bool


@dataclass(slots=True)
class _Seen:
    thread: bytes
    looks: list[_Look] = field(default_factory=list)
    last: Cpu | None = None
    """What was read at the last look."""

    guest: Cpu | None = None
    """What was read at the first look into a guest."""

    executes_guest: bool = False
    """Whether it did so at the last look."""

    @property
    def telling(self) -> list[_Look]:
        """The looks that say what it does: of one that executes a guest, those into it.

        Its host serves interrupts of its own meanwhile, on a slow machine most of the time.
        """
        inside = [look for look in self.looks if look.in_guest]
        return inside if self.guest is not None and len(inside) >= _TELLING_LOOKS else self.looks

    @property
    def samples(self) -> tuple[int, ...]:
        """Where it was at these looks."""
        return tuple(look.pc for look in self.telling)

    @property
    def halted(self) -> bool | None:
        """Whether it was halted at most of these looks; a timer of a kernel wakes up one that waits."""
        halts = [look.halted for look in self.telling if look.halted is not None]
        return 2 * sum(halts) > len(halts) if halts else None

    @property
    def reading(self) -> Cpu | None:
        """What was read at one of these looks."""
        inside = self.telling is not self.looks
        return self.guest if inside and not self.executes_guest else self.last


class Looks:
    """What was seen of the processors so far.

    Args:
        architecture: The machine's.
    """

    def __init__(self, architecture: str) -> None:
        self._architecture = architecture
        self._seen: list[_Seen] = []
        self._registers: dict[str, Register] = {}

    def take(self, stub: GdbStub, deadline: float, *, moving: bool) -> None:
        """Look several times, as long as there is time; once at a machine that does not run anyway.

        Raises:
            StubError: The stub does not answer any more.
        """
        stub.begin()
        _, described = stub.description()
        known = {_OTHER_NAMES.get(name, name): register for name, register in described.items()}
        self._registers = {
            name: known[name] for name in _TELLING.get(self._architecture, known) if name in known
        }
        self._seen = [_Seen(thread) for thread in stub.threads()]
        for look in range(_MOST_LOOKS):
            self._look(stub)
            enough = look >= _LOOKS - 1 and all(is_typical(one.samples) for one in self._seen)
            if not moving or enough or time.monotonic() + _PAUSE + _SPARE > deadline:
                break
            stub.resume()
            time.sleep(_PAUSE)
            stub.interrupt()
        for number, one in enumerate(self._seen):
            stub.select(one.thread)
            one.last = self._cpu(stub, number, [look.pc for look in one.looks])
        if moving:
            stub.detach()

    def cpus(self) -> tuple[Cpu, ...]:
        """The processors, those of which something could not be read with what is known of them."""
        return tuple(
            replace(one.reading or Cpu(number=number), halted=one.halted, samples=one.samples)
            for number, one in enumerate(self._seen)
        )

    def _look(self, stub: GdbStub) -> None:
        pc = self._registers.get(_PC.get(self._architecture, "PC"))
        for number, one in enumerate(self._seen):
            stub.select(one.thread)
            halted = stub.is_halted(one.thread)
            value = stub.register(pc) if pc is not None else None
            if value is not None:
                self._take(stub, number, one, _Look(value, halted, in_guest=False))

    def _take(self, stub: GdbStub, number: int, one: _Seen, look: _Look) -> None:
        """Take note of a look, and of what the processor does in a guest while it is there.

        A machine is stopped most often as its timer strikes: then it is where it was interrupted.
        """
        one.executes_guest = False
        if self._architecture == AARCH64:
            values = self._values(stub, (*_INTERRUPTS, *_GUEST))
            cpu = Cpu(number=number, samples=(look.pc,), registers=values)
            one.executes_guest = look.in_guest = aarch64.runs_guest(cpu)
            source = aarch64.came_from(cpu)
            if source is not None and aarch64.serves_interrupt(cpu, look.pc):
                state = values.get(f"SPSR_EL{aarch64.level(cpu)}", 0)
                look.in_guest = aarch64.runs_guest(replace(cpu, registers=values | {"CPSR": state}))
                look.pc = source
        one.looks.append(look)
        if one.executes_guest and one.guest is None:
            one.guest = self._cpu(stub, number, [look.pc])

    def _values(self, stub: GdbStub, names: Iterable[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for name in names:
            value = stub.register(self._registers[name]) if name in self._registers else None
            if value is not None:
                found[name] = value
        return found

    def _cpu(self, stub: GdbStub, number: int, samples: Sequence[int]) -> Cpu:
        values = self._values(stub, self._registers)
        if not samples:
            return Cpu(number=number, registers=values)
        pc = samples[-1]
        start = pc - min(_BEFORE, pc)
        code = stub.memory(start, _CODE)
        if not code:
            start, code = pc, stub.memory(pc, _CODE)
        return Cpu(
            number=number,
            registers=values,
            code=code,
            code_at=start if code else 0,
            frames=walk(self._architecture, pc, values, stub.memory),
        )
