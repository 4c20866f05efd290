"""The scroll bar of a log as a map of it: where the verdict, errors, hits, marks and stages are."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment, Segments
from rich.style import Style, StyleType
from textual.scrollbar import ScrollBarRender

from logtriage.tui.widgets.roles import Role, Run

ERROR: Final = "▌"
HIT: Final = "/"
MARK: Final = "*"
STAGE: Final = "─"

Painter = Callable[[Role], Style]
Ticks = Callable[[int], Sequence[Run | None]]
"""Returns what stands on each line of a bar of some height: a character with its role, or None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """Places of one kind on the map.

    Attributes:
        char: Character that stands for one or many of them.
        role: Role that colours the character.
        offsets: Offsets of the places in the log, ascending.
    """

    char: str
    role: Role
    offsets: Sequence[int]


def ticks_of(layers: Sequence[Layer], bounds: Sequence[int]) -> list[Run | None]:
    """Choose what each line of the map shows: the first layer that has a place there.

    Args:
        layers: Layers of places, the most telling one first.
        bounds: Offset at which each line of the map begins, and the one at which the last ends.
    """
    ticks: list[Run | None] = []
    for first, end in pairwise(bounds):
        ticks.append(next((_run(layer) for layer in layers if _holds(layer.offsets, first, end)), None))
    return ticks


def _holds(offsets: Sequence[int], first: int, end: int) -> bool:
    place = bisect_left(offsets, first)
    return place < len(offsets) and offsets[place] < end


def _run(layer: Layer) -> Run:
    return layer.char, layer.role


class Minimap(ScrollBarRender):
    """Draws a scroll bar with the visible part of a log and the places along it.

    Args:
        ticks: Returns what stands on each line.
        paint: Returns the style of a role.
        virtual_size: Number of lines to scroll over.
        window_size: Number of lines that are visible; 0 where all are.
        position: Index of the first visible line.
        thickness: Width of the bar in columns.
        vertical: Always true: Textual passes it to every bar.
        style: Colours of the bar.
    """

    def __init__(
        self,
        ticks: Ticks,
        paint: Painter,
        virtual_size: int = 100,
        window_size: int = 0,
        position: float = 0,
        thickness: int = 1,
        vertical: bool = True,  # noqa: FBT001, FBT002 - Textual's signature
        style: StyleType = "",
    ) -> None:
        super().__init__(virtual_size, window_size, position, thickness, vertical, style)
        self._ticks = ticks
        self._paint = paint

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draw one cell a line; the visible part is filled, or what stands there is reversed."""
        height = options.height or console.height
        first, end = self._thumb(height)
        bar = console.get_style(self.style)
        ticks = [*self._ticks(height), *([None] * height)][:height]
        segments = []
        for y, tick in enumerate(ticks):
            meta = "grab" if first <= y < end else "scroll_up" if y < first else "scroll_down"
            inside = first <= y < end
            char, style = ("█" if inside else " ", bar)
            if tick is not None:
                char, style = tick[0], self._paint(tick[1]) + Style(reverse=inside or None)
            segments.append(Segment(char, style + Style(meta={"@mouse.down": meta})))
        yield Segments(segments, new_lines=True)

    def _thumb(self, height: int) -> tuple[int, int]:
        if not self.window_size or self.virtual_size <= self.window_size:
            return 0, 0
        size = max(1, round(height * self.window_size / self.virtual_size))
        first = round((height - size) * self.position / (self.virtual_size - self.window_size))
        first = max(0, min(first, height - size))
        return first, first + size
