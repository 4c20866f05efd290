"""What was copied, in a file too: not every terminal hands it on to the clipboard."""

import os
from pathlib import Path

from logtriage.console.safe import safe_text


def clip_file() -> Path | None:
    """Where it is kept: below the user's own runtime directory, or nowhere."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return Path(runtime) / "logtriage" / "clip.txt" if runtime else None


def keep_clip(text: str) -> None:
    """Write it to the file, readable by the user only; where that fails the clipboard has to do."""
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
    """What to add to a message about copying."""
    path = clip_file()
    return "" if path is None else f", also to {safe_text(str(path))}"
