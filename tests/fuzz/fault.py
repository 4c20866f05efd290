"""What a fuzzer calls a failure, and what tells one from another."""

import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import logtriage

_HOME: Final = Path(logtriage.__file__).parent


class BrokenError(AssertionError):
    """A promise that does not hold.

    Args:
        promise: Which one; the same for all inputs that break it in the same way.
        detail: What was seen.
    """

    def __init__(self, promise: str, detail: str) -> None:
        super().__init__(f"{promise}: {detail}")
        self.promise = promise


@dataclass(frozen=True, slots=True)
class Fault:
    """One failure.

    Attributes:
        kind: The same for failures with the same cause, as far as can be told.
        detail: The error and where it came from.
    """

    kind: str
    detail: str

    @classmethod
    def of(cls, error: Exception) -> Self:
        """What an error that ended a check is."""
        detail = "".join(traceback.format_exception(error))
        if isinstance(error, BrokenError):
            return cls(error.promise, detail)
        frames = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in frames if Path(frame.filename).is_relative_to(_HOME)]
        place = f"{Path(own[-1].filename).relative_to(_HOME)} {own[-1].name}" if own else "outside"
        return cls(f"{type(error).__name__} in {place}", detail)


def promise(name: str, *, holds: bool, detail: object = "") -> None:
    """Say that something must be so.

    Raises:
        BrokenError: It is not.
    """
    if not holds:
        raise BrokenError(name, str(detail)[:4000])


def same(name: str, one: object, other: object) -> None:
    """Say that two things must be equal.

    Raises:
        BrokenError: They are not.
    """
    promise(name, holds=one == other, detail=f"\n{one!r}\n{other!r}")
