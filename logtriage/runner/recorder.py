"""Recording a console: its bytes as they come, and when they came."""

import os
from pathlib import Path
from typing import Final

from logtriage.errors import naming
from logtriage.sources.store import write_all

_CREATE: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC


class Recorder:
    """Writes the log of a console and its timing file, both new.

    Args:
        log: The path of the log.
        timing: The timing file: a JSON line `[seconds since the start, offset]` for each chunk.
        writes: Whether the log is written here; else the program does it.

    Raises:
        OSError: They cannot be made, or are there.
    """

    def __init__(self, log: Path, timing: Path, *, writes: bool) -> None:
        self._log_path = log
        self._timing_path = timing
        self._log = create(log)
        self._timing = create(timing)
        self._writes = writes
        self.size = 0

    def take(self, data: bytes, now: float) -> None:
        """Record bytes that the console printed `now` seconds after the start.

        Raises:
            OSError: They cannot be written.
        """
        if self._writes:
            with naming(self._log_path):
                write_all(self._log, data)
        with naming(self._timing_path):
            write_all(self._timing, f"[{now:.6f}, {self.size}]\n".encode())
        self.size += len(data)

    def restart(self) -> None:
        """Begin the timing file anew, since the program has begun its log anew.

        Raises:
            OSError: The timing file cannot be cut.
        """
        if not self._writes:
            with naming(self._timing_path):
                os.ftruncate(self._timing, 0)
            self.size = 0

    @property
    def foreign(self) -> int:
        """How many bytes of the log were written by somebody else, although it is written here alone."""
        return os.fstat(self._log).st_size - self.size if self._writes else 0

    def close(self) -> None:
        """Close the log and its timing file."""
        os.close(self._log)
        os.close(self._timing)


def create(path: Path) -> int:
    """Make a file that is not there yet, for this user alone, and open it for appending.

    Raises:
        OSError: It is there, also as a link, or cannot be made.
    """
    return os.open(path, _CREATE, 0o600)
