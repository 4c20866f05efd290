"""Plain text in fixed columns: widths, wrapping, tables."""

from collections.abc import Iterable, Sequence
from unicodedata import east_asian_width

WIDTH = 72
"""Columns of a line of mail, as kernel lists ask for."""

GAP = "  "
_HARD = "\u00a0"
_MIN_ROOM = 8
"""Columns that are left for text however deep its indent is, so that every line takes some of it."""

_MAX_FOLDS = 3
"""Underscores at which the name of a column is folded: more would make a header of five lines."""


def columns(text: str) -> int:
    """Terminal columns that a text takes at most; combining marks are counted as one."""
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def solid(text: str) -> str:
    """The same text with blanks that `wrap` does not break at, as far as it fits a line."""
    return text.replace(" ", _HARD)


def pieces(text: str, width: int, *, at_blanks: bool = False) -> list[str]:
    """A text cut every `width` columns, or at a blank in the second half before; no character is dropped."""
    found: list[str] = []
    while columns(text) > width:
        end = _fitting(text, width)
        blank = text.rfind(" ", end // 2, end) + 1 if at_blanks else 0
        found.append(text[: blank or end])
        text = text[blank or end :]
    return [*found, text]


def _fitting(text: str, width: int) -> int:
    """How many characters fit, at least one."""
    used = 0
    for count, char in enumerate(text[: width + 1]):
        used += columns(char)
        if used > width:
            return max(1, count)
    return len(text)


def wrap(text: str, *, indent: str = "", hanging: str | None = None, width: int = WIDTH) -> list[str]:
    """Lines of at most `width` columns, broken at blanks where that is possible.

    Args:
        text: The words of one paragraph.
        indent: Put in front of the first line.
        hanging: Put in front of the others; the same as `indent` where not given.
        width: Columns that a line may have.
    """
    rest = indent if hanging is None else hanging
    room = max(_MIN_ROOM, width - max(len(indent), len(rest)))
    lines: list[str] = []
    line = ""
    for word in _words(text, room):
        if line and columns(line) + 1 + columns(word) > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    lines.append(line)
    return [
        f"{indent if number == 0 else rest}{line}".replace(_HARD, " ").rstrip()
        for number, line in enumerate(lines)
    ]


def _words(text: str, room: int) -> Iterable[str]:
    for word in text.split(" "):
        if columns(word) <= room:
            parts = [word]
        else:
            parts = [part for soft in word.split(_HARD) for part in pieces(soft, room)]
        yield from filter(None, parts)


def table(header: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> list[str] | None:
    """A table with a rule under its header, or `None` where it does not fit.

    A header that is too wide is folded at its underscores:

        host_
        page_
        size

    Args:
        header: The names of the columns.
        rows: Cells, as many in each row as there are names.
        width: Columns that there is room for.
    """
    stacked = [[name] for name in header]
    if _measure(stacked, rows) > width:
        stacked = [_fold(name) for name in header]
    if _measure(stacked, rows) > width:
        return None
    widths = _widths(stacked, rows)
    height = max(map(len, stacked))
    top = [[""] * (height - len(stack)) + stack for stack in stacked]
    lines = [_row([stack[level] for stack in top], widths) for level in range(height)]
    lines.append("-" * (sum(widths) + len(GAP) * (len(widths) - 1)))
    return lines + [_row(row, widths) for row in rows]


def _fold(name: str) -> list[str]:
    parts = name.split("_", _MAX_FOLDS)
    return [f"{part}_" for part in parts[:-1]] + parts[-1:]


def _widths(stacked: list[list[str]], rows: Sequence[Sequence[str]]) -> list[int]:
    return [
        max([*map(columns, stack), *(columns(row[index]) for row in rows)])
        for index, stack in enumerate(stacked)
    ]


def _measure(stacked: list[list[str]], rows: Sequence[Sequence[str]]) -> int:
    widths = _widths(stacked, rows)
    return sum(widths) + len(GAP) * (len(widths) - 1)


def _row(cells: Sequence[str], widths: list[int]) -> str:
    padded = (cell + " " * (width - columns(cell)) for cell, width in zip(cells, widths, strict=True))
    return GAP.join(padded).rstrip()
