"""What a process sees of a file: enough to tell whether another one sees the same."""

import os
import stat
from typing import NamedTuple


class Sight(NamedTuple):
    """What is there by some name.

    Attributes:
        kind: The type of the file, as of `stat`.
        size: Bytes of a regular file; else 0.
        readable: Whether this process may read it.
    """

    kind: int
    size: int
    readable: bool

    def __str__(self) -> str:
        what = f"a file of {self.size} bytes" if stat.S_ISREG(self.kind) else "no regular file"
        return what if self.readable else f"{what} that may not be read"


def sight_of(path: str) -> Sight | None:
    """What is seen by a name now; nothing where nothing is there."""
    try:
        status = os.stat(path)  # noqa: PTH116 - a Path for each of 100,000 logs takes its time
    except (OSError, ValueError):
        return None
    size = status.st_size if stat.S_ISREG(status.st_mode) else 0
    return Sight(stat.S_IFMT(status.st_mode), size, os.access(path, os.R_OK))


def fresh_sight_of(path: str) -> Sight | None:
    """As `sight_of`, but asked of the server where a network's file system remembers an earlier answer.

    NFS does so when a file is opened.
    """
    sight = sight_of(path)
    if sight is not None and stat.S_ISREG(sight.kind) and sight.readable:
        try:
            os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
        except OSError:
            return sight
    return sight_of(path)
