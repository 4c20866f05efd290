"""What a console's bytes are read from while they come."""

import errno
import os
import termios
import tty
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Protocol

from logtriage.errors import LogtriageError


class Connection(Protocol):
    """A stream that was opened, until it breaks or ends."""

    def fileno(self) -> int:
        """The descriptor that is readable once there is something to read."""

    def read(self) -> bytes | None:
        """What has come; empty once the other side is done, and nothing where that was no text.

        Raises:
            OSError: The connection broke.
        """

    def close(self) -> None:
        """Let go of it; what it reads from may go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """Where a console comes from.

    Attributes:
        name: What the user called it, as it is shown.
        console: What to call its configuration in a run directory.
        connect: Opens it; given how many bytes of it were read before, which it leaves out where it can.
        returns: Whether it is opened again after it broke or ended: a port, or a file of another machine.
    """

    name: str
    console: str
    connect: Callable[[int], Connection]
    returns: bool


class StreamError(LogtriageError):
    """A stream that cannot be opened, and will not be able to be."""


@dataclass(slots=True)
class Descriptor:
    """An open file that is read as bytes come: a pipe, a terminal, a device.

    A terminal neither echoes what a console prints, which would type it in there, nor waits for a line's end.

    Attributes:
        number: The descriptor; it is closed with the connection.
    """

    number: int
    _modes: list[Any] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        """Take a terminal's bytes as they come, until it is closed."""
        if os.isatty(self.number):
            self._modes = termios.tcgetattr(self.number)
            tty.setraw(self.number, termios.TCSANOW)

    def fileno(self) -> int:
        return self.number

    def read(self) -> bytes:
        """What has come; a terminal whose other side closed gives an error, which is its end."""
        try:
            return os.read(self.number, READ)
        except OSError as error:
            if error.errno == errno.EIO:
                return b""
            raise

    def close(self) -> None:
        if self._modes is not None:
            with suppress(termios.error):  # the other side of a pseudo-terminal may be gone
                termios.tcsetattr(self.number, termios.TCSANOW, self._modes)
        os.close(self.number)


READ = 1 << 16
"""Bytes that are read at once: what a pipe of Linux holds."""
