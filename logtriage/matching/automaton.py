"""Hyperscan databases: compiling, packing and loading them."""

from collections.abc import Mapping
from typing import Final

import hyperscan

_FLAGS: Final = hyperscan.HS_FLAG_MULTILINE
_SIZE: Final = 8
"""Bytes of the length in front of the first of two packed databases."""


def compiled(expressions: Mapping[int, str]) -> hyperscan.Database:
    """A streaming database of expressions by their ids.

    Raises:
        hyperscan.error: One of them is off.
    """
    database = hyperscan.Database(mode=hyperscan.HS_MODE_STREAM)
    texts = expressions or {0: r"\x00"}  # nothing to find: the view has no NULs
    database.compile(
        expressions=[text.encode("utf-8") for text in texts.values()],
        ids=list(texts),
        elements=len(texts),
        flags=[_FLAGS] * len(texts),
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
