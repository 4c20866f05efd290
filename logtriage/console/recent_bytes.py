"""The last bytes of a stream, kept in the pieces that they came in until they are looked at."""


class RecentBytes:
    """Keeps at least so many of the last bytes, and at most twice as many and the last piece.

    A live console brings a line at a time and thousands of them: nothing is joined or cut for each.

    Args:
        least: How many bytes are kept at the least.

    Attributes:
        size: How many are kept.
        total: How many there were.
    """

    def __init__(self, least: int) -> None:
        self.size = 0
        self.total = 0
        self._least = least
        self._pieces: list[bytes] = []

    def copy(self) -> "RecentBytes":
        """A copy that goes on without changing this one."""
        other = RecentBytes(self._least)
        other.size, other.total, other._pieces = self.size, self.total, list(self._pieces)
        return other

    @property
    def data(self) -> bytes:
        """All bytes that are kept, joined; at least as many of the last ones as were asked for."""
        if len(self._pieces) != 1:
            self._pieces = [b"".join(self._pieces)]
        return self._pieces[0]

    @property
    def newest(self) -> bytes:
        """The last piece, or all that was joined with it."""
        return self._pieces[-1] if self._pieces else b""

    @property
    def last(self) -> bytes:
        """The last bytes, at most as many as are kept at the least: equal for every chunking."""
        return self.data[-self._least :]

    def append(self, piece: bytes) -> None:
        """Take the next bytes, which may be none."""
        if piece:
            self._pieces.append(piece)
            self.size += len(piece)
            self.total += len(piece)

    def trim(self) -> None:
        """Forget what is too much."""
        if self.size > 2 * self._least:
            last = self._pieces[-1]
            self._pieces = [last[-self._least :] if len(last) >= self._least else self.data[-self._least :]]
            self.size = self._least
