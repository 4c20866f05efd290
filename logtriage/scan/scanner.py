"""The streaming scanner of one console: chunks in, hits out."""

from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from logtriage.console.prefix import Prefixes
from logtriage.console.view import ViewFilter
from logtriage.library.library import Entry, Library
from logtriage.scan.corrupted_reports import Catch, CorruptedReports
from logtriage.scan.detector import look_above
from logtriage.scan.examine import Examiner, Memory
from logtriage.scan.form import KnownForm
from logtriage.scan.hit import Hit, Line
from logtriage.scan.report_block import Blocks
from logtriage.scan.window import AROUND, Bounds, Window

if TYPE_CHECKING:
    import hyperscan

__all__ = ["Hit", "Line", "Scanner"]

_PIECEWISE: Final = 1 << 20
"""Bytes of a console that are searched for single damaged lines. Further ones would cost bulk work half its
speed; damaged reports that have more left than frames are found anywhere."""

_PASSED: Final = 50_000
"""Matches passed over from which on an automaton without them is worth its 20 ms of compiling."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The state of a scanner at the beginning of a line, to come back to."""

    view: ViewFilter
    window: Window
    form: KnownForm
    blocks: Blocks
    corrupted: CorruptedReports
    examiner: Memory
    met: dict[int, int]
    retired: frozenset[bool]
    piecewise: int
    database: "hyperscan.Database"
    passed: int


class Scanner:
    """Finds the library's entries in one console's bytes, equally for every chunking.

    `feed` gives hits of complete lines, once, in the order of their lines. `pending` gives those
    of the unended last line as it stands; they are given again, whole, when the line ends. A report
    whose headline is damaged beyond its own expression is recognised at its first trace lines, so its
    hit may come after those of later lines.

    Args:
        library: What to look for.

    Attributes:
        form: Whether the console has a form that is known at all.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self.form = KnownForm(library, self._content)
        self._named = len(library.patterns)
        self._view = ViewFilter()
        self._window = Window()
        self._blocks = Blocks(library)
        self._examiner = Examiner(library)
        self._corrupted = CorruptedReports(library, self._blocks)
        self._waiting: list[tuple[int, int]] = []
        self._met: dict[int, int] = {}
        self._retired: set[bool] = set()
        self._collector = _Collector(self._examiner.spent)
        # Kept alive here: the streams own neither.
        self._collect = self._collector.collect
        self._database = library.automata.main
        self._main = self._stream(self._database)
        self._fine = self._stream(library.automata.fine)
        self._piecewise = _PIECEWISE if len(library.expressions) > self._named else 0

    def _stream(self, database: "hyperscan.Database") -> "hyperscan.Stream":
        stream = database.stream(match_event_handler=self._collect)
        stream.__enter__()
        return stream

    def _content(self, line: bytes) -> bytes:
        return self._window.content(line)

    @property
    def prefixes(self) -> Prefixes:
        """What a recorder put in front of the lines: they are read without it."""
        return self._window.prefixes

    @prefixes.setter
    def prefixes(self, prefixes: Prefixes) -> None:
        """Read the lines that come without these; lines that were scanned stay as they are."""
        self._window.prefixes = prefixes

    def checkpoint(self) -> Checkpoint | None:
        """The present state, where a line begins and no report goes on; nothing elsewhere."""
        if self.unsettled:
            return None
        return Checkpoint(
            view=copy(self._view),
            window=self._window.copy(),
            form=copy(self.form),
            blocks=self._blocks.copy(),
            corrupted=self._corrupted.copy(),
            examiner=self._examiner.remember(),
            met=dict(self._met),
            retired=frozenset(self._retired),
            piecewise=self._piecewise,
            database=self._database,
            passed=self._collector.passed,
        )

    def go_back(self, to: Checkpoint) -> None:
        """Return to an earlier state; the bytes that came since are to be fed again."""
        self._view = copy(to.view)
        self._window = to.window.copy()
        self.form = copy(to.form)
        self._blocks = to.blocks.copy()
        self._corrupted = to.corrupted.copy(self._blocks)
        self._examiner.forget(to.examiner.copy())
        self._met = dict(to.met)
        self._retired = set(to.retired)
        self._waiting = []
        self._piecewise = to.piecewise
        self._database = to.database
        self._main = self._stream(self._database)
        self._fine = self._stream(self._library.automata.fine)
        self._collector.restart(self._window.end)
        self._collector.passed = to.passed

    @property
    def lines(self) -> int:
        """How many complete lines were seen so far."""
        return self._window.lines

    @property
    def size(self) -> int:
        """Bytes of clean view seen."""
        return self._window.end

    @property
    def unsettled(self) -> bool:
        """Whether more bytes can change hits: a match on an unended line, or a report that goes on."""
        return bool(self._waiting or self._blocks)

    def feed(self, chunk: bytes) -> list[Hit]:
        """Scan the next bytes of the console."""
        view = self._view.feed(chunk)
        self._window.append(view)
        if not view.data:
            return []
        self._main.scan(view.data)
        if self._piecewise:
            part = view.data[: self._piecewise]
            self._piecewise -= len(part)
            self._fine.scan(part)
        hits: list[Hit] = []
        caught: dict[int, Catch] = {}
        matches = self._waiting + self._collector.take()
        if matches:
            # The automaton gives matches that end at one byte in any order.
            matches.sort(key=lambda one: (one[1], one[0]))
            hits, caught = self._sift(matches)
        if hits:
            self.form.settle()
        else:
            self.form.feed(view.data)
        if hits or caught:
            hits = self._corrupted.add(hits, caught, self._window)
            self._retire()
        self._blocks.collect(self._window)
        self._window.trim()
        if self._collector.passed >= _PASSED and not self._piecewise:
            self._narrow()
        return hits

    def _narrow(self) -> None:
        """Look no more for what was met often enough: every match costs, even if it is passed over."""
        data = self._window.data
        start = data.rfind(b"\n") + 1
        if not start:
            return  # a very long line: its beginning is not here any more
        database = self._library.without(self._examiner.spent)
        self._main = self._stream(database)
        self._database = database
        if start < len(data):
            self._main.scan(data[start:])
        self._collector.restart(self._window.base + start)

    def _sift(self, matches: list[tuple[int, int]]) -> tuple[list[Hit], dict[int, Catch]]:
        """The hits of matches of the library's expressions, and the lines that the phrase index caught.

        Args:
            matches: Expression and position of its end, in the order of their ends.
        """
        hits: list[Hit] = []
        caught: dict[int, Catch] = {}
        known: set[int] = set()
        met, spent, window = self._met, self._examiner.spent, self._window
        bounds: Bounds | None = None
        self._waiting = []
        for number, end in matches:
            if spent[number] or met.get(number, -1) >= end:
                continue
            if bounds is None or end > bounds.stop or bounds.stop - bounds.start >= AROUND:
                bounds = window.bounds(end)
                if bounds is None:
                    self._waiting.append((number, end))
                    continue
                text = window.text(bounds).rstrip(b"\r")
                content = window.content(text)
            met[number] = bounds.stop
            if number >= self._named:
                if bounds.stop - end >= AROUND:
                    continue  # a piece in a very long line would be judged at another time than its line
                if not self._is_context(number):
                    caught.setdefault(bounds.stop, Catch(bounds)).pieces.append(number - self._named)
                elif self._library.phrase_index.confirm(number - self._named, content):
                    caught.setdefault(bounds.stop, Catch(bounds)).context = True
                continue
            captures = self._examiner.confirm(number, content, text)
            if captures is None:
                continue
            known.add(bounds.stop)
            hit = self._examiner.examine(number, window.line(bounds.start, bounds.stop), captures)
            if hit is not None:
                hits.append(hit)
                look_above(hit, bounds.start, self._library, window)
                self._blocks.open(hit, bounds.stop)
        for stop in known & caught.keys():
            caught[stop].known = True
        return hits, caught

    def _is_context(self, number: int) -> bool:
        return self._library.phrase_index.is_context(number - self._named)

    def _retire(self) -> None:
        """Drop the matches of the index's pieces and contexts once they are looked at no more."""
        for context in (False, True):
            if context not in self._retired and self._corrupted.done(context=context):
                self._retired.add(context)
                for number in range(self._named, len(self._examiner.spent)):
                    if self._is_context(number) is context:
                        self._examiner.spent[number] = 1

    def skip(self, length: int) -> None:
        """Raw bytes of a hole were left out before the next ones."""
        self._window.append(self._view.skip(length))

    def pending(self) -> list[Hit]:
        """Hits of the last line as far as it came."""
        told = self._examiner.told if not self._window.data.endswith(b"\n") else []
        if not self._waiting and not told:
            return []
        hits: list[Hit] = []
        memory = self._examiner.remember()
        ends = dict.fromkeys(told, self._window.end) | dict(reversed(self._waiting))
        named = [number for number in ends if number < self._named]
        sure = False
        for number in reversed(named):
            line = self._window.unended(ends[number])
            captures = self._examiner.confirm(number, line.content, line.data.rstrip(b"\r"))
            sure = sure or captures is not None
            hit = self._examiner.examine(number, line, captures) if captures is not None else None
            if hit is not None:
                look_above(hit, self._window.end - len(line.data), self._library, self._window)
                self._corrupted.refine(hit)
                hits.append(hit)
        self._examiner.forget(memory)
        pieces = [number for number in ends if number >= self._named and not self._is_context(number)]
        if pieces and not sure:
            line = self._window.unended(ends[pieces[0]])
            hit = self._corrupted.unended(line, [number - self._named for number in pieces])
            hits += [hit] if hit is not None else []
        return hits

    def passed_over(self) -> list[Entry]:
        """What was met so often that further lines of it are not looked at."""
        spent = self._examiner.spent
        patterns = self._library.patterns
        owners = {pattern.owner for number, pattern in enumerate(patterns) if spent[number]}
        return [self._library.entries[owner] for owner in sorted(owners)]

    def beginning(self) -> list[bytes]:
        """What the console's first lines say; the last of them may be cut."""
        return [self._window.content(line) for line in self._window.beginning.split(b"\n")]

    def tail(self, count: int = 30) -> list[Line]:
        """The last lines, oldest first; an unended one is the last."""
        return self._window.tail(count)


class _Collector:
    """What the automata of one console met.

    Args:
        spent: For each id, whether it was met often enough.

    Attributes:
        passed: Matches that were passed over.
    """

    def __init__(self, spent: bytearray) -> None:
        self._spent = spent
        self._matches: list[tuple[int, int]] = []
        self._origin = 0
        self.passed = 0

    def collect(self, number: int, _start: int, end: int, _flags: int, _context: object) -> None:
        """The callback of the automata."""
        if self._spent[number]:
            self.passed += 1
        else:
            self._matches.append((number, end))

    def take(self) -> list[tuple[int, int]]:
        """Id and position of the end of each match since the last call."""
        matches, origin = self._matches, self._origin
        self._matches = []
        return [(number, origin + end) for number, end in matches] if origin else matches

    def restart(self, origin: int) -> None:
        """The automaton began anew at a position; what it met so far was known."""
        self._matches.clear()
        self._origin = origin
        self.passed = 0
