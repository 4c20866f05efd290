"""Logs in portions that are read together, by one process of several."""

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, TypeVar

_Item = TypeVar("_Item")

_ITEMS: Final = 32
"""Boots of a portion: judging one takes some milliseconds, so that nobody waits long for the last portion,
and giving one to a process takes no part of the time."""

_BYTES: Final = 4 << 20
"""Bytes from which on a portion is full, for the same reason: reading them takes some 50 ms."""

_MANY: Final = 96
"""Boots that are worth starting processes for, which takes some 20 ms each."""

_MUCH: Final = 32 << 20
"""Bytes that are."""


def is_much(logs: Iterable[Sequence[Path]]) -> bool:
    """Whether boots, or logs, are worth several processes.

    Args:
        logs: The logs of each.
    """
    total = 0
    for count, paths in enumerate(logs, 1):
        total += sum(map(_size, paths))
        if count >= _MANY or total >= _MUCH:
            return True
    return False


def holds_many(folder: Path) -> bool:
    """Whether a directory has so many entries that its logs will be worth several processes."""
    try:
        with os.scandir(folder) as entries:
            return sum(1 for _ in islice(entries, _MANY)) == _MANY
    except OSError:
        return False


def portions(items: Iterable[tuple[_Item, Sequence[Path]]]) -> Iterator[list[_Item]]:
    """The items in their order, a few or some megabytes at once.

    Args:
        items: Each with its logs.
    """
    portion: list[_Item] = []
    total = 0
    for item, paths in items:
        portion.append(item)
        total += sum(map(_size, paths))
        if len(portion) >= _ITEMS or total >= _BYTES:
            yield portion
            portion, total = [], 0
    if portion:
        yield portion


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # whoever reads it says why
        return 0
