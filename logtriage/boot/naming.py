"""A failure that follows from the shape of a boot: its place, its name, the line that it rests on."""

from dataclasses import dataclass, replace
from typing import Final

from logtriage.boot.cause import headlines
from logtriage.boot.damaged import capped
from logtriage.boot.failure import Finding
from logtriage.boot.finding import LONGEST_TITLE, evidence_of, known_url, title_of
from logtriage.boot.hang_point import HangPoint, Stop, hang_point_of, structural_signature
from logtriage.boot.lockup import Lockup, lockup_of
from logtriage.boot.observation import Observation
from logtriage.boot.observed_console import LastLine
from logtriage.console.safe import safe_line, safe_text
from logtriage.library.mask import mask, mask_text, message
from logtriage.library.schema import Signature
from logtriage.scan.hit import Line
from logtriage.vocabulary import JobEnd, Layer

_PLACED: Final = frozenset({"hang", "stalled"})
"""Classes of failures that are about the place where a boot stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a boot stopped, as far as its shape tells.

    Attributes:
        cls: Failure class; empty where it may not have failed at all.
        layer: Who stopped.
        ended: In the stead of how the job ended, for the signature that names it.
        at: The line on which it rests, where that is not the last one.
        next: What to call the speaker that should have come next, where that is known.
    """

    cls: str
    layer: Layer
    ended: str = ""
    at: Line | None = None
    next: str = ""


def stop_of(observed: Observation, ending: Ending) -> Stop:
    """Where and how a boot stopped, for signatures that ask for it."""
    layer, ladder = ending.layer, observed.ladder
    boot = observed.boots.get(layer, 0) - (ending.cls == "reset-loop" and not ending.ended)
    stage = ladder.missing(observed.stages_in(layer, boot), layer)
    if layer is Layer.HARNESS:
        stage = ladder.after(observed.rung())
    elif layer is Layer.FIRMWARE:
        stage = ladder.after(-1)
    ended = observed.result.reason.value if observed.result is not None else "running"
    turn = observed.turn_of(layer)
    return Stop(
        layer=layer,
        stage=stage,
        reached=ladder.name_at(observed.rung()),
        ended=ending.ended or ("" if observed.excerpt else ended),
        turn=turn.does if turn is not None else "",
        monitor=observed.monitor,
        params=observed.params,
    )


def known_hang_point(observed: Observation, ending: Ending) -> HangPoint | None:
    """The known place of a hang, or where a boot whose time was over went on waiting.

    A boot that was ended otherwise is at no place: it passes many a known one.
    """
    if ending not in observed.hang_points:
        observed.hang_points[ending] = _known_hang_point(observed, ending)
    return observed.hang_points[ending]


def _known_hang_point(observed: Observation, ending: Ending) -> HangPoint | None:
    last = _last(observed, ending)
    if last is None or ending.cls not in {"hang", "truncated"}:
        return None
    stop = stop_of(observed, ending)
    point = hang_point_of(observed.library, last.text, stop, complete=last.line.complete)
    waits = point is not None and point.signature.cls == "stalled" and stop.ended == JobEnd.TIMEOUT
    return point if ending.cls == "hang" or waits else None


def at_hang_point(observed: Observation, ending: Ending, point: HangPoint) -> Finding:
    """The failure of a boot that stopped at a known place."""
    last = _last(observed, ending)
    cls, signature = point.signature.cls, point.signature
    key = " ".join(filter(None, (signature.id, _stuck_in(observed, ending))))
    return _finding(observed, ending, last, cls, signature, score=point.score, key=key)


def structural(observed: Observation, ending: Ending, near: HangPoint | None) -> Finding:
    """The failure that only its shape names.

    Shapes that end at different places have different keys where the place of the end matters: that of the
    detectors' traces with which a console ends, or else the last line.

    Args:
        observed: The boot.
        ending: How it stopped.
        near: The known place nearest to where it stopped, which is not near enough.
    """
    last = _last(observed, ending)
    stop = stop_of(observed, ending)
    signature = structural_signature(observed.library, ending.cls, stop)
    quoted = last.text if last is not None else "nothing"
    key = _key(ending.cls, _stuck_in(observed, ending) or quoted, signature)
    nearest = (near.signature.id, near.score) if near is not None else None
    return _finding(observed, ending, last, ending.cls, signature, key=key, nearest=nearest)


def said_last(observed: Observation, ending: Ending, last: LastLine, score: int) -> Finding:
    """The failure that a console names in its own words, which no signature knows.

    Args:
        observed: The boot.
        ending: What class of failure it is, and whose.
        last: The line with these words, as it is shown.
        score: 0 to 100.
    """
    found = _finding(observed, ending, last, ending.cls, None, key=mask_text(last.text), score=score)
    return replace(
        found,
        signature="fatal-words",
        title=last.text[:LONGEST_TITLE],
        explain="Who spoke last says so; no signature knows these words.",
        advice="Look at the lines before it; `logtriage signatures draft` makes a signature of the line.",
    )


def _finding(
    observed: Observation,
    ending: Ending,
    last: LastLine | None,
    cls: str,
    signature: Signature | None,
    *,
    key: str,
    score: int = 100,
    nearest: tuple[str, int] | None = None,
) -> Finding:
    stage = stop_of(observed, ending).stage
    score = capped(observed, ending.layer, score)
    turn = observed.turn_of(ending.layer)
    speaker = observed.library.speakers.get(turn.speaker) if turn is not None else None
    words = {
        "last": _said(last) if last is not None else "nothing",
        "next": safe_text(ending.next),
        "speaker": safe_text(speaker.title) if speaker is not None else "Firmware",
    }
    title = title_of(signature.title, words) if signature is not None else f"{ending.layer} {cls}"
    evidence = (evidence_of(last.line, last.file, score),) if last is not None else ()
    lockup = _lockup(observed, ending)
    if lockup is not None:
        head = lockup.head.hit
        if head.line.number != lockup.before.line.number:
            evidence = (*evidence, evidence_of(head.line, lockup.before.file, head.score))
        if cls in _PLACED and lockup.lines:
            title = f"{title[: LONGEST_TITLE - len(lockup.told) - 1].rstrip()} {lockup.told}"
    return Finding(
        cls=cls,
        layer=ending.layer,
        stage=stage,
        signature=signature.id if signature is not None else f"unknown-{cls}",
        title=title,
        score=score,
        evidence=evidence,
        also=_also(observed),
        explain=_explained(observed, signature.explain if signature is not None else ""),
        advice=signature.advice if signature is not None else "",
        known=known_url(signature),
        nearest=nearest,
        key=f"{ending.layer}/{stage}/{cls}/{key}",
    )


def _said(last: LastLine) -> str:
    """What a line says, as people read it, or a report's title in its stead; keys have the mask."""
    if last.text != mask(last.line.content):
        return last.text
    return safe_line(message(last.line.content))


def _explained(observed: Observation, text: str) -> str:
    """What a signature says of a shape, and which limit was over where that decided it."""
    return f"{text} The runner ended it: {observed.limit}.".lstrip() if observed.limit else text


def _also(observed: Observation) -> tuple[str, ...]:
    """Titles of the reports that a boot did not get over."""
    left = [one for one, _ in observed.candidates if observed.applies(one) and not one.advanced]
    return tuple(dict.fromkeys(observed.title(one) for one in headlines(left)))


def _key(cls: str, point: str, signature: Signature | None) -> str:
    """What tells modes of one shape apart: where it ended, who ended it, what the monitor did, or nothing."""
    if cls in _PLACED:
        return mask_text(point)
    if signature is None or (cls != "truncated" and not signature.when.monitor):
        return ""
    return signature.id


def _last(observed: Observation, ending: Ending) -> LastLine | None:
    """The line on which a shape rests: the last one, or the last one before a detector's reports."""
    if ending.at is not None:
        console = observed.console_of(ending.layer)
        return LastLine(ending.at, console.file if console is not None else "", "")
    turn = observed.turn_of(ending.layer)
    if ending.cls == "firmware" and turn is not None and turn.does == "waits":
        console = observed.console_of(ending.layer)
        file = console.file if console is not None else ""
        return LastLine(turn.line, file, safe_line(turn.line.content).strip())
    lockup = _lockup(observed, ending)
    return lockup.before if lockup is not None else observed.last_line(ending.layer)


def _stuck_in(observed: Observation, ending: Ending) -> str:
    """In which function the kernel is stuck, for keys; empty where no detector's trace tells it."""
    lockup = _lockup(observed, ending)
    return f"in {lockup.function}" if lockup is not None and lockup.function else ""


def _lockup(observed: Observation, ending: Ending) -> Lockup | None:
    """The detectors' reports with which a shape ends."""
    return lockup_of(observed, ending.layer) if ending.at is None else None
