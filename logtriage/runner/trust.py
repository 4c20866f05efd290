"""Which recipes a person has agreed to run: a recipe is code (faults 4.2, 5)."""

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
    """The recipes that were agreed to, by the hash of their text.

    Args:
        path: The list; by default that of this user.
    """

    def __init__(self, path: Path | None = None) -> None:
        folder = Path(platformdirs.user_state_dir("logtriage", appauthor=False))
        self._path = path or folder / "trusted-recipes"

    def knows(self, texts: Iterable[str]) -> bool:
        """Whether these texts together were agreed to."""
        return digest(texts) in self._known()

    def add(self, texts: Iterable[str]) -> None:
        """Remember that they were.

        Raises:
            LogtriageError: The list cannot be written.
            OSError: Its directory cannot be made.
        """
        known = [*dict.fromkeys([*self._known(), digest(texts)])]
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomic(self._path, "".join(f"{line}\n" for line in known[-_LISTED:]).encode())

    def _known(self) -> list[str]:
        try:
            return read_text(self._path).split()
        except (FileNotFoundError, InputError):
            return []


def digest(texts: Iterable[str]) -> str:
    """What the texts are known by."""
    parts = [hashlib.sha256(text.encode()).hexdigest() for text in texts]
    return hashlib.sha256("".join(parts).encode()).hexdigest()
