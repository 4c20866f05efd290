"""Which lines of a text an expression of RE2 matches in, found by hyperscan where it can say so."""

import re
from typing import TYPE_CHECKING, Final

from logtriage.errors import LogtriageError
from logtriage.expressions.probe import require_hyperscan
from logtriage.expressions.regex import Regex

if TYPE_CHECKING:
    import hyperscan

_READ_ALIKE: Final = re.compile(r"(?:[^\\(]|\\[dDwWsSbBtnrf]|\\[^A-Za-z0-9]|\((?:\?:|(?!\?)))*")
"""What RE2 and hyperscan take for the same: no other escapes, no groups with flags."""

_READ_OTHERWISE: Final = re.compile(r"\{,|\[:\^?word:\]")
"""What is within that, and yet means another thing to one of them."""

_CROSSES: Final = re.compile(r"\[\^|\\[sDWntrf]|\(\?[^:]|[\x00-\x1f]|\[:|\\x|\\[pPC]")
"""What may match a newline: whether a match stays within a line is then asked line by line."""

_END: Final = r"(?:\r*$)"
"""The end of a line that may have carriage returns before it, as consoles print them."""

_TOKEN: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]|\$", re.DOTALL)
"""An escape, a class of characters, or an end of line."""


def _with_ends(pattern: str) -> str:
    """The expression with such ends of lines for its own."""
    return _TOKEN.sub(lambda token: _END if token[0] == "$" else token[0], pattern)


class LineSearch:
    """Finds the lines in which an expression matches; it is used by one thread at a time.

    With a callback for each line that has a match, every line of a log is a hit at 1.6 million lines a
    second; RE2 alone, called once for a line, does a fifth of that (`tests/bench/bench_search.py`).

    Args:
        pattern: The expression in RE2's syntax; matches that go over the end of a line do not count.
        ignore_case: Whether `a` is `A` too.
        memory: Bytes that it may take once compiled.

    Raises:
        ValueError: It is no expression, or takes more; says why.
    """

    def __init__(self, pattern: str, *, ignore_case: bool = False, memory: int) -> None:
        Regex(pattern, ignore_case=ignore_case, memory=memory).check()  # it names what was given
        with_ends = _with_ends(pattern)
        self._regex = Regex(f"(?m){with_ends}", ignore_case=ignore_case, memory=memory)
        self._regex.check()
        self._crosses = _CROSSES.search(pattern) is not None
        self._database = None
        alike = _READ_ALIKE.fullmatch(pattern) and not _READ_OTHERWISE.search(pattern)
        # Ends of lines are RE2's: hyperscan 0.9.1 overlooks some of `b\r*\n` at the end of a short text.
        if alike and pattern.isascii() and with_ends == pattern:
            # With the rest of the line as part of it, a line is reported once however often it matches.
            self._database = _database(rf"(?:{pattern})[^\n]*\n", ignore_case=ignore_case)

    def ends(self, text: bytes) -> list[int]:
        """Index behind the newline of each line with a match, ascending.

        Args:
            text: Whole lines, each ended by a newline.
        """
        if not text:
            return []
        if self._database is None:
            return self._ends_by_re2(text)
        found: list[int] = []
        append = found.append
        self._database.scan(text, match_event_handler=lambda _id, _start, end, _flags, _context: append(end))
        if self._crosses:
            found = [end for end in found if self._within(text, text.rfind(b"\n", 0, end - 1) + 1, end - 1)]
        return found

    def _within(self, text: bytes, start: int, stop: int) -> bool:
        return self._regex.begin(text[start:stop]) is not None

    def _ends_by_re2(self, text: bytes) -> list[int]:
        found: list[int] = []
        at = 0
        while at < len(text) and (begin := self._regex.begin(text, at)) is not None:
            end = text.find(b"\n", begin) + 1
            if not end:
                break
            if not self._crosses or self._within(text, text.rfind(b"\n", 0, end - 1) + 1, end - 1):
                found.append(end)
            at = end
        return found


def _database(expression: str, *, ignore_case: bool) -> "hyperscan.Database | None":
    """A database of hyperscan for one expression; None where it cannot have it."""
    try:
        require_hyperscan()
    except LogtriageError:
        return None
    import hyperscan  # noqa: PLC0415 - only after `require_hyperscan`

    flags = hyperscan.HS_FLAG_MULTILINE | (hyperscan.HS_FLAG_CASELESS if ignore_case else 0)
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    try:
        database.compile(expressions=[expression.encode("ascii")], ids=[0], elements=1, flags=[flags])
        database.scratch = hyperscan.Scratch(database)
    except hyperscan.error:
        return None
    return database
