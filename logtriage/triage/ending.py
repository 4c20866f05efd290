"""What the end of one finished console says by itself, where nothing on it tells of a failure."""

from collections.abc import Sequence
from dataclasses import dataclass

from logtriage.matching.hangpoint import meaningful
from logtriage.matching.library import Library
from logtriage.matching.mark import EXACT, Line
from logtriage.matching.schema import Event, Signature
from logtriage.matrix.model import DEFAULT_LADDER, Layer
from logtriage.triage.finding import evidence_of, title_of
from logtriage.triage.ladder import Ladder
from logtriage.triage.place import place_of
from logtriage.triage.shape import LOOP
from logtriage.triage.snapshot import Finding


@dataclass(slots=True)
class Course:
    """How the boots on one console went, as far as its end has to know.

    Attributes:
        handed_over: Number of the last line with which firmware handed over; 0 for none.
        boots: Kernels that began, after the first one only behind a restart or a firmware's banner: a
            replayed kernel log has neither.
        settled: Whether the last one came to a prompt or to its end.
    """

    handed_over: int = 0
    boots: int = 0
    settled: bool = False
    _anew: bool = True

    def take(self, event: Event, line: Line) -> None:
        """Learn from the next event."""
        if event.event == "firmware-done":
            self.handed_over = line.number
        if event.event in {"firmware-start", "restart"}:
            self._anew = True
        elif event.event == "kernel" and self._anew:
            self.boots += 1
            self._anew = self.settled = False
        self.settled = self.settled or event.event in {"shell", "launch", "poweroff", "halt"}


def ending(
    library: Library, tail: Sequence[Line], course: Course, *, file: str, layer: Layer, stage: str
) -> Finding | None:
    """A console that stops where nothing stops by itself.

    That is a known hang point, the line with which firmware hands over to a kernel, one boot after the
    other that comes to nothing, or no line at all. Any other end may be that of an excerpt, or of a
    machine that is well.

    Args:
        library: The signatures.
        tail: The console's last lines, oldest first.
        course: How its boots went.
        file: Its name, for evidence.
        layer: Whose console it is.
        stage: The last rung reached, or empty.
    """
    ladder = Ladder(DEFAULT_LADDER, guest=True)
    missing = ladder.missing([stage], layer)
    said = meaningful(line.said for line in tail)
    if not tail and layer is Layer.HOST:
        return _shape(library, "silent", None, file, ladder.bottom, ladder.after(-1))
    if not tail:
        return _shape(library, "silent", None, file, layer, missing)
    if not said:
        return None
    index, text = said[-1]
    last = tail[index]
    if course.boots >= LOOP and not course.settled:
        return _shape(library, "reset-loop", last, file, layer, missing)
    if last.number == course.handed_over:
        return _shape(library, "silent", last, file, layer, missing)
    place = place_of(library, text, complete=last.complete, holds=lambda entry: _holds(entry, layer, missing))
    if place is None or not place.enough:
        return None
    return _finding(place.signature, last, file, layer, missing, place.score)


def _shape(
    library: Library, cls: str, last: Line | None, file: str, layer: Layer, stage: str
) -> Finding | None:
    for index in library.structural:
        entry = library.entries[index]
        if isinstance(entry, Signature) and entry.cls == cls and _holds(entry, layer, stage):
            return _finding(entry, last, file, layer, stage, EXACT)
    return None


def _holds(entry: Signature, layer: Layer, stage: str) -> bool:
    """Whether a signature can apply to a console of which neither options nor the job are known."""
    when = entry.when
    return (
        entry.layer in {"any", layer.value}
        and not (when.reached or when.ended or entry.where)
        and (not when.not_reached or stage in when.not_reached)
    )


def _finding(entry: Signature, last: Line | None, file: str, layer: Layer, stage: str, score: int) -> Finding:
    return Finding(
        cls=entry.cls,
        layer=layer,
        stage=stage,
        signature=entry.id,
        title=title_of(entry.title, {}),
        score=score,
        evidence=(evidence_of(last, file, score),) if last is not None else (),
        explain=entry.explain,
        advice=entry.advice,
        key=f"{layer}/{stage}/{entry.cls}/{entry.id}",
    )
