"""Text of a snapshot made fit for export: harmless, on one line, without secrets."""

import re
from itertools import groupby

from logtriage.console.safe import safe_text

_ASSIGNED = re.compile(
    r"""((?:password|passwd|token|secret)=)(?:"[^"]*"|'[^']*'|[^\s"'&;,]+)""", re.IGNORECASE
)
_ARMOUR = re.compile(r"-----BEGIN.*", re.DOTALL)
LONGEST = 4000
"""Characters of a line of free text; kernel lines have at most 1,024 (`PRINTKRB_RECORD_MAX`)."""

LONGEST_NAME = 1000
"""Characters of a name; file systems end at 255 bytes."""

TITLE = 200
"""Characters of a title or name in a heading; longer ones are cut."""

_WORTH_FOLDING = 3
"""Numbers in a row that are told as a range: two read as well one by one."""

_DIGITS = 18
"""Digits of an id that may be a number of a row: longer ones are hashes, and costly to read as numbers."""


class Quoted(str):
    """A piece of a sentence that comes from the run and not from us, such as a name: formats escape it."""

    __slots__ = ()


class Formula(Quoted):
    """A quoted piece that reads best as code, such as `load=high`."""

    __slots__ = ()


class Prose(Quoted):
    """A quoted piece that is a sentence by itself."""

    __slots__ = ()


Sentence = tuple[str, ...]
"""Pieces of one sentence, in order; those from the run are `Quoted`."""


def redact(text: str) -> str:
    """Text without the values of passwords and tokens, and without what follows `-----BEGIN`."""
    return _ARMOUR.sub("-----BEGIN [redacted]", _ASSIGNED.sub(r"\1[redacted]", text))


def clean(text: str) -> str:
    """One line of free text, such as a title or a console line: safe to show anywhere, secrets hidden."""
    return _flat(redact(text[: LONGEST + 1]), LONGEST)


def name(text: str) -> str:
    """An id, an option or a path, safe to show; an empty one is shown as two quotes."""
    return _flat(text[: LONGEST_NAME + 1], LONGEST_NAME) or '""'


def _flat(text: str, limit: int) -> str:
    return shorten(safe_text(text).replace("\t", " "), limit)


def unpaired(text: str) -> str:
    """The same text with lone surrogates spelled out as escapes, so that it can be encoded.

    Spelled out and not replaced: two ids that differ stay different.
    """
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters; three dots stand for what was cut."""
    return text if len(text) <= limit else text[: limit - 3] + "..."


def plural(count: int, noun: str) -> str:
    """A count and its noun: `1 config`, `2 configs`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def be(count: int, *, past: bool = False) -> str:
    """The verb for so many: `is` or `are`, `was` or `were`."""
    return ("was" if past else "is") if count == 1 else ("were" if past else "are")


def listed(items: tuple[str, ...]) -> str:
    """The items in words: `a`, `a and b`, `a, b and c`."""
    return " and ".join(filter(None, [", ".join(items[:-1]), *items[-1:]]))


def id_ranges(ids: tuple[str, ...], limit: int = 60) -> str:
    """Ids as one short text: three or more numbers in a row are folded (`40-45`).

    Args:
        ids: In matrix order.
        limit: Items that are named, a run being one; the rest is counted.
    """
    items: list[str] = []
    for _, group in groupby(enumerate(ids), key=_run):
        run = [name(config_id) for _, config_id in group]
        items.extend([f"{run[0]}-{run[-1]}"] if len(run) >= _WORTH_FOLDING else run)
    shown = ", ".join(items[:limit])
    return shown if len(items) <= limit else f"{shown} and {len(items) - limit} more"


def _run(numbered: tuple[int, str]) -> tuple[int, str]:
    index, config_id = numbered
    is_number = config_id.isascii() and config_id.isdigit() and len(config_id) <= _DIGITS
    if is_number and str(int(config_id)) == config_id:
        return index - int(config_id), ""
    return index, config_id or "-"
