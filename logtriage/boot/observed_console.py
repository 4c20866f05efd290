"""One console of a boot as the verdict sees it: what it has shown, and its last lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from logtriage.boot.progress import Progress
from logtriage.corrupted.console_end import Corruption
from logtriage.expressions.regex import Regex
from logtriage.library.library import Library
from logtriage.scan.hangpoint import meaningful
from logtriage.scan.hit import Line

_REMARK: Final = Regex(
    r"(?i:^\W{0,4}(?:[a-z',-]{1,16} ){0,12}(?:hangs?|(?:gets?|got|is) stuck|freezes|froze|stalls|stops)\b)"
)
"""A sentence of whoever pasted a console, in words alone: that it stopped there."""
_REMARKS: Final = 3
"""Lines at the end of what was pasted among which such a sentence stands."""


@dataclass(slots=True)
class Console:
    """One console of a configuration as the verdict sees it.

    Attributes:
        name: Such as `host`.
        file: Its log, relative to the run directory.
        size: Bytes seen.
        progress: What it has shown, hits of its unended line included.
        read_tail: Gives its last lines, oldest first; asked only where a boot stopped.
        read_corruption: Tells how damaged its last lines are; asked only where nothing else names a failure.
        silence: Seconds between its last byte and the end of its job, where that is known.
        understood: Whether a line of a known form was among its first ones.
        looked_at: How many of its lines were looked at for that.
        overfull: It holds more boots than were looked at: how the last one went is not known.
    """

    name: str
    file: str
    size: int
    progress: Progress
    read_tail: Callable[[], Sequence[Line]]
    read_corruption: Callable[[], Corruption] = Corruption
    silence: float | None = None
    understood: bool = True
    looked_at: int = 0
    overfull: bool = False
    _tail: Sequence[Line] | None = None
    _last_lines: Sequence[tuple[Line, str]] | None = None
    _corruption: Corruption | None = None

    @property
    def corruption(self) -> Corruption:
        """How damaged its last lines are."""
        if self._corruption is None:
            self._corruption = self.read_corruption()
        return self._corruption

    @property
    def last_lines(self) -> Sequence[tuple[Line, str]]:
        """Those of its last lines that say something, each with what it says, masked."""
        if self._last_lines is None:
            told = meaningful(line.content for line in self.tail)
            self._last_lines = [(self.tail[index], text) for index, text in told]
        return self._last_lines

    def ends_at_prompt(self, library: Library) -> bool:
        """Whether its last line is a prompt, or says that the system was halted."""
        last = self.tail[-1] if self.tail else None
        return last is not None and (last.number == self.progress.prompt or library.is_prompt(last.content))

    @property
    def is_said_to_stop(self) -> bool:
        """Whether a person's words behind its last lines say that it stopped there."""
        return any(_REMARK.search(line.content) is not None for line in self.tail[-_REMARKS:])

    @property
    def tail(self) -> Sequence[Line]:
        """The last lines of its last boot, oldest first."""
        if self._tail is None:
            begun = self.progress.begun
            self._tail = [line for line in self.read_tail() if line.offset >= begun]
        return self._tail


@dataclass(frozen=True, slots=True)
class LastLine:
    """The last meaningful line of a layer: the line, its console's file, what it says masked."""

    line: Line
    file: str
    text: str
