"""The consoles of one configuration, each with what reading it needs, and which of them are in one log."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from logtriage.boot.ladder import Ladder
from logtriage.boot.reading import ConsoleReading
from logtriage.boot.tagged_log import Share, TaggedLog, layer_of, more_tags, name_of, prefixes_of
from logtriage.console.prefix import NONE, Prefixes
from logtriage.console.tags import Tag
from logtriage.library.library import Library
from logtriage.vocabulary import Layer

_ORDER: Final = {"host": 0, "guest": 1}


@dataclass(slots=True)
class ConsoleLog:
    """One console of a configuration.

    Attributes:
        unread: It was not read to its end yet since it was found: nothing is said of its boot before.
        behind: It holds bytes that were not read yet, so that its end is not known.
        grown: Bytes that came while it was watched, since it was last read to its end.
        taken: Bytes of the log, of which `size` are this console's.
        tags: Those of its consoles, where it holds several.
        tagged: Gives them their lines.
        parts: What they are called, this one included, in the order of the tags.
        part_of: Of a console in another one's log, that one's name.
        settled: It counted as over, so that nothing more is kept to learn from.
        late: Bytes came all the same: it is read again, and then not settled.
    """

    name: str
    file: str
    layer: Layer
    reading: ConsoleReading
    unread: bool = False
    behind: bool = False
    grown: bool = False
    size: int = 0
    read: int = 0  # bytes that were read before, with another library: they say nothing of time
    generation: int = 0
    error: str = ""
    notes: list[str] = field(default_factory=list)
    bursts: int = 0
    silence: float | None = None
    taken: int = 0
    tags: tuple[Tag, ...] = ()
    tagged: TaggedLog | None = None
    parts: tuple[str, ...] = ()
    part_of: str = ""
    settled: bool = False
    late: bool = False

    @property
    def outdated(self) -> bool:
        """Whether it is to be read again.

        It holds consoles that were not known when that began, or goes on where it seemed to be over.
        """
        return len(self.tags) != len(self.parts) or (self.settled and self.late)


@dataclass(frozen=True, slots=True)
class Reads:
    """What consoles are read with.

    Attributes:
        library: The signatures.
        ladder: What the matrix calls the steps of a boot with a guest.
    """

    library: Library
    ladder: Ladder

    def console(self, layer: Layer, given: Prefixes = NONE, *, shared: bool = True) -> ConsoleReading:
        """Begin to read a console of a layer.

        Args:
            layer: Whose console it is.
            given: What certainly stands in front of its lines.
            shared: Whether it may hold what a guest says, too.
        """
        reading = ConsoleReading(self.library, layer, self.ladder, given)
        reading.progress.shared = shared
        return reading


class ConsoleLogs:
    """The consoles of one configuration.

    Attributes:
        by_name: Each console, those that are in the log of another one included.
    """

    def __init__(self) -> None:
        self.by_name: dict[str, ConsoleLog] = {}

    @property
    def in_order(self) -> list[ConsoleLog]:
        """The host's console first, then the guest's."""
        return sorted(self.by_name.values(), key=lambda log: (_ORDER.get(log.name, 2), log.name))

    @property
    def behind(self) -> bool:
        """Whether one holds bytes that were not read yet."""
        return any(log.behind for log in self.by_name.values())

    @property
    def unread(self) -> bool:
        """Whether one was not read to its end yet since it was found."""
        return any(log.unread for log in self.by_name.values())

    def attach(self, console: str, file: str, reads: Reads) -> bool:
        """Take a console with a log of its own; whether it is a new one."""
        if console in self.by_name and self.by_name[console].part_of:
            self._move(console)
        if console in self.by_name:
            return False
        layer = Layer.GUEST if console == "guest" else Layer.HOST
        self.by_name[console] = ConsoleLog(console, file, layer, reads.console(layer))
        self._tell_apart()
        return True

    def begin(
        self, console: str, file: str, generation: int, reads: Reads, *, tags: tuple[Tag, ...] = ()
    ) -> ConsoleLog:
        """Begin the log of a console anew: from its first byte, by the consoles that it is known to hold."""
        old = self.by_name[console]
        for name in old.parts:
            if name != console:
                del self.by_name[name]
        # One that becomes another one while it is read is still to be read to its end.
        log = ConsoleLog(
            console,
            file,
            old.layer,
            reads.console(old.layer, shared=old.reading.progress.shared),
            unread=old.unread,
            behind=old.behind,
            generation=generation,
            notes=old.notes,
            silence=old.silence,
            tags=tags,
        )
        self.by_name[console] = log
        if tags:
            self._take_parts(log, reads)
        return log

    def share(self, log: ConsoleLog, shares: Iterable[Share]) -> bool:
        """Give the consoles of a log their lines; whether that showed something."""
        told = False
        for share in shares:
            part = self.by_name[log.parts[share.console]]
            part.size += len(share.data)
            part.reading.pass_over(share.before)
            told = part.reading.feed(share.data) or told
            log.tags = more_tags(log.tags, part.reading.tags)
        return told

    def settle(self) -> None:
        """Keep nothing to learn from; but a log that went on after that once keeps it."""
        for log in self.by_name.values():
            if not self.by_name.get(log.part_of, log).late:
                log.settled = True
                log.reading.settle()

    def _move(self, console: str) -> None:
        """Call a console by its tag, since another log has its name."""
        part = self.by_name.pop(console)
        whole = self.by_name[part.part_of]
        number = whole.parts.index(console)
        part.name = _unused(name_of(whole.tags[number]), self.by_name)
        whole.parts = (*whole.parts[:number], part.name, *whole.parts[number + 1 :])
        self.by_name[part.name] = part

    def _take_parts(self, log: ConsoleLog, reads: Reads) -> None:
        """Begin the consoles of a log by their tags; the log's own name is that of the first of its layer."""
        layers = [layer_of(tag, reads.library, log.layer) for tag in log.tags]
        own = layers.index(log.layer) if log.layer in layers else 0
        names = []
        for number, (tag, layer) in enumerate(zip(log.tags, layers, strict=True)):
            reading = reads.console(layer, prefixes_of(tag), shared=log.reading.progress.shared)
            if number == own:
                log.reading = reading
                names.append(log.name)
                continue
            name = _unused("guest" if layer is Layer.GUEST else name_of(tag), self.by_name)
            self.by_name[name] = ConsoleLog(name, log.file, layer, reading, part_of=log.name)
            names.append(name)
        log.parts, log.tagged = tuple(names), TaggedLog(log.tags)
        self._tell_apart()

    def _tell_apart(self) -> None:
        """What a guest says is not the host's, where the guest has a console of its own."""
        if "guest" in self.by_name and "host" in self.by_name:
            self.by_name["host"].reading.progress.shared = False


def _unused(name: str, names: Collection[str]) -> str:
    """A name, or one made of it that is not used yet."""
    numbered = (f"{name} {number}" for number in count(2))
    return name if name not in names else next(one for one in numbered if one not in names)
