"""What `script` records: the console itself between a line before and a line behind it."""

import re
from collections.abc import Iterator
from typing import Final

from logtriage.wrapped.form import Segment

_OPENING: Final = b"Script started on "
_LINE: Final = rb"Script (?:started|done) on [^\n]*\d\d:\d\d[^\n]*"
_MARK_LINE: Final = re.compile(_LINE)
_MARK: Final = re.compile(rb"(?:\n(?=Script done)|^)" + _LINE + rb"(?:\n|\Z)", re.MULTILINE)


class Typescript:
    """Leaves out the lines of `script`; one that goes on with `script -a` has them in the middle, too.

    The line at the end begins with a line end of its own, so that a line end waits for what follows it.
    """

    name = "a typescript"
    ender = b"\n"

    def opens(self, data: bytes, *, ended: bool) -> bool | None:
        if not data.startswith(_OPENING):
            return None if _OPENING.startswith(data) and not ended else False
        if b"\n" not in data and not ended:
            return None
        return _MARK.match(data) is not None

    def whole(self, data: bytes) -> int:
        end = data.rfind(b"\n")
        if end < 0:
            return 0
        line = data[data.rfind(b"\n", 0, end) + 1 : end]
        return end + 1 if _MARK_LINE.fullmatch(line) else end

    def read(self, block: bytes) -> Iterator[Segment]:
        at = 0
        for mark in _MARK.finditer(block):
            if at < mark.start():
                yield Segment(block[at : mark.start()], at, mark.start(), own=True)
            at = mark.end()
            yield Segment(b"", mark.start(), at)
        if at < len(block):
            yield Segment(block[at:], at, len(block), own=True)

    def partial(self, data: bytes) -> bytes:
        line = data.removeprefix(b"\n")
        return b"" if line.startswith(b"Script ") or b"Script ".startswith(line[:7]) else data
