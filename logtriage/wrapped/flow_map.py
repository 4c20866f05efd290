"""One map on one line, as JSON objects and YAML's flow maps are written, read as far as it can be."""

import re
from dataclasses import dataclass, field
from typing import Final

from logtriage.console.late_pattern import LatePattern
from logtriage.wrapped.escapes import unescaped

_BETWEEN: Final = re.compile(rb"[\s,]*+")
_COLON: Final = re.compile(rb"\s*+:\s*+")
_QUOTED: Final = LatePattern(rb'"([^"\\]*+(?:\\.[^"\\]*+)*+)("?)', re.DOTALL)
_SINGLE: Final = re.compile(rb"'([^']*+(?:''[^']*+)*+)('?)")
_PLAIN: Final = re.compile(rb"[^,{}\[\]\"']*+")
_KEY: Final = re.compile(rb"[^,:{}\[\]\"'\s]++")
_NESTED: Final = LatePattern(
    rb"[^\"'{}\[\]]*+(?:\"[^\"\\]*+(?:\\.[^\"\\]*+)*+\"|'[^']*+'|([{\[])|([}\]]))", re.DOTALL
)


@dataclass(slots=True)
class FlowMap:
    """A map as far as it can be read.

    Attributes:
        values: By key, in their order; `None` for a list or another map.
        cut: The key whose value breaks off; `None` where none does.
        end: Where it ends in the bytes given, or -1 where it is not whole.
    """

    values: dict[bytes, bytes | None] = field(default_factory=dict)
    cut: bytes | None = None
    end: int = -1


def read_flow_map(data: bytes, start: int = 0) -> FlowMap:
    """Reads a map from its brace on; whatever means nothing ends the reading. Never recurses.

    Args:
        data: Holds the map.
        start: Where its `{` is.
    """
    found = FlowMap()
    if data[start : start + 1] != b"{":
        return found
    at = start + 1
    while True:
        at = _end(_BETWEEN, data, at)
        if data[at : at + 1] == b"}":
            found.end = at + 1
            return found
        key, at, whole = _scalar(data, at, _KEY)
        colon = _COLON.match(data, at) if key and whole else None
        if key is None or colon is None:
            return found
        at = colon.end()
        if data[at : at + 1] in {b"{", b"["}:
            at = _behind_nested(data, at)
            found.values[key] = None
            if at < 0:
                return found
            continue
        value, at, whole = _scalar(data, at, _PLAIN)
        if value is None or not whole:
            found.cut = key
            found.values[key] = value or b""
            return found
        found.values[key] = value


def _scalar(data: bytes, at: int, plain: re.Pattern[bytes]) -> tuple[bytes | None, int, bool]:
    """A key or value, where it ends, and whether its end is there."""
    quoted = _QUOTED.match(data, at)
    if quoted is not None:
        whole = bool(quoted[2])
        text = quoted[1] if whole else data[quoted.start(1) :]
        return unescaped(text, cut=not whole), quoted.end(), whole
    single = _SINGLE.match(data, at)
    if single is not None:
        return single[1].replace(b"''", b"'"), single.end(), bool(single[2])
    bare = plain.match(data, at)
    if bare is None or not bare[0].strip():
        return None, at, False
    return bare[0].strip(), bare.end(), bare.end() < len(data)


def _behind_nested(data: bytes, at: int) -> int:
    """Where a list or map ends that begins at a place; -1 where it does not end."""
    depth = 0
    while (token := _NESTED.match(data, at)) is not None:
        at = token.end()
        depth += (token[1] is not None) - (token[2] is not None)
        if depth == 0:
            return at
    return -1


def _end(pattern: re.Pattern[bytes], data: bytes, at: int) -> int:
    match = pattern.match(data, at)
    return at if match is None else match.end()
