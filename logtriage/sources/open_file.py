"""An open file that several users share."""

import os
import tempfile
from typing import Self


class OpenFile:
    """A descriptor that is closed when its last user lets go of it, in whatever thread that is.

    Attributes:
        fd: The descriptor.
    """

    __slots__ = ("fd",)

    def __init__(self, fd: int) -> None:
        self.fd = fd

    @classmethod
    def unnamed(cls) -> Self:
        """A temporary file that has no name.

        Raises:
            OSError: There is no room for one.
        """
        with tempfile.TemporaryFile() as file:
            return cls(os.dup(file.fileno()))

    def __del__(self) -> None:
        os.close(self.fd)

    def read(self, offset: int, length: int) -> bytes:
        """At most `length` bytes from an offset on; fewer only at the end.

        Raises:
            OSError: It cannot be read.
        """
        data = os.pread(self.fd, length, offset)
        while 0 < len(data) < length:
            more = os.pread(self.fd, length - len(data), offset + len(data))
            if not more:
                break
            data += more
        return data
