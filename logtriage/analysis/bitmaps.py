"""Bitmaps of a matrix: for each value of each option one bit for each configuration that has it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from logtriage.matrix.model import Axis, Config
from logtriage.triage.snapshot import Term

NOT_STATED = "(not stated)"
"""The value in a `Term` that stands for configurations that do not state the axis at all."""


def selects(terms: Iterable[Term], config: Config) -> bool:
    """Whether every term holds for the configuration; no term at all selects everything."""
    return all(config.params.get(term.axis, NOT_STATED) in term.values for term in terms)


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """A term, worked out for one set of bitmaps.

    Attributes:
        axis: Index of the axis.
        values: Indices of its values, ascending.
        rows: The configurations that have one of them.
    """

    axis: int
    values: tuple[int, ...]
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """The configurations of a run by their roles for one mode, as bitmaps.

    No configuration has two roles, but that the members are eligible as well.

    Attributes:
        members: Configurations that show the mode.
        eligible: Those that got far enough to show it, members among them.
        masked: Those that failed before they could show it.
        pending: Those that run now, so that they are not decided yet.
        not_run: Those of which nothing was started.
    """

    members: int
    eligible: int
    masked: int
    pending: int
    not_run: int


class Bitmaps:
    """Bitmaps of a matrix: bit `i` is configuration `i`, in matrix order.

    Values are those that occur, in the order of the axis; values that the axis does not list come
    after them, sorted; `NOT_STATED` comes last where a configuration does not state the axis.

    Attributes:
        names: The names of the axes.
        values: For each axis, the values that occur.
        rows: For each axis and value, the configurations that have it.
        codes: For each axis and configuration, the index of its value.
        size: Number of configurations.
        everything: The bitmap of all configurations.
    """

    def __init__(self, axes: Sequence[Axis], configs: Sequence[Config]) -> None:
        self.size = len(configs)
        self.everything = (1 << self.size) - 1
        self.names = tuple(axis.name for axis in axes)
        self.values: list[tuple[str, ...]] = []
        self.codes: list[list[int]] = []
        self.rows: list[tuple[int, ...]] = []
        self._ids = tuple(config.id for config in configs)
        self._index = {config_id: index for index, config_id in enumerate(self._ids)}
        for axis in axes:
            self._add(axis, [config.params.get(axis.name, NOT_STATED) for config in configs])

    def _add(self, axis: Axis, column: list[str]) -> None:
        present = set(column)
        stated = present - {NOT_STATED}
        values = [value for value in axis.values if value in stated]
        values += sorted(stated.difference(values))
        values += present - stated
        code = {value: index for index, value in enumerate(values)}
        codes = [code[value] for value in column]
        buffers = [bytearray(self.size // 8 + 1) for _ in values]
        for row, index in enumerate(codes):
            buffers[index][row >> 3] |= 1 << (row & 7)
        self.values.append(tuple(values))
        self.codes.append(codes)
        self.rows.append(tuple(int.from_bytes(buffer, "little") for buffer in buffers))

    def bits(self, ids: Collection[str]) -> int:
        """The bitmap of these ids.

        Raises:
            KeyError: No configuration has such an id.
        """
        digits = bytearray(b"0") * (self.size + 1)
        for row in map(self._index.__getitem__, ids):
            digits[row] = ord("1")
        return int(digits[::-1], 2)

    def ids(self, bits: int, limit: int) -> tuple[str, ...]:
        """The first `limit` ids of a bitmap, in matrix order."""
        found: list[str] = []
        while bits and len(found) < limit:
            low = bits & -bits
            found.append(self._ids[low.bit_length() - 1])
            bits ^= low
        return tuple(found)

    def flags(self, bits: int) -> str:
        """The bitmap as one character, `0` or `1`, for each configuration."""
        return format(bits, f"0{self.size}b")[::-1]

    def projection(self, axis: int, bits: int) -> tuple[int, ...]:
        """The values of an axis that these configurations have."""
        return tuple(index for index, rows in enumerate(self.rows[axis]) if rows & bits)

    def factor(self, axis: int, values: Iterable[int]) -> Factor:
        """The term that an axis has one of these values."""
        chosen = tuple(sorted(values))
        rows = 0
        for value in chosen:
            rows |= self.rows[axis][value]
        return Factor(axis=axis, values=chosen, rows=rows)

    def sayable(self, axis: int, values: Sequence[int]) -> bool:
        """Whether a term may hold these values: that an option is not stated is no term by itself."""
        return any(self.values[axis][value] != NOT_STATED for value in values)

    def selected(self, factors: Iterable[Factor]) -> int:
        """The configurations that all these terms select; all of them where there is no term."""
        rows = self.everything
        for factor in factors:
            rows &= factor.rows
        return rows

    def term(self, factor: Factor) -> Term:
        """The factor as a `Term`, which names its axis and its values."""
        values = tuple(self.values[factor.axis][value] for value in factor.values)
        return Term(axis=self.names[factor.axis], values=values)
