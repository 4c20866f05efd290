"""Escape sequences of quoted strings, as JSON and YAML write them, to bytes."""

import re
from typing import Final

from logtriage.console.late_pattern import LatePattern

_ESCAPE: Final = LatePattern(
    rb"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})"
    rb"|(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8}))"
    rb"|(.))",
    re.DOTALL,
)
_UNFINISHED: Final = LatePattern(
    rb"(?:\\u[dD][89abAB][0-9a-fA-F]{2})?\\(?:u[0-9a-fA-F]{0,3}|x[0-9a-fA-F]?|U[0-9a-fA-F]{0,7})?\Z"
    rb"|\\u[dD][89abAB][0-9a-fA-F]{2}\Z"
)
_NAMED: Final = {
    b"0": b"\0",
    b"a": b"\a",
    b"b": b"\b",
    b"t": b"\t",
    b"n": b"\n",
    b"v": b"\v",
    b"f": b"\f",
    b"r": b"\r",
    b"e": b"\x1b",
    b"N": "\x85".encode(),
    b"_": "\xa0".encode(),
    b"L": "\u2028".encode(),
    b"P": "\u2029".encode(),
}
_USUAL: Final = {
    b"\\n": b"\n",
    b"\\r": b"\r",
    b"\\t": b"\t",
    b'\\"': b'"',
    b"\\u001b": b"\x1b",
    b"\\e": b"\x1b",
}
_RAW_BYTES: Final = range(0xDC80, 0xDD00)
"""Surrogates under which Python keeps bytes that are no UTF-8 (PEP 383)."""
_SURROGATES: Final = range(0xD800, 0xE000)
_REPLACEMENT: Final = "\ufffd".encode()


def unescaped(quoted: bytes, *, cut: bool = False) -> bytes:
    """The bytes that a quoted string stands for; code points become UTF-8.

    Args:
        quoted: What stands between the quotes; an escape that means nothing stays as it is.
        cut: Whether its end is missing, so that an escape that stands last may be incomplete: it is left out.
    """
    if b"\\" not in quoted:
        return quoted
    if cut:
        quoted = _UNFINISHED.sub(b"", quoted)
    return _ESCAPE.sub(_bytes_of, quoted)


def _bytes_of(match: re.Match[bytes]) -> bytes:
    known = _USUAL.get(match[0])
    if known is not None:
        return known
    high, low, short, byte, long, other = match.groups()
    if high is not None:
        return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00).encode()
    if other is not None:
        return _NAMED.get(other, other if other in b'"\\/ ' else match[0])
    code = int(short or byte or long, 16)
    if code in _RAW_BYTES:
        return bytes([code - 0xDC00])
    return _REPLACEMENT if code in _SURROGATES or code > 0x10FFFF else chr(code).encode()  # noqa: PLR2004 - Unicode's last
