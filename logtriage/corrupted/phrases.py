"""An index of known phrases for damaged lines: cheap pieces find them, likeness names them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Final

from rapidfuzz import fuzz, process

from logtriage.expressions.automaton import escaped
from logtriage.expressions.lists import Lists
from logtriage.expressions.regex import Regex

PIECE: Final = 7
"""Bytes of a piece. A phrase with n errors still holds one of n + 1 disjoint pieces whole."""

SMALL_PIECE: Final = 6
"""The same for phrases below `_SHORT_OF_PIECES` characters."""

PIECES: Final = 4
"""Pieces taken of one phrase at the most."""

LIKENESS: Final = 80
"""Score from which a line counts as a damaged form of a phrase (partial indel ratio)."""

REPORT_LIKENESS: Final = 76
"""The same for lines just above a call trace, which say by themselves that something was reported."""

_SHORT: Final = 32
"""Phrases below this many characters must be a little more alike, one point for two characters."""

_SHORT_OF_PIECES: Final = 32
"""Characters of a phrase below which pieces of the usual size would be too few to survive damage."""

_NEAR: Final = 9
"""Points within which the longer of two phrases is the better one."""

_LONGEST: Final = 480
"""Bytes of a line that are looked at."""

_DIGITS: Final = str.maketrans("123456789", "000000000")


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a line looks like.

    Attributes:
        owner: Index of the signature in the library.
        score: 0 to 100.
    """

    owner: int
    score: int


class PhraseIndex:
    """The pieces and phrases of a library.

    Args:
        phrases: Each with the index of its signature.
        lists: With the report context, and the healthy words that no piece is taken from.
        lost: Index of the signature that stands for a report whose headline is lost, if there is one.
        yielding: For each headline that is a consequence of others, the indices of those.

    Attributes:
        lost: As given.
        expressions: For the automata: first the contexts, then the pieces.
        contexts: How many of them are contexts.
        everywhere: How many of those are looked for in all of a console.
    """

    def __init__(
        self,
        phrases: Iterable[tuple[str, int]],
        lists: Lists,
        lost: int | None = None,
        yielding: Mapping[int, frozenset[int]] = MappingProxyType({}),
    ) -> None:
        self.lost = lost
        self._yielding = yielding
        self._texts: list[str] = []
        self._owners: list[int] = []
        pieces: dict[str, list[str]] = {}
        healthy = lists.vocabulary
        for phrase, owner in phrases:
            text = phrase.translate(_DIGITS)
            self._texts.append(text)
            self._owners.append(owner)
            for piece in pieces_of(phrase, healthy):
                pieces.setdefault(piece, []).append(text)
        self._whole = tuple(pieces.values())
        literal = (escaped(piece.encode("utf-8")) for piece in pieces)
        contexts = (*lists.report_context, *lists.report_frames)
        self.expressions: tuple[str, ...] = (*contexts, *literal) if self._texts else ()
        self.everywhere = len(lists.report_context) if self._texts else 0
        self.contexts = len(contexts) if self._texts else 0
        self._contexts = [Regex(pattern) for pattern in self.expressions[: self.contexts]]

    @cached_property
    def _beginnings(self) -> dict[int, frozenset[int]]:
        """For each signature with a phrase that begins others, whose those are."""
        phrases = list(zip(self._texts, self._owners, strict=True))
        begun: dict[int, frozenset[int]] = {}
        for short, owner in phrases:
            longer = {other for text, other in phrases if other != owner and text.startswith(short)}
            if longer:
                begun[owner] = begun.get(owner, frozenset()) | longer
        return begun

    def is_context(self, number: int) -> bool:
        """Whether an expression, counted from the index's first, is a context."""
        return number < self.contexts

    def confirm(self, number: int, line: bytes) -> bool:
        """Whether a line that may hold a context, counted from the index's first, holds it."""
        return self._contexts[number].search(line) is not None

    def plausible(self, line: bytes, numbers: Iterable[int]) -> bool:
        """Whether a line is like a phrase whose piece hit it; pieces are counted from the index's first."""
        text = _comparable(line)
        return any(
            fuzz.partial_ratio(phrase, text, score_cutoff=LIKENESS)
            for number in numbers
            if not self.is_context(number)
            for phrase in self._whole[number - self.contexts]
        )

    def more_telling(self, owner: int, line: bytes) -> Likeness | None:
        """What a line is more like that a signature's own expression met, if that says more.

        `Kernel panic - not syncing: ` begins lines whose end tells the class; where the end is
        damaged, only the beginning matches. So it is with `BUG: `, whose signature is a consequence of
        all that a line with it may stand for.
        """
        better = self._beginnings.get(owner, frozenset()) | self._yielding.get(owner, frozenset())
        likeness = self.recognise(line) if better else None
        return likeness if likeness is not None and likeness.owner in better else None

    def recognise(self, line: bytes, least: int = LIKENESS) -> Likeness | None:
        """The signature whose phrase a line is most like, if it is like one at all."""
        text = _comparable(line)
        near: list[tuple[float, int, int]] = []
        for phrase, score, index in process.extract(
            text, self._texts, scorer=fuzz.partial_ratio, score_cutoff=least, limit=12
        ):
            exact = score if len(phrase) <= len(text) else fuzz.ratio(phrase, text)
            if exact >= least + max(0, _SHORT - len(phrase)) / 2:
                near.append((exact, len(phrase), self._owners[index]))
        if not near:
            return None
        top = max(near)[0]
        score, _, owner = max(
            (one for one in near if one[0] >= top - _NEAR), key=lambda one: (one[1], one[0])
        )
        return Likeness(owner, int(score))


def _comparable(line: bytes) -> str:
    return line[:_LONGEST].decode("latin-1").translate(_DIGITS)


def pieces_of(phrase: str, healthy: str) -> list[str]:
    """Disjoint pieces of a phrase that healthy lines do not hold.

    Args:
        phrase: What an undamaged line says.
        healthy: Texts of healthy lines (`Lists.vocabulary`).
    """
    size = PIECE if len(phrase) >= _SHORT_OF_PIECES else SMALL_PIECE
    pieces: list[str] = []
    at = 0
    while at + size <= len(phrase) and len(pieces) < PIECES:
        piece = phrase[at : at + size]
        if piece in healthy or (any(sign.isdigit() for sign in piece) and "[#" not in piece):
            at += 1
            continue
        pieces.append(piece)
        at += size
    return pieces
