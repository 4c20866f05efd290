"""Hyperscan databases: compiling, packing and loading them."""

from collections.abc import Mapping, Sequence
from typing import Final

import hyperscan
import msgspec

FORMAT: Final = "rare texts of eight bytes or beginnings, two databases, frames in the second"
"""Changes with the packed form, and with how the texts in it are chosen."""
_FLAGS: Final = hyperscan.HS_FLAG_MULTILINE

Expressions = Mapping[int, Sequence[str]]
"""What is looked for, by id: a hit of any of them counts for it."""


class Automata(msgspec.Struct, frozen=True, eq=False):
    """The automata of a library.

    Attributes:
        searched: What `main` looks for.
        main: Looks at all of a console.
        fine: Looks at its beginning.
    """

    searched: Expressions
    main: hyperscan.Database
    fine: hyperscan.Database


class _Packed(msgspec.Struct, array_like=True):
    searched: dict[int, tuple[str, ...]]
    main: bytes
    fine: bytes


def escaped(text: bytes) -> str:
    """The expression for just these bytes."""
    return "".join(f"\\x{byte:02x}" for byte in text)


def compiled(expressions: Expressions) -> hyperscan.Database:
    """A streaming database.

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


def pack(automata: Automata) -> bytes:
    """Automata as bytes."""
    searched = {number: tuple(texts) for number, texts in automata.searched.items()}
    main, fine = (bytes(hyperscan.dumpb(one)) for one in (automata.main, automata.fine))
    return msgspec.msgpack.encode(_Packed(searched, main, fine))


def unpack(packed: bytes) -> Automata:
    """What `pack` was given.

    Raises:
        ValueError: The bytes are of another version or processor, or damaged.
    """
    try:
        parts = msgspec.msgpack.decode(packed, type=_Packed)
        return Automata(parts.searched, _loaded(parts.main), _loaded(parts.fine))
    except (msgspec.DecodeError, hyperscan.error) as error:
        raise ValueError(str(error)) from error


def _loaded(packed: bytes) -> hyperscan.Database:
    database = hyperscan.loadb(packed, hyperscan.HS_MODE_STREAM)
    database.scratch = hyperscan.Scratch(database)
    return database
