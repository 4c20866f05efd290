"""The user's cache folder: what would be the same the next time is kept there."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

import platformdirs

from logtriage.regular import read_bounded

_LARGEST: Final = 64 << 20
"""Bytes: a compiled library takes 300 KB, its entries 800 KB."""

_MOST: Final = 16
"""Files of one suffix kept: every change of a signature, every matrix with rungs of its own, makes one."""


def _path(name: str) -> Path:
    return platformdirs.user_cache_path("logtriage") / name


def _private(path: str, flags: int) -> int:
    """Open a file that nobody else may read."""
    return os.open(path, flags, 0o600)


def kept(name: str) -> bytes | None:
    """The content that was kept under a name, unless somebody else wrote it; `None` where there is none."""
    path = _path(name)
    with suppress(OSError):
        if path.stat().st_uid == os.getuid():
            return read_bounded(path, _LARGEST)
    return None


def keep(name: str, content: bytes) -> None:
    """Write a file in one piece, and drop the oldest of its suffix. Where that cannot be, nothing is kept."""
    path = _path(name)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary = path.with_suffix(f".{os.getpid()}.tmp")
        temporary.unlink(missing_ok=True)
        with open(temporary, "xb", opener=_private) as file:
            file.write(content)
        temporary.replace(path)
        files = sorted(path.parent.glob(f"*{path.suffix}"), key=lambda one: one.stat().st_mtime, reverse=True)
        for old in files[_MOST:]:
            old.unlink()
