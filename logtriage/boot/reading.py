"""One console while it is read: its bytes in, what it has shown out."""

from logtriage.boot.ladder import Ladder
from logtriage.boot.observation import Console
from logtriage.boot.progress import Progress
from logtriage.matching.library import Library
from logtriage.matching.scanner import Scanner
from logtriage.matrix.model import Layer


class ConsoleReading:
    """Follows one console, equally for every chunking.

    Args:
        library: The signatures.
        layer: Whose console it is.
        ladder: What the matrix calls the steps of a boot.

    Attributes:
        scanner: What finds the library's entries.
        progress: What the console has shown in complete lines.
    """

    def __init__(self, library: Library, layer: Layer, ladder: Ladder) -> None:
        self._library = library
        self.scanner = Scanner(library)
        self.progress = Progress(layer, ladder)

    def feed(self, data: bytes) -> bool:
        """Take the next bytes; whether they showed something, or may once their line ends."""
        marks = self.scanner.feed(data)
        if marks:
            if not self.progress.events:
                self.progress.begins_with(self.scanner.beginning())
            self.progress.take(marks, self._library)
        return bool(marks) or self.scanner.unsettled

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
            if not progress.events:
                progress.begins_with(self.scanner.beginning())
            progress.take(pending, self._library)
        form = self.scanner.form
        return Console(
            name,
            file,
            size,
            progress,
            self.scanner.tail,
            silence,
            understood=form.found or bool(progress.events or progress.candidates),
            looked_at=form.lines,
            overfull=self.scanner.passes_over({"kernel", "firmware-start"}),
        )
