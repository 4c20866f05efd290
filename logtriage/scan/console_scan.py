"""The scan of one console whose recorder may have put something in front of its lines, from anywhere on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from logtriage.console.nuls import Nuls
from logtriage.console.prefix import NONE, Prefixes
from logtriage.console.prefix_watch import BEGINNING, PrefixWatch
from logtriage.console.tags import Tag
from logtriage.library.library import Library
from logtriage.scan.hit import Hit, Line
from logtriage.scan.scanner import Checkpoint, Scanner

_KEPT: Final = 2 * BEGINNING
"""Bytes that are kept to be judged again at the most."""

State = TypeVar("State")


@dataclass(frozen=True, slots=True)
class _Place(Generic[State]):
    """A place to come back to: the states there, none at the start."""

    scanner: Checkpoint | None = None
    state: State | None = None


class ConsoleScan(Generic[State]):
    """Gives the hits of a console, without what its recorder put in front of its lines.

    What that is shows after some lines, at the same ones for every chunking. Then the lines before, as far as
    they are kept, are judged again: the scanner goes back to an earlier state, and so must its user.

    Args:
        library: What to look for.
        remember: Gives the user's state, as a copy.
        go_back: Takes an earlier state of the user's, or none for that before the first byte; what was given
            since is given anew.
        given: What certainly stands in front of the lines.

    Attributes:
        scanner: What finds the library's entries.
    """

    def __init__(
        self,
        library: Library,
        remember: Callable[[], State],
        go_back: Callable[[State | None], None],
        given: Prefixes = NONE,
    ) -> None:
        self.scanner = Scanner(library)
        self.scanner.prefixes = given
        self._library = library
        self._watch = PrefixWatch(library.beginnings, given)
        self._remember = remember
        self._go_back = go_back
        self._place: _Place[State] | None = _Place()
        self._buffer: list[bytes | Nuls] = []
        self._buffered = 0

    def feed(self, data: bytes) -> Iterator[list[Hit]]:
        """The hits that the next bytes complete; one part's are to be taken before the next is asked for."""
        watch = self._watch
        while data:
            taken = watch.feed(data)
            part, data = (data, b"") if taken == len(data) else (data[:taken], data[taken:])
            self._hold(part)
            if watch.prefixes is self.scanner.prefixes:
                yield self.scanner.feed(part)
            elif self._place is not None:
                yield from self._again(self._place)
            else:
                yield self.scanner.feed(part)
                self.scanner.prefixes = watch.prefixes
            if watch.place:
                self._keep()
            elif not watch.looking:
                self._forget()

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Those of consoles, where the lines of several are found."""
        return self._watch.tags

    def skip(self, length: int) -> None:
        """Raw bytes of a hole were left out before the next ones."""
        self._hold(Nuls(length))
        self.scanner.skip(length)

    def settle(self) -> None:
        """Keep nothing to be judged again: the log is over."""
        self._forget()
        self._watch.settle()

    def tail(self) -> list[Line]:
        """The last lines, oldest first, also without prefixes that the latest lines show, not judged yet."""
        scanner = self.scanner
        known, scanner.prefixes = scanner.prefixes, self._watch.latest()
        try:
            return scanner.tail()
        finally:
            scanner.prefixes = known

    def _hold(self, part: bytes | Nuls) -> None:
        """Keep a part to be judged again, if there is a place to go back to and room."""
        if self._place is None:
            return
        self._buffer.append(part)
        self._buffered += len(part) if isinstance(part, bytes) else 0
        if self._buffered > _KEPT:
            self._forget()

    def _forget(self) -> None:
        self._place, self._buffer, self._buffered = None, [], 0

    def _keep(self) -> None:
        """Make this the place to come back to."""
        scanner = self.scanner.checkpoint()
        if scanner is not None:
            self._forget()
            self._place = _Place(scanner, self._remember())

    def _again(self, place: _Place[State]) -> Iterator[list[Hit]]:
        """Judge the lines that are kept again, without the prefixes that are known now."""
        if place.scanner is None:
            self.scanner = Scanner(self._library)
        else:
            self.scanner.go_back(place.scanner)
        self.scanner.prefixes = self._watch.prefixes
        self._go_back(place.state)
        for part in self._buffer:
            if isinstance(part, Nuls):
                self.scanner.skip(part.length)
            else:
                yield self.scanner.feed(part)
