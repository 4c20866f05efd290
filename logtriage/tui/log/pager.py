"""Opens a log in the user's own pager."""

import os
import shlex
import subprocess
from collections.abc import Sequence
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
    except ValueError as error:
        return f"$PAGER: {error}"
    return run_words(command, "$PAGER")


def run_words(words: Sequence[str], what: str) -> str:
    """Run a program until the user leaves it; returns what went wrong, or an empty text.

    Args:
        words: The program and its arguments.
        what: What names the program, for that text.
    """
    try:
        subprocess.run(words, check=False)  # noqa: S603 - the user's own program, as words, without a shell
    except OSError as error:
        return f"{what}: {error}"
    return ""
