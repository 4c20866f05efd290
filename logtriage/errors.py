"""The errors that reach a person: one line each, with a hint where one helps."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class LogtriageError(Exception):
    """Something that the user can understand and act on.

    Args:
        message: One sentence, safe to print.
        hint: What to try next, or nothing.
    """

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


class InputError(LogtriageError):
    """A file that cannot be read or does not mean anything: `file:line: key: reason`.

    Args:
        reason: What is wrong, one sentence.
        path: The file that says it.
        line: Its line, counted from 1, where known.
        key: The dotted key or the name of the thing inside the file, where known.
        hint: What to try next, or nothing.
    """

    def __init__(
        self,
        reason: str,
        *,
        path: Path | str | None = None,
        line: int | None = None,
        key: str | None = None,
        hint: str | None = None,
    ) -> None:
        where = "" if path is None else str(path) + (f":{line}" if line else "") + ": "
        super().__init__(f"{where}{key + ': ' if key else ''}{reason}", hint=hint)
        self.reason = reason
        self.path = path
        self.line = line
        self.key = key


@contextmanager
def naming(path: Path | str) -> Iterator[None]:
    """Has the errors of the system in a block say which file they are about.

    Only opening a file says that by itself; reading, writing and locking do not.
    """
    try:
        yield
    except OSError as error:
        if error.filename is None:
            error.filename = os.fspath(path)
        raise


def system_reason(error: OSError) -> str:
    """An error of the system as `file: reason`, or the reason where it is about no file."""
    reason = error.strerror or str(error)
    return reason if error.filename is None else f"{os.fsdecode(error.filename)}: {reason}"
