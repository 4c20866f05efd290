"""Fuzzy hang points: which known place a boot's last meaningful lines are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from logtriage.library.mask import mask

_SHORTEST_CUT = 12
"""Characters of a line that was cut off: fewer fit the beginning of too many."""
_CUT_SHARE = 0.6
"""Share of the known line that a cut one has to hold, so that what is missing may be its end only."""
_WORDS_DIFFER = 60
"""Likeness below which two words are different ones: `enabled` and `disabled` have 67, `mode` and `state`
22."""


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near a line is to a known one.

    Attributes:
        index: Which of the known lines.
        score: 0 to 100.
    """

    index: int
    score: int


def score(known: str, line: str, *, cut: bool = False) -> int:
    """How alike a known masked line and a masked line are, 0 to 100.

    The scorer is the plain ratio of indels: token-set and partial scorers call different kernel lines
    alike. Words without any resemblance in the other line cap the score, so that `VHE mode
    initialized` is not `Hyp mode initialized`.

    Args:
        known: The line as it should read.
        line: The line seen.
        cut: The line may be cut short, as a console's last line is: it is compared with a
            beginning of `known` of its own length.
    """
    if cut and _SHORTEST_CUT <= len(line) < len(known) and len(line) >= _CUT_SHARE * len(known):
        known = known[: len(line)]
    if known == line:
        return 100
    ratio = fuzz.ratio(known, line)
    theirs = line.split()
    for word in known.split():
        best = max((fuzz.ratio(word, other) for other in theirs), default=0.0)
        if len(word) > 2 and best < _WORDS_DIFFER:  # noqa: PLR2004 - articles and signs carry no meaning
            ratio = min(ratio, 79.0)
            break
    return int(ratio)


def nearest(known: Sequence[str], line: str, *, cut: bool = False) -> Nearness | None:
    """The known line nearest to a masked line, the first of equals."""
    found: Nearness | None = None
    for candidate, _, index in process.extract(line, known, scorer=fuzz.ratio, limit=5, score_cutoff=40):
        this = score(candidate, line, cut=cut)
        if found is None or this > found.score:
            found = Nearness(index, this)
    if cut:
        for index, candidate in enumerate(known):
            if len(line) < len(candidate):
                this = score(candidate, line, cut=True)
                if found is None or this > found.score:
                    found = Nearness(index, this)
    return found


def meaningful(lines: Iterable[bytes]) -> list[tuple[int, str]]:
    """Index and masked text of the lines that say something, in order."""
    masked = ((index, mask(line)) for index, line in enumerate(lines))
    return [(index, text) for index, text in masked if any(sign.isalpha() for sign in text)]


def likeness(known: Iterable[str], lines: Iterable[str]) -> int:
    """The best score, 0 to 100, at which one of some known texts stands in one of some masked lines."""
    content = list(lines)
    return int(max((fuzz.partial_ratio(text, line) for text in known for line in content), default=0.0))
