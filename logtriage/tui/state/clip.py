"""The text that was copied last, kept in a file too: not every terminal hands it on to the clipboard."""

import os
from pathlib import Path

from logtriage.console.safe import safe_text


def clip_file() -> Path | None:
    """Path of the clip file in the user's runtime directory; None where there is no such directory."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return Path(runtime) / "logtriage" / "clip.txt" if runtime else None


def keep_clip(text: str) -> None:
    """Write a copied text to the clip file, readable by the user only; a failure is ignored."""
    path = clip_file()
    if path is None:
        return
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
        with os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
    except OSError:
        return


def clip_note() -> str:
    """Name the clip file for a message about copying; empty where there is none."""
    path = clip_file()
    return "" if path is None else f", also to {safe_text(str(path))}"
