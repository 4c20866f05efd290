"""The fingerprint by which a log that grew is told from one that was cut and written anew."""

import os

HEAD = 1024
"""Bytes remembered from the start of a log: its first lines, compared whenever it may have changed."""
TAIL = 64
"""Bytes remembered from before the offset: about a line, as boots of one firmware begin alike."""


class Fingerprint:
    """The first and last bytes of what was read of a log so far.

    Attributes:
        offset: Bytes read so far.
        head: The first `min(HEAD, offset)` of them.
        tail: The last `min(TAIL, offset)` of them.
    """

    __slots__ = ("head", "offset", "tail")

    def __init__(self) -> None:
        self.offset = 0
        self.head = b""
        self.tail = b""

    def feed(self, data: bytes) -> None:
        """Takes in the bytes that were read next."""
        if len(self.head) < HEAD:
            self.head += data[: HEAD - len(self.head)]
        self.tail = data[-TAIL:] if len(data) >= TAIL else (self.tail + data)[-TAIL:]
        self.offset += len(data)

    def skip(self, length: int) -> None:
        """Takes in bytes that were passed over without reading, all of them NUL."""
        self.head += bytes(min(length, HEAD - len(self.head)))
        self.tail = (self.tail + bytes(min(length, TAIL)))[-TAIL:]
        self.offset += length

    def head_matches(self, fd: int) -> bool:
        """Whether the file still begins with what was read from it."""
        return os.pread(fd, len(self.head), 0) == self.head

    def matches(self, fd: int) -> bool:
        """Whether the file still holds, at both ends, what was read from it."""
        tail = os.pread(fd, len(self.tail), self.offset - len(self.tail))
        return tail == self.tail and self.head_matches(fd)
