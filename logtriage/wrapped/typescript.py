"""What `script` records: the console itself between a line before and a line behind it."""

import re
from collections.abc import Iterator
from typing import Final

from logtriage.wrapped.form import Segment

_OPENING: Final = b"Script started on "
_MARK: Final = re.compile(rb"^Script (?:started|done) on [^\n]*\d\d:\d\d[^\n]*(?:\n|\Z)", re.MULTILINE)


class Typescript:
    """Leaves out the lines of `script`; one that goes on with `script -a` has them in the middle, too."""

    name = "a typescript"
    ender = b"\n"

    def opens(self, data: bytes, *, ended: bool) -> bool | None:
        if not data.startswith(_OPENING):
            return None if _OPENING.startswith(data) and not ended else False
        if b"\n" not in data and not ended:
            return None
        return _MARK.match(data) is not None

    def whole(self, data: bytes) -> int:
        return data.rfind(b"\n") + 1

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
        return b"" if data.startswith(b"Script ") or b"Script ".startswith(data[:7]) else data
