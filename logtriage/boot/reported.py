"""What the consoles reported themselves, and whether it explains how a boot ended."""

from collections.abc import Sequence
from typing import Final

from logtriage.boot.cause import FRAMES, MILD, headlines, root_cause
from logtriage.boot.failure import Finding
from logtriage.boot.finding import Candidate, finding_of
from logtriage.boot.milestone import LAUNCH, Step
from logtriage.boot.naming import Ending
from logtriage.boot.observation import Observation
from logtriage.boot.observed_console import Console
from logtriage.library.role import is_telling, role_of
from logtriage.scan.detector import SLOWNESS
from logtriage.vocabulary import Layer

_Pool = Sequence[tuple[Candidate, Console]]

_ORDER: Final = (Layer.FIRMWARE, Layer.HOST, Layer.GUEST, Layer.HARNESS)
"""Whose report is told first where several failed: what stands below carries what stands above."""

_KERNEL: Final[Step] = (Layer.HOST, "kernel")

_CHECKED: Final = frozenset({"kasan", "kmsan", "kcsan", "kfence", "ubsan", "cfi", "lockdep"}) | {
    "atomic-sleep",
    "memory-leak",
    "memory-corruption",
}
"""Classes of what the kernel's own checkers find."""

_LONGEST_REPORT: Final = 64
"""Lines of a warning's report at the most: as many as `block` of a signature may keep."""


def failing(observed: Observation, *, only_last: bool = False) -> Finding | None:
    """The root cause where some report fails the boot by itself.

    What an earlier boot on the same console reported fails nothing once a later one came to its last rung.

    Args:
        observed: The boot.
        only_last: Whether reports of earlier boots are left out anyhow.
    """
    done = only_last or observed.complete()
    reports = [
        (one, console)
        for one, console in observed.candidates
        if observed.applies(one) and not (done and observed.is_past(one, console))
    ]
    layers = {one.layer for one, _ in reports if observed.fails(one)}
    layer = next((layer for layer in _ORDER if layer in layers), None)
    if layer is None:
        return None
    worst = min(one.order for one, _ in reports if one.layer is layer and observed.fails(one))
    kinds = {one.signature.cls for one, _ in reports if one.layer is layer and observed.fails(one)}
    pool = [
        (one, console)
        for one, console in reports
        if one.layer is layer
        and (
            observed.fails(one)
            or not one.advanced
            or one.order > worst
            or (one.signature.cls in kinds and not one.survived)
        )
    ]
    return _finding(observed, pool)


def explaining(observed: Observation, ending: Ending) -> Finding | None:
    """The root cause among what a stopped boot did not get over, if it explains how it stopped."""
    stuck = [
        (one, console)
        for one, console in observed.candidates
        if observed.applies(one) and not one.advanced and not _got_over(observed, one)
    ]
    order = (Layer.FIRMWARE, Layer.HOST) if ending.layer is Layer.FIRMWARE else (Layer.HOST, Layer.GUEST)
    for layer in order:
        group = [(one, console) for one, console in stuck if one.layer is layer]
        classes = [one.signature.cls for one, _ in group if one.signature.cls != "warning"]
        if not classes or ending.cls == "reset-loop":
            continue
        if ending.cls in {"truncated", "unclean-shutdown"} and classes[0] not in SLOWNESS:
            continue
        hangs = ending.layer is not Layer.HARNESS and not observed.is_up(layer)
        if hangs and not _other_than_slow([one for one, _ in group]):
            continue
        return _finding(observed, group)
    return None


def excerpted(observed: Observation) -> Finding | None:
    """The root cause of what one console reports that may not hold the whole boot.

    Left out is what the boot got over as its signature says, what a host got over that came to its end, and
    stalls and lockups after which it went on, where nothing else happened: a slow console alone can make a
    healthy boot print them. In a boot that is seen from its kernel's first line and came to no user space,
    they only show that it hangs.
    """
    left = [
        (one, console)
        for one, console in observed.candidates
        if observed.applies(one) and not one.survived and not _got_over(observed, one)
    ]
    over = [one for one, _ in left if one.advanced]
    if over and (_is_slow(over) or observed.host_done()):
        left = [pair for pair in left if pair[0] not in over]
    stuck = [one for one, _ in left]
    if _KERNEL in observed.steps and not observed.is_up(Layer.HOST) and _is_slow(stuck):
        return None
    return _finding(observed, left)


def _got_over(observed: Observation, one: Candidate) -> bool:
    """Whether a boot that is seen from its kernel's first line got over a report that does not fail it.

    It did where it came to its user space or to its first prompt after it, and over a mere warning, or a
    line of little weight, too, where it went on in user space, or over a mere note at length before that.
    What a checker of the kernel found stays a defect whatever the boot came to: who looks at one console is
    told.
    """
    kernel = observed.steps.get((one.layer, "kernel"))
    if kernel is None or kernel.line.number > one.order or observed.fails(one):
        return False
    cls = one.signature.cls
    if cls in _CHECKED:
        return False
    console = observed.console_of(one.layer)
    last = console.tail[-1].number if console is not None and console.tail else 0
    far = last - one.order > _LONGEST_REPORT
    noted = one.signature.severity == "note" and cls not in SLOWNESS
    up, prompt = (observed.steps.get((one.layer, event)) for event in ("userspace", "shell"))
    if up is None:
        return noted and far
    launch = observed.steps.get(LAUNCH) if one.layer is Layer.HOST else None
    ran = launch is not None and launch.line.number < one.order  # though the line of its init was lost
    after = up.line.number > one.order or (prompt is not None and prompt.line.number > one.order)
    if after and not ran:
        return True
    return far and (noted or cls in MILD or not is_telling(one.signature))


def is_detected(observed: Observation, layer: Layer) -> bool:
    """Whether a detector reports that a layer is stuck, and nothing came after that."""
    return any(
        one.layer is layer and one.signature.cls in SLOWNESS and observed.applies(one) and not one.advanced
        for one, _ in observed.candidates
    )


def _other_than_slow(reports: Sequence[Candidate]) -> bool:
    """Whether a headline tells more than that something was slow, or is stuck."""
    return any(one.signature.cls not in SLOWNESS for one in reports if role_of(one.signature) not in FRAMES)


def _is_slow(reports: Sequence[Candidate]) -> bool:
    """Whether a detector tells that something was slow, or is stuck, and nothing tells more."""
    return not _other_than_slow(reports) and any(one.signature.cls in SLOWNESS for one in reports)


def _finding(observed: Observation, pool: _Pool) -> Finding | None:
    primary = root_cause([one for one, _ in pool])
    if primary is None:
        return None
    console = next(console for one, console in pool if one is primary)
    others = [observed.title(one) for one in headlines([one for one, _ in pool]) if one is not primary]
    stages = observed.stages_in(primary.layer, primary.boot)
    stage = observed.ladder.missing(stages, primary.layer)
    return finding_of(primary, observed.library, file=console.file, stage=stage, also=others)
