"""Tags of the consoles whose lines a recorder put into one log."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from logtriage.console.prefix import Form, Prefixes, Text, form_of, split
from logtriage.console.prefix_learner import SURE, Sample
from logtriage.console.printk import parse_printk

MOST: Final = 16
"""Consoles of one log: further tags are text of the console on which they stand."""
_STARTS: Final = (b"Linux version ", b"Booting Linux on")
"""What a kernel says once, as it starts: init/main.c, arch/arm64/kernel/setup.c."""
_ALIKE: Final = 2
_KEPT: Final = 6
"""Prefixes of one tag that its form is made of."""

Words = tuple[bytes, ...]
"""The words of a prefix that are no times, levels or mere numbers."""


@dataclass(frozen=True, slots=True)
class Tag:
    """What tells the lines of one console.

    Attributes:
        words: Its words.
        forms: The forms of the prefixes that hold them.
    """

    words: Words
    forms: tuple[Form, ...]

    @property
    def name(self) -> bytes:
        """Its words joined to one name."""
        return b" ".join(self.words)


class TagCount:
    """Counts the lines of each tag that begin with what only a boot prints.

    Consoles differ in their clocks: words that vary in front of one kernel's lines, as the processor's number
    or a host that is renamed, are no tags.
    """

    def __init__(self) -> None:
        self._texts: dict[Words, list[Text]] = {}
        self._lines: dict[Words, int] = {}
        self._latest: tuple[Words, float] | None = None
        self._timed: set[Words] = set()
        self._apart: set[Words] = set()
        self._began: set[Words] = set()

    def take(self, samples: Iterable[Sample], known: Prefixes) -> None:
        """Take some lines.

        Args:
            samples: The lines.
            known: What stands in front of them.
        """
        for sample in samples:
            form = known.longest(sample.line)
            if form is None:
                continue
            length = Prefixes((form,)).length(sample.line)
            if length not in sample.ahead:
                continue
            if form.named and self._lines.get(_words(form), 0) >= SURE:
                self._time(_words(form), sample.line[length:])
                continue
            text = split(sample.line[:length])
            words = _words(form_of([text], exactly=True))
            self._time(words, sample.line[length:])
            if words in self._texts or len(self._texts) < MOST:
                self._lines[words] = self._lines.get(words, 0) + 1
                texts = self._texts.setdefault(words, [])
                if len(texts) < _KEPT:
                    texts.append(text)

    def _time(self, words: Words, content: bytes) -> None:
        """Follow the kernels' clocks: one that runs back where the tag changes is another console's."""
        if any(start in content for start in _STARTS):
            self._began.add(words)
        header = parse_printk(content)
        if header is None or header.uptime is None:
            return
        self._timed.add(words)
        if self._latest is not None and self._latest[0] != words and header.uptime < self._latest[1]:
            self._apart |= {words, self._latest[0]}
        self._latest = words, header.uptime

    def _is_console(self, words: Words) -> bool:
        own = words in self._began and len(self._began) > 1
        return self._timed in (set(), {words}) or words not in self._timed or words in self._apart or own

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Those of consoles, in the order in which they were met; none where there is one console at most.

        Of a console that printed little, fewer lines do where another's tag is written in the same way.
        """
        sure = {
            text.skeleton
            for words, lines in self._lines.items()
            if lines >= SURE and self._is_console(words)
            for text in self._texts[words]
        }
        found = [
            _tag(words, texts)
            for words, texts in self._texts.items()
            if self._is_console(words)
            and (self._lines[words] >= SURE or (self._lines[words] >= _ALIKE and texts[0].skeleton in sure))
        ]
        return tuple(found) if len(found) > 1 else ()


def _words(form: Form) -> Words:
    return tuple(word for word in form.tags if not word.isdigit())


def _tag(words: Words, texts: list[Text]) -> Tag:
    groups: dict[tuple[str | bytes, ...], list[Text]] = {}
    for text in texts:
        groups.setdefault(text.skeleton, []).append(text)
    return Tag(words, tuple(form_of(group, exactly=True) for group in groups.values()))
