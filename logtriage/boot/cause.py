"""Root cause first: which of several reports on one console is the one to name."""

from collections.abc import Callable, Sequence
from typing import Final

from logtriage.boot.finding import Candidate
from logtriage.library.role import STRENGTH, is_telling, outranks, precedence, role_of, yields_to
from logtriage.library.schema import Role
from logtriage.scan.detector import SLOWNESS

CONSEQUENCES: Final = frozenset({"panic"})
"""Classes that follow from another report where one precedes them."""

MILD: Final = frozenset({"warning"})
"""Classes that are named only where nothing worse was met, or where they ended the boot."""

SURVIVABLE: Final = frozenset({*MILD, *SLOWNESS, "lockdep", "oom"})
"""Classes that are notes where a boot survives them, where no `fail_on` of its matrix says otherwise."""

FRAMES: Final[frozenset[Role]] = frozenset({"frame", "context"})
"""Roles of signatures that only know a part of a report: no report of its own where a headline names it."""

ABOVE: Final = 4
"""Lines above a headline that belong to its report already: a rule, `cut here`, the traces of old kernels."""

BESIDE: Final = 8
"""Lines within which two headlines are of one report, or one report cut another short."""

MESSAGE: Final = 2
"""Lines below a warning's first one within which its message stands."""


def root_cause(candidates: Sequence[Candidate]) -> Candidate | None:
    """The report that led to the others.

    In this order: the earliest that fails a boot (an oops, a BUG, a checker's report, no init); a
    panic with a reason of its own; the earliest that a boot can survive (stalls, lockups, locking);
    a consequence of something whose report is lost; warnings; mere traces. What comes after
    a panic was caused by it. A panic that a setting makes of something survivable (`softlockup: hung
    tasks`, `panic_on_warn`) has the class of what led to it, and the earliest report of that class is
    named. Where several signatures know one line, one that is a consequence of another yields, then the
    stronger role wins, then the priority where users gave one, then the signature that was read last.

    Args:
        candidates: Of one layer, `info` left out; `order` grows with the lines.
    """
    ordered = sorted(candidates, key=lambda one: (*precedence(one.signature), one.hit.owner), reverse=True)
    ordered.sort(key=lambda one: one.order)
    ordered = _without_consequences(_before_panic(ordered), _share_a_line)
    for rank in (_breaks, _panics, _survivable, _follows, _telling):
        for one in ordered:
            if rank(one):
                return _beside(_led_to(one, ordered), ordered)
    parts = _without_consequences(ordered, lambda _one, _other: True)
    return max(parts, key=lambda one: precedence(one.signature), default=None)


def _without_consequences(
    candidates: Sequence[Candidate], compete: Callable[[Candidate, Candidate], bool]
) -> list[Candidate]:
    """The candidates without those that are a consequence of another one that tells at least as much.

    Args:
        candidates: In any order, which is kept.
        compete: Whether two of them can stand for the same.
    """
    left = list(candidates)
    for one in candidates:
        if one.signature.consequence_of and any(
            yields_to(one.signature, other.signature) and compete(one, other) for other in left
        ):
            left = [other for other in left if other is not one]
    return left


def _share_a_line(one: Candidate, other: Candidate) -> bool:
    return any(line in other.hit.lines for line in one.hit.lines)


def headlines(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The reports worth a line: those with a headline and those that ended the boot, or else all."""
    named = [one for one in candidates if _telling(one) or one.signature.severity == "fatal"]
    return named or list(candidates)


def without_frames(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The reports of one console without the mere frames of one that a headline names.

    A frame that by itself fails a boot is only left to a report that fails it, too, and none is left to
    one that the boot got over: that may have been quoted.
    """
    heads = [(one, *_extent(one)) for one in candidates if _telling(one) and not one.survived]
    return [
        one
        for one in candidates
        if not _is_frame(one)
        or not any(first <= one.hit.line.number <= last and _owns(head, one) for head, first, last in heads)
    ]


def _is_frame(one: Candidate) -> bool:
    return role_of(one.signature) in FRAMES


def _extent(head: Candidate) -> tuple[int, int]:
    """Numbers of the first and last line of a report, from `cut here` to the end of what was kept of it."""
    kept = len(head.hit.block) or head.signature.block
    return head.hit.lines[0].number - ABOVE, head.hit.lines[-1].number + kept + 1


def _owns(head: Candidate, frame: Candidate) -> bool:
    if (frame.layer, frame.boot) != (head.layer, head.boot):
        return False
    failing = {"fail", "fatal"}
    return frame.signature.severity not in failing or head.signature.severity in failing


def _before_panic(ordered: list[Candidate]) -> list[Candidate]:
    """Reports up to the first one that ends the boot.

    Where a warning made the panic (`panic_on_warn`), stalls between the two only ran into its report.
    """
    for one in ordered:
        if one.signature.severity == "fatal":
            kept = [other for other in ordered if other.order <= one.order]
            if one.signature.cls in MILD:
                warned = min(other.order for other in kept if other.signature.cls in MILD)
                kept = [
                    other for other in kept if other.order < warned or other.signature.cls not in SLOWNESS
                ]
            return kept
    return ordered


def _led_to(chosen: Candidate, ordered: Sequence[Candidate]) -> Candidate:
    """Of a panic that stands for something survivable, the first report of it."""
    cls = chosen.signature.cls
    if cls in SLOWNESS:
        present = {one.signature.cls for one in ordered}
        cls = next(name for name in SLOWNESS if name in present)
    elif chosen.signature.severity != "fatal" or cls in CONSEQUENCES:
        return chosen
    same = [one for one in ordered if one.signature.cls == cls and _telling(one)]
    return same[0] if same else chosen


def _beside(chosen: Candidate, ordered: Sequence[Candidate]) -> Candidate:
    """A headline next to the chosen one that says more, or a lock report that the chosen one cut short."""
    if _telling(chosen) and chosen.signature.cls in MILD:
        return _message(chosen, ordered)
    if not _breaks(chosen):
        return chosen
    for one in ordered:
        distance = one.order - chosen.order
        if chosen.hit.line in one.hit.lines and outranks(one.signature, chosen.signature):
            return one
        if 0 < distance <= BESIDE and _breaks(one) and _says_more(one, chosen):
            return one
        if -BESIDE <= distance < 0 and one.signature.cls == "lockdep":
            return one
    return chosen


def _says_more(one: Candidate, chosen: Candidate) -> bool:
    stronger = STRENGTH[role_of(one.signature)] > STRENGTH[role_of(chosen.signature)]
    return stronger or yields_to(chosen.signature, one.signature)


def _message(warning: Candidate, ordered: Sequence[Candidate]) -> Candidate:
    """What a warning says, where its message has a signature of its own: some architectures put it below."""
    below = [
        one
        for one in ordered
        if 0 < one.order - warning.order <= MESSAGE
        and one.signature.cls == warning.signature.cls
        and outranks(one.signature, warning.signature)
    ]
    return below[0] if below else warning


def _plain(candidate: Candidate) -> bool:
    return candidate.signature.cls not in CONSEQUENCES | MILD


def _breaks(candidate: Candidate) -> bool:
    return _telling(candidate) and _plain(candidate) and candidate.signature.severity != "note"


def _panics(candidate: Candidate) -> bool:
    return _telling(candidate) and candidate.signature.cls in CONSEQUENCES


def _survivable(candidate: Candidate) -> bool:
    return _telling(candidate) and _plain(candidate)


def _follows(candidate: Candidate) -> bool:
    return role_of(candidate.signature) == "consequence"


def _telling(candidate: Candidate) -> bool:
    return is_telling(candidate.signature)
