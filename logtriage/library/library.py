"""A checked set of signatures, compiled into one automaton."""

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

import msgspec

from logtriage import __version__
from logtriage.console.safe import safe_text
from logtriage.corrupted.phrases import PhraseIndex
from logtriage.errors import InputError
from logtriage.expressions.automaton import FORMAT, Automata, Expressions, compiled, escaped, pack, unpack
from logtriage.expressions.lists import Lists
from logtriage.expressions.regex import OF_HUNDREDS, Regex
from logtriage.library.beginnings import ANCHOR, FLAGS, Beginnings
from logtriage.library.fact import check_fact
from logtriage.library.mask import mask_text
from logtriage.library.role import is_consequence, is_telling, rank, role_of, yields_to
from logtriage.library.schema import STRUCTURAL, Event, Fact, Match, Quoted, Signature, Speaker
from logtriage.library.speaker import derived
from logtriage.library.stack_trace import SkippedFunctions

if TYPE_CHECKING:
    import hyperscan

_TOO_SHORT: Final = 3
"""Bytes of a text that stands in too many lines to be looked for by itself: `=> ` alone halves the speed."""

_ABOVE: Final = re.compile(r"\{(?:\w+\|)*above[|}]")
_BEFORE: Final = ("^", r"\] ", ": ", r"\| ")
"""What stands before the beginning of what a line says: nothing, or the end of a recorder's prefix."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a signature is off: the file, the line where it starts, its id and the reason."""

    path: str
    line: int | None
    key: str
    reason: str

    def __str__(self) -> str:
        """One line, safe to print: file, line, id, reason."""
        where = f"{self.path}:{self.line}" if self.line else self.path
        return safe_text(f"{where}: {self.key}: {self.reason}" if self.key else f"{where}: {self.reason}")


@dataclass(frozen=True, slots=True)
class Source:
    """Where an entry of the library stands."""

    path: str
    line: int | None


Entry = Signature | Event | Speaker | Quoted | Fact


@dataclass(frozen=True, slots=True)
class Pattern:
    """One expression of the automaton.

    Attributes:
        owner: Index into `Library.entries`.
        element: Which of the owner's matches it is.
        confirm: The same, for captures on the line that hit.
    """

    owner: int
    element: int
    confirm: Regex


def expression(match: Match) -> str:
    """The regular expression of a match that is looked for in the stream.

    Raises:
        ValueError: It states no text, or more than one.
    """
    given = [text for text in (match.literal, match.regex, match.fuzzy) if text is not None]
    if len(given) != 1:
        raise ValueError("a match states exactly one of literal, regex and fuzzy")
    if match.literal is not None:
        return re.escape(match.literal)
    if match.regex is not None:
        return match.regex
    raise ValueError("a fuzzy match needs `when = {tail = true}`")


def _streamed(pattern: str) -> str:
    """As hyperscan reads it: plain groups, and carriage returns allowed before a line's end."""
    if pattern.endswith("$") and not pattern.endswith(r"\$"):
        pattern = pattern[:-1] + r"\r*$"
    return re.sub(r"\(\?P<\w+>", "(", pattern)


class Library:
    """Signatures, events, quotes and facts, compiled.

    Args:
        entries: Each with its source; a later id replaces an earlier one.
        problems: Of entries that could not be read.
        lists: What it knows besides its entries.
        proven: Whether the same entries were all found right before; then nothing is checked again.

    Attributes:
        lists: As given.
        skipped: The functions that a stack trace is never about.
        entries: What is right, in the order given.
        sources: Where each stands.
        problems: What did not compile and is off, and ids that were replaced.
        patterns: What the expressions of the automaton stand for, by their id there.
        expressions: The expressions themselves.
        speakers: Who may speak on a console, by id.
        derived: Of the entries, by index, those that were made from a speaker's table.
        tails: Signatures that are looked for in the last lines, the most special first.
        structural: Signatures without text, the most special first.
        phrase_index: What finds damaged lines; its expressions follow those of `patterns` in the automaton.
    """

    def __init__(
        self,
        entries: Iterable[tuple[Entry, Source]],
        problems: Iterable[Problem] = (),
        *,
        lists: Lists,
        proven: bool = False,
    ) -> None:
        self.lists = lists
        self.skipped = SkippedFunctions(lists.skipped_functions)
        self.problems: list[Problem] = list(problems)
        self._proven = proven
        self.entries: list[Entry] = []
        self.sources: list[Source] = []
        self.patterns: list[Pattern] = []
        self.unless: list[tuple[Regex, ...]] = []
        self.captures: list[tuple[Regex, ...]] = []
        self.ends: list[Regex | None] = []
        self.quotes: list[Regex] = []
        self.expressions: list[str] = []
        self.speakers: dict[str, Speaker] = {}
        self.derived: set[int] = set()
        self._naming_above: set[int] = set()
        self._voices: dict[str, tuple[tuple[Regex, ...], tuple[Regex, ...]]] = {}
        self._monitors: set[str] = set()
        self._told = tuple(self.problems)
        given = self._all = latest(entries)
        self._ids = {entry.id for entry, _ in given}
        for entry, source in given:
            self._add(entry, source)
        self.signatures: list[int] = [
            index for index, entry in enumerate(self.entries) if isinstance(entry, Signature)
        ]
        self.tails = self._select(tail=True)
        self.structural = self._select(tail=False)
        quotes = [f"(?:{entry.regex})" for entry in self.entries if isinstance(entry, Quoted)]
        self._quote = Regex("|".join(quotes)) if quotes else None
        self.phrase_index = self._phrase_index()
        self.expressions += self.phrase_index.expressions
        self._automata: Automata | None = None

    def __reduce__(self) -> tuple[object, ...]:
        """It is sent to another process as what it is made of; automata are compiled, or were kept, there."""
        from logtriage.library.load import assembled  # noqa: PLC0415 - it reads what this is made of

        return assembled, (self._all, self._told, self.lists)

    def _select(self, *, tail: bool) -> list[int]:
        """Indices of the signatures of the tail, or of those without text, the most special first.

        The more conditions the more special; of equally many, one goes before its consequences, then the
        highest priority, then the folder that is read last: the user's own before the library's.
        """
        folders: dict[str, int] = {}
        chosen: dict[int, tuple[Signature, int]] = {}
        for index in self.signatures:
            entry = self.entries[index]
            folder = folders.setdefault(self.sources[index].path.rpartition("/")[0], len(folders))
            if isinstance(entry, Signature) and entry.when.tail is tail and (tail or not entry.match):
                chosen[index] = entry, folder

        def special(index: int) -> tuple[int, int, int, str]:
            entry, folder = chosen[index]
            return -_conditions(entry), -rank(entry), -folder, entry.id

        placed: list[int] = []
        for index in sorted(chosen, key=special):
            entry, _ = chosen[index]
            behind = (
                at
                for at, other in enumerate(placed)
                if _conditions(chosen[other][0]) == _conditions(entry) and yields_to(chosen[other][0], entry)
            )
            placed.insert(next(behind, len(placed)), index)
        return placed

    def _phrase_index(self) -> PhraseIndex:
        signatures = [
            (index, entry) for index, entry in enumerate(self.entries) if isinstance(entry, Signature)
        ]
        phrases = [(phrase, index) for index, entry in signatures for phrase in entry.phrases]
        context = [index for index, entry in signatures if role_of(entry) == "context"]
        yielding = {
            index: frozenset(
                other for other, cause in signatures if cause.phrases and is_consequence(entry, cause)
            )
            for index, entry in signatures
            if entry.consequence_of and role_of(entry) == "headline"
        }
        return PhraseIndex(phrases, self.lists, context[0] if context else None, yielding)

    def _add(self, entry: Entry, source: Source) -> None:
        try:
            parts = _parts(entry)
            if not self._proven:
                _check(entry, parts)
        except ValueError as error:
            reason = safe_text(str(error)) or type(error).__name__
            self.problems.append(Problem(source.path, source.line, entry.id, reason))
            return
        owner = len(self.entries)
        self.entries.append(entry)
        self.sources.append(source)
        self.unless.append(parts.unless)
        self.captures.append(parts.captures)
        self.ends.append(parts.end)
        if isinstance(entry, Signature) and _ABOVE.search(entry.title) is not None:
            self._naming_above.add(owner)
        if parts.quote is not None:
            self.quotes.append(parts.quote)
        for element, (confirm, text) in enumerate(parts.streamed):
            self.patterns.append(Pattern(owner, element, confirm))
            self.expressions.append(_streamed(text))
        if isinstance(entry, Speaker):
            self.speakers[entry.id] = entry
            self._voices[entry.id] = (parts.voice, parts.unless)
            if entry.layer == "monitor":
                self._monitors.add(entry.id)
            for one in derived(entry):
                if one.id in self._ids:
                    continue  # it stands in a file by itself, changed
                index = len(self.entries)
                self._add(one, source)
                if len(self.entries) > index:
                    self.derived.add(index)

    def voice_of(self, line: bytes, among: Collection[str] | None = None) -> str:
        """The id of the speaker who alone prints such a line; empty where nobody is known to.

        Args:
            line: What the line says.
            among: Ids of the speakers that are asked; all where nothing is given.
        """
        for speaker, (voices, unless) in self._voices.items():
            if (
                (among is None or speaker in among)
                and any(one.search(line) is not None for one in voices)
                and not any(one.search(line) is not None for one in unless)
            ):
                return speaker
        return ""

    def is_spoken(self, line: bytes) -> bool:
        """Whether a line is one that only a known speaker of a boot prints."""
        return self._any_voice is not None and self._any_voice.search(line) is not None

    @cached_property
    def _any_voice(self) -> Regex | None:
        booting = [speaker for speaker in self.speakers.values() if speaker.layer != "monitor"]
        voices = [f"(?:{pattern})" for speaker in booting for pattern in speaker.voice]
        return Regex("|".join(voices), memory=OF_HUNDREDS) if voices else None

    @cached_property
    def beginnings(self) -> Beginnings:
        """Words that only known speakers of a boot begin a line with."""
        matches: dict[str, list[str]] = {}
        for one in self.entries:
            if isinstance(one, Event):
                matches.setdefault(one.event, []).extend(map(expression, one.match))
        return Beginnings(self.speakers.values(), matches)

    def names_guest(self, tag: bytes) -> bool:
        """Whether a recorder that puts such a tag in front of lines names a guest's console with it."""
        given = (b"[%b] " % tag, b"(%b) " % tag)
        return any(pattern.confirm.search(text) is not None for pattern in self._guests for text in given)

    @cached_property
    def _guests(self) -> list[Pattern]:
        owners = {
            index
            for index, entry in enumerate(self.entries)
            if isinstance(entry, Event) and entry.event == "guest"
        }
        return [pattern for pattern in self.patterns if pattern.owner in owners]

    def is_prompt(self, line: bytes) -> bool:
        """Whether a line is wholly a prompt of a shell, and what was typed at it."""
        return self._any_prompt is not None and self._any_prompt.search(line) is not None

    @cached_property
    def _any_prompt(self) -> Regex | None:
        prompts = self.lists.shell_prompts
        return Regex(f"^(?:{'|'.join(prompts)})$") if prompts else None

    def is_monitors(self, line: bytes) -> bool:
        """Whether a line is of what runs a guest, or of what recorded it, and so not the guest's."""
        return self.voice_of(line, self._monitors) != ""

    @cached_property
    def last_words(self) -> tuple[str, ...]:
        """How lines read, masked, by which a machine is turned off or a guest's monitor ends."""
        events = (entry for entry in self.entries if isinstance(entry, Event))
        samples = [one for entry in events if entry.event in {"poweroff", "vmm-end"} for one in entry.samples]
        samples += [one for speaker in self.speakers.values() for one in speaker.samples.powers_off]
        return tuple(mask_text(sample) for sample in samples)

    @property
    def given(self) -> list[tuple[Entry, Source]]:
        """The entries that stand in a file, each with its source: all but the derived ones."""
        placed = zip(self.entries, self.sources, strict=True)
        return [one for index, one in enumerate(placed) if index not in self.derived]

    def class_of(self, owner: int) -> str:
        """The failure class of a signature, by its index; of anything else, nothing."""
        entry = self.entries[owner]
        return entry.cls if isinstance(entry, Signature) else ""

    def names_above(self, owner: int) -> bool:
        """Whether the title of a signature, by its index, may name what stands above its line."""
        return owner in self._naming_above

    def is_headline(self, owner: int) -> bool:
        """Whether an entry, by its index, names a report by its headline, be it of a failure or not."""
        entry = self.entries[owner]
        return isinstance(entry, Signature) and is_telling(entry)

    def is_harmless(self, owner: int) -> bool:
        """Whether an entry, by its index, names what is no failure."""
        entry = self.entries[owner]
        return isinstance(entry, Signature) and entry.severity == "info"

    def is_trace(self, owner: int) -> bool:
        """Whether an entry, by its index, only knows a report that its headline would name."""
        entry = self.entries[owner]
        return isinstance(entry, Signature) and not is_telling(entry) and entry.severity != "info"

    def quotes_words(self, line: bytes) -> bool:
        """Whether a line only quotes words of failures, such as a command line."""
        return self._quote is not None and self._quote.search(line) is not None

    def speaks_against(self, owner: int, line: bytes) -> bool:
        """Whether a line says that it is not what an entry, by its index, is about."""
        vetoes = self.unless[owner]
        return bool(vetoes) and any(veto.search(line) is not None for veto in vetoes)

    def use_packed(self, packed: bytes | None) -> bytes | None:
        """Load the automata from their packed form, or compile them.

        Args:
            packed: What an earlier call returned for the same entries, or nothing.

        Returns:
            The packed form; nothing where an expression is off, so that it is named the next time too.
        """
        if packed is not None:
            with suppress(ValueError):
                self._automata = unpack(packed)
                return packed
        off = len(self.problems)
        automata = self.automata
        return pack(automata) if len(self.problems) == off else None

    @property
    def automata(self) -> Automata:
        """The automata, compiled at first use.

        `main` looks for patterns and for most of the index's contexts, whose hits are to be confirmed, and
        `fine` for the rest of the index. Ids are indices into `expressions`.
        """
        if self._automata is None:
            searched = self._searched()
            try:
                main = compiled(searched)
            except ValueError:
                searched = self._compiling(searched)
                main = compiled(searched)
            first = self._first_fine
            fine = compiled({first + at: (text,) for at, text in enumerate(self.expressions[first:])})
            self._automata = Automata(searched, main, fine)
        return self._automata

    def without(self, spent: Sequence[int]) -> "hyperscan.Database":
        """The main automaton without some ids.

        Args:
            spent: For each id, whether it is left out.
        """
        searched = self.automata.searched
        return compiled({number: texts for number, texts in searched.items() if not spent[number]})

    def _searched(self) -> Expressions:
        """What is looked for in the stead of patterns and contexts: any of these, then they confirm."""
        from logtriage.expressions.prefilter import prefilter  # noqa: PLC0415 - needed where nothing is cached

        texts = self.expressions[: self._first_fine]
        found = prefilter(texts, self.lists.sample)
        return {
            number: _looked_for(text, found[number]) or (ANCHOR.sub(FLAGS, text),)
            for number, text in enumerate(texts)
        }

    @property
    def _first_fine(self) -> int:
        return len(self.patterns) + self.phrase_index.everywhere

    def _compiling(self, expressions: Expressions) -> Expressions:
        """The expressions that hyperscan compiles; each other one is a problem."""
        fine: dict[int, Sequence[str]] = {}
        for number, text in expressions.items():
            try:
                compiled({number: text})
            except ValueError as error:
                owner = self.patterns[number].owner
                source, key = self.sources[owner], self.entries[owner].id
                self.problems.append(Problem(source.path, source.line, key, safe_text(str(error))))
            else:
                fine[number] = text
        return fine

    def signature(self, signature_id: str) -> Signature:
        """One signature by its id.

        Raises:
            InputError: There is none.
        """
        for entry in self.entries:
            if isinstance(entry, Signature) and entry.id == signature_id:
                return entry
        raise InputError("no such signature", key=safe_text(signature_id))


@dataclass(frozen=True, slots=True)
class _Parts:
    streamed: tuple[tuple[Regex, str], ...] = ()
    unless: tuple[Regex, ...] = ()
    captures: tuple[Regex, ...] = ()
    end: Regex | None = None
    quote: Regex | None = None
    voice: tuple[Regex, ...] = ()

    def all(self) -> Iterator[Regex]:
        yield from (confirm for confirm, _ in self.streamed)
        yield from self.unless
        yield from self.captures
        yield from self.voice
        yield from (one for one in (self.end, self.quote) if one is not None)


def _parts(entry: Entry) -> _Parts:
    """The expressions of an entry.

    Raises:
        ValueError: A match has none, or more than one.
    """
    if isinstance(entry, Quoted):
        return _Parts(quote=Regex(entry.regex))
    if isinstance(entry, Speaker):
        return _Parts(
            voice=tuple(Regex(pattern) for pattern in entry.voice),
            unless=tuple(Regex(pattern) for pattern in entry.unless),
        )
    unless = tuple(Regex(pattern) for pattern in entry.unless)
    if isinstance(entry, Signature) and entry.when.tail:
        return _Parts(unless=unless)
    texts = [expression(match) for match in entry.match]
    streamed = tuple((Regex(text), text) for text in texts)
    if not isinstance(entry, Signature):
        return _Parts(streamed=streamed, unless=unless)
    captures = tuple(Regex(pattern) for pattern in entry.capture)
    return _Parts(streamed, unless, captures, Regex(entry.end) if entry.end else None)


def _check(entry: Entry, parts: _Parts) -> None:
    """Find what is wrong with an entry.

    Raises:
        ValueError: It says what cannot be.
    """
    names = [regex.names for regex in parts.all()]
    if any(confirm.search(b"") is not None for confirm, _ in parts.streamed):
        raise ValueError("matches an empty line")
    if isinstance(entry, Event) and not entry.match:
        raise ValueError("an event needs a match")
    if isinstance(entry, Fact):
        check_fact(entry, names[: len(parts.streamed)])
    if not isinstance(entry, Signature):
        return
    if entry.when.tail:
        _check_tail(entry)
    elif not entry.match and entry.cls not in STRUCTURAL:
        raise ValueError(f"class {entry.cls} needs a match: only structural classes go without text")
    elif entry.match and all(match.absent for match in entry.match):
        raise ValueError("every match is absent: there is no line to find")


def _check_tail(entry: Signature) -> None:
    for match in entry.match:
        if match.fuzzy is None or match.absent:
            raise ValueError("a signature of the tail has fuzzy matches only")
        if not mask_text(match.fuzzy):
            raise ValueError("a fuzzy match says nothing once it is masked")
    if not entry.match:
        raise ValueError("a signature of the tail needs a fuzzy match")


def _conditions(entry: Signature) -> int:
    """How many things a signature asks of a boot besides its text."""
    when = entry.when
    return sum(map(bool, (when.reached, when.not_reached, when.ended, when.turn))) + len(entry.where)


def latest(entries: Iterable[tuple[Entry, Source]]) -> list[tuple[Entry, Source]]:
    """Entries without those that a later one of the same id replaces."""
    found: dict[str, tuple[Entry, Source]] = {}
    for entry, source in entries:
        found.pop(entry.id, None)
        found[entry.id] = (entry, source)
    return list(found.values())


def digest(entries: Iterable[Entry], lists: Lists) -> str:
    """A name for what is compiled, in hexadecimal: it changes with the entries, the lists and our code."""
    known = hashlib.sha256(f"{__version__}\0{FORMAT}".encode())
    known.update(msgspec.msgpack.encode(lists))
    for entry in entries:
        known.update(msgspec.msgpack.encode((type(entry).__name__, entry)))
    return known.hexdigest()


def _looked_for(pattern: str, texts: Sequence[bytes]) -> tuple[str, ...]:
    """What finds the texts of an expression: short ones only where a line begins, behind a prefix or not."""
    short = [text for text in texts if len(text) <= _TOO_SHORT] if pattern.startswith("^") else []
    beginnings = (f"{before}{escaped(text)}" for text in short for before in _BEFORE)
    return (*beginnings, *(escaped(text) for text in texts if text not in short))
