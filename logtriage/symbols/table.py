"""The functions of a kernel or a module, by their addresses and by their names."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_FARTHEST: Final = 1 << 20
"""Bytes behind a function's beginning that may still be in it, where its size is not known: the largest of
a kernel have some 100 KiB."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A function.

    Attributes:
        address: Where it begins, as linked.
        size: Bytes; 0 where that is not known.
        name: As the linker has it.
    """

    address: int
    size: int
    name: str


class SymbolTable:
    """The functions of a file.

    Args:
        symbols: In any order.
    """

    def __init__(self, symbols: Iterable[Symbol]) -> None:
        self._symbols = sorted(symbols, key=lambda one: (one.address, -one.size, one.name))
        self._starts = [one.address for one in self._symbols]
        self._named: dict[str, list[Symbol]] | None = None

    def __len__(self) -> int:
        return len(self._symbols)

    def at(self, address: int) -> tuple[Symbol, int] | None:
        """The function that holds an address, and the offset in it; nothing where none does.

        Of several names for one function it is the first in the alphabet.
        """
        end = bisect_right(self._starts, address)
        if not end:
            return None
        start = self._starts[end - 1]
        first = bisect_right(self._starts, start - 1)
        offset = address - start
        for symbol in self._symbols[first:end]:
            if offset < (symbol.size or _FARTHEST):
                return symbol, offset
        return None

    def named(self, name: str, size: int = 0) -> Symbol | None:
        """The function of a name: that of a size, where there are several, or else the first one."""
        if self._named is None:
            self._named = {}
            for symbol in self._symbols:
                self._named.setdefault(symbol.name, []).append(symbol)
        found = self._named.get(name, [])
        return next((one for one in found if size and one.size == size), found[0] if found else None)
