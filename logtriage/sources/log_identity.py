"""Which kernels some logs are of, as their lines say."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Final

from logtriage.errors import LogtriageError
from logtriage.sources.lines import lines_of
from logtriage.symbols.identity import Identity, identity_of

_MOST: Final = 1_000_000
"""Lines of a log that are read: a boot has some thousand."""


def identity_of_logs(paths: Iterable[Path]) -> Identity:
    """What logs say of their kernels; one that cannot be read says nothing.

    Args:
        paths: The logs, packed or not.
    """
    return identity_of(line for path in paths for line in _readable(path))


def _readable(path: Path) -> Iterator[bytes]:
    with suppress(OSError, LogtriageError):
        yield from islice(lines_of(path), _MOST)
