"""The scan of one console whose recorder may have put something in front of its lines, from anywhere on."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from logtriage.console.nuls import Nuls
from logtriage.console.prefix import Prefixes
from logtriage.console.prefix_learner import Sample, learn
from logtriage.console.safe import strip_sequences
from logtriage.library.library import Library
from logtriage.scan.hit import Hit, Line
from logtriage.scan.scanner import Checkpoint, Scanner

_LINES: Final = (1, 2, 4, 16, 64)
"""Lines of a log after which it is decided what stands in front of them."""
_STEP: Final = 4 << 10
"""Bytes after which, at the next line's end, that is decided again."""
_BEGINNING: Final = 32 << 10
"""Bytes of a log's beginning that are learned from as a whole, and judged again from the first."""
_DENSE: Final = 256 << 10
"""Bytes up to which all of a log is looked at; after them a step of every eighth part of what was read."""
_RARELY: Final = 8
_KEPT: Final = _BEGINNING + 2 * _STEP
"""Bytes that are kept to be judged again at the most."""
_LEARNED: Final = 2 * _STEP
"""Bytes of a step that are learned from at the most: its last ones."""
_SPREAD: Final = 4
_LAST: Final = 12
"""Lines that are learned from: so many of each step, and so many last ones of the latest."""
_STEPS: Final = 3
"""Steps that are learned from behind the beginning."""

State = TypeVar("State")


@dataclass(frozen=True, slots=True)
class _Place(Generic[State]):
    """A place of the log to come back to: where it is in the buffer, and the states there."""

    index: int
    scanner: Checkpoint
    state: State


class ConsoleScan(Generic[State]):
    """Gives the hits of a console, without what its recorder put in front of its lines.

    What that is shows after some lines, at the same ones for every chunking. Then the lines before, as far as
    they are kept, are judged again: the scanner goes back to an earlier state, and so must its user.

    Args:
        library: What to look for.
        remember: Gives the user's state, as a copy.
        go_back: Takes an earlier state of the user's; what was given since is given anew.

    Attributes:
        scanner: What finds the library's entries.
    """

    def __init__(
        self, library: Library, remember: Callable[[], State], go_back: Callable[[State], None]
    ) -> None:
        self.scanner = Scanner(library)
        self._anchor = library.begins_at
        self._remember = remember
        self._go_back = go_back
        self._places: list[_Place[State]] = []
        self._buffer: list[bytes | Nuls] = []
        self._buffered = 0
        self._segment: list[bytes] = []
        self._steps: list[list[Sample]] = []
        self._position = 0
        self._lines = 0
        self._segment_size = 0
        self._begun = False
        self._begins = True
        self._goal = 0
        self._looking = True

    def feed(self, data: bytes) -> Iterator[list[Hit]]:
        """The hits that the next bytes complete; one part's are to be taken before the next is asked for."""
        if not self._begun:
            self._begun = True
            self._keep()
        while data:
            cut = self._cut(data)
            part, data = (data[: abs(cut)], data[abs(cut) :]) if abs(cut) < len(data) else (data, b"")
            self._position += len(part)
            if self._looking:
                self._add(part)
                self._hold(part)
            yield self.scanner.feed(part)
            if cut > 0:
                yield from self._mark()

    def skip(self, length: int) -> None:
        """Raw bytes of a hole were left out before the next ones."""
        self._hold(Nuls(length))
        self.scanner.skip(length)

    def settle(self) -> None:
        """Keep nothing to be judged again: the log is over."""
        self._forget()
        self._steps, self._segment, self._segment_size = [], [], 0

    def _cut(self, data: bytes) -> int:
        """Bytes up to the next mark, which a line's end completes; negative where it is not among them."""
        if self._lines < len(_LINES):
            wanted = _LINES[self._lines] - self.scanner.lines
            at = -1
            for _ in range(wanted):
                at = data.find(b"\n", at + 1)
                if at < 0:
                    break
            else:
                return at + 1
            return -len(data)
        at = data.find(b"\n", max(0, self._goal - self._position))
        return at + 1 if at >= 0 else -len(data)

    def _add(self, part: bytes) -> None:
        """Take a part to learn from; of a very long line only the end counts."""
        self._segment.append(part)
        self._segment_size += len(part)
        if self._segment_size > 4 * _LEARNED:
            self._segment = [b"".join(self._segment)[-_LEARNED:]]
            self._segment_size = _LEARNED

    def _hold(self, part: bytes | Nuls) -> None:
        """Keep a part to be judged again, if there is a place to go back to and room."""
        if not self._places:
            return
        self._buffer.append(part)
        self._buffered += len(part) if isinstance(part, bytes) else 0
        if self._buffered > 2 * _KEPT:
            self._forget()

    def _forget(self) -> None:
        self._places, self._buffer, self._buffered = [], [], 0

    def _mark(self) -> Iterator[list[Hit]]:
        """Decide what stands in front of the lines, and go on to the next mark."""
        if not self._looking:
            self._looking = True
            self._steps = []
            self._keep()
            self._goal = self._position + _STEP
            return
        if self._buffered > _KEPT:
            self._forget()
        raw, self._segment, self._segment_size = b"".join(self._segment)[-_LEARNED:], [], 0
        self._steps.append(self._samples(raw))
        if not self._begins:
            del self._steps[:-_STEPS]
        prefixes = self._learned(self._steps)
        if prefixes != self.scanner.prefixes:
            yield from self._again(prefixes)
        self._advance()

    def tail(self) -> list[Line]:
        """The last lines, oldest first, also without prefixes that the latest lines show, not judged yet."""
        known = self.scanner.prefixes
        if self._segment:
            raw = b"".join(self._segment)[-_LEARNED:]
            steps = [*self._steps, self._samples(raw[: raw.rfind(b"\n") + 1])]
            self.scanner.prefixes = self._learned(steps)
        try:
            return self.scanner.tail()
        finally:
            self.scanner.prefixes = known

    def _samples(self, raw: bytes) -> list[Sample]:
        """Some lines of a step."""
        lines = [line for line in strip_sequences(raw).split(b"\n") if line.strip()]
        first = max(0, len(lines) - _LAST)
        spread = sorted({at * first // _SPREAD for at in range(_SPREAD)}) if first else []
        closely = self._lines < len(_LINES)
        return [
            Sample(lines[at], self._anchor, closely=closely) for at in (*spread, *range(first, len(lines)))
        ]

    def _learned(self, steps: Sequence[Sequence[Sample]]) -> Prefixes:
        samples = [one for step in steps[:-1] for one in step[:: max(1, len(step) // _SPREAD)]]
        samples += steps[-1]
        if self._begins:
            return learn(samples)
        return learn(samples, self.scanner.prefixes, whole=False)

    def _advance(self) -> None:
        if self._lines < len(_LINES):
            self._lines += 1
        if self._begins and self._position >= _BEGINNING:
            self._begins = False
            self._keep()
        elif not self._begins:
            self._keep()
        self._goal = self._position + _STEP
        if self._position >= _DENSE and self._lines == len(_LINES):
            self._looking = False
            self._forget()
            self._goal = self._position + self._position // _RARELY

    def _keep(self) -> None:
        """Make this the latest place to come back to, and forget what lies before the one before."""
        scanner = self.scanner.checkpoint()
        if scanner is None:
            return
        place = _Place(len(self._buffer), scanner, self._remember())
        if len(self._places) > 1 and self._places[1].index:
            gone = self._places[1].index
            self._buffered -= sum(len(one) for one in self._buffer[:gone] if isinstance(one, bytes))
            del self._buffer[:gone]
            self._places = [_Place(0, self._places[1].scanner, self._places[1].state)]
            place = _Place(len(self._buffer), scanner, place.state)
        self._places.append(place)

    def _again(self, prefixes: Prefixes) -> Iterator[list[Hit]]:
        """Judge the lines that are kept again, without these prefixes."""
        if not self._places:
            self.scanner.prefixes = prefixes
            return
        first, *later = self._places
        self._places = [first]
        self.scanner.go_back(first.scanner)
        self.scanner.prefixes = prefixes
        self._go_back(first.state)
        again = {place.index for place in later}
        buffer, self._buffer = self._buffer, []
        for at, part in enumerate(buffer):
            if at in again:
                checkpoint = self.scanner.checkpoint()
                if checkpoint is not None:
                    self._places.append(_Place(at, checkpoint, self._remember()))
            self._buffer.append(part)
            if isinstance(part, Nuls):
                self.scanner.skip(part.length)
            else:
                yield self.scanner.feed(part)
