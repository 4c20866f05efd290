"""The standard streams of the process: closed ones, full ones, and readers that have gone."""

import errno
import io
import os
import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING, Final, TextIO

from logtriage.errors import LogtriageError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_INPUT: Final = 0  # the numbers of POSIX
_OUTPUT: Final = 1  # likewise
_ERROR: Final = 2  # likewise
_SIGNALLED: Final = 128
"""What shells add to the number of the signal that ended a program, for its exit status."""


class OutputError(LogtriageError):
    """Standard output could not be written.

    Args:
        error: What the system says.

    Attributes:
        unread: Whether that is because nobody reads it any longer.
    """

    def __init__(self, error: OSError) -> None:
        super().__init__(f"standard output: {error.strerror}")
        self.unread = error.errno == errno.EPIPE


class _Output(io.FileIO):
    """Standard output, whose errors are `OutputError` and not taken for trouble with a file."""

    def write(self, data: "ReadableBuffer", /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            raise OutputError(error) from error


class _Messages(io.FileIO):
    """Standard error; what cannot be written there is lost without an error."""

    def write(self, data: "ReadableBuffer", /) -> int:
        try:
            return super().write(data)
        except OSError:
            return memoryview(data).nbytes


def settle() -> None:
    """Make the three streams usable, whatever the process was started with.

    Comes before any file is opened: a closed descriptor would be given to the first one, and what is
    printed would go into it. A closed standard input cannot be read and a closed standard output cannot
    be written, as before, but nothing else can come into their places.
    """
    null = {_INPUT: os.O_WRONLY, _OUTPUT: os.O_RDONLY, _ERROR: os.O_WRONLY}
    for descriptor, flags in null.items():
        try:
            os.fstat(descriptor)
        except OSError:
            # The lowest free number is this one; programs that are started get it too, as they would have.
            os.set_inheritable(os.open(os.devnull, flags), True)  # noqa: FBT003 - takes no keyword
    if sys.stdin is None:
        sys.stdin = open(_INPUT, closefd=False, encoding="utf-8")  # noqa: SIM115 - for good
    sys.stdout = _text(_Output(_OUTPUT, "w", closefd=False), sys.stdout)
    sys.stderr = _text(_Messages(_ERROR, "w", closefd=False), sys.stderr)


def keys_from_terminal() -> bool:
    """Make standard input the terminal, where it is something else: the UI reads its keys there.

    Whoever reads the former standard input has to have opened it before. Without a terminal nothing changes.

    Returns:
        Whether standard input is a terminal now.
    """
    if os.isatty(_INPUT):
        return True
    try:
        terminal = os.open("/dev/tty", os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        return False
    os.dup2(terminal, _INPUT)
    os.close(terminal)
    return True


def unwind_when_ended() -> None:
    """Have a signal that ends the process leave in order, so that what was begun is cleared away."""

    def leave(number: int, frame: FrameType | None) -> None:
        del frame
        signal.signal(number, signal.SIG_IGN)  # leaving in order must not be cut short by a second one
        raise SystemExit(_SIGNALLED + number)

    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is signal.SIG_DFL:  # `nohup` ignores one
            signal.signal(number, leave)


def drop_output() -> None:
    """Forget what standard output did not take: the interpreter would try again at its end, and fail."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, _OUTPUT)
    os.close(null)
    sys.stdout.flush()


def _text(raw: io.FileIO, like: TextIO | None) -> TextIO:
    """A text stream in the encoding of another one."""
    encoding = "utf-8" if like is None else like.encoding
    buffer = io.BufferedWriter(raw)
    return io.TextIOWrapper(buffer, encoding, errors="backslashreplace", line_buffering=raw.isatty())
