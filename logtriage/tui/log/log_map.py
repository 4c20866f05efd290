"""What the map of a log shows, and on which of its lines."""

from collections.abc import Callable, Hashable, Sequence

from logtriage.tui.log.line_store import Store
from logtriage.tui.log.minimap import ERROR, HIT, MARK, STAGE, Layer, ticks_of
from logtriage.tui.widgets.roles import Role, Run

OffsetOf = Callable[[int], int | None]
"""Offset of the line in a row; None where there is no such line."""


class LogMap:
    """Keeps the places of a log that are told on its map.

    Args:
        offset_of: Finds the lines of the log.

    Attributes:
        letter: Character that stands for the verdict.
        proofs: Offsets of the lines that the verdict rests on; all offsets are in ascending order.
        hits: Offsets of the lines that a search found.
        troubles: Offsets of lines that look like errors.
        marks: Offsets of marked lines.
        stages: Offsets of lines with which a stage was reached.
    """

    def __init__(self, offset_of: OffsetOf) -> None:
        self._offset_of = offset_of
        self.letter = "!"
        self.proofs: Sequence[int] = ()
        self.hits: Sequence[int] = ()
        self.troubles: Sequence[int] = ()
        self.marks: Sequence[int] = ()
        self.stages: Sequence[int] = ()
        self._bounds: tuple[Hashable, list[int]] = ((), [])

    def ticks(self, store: Store | None, height: int) -> list[Run | None]:
        """What stands on each line of a map: a character with its role, or None.

        Args:
            store: The lines of the log; None before there is one.
            height: Lines of the map.
        """
        if store is None or not store.count:
            return []
        layers = [
            Layer(char=self.letter, role=Role.FAIL, offsets=self.proofs),
            Layer(char=ERROR, role=Role.TROUBLE, offsets=self.troubles),
            Layer(char=HIT, role=Role.HIT, offsets=self.hits),
            Layer(char=MARK, role=Role.NAME, offsets=self.marks),
            Layer(char=STAGE, role=Role.DIM, offsets=self.stages),
        ]
        return ticks_of(layers, self._bounds_of(store, height))

    def _bounds_of(self, store: Store, height: int) -> list[int]:
        """Offset at which each line of the map begins."""
        if not height:
            return []
        reader = store.reader
        key = (height, store.count, reader.size, reader.indexed, reader.generation)
        if self._bounds[0] != key:
            self._bounds = (key, self._measure(store, height))
        return self._bounds[1]

    def _measure(self, store: Store, height: int) -> list[int]:
        count, size = store.count, store.reader.size
        if store.reader.indexed < size:
            return [size * y // height for y in range(height + 1)]
        rows = [y * max(count, height) // height for y in range(height)]
        offsets = [self._offset_of(row) if row < count else None for row in rows]
        # Beyond the last line there is nothing; its own slice ends with the log.
        return [*(size if offset is None else offset for offset in offsets), size]
