"""An inspection as lines of text: what the processors do, and where they came from."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from logtriage.inspection.meaning import Doing, meaning
from logtriage.inspection.record import Cpu, Frame, Inspection, Memory

_FRAMES: Final = 32
"""Frames of a processor that are told: a screen's worth, and more than most stacks have."""

_QUIET: Final = frozenset({Doing.NEVER, Doing.OFF, Doing.UNKNOWN})
"""What processors do whose stacks say nothing."""


Places = Callable[[Frame, bool], Sequence[str]]
"""The lines of source of a frame, those of inlined functions first; the flag says that it is a caller's."""


def _nowhere(_frame: Frame, _caller: bool) -> Sequence[str]:  # noqa: FBT001 - as `Places` has it
    return ()


def inspection_lines(inspection: Inspection, places: Places = _nowhere) -> list[str]:
    """What an emulator said, in lines that are safe to show.

    Args:
        inspection: What it said.
        places: Gives the lines of source of frames, safe to show.
    """
    told = meaning(inspection)
    doing = {cpu.number: cpu.doing for cpu in told.cpus}
    lines = told.lines()
    for cpu in inspection.cpus:
        if doing[cpu.number] not in _QUIET:
            lines += ["", f"CPU {cpu.number} came from:", *_frames(cpu, places)]
    words = ", ".join(filter(None, (inspection.machine, inspection.state, inspection.at)))
    if inspection.memory is not None:
        lines += ["", _memory(inspection.memory)]
    return [*lines, "", f"{inspection.by or 'nobody'} said so" + (f" ({words})" if words else "")]


def _frames(cpu: Cpu, places: Places) -> Iterator[str]:
    for number, frame in enumerate(cpu.frames[:_FRAMES]):
        yield f"  #{number:<2} {_words(frame)}"
        yield from (f"      {place}" for place in places(frame, number > 0))
    if len(cpu.frames) > _FRAMES:
        yield f"  and {len(cpu.frames) - _FRAMES} more"
    if not cpu.frames:
        yield "  nothing is known of it"


def _memory(memory: Memory) -> str:
    if not memory.file:
        return f"memory was not dumped: {memory.problem or 'nobody says why'}"
    return f"memory: {memory.file} ({memory.size >> 20} MiB)"


def _words(frame: Frame) -> str:
    """The address of a frame, and its function with the offset where that is known."""
    return f"{frame.address:#018x}" + (f" {frame.function}+{frame.offset:#x}" if frame.function else "")
