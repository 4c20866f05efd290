"""A bounded set of open files: the least recently read one gives way."""

import errno
import resource
from collections import OrderedDict
from typing import Protocol

from logtriage.regular import open_regular

_MOST = 512
"""Descriptors: half of 1,024, the usual soft limit of a process, so that as many are left for all else."""

_LEAST = 8
"""Descriptors that are used however low the limit is: with fewer, reading would be nothing but opening."""


class Holder(Protocol):
    """Somebody who reads a file of the pool, and opens it again when it was closed meanwhile."""

    @property
    def pinned(self) -> bool:
        """Whether the file must stay open, since it could not be opened again."""
        ...

    def release(self) -> None:
        """Closes the descriptor, since the pool needs it for another file."""
        ...


def default_limit() -> int:
    """Half of the descriptors that the process may have, at most 512."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    half = _MOST if soft == resource.RLIM_INFINITY else soft // 2
    return max(_LEAST, min(half, _MOST))


class DescriptorPool:
    """Opens files for holders and closes those of others when there are too many.

    Args:
        root: As for `open_regular`.
        limit: Most descriptors at once; pinned ones may go beyond.

    Attributes:
        root: As given.
    """

    def __init__(self, root: str | None, limit: int) -> None:
        self.root = root
        self._limit = limit
        self._holders: OrderedDict[Holder, None] = OrderedDict()

    def __len__(self) -> int:
        return len(self._holders)

    def open(self, holder: Holder, path: str) -> int:
        """Opens a file for a holder, who must call `forget` when it closes it by itself.

        Raises:
            OSError: As `open_regular`.
        """
        self._shrink(self._limit - 1)
        try:
            fd, _ = open_regular(path, self.root)
        except OSError as error:
            if error.errno not in (errno.EMFILE, errno.ENFILE):
                raise
            self._shrink(len(self._holders) // 2)
            fd, _ = open_regular(path, self.root)
        self._holders[holder] = None
        return fd

    def touch(self, holder: Holder) -> None:
        """Marks a holder as the most recent reader."""
        self._holders.move_to_end(holder)

    def forget(self, holder: Holder) -> None:
        """Takes note that a holder closed its descriptor."""
        self._holders.pop(holder, None)

    def _shrink(self, most: int) -> None:
        while len(self._holders) > most:
            holder = next((holder for holder in self._holders if not holder.pinned), None)
            if holder is None:
                return
            del self._holders[holder]
            holder.release()
