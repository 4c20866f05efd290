"""The last lines of consoles as they are now, read again only where a console has grown."""

from textual.cache import LRUCache

from logtriage.console.safe import safe_line
from logtriage.errors import InputError
from logtriage.sources.reader import LogReader
from logtriage.triage.snapshot import ConfigState, ConsoleState
from logtriage.tui.state.feed import Feed

_KEPT = 2000
"""Tails that are kept: some dozens of screens of configurations."""

_TAB = 8
"""Cells between tab stops: eight is what terminals and kernel logs assume."""

_LONGEST = 400
"""Characters of a line that are kept: more than the widest terminal has."""


def telling_console(state: ConfigState) -> ConsoleState | None:
    """The console that the verdict rests on, else the last one that says anything; None without any."""
    speaking = [console for console in state.consoles if console.size]
    if state.failure is not None and state.failure.evidence:
        file = state.failure.evidence[0].file
        return next((console for console in speaking if console.file == file), None)
    return speaking[-1] if speaking else None


class Tails:
    """Reads the last lines of consoles.

    Args:
        feed: Knows where the logs are.
    """

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._known: LRUCache[tuple[str, str], tuple[tuple[int, int, int], list[str]]] = LRUCache(_KEPT)

    def lines(self, state: ConfigState, console: ConsoleState, count: int) -> list[str]:
        """The last lines of a console that say anything, safe to show, the last one last.

        Args:
            state: The configuration.
            console: The console.
            count: Lines at the most.
        """
        key = (state.config.id, console.name)
        now = (console.size, console.generation, count)
        known = self._known.get(key)
        if known is None or known[0] != now:
            known = self._known[key] = (now, self._read(*key, count))
        return known[1]

    def last(self, state: ConfigState, console: ConsoleState) -> str:
        """The last line of a console as it was read last, safe to show; read now only where it never was."""
        known = self._known.get((state.config.id, console.name))
        lines = self.lines(state, console, 1) if known is None else known[1]
        return lines[-1] if lines else ""

    def _read(self, config_id: str, console: str, count: int) -> list[str]:
        path = self._feed.path_of(config_id, console)
        if path is None:
            return []
        try:
            reader = LogReader(path)
            lines = reader.around(reader.size, 2 * count + 2, 0)
        except InputError:
            return []
        texts = [safe_line(line.data[:_LONGEST]).expandtabs(_TAB).rstrip() for line in lines]
        return [text for text in texts if text][-count:]
