"""Looks at lines of a console now and then, to see what its recorder put in front of them."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from logtriage.console.prefix import NONE, Prefixes
from logtriage.console.prefix_learner import SURE, KnownWords, Sample, explained, learn, stamp_of
from logtriage.console.printk import PLAIN_HEADER
from logtriage.console.recent_bytes import RecentBytes
from logtriage.console.safe import strip_sequences
from logtriage.console.tags import Tag, TagCount

_LINES: Final = (1, 2, 4, 16, 64)
"""Lines of a log after which it is decided what stands in front of them."""
_STEP: Final = 4 << 10
"""Bytes after which, at the next line's end, that is decided again; behind the beginning twice as many."""
BEGINNING: Final = 32 << 10
"""Bytes of a log's beginning that are learned from as a whole."""
DENSE: Final = 256 << 10
"""Bytes up to which all of a log is looked at; after them a step of every eighth part of what was read."""
_RARELY: Final = 8
_LEARNED: Final = 2 * _STEP
"""Bytes of a step that are learned from at the most: its last ones."""
_FEW: Final = 256
"""Bytes of a step, its last ones, that show most kernels' lines to be bare."""
_GLANCE: Final = 512
"""Bytes of a step that tell most consoles without prefixes: its last ones."""
_SPREAD: Final = 4
_LAST: Final = 12
"""Lines that are learned from: so many of each step, and so many last ones of the latest."""
_STEPS: Final = 3
"""Steps that are learned from behind the beginning."""
_APART: Final = 32 << 10
"""Bytes between two lines to come back to, behind the beginning."""

_STARTS: Final = re.compile(rb"\n" + PLAIN_HEADER)
_BARE: Final = re.compile(rb"(?:" + PLAIN_HEADER + rb"[^.\n]*+(?:\.(?!\d{6}\])[^.\n]*+)*+\n)+")
"""Lines that begin with the only header that is in them."""
_STARTED: Final = re.compile(rb"\n" + PLAIN_HEADER + rb"[^\n]*")
_TIME: Final = re.compile(rb"\d(?::\d\d|,\d|\d{7})")
"""What no time of day is without."""
_HEADERS: Final = re.compile(rb"\.\d{6}\]")


class PrefixWatch:
    """Decides what stands in front of a console's lines, at the same lines for every chunking.

    Args:
        words: Those that are known to begin lines.
        given: What certainly stands in front of the lines.

    Attributes:
        prefixes: What stands in front of the lines, as far as it is known.
        looking: Whether other prefixes may be found at the next mark.
        place: Whether the bytes taken so far end where one should come back to, once they are found.
        tags: Those of consoles, where the lines of several are found.
    """

    def __init__(self, words: KnownWords, given: Prefixes = NONE) -> None:
        self._words = words
        self._given = bool(given)
        self.prefixes = given
        self.looking = True
        self.place = False
        self._position = 0
        self._count = 0
        self._lines = 0
        self._goal = 0
        self._next_place = BEGINNING
        self._begins = True
        self._held = RecentBytes(_LEARNED)
        self._steps: list[_Step] = []
        self._final: Prefixes | None = None
        self._count_of_tags = TagCount()
        self.tags: tuple[Tag, ...] = ()

    def settle(self) -> None:
        """Keep nothing to learn from: the log is over."""
        self._final = self.latest()
        self._held = RecentBytes(_LEARNED)
        self._steps = []

    def feed(self, data: bytes) -> int:
        """Take the next bytes, up to where other prefixes are known or a place is; returns how many."""
        self.place = False
        start = 0
        while stop := self._mark(data, start):
            self._take(data, start, stop)
            start = stop
            known = self.prefixes
            if self.looking:
                self._decide()
            else:
                self.looking = True
                self._goal = self._position + _STEP
            if self.place or self.prefixes is not known:
                return start
        self._take(data, start, len(data))
        return len(data)

    def _mark(self, data: bytes, start: int) -> int:
        """Where the next mark is, behind a line's end; 0 where it is not among the bytes."""
        if self._count == len(_LINES):
            return data.find(b"\n", start + max(0, self._goal - self._position)) + 1
        while self._lines < _LINES[self._count]:
            start = data.find(b"\n", start) + 1
            if not start:
                return 0
            self._lines += 1
        return start

    def _take(self, data: bytes, start: int, stop: int) -> None:
        """Take a part to learn from; of a long one only the end counts."""
        self._position += stop - start
        if self.looking:
            self._held.append(data[max(start, stop - _LEARNED) : stop])
            self._held.trim()

    def _decide(self) -> None:
        """Decide at a mark what stands in front of the lines, and go on to the next one."""
        raw, self._held = self._held.last, RecentBytes(_LEARNED)
        self._steps.append(self._step(raw))
        found = self._learned(self._steps)
        self._steps[-1].close()
        if found != self.prefixes:
            self.prefixes = found
            self._count_of_tags = TagCount()
            for step in self._steps:
                self._count_of_tags.take(step.samples, found)
        elif found:
            self._count_of_tags.take(self._steps[-1].samples, found)
        if found:
            self.tags = self._count_of_tags.tags
        self._count = min(self._count + 1, len(_LINES))
        self._begins = self._position < BEGINNING
        self._goal = self._position + (_STEP if self._begins else 2 * _STEP)
        if not self._begins:
            del self._steps[:-_STEPS]
        if self._position >= self._next_place and not self._steps[-1].ahead:
            self.place = True
            self._next_place = self._position + _APART
        if self._position >= DENSE and self._count == len(_LINES):
            self.looking = self.place = False
            self._steps = []
            self._goal = self._position + self._position // _RARELY

    def latest(self) -> Prefixes:
        """The prefixes also by the lines since the last mark, by which nothing is decided yet."""
        if self._final is not None:
            return self._final
        held = self._held.last
        end = held.rfind(b"\n") + 1
        return self._learned([*self._steps, self._step(held[:end])]) if end else self.prefixes

    def _step(self, raw: bytes) -> "_Step":
        return _Step(raw, self._words, closely=self._count < len(_LINES))

    def _learned(self, steps: Sequence["_Step"]) -> Prefixes:
        """The prefixes by some steps, of which the last is new."""
        whole = self._begins and not self._given
        if not steps[-1].is_telling(self.prefixes, whole=whole):
            return self.prefixes
        if sum(step.ahead for step in steps) < SURE and any(step.bare for step in steps):
            return self.prefixes
        samples = [one for step in steps[:-1] for one in step.some]
        samples += steps[-1].samples
        return learn(samples) if whole else learn(samples, self.prefixes, whole=False)


class _Step:
    """Lines between two marks.

    Args:
        raw: All of them, or the last ones.
        words: As for a sample.
        closely: As for a sample.

    Attributes:
        bare: Of the last lines, those that begin with a kernel's header.
        ahead: Of the last lines, those in which something stands in front of what is known, or more.
    """

    def __init__(self, raw: bytes, words: KnownWords, *, closely: bool) -> None:
        self._raw = raw
        self._words = words
        self._closely = closely
        self.bare = 0
        self.ahead = 0

    @cached_property
    def samples(self) -> Sequence[Sample]:
        """Lines to learn from: the last ones, and some of those before them."""
        lines = [line for line in strip_sequences(self._raw).split(b"\n") if line.strip()]
        first = max(0, len(lines) - _LAST)
        spread = sorted({at * first // _SPREAD for at in range(_SPREAD)}) if first else []
        chosen = (*spread, *range(first, len(lines)))
        return [Sample(lines[at], self._words, closely=self._closely) for at in chosen]

    @property
    def some(self) -> Sequence[Sample]:
        """A few lines of it, for a step that is over."""
        return self.samples[:: max(1, len(self.samples) // _SPREAD)]

    def close(self) -> None:
        """Keep no more of it than tells what it is where something stands in front of later lines."""
        self._raw = self._raw[-_GLANCE:]

    def is_telling(self, known: Prefixes, *, whole: bool) -> bool:
        """Whether a line may have something in front that is not known yet; most logs have no such line.

        Args:
            known: What was found so far.
            whole: Whether it is not certain yet, since little was seen.
        """
        if known:
            self.ahead = SURE
            return any((whole or sample.ahead) and not explained(sample, known) for sample in self.samples)
        raw = self._raw
        few = raw[raw.find(b"\n", len(raw) - _FEW) + 1 :] if len(raw) > _FEW else raw
        if _BARE.fullmatch(few) is not None and not (self._closely and self._has_firmware(few)):
            self.bare = 1
            return False
        last = raw[raw.find(b"\n", len(raw) - _GLANCE) :] if len(raw) > _GLANCE else b"\n" + raw
        last = strip_sequences(last) if b"\x1b" in last else last
        self.bare = len(_STARTS.findall(last))
        self.ahead = len(_HEADERS.findall(last)) - self.bare
        if 2 * self.bare < last.count(b"\n") - 1:
            rest = _STARTED.sub(b"\n", last) if self.bare else last
            self.ahead += self._words.count_inside(rest, SURE)
            if not self.ahead and _TIME.search(rest) is not None:
                lines = [line for line in rest.split(b"\n") if line.strip()]
                self.ahead = SURE if 2 * sum(stamp_of(line) is not None for line in lines) > len(lines) else 0
        elif self._closely:
            self.ahead += self._has_firmware(last)
        return self.ahead > 0

    def _has_firmware(self, lines: bytes) -> int:
        """Lines with firmware's words inside, where the time of the recorder looks like a header."""
        return self._words.count_inside(lines, SURE, firmware=True)
