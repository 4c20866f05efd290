"""The parts of a log that was rotated while it was written: `host.log.2`, `host.log.1`, `host.log`."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logtriage.regular import status_of
from logtriage.sources.packed import PACKED_SUFFIXES, packing, unpacked_name

_PART: Final = re.compile(r"(?s)(?P<log>.+)\.(?P<number>0|[1-9][0-9]{0,2})")

_NEWEST: Final = (0, 1, 2)
"""Numbers of which one is there where a log was rotated: 0 or 1 is the newest part, which may be lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotation:
    """What else there is of a log.

    Attributes:
        older: Names of its older parts, the oldest first.
        missing: Names of parts between them that are not there.
    """

    older: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


class Rotations:
    """The rotated parts in one directory.

    Args:
        names: All names in it.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._parts: dict[str, dict[int, str]] = {}
        for name in names:
            match = _PART.fullmatch(unpacked_name(name))
            if match is not None:
                numbered = self._parts.setdefault(match["log"], {})
                number = int(match["number"])
                if number not in numbered or packing(name) is None:
                    numbered[number] = name

    def of(self, name: str) -> Rotation:
        """The other parts of a log."""
        log = unpacked_name(name)
        parts = self._parts.get(log, {})
        if not parts or min(parts) not in _NEWEST:
            return Rotation()
        numbers = range(0 if 0 in parts else 1, max(parts))
        return Rotation(
            older=tuple(parts[number] for number in sorted(parts, reverse=True)),
            missing=tuple(f"{log}.{number}" for number in numbers if number not in parts),
        )


def rotation_of(path: Path) -> Rotation:
    """The other parts of a log, looked for beside it."""
    log = unpacked_name(os.fspath(path))
    some = (f"{log}.{number}{suffix}" for number in _NEWEST for suffix in ("", *PACKED_SUFFIXES))
    if not any(os.path.lexists(one) for one in some):
        return Rotation()
    try:
        return Rotations(os.listdir(path.parent)).of(path.name)  # noqa: PTH208 - names only, as fast as can be
    except OSError:
        return Rotation()


def became_newest_part(path: str, identity: tuple[int, int]) -> bool:
    """Whether a log that is another file now was rotated: whether the file that it was is its newest part."""
    for number in _NEWEST[:2]:
        try:
            status = status_of(f"{path}.{number}")
        except OSError:
            continue
        return (status.st_dev, status.st_ino) == identity
    return False
