"""Recordings of asciinema: versions 2 and 3 with one event on each line, version 1 as one JSON object."""

import re
from collections.abc import Iterator
from typing import Final

from logtriage.console.late_pattern import LatePattern
from logtriage.wrapped.escapes import unescaped
from logtriage.wrapped.flow_map import read_flow_map
from logtriage.wrapped.form import BROKEN, FOREIGN, Reading, Segment

_NUMBER: Final = rb"\d[\d.eE+-]*+"
_STRING: Final = rb'"([^"\\]*+(?:\\.[^"\\]*+)*+)'
_EVENT: Final = LatePattern(
    rb"\s*+\[\s*+" + _NUMBER + rb'\s*+,\s*+"([a-zA-Z])"\s*+,\s*+' + _STRING + rb'("\s*+\]\s*+)?', re.DOTALL
)
_EVENT_BEGUN: Final = re.compile(rb"\[\s*+[\d.]*+\s*+(?:,.*)?", re.DOTALL)
_FRAME: Final = LatePattern(rb"\[\s*+" + _NUMBER + rb"\s*+,\s*+" + _STRING + rb'"\s*+\]', re.DOTALL)
_FRAME_BEGUN: Final = LatePattern(rb"[\s,]*+\[\s*+" + _NUMBER + rb"\s*+,\s*+" + _STRING, re.DOTALL)
_FIRST_KEY: Final = re.compile(rb'\s*+\{\s*+"version"\s*+:\s*+1\s*+,', re.DOTALL)
_FIRST_KEY_BEGUN: Final = re.compile(rb'[\s{]*+[version"]*+[\s:1]*+')
_FRAMES: Final = re.compile(rb'"stdout"\s*+:\s*+\[')
_NOTHING: Final = re.compile(rb"[\s,\]}]*+")


class CastRecords:
    """Reads `[1.25, "o", "..."]` behind a header; what was typed, resized or marked is no output."""

    name = "an asciinema recording"
    closed = True

    def may_open(self, begun: bytes) -> bool:
        return begun.startswith(b"{") or _EVENT_BEGUN.fullmatch(begun) is not None

    def record(self, line: bytes) -> Reading | None:
        if line.startswith(b"#"):
            return Reading(b"")
        if line.startswith(b"{"):
            header = read_flow_map(line).values
            known = header.get(b"version") in {b"2", b"3"} and (b"width" in header or b"term" in header)
            return Reading(b"") if known else None
        match = _EVENT.match(line)
        if match is None:
            return None
        whole = match.end() == len(line) and match[3] is not None
        text = b"" if match[1] != b"o" else unescaped(match[2], cut=match[3] is None)
        return Reading(text, "" if whole else BROKEN)


class FirstCast:
    """Version 1: frames `[0.25, "..."]` in the list `stdout` of one object, over any number of lines."""

    name = CastRecords.name
    ender = b"]"

    def opens(self, data: bytes, *, ended: bool) -> bool | None:
        if _FIRST_KEY.match(data) is None:
            return None if _FIRST_KEY_BEGUN.fullmatch(data) and not ended else False
        return True if _FRAMES.search(data) else False if ended else None

    def whole(self, data: bytes) -> int:
        end = 0
        for frame in _FRAME.finditer(data):
            end = frame.end()
        return end

    def read(self, block: bytes) -> Iterator[Segment]:
        at = 0
        for frame in _FRAME.finditer(block):
            fault = self._fault(block[at : frame.start()])
            if fault:
                yield Segment(b"", at, frame.start(), fault=fault)
            at = frame.end()
            yield Segment(unescaped(frame[1]), frame.start(), at)
        if at < len(block):
            yield Segment(self.partial(block[at:]), at, len(block), fault=self._fault(block[at:]))

    @staticmethod
    def _fault(between: bytes) -> str:
        """What is wrong with bytes that are no frame; the object around the frames is nothing wrong."""
        if _NOTHING.fullmatch(between) or _FIRST_KEY.match(between):
            return ""
        return BROKEN if _FRAME_BEGUN.match(between) else FOREIGN

    def partial(self, data: bytes) -> bytes:
        begun = _FRAME_BEGUN.match(data)
        return b"" if begun is None else unescaped(begun[1], cut=True)
