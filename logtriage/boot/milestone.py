"""Where a console shows how far a boot came."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Landmark:
    """Where a console shows that a rung was reached.

    Attributes:
        rung: Its name in the matrix' ladder.
        line: Counted from 1.
        offset: First byte of the line in the file.
    """

    rung: str
    line: int
    offset: int
