"""Where files that the user names may be written."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError

EXPORT_DIR: Final = "LOGTRIAGE_EXPORT_DIR"
"""Environment variable by which `serve` tells its pages where they may write."""
_DRIVER: Final = "TEXTUAL_DRIVER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Decides where files that the user names may be written.

    At a terminal that is anywhere, as far as the user may write there himself. A page in a browser is
    confined to one directory or to none: who types there is not known as well as who sits at the terminal.

    Attributes:
        confined: Whether files are written to `folder` only.
        folder: That directory; None where nothing may be written.
    """

    confined: bool = False
    folder: Path | None = None

    @classmethod
    def of_process(cls) -> "Outlet":
        """The outlet of this process: confined wherever it draws on something else than a terminal."""
        if _DRIVER not in os.environ:
            return ANYWHERE
        folder = os.environ.get(EXPORT_DIR)
        return cls(confined=True, folder=Path(folder) if folder else None)

    def place(self, typed: str) -> Path:
        """Return the path of the file that a typed name stands for.

        Raises:
            InputError: The file may not be written; the reason is safe to show.
        """
        if "\0" in typed or typed.encode("utf-8", "replace").decode("utf-8") != typed:
            raise InputError("no file can be called that", path=safe_text(typed))
        if not self.confined:
            try:
                return Path(typed).expanduser()
            except RuntimeError as error:
                raise InputError("no such home directory", path=safe_text(typed)) from error
        if self.folder is None:
            raise InputError("pages write no files unless serve is started with --export-dir DIR")
        if os.sep in typed or typed.startswith(".") or not typed:
            where = safe_text(str(self.folder))
            raise InputError(f"only in {where}: type a name without / and without a dot at its start")
        return self.folder / typed


ANYWHERE: Final = Outlet()
"""The outlet of somebody at a terminal, who is not confined."""
