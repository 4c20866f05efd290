"""One console while it is read: its bytes in, what it has shown out."""

from collections.abc import Sequence

from logtriage.boot.ladder import Ladder
from logtriage.boot.observed_console import Console
from logtriage.boot.progress import Progress
from logtriage.console.long_lines import LONGEST, LongLines
from logtriage.console.nuls import NulFilter, Nuls
from logtriage.console.prefix import NONE, Prefixes
from logtriage.console.safe import safe_text
from logtriage.console.tags import Tag
from logtriage.corrupted.console_end import LastBytes
from logtriage.library.library import Library
from logtriage.library.schema import Event, Signature
from logtriage.scan.console_scan import ConsoleScan
from logtriage.scan.hit import Hit
from logtriage.scan.scanner import Scanner
from logtriage.vocabulary import Layer


class ConsoleReading:
    """Follows one console, equally for every chunking.

    Args:
        library: The signatures.
        layer: Whose console it is.
        ladder: What the matrix calls the steps of a boot.
        given: What certainly stands in front of its lines.

    Attributes:
        progress: What the console has shown in complete lines.
    """

    def __init__(self, library: Library, layer: Layer, ladder: Ladder, given: Prefixes = NONE) -> None:
        self._library = library
        self._nuls = NulFilter()
        self._long = LongLines()
        self._last = LastBytes()
        self._scan = ConsoleScan(library, self._remember, self._go_back, given)
        self._prefixes = NONE
        self.progress = Progress(layer, ladder)
        self._begins_as = layer, ladder

    @property
    def scanner(self) -> Scanner:
        """What finds the library's entries."""
        return self._scan.scanner

    @property
    def prefix(self) -> str:
        """What stands in front of the lines and is left out, safe to show; empty for nothing."""
        return self.scanner.prefixes.shown

    def settle(self) -> None:
        """Keep nothing that only a further reading of lines would need: the log is over."""
        self._scan.settle()

    def _remember(self) -> Progress:
        return self.progress.copy()

    def _go_back(self, progress: Progress | None) -> None:
        shared = self.progress.shared
        self.progress = progress.copy() if progress is not None else Progress(*self._begins_as)
        self.progress.shared = shared

    def feed(self, data: bytes) -> bool:
        """Take the next bytes; whether they showed something, or may once their line ends.

        Also where they took back what the line had seemed to say before it was ended.
        """
        open_before = self.scanner.unsettled
        showed = False
        for piece in self._nuls.feed(data):
            if isinstance(piece, Nuls):
                self._scan.skip(piece.length)
            else:
                showed = self._read(piece) or showed
        return showed or open_before or self.scanner.unsettled

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Those of consoles, where the lines of several are found: it is to be read as a `TaggedLog`."""
        return self._scan.tags

    @property
    def last_time(self) -> float | None:
        """The time that the recorder wrote in front of the last line that has one."""
        if not self.prefix:
            return None
        times = (line.time for line in reversed(self._scan.tail()))
        return next((time for time in times if time is not None), None)

    def pass_over(self, length: int) -> None:
        """Bytes of the log were not this console's."""
        if length:
            self._scan.skip(length)

    def skip(self, length: int) -> None:
        """Pass over so many NULs, which were not read."""
        self._nuls.skip(length)

    def notes(self, name: str) -> tuple[str, ...]:
        """What is odd about the bytes of the console of a name, one line each, safe to show."""
        found = []
        if self._nuls.skipped:
            found.append(f"{name}: {self._nuls.skipped} NUL bytes skipped")
        if self.prefix:
            found.append(
                f"{name}: lines are read without what a recorder put in front of them: {self.prefix}"
            )
        if self._long.count:
            lines = "line" if self._long.count == 1 else "lines"
            found.append(f"{name}: {self._long.count} long {lines}, of more than {LONGEST >> 10} KiB")
        return tuple(map(safe_text, found))

    def _read(self, data: bytes) -> bool:
        self._long.feed(data)
        self._last.feed(data)
        showed = False
        for hits in self._scan.feed(data):
            showed = self._is_tagged_otherwise() or showed or bool(hits)
            if hits:
                self._begin(self.progress, hits)
                self.progress.take(hits, self._library)
        return self._is_tagged_otherwise() or showed

    def _is_tagged_otherwise(self) -> bool:
        """Whether other prefixes were found; a tag that names a guest says whose console it is."""
        prefixes = self.scanner.prefixes
        if prefixes is self._prefixes:
            return False
        self._prefixes = prefixes
        tags = [form.tags for form in prefixes.forms]
        if tags and all(any(map(self._library.names_guest, one)) for one in tags):
            self.progress.becomes_guests()
        return True

    def _begin(self, progress: Progress, hits: Sequence[Hit]) -> None:
        """Learn from the lines before the first that shows something."""
        if not progress.events:
            before = min(hit.lines[0].number for hit in hits) - 1
            progress.begins_with(self.scanner.beginning()[:before])

    def _is_overfull(self, progress: Progress) -> bool:
        """Whether the last boot may have begun, or failed, where nothing was looked at any more."""
        if not progress.past:
            return False
        spent = self.scanner.passed_over()
        return progress.is_full or any(
            (isinstance(entry, Event) and entry.event in {"kernel", "firmware-start"})
            or (isinstance(entry, Signature) and entry.severity in {"fatal", "fail"})
            for entry in spent
        )

    def console(self, name: str, file: str, size: int, silence: float | None = None) -> Console:
        """The console as a verdict sees it, its unended line included.

        Args:
            name: Such as `host`.
            file: Its log.
            size: Bytes seen.
            silence: Seconds between its last byte and the end of its job, where that is known.
        """
        progress = self.progress
        pending = self.scanner.pending()
        if pending:
            progress = progress.copy()
            self._begin(progress, pending)
            progress.take(pending, self._library)
        form = self.scanner.form
        return Console(
            name,
            file,
            size,
            progress,
            self._scan.tail,
            lambda: self._last.corruption(self.scanner.prefixes),
            silence,
            understood=form.found or bool(progress.events or progress.candidates),
            looked_at=form.lines,
            overfull=self._is_overfull(progress),
        )
