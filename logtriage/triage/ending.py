"""What the end of one finished console says by itself, where nothing on it tells of a failure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from logtriage.boot.failure import Finding
from logtriage.boot.finding import evidence_of, title_of
from logtriage.boot.ladder import Ladder
from logtriage.boot.place import Stop, place_of, shape_signature
from logtriage.matching.hangpoint import meaningful
from logtriage.matching.library import Library
from logtriage.matching.mark import EXACT, Line
from logtriage.matching.schema import Event, Signature
from logtriage.matrix.model import DEFAULT_LADDER, Layer
from logtriage.triage.shape import LOOP

_FIRMWARE_LOOP: Final = 20
"""Banners of one firmware without a kernel that are a loop: at its prompt, somebody may reset it."""


@dataclass(slots=True)
class Course:
    """How the boots on one console went, as far as its end has to know.

    Attributes:
        handed_over: Number of the last line with which firmware handed over; 0 for none.
        boots: Kernels that began, after the first one only behind a restart or a firmware's banner: a
            replayed kernel log has neither.
        settled: Whether the last one came to a prompt or to its end.
        begun: Kernels and guests that were announced: what follows one may be of another boot, or a guest
            that speaks on its host's console.
        spoke: Number of a line with which the running kernel spoke; 0 where none runs that nobody ended.
        up: Whether that kernel came to user space, where a guest's firmware may speak.
        prompt: Number of the last line at which somebody could be asked for input; 0 for none.
        starts: How often each firmware began since the last kernel.
        reset: The firmware's first line after a kernel that ran and said nothing of a restart.
    """

    handed_over: int = 0
    boots: int = 0
    settled: bool = False
    begun: int = 0
    spoke: int = 0
    up: bool = False
    prompt: int = 0
    starts: Counter[str] = field(default_factory=Counter)
    reset: Line | None = None
    _anew: bool = True
    _guests: bool = False
    _own: set[str] = field(default_factory=set)

    def take(self, event: Event, line: Line) -> None:
        """Learn from the next event."""
        match event.event:
            case "firmware-start":
                self._begin(event.id, line)
            case "firmware-done":
                self.handed_over = line.number
            case "kernel":
                self.begun += 1
                self.spoke, self.up = line.number, False
                self.starts.clear()
                if self._anew:
                    self.boots += 1
                    self._anew = self.settled = False
            case "launch" | "vmm-start":
                self.begun += 1
                self._guests = True
                self.settled = self.settled or event.event == "launch"
                self.up = True
            case "shell":
                self.prompt = line.number
                self.settled = self.up = True
            case "shutdown":
                self.spoke = 0
            case "userspace":
                self.up = True
            case "restart":
                self.spoke, self._anew, self._guests = 0, True, False
            case "poweroff" | "halt":
                self.spoke, self.settled = 0, True

    def _begin(self, firmware: str, line: Line) -> None:
        """Firmware begins: the machine's own, or a guest's below a host where programs run."""
        if self.up and firmware not in self._own:
            self._guests = True
            return
        if 0 < self.spoke < line.number and not (self.settled or self._guests):
            self.reset = line
        if not self.starts:
            self._own = {firmware}
        self._own.add(firmware)
        self.spoke, self.up, self._anew = 0, False, True
        self.starts[firmware] += 1


def ending(
    library: Library, tail: Sequence[Line], course: Course, *, file: str, layer: Layer, stage: str
) -> Finding | None:
    """A console that stops where nothing stops by itself.

    That is a known hang point, the line with which firmware hands over to a kernel, one boot after the
    other that comes to nothing, a boot behind a reset without a word, or no line at all. Any other end may
    be that of an excerpt, or of a machine that is well.

    Args:
        library: The signatures.
        tail: The console's last lines, oldest first.
        course: How its boots went.
        file: Its name, for evidence.
        layer: Whose console it is.
        stage: The last rung reached, or empty.
    """
    ladder = Ladder(DEFAULT_LADDER, guest=True)
    stop = Stop(layer=layer, stage=ladder.missing([stage], layer))
    if not tail:
        bottom = Stop(layer=ladder.bottom, stage=ladder.after(-1))
        return _shape(library, "silent", None, file, bottom if layer is Layer.HOST else stop)
    said = meaningful(line.said for line in tail)
    if not said:
        return None
    index, text = said[-1]
    last = tail[index]
    firmware = max(course.starts.values(), default=0) >= _FIRMWARE_LOOP
    if (course.boots >= LOOP or firmware) and not course.settled:
        return _shape(library, "reset-loop", last, file, stop)
    if course.reset is not None and not course.settled:
        return _shape(library, "reset-loop", course.reset, file, replace(stop, ended="reset"))
    if course.prompt > last.number:
        return None
    if last.number == course.handed_over:
        return _shape(library, "silent", last, file, stop)
    place = place_of(library, text, stop, complete=last.complete)
    return (
        _finding(place.signature, last, file, stop, place.score)
        if place is not None and place.enough
        else None
    )


def _shape(library: Library, cls: str, last: Line | None, file: str, stop: Stop) -> Finding | None:
    entry = shape_signature(library, cls, stop)
    return _finding(entry, last, file, stop, EXACT) if entry is not None else None


def _finding(entry: Signature, last: Line | None, file: str, stop: Stop, score: int) -> Finding:
    return Finding(
        cls=entry.cls,
        layer=stop.layer,
        stage=stop.stage,
        signature=entry.id,
        title=title_of(entry.title, {}),
        score=score,
        evidence=(evidence_of(last, file, score),) if last is not None else (),
        explain=entry.explain,
        advice=entry.advice,
        key=f"{stop.layer}/{stop.stage}/{entry.cls}/{entry.id}",
    )
