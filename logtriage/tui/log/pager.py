"""Opens a log in the user's own pager."""

import os
import shlex
import subprocess
from pathlib import Path


def pager_command(path: Path, line: int) -> list[str]:
    """Command that opens a file at a line in `$PAGER`, or in `less`; it goes through no shell.

    Raises:
        ValueError: `$PAGER` has unbalanced quotes.
    """
    words = shlex.split(os.environ.get("PAGER") or "less") or ["less"]
    return [*words, f"+{max(1, line)}", str(path.absolute())]


def page(path: Path, line: int) -> str:
    """Run the pager until the user leaves it; returns what went wrong, or an empty text."""
    try:
        command = pager_command(path, line)
        subprocess.run(command, check=False)  # noqa: S603 - the user's own program, as words, without a shell
    except (OSError, ValueError) as error:
        return f"$PAGER: {error}"
    return ""
