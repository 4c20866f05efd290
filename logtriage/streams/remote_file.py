"""A file on another machine, followed through the user's own ssh."""

import contextlib
import os
import shlex
import subprocess
from typing import Final

from logtriage.errors import system_reason
from logtriage.streams.stream import READ, StreamError

_SSH: Final = (
    "ssh",
    "-o",
    "BatchMode=yes",
    "-o",
    "ServerAliveInterval=15",
    "-o",
    "ServerAliveCountMax=2",
    "-T",
)
"""No questions, for nobody could answer them behind the UI, and a dead line is noticed in half a minute."""
_NO_CONNECTION: Final = 255
"""ssh's own exit status; any other one is that of the command there."""
_FOR_GOOD: Final = ("Permission denied", "Host key verification failed", "Could not resolve hostname")
"""What ssh says (sshconnect2.c, sshconnect.c) where another attempt a second later helps nobody."""
_LONGEST_WORDS: Final = 300
"""Characters of what ssh, or the other machine, says of a failure."""


class RemoteFile:
    """Follows a file with `tail` there, from where it was left.

    Args:
        where: `HOST` or `USER@HOST`, checked by the caller to be no option.
        port: That of the other machine's sshd; `None` for what the user's configuration says.
        path: The file there.
        read: Bytes of it that were read before.

    Raises:
        StreamError: There is no ssh here.
    """

    def __init__(self, where: str, port: int | None, path: str, read: int) -> None:
        command = f"exec tail -c +{read + 1} -F -- {shlex.quote(path)}"
        argv = [*_SSH, *(("-p", str(port)) if port is not None else ()), "--", where, command]
        try:
            self._process = subprocess.Popen(  # noqa: S603 - an argument list, its host checked to be none
                argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
        except OSError as error:
            raise StreamError(f"ssh cannot be started: {system_reason(error)}") from error
        self._said = b""
        assert self._process.stderr is not None  # noqa: S101 - it is piped
        os.set_blocking(self._process.stderr.fileno(), False)

    def fileno(self) -> int:
        """The descriptor of what `tail` prints."""
        assert self._process.stdout is not None  # noqa: S101 - it is piped
        return self._process.stdout.fileno()

    def read(self) -> bytes:
        """What has come; empty where `tail` was ended there.

        Raises:
            OSError: The connection broke, or could not be made; says why in ssh's words.
            StreamError: ssh refuses, and will again: by its key, or by the other machine's.
        """
        data = os.read(self.fileno(), READ)
        self._listen()
        if data:
            return data
        status = self._process.wait()
        self._listen()
        words = self._said.decode("utf-8", "replace")
        last = next(reversed(words.strip().splitlines()), "")[:_LONGEST_WORDS]
        if status == _NO_CONNECTION and any(reason in words for reason in _FOR_GOOD):
            raise StreamError(last)
        if status != 0:
            raise OSError(None, last or f"ssh ended with status {status}")
        return b""

    def _listen(self) -> None:
        """Take what ssh has said by now; its end is not awaited, for a shared connection keeps it open."""
        assert self._process.stderr is not None  # noqa: S101 - it is piped
        with contextlib.suppress(BlockingIOError):
            while more := os.read(self._process.stderr.fileno(), READ):
                self._said = (self._said + more)[-READ:]

    def close(self) -> None:
        """End ssh, and with it `tail` there."""
        self._process.terminate()
        self._process.wait()
        for pipe in (self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()
