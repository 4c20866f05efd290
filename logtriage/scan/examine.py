"""What a match of the automaton means: quotes and vetoes, several matches of one signature, repeats."""

from dataclasses import dataclass, field
from typing import Final

from logtriage.library.library import Library
from logtriage.library.schema import Quoted, Signature, Speaker
from logtriage.scan.hit import Hit, Line

REPEATS: Final = 24
"""Hits of one signature that are looked at on one console; further ones say nothing new."""

TOLD: Final = 256
"""The same for an event or a fact; a console that says it more often says nothing new, but in its last line:
a prompt is one however many came before."""


@dataclass(slots=True)
class Progress:
    """Which matches of a signature were met lately, and how often all of them."""

    lines: dict[int, tuple[Line, dict[str, bytes]]] = field(default_factory=dict)
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Memory:
    """What an examiner knows, to come back to."""

    progress: dict[int, Progress]
    spent: bytes
    told: list[int]

    def copy(self) -> "Memory":
        """A copy that can be come back to again, whatever the examiner does with this one."""
        kept = {owner: Progress(dict(one.lines), one.seen) for owner, one in self.progress.items()}
        return Memory(kept, self.spent, list(self.told))


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
        text = line.content
        if not entry.match[pattern.element].quoted and self._library.quotes_words(text):
            return None
        if self._library.speaks_against(pattern.owner, text):
            return None
        if not isinstance(entry, Signature):
            self._count(pattern.owner, TOLD)
            return Hit(pattern.owner, line, captures, (line,))
        if len(entry.match) == 1 or (entry.combine == "any" and not entry.match[pattern.element].absent):
            self._count(pattern.owner, REPEATS)
            return Hit(pattern.owner, line, captures, (line,))
        return self._combine(entry, pattern.owner, pattern.element, line, captures)

    def _combine(
        self, entry: Signature, owner: int, element: int, line: Line, captures: dict[str, bytes]
    ) -> Hit | None:
        lines = self._progress.setdefault(owner, Progress()).lines
        lines[element] = (line, captures)
        wanted = [index for index, match in enumerate(entry.match) if not match.absent]
        if element not in wanted or any(index not in lines for index in wanted):
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
            for number, pattern in enumerate(self._library.patterns):
                if pattern.owner == owner and not self.spent[number]:
                    self.spent[number] = 1
                    if not isinstance(self._library.entries[owner], Signature):
                        self.told.append(number)
