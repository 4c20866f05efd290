"""An inspection as lines of text: what the processors do, and where they came from."""

from collections.abc import Iterator
from typing import Final

from logtriage.inspection.meaning import Doing, meaning
from logtriage.inspection.record import Cpu, Frame, Inspection

_FRAMES: Final = 32
"""Frames of a processor that are told: a screen's worth, and more than most stacks have."""

_QUIET: Final = frozenset({Doing.NEVER, Doing.OFF, Doing.UNKNOWN})
"""What processors do whose stacks say nothing."""


def inspection_lines(inspection: Inspection) -> list[str]:
    """What an emulator said, in lines that are safe to show."""
    told = meaning(inspection)
    doing = {cpu.number: cpu.doing for cpu in told.cpus}
    lines = told.lines()
    for cpu in inspection.cpus:
        if doing[cpu.number] not in _QUIET:
            lines += ["", f"CPU {cpu.number} came from:", *_frames(cpu)]
    words = ", ".join(filter(None, (inspection.machine, inspection.state, inspection.at)))
    return [*lines, "", f"{inspection.by or 'nobody'} said so" + (f" ({words})" if words else "")]


def _frames(cpu: Cpu) -> Iterator[str]:
    for number, frame in enumerate(cpu.frames[:_FRAMES]):
        yield f"  #{number:<2} {frame_words(frame)}"
    if len(cpu.frames) > _FRAMES:
        yield f"  and {len(cpu.frames) - _FRAMES} more"
    if not cpu.frames:
        yield "  nothing is known of it"


def frame_words(frame: Frame) -> str:
    """The address of a frame, and its function with the offset where that is known."""
    return f"{frame.address:#018x}" + (f" {frame.function}+{frame.offset:#x}" if frame.function else "")
