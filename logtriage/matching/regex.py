"""Expressions on single lines."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final

import re2

_MEMORY: Final = 8 << 20


class Regex:
    """An RE2 expression on bytes, with the names of its groups; compiled when it is first needed.

    Args:
        pattern: In RE2's syntax.
    """

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def _compiled(self) -> Any:  # noqa: ANN401 - the package has no types
        options = re2.Options()
        options.log_errors = False
        options.max_mem = _MEMORY
        options.encoding = re2.Options.Encoding.LATIN1
        return re2.compile(self._pattern.encode("utf-8"), options)

    @cached_property
    def names(self) -> Mapping[str, int]:
        """The numbers of the named groups.

        Raises:
            re2.error: It is no expression.
        """
        return {name.decode("ascii"): number for name, number in self._compiled.groupindex.items()}

    def check(self) -> None:
        """Compile it now.

        Raises:
            ValueError: It is no expression; RE2 says why.
        """
        try:
            _ = self._compiled
        except re2.error as error:
            reason = error.args[0]
            raise ValueError(reason.decode("latin-1") if isinstance(reason, bytes) else reason) from error

    def search(self, line: bytes) -> dict[str, bytes] | None:
        """The captures of the first match in a line, or nothing.

        Raises:
            re2.error: It is no expression.
        """
        match = self._compiled.search(line)
        if match is None:
            return None
        if not self.names:
            return {}
        return {name: match.group(number) or b"" for name, number in self.names.items()}
