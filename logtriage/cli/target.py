"""What a command reads: one run directory, or console logs that the user named one by one."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError

_LIKE: Final = 0.6
"""How alike a name that is there must be to one that is not: difflib's own bound for close matches."""
_MOST_NAMES: Final = 5_000
"""Names of a directory that are compared with one that is not there."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a command reads.

    Attributes:
        run: The run directory, or the one that holds all the logs.
        only: Paths of the logs, relative to it with `/`, where the user named files; else `None`.
    """

    run: Path
    only: frozenset[str] | None = None


def target_of(names: Sequence[str]) -> Target:
    """What the user named: one directory, or files.

    Raises:
        InputError: One of them is not there, or there are directories beside something else.
    """
    for name in names:
        if not (name and os.path.exists(name)):  # noqa: PTH110 - an empty name is no path
            if os.path.islink(name):  # noqa: PTH114 - as above
                raise InputError("broken link", path=name)
            raise InputError("no such file or directory", path=name or "''", hint=likely(name))
    paths = [Path(name) for name in names]
    folders = [path for path in paths if path.is_dir()]
    if folders and len(paths) > 1:
        raise InputError("give one run directory, or log files", path=folders[0])
    if folders:
        return Target(folders[0])
    files = [Path(os.path.realpath(path.parent)) / path.name for path in paths]
    root = Path(os.path.commonpath([path.parent for path in files]))
    return Target(root, frozenset(path.relative_to(root).as_posix() for path in files))


def likely(name: str) -> str | None:
    """What a user may have meant by a name that is not there, as a hint: a stream, or a name beside it."""
    if name == "-" or "://" in name:
        return "only watch follows streams: -, tcp://HOST:PORT, ssh://HOST/PATH"
    path = Path(name)
    try:
        with os.scandir(path.parent) as entries:
            names = [entry.name for entry, _ in zip(entries, range(_MOST_NAMES), strict=False)]
    except OSError:
        return None
    import difflib  # noqa: PLC0415 - needed for a wrong name only

    close = difflib.get_close_matches(path.name, names, n=1, cutoff=_LIKE)
    return f"did you mean {safe_text(str(path.parent / close[0]))}?" if close else None
