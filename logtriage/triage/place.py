"""Known places to hang: which one a boot's last line is."""

from collections.abc import Callable
from dataclasses import dataclass

from logtriage.matching.hangpoint import nearest
from logtriage.matching.library import Library
from logtriage.matching.mask import mask_text
from logtriage.matching.schema import Signature


@dataclass(frozen=True, slots=True)
class Place:
    """A known hang point and how near a last line is to it.

    Attributes:
        signature: Of the tail.
        score: 0 to 100.
        enough: Whether that is near enough to be it.
    """

    signature: Signature
    score: int
    enough: bool


def place_of(
    library: Library, text: str, *, complete: bool, holds: Callable[[Signature], bool]
) -> Place | None:
    """The known hang point that a line is, or else the nearest one.

    Args:
        library: With its signatures of the tail.
        text: The last meaningful line, masked.
        complete: Whether the line was ended; one that was not may be cut short.
        holds: Whether a signature may apply at all.
    """
    best: Place | None = None
    for index in library.tails:
        entry = library.entries[index]
        if not isinstance(entry, Signature) or not holds(entry):
            continue
        near = nearest([mask_text(match.fuzzy or "") for match in entry.match], text, cut=not complete)
        if near is None:
            continue
        place = Place(entry, near.score, near.score >= entry.match[near.index].min_score)
        if place.enough:
            return place
        if best is None or near.score > best.score:
            best = place
    return best
