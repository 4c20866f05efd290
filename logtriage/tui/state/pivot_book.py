"""The user's own arrangements of the grid, kept for each matrix."""

from pathlib import Path
from typing import Annotated, Final

import msgspec
import platformdirs

from logtriage.errors import LogtriageError
from logtriage.regular import read_bounded
from logtriage.sources.store import write_atomic
from logtriage.tui.state.arrangement import Arrangement

_LARGEST: Final = 1 << 20
"""Bytes of the file at most: a usual arrangement takes some hundred, and a file that is none of ours fills no
memory."""

_MOST: Final = 200
"""Matrices that are remembered; the oldest are forgotten first."""

_Axes = Annotated[tuple[Annotated[str, msgspec.Meta(max_length=256)], ...], msgspec.Meta(max_length=64)]


class _Saved(msgspec.Struct, frozen=True, kw_only=True):
    rows: _Axes
    cols: _Axes
    fold: _Axes = ()


class PivotBook:
    """The user's own arrangements of the grid, by the name of the matrix.

    Args:
        path: The file; None keeps them in memory only.

    Attributes:
        trouble: Why the last change could not be written, or empty.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._known: dict[str, _Saved] = self._read()
        self.trouble = ""

    @classmethod
    def of_user(cls) -> "PivotBook":
        """Open the book of the user, which is kept below his state directory."""
        try:
            return cls(platformdirs.user_state_path("logtriage") / "pivots.json")
        except RuntimeError:  # there is no home directory
            return cls()

    def find(self, name: str) -> Arrangement | None:
        """Return the arrangement that was saved for a matrix, or None."""
        saved = self._known.get(name)
        return None if saved is None else Arrangement(rows=saved.rows, cols=saved.cols, fold=saved.fold)

    def save(self, name: str, arrangement: Arrangement | None) -> None:
        """Keep an arrangement, or forget it for None; says in `trouble` why writing it failed."""
        self._known.pop(name, None)
        if arrangement is not None:
            self._known[name] = _Saved(rows=arrangement.rows, cols=arrangement.cols, fold=arrangement.fold)
        while len(self._known) > _MOST:
            del self._known[next(iter(self._known))]
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_atomic(self._path, msgspec.json.encode(self._known), durable=False)
            self.trouble = ""
        except (OSError, LogtriageError, UnicodeEncodeError) as error:
            self.trouble = str(error)

    def _read(self) -> dict[str, _Saved]:
        if self._path is None:
            return {}
        try:
            return msgspec.json.decode(read_bounded(self._path, _LARGEST), type=dict[str, _Saved])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return {}  # an arrangement is made anew within seconds
