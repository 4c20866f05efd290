"""The bytes of a log in, the bytes of its console out."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple, Self

from logtriage.console.nuls import NulFilter, Nuls
from logtriage.wrapped.form import BROKEN, FOREIGN, LONGEST_RECORD, TOO_LONG, Form
from logtriage.wrapped.recognise import recognise
from logtriage.wrapped.record_map import RecordMap

_NOTED: Final = 3
"""Faults of records that are noted one by one."""


class Placed(NamedTuple):
    """Where a piece of the console stands in the file.

    Attributes:
        start: Its first byte in the console.
        text: Its bytes, which may be none.
        offset: First byte of its record in the file.
        end: Byte after the record's last one, a line end not included.
        own: Whether the bytes of the file are the console's, one by one.
    """

    start: int
    text: bytes
    offset: int
    end: int
    own: bool


class Unwrapper:
    """Takes a console out of the records of one file, equally for every chunking.

    The form is told from the first records; till it is certain nothing is given, unless `flush` asks for it.
    A log that is no wrapped one is passed on as it is.

    Attributes:
        form: The form; `None` for a console as it is, and while it is not known.
        mistaken: Whether the form that a `flush` assumed proved wrong: all is to be read again.
        size: Bytes of the console given so far.
        taken: Bytes of the file taken so far.
        map: Where records are, for `resumed`.
    """

    __slots__ = (
        "_doubt",
        "_dropping",
        "_faults",
        "_given",
        "_known",
        "_line",
        "_notes",
        "_nuls",
        "_pending",
        "_start",
        "form",
        "map",
        "mistaken",
        "size",
        "taken",
    )

    def __init__(self) -> None:
        self.form: Form | None = None
        self.mistaken = False
        self._known = False
        self._doubt = b""  # the first bytes, while their form is only assumed
        self.size = 0
        self.taken = 0
        self.map = RecordMap()
        self._nuls = NulFilter()
        self._pending = b""
        self._start = 0  # of the pending bytes in the file
        self._given = 0  # bytes of the pending record's text that were given already
        self._dropping = False  # inside a record that is too long
        self._line = 0
        self._faults = 0
        self._notes: list[str] = []

    @classmethod
    def resumed(cls, form: Form, console: int, file: int) -> Self:
        """One that reads on at a place of the map, where a record begins."""
        found = cls()
        found.form, found._known = form, True
        found.size, found._start = console, file
        return found

    @classmethod
    def known_plain(cls, size: int) -> Self:
        """One that has passed on so many bytes of a console as it is."""
        found = cls()
        found._known = True
        found.size = found.taken = size
        return found

    @property
    def plain(self) -> bool:
        """Whether the log is known to be the console as it is."""
        return self._known and self.form is None and not self._doubt

    @property
    def waiting(self) -> bool:
        """Whether bytes wait for the end of their record, or for the form."""
        return bool(self._pending)

    def unfinished(self) -> str:
        """What `end` would note of the record that is not complete, or nothing."""
        if self.form is None or self._dropping:
            return ""
        broken = any(segment.fault for segment in self.form.read(self._pending))
        line = self._line + self._pending.count(b"\n") + 1
        return f"line {line} {BROKEN}" if broken else ""

    def take_notes(self) -> list[str]:
        """The form and what was lost, as far as it was not told yet: one line each, with its place."""
        notes, self._notes = self._notes, []
        return notes

    def feed(self, data: bytes) -> bytes:
        """The bytes of the console that the next bytes of the file complete."""
        if self.plain:
            self.taken += len(data)
            self.size += len(data)
            return data
        return b"".join(placed.text for placed in self.place(data))

    def skip(self, length: int) -> bytes:
        """Passes over NULs of the file; of a console as it is they are the console's own.

        Returns:
            What was held back before them.
        """
        before = b""
        if self._doubt:
            self._decide(b"\0")
        if not self._known:
            before = b"".join(placed.text for placed in self._assume(ended=True))
        self.taken += length
        if self.form is None:
            self.size += length
        else:
            self._nuls.skip(length)
        return before

    def flush(self) -> bytes:
        """What the console certainly printed by now, an incomplete record included.

        Where the form is not certain yet, it is taken for what it seems to be.
        """
        given = b""
        if not self._known and self._pending:
            self._doubt = self._pending
            given = b"".join(placed.text for placed in self._assume(ended=True))
        if self.form is None or not self._pending or self._dropping:
            return given
        text = self.form.partial(self._pending)[self._given :]
        self._given += len(text)
        self.size += len(text)
        return given + text

    def end(self) -> bytes:
        """The rest, where nothing follows any more; what breaks off there is noted."""
        return b"".join(placed.text for placed in self.place_end())

    def place(self, data: bytes) -> Iterator[Placed]:
        """As `feed`, piece by piece with their places; to be gone through to its end."""
        self.taken += len(data)
        if self._doubt:
            self._decide(data)
        if self._known:
            yield from self._unwrap(data)
        else:
            self._pending += data
            yield from self._assume(ended=False)

    def _decide(self, data: bytes) -> None:
        """Looks again at what was only assumed."""
        self._doubt += data
        form = recognise(self._doubt, ended=False)
        if form is not True:
            self.mistaken = form is not (self.form or False)
            self._doubt = b""

    def _assume(self, *, ended: bool) -> Iterator[Placed]:
        """Begins with the form of the first bytes, or with none, if that can be told."""
        form = recognise(self._pending, ended=ended)
        if not isinstance(form, bool):
            yield from self._begin(form)
        elif ended or not form:
            yield from self._plain()

    def place_end(self) -> Iterator[Placed]:
        """As `end`, piece by piece with their places."""
        if not self._known:
            yield from self._assume(ended=True)
        self._doubt = b""
        if self.form is not None and self._pending and not self._dropping:
            yield from self._read(self.form, self._pending, last=True)

    def _begin(self, form: Form) -> Iterator[Placed]:
        self.form, self._known = form, True
        self._notes.append(f"the console is taken out of {form.name}")
        data, self._pending = self._pending, b""
        yield from self._unwrap(data)

    def _plain(self) -> Iterator[Placed]:
        self._known = True
        data, self._pending = self._pending, b""
        if data:
            yield Placed(0, data, 0, len(data), own=True)
            self.size += len(data)

    def _unwrap(self, data: bytes) -> Iterator[Placed]:
        if self.form is None:
            yield Placed(self.size, data, self.size, self.size + len(data), own=True)
            self.size += len(data)
            return
        for piece in self._nuls.feed(data):
            if isinstance(piece, Nuls):
                yield from self._break(self.form, piece.length)
            else:
                yield from self._take(self.form, piece)

    def _break(self, form: Form, length: int) -> Iterator[Placed]:
        """A long run of NULs ends whatever record it stands in."""
        if not self._dropping:
            yield from self._read(form, self._pending)
        self._dropping = False
        self._start += length

    def _take(self, form: Form, data: bytes) -> Iterator[Placed]:
        at = 0
        while at < len(data):
            if self._dropping:
                at = self._drop(form, data, at)
                continue
            # One byte more than is read tells a record that is too long, wherever the pieces end.
            room = LONGEST_RECORD + 1 - len(self._pending)
            self._pending += data[at : at + room]
            at += room
            whole = form.whole(self._pending)
            if whole:
                block, rest = self._pending[:whole], self._pending[whole:]
                yield from self._read(form, block)
                self._pending = rest
            elif len(self._pending) > LONGEST_RECORD:
                yield self._cut(form)

    def _cut(self, form: Form) -> Placed:
        text = form.partial(self._pending) + b"\n"
        self._fault(TOO_LONG, self._line + 1)
        self._dropping = True
        placed = self._placed(text, self._start, self._start + len(self._pending), own=False)
        self._line += self._pending.count(b"\n")
        self._start += len(self._pending)
        self._pending = b""
        return placed

    def _drop(self, form: Form, data: bytes, at: int) -> int:
        """Passes over the rest of a record that is too long; where reading goes on."""
        end = data.find(form.ender, at)
        self._dropping = end < 0
        behind = len(data) if end < 0 else end + 1
        self._line += data.count(b"\n", at, behind)
        self._start += behind - at
        return behind

    def _read(self, form: Form, block: bytes, *, last: bool = False) -> Iterator[Placed]:
        """The records of a block, of which only the last one may be broken off."""
        base = self._start
        for segment in form.read(block):
            fault, text = segment.fault, segment.text
            if last and fault == FOREIGN and segment.end == len(block) and not block.endswith(b"\n"):
                fault, text = BROKEN, b""
            if fault:
                self._fault(fault, self._line + block.count(b"\n", 0, segment.start) + 1)
            end = segment.end - block.endswith(b"\n", segment.start, segment.end)
            yield self._placed(text, base + segment.start, base + end, own=segment.own)
            self.map.note(self.size, base + segment.end)
        self._pending = b""
        self._line += block.count(b"\n")
        self._start = base + len(block)

    def _placed(self, text: bytes, offset: int, end: int, *, own: bool) -> Placed:
        """A piece of the console, without what `flush` gave of it."""
        given = min(self._given, len(text))
        self._given -= given
        placed = Placed(self.size, text[given:], offset + given if own else offset, end, own)
        self.size += len(text) - given
        return placed

    def _fault(self, fault: str, line: int) -> None:
        self._faults += 1
        if self._faults <= _NOTED:
            self._notes.append(f"line {line} {fault}")
        elif self._faults == _NOTED + 1:
            self._notes.append("further lines are no whole records")


def find_records(
    unwrapper: Unwrapper, read: Callable[[int], Iterable[bytes | Nuls]], offset: int, length: int
) -> tuple[int, int] | None:
    """The records that hold a part of a console, found by reading a little of the file again.

    Args:
        unwrapper: Took the console out of the file.
        read: Gives the bytes of the file from an offset on.
        offset: First byte of the part in the console.
        length: Bytes of the part.

    Returns:
        Where the first record begins, and where the last one ends; `None` where the part is not there, or the
        console is not wrapped.
    """
    if unwrapper.form is None:
        return None
    console, begin = unwrapper.map.before(offset)
    resumed = Unwrapper.resumed(unwrapper.form, console, begin)
    return _records_of(_placed(resumed, read(begin)), offset, length)


def _placed(resumed: Unwrapper, pieces: Iterable[bytes | Nuls]) -> Iterator[Placed]:
    for piece in pieces:
        if isinstance(piece, Nuls):
            resumed.skip(piece.length)
        else:
            yield from resumed.place(piece)
    yield from resumed.place_end()


def _records_of(placed: Iterable[Placed], offset: int, length: int) -> tuple[int, int] | None:
    last = offset + max(length, 1)
    begin = end = -1
    for one in placed:
        stop = one.start + len(one.text)
        if stop <= offset:
            continue
        if begin < 0:
            begin = one.offset + (offset - one.start if one.own else 0)
        end = one.offset + min(last, stop) - one.start if one.own else one.end
        if stop >= last:
            break
    return None if begin < 0 else (begin, end)
