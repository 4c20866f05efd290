"""Whether a console's text has a form that is known at all, so that finding nothing in it means something."""

from collections.abc import Callable
from typing import Final

from logtriage.console.printk import parse_printk
from logtriage.library.library import Library

LOOKED_AT: Final = 512
"""Lines that are looked at, blank ones left out: what firmware and a kernel print in their first second."""

_LONGEST: Final = 1024
"""Bytes of a line that are looked at."""


class KnownForm:
    """Looks at a console's first lines until one has a printk header or is of a known speaker.

    Args:
        library: With its speakers.
        content: Gives what a line says, without its prefix.

    Attributes:
        lines: How many lines were looked at, blank ones left out.
    """

    def __init__(self, library: Library, content: Callable[[bytes], bytes]) -> None:
        self._library = library
        self._content = content
        self._found = False
        self._held = b""
        self.lines = 0

    @property
    def found(self) -> bool:
        """Whether a line of a known form was met, the unended one included."""
        return self._found or self._is_known(self._held)

    def settle(self) -> None:
        """Something that the library knows was met: no line needs to be looked at any more."""
        self._found = True
        self._held = b""

    def feed(self, data: bytes) -> None:
        """Look at the next bytes of the clean view."""
        if self._found or self.lines >= LOOKED_AT:
            return
        start = 0
        while (end := data.find(b"\n", start)) >= 0 and self.lines < LOOKED_AT:
            line = self._held + data[start : min(end, start + _LONGEST)]
            self._held = b""
            start = end + 1
            if line.strip():
                self.lines += 1
                if self._is_known(line[:_LONGEST]):
                    self.settle()
                    return
        rest = data[start : start + _LONGEST] if self.lines < LOOKED_AT else b""
        self._held = (self._held + rest)[:_LONGEST]

    def _is_known(self, line: bytes) -> bool:
        content = self._content(line)
        return parse_printk(content) is not None or self._library.is_spoken(content)
