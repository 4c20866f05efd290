"""Texts that are waited for on consoles: prompts to type at, and texts that end a boot."""

from collections.abc import Iterable, Sequence

from logtriage.runner.plan import Input, Stop


class Finder:
    """Finds a text in bytes that come in pieces.

    Args:
        text: What is looked for.
    """

    def __init__(self, text: str) -> None:
        self._text = text.encode()
        self._rest = b""

    def feed(self, data: bytes) -> bool:
        """Whether the text is complete with these bytes."""
        data = self._rest + data
        if self._text in data:
            self._rest = b""
            return True
        # The empty slice of a text of one byte would be all of it.
        self._rest = data[len(data) - len(self._text) + 1 :] if len(data) >= len(self._text) else data
        return False


class Typist:
    """Types on one console, one input after the other.

    What came before an input does not count for the next one: its prompt is a new one.

    Args:
        inputs: In order, all of this console.
    """

    def __init__(self, inputs: Sequence[Input]) -> None:
        self._left = list(inputs)
        self._finder = Finder(self._left[0].at) if self._left else None

    def feed(self, data: bytes) -> bytes:
        """The bytes to type now that the console printed these; empty where no prompt is complete."""
        if self._finder is None or not self._finder.feed(data):
            return b""
        typed = self._left.pop(0).send.encode()
        self._finder = Finder(self._left[0].at) if self._left else None
        return typed


class Endings:
    """Tells when a boot is over although its program runs on.

    Args:
        stops: The texts, each of its console.
    """

    def __init__(self, stops: Iterable[Stop]) -> None:
        self._open = [(stop, Finder(stop.text)) for stop in stops]
        self.due: float | None = None

    def feed(self, console: str, data: bytes, now: float) -> None:
        """Look for the texts in bytes that a console printed.

        Args:
            console: The console that printed them.
            data: The bytes.
            now: Seconds since the start.
        """
        for stop, finder in self._open:
            if stop.console == console and finder.feed(data):
                due = now + stop.after
                self.due = due if self.due is None else min(due, self.due)
