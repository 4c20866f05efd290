"""Where a console shows how far a boot came."""

from dataclasses import dataclass
from typing import Final

from logtriage.scan.hit import Line
from logtriage.vocabulary import MILESTONES, Layer

Step = tuple[Layer, str]
"""A step of a boot, whatever a matrix calls its stages: whose it is, and the event that shows it.

The event is one of `logtriage.library.schema.EventName`, or `stage:NAME` for a stage that only a matrix
knows.
"""

LAUNCH: Step = (Layer.HOST, "launch")
"""A guest was started."""

KERNEL_DONE: Final = "kernel-done"
"""Event of a kernel that freed its own init memory: the last that it does before it starts init."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLine:
    """Where a console shows that a rung was reached.

    Attributes:
        rung: Its name in the matrix' ladder.
        line: Counted from 1.
        offset: First byte of the line in the file.
    """

    rung: str
    line: int
    offset: int


@dataclass(frozen=True, slots=True)
class Milestone:
    """Where a step of the current boot was taken.

    Attributes:
        line: The first line that shows it.
    """

    line: Line


def step_of(event: str, layer: Layer) -> Step | None:
    """The step that an event on a layer stands for, or nothing where it is no progress."""
    if event in {"launch", "vmm-start"}:
        return LAUNCH
    if event == "firmware-done":
        return (Layer.GUEST if layer is Layer.GUEST else Layer.FIRMWARE), event
    return (layer, event) if event in MILESTONES or event == KERNEL_DONE else None
