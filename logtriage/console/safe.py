"""The one display boundary: any bytes or text in, only harmless characters out."""

import re

_UNSAFE = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f"
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff\ud800-\udfff]"
)


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:  # noqa: PLR2004 - C0 has control pictures at U+2400
        return chr(0x2400 + code)
    if code == 0x7F:  # noqa: PLR2004 - DEL has one too
        return "\u2421"
    return "\ufffd"


def safe_text(raw: bytes | bytearray | memoryview | str) -> str:
    """Text that cannot steer a terminal, whatever it was made from.

    Replaces C0 but TAB by control pictures, DEL by its picture, and C1, bidi controls, zero-width and
    tag characters, line separators and surrogates by U+FFFD. A newline is a control here: callers
    join lines themselves. Invalid UTF-8 becomes U+FFFD. Idempotent.

    Source of the list: Unicode categories Cc, Cf, Zl, Zp and Cs and the default-ignorable code
    points (UAX #44).
    """
    text = raw if isinstance(raw, str) else bytes(raw).decode("utf-8", "replace")
    return _UNSAFE.sub(_picture, text)


def safe_line(raw: bytes) -> str:
    """A console line for display: sequences and line ends removed, the rest made safe.

    A carriage return inside a line is kept as its picture.
    """
    return safe_text(strip_sequences(raw).rstrip(b"\r\n"))


SEQUENCE = re.compile(
    rb"\x1b(?:"
    rb"\[[0-?]{0,64}[ -/]{0,8}[@-~]"  # CSI
    rb"|[\]P^_X][^\x07\x1b\n]{0,4096}(?:\x07|\x1b\\)?"  # OSC, DCS, PM, APC, SOS: ended, or cut at 4 KiB
    rb"|[ -/]{1,8}[0-~]"  # nF: character sets
    rb"|[0-OQ-WYZ\\`-~]"  # Fp, Fe, Fs
    rb")"
    rb"|\0+"
)
"""Escape sequences as ECMA-48 and xterm define them, and NULs; an unended string goes to its line's end."""

UNFINISHED = re.compile(rb"\x1b(?:\[[0-?]{0,64}[ -/]{0,8}|[\]P^_X][^\x07\x1b\n]{0,4096}\x1b?|[ -/]{0,8})?\Z")
"""The beginning of a `SEQUENCE` at the very end of some bytes, which more bytes could complete."""

LONGEST_SEQUENCE = 4100
"""Upper bound of a sequence's bytes."""


def strip_sequences(raw: bytes) -> bytes:
    """The bytes without escape sequences and NULs."""
    if b"\x1b" in raw or b"\0" in raw:
        return SEQUENCE.sub(b"", raw)
    return raw
