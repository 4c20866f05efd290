"""Where a part of a console stands in the files that hold it."""

from typing import NamedTuple


class Place(NamedTuple):
    """Bytes of a file that hold a part of a console.

    Attributes:
        file: Name of the file, as logs are named.
        offset: First byte in that file (in the unpacked bytes of a packed one).
        length: Bytes.
        wrapped: Whether they are whole records, and not the console's own bytes.
    """

    file: str
    offset: int
    length: int
    wrapped: bool
