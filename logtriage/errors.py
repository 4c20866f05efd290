"""The errors that reach a person: one line each, with a hint where one helps."""

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
