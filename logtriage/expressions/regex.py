"""Regular expressions on bytes, by RE2: matching takes linear time, whatever the expression is."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

import re2

from logtriage.console.safe import safe_text

_MEMORY: Final = 8 << 20
"""Bytes that an expression may take: RE2's own default (`max_mem` in its re2.h)."""

OF_HUNDREDS: Final = 64 << 20
"""The same for an expression that joins hundreds: with less, RE2's DFA has no room for its states, and its
NFA, which is asked instead, takes 300 times as long."""

_ANYWHERE: Final = getattr(getattr(re2, "_Anchor", None), "UNANCHORED", None)
"""See `Regex._match`; missing in a version of the package that is made otherwise."""


def compile_re2(
    pattern: bytes, *, ignore_case: bool = False, memory: int = _MEMORY, captures: bool = True
) -> Any:  # noqa: ANN401 - the package has no types
    """An expression on bytes, compiled by RE2.

    Args:
        pattern: The expression in RE2's syntax.
        ignore_case: Whether `a` is `A` too.
        memory: Bytes that it may take once compiled.
        captures: Whether its groups are captured, for which every match is gone through once more.

    Raises:
        ValueError: It is no expression, or takes more; RE2 says why.
    """
    options = re2.Options()
    options.case_sensitive = not ignore_case
    options.log_errors = False
    options.max_mem = memory
    options.never_capture = not captures
    options.encoding = re2.Options.Encoding.LATIN1
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        reason = error.args[0] if error.args else "not a regular expression"
        text = reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
        raise ValueError(safe_text(text)) from error


class Regex:
    """An RE2 expression on bytes, with the names of its groups; compiled when it is first needed.

    Args:
        pattern: The expression in RE2's syntax.
        ignore_case: Whether `a` is `A` too.
        memory: Bytes that it may take once compiled.
    """

    def __init__(self, pattern: str, *, ignore_case: bool = False, memory: int = _MEMORY) -> None:
        self._pattern = pattern
        self._ignore_case = ignore_case
        self._memory = memory

    @property
    def pattern(self) -> str:
        """The expression as it was given."""
        return self._pattern

    @cached_property
    def _compiled(self) -> Any:  # noqa: ANN401 - the package has no types
        return compile_re2(
            self._pattern.encode("utf-8", "surrogateescape"),
            ignore_case=self._ignore_case,
            memory=self._memory,
            captures="(?P<" in self._pattern,
        )

    @cached_property
    def _match(self) -> Callable[[object, bytes, int, int], Sequence[tuple[int, int]]]:
        # What `search` of the package itself calls: with a generator and an object for each line around it,
        # as there, a search takes twice the time.
        regexp = getattr(self._compiled, "_regexp", None)
        if _ANYWHERE is None or regexp is None:
            return self._match_plainly
        match: Callable[[object, bytes, int, int], Sequence[tuple[int, int]]] = regexp.Match
        return match

    def _match_plainly(
        self, _anchor: object, text: bytes, start: int, stop: int
    ) -> Sequence[tuple[int, int]]:
        match = self._compiled.search(text, start, stop)
        if match is None:
            return [(-1, -1)]
        return [match.span(group) for group in range(self._compiled.groups + 1)]

    @cached_property
    def names(self) -> Mapping[str, int]:
        """The numbers of the named groups.

        Raises:
            ValueError: It is no expression; RE2 says why.
        """
        return {name.decode("ascii"): number for name, number in self._compiled.groupindex.items()}

    def check(self) -> None:
        """Compile the expression now, so that an error is told early.

        Raises:
            ValueError: It is no expression; RE2 says why.
        """
        _ = self._compiled

    def begin(self, text: bytes, at: int = 0) -> int | None:
        """Where the first match from a byte on begins.

        Raises:
            ValueError: It is no expression; RE2 says why.
        """
        begin = self._match(_ANYWHERE, text, at, len(text))[0][0]
        return None if begin < 0 else begin

    def begins(self, line: bytes, most: int = 3) -> tuple[int, ...]:
        """Where the first few matches in a line begin, in order; only the first where that is at its start.

        Raises:
            ValueError: It is no expression; RE2 says why.
        """
        found: list[int] = []
        at = 0
        while len(found) < most and (match := self._compiled.search(line, at)) is not None:
            found.append(int(match.start()))
            if not found[0]:
                break
            at = max(int(match.end()), at + 1)
        return tuple(found)

    def search(self, line: bytes) -> dict[str, bytes] | None:
        """The captures of the first match in a line, or `None`.

        Raises:
            ValueError: It is no expression; RE2 says why.
        """
        spans = self._match(_ANYWHERE, line, 0, len(line))
        if spans[0][0] < 0:
            return None
        if len(spans) == 1:
            return {}
        return {name: line[spans[number][0] : spans[number][1]] for name, number in self.names.items()}
