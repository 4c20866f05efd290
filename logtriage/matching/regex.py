"""Expressions on single lines."""

from collections.abc import Mapping
from typing import Final

import re2

_MEMORY: Final = 8 << 20


class Regex:
    """A compiled RE2 expression on bytes, with the names of its groups.

    Args:
        pattern: In RE2's syntax.

    Raises:
        re2.error: It is not.
    """

    __slots__ = ("_compiled", "names")

    def __init__(self, pattern: str) -> None:
        options = re2.Options()
        options.log_errors = False
        options.max_mem = _MEMORY
        options.encoding = re2.Options.Encoding.LATIN1
        self._compiled = re2.compile(pattern.encode("utf-8"), options)
        self.names: Mapping[str, int] = {
            name.decode("ascii"): number for name, number in self._compiled.groupindex.items()
        }

    def search(self, line: bytes) -> dict[str, bytes] | None:
        """The captures of the first match in a line, or nothing."""
        match = self._compiled.search(line)
        if match is None:
            return None
        if not self.names:
            return {}
        return {name: match.group(number) or b"" for name, number in self.names.items()}
