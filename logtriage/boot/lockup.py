"""The reports of a stuck kernel's detectors with which a boot ends, and what it said before them."""

from collections.abc import Sequence
from dataclasses import dataclass

from logtriage.boot.finding import Candidate, captures_of
from logtriage.boot.observation import Observation
from logtriage.boot.observed_console import Console, LastLine
from logtriage.library.mask import mask
from logtriage.library.role import is_telling
from logtriage.scan.detector import SLOWNESS, is_detectors
from logtriage.scan.hit import Line
from logtriage.scan.window import LINES_ABOVE
from logtriage.vocabulary import Layer


@dataclass(frozen=True, slots=True)
class Lockup:
    """Detectors' reports that end a console.

    Attributes:
        before: The last line before them, which says where the boot stopped, or else their headline.
        head: The first of them, a headline where one is known.
        lines: Lines from there to the console's end.
        function: Where the kernel is stuck as their traces say, safe to show, or empty.
    """

    before: LastLine
    head: Candidate
    lines: int
    function: str

    @property
    def told(self) -> str:
        """What went on after the last line before them."""
        lines = "1 line" if self.lines == 1 else f"{self.lines} lines"
        place = f" in {self.function}" if self.function else ""
        return f"(then {lines} of lockup reports{place})"


def lockup_of(observed: Observation, layer: Layer) -> Lockup | None:
    """The reports with which a layer's console ends, where they are all that it said at last.

    They begin behind the last stretch of lines of the boot itself. A single line of it between two reports,
    which another processor may write or a torn report leave, shows no boot that went on.

    Args:
        observed: The boot.
        layer: Who stopped.
    """
    console = observed.console_of(layer)
    if console is None or not _ends_in_report(console):
        return None
    reports = [
        one
        for one, where in observed.candidates
        if where is console
        and one.layer is layer
        and one.signature.cls in SLOWNESS
        and not one.advanced
        and one.hit.line.offset >= console.progress.begun
        and observed.holds(one)
    ]
    if not reports:
        return None
    reports.sort(key=lambda one: one.hit.line.number)
    first = next((at for at in reversed(range(len(reports))) if _goes_on(reports[at].hit.above)), 0)
    run = reports[first:]
    before = next((line for one in run for line in one.hit.above[:1] if not is_detectors(line.content)), None)
    if before is not None:
        run = [one for one in run if one.hit.line.number > before.number]
    head = next((one for one in run if is_telling(one.signature)), run[0])
    text = mask(before.content) if before is not None else observed.title(head)
    line = before or head.hit.line
    return Lockup(
        before=LastLine(line, console.file, text),
        head=head,
        lines=console.tail[-1].number - line.number,
        function=_function(observed, run),
    )


def _goes_on(above: Sequence[Line]) -> bool:
    """Whether the lines above a report are a stretch of a boot that went on."""
    return len(above) == LINES_ABOVE and not any(is_detectors(line.content) for line in above)


def _ends_in_report(console: Console) -> bool:
    """Whether the last whole line of a console, or what there is of an unended one, is of a report."""
    heads = {one.hit.line.number for one in console.progress.candidates if one.signature.cls in SLOWNESS}
    last = [line for line, _ in console.last_lines[-2:]]
    if last and last[-1].complete:
        last = last[-1:]
    return any(line.number in heads or is_detectors(line.content) for line in last)


def _function(observed: Observation, run: Sequence[Candidate]) -> str:
    """The function that the most telling of some reports blames."""
    for one in sorted(run, key=lambda one: SLOWNESS.index(one.signature.cls)):
        function = captures_of(one.hit, observed.library).get("func", "")
        if function:
            return function
    return ""
