"""LAVA's job log and tuxrun's `logs.yaml`: a YAML flow map on each line."""

from typing import Final

from logtriage.console.late_pattern import LatePattern
from logtriage.wrapped.escapes import unescaped
from logtriage.wrapped.flow_map import read_flow_map
from logtriage.wrapped.form import BROKEN, Reading

_CONSOLE: Final = frozenset({b"target", b"feedback"})
_LEVELS: Final = _CONSOLE | {
    b"exception",
    b"error",
    b"warning",
    b"info",
    b"debug",
    b"input",
    b"event",
    b"results",
    b"marker",
}
_USUAL: Final = LatePattern(
    rb'(?:- )?\{"dt": "[^"\\]*+", "lvl": "(target|feedback)", "msg": "([^"\\]*+(?:\\.[^"\\]*+)*+)"'
    rb'(?:, "ns": "[^"\\]*+")?\}\r?'
)


class LavaRecords:
    """Reads `- {"dt": "...", "lvl": "target", "msg": "..."}`, one line of a console each."""

    name = "LAVA's log"
    closed = True

    def may_open(self, begun: bytes) -> bool:
        return begun.startswith(b"{") or b"- {".startswith(begun[:3])

    def record(self, line: bytes) -> Reading | None:
        usual = _USUAL.fullmatch(line)
        if usual is not None:
            return Reading(unescaped(usual[2]) + b"\n")
        start = 2 if line.startswith(b"- ") else 0
        found = read_flow_map(line, start)
        values = found.values
        whole = found.end >= 0 and not line[found.end :].strip()
        level = None if found.cut == b"lvl" else values.get(b"lvl")
        if whole and not (values.keys() >= {b"dt", b"lvl", b"msg"} and level in _LEVELS):
            return None
        if not whole and next(iter(values), b"") != b"dt":
            return None
        message = values.get(b"msg") if level in _CONSOLE else None
        if message is None:
            return Reading(b"", "" if whole else BROKEN)
        return Reading(message + b"\n") if whole else Reading(message, BROKEN)
