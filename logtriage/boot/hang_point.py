"""Where a boot stopped: the known place that its last line is, and the signature of its shape."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from logtriage.library.library import Library
from logtriage.library.mask import mask_text
from logtriage.library.schema import Signature
from logtriage.scan.hangpoint import nearest
from logtriage.vocabulary import Layer


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Where and how a boot stopped, as far as it is known.

    Attributes:
        layer: Who stopped.
        stage: The rung that did not come.
        reached: The last rung reached, or empty.
        ended: How the job ended, or empty.
        turn: What who had the word before a kernel did last, as in `logtriage.boot.progress.Turn`, or empty.
        monitor: What the guest's monitor did, as `logtriage.library.schema.When` has it, or empty.
        params: The options of the configuration.
    """

    layer: Layer
    stage: str
    reached: str = ""
    ended: str = ""
    turn: str = ""
    monitor: str = ""
    params: Mapping[str, str] = field(default_factory=dict)

    def fits(self, entry: Signature) -> bool:
        """Whether a signature can apply; what it asks for and is not known does not hold."""
        when = entry.when
        return (
            entry.layer in {"any", self.layer.value}
            and (not when.reached or self.reached in when.reached)
            and (not when.not_reached or self.stage in when.not_reached)
            and (not when.ended or self.ended in when.ended)
            and (not when.turn or self.turn in when.turn)
            and (not when.monitor or self.monitor in when.monitor)
            and all(self.params.get(axis) in values for axis, values in entry.where.items())
        )


@dataclass(frozen=True, slots=True)
class HangPoint:
    """A known hang point and how near a last line is to it.

    Attributes:
        signature: Of the tail.
        score: 0 to 100.
        enough: Whether that is near enough to be it.
    """

    signature: Signature
    score: int
    enough: bool


def hang_point_of(library: Library, text: str, stop: Stop, *, complete: bool) -> HangPoint | None:
    """The known hang point that a line is, or else the nearest one.

    Args:
        library: With its signatures of the tail.
        text: The last meaningful line, masked.
        stop: What else is known.
        complete: Whether the line was ended; one that was not may be cut short.
    """
    best: HangPoint | None = None
    for index in library.tails:
        entry = library.entries[index]
        if not isinstance(entry, Signature) or not stop.fits(entry):
            continue
        near = nearest([mask_text(match.fuzzy or "") for match in entry.match], text, cut=not complete)
        if near is None:
            continue
        point = HangPoint(entry, near.score, near.score >= entry.match[near.index].min_score)
        if point.enough:
            return point
        if best is None or near.score > best.score:
            best = point
    return best


def structural_signature(library: Library, cls: str, stop: Stop) -> Signature | None:
    """The structural signature of a class: the most special one that fits."""
    for index in library.structural:
        entry = library.entries[index]
        if isinstance(entry, Signature) and entry.cls == cls and stop.fits(entry):
            return entry
    return None
