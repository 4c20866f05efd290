"""Colours for the lines of a kernel log; every expression is bounded, so a line takes linear time."""

from functools import lru_cache
from typing import ClassVar

from pygments.lexer import RegexLexer  # type: ignore[import-untyped]  # it has no types
from pygments.token import (  # type: ignore[import-untyped]  # likewise
    Comment,
    Generic,
    Name,
    Number,
    Text,
    _TokenType,
)

from logtriage.console.printk import HEADER
from logtriage.library.load import builtin_lists
from logtriage.tui.widgets.roles import Role, Run

LONGEST = 4096
"""Characters of a line that are coloured: more is wider than any terminal, and each costs time; the rest is
plain."""

TROUBLE_PATTERN = rf"\b(?:{'|'.join(builtin_lists().trouble_words)})\b"
"""What makes a line look like an error, as RE2 and `re` both read it."""


class KernelLexer(RegexLexer):  # type: ignore[misc]  # its base is untyped
    """Finds printk headers, words of trouble, functions and addresses in a line."""

    name = "kernel console"
    tokens: ClassVar = {
        "root": [
            (f"^{HEADER}", Comment),
            (r"[A-Za-z_][\w.]{0,80}\+0x[0-9a-f]{1,8}/0x[0-9a-f]{1,8}", Name.Function),
            (TROUBLE_PATTERN, Generic.Error),
            (r"0x[0-9A-Fa-f]{1,16}\b|\b[0-9a-f]{8,16}\b", Number.Hex),
            (r"\w{1,80}", Text),
            (r"[^\w\[<]{1,80}|.", Text),
        ],
    }


_LEXER = KernelLexer(stripnl=False, ensurenl=False)
_ROLES: dict[_TokenType, Role] = {
    Comment: Role.STAMP,
    Generic.Error: Role.TROUBLE,
    Name.Function: Role.CODE,
    Number.Hex: Role.NUMBER,
}


@lru_cache(maxsize=2000)
def coloured(text: str) -> tuple[Run, ...]:
    """Split a line, which must be safe to show already, into coloured runs."""
    runs: list[Run] = []
    for _, token, piece in _LEXER.get_tokens_unprocessed(text[:LONGEST]):
        role = _ROLES.get(token, Role.TEXT)
        if runs and runs[-1][1] is role:
            runs[-1] = (runs[-1][0] + piece, role)
        else:
            runs.append((piece, role))
    if len(text) > LONGEST:
        runs.append((text[LONGEST:], Role.TEXT))
    return tuple(runs)
