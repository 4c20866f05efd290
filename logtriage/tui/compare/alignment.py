"""Two consoles side by side: lines that say the same stand beside each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from logtriage.analysis.divergence import LONGEST, Masked, common_lines, divergence
from logtriage.console.printk import parse_printk
from logtriage.console.safe import safe_line
from logtriage.library.mask import mask

_TAB = 8
"""Cells between tab stops: eight is what terminals and kernel logs assume."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line of a console.

    Attributes:
        number: Line number in its log, counted from 1.
        text: The line, safe to show, with tabs expanded to blanks.
        header: Characters of the printk header at the start of the text; 0 where there is none.
    """

    number: int
    text: str
    header: int


@dataclass(frozen=True, slots=True)
class Pair:
    """One row of the comparison: a line of each console, or a line that only one of them has.

    Attributes:
        left: The line on the left; None where only the right console has one.
        right: The line on the right; None where only the left console has one.
        same: Whether both lines say the same once numbers and addresses are left out.
    """

    left: Spoken | None
    right: Spoken | None
    same: bool


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two consoles side by side.

    Attributes:
        pairs: All lines of both consoles, those of each in their own order.
        parts: Index of the row from which on the consoles differ; None where they agree to the end.
        cut: Whether a console has more than `LONGEST` lines, so that its end was not compared.
    """

    pairs: tuple[Pair, ...] = ()
    parts: int | None = None
    cut: bool = False


def aligned(left: Sequence[bytes], right: Sequence[bytes], *, left_fails: bool) -> Alignment:
    """Align two consoles by what their lines say.

    At most `LONGEST` lines of each are looked at.

    Args:
        left: Lines of one console.
        right: Lines of the other.
        left_fails: Whether the left console is that of the failing boot: the point of divergence is looked
            for there.
    """
    cut = len(left) > LONGEST or len(right) > LONGEST
    left, right = left[:LONGEST], right[:LONGEST]
    masks = [mask(line) for line in left], [mask(line) for line in right]
    telling = _telling(masks[0]), _telling(masks[1])
    matches = [(telling[0][one][0], telling[1][other][0]) for one, other in common_lines(*telling)]
    pairs = tuple(_pairs(left, right, masks, matches))
    return Alignment(pairs, _parts(pairs, telling, left_fails=left_fails), cut)


def _telling(masked: Sequence[str]) -> list[Masked]:
    """Keep the lines that have a letter, each with its index."""
    return [(place, text) for place, text in enumerate(masked) if any(sign.isalpha() for sign in text)]


def _pairs(
    left: Sequence[bytes],
    right: Sequence[bytes],
    masks: tuple[Sequence[str], Sequence[str]],
    matches: Sequence[tuple[int, int]],
) -> Iterator[Pair]:
    one = other = 0
    for here, there in [*matches, (len(left), len(right))]:
        for place, beside in zip_longest(range(one, here), range(other, there)):
            same = place is not None and beside is not None and masks[0][place] == masks[1][beside]
            yield Pair(_spoken(left, place), _spoken(right, beside), same)
        if here < len(left) and there < len(right):
            yield Pair(_spoken(left, here), _spoken(right, there), same=True)
        one, other = here + 1, there + 1


def _spoken(lines: Sequence[bytes], place: int | None) -> Spoken | None:
    if place is None:
        return None
    header = parse_printk(lines[place])
    return Spoken(place + 1, safe_line(lines[place]).expandtabs(_TAB), header.length if header else 0)


def _parts(
    pairs: Sequence[Pair], telling: tuple[Sequence[Masked], Sequence[Masked]], *, left_fails: bool
) -> int | None:
    failing, passing = telling if left_fails else telling[::-1]
    found = divergence(failing, passing)
    if found is None:
        return None
    fails = None if found.failing is None else found.failing[0] + 1
    passes = None if found.passing is None else found.passing[0] + 1
    left, right = (fails, passes) if left_fails else (passes, fails)
    for row, pair in enumerate(pairs):
        if pair.left is not None and pair.left.number == left:
            return row
        if pair.right is not None and pair.right.number == right:
            return row
    return None
