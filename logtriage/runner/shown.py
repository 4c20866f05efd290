"""Command lines as a shell reads them back, and as a terminal may show them."""

import shlex
from collections.abc import Iterable
from typing import Final

_ESCAPES: Final = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def command_line(argv: Iterable[str]) -> str:
    """An argv in one line, exactly: `shlex.join` where everything in it can be printed.

    Where it cannot, the argument is written as `$'...'`, which bash, ksh and zsh read.
    """
    return " ".join(shlex.quote(word) if word.isprintable() else _escaped(word) for word in argv)


def _escaped(word: str) -> str:
    return "$'" + "".join(_ESCAPES.get(char) or _readable(char) for char in word) + "'"


def _readable(char: str) -> str:
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x80 else f"\\U{code:08x}"  # noqa: PLR2004 - the end of ASCII
