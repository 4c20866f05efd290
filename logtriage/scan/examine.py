"""What a match of the automaton means: quotes and vetoes, several matches of one signature, repeats."""

from dataclasses import dataclass, field
from typing import Final

from logtriage.console.printk import glued
from logtriage.library.library import Library
from logtriage.library.schema import Quoted, Signature, Speaker
from logtriage.scan.hit import Hit, Line

REPEATS: Final = 24
"""Hits of one signature that are looked at on one console; further ones say nothing new."""

TOLD: Final = 256
"""The same for an event or a fact; a console that says it more often says nothing new, but in its last line:
a prompt is one however many came before. A signature whose absent lines come that often is looked for no
more."""


@dataclass(slots=True)
class Progress:
    """Which matches of a signature were met lately, how often all of them, and how often an absent one."""

    lines: dict[int, tuple[Line, dict[str, bytes]]] = field(default_factory=dict)
    seen: int = 0
    denied: int = 0


@dataclass(frozen=True, slots=True)
class Memory:
    """What an examiner knows, to come back to."""

    progress: dict[int, Progress]
    spent: bytes
    told: list[int]

    def copy(self) -> "Memory":
        """A copy that can be come back to again, whatever the examiner does with this one."""
        kept = {
            owner: Progress(dict(one.lines), one.seen, one.denied) for owner, one in self.progress.items()
        }
        return Memory(kept, self.spent, list(self.told))


@dataclass(frozen=True, slots=True)
class _Messages:
    """What a line says, which all matches on it ask for: its messages, and whether it only quotes words."""

    content: bytes
    parts: list[bytes]
    quotes: bool


class Examiner:
    """Decides on the matches of one console, in the order of their lines.

    Attributes:
        spent: For each expression of the automaton, whether its matches are looked at no more.
        told: Those of the spent ones that stand for events and facts.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._progress: dict[int, Progress] = {}
        self.spent = bytearray(len(library.expressions))
        self.told: list[int] = []
        self._latest = _Messages(b"", [b""], quotes=False)

    def remember(self) -> Memory:
        """The present state, for `forget`."""
        return Memory(self._progress, bytes(self.spent), self.told).copy()

    def forget(self, memory: Memory) -> None:
        """Back to an earlier state."""
        self._progress = memory.progress
        self.spent[:] = memory.spent
        self.told = memory.told

    def confirm(self, number: int, content: bytes, whole: bytes) -> dict[str, bytes] | None:
        """The captures of an expression on a line that may hold it, or nothing.

        Args:
            number: Which expression.
            content: What the line says, without carriage returns around it.
            whole: The same with a recorder's prefix, for expressions that name the time themselves; what
                they find must not lie in the prefix alone.
        """
        confirm = self._library.patterns[number].confirm
        captures = confirm.search(content)
        if captures is not None or len(whole) == len(content) or not whole.endswith(content):
            return captures
        prefix = whole[: len(whole) - len(content)]
        return confirm.search(whole) if confirm.search(prefix) is None else None

    def examine(self, number: int, line: Line, captures: dict[str, bytes]) -> Hit | None:
        """The hit that a confirmed match of an expression gives, if its line does not speak against it."""
        pattern = self._library.patterns[number]
        entry = self._library.entries[pattern.owner]
        if isinstance(entry, Quoted | Speaker):
            return None
        content = line.content
        if content != self._latest.content:
            self._latest = _Messages(content, glued(content), self._library.quotes_words(content))
        parts = self._latest.parts
        if len(parts) > 1:
            parts = [part for part in parts if pattern.confirm.search(part) is not None] or [content]
        asks_quoted = entry.match[pattern.element].quoted
        if all(self._is_denied(pattern.owner, part, quoted=asks_quoted) for part in parts):
            return None
        if not isinstance(entry, Signature):
            self._count(pattern.owner, TOLD)
            return Hit(pattern.owner, line, captures, (line,))
        if len(entry.match) == 1 or (entry.combine == "any" and not entry.match[pattern.element].absent):
            self._count(pattern.owner, REPEATS)
            return Hit(pattern.owner, line, captures, (line,))
        return self._combine(entry, pattern.owner, pattern.element, line, captures)

    def _is_denied(self, owner: int, text: bytes, *, quoted: bool) -> bool:
        """Whether what holds a match speaks against it: it only quotes such words, or names an exception.

        Args:
            owner: Whose match.
            text: What holds it.
            quoted: The match is looked for in quotes, too.
        """
        if not quoted:
            known = text == self._latest.content
            if self._latest.quotes if known else self._library.quotes_words(text):
                return True
        return self._library.speaks_against(owner, text)

    def _combine(
        self, entry: Signature, owner: int, element: int, line: Line, captures: dict[str, bytes]
    ) -> Hit | None:
        progress = self._progress.setdefault(owner, Progress())
        lines = progress.lines
        lines[element] = (line, captures)
        wanted = [index for index, match in enumerate(entry.match) if not match.absent]
        if element not in wanted:
            progress.denied += 1
            if progress.denied >= TOLD:
                self._retire(owner)
            return None
        if any(index not in lines for index in wanted):
            return None
        found = [lines[index][0] for index in wanted]
        numbers = [one.number for one in found]
        if max(numbers) - min(numbers) > entry.within:
            return None
        if entry.combine == "ordered" and numbers != sorted(numbers):
            return None
        for index, match in enumerate(entry.match):
            seen = lines.get(index)
            if match.absent and seen is not None and seen[0].number >= min(numbers) - entry.within:
                return None
        merged: dict[str, bytes] = {}
        for index in wanted:
            merged.update(lines.pop(index)[1])
        self._count(owner, REPEATS)
        ordered = tuple(sorted(found, key=lambda one: one.number))
        return Hit(owner, ordered[0], merged, ordered)

    def _count(self, owner: int, most: int) -> None:
        progress = self._progress.setdefault(owner, Progress())
        progress.seen += 1
        if progress.seen >= most:
            self._retire(owner)

    def _retire(self, owner: int) -> None:
        """Look at no more matches of an entry."""
        for number, pattern in enumerate(self._library.patterns):
            if pattern.owner == owner and not self.spent[number]:
                self.spent[number] = 1
                if not isinstance(self._library.entries[owner], Signature):
                    self.told.append(number)
