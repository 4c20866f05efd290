"""JSON files of harnesses, some of which hold the rows of many consoles: each is read once."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final

import msgspec

from logtriage.errors import InputError
from logtriage.layouts.json_path import text_of, values_at
from logtriage.regular import read_bounded

_LARGEST: Final = 64 << 20
"""Bytes of a JSON file: a report of 10,000 tests with excerpts of their logs has some 30 MB."""

_COMPONENTS: Final = 2
"""Components of a path or an address by which it is known: a file, or a file in its directory."""


class JsonFile:
    """The content of one file.

    Args:
        document: As decoded.
    """

    def __init__(self, document: object) -> None:
        self._document = document
        self._indexes: dict[tuple[str, str], dict[str, list[object]]] = {}

    def rows(self, path: str, wanted: Mapping[str, str]) -> Sequence[object]:
        """The rows that say what is wanted; a path counts also by its last two components.

        Args:
            path: Keys that lead to the rows.
            wanted: Keys in a row to what they must say; without any, all rows are given.
        """
        if not wanted:
            return list(values_at(self._document, path))
        (first, value), *others = wanted.items()
        found = self._index(path, first).get(value, [])
        return [row for row in found if all(value in _said(row, key) for key, value in others)]

    def _index(self, path: str, key: str) -> Mapping[str, list[object]]:
        index = self._indexes.get((path, key))
        if index is None:
            index = self._indexes[path, key] = {}
            for row in values_at(self._document, path):
                for said in _said(row, key):
                    index.setdefault(said, []).append(row)
        return index


def _said(row: object, key: str) -> set[str]:
    texts = [text_of(value) for value in values_at(row, key)]
    parts = [text.rstrip("/").rsplit("/", _COMPONENTS) for text in texts]
    return {*texts, *("/".join(some[at:]) for some in parts for at in range(1, len(some)))}


def read_json(path: Path) -> JsonFile:
    """The content of a JSON file; the same object as long as the file does not change.

    Raises:
        FileNotFoundError: There is none.
        InputError: It cannot be read, is larger than 64 MiB, or is no JSON.
    """
    try:
        status = path.stat()
        found = _read(path, (status.st_ino, status.st_mtime_ns, status.st_size))
    except FileNotFoundError:
        raise
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise InputError(reason or str(error), path=path) from error
    if isinstance(found, str):
        raise InputError(found, path=path)
    return found


@lru_cache(maxsize=4)
def _read(path: Path, stamp: tuple[int, int, int]) -> JsonFile | str:
    """The content, or what is wrong with it, which is not looked for again either."""
    del stamp  # another one is another content
    try:
        return JsonFile(msgspec.json.decode(read_bounded(path, _LARGEST)))
    except msgspec.DecodeError as error:
        return f"is no JSON: {error}"
    except RecursionError:
        return "nested too deeply"
