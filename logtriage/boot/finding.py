"""From hits of the scanner to findings: titles, evidence, stable keys."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from logtriage.boot.complaint import OF_FIRMWARE, is_complaint, may_follow
from logtriage.boot.failure import Evidence, Finding
from logtriage.console.safe import safe_text
from logtriage.library.library import Library
from logtriage.library.mask import mask_text, message
from logtriage.library.schema import Event, Signature
from logtriage.library.stack_trace import SkippedFunctions, blamed_function, is_nameless, plain_name
from logtriage.library.stated_function import stated_function
from logtriage.scan.scanner import Hit, Line
from logtriage.vocabulary import Layer

_FIELD = re.compile(r"\{([a-z_][a-z0-9_]*(?:\|[a-z_][a-z0-9_]*)*)\}")
_CLOCK = re.compile(rb"^\[[ \d]{1,10}\.?\d{3,9}(?:,\d)?\] ")
"""What skiboot and NVIDIA's loaders put in front of a line: console-log.h, tegrabl_debug.h."""
_OFFSET = re.compile(r"\+0x[0-9a-f]+(?:/0x[0-9a-f]+)?")
_NOTHING: Final = "\0"
"""Where a title names a capture that there is not."""
_NOTHING_SAID = re.compile(rf" (?:in|of|at|on|for|by) {_NOTHING}|:? ?{_NOTHING}(?= (?:in|of|at) |:)")
_KIND = re.compile(r".*:(?: |in|of|at|on)*")
"""What a title says whose captures are all that it tells."""
_DANGLING = re.compile(r"(?: (?:of|in|at|on|for|by)|[:,])+$")
NAMELESS: Final = b"code without a symbol"
"""In the stead of a function in reports of kernels that know no names of functions."""
HEADLINE: Final = "headline"
"""The capture that every hit has: what its line says."""
_REPORTING: Final = "reporting"
"""The capture of a function that only reports for others: named where there is no other."""
_SAYING: Final = (b"panic", b"assert", b"trace", b"abort")
"""Parts of the names of functions that say that something failed, whatever it was: never to be named."""
BELOW: Final = "below"
"""The capture that every hit has whose report is kept: what the line below it says."""
ABOVE: Final = "above"
"""The capture of what was said last before a line that only says that somebody gives up."""
_STATED: Final = 3
"""Lines below a headline in which it may go on: the place of an assertion and its function."""
LONGEST_TITLE: Final = 120
"""Characters of a title."""
_SHORTEST_PART: Final = 12
"""Characters that are left at the least of a capture which is cut short so that the rest of a title fits."""
_EVIDENCE_LINES: Final = 6
"""Lines of a report that are shown as evidence: its headline and what stands right below, so that they fit
a cell."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A signature met on a console.

    Attributes:
        signature: Which.
        hit: Where.
        layer: Whose failure it is.
        boot: Which boot of that layer on the console, from 0.
        order: Grows in the order in which lines of a configuration's consoles are taken.
        advanced: Whether the same layer reached a further rung after it.
        survived: Whether something came after it that shows that the boot got over it.
    """

    signature: Signature
    hit: Hit
    layer: Layer
    boot: int = 0
    order: int = 0
    advanced: bool = False
    survived: bool = False

    def after(self, event: Event, layer: Layer, boot: int) -> "Candidate":
        """The same once an event of a boot of a layer has followed.

        The next boot says nothing of this one; but what firmware says is over with any kernel's, and so is
        what was said before a kernel was seen once its layer's first one starts.
        """
        first = (self.boot, boot, event.event) == (0, 1, "kernel") and self.layer is layer
        same = (self.layer, self.boot) == (layer, boot) or first or self.signature.layer == "firmware"
        if same and event.event in self.signature.survived_by:
            return replace(self, survived=True)
        return self


def captures_of(hit: Hit, library: Library) -> Mapping[str, str]:
    """Named captures of a hit, those of its report's lines included, safe to show.

    `func` is a function that only reports for others where there is no other at all; where no capture
    gives it, it is the function that the report blames, and `NAMELESS` where the report has addresses only.
    """
    # A boot is judged again and again, and each time several rules ask what its reports say.
    stand = hit.owner, len(hit.block)
    if hit.told is None or hit.told[0] != stand:
        hit.told = stand, _captures(hit, library)
    return hit.told[1]


def _captures(hit: Hit, library: Library) -> dict[str, str]:
    found: dict[str, bytes] = {}
    _keep(found, hit.captures, library.skipped)
    report = [*(one.content for one in hit.lines), *hit.block]
    for line in report:
        for regex in library.captures[hit.owner]:
            if not all(name in found for name in regex.names):
                _keep(found, regex.search(line) or {}, library.skipped)
    if "func" not in found:
        func = (
            stated_function(report[: len(hit.lines)], library.skipped)
            or (blamed_function(report, library.skipped) if hit.block else None)
            or stated_function(hit.block[:_STATED], library.skipped)
            or found.get(_REPORTING)
        )
        if func:
            found["func"] = func
        elif is_nameless(report):
            found["func"] = NAMELESS
    told = {name: _OFFSET.sub("", safe_text(value)).strip() for name, value in found.items()}
    told.setdefault(HEADLINE, _said(hit.line.content))
    if hit.block:
        told.setdefault(BELOW, _said(hit.block[0]))
    reason = _reason_above(hit)
    if reason is not None:
        told.setdefault(ABOVE, _said(reason.content))
    return told


def _reason_above(hit: Hit) -> Line | None:
    """The complaint nearest above a line, or else the nearest line that says more than that it is over."""
    said = [(line, message(line.content)) for line in hit.above]
    complaints = (line for line, text in said if is_complaint(text, OF_FIRMWARE))
    others = (line for line, text in said if not may_follow(text))
    return next(complaints, None) or next(others, None)


def _said(line: bytes) -> str:
    return safe_text(_CLOCK.sub(b"", message(line))).strip()


def _keep(found: dict[str, bytes], captures: Mapping[str, bytes], skipped: SkippedFunctions) -> None:
    for name, value in captures.items():
        if not value or name in found:
            continue
        if name == "func" and value in skipped:
            if any(word in value for word in _SAYING):
                continue
            found.setdefault(_REPORTING, plain_name(value))
        else:
            found[name] = plain_name(value) if name == "func" else value


def _names_above(template: str, captures: Mapping[str, str]) -> bool:
    """Whether a title says what stands above its line."""
    fields = (field[1].split("|") for field in _FIELD.finditer(template))
    return any(next(filter(captures.get, names), "") == ABOVE for names in fields)


def title_of(template: str, captures: Mapping[str, str]) -> str:
    """A title with its captures; a missing one leaves nothing behind.

    `{a|b}` is the first of them that there is. A title that would say nothing more than its kind ends in
    `HEADLINE`, where that is given.
    """
    given = [
        next(filter(None, map(captures.get, field[1].split("|"))), "") for field in _FIELD.finditer(template)
    ]
    values = iter(given)
    filled = _FIELD.sub(lambda _: next(values) or _NOTHING, template)
    told = re.sub(r"\s+", " ", _NOTHING_SAID.sub("", filled).replace(_NOTHING, "")).strip()
    title = _DANGLING.sub("", told)
    longest = max(given, key=len, default="")
    if len(title) > LONGEST_TITLE and len(longest) - (len(title) - LONGEST_TITLE) > _SHORTEST_PART:
        title = title.replace(longest, longest[: LONGEST_TITLE - len(title) - 1].rstrip() + "…", 1)
    headline = captures.get(HEADLINE, "").rstrip(" :")
    if headline and not any(given) and _KIND.fullmatch(_FIELD.sub("", template)) is not None:
        title = headline if headline.lower().startswith(title.lower()) else f"{title}: {headline}"
    return title[:LONGEST_TITLE]


def evidence_of(line: Line, file: str, score: int = 100) -> Evidence:
    """A line as the evidence of a failure, safe to show."""
    return Evidence(
        file=file,
        line=line.number,
        offset=line.offset,
        length=line.length,
        text=line.text,
        score=score,
    )


def known_url(signature: Signature | None) -> str:
    """Where the failure that a signature knows is tracked, safe to show, or empty."""
    return safe_text(signature.known.url) if signature is not None and signature.known is not None else ""


def finding_of(
    candidate: Candidate, library: Library, *, file: str, stage: str, also: Sequence[str] = ()
) -> Finding:
    """The finding that a candidate stands for."""
    signature, hit = candidate.signature, candidate.hit
    captures = captures_of(hit, library)
    title = title_of(signature.title, captures)
    reason = _reason_above(hit) if _names_above(signature.title, captures) else None
    lines = hit.lines if reason is None else (reason, *hit.lines)
    return Finding(
        cls=signature.cls,
        layer=candidate.layer,
        stage=stage,
        signature=signature.id,
        title=title,
        score=hit.score,
        evidence=tuple(evidence_of(line, file, hit.score) for line in lines[:_EVIDENCE_LINES]),
        also=tuple(dict.fromkeys(one for one in also if one != title)),
        explain=signature.explain,
        advice=signature.advice,
        known=known_url(signature),
        key=f"{candidate.layer}/{signature.cls}/{signature.id}/{mask_text(title)}",
    )
