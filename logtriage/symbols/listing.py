"""Files that list the functions of a kernel as text: `/proc/kallsyms` and `System.map`."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from logtriage.errors import InputError
from logtriage.regular import read_bounded
from logtriage.symbols.table import Symbol, SymbolTable

_LARGEST: Final = 256 << 20
"""Bytes of a listing: a kernel of a distribution has 10 MiB of it, with all modules 20."""

_MOST: Final = 4 << 20

_LINE: Final = re.compile(
    rb"^([0-9a-f]{8,16}) [tTwW] (\S{1,500})(?:[ \t]+\[(\S{1,100})\])?\s*$", re.MULTILINE
)
"""Only code: the letters are those of `nm`."""


def read_listing(path: Path) -> SymbolTable:
    """The functions that a listing names, those of modules included.

    Raises:
        InputError: It cannot be read, or is none.
    """
    try:
        data = read_bounded(path, _LARGEST)
    except OSError as error:
        raise InputError(error.strerror or str(error), path=path) from error
    symbols = list(_symbols(data))
    if not symbols:
        raise InputError("is neither an ELF file nor a list of symbols", path=path)
    if not any(symbol.address for symbol in symbols):
        hint = "read /proc/kallsyms as root"
        raise InputError("holds no addresses: they were hidden when it was read", path=path, hint=hint)
    return SymbolTable(symbols)


def _symbols(data: bytes) -> Iterator[Symbol]:
    for number, match in enumerate(_LINE.finditer(data)):
        if number >= _MOST:
            return
        name = match[2].decode("utf-8", "replace")
        if not name.startswith(("$", ".L")):
            yield Symbol(int(match[1], 16), 0, name)
