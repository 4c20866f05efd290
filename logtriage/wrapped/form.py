"""What a form of wrapping can do: cut a log into its records, and say what the console printed in each."""

from collections.abc import Iterator
from typing import Final, NamedTuple, Protocol

LONGEST_RECORD: Final = 1 << 20
"""Bytes of a record that are read; containers' logs cut lines at 16 KiB."""

BROKEN: Final = "breaks off"
FOREIGN: Final = "is no record"
TOO_LONG: Final = f"is longer than {LONGEST_RECORD >> 20} MiB"


class Segment(NamedTuple):
    """What the console printed in one record, or in a run of bytes that are the console's own.

    Attributes:
        text: The console's bytes, which may be none.
        start: First byte of the record in the block.
        end: Byte after its last one, its line end included.
        own: Whether the bytes of the file are the console's, one by one.
        fault: What is wrong with the record, or nothing.
    """

    text: bytes
    start: int
    end: int
    own: bool = False
    fault: str = ""


class Form(Protocol):
    """One way in which recorders wrap a console; it has no state: any whole records can be read alone."""

    @property
    def name(self) -> str:
        """What the notes of a log call it."""
        ...

    @property
    def ender(self) -> bytes:
        """The byte that records end with, where one is too long to be read."""
        ...

    def opens(self, data: bytes, *, ended: bool) -> bool | None:
        """Whether a log that begins like this is of this form; `None` where more must be seen.

        Args:
            data: The first bytes of the log.
            ended: Whether these are all, as far as anybody knows.
        """
        ...

    def whole(self, data: bytes) -> int:
        """How many bytes from the start are whole records."""
        ...

    def read(self, block: bytes) -> Iterator[Segment]:
        """The segments of whole records, in order."""
        ...

    def partial(self, data: bytes) -> bytes:
        """What the console certainly printed in a record whose end did not come yet.

        The text of the record with more bytes begins with it.
        """
        ...


class Reading(NamedTuple):
    """What one line of records holds.

    Attributes:
        text: What the console printed.
        fault: What is wrong with the record, or nothing.
    """

    text: bytes
    fault: str = ""


class LineReader(Protocol):
    """Reads the records of a form that has one on each line.

    Attributes:
        name: What the notes of a log call the form.
        closed: Whether a record shows by itself that it is whole.
    """

    name: str
    closed: bool

    def may_open(self, begun: bytes) -> bool:
        """Whether a first line that is not ended yet may become a record."""
        ...

    def record(self, line: bytes) -> Reading | None:
        """The record of a line; `None` where it is none."""
        ...


class LineForm:
    """A form with one record on each line.

    Args:
        reader: Reads the records.
    """

    ender = b"\n"
    _SURE = 4  # records after which a form is certain: a program rarely begins with so many of the same keys

    def __init__(self, reader: LineReader) -> None:
        self._reader = reader
        self.name = reader.name

    def opens(self, data: bytes, *, ended: bool) -> bool | None:
        first = data.find(b"\n")
        if not self._reader.may_open(data if first < 0 else data[:first]):
            return False
        *lines, rest = data.split(b"\n", self._SURE + 1)
        good = bad = 0
        for line in lines:
            found = self._reader.record(line.replace(b"\0", b""))
            good += found is not None and not found.fault
            bad += found is None or bool(found.fault)
            if good >= self._SURE or bad > 1:
                return bad <= 1
        if not ended:
            return None
        if not lines:
            found = self._reader.record(rest)
            return found is not None and not found.fault
        return good > bad

    def whole(self, data: bytes) -> int:
        return data.rfind(b"\n") + 1

    def read(self, block: bytes) -> Iterator[Segment]:
        start = 0
        while start < len(block):
            end = block.find(b"\n", start)
            end = len(block) if end < 0 else end
            line, behind = block[start:end], min(end + 1, len(block))
            found = self._reader.record(line.replace(b"\0", b"") if b"\0" in line else line)
            if found is not None:
                yield Segment(found.text, start, behind, fault=found.fault)
            else:
                fault = FOREIGN if line.strip() else ""
                yield Segment(block[start:behind], start, behind, own=True, fault=fault)
            start = behind

    def partial(self, data: bytes) -> bytes:
        found = self._reader.record(data.replace(b"\0", b""))
        text = b"" if found is None else found.text
        return text if self._reader.closed else text.removesuffix(b"\n")
