"""The lines of one log given to the consoles that they were printed on."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from logtriage.console.safe import strip_sequences
from logtriage.console.tags import Tag

_HEAD: Final = 1024
"""Bytes of a line that tell whose it is: a prefix, and sequences in it."""
_HEADER: Final = re.compile(rb"(?:<\d{1,3}>)?\[ {0,6}(\d{1,9}\.\d{6})\]")
_RECENT: Final = 2048
"""Bytes of a console's last lines in which its latest time is looked for."""


class Splitter:
    """Tells whose each line of a log is, equally for every chunking.

    A line without a tag is of the console whose clock it continues; without a clock, of the console of the
    line before.

    Args:
        tags: Of the consoles.
    """

    def __init__(self, tags: Sequence[Tag]) -> None:
        either = (b"(" + b"|".join(b"(?:%b)" % form.pattern for form in tag.forms) + b")" for tag in tags)
        # A blank line may have lost the blanks behind its tag: it ends with the line here, not with all.
        pattern = b"^(?:" + b"|".join(either).replace(rb"\r*\Z", rb"\r*$") + b")"
        self._pattern = re.compile(pattern, re.MULTILINE)
        self._recent = [b""] * len(tags)
        self._owner = 0
        self._inside = False
        self._held = b""

    def feed(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        """The next bytes, each run of them with the number of its console; all come, in their order."""
        data, self._held = self._held + data, b""
        start = 0
        if self._inside:
            start = data.find(b"\n") + 1 or len(data)
            self._inside = not data.endswith(b"\n", 0, start)
            yield self._give(data[:start])
        end = data.rfind(b"\n") + 1
        if end > start:
            yield from self._runs(data[start:end])
        rest = data[max(start, end) :]
        if len(rest) >= _HEAD:
            yield from self._begin(rest)
        else:
            self._held = rest

    def flush(self) -> Iterator[tuple[int, bytes]]:
        """What is held of an unended line, if it has its tag and something behind."""
        head = strip_sequences(self._held)
        found = self._pattern.match(head)
        if found is not None and found.end() < len(head):
            rest, self._held = self._held, b""
            yield from self._begin(rest)

    def cut(self) -> Iterator[tuple[int, bytes]]:
        """What is held of a line that breaks off here."""
        rest, self._held = self._held, b""
        if rest:
            yield from self._begin(rest)

    def _begin(self, rest: bytes) -> Iterator[tuple[int, bytes]]:
        """Give a line that has no end yet."""
        ((_, tag),) = self._starts(rest)
        self._owner = self._untagged(rest, b"") if tag is None else tag
        self._inside = True
        yield self._give(rest)

    def _give(self, run: bytes) -> tuple[int, bytes]:
        owner = self._owner
        self._recent[owner] = (self._recent[owner] + run[-_RECENT:])[-_RECENT:]
        return owner, run

    def _runs(self, lines: bytes) -> Iterator[tuple[int, bytes]]:
        """Whole lines, those together that follow each other on one console."""
        begin = 0
        for at, tag in self._starts(lines):
            owner = tag
            if owner is None:
                owner = self._untagged(lines[at : at + _HEAD], lines[max(begin, at - _RECENT) : at])
            if owner != self._owner:
                if at > begin:
                    yield self._give(lines[begin:at])
                begin, self._owner = at, owner
        yield self._give(lines[begin:])

    def _starts(self, lines: bytes) -> Iterator[tuple[int, int | None]]:
        """Where each line begins, with the number of its tag if it has one."""
        at = 0
        if b"\x1b" in lines or b"\0" in lines:
            while at < len(lines):
                stop = lines.find(b"\n", at) + 1 or len(lines)
                found = self._pattern.match(strip_sequences(lines[at : min(stop, at + _HEAD)]))
                yield at, None if found is None else (found.lastindex or 1) - 1
                at = stop
            return
        for found in self._pattern.finditer(lines):
            while at < found.start():
                yield at, None
                at = lines.find(b"\n", at) + 1
            yield at, (found.lastindex or 1) - 1
            at = lines.find(b"\n", at) + 1 or len(lines)
        while at < len(lines):
            yield at, None
            at = lines.find(b"\n", at) + 1 or len(lines)

    def _untagged(self, line: bytes, before: bytes) -> int:
        """Whose a line without a tag is.

        Args:
            line: The line.
            before: What the console of the line before printed last and was not given yet.
        """
        header = _HEADER.match(line)
        if header is None:
            return self._owner
        time = float(header[1])
        clocks = [
            _clock((recent + before)[-_RECENT:] if owner == self._owner else recent)
            for owner, recent in enumerate(self._recent)
        ]
        since = [
            (time - clock, owner) for owner, clock in enumerate(clocks) if clock is not None and clock <= time
        ]
        if since:
            return min(since)[1]
        return clocks.index(None) if None in clocks else self._owner


def _clock(text: bytes) -> float | None:
    """The latest time that a kernel printed."""
    times = _HEADER.findall(text)
    return float(times[-1]) if times else None
