"""What processors that were looked at several times are doing, in words."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Final

from logtriage.inspection import aarch64, riscv64, x86_64
from logtriage.inspection.record import AARCH64, RISCV64, X86_64, Cpu, Inspection

_NEAR: Final = 64
"""Bytes in which the program counter of a spinning processor stays: a loop of sixteen instructions."""

_FEWEST: Final = 2
"""Looks from which on it can be told whether a processor moves."""

_RUNNING: Final = "running"
"""QEMU's word for the state of a machine that runs (`qapi/run-state.json`)."""

_FLASH: Final = range(0x08000000)
"""Where QEMU's arm64 machine `virt` has its flash (`hw/arm/virt.c`, `base_memmap`)."""


class Doing(StrEnum):
    """What a processor is doing, the most telling first."""

    EXCEPTIONS = "exception-loop"
    SPINNING = "spinning"
    RUNNING = "running"
    WAITING = "waiting"
    OFF = "powered-off"
    NEVER = "never-started"
    UNKNOWN = "unknown"


class Place(StrEnum):
    """Whose code a processor executes, where that is not simply the kernel."""

    FIRMWARE = "firmware"
    HYPERVISOR = "hypervisor"
    GUEST = "guest"
    USER = "user-space"
    KERNEL = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CpuMeaning:
    """What one processor is doing.

    Attributes:
        number: Which.
        doing: What.
        place: In whose code.
        function: In which function, safe to show; empty where it is in several, or none is known.
        words: The same in words, with addresses, safe to show.
        cause: Of a loop in an exception's vector, which exception, without its address; else empty.
    """

    number: int
    doing: Doing
    place: Place = Place.KERNEL
    function: str = ""
    words: str = ""
    cause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What the processors of a boot are doing.

    Attributes:
        cpus: Each of them.
        telling: The one that tells most of why nothing goes on.
        stopped: The emulator's word for the state of a machine that does not run, such as `paused`; or empty.
        problem: Why less is known than could be, or empty.
        unknown: What cannot be known of the failure from its processors, in words; or empty.
    """

    cpus: tuple[CpuMeaning, ...] = ()
    telling: CpuMeaning | None = None
    stopped: str = ""
    problem: str = ""
    unknown: str = ""

    @property
    def key(self) -> str:
        """What tells boots apart that look alike on their consoles: no address is in it; may be empty."""
        one = self.telling
        if self.stopped:
            return f"machine {self.stopped}"
        if one is None or one.doing in _UNTELLING:
            return ""
        return " ".join(
            filter(None, (one.doing, one.place, one.cause, one.function and f"in {one.function}"))
        )

    @property
    def headline(self) -> str:
        """The same as words of a title that follow its subject, such as `spins in firmware`; may be empty."""
        one = self.telling
        if self.stopped:
            return f"is {self.stopped}"
        if one is None or one.doing in _UNTELLING:
            return ""
        words = " ".join(filter(None, (_HEADLINES[one.doing], _PLACES[one.place])))
        function = f" in {one.function}" if one.function else ""
        return f"{words}{function}" + (f": {one.cause}" if one.cause else "")

    def lines(self) -> list[str]:
        """A line for each processor, the most telling first; equal ones share theirs."""
        ordered = sorted(self.cpus, key=lambda cpu: (_ORDER[cpu.doing], cpu.number))
        told = []
        for words, alike in groupby(ordered, key=lambda cpu: cpu.words):
            told.append(f"{_named([cpu.number for cpu in alike])}: {words}")
        stopped = [f"the machine does not run: {self.stopped}"] if self.stopped else []
        return [*stopped, *told, *filter(None, (self.problem, self.unknown))]

    def summary(self) -> str:
        """The most telling line, or why there is none."""
        return next(iter(self.lines()), "")


_UNTELLING: Final = frozenset({Doing.RUNNING, Doing.UNKNOWN})
"""What a processor may be doing in any boot."""

_HEADLINES: Final = {
    Doing.EXCEPTIONS: "loops in exceptions",
    Doing.SPINNING: "spins",
    Doing.WAITING: "waits",
    Doing.OFF: "is powered off",
    Doing.NEVER: "never started",
}

_ORDER: Final = {doing: place for place, doing in enumerate(Doing)}


def is_typical(samples: Sequence[int]) -> bool:
    """Whether the last sample is where most of them are, or they are nowhere in particular."""
    place = _usual(samples)
    return place is None or place[0] <= samples[-1] <= place[1]


def _usual(samples: Sequence[int]) -> tuple[int, int] | None:
    """The first and the last address of the few bytes in which most samples are; nothing where they move."""
    ordered = sorted(samples)
    need = max(_FEWEST, (3 * len(ordered) + 4) // 5)  # three of five: interrupts are served meanwhile
    found: tuple[int, int] | None = None
    most = 0
    for place, low in enumerate(ordered):
        inside = bisect_right(ordered, low + _NEAR) - place
        if inside >= need and inside > most:
            found, most = (low, ordered[place + inside - 1]), inside
    return found


def meaning(inspection: Inspection) -> Meaning:
    """Say what the processors of a boot are doing."""
    cpus = tuple(_meaning(cpu, inspection) for cpu in inspection.cpus)
    telling = min(cpus, key=lambda cpu: (_ORDER[cpu.doing], cpu.number), default=None)
    stopped = inspection.state if inspection.state not in {"", _RUNNING} else ""
    return Meaning(cpus=cpus, telling=telling, stopped=stopped, problem=inspection.problem)


def _meaning(cpu: Cpu, inspection: Inspection) -> CpuMeaning:
    place = _place(cpu, inspection)
    doing = _doing(cpu, inspection)
    if doing in {Doing.EXCEPTIONS, Doing.NEVER} and place is Place.FIRMWARE and not _is_privileged(cpu):
        place = Place.KERNEL  # a vector table at 0 is one that nobody has set yet
    function = cpu.frames[0].function if cpu.frames and doing is not Doing.RUNNING else ""
    words = _WORDS[doing](cpu, inspection.architecture)
    if doing in {Doing.SPINNING, Doing.RUNNING} and inspection.architecture == AARCH64:
        words += _level_words(cpu) + _caught_words(cpu)
    where = _PLACES[place]
    return CpuMeaning(
        number=cpu.number,
        doing=doing,
        place=place,
        function=function,
        words=f"{words}, {where}" if where else words,
        cause=_cause(cpu, doing, inspection.architecture),
    )


def _is_privileged(cpu: Cpu) -> bool:
    return aarch64.level(cpu) == 3  # noqa: PLR2004 - EL3


def _doing(cpu: Cpu, inspection: Inspection) -> Doing:
    architecture = inspection.architecture
    if cpu.pc is None:
        return Doing.UNKNOWN
    if cpu.halted:
        if _never_started(cpu, architecture):
            return Doing.NEVER
        off = architecture == AARCH64 and aarch64.called_with(cpu) and not aarch64.waits_with(cpu)
        return Doing.OFF if off else Doing.WAITING
    if len(cpu.samples) < _FEWEST:
        return Doing.WAITING if _waits_with(cpu, architecture) else Doing.UNKNOWN
    if _loops_in_exceptions(cpu, architecture):
        return Doing.EXCEPTIONS
    if _usual(cpu.samples) is not None and is_typical(cpu.samples):
        return Doing.WAITING if _waits_with(cpu, architecture) else Doing.SPINNING
    return Doing.RUNNING


def _never_started(cpu: Cpu, architecture: str) -> bool:
    if architecture == AARCH64:
        return aarch64.is_untouched(cpu) and not aarch64.waits_with(cpu)
    return architecture == X86_64 and x86_64.is_untouched(cpu)


def _loops_in_exceptions(cpu: Cpu, architecture: str) -> bool:
    if architecture == AARCH64:
        source = aarch64.came_from(cpu)
        if _only_vector(cpu) is None or source is None or aarch64.branches_to_itself(cpu):
            return False
        return aarch64.vector_of(cpu, source) is not None
    return architecture == RISCV64 and all(riscv64.is_at_trap(cpu, address) for address in cpu.samples)


def _waits_with(cpu: Cpu, architecture: str) -> str:
    if architecture == AARCH64:
        return aarch64.waits_with(cpu)
    if architecture == RISCV64:
        return riscv64.waits_with(cpu)
    return x86_64.waits_with(cpu) if architecture == X86_64 else ""


def _branches_to_itself(cpu: Cpu, architecture: str) -> bool:
    if architecture == AARCH64:
        return aarch64.branches_to_itself(cpu)
    if architecture == RISCV64:
        return riscv64.branches_to_itself(cpu)
    return architecture == X86_64 and x86_64.branches_to_itself(cpu)


def _place(cpu: Cpu, inspection: Inspection) -> Place:
    architecture = inspection.architecture
    if architecture == AARCH64:
        return _arm_place(cpu, inspection)
    if architecture == X86_64:
        firmware, user = x86_64.is_in_firmware(cpu), x86_64.is_in_user_space(cpu)
    elif architecture == RISCV64:
        firmware, user = riscv64.is_in_firmware(cpu), riscv64.is_in_user_space(cpu)
    else:
        return Place.KERNEL
    return Place.FIRMWARE if firmware else Place.USER if user else Place.KERNEL


def _arm_place(cpu: Cpu, inspection: Inspection) -> Place:
    here = aarch64.level(cpu)
    in_flash = inspection.machine == "virt" and cpu.pc is not None and cpu.pc in _FLASH
    if here == 3 or (in_flash and not aarch64.translates(cpu)):  # noqa: PLR2004 - EL3
        return Place.FIRMWARE
    if aarch64.runs_guest(cpu):
        return Place.GUEST
    if here == 2 and not aarch64.is_host_in_el2(cpu) and aarch64.translates(cpu):  # noqa: PLR2004 - EL2
        return Place.HYPERVISOR
    return Place.USER if here == 0 else Place.KERNEL


_PLACES: Final = {
    Place.FIRMWARE: "in firmware",
    Place.HYPERVISOR: "in EL2, the hypervisor",
    Place.GUEST: "in a guest",
    Place.USER: "in user space",
    Place.KERNEL: "",
}


def _exception_words(cpu: Cpu, architecture: str) -> str:
    pc = cpu.pc or 0
    if architecture == RISCV64:
        told = riscv64.exception_words(cpu)
        return f"exception loop at its trap vector {_at(cpu)}" + (f": {told}" if told else "")
    vector = aarch64.vector_of(cpu, pc)
    where = aarch64.vector_words(vector) if vector is not None else f"{pc:#x}"
    base = cpu.registers.get(f"VBAR_EL{aarch64.level(cpu)}", 0)
    off = "" if aarch64.translates(cpu) is not False else ", MMU off"
    words = f"exception loop at {where} of VBAR {base:#x} in EL{aarch64.level(cpu)}{off}"
    told, source = aarch64.exception_words(cpu), aarch64.came_from(cpu)
    return words + (f": {told}" if told else "") + (f", from {source:#x}" if source is not None else "")


def _level_words(cpu: Cpu) -> str:
    """The exception level of a processor whose MMU is off: then it has not come far."""
    here = aarch64.level(cpu)
    return f" (EL{here}, MMU off)" if here and aarch64.translates(cpu) is False else ""


def _caught_words(cpu: Cpu) -> str:
    """Which exception brought a processor to a vector that it does not leave; empty where none did."""
    offset, source = _only_vector(cpu), aarch64.came_from(cpu)
    if offset is None or source is None:
        return ""
    return f", in {aarch64.vector_words(offset)}: {aarch64.exception_words(cpu)}, from {source:#x}"


def _only_vector(cpu: Cpu) -> int | None:
    """Where in the vector table an exception left it at each look, as an offset; else nothing."""
    offsets = [aarch64.vector_of(cpu, address) for address in cpu.samples]
    caught = aarch64.came_from(cpu) is not None and None not in offsets
    return offsets[-1] if caught and offsets else None


def _cause(cpu: Cpu, doing: Doing, architecture: str) -> str:
    """Which exception a processor does not come out of, without its address; empty where there is none."""
    stuck = doing in {Doing.EXCEPTIONS, Doing.SPINNING} and architecture == AARCH64
    return aarch64.exception_kind(cpu) if stuck and _only_vector(cpu) is not None else ""


def _spinning_words(cpu: Cpu, architecture: str) -> str:
    low, high = _usual(cpu.samples) or (cpu.samples[-1], cpu.samples[-1])
    others = sum(not low <= address <= high for address in cpu.samples)
    more = f", {others} of {len(cpu.samples)} looks elsewhere" if others else ""
    if _branches_to_itself(cpu, architecture):
        return f"spins in a branch to itself at {_at(cpu)}{more}"
    within = f", within {high - low} bytes" if high > low else ""
    return f"spins at {_at(cpu)}{within}{more}"


def _waiting_words(cpu: Cpu, architecture: str) -> str:
    how = _waits_with(cpu, architecture)
    return f"waits ({how}) at {_at(cpu)}" if how else f"halted at {_at(cpu)}"


def _running_words(cpu: Cpu, architecture: str) -> str:
    del architecture
    places = len(set(cpu.samples))
    return f"runs, last at {_at(cpu)} ({places} places in {len(cpu.samples)} looks)"


def _off_words(cpu: Cpu, architecture: str) -> str:
    del architecture
    return f"powered off by {aarch64.called_with(cpu)} at {_at(cpu)}"


def _never_words(cpu: Cpu, architecture: str) -> str:
    del cpu, architecture
    return "never started"


def _unknown_words(cpu: Cpu, architecture: str) -> str:
    del architecture
    return "could not be read" if cpu.pc is None else f"was at {_at(cpu)}, looked at once"


_WORDS: Final = {
    Doing.EXCEPTIONS: _exception_words,
    Doing.SPINNING: _spinning_words,
    Doing.RUNNING: _running_words,
    Doing.WAITING: _waiting_words,
    Doing.OFF: _off_words,
    Doing.NEVER: _never_words,
    Doing.UNKNOWN: _unknown_words,
}


def _at(cpu: Cpu) -> str:
    """Where it is: the function with its offset where that is known, and the address."""
    address = f"{cpu.pc or 0:#x}"
    if cpu.frames and cpu.frames[0].function and cpu.frames[0].address == cpu.pc:
        return f"{cpu.frames[0].function}+{cpu.frames[0].offset:#x} ({address})"
    return address


def _named(numbers: Sequence[int]) -> str:
    """Processors by their numbers, such as `CPU 0` or `CPUs 1-3, 7`."""
    spans: list[str] = []
    for first, last in _spans(numbers):
        spans.append(f"{first}" if first == last else f"{first}-{last}")
    return f"CPU{'s' if len(numbers) > 1 else ''} {', '.join(spans)}"


def _spans(numbers: Iterable[int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if spans and spans[-1][1] == number - 1:
            spans[-1] = spans[-1][0], number
        else:
            spans.append((number, number))
    return spans
