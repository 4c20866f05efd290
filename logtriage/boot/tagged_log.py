"""One log that holds several consoles, each of whose lines have a tag in front."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from logtriage.console.prefix import Prefixes
from logtriage.console.safe import safe_text
from logtriage.console.splitter import Splitter
from logtriage.console.tags import Tag
from logtriage.library.library import Library
from logtriage.vocabulary import Layer


class Share(NamedTuple):
    """Bytes of one console.

    Attributes:
        console: Its number.
        before: Bytes of the log between its last ones and these, which are of other consoles.
        data: The bytes.
    """

    console: int
    before: int
    data: bytes


class TaggedLog:
    """Gives each console its lines; offsets stay those of the log.

    Args:
        tags: Those of the consoles, in the order of their numbers.
    """

    def __init__(self, tags: Sequence[Tag]) -> None:
        self.tags = tuple(tags)
        self._splitter = Splitter(tags)
        self._position = 0
        self._given = [0] * len(tags)

    def feed(self, data: bytes) -> Iterator[Share]:
        """The shares of the next bytes."""
        return self._shares(self._splitter.feed(data))

    def flush(self) -> Iterator[Share]:
        """That of an unended last line, as far as it is certain whose it is."""
        return self._shares(self._splitter.flush())

    def skip(self, length: int) -> Iterator[Share]:
        """Pass over so many NULs, which were not read; gives the share of the line that they break."""
        yield from self._shares(self._splitter.cut())
        self._position += length

    def _shares(self, runs: Iterable[tuple[int, bytes]]) -> Iterator[Share]:
        for console, run in runs:
            before = self._position - self._given[console]
            self._position += len(run)
            self._given[console] = self._position
            yield Share(console, before, run)


def more_tags(known: Sequence[Tag], found: Sequence[Tag]) -> tuple[Tag, ...]:
    """The tags of a log with those that are new; the same ones where none is."""
    words = {tag.words for tag in known}
    return (*known, *(tag for tag in found if tag.words not in words))


def prefixes_of(tag: Tag) -> Prefixes:
    """What stands in front of the lines of a tag."""
    return Prefixes(tag.forms)


def layer_of(tag: Tag, library: Library, otherwise: Layer) -> Layer:
    """Whose console a tag says it is.

    Args:
        tag: The tag.
        library: Knows how recorders name guests.
        otherwise: Whose console the log is by its name.
    """
    return Layer.GUEST if any(map(library.names_guest, tag.words)) else otherwise


def name_of(tag: Tag) -> str:
    """What a console is called by its tag, safe to show."""
    return safe_text(tag.name) or "untagged"
