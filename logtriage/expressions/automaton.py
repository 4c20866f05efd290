"""Hyperscan databases: compiling, packing and loading them.

hyperscan is imported only where databases are made, after `require_hyperscan`: on some processors its import
or its first use ends the process.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

import msgspec

from logtriage.expressions.probe import require_hyperscan

if TYPE_CHECKING:
    import hyperscan

FORMAT: Final = "as few rare texts as serve all, short ones where a line begins, two databases"
"""Changes with the packed form, and with how the texts in it are chosen."""

Expressions = Mapping[int, Sequence[str]]
"""What is looked for, by id: a hit of any of them counts for it."""


class Automata(msgspec.Struct, frozen=True, eq=False):
    """The two automata of a library.

    Attributes:
        searched: What `main` looks for.
        main: Looks at all of a console.
        fine: Looks at its beginning.
    """

    searched: Expressions
    main: "hyperscan.Database"
    fine: "hyperscan.Database"


class _Packed(msgspec.Struct, array_like=True):
    searched: dict[int, tuple[str, ...]]
    main: bytes
    fine: bytes


def escaped(text: bytes) -> str:
    """An expression that matches just these bytes."""
    return "".join(f"\\x{byte:02x}" for byte in text)


def compiled(expressions: Expressions) -> "hyperscan.Database":
    """A streaming database of hyperscan that finds these expressions.

    Raises:
        ValueError: hyperscan cannot compile one of them; says why.
        LogtriageError: hyperscan does not run here.
    """
    require_hyperscan()
    import hyperscan  # noqa: PLC0415 - see above

    database = hyperscan.Database(mode=hyperscan.HS_MODE_STREAM)
    pairs = [(number, text) for number, texts in expressions.items() for text in texts]
    pairs = pairs or [(0, r"\x00")]  # nothing to find: the view has no NULs
    try:
        database.compile(
            expressions=[text.encode("utf-8") for _, text in pairs],
            ids=[number for number, _ in pairs],
            elements=len(pairs),
            flags=[hyperscan.HS_FLAG_MULTILINE] * len(pairs),
        )
    except hyperscan.error as error:
        raise ValueError(str(error)) from error
    return database


def pack(automata: Automata) -> bytes:
    """The automata as bytes, from which `unpack` makes them again on the same kind of processor."""
    import hyperscan  # noqa: PLC0415 - who has automata could import it

    searched = {number: tuple(texts) for number, texts in automata.searched.items()}
    main, fine = (bytes(hyperscan.dumpb(one)) for one in (automata.main, automata.fine))
    return msgspec.msgpack.encode(_Packed(searched, main, fine))


def unpack(packed: bytes) -> Automata:
    """The automata that `pack` made these bytes from.

    Raises:
        ValueError: The bytes are of another version or processor, or damaged.
        LogtriageError: hyperscan does not run here.
    """
    require_hyperscan()
    import hyperscan  # noqa: PLC0415 - see above

    def loaded(database: bytes) -> hyperscan.Database:
        found = hyperscan.loadb(database, hyperscan.HS_MODE_STREAM)
        found.scratch = hyperscan.Scratch(found)
        return found

    try:
        parts = msgspec.msgpack.decode(packed, type=_Packed)
        return Automata(parts.searched, loaded(parts.main), loaded(parts.fine))
    except (msgspec.DecodeError, hyperscan.error) as error:
        raise ValueError(str(error)) from error
