"""The Telnet protocol as consoles speak it: its commands are answered and kept out of the text.

RFC 854 (commands), RFC 855 (options), RFC 856 to 858 (binary, echo, suppress go-ahead). Arm's FVPs and many
terminal servers speak it; QEMU's `-serial tcp:` and `socat` do not, so that nothing is taken for it before
the other side has sent a command.
"""

from typing import Final

IAC: Final = 0xFF
_DONT, _DO, _WONT, _WILL, _SB, _SE = 0xFE, 0xFD, 0xFC, 0xFB, 0xFA, 0xF0
_ECHO, _GO_AHEAD, _BINARY = 1, 3, 0
_TAKEN: Final = frozenset({_ECHO, _GO_AHEAD, _BINARY})
"""Options of the other side that are agreed to: it echoes, never says whose turn it is, sends any byte."""
_GIVEN: Final = frozenset({_GO_AHEAD, _BINARY})
"""Options that are agreed to for this side."""
_LONGEST: Final = 4096
"""Bytes of a sub-negotiation at the most: what is longer is none, and is text."""


class Telnet:
    """Takes a connection's bytes, equally for every chunking; gives its text, and what to answer."""

    def __init__(self) -> None:
        self._held = b""
        self._speaks = False
        self._returned = False
        self._answered: set[tuple[int, int]] = set()

    def feed(self, data: bytes) -> tuple[bytes, bytes]:
        """The text in the next bytes, and the answer that they ask for."""
        data = self._held + data
        self._held = b""
        text, answer = bytearray(), bytearray()
        at = 0
        while True:
            found = data.find(IAC, at)
            if found < 0:
                text += self._plain(data[at:])
                break
            text += self._plain(data[at:found])
            length = self._command(data, found, text, answer)
            if length == 0:
                self._held = data[found:]
                break
            at = found + length
        return bytes(text), bytes(answer)

    def _plain(self, piece: bytes) -> bytes:
        """Text between commands, without the NUL that Telnet sends behind a lone carriage return."""
        rest = piece[1:] if self._speaks and self._returned and piece.startswith(b"\0") else piece
        self._returned = piece.endswith(b"\r") if piece else self._returned
        return rest.replace(b"\r\0", b"\r") if self._speaks else rest

    def end(self) -> bytes:
        """What was held back as the beginning of a command, once the connection is over."""
        held, self._held = self._held, b""
        return held

    def _command(self, data: bytes, at: int, text: bytearray, answer: bytearray) -> int:
        """Bytes of the command at a place; 0 where its end has not come yet."""
        if len(data) < at + 2:
            return 0
        verb = data[at + 1]
        if verb == _SB:
            end = data.find(bytes((IAC, _SE)), at + 2, at + _LONGEST)
            if end >= 0:
                self._speaks = True
                return end + 2 - at
            if len(data) - at <= _LONGEST:
                return 0
        elif verb in {_WILL, _WONT, _DO, _DONT}:
            if len(data) < at + 3:
                return 0
            self._speaks = True
            answer += self._answer(verb, data[at + 2])
            return 3
        elif verb == IAC and self._speaks:
            text.append(IAC)
            return 2
        elif verb > _SE and self._speaks:
            return 2
        text.append(IAC)
        return 1

    def _answer(self, verb: int, option: int) -> bytes:
        """What to say to a command, once each, so that two sides never answer each other for ever."""
        if (verb, option) in self._answered:
            return b""
        self._answered.add((verb, option))
        if verb == _WILL:
            return bytes((IAC, _DO if option in _TAKEN else _DONT, option))
        if verb == _DO:
            return bytes((IAC, _WILL if option in _GIVEN else _WONT, option))
        return b""
