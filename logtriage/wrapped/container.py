"""The logs of containers: docker's json-file, and the text of Kubernetes' CRI and podman's k8s-file."""

import re
from typing import Final

from logtriage.console.late_pattern import LatePattern
from logtriage.wrapped.escapes import unescaped
from logtriage.wrapped.flow_map import read_flow_map
from logtriage.wrapped.form import BROKEN, Reading

_STREAMS: Final = frozenset({b"stdout", b"stderr"})
_USUAL: Final = LatePattern(
    rb'\{"log":"([^"\\]*+(?:\\.[^"\\]*+)*+)","stream":"std(?:out|err)","time":"[^"\\]*+"\}\r?'
)
_TEXT: Final = LatePattern(
    rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d) "
    rb"(?:stdout|stderr) ([FP])(?::[^ ]*+)?(?: (.*))?",
    re.DOTALL,
)


def _beginnings(*atoms: str) -> re.Pattern[bytes]:
    """Matches whatever the atoms, one after the other, may begin with."""
    nested = ""
    for atom in reversed(atoms):
        nested = f"(?:{atom}{nested})?"
    return re.compile(nested.encode())


_DATE: Final = ("[12]", "[90]", r"\d", r"\d", "-", r"\d", r"\d", "-", r"\d", r"\d", "T")
_TIME: Final = (
    r"\d",
    r"\d",
    ":",
    r"\d",
    r"\d",
    ":",
    r"\d",
    r"\d",
    r"(?:\.\d*)?",
    r"(?:Z|[+-]\d?\d?:?\d?\d?)",
)
_STREAM: Final = (" ", "s", "t", "d", "(?:out|err|o|ou|e|er)", " ", "[FP]", ".*")
_TEXT_BEGUN: Final = _beginnings(*_DATE, *_TIME, *_STREAM)


class DockerRecords:
    r"""Reads `{"log":"...\n","stream":"stdout","time":"..."}`; the line end is part of the text."""

    name = "docker's JSON log"
    closed = True

    def may_open(self, begun: bytes) -> bool:
        return begun.startswith(b"{")

    def record(self, line: bytes) -> Reading | None:
        usual = _USUAL.fullmatch(line)
        if usual is not None:
            return Reading(unescaped(usual[1]))
        found = read_flow_map(line)
        values = found.values
        text = values.get(b"log")
        if found.end >= 0 and not line[found.end :].strip():
            is_record = b"time" in values and values.get(b"stream") in _STREAMS
            return Reading(text) if is_record and text is not None else None
        return Reading(text, BROKEN) if next(iter(values), b"") == b"log" and text is not None else None


class CriRecords:
    """Reads `2026-03-01T10:00:00.123456789Z stdout F ...`; with `P` the line goes on in the next record."""

    name = "a container's log"
    closed = False

    def may_open(self, begun: bytes) -> bool:
        return _TEXT_BEGUN.fullmatch(begun) is not None

    def record(self, line: bytes) -> Reading | None:
        match = _TEXT.fullmatch(line)
        if match is None:
            return None
        return Reading((match[2] or b"") + (b"\n" if match[1] == b"F" else b""))
