"""Regular expressions that are compiled when they are first used: most logs need few of them."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property

_Found = Callable[..., re.Match[bytes] | None]


class LatePattern:
    """An expression on bytes with the methods of a compiled one; after the first call it costs no more.

    Only for expressions that take a millisecond to compile: a start compiles a hundred others.

    Args:
        pattern: The expression.
        flags: As for `re.compile`.
    """

    def __init__(self, pattern: bytes, flags: int = 0) -> None:
        self._pattern = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[bytes]:
        return re.compile(self._pattern, self._flags)

    @cached_property
    def match(self) -> _Found:
        """As of a compiled expression."""
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> _Found:
        """As of a compiled expression."""
        return self._compiled.fullmatch

    @cached_property
    def search(self) -> _Found:
        """As of a compiled expression."""
        return self._compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[bytes]]]:
        """As of a compiled expression."""
        return self._compiled.finditer

    @cached_property
    def sub(self) -> Callable[..., bytes]:
        """As of a compiled expression."""
        return self._compiled.sub
