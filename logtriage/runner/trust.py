"""The recipes that a person has agreed to run: one that came with a repository is somebody else's code."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import platformdirs

from logtriage.errors import InputError
from logtriage.regular import read_text
from logtriage.sources.store import write_atomic

_LISTED: Final = 10_000
"""Recipes that are remembered, 65 bytes each: fewer than a file of configuration may hold."""


class Trust:
    """The agreements that were given, by the hash of their parts (see `logtriage.runner.agreement`).

    Args:
        path: The list; by default that of this user.
    """

    def __init__(self, path: Path | None = None) -> None:
        folder = Path(platformdirs.user_state_dir("logtriage", appauthor=False))
        self._path = path or folder / "trusted-recipes"

    def knows(self, parts: Iterable[str]) -> bool:
        """Whether these parts together were agreed to."""
        return digest(parts) in self._known()

    def add(self, parts: Iterable[str]) -> None:
        """Remember that these parts together were agreed to.

        Raises:
            LogtriageError: The list cannot be written.
            OSError: Its directory cannot be made.
        """
        known = [*dict.fromkeys([*self._known(), digest(parts)])]
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomic(self._path, "".join(f"{line}\n" for line in known[-_LISTED:]).encode())

    def _known(self) -> list[str]:
        try:
            return read_text(self._path).split()
        except (FileNotFoundError, InputError):
            return []


def digest(parts: Iterable[str]) -> str:
    """The SHA-256 of the parts in order, in hexadecimal; each part may hold any byte."""
    hashes = [hashlib.sha256(part.encode(errors="surrogateescape")).hexdigest() for part in parts]
    return hashlib.sha256("".join(hashes).encode()).hexdigest()
