"""Hyperscan databases: compiling, packing and loading them."""

from collections.abc import Mapping, Sequence
from typing import Final

import hyperscan

FORMAT: Final = "two databases, by rare texts"
"""Changes with the packed form, or with what it is made of."""
_FLAGS: Final = hyperscan.HS_FLAG_MULTILINE
_SIZE: Final = 8
"""Bytes of the length in front of the first of two packed databases."""


def compiled(expressions: Mapping[int, Sequence[str]]) -> hyperscan.Database:
    """A streaming database: a hit of any expression of an id counts for it.

    Raises:
        hyperscan.error: One of them is off.
    """
    database = hyperscan.Database(mode=hyperscan.HS_MODE_STREAM)
    pairs = [(number, text) for number, texts in expressions.items() for text in texts]
    pairs = pairs or [(0, r"\x00")]  # nothing to find: the view has no NULs
    database.compile(
        expressions=[text.encode("utf-8") for _, text in pairs],
        ids=[number for number, _ in pairs],
        elements=len(pairs),
        flags=[_FLAGS] * len(pairs),
    )
    return database


def pack(first: hyperscan.Database, second: hyperscan.Database) -> bytes:
    """Two databases as bytes."""
    dump = bytes(hyperscan.dumpb(first))
    return len(dump).to_bytes(_SIZE, "little") + dump + bytes(hyperscan.dumpb(second))


def unpack(packed: bytes) -> tuple[hyperscan.Database, hyperscan.Database]:
    """What `pack` was given.

    Raises:
        hyperscan.error: The bytes are of another version or processor, or damaged.
    """
    size = int.from_bytes(packed[:_SIZE], "little")
    return _loaded(packed[_SIZE : _SIZE + size]), _loaded(packed[_SIZE + size :])


def _loaded(packed: bytes) -> hyperscan.Database:
    database = hyperscan.loadb(packed, hyperscan.HS_MODE_STREAM)
    database.scratch = hyperscan.Scratch(database)
    return database
