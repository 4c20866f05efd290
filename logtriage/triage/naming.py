"""Names for the shape of a boot that stopped: hang points and structural signatures."""

from dataclasses import dataclass

from logtriage.boot.cause import SLOWNESS
from logtriage.boot.failure import Finding
from logtriage.boot.finding import evidence_of, title_of
from logtriage.boot.place import Place, Stop, place_of, shape_signature
from logtriage.boot.result import Reason
from logtriage.matching.frames import is_frame
from logtriage.matching.hangpoint import meaningful
from logtriage.matching.mask import mask_text
from logtriage.matching.role import is_telling
from logtriage.matching.scanner import Line
from logtriage.matching.schema import Signature
from logtriage.matrix.model import Layer
from logtriage.triage.case import Case


@dataclass(frozen=True, slots=True)
class _Last:
    """The last meaningful line of a layer: the line, its console's file, what it says masked."""

    line: Line
    file: str
    text: str


def structural(case: Case, cls: str, layer: Layer) -> Finding:
    """The finding that names a shape.

    A hang gets the name of the nearest known hang point where that is near enough, otherwise the name
    of its shape and the nearest one with its score. Shapes that end on different lines have different
    keys where the place of the end matters. Where a console ends in the call trace of a detector, the
    place is what that detector first said.
    """
    last = _detected(case, layer, _last(case, layer))
    ladder = case.facts.ladder
    boot = case.boots.get(layer, 0) - (cls == "reset-loop")
    stage = ladder.missing(case.reached_in(layer, boot), layer)
    if layer is Layer.HARNESS:
        stage = ladder.after(case.rung())
    elif layer is Layer.FIRMWARE:
        stage = ladder.after(-1)
    stop = _stop(case, layer, stage)
    place = _place(case, cls, last, stop)
    quoted = last.text if last is not None else "nothing"
    if place is not None and place.enough:
        signature: Signature | None = place.signature
        key, score, near = place.signature.id, place.score, None
        cls = place.signature.cls
    else:
        signature = shape_signature(case.library, cls, stop)
        key = _key(cls, quoted, signature)
        score = 100
        near = (place.signature.id, place.score) if place is not None else None
    return Finding(
        cls=cls,
        layer=layer,
        stage=stage,
        signature=signature.id if signature is not None else f"unknown-{cls}",
        title=title_of(signature.title, {"last": quoted}) if signature is not None else f"{layer} {cls}",
        score=score,
        evidence=(evidence_of(last.line, last.file, score),) if last is not None else (),
        also=tuple(
            dict.fromkeys(
                case.title(one) for one, _ in case.candidates if case.applies(one) and not one.advanced
            )
        ),
        explain=signature.explain if signature is not None else "",
        advice=signature.advice if signature is not None else "",
        nearest=near,
        key=f"{layer}/{stage}/{cls}/{key}",
    )


def _place(case: Case, cls: str, last: _Last | None, stop: Stop) -> Place | None:
    """The known place of a hang, or where a boot whose time was over went on waiting.

    A boot that was ended otherwise is at no place: it passes many a known one.
    """
    if last is None or cls not in {"hang", "truncated"}:
        return None
    place = place_of(case.library, last.text, stop, complete=last.line.complete)
    waits = place is not None and place.signature.cls == "stalled" and stop.ended == Reason.TIMEOUT
    return place if cls == "hang" or waits else None


def _key(cls: str, quoted: str, signature: Signature | None) -> str:
    """What tells modes of one shape apart: where it ended, who ended it, or nothing."""
    if cls in {"hang", "stalled"}:
        return mask_text(quoted)
    return signature.id if cls == "truncated" and signature is not None else ""


def _detected(case: Case, layer: Layer, last: _Last | None) -> _Last | None:
    if last is None or not is_frame(last.line.said):
        return last
    for one, console in case.candidates:
        stalled = one.signature.cls in SLOWNESS and is_telling(one.signature) and not one.advanced
        if stalled and one.layer is layer and case.holds(one):
            return _Last(one.mark.line, console.file, case.title(one))
    return last


def _last(case: Case, layer: Layer) -> _Last | None:
    console = case.console_of(layer)
    if console is None:
        return None
    said = meaningful(line.said for line in console.tail)
    if not said:
        return None
    index, text = said[-1]
    return _Last(console.tail[index], console.file, text)


def _stop(case: Case, layer: Layer, stage: str) -> Stop:
    top = case.rung()
    result = case.facts.result
    return Stop(
        layer=layer,
        stage=stage,
        reached=case.facts.ladder.names[top] if top >= 0 else "",
        ended=result.reason.value if result is not None else "running",
        params=case.facts.params,
    )
