"""From hits of the scanner to findings: titles, evidence, stable keys."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from logtriage.boot.failure import Evidence, Finding
from logtriage.console.safe import safe_text
from logtriage.library.library import Library
from logtriage.library.mask import mask_text
from logtriage.library.schema import Event, Signature
from logtriage.library.stack_trace import SkippedFunctions, blamed_function, plain_name
from logtriage.scan.scanner import Hit, Line
from logtriage.vocabulary import Layer

_FIELD = re.compile(r"\{([a-z_][a-z0-9_]*(?:\|[a-z_][a-z0-9_]*)*)\}")
_OFFSET = re.compile(r"\+0x[0-9a-f]+(?:/0x[0-9a-f]+)?")
LONGEST_TITLE: Final = 120
"""Characters of a title."""
_EVIDENCE_LINES: Final = 6


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


def captures_of(hit: Hit, library: Library) -> dict[str, str]:
    """Named captures of a hit, those of its report's lines included, safe to show.

    `func` is a function that only reports for others where there is no other at all; where no capture
    gives it, it is the function that the report blames.
    """
    found: dict[str, bytes] = {}
    _keep(found, hit.captures, library.skipped)
    for line in (*(one.content for one in hit.lines), *hit.block):
        for regex in library.captures[hit.owner]:
            if not all(name in found for name in regex.names):
                _keep(found, regex.search(line) or {}, library.skipped)
    if "func" not in found and hit.block:
        blamed = blamed_function(hit.block, library.skipped)
        if blamed is not None:
            found["func"] = blamed
    if "func" not in found and hit.captures.get("func"):
        found["func"] = plain_name(hit.captures["func"])
    return {name: _OFFSET.sub("", safe_text(value)).strip() for name, value in found.items()}


def _keep(found: dict[str, bytes], captures: Mapping[str, bytes], skipped: SkippedFunctions) -> None:
    for name, value in captures.items():
        if not value or name in found or (name == "func" and value in skipped):
            continue
        found[name] = plain_name(value) if name == "func" else value


def title_of(template: str, captures: dict[str, str]) -> str:
    """A title with its captures; a missing one leaves nothing behind.

    `{a|b}` is the first of them that there is.
    """
    text = _FIELD.sub(
        lambda field: next((captures[name] for name in field[1].split("|") if captures.get(name)), ""),
        template,
    )
    return (
        re.sub(r"\s+", " ", text)
        .strip()
        .removesuffix(" of")
        .removesuffix(" in")
        .removesuffix(" at")[:LONGEST_TITLE]
    )


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
    title = title_of(signature.title, captures_of(hit, library))
    return Finding(
        cls=signature.cls,
        layer=candidate.layer,
        stage=stage,
        signature=signature.id,
        title=title,
        score=hit.score,
        evidence=tuple(evidence_of(line, file, hit.score) for line in hit.lines[:_EVIDENCE_LINES]),
        also=tuple(dict.fromkeys(one for one in also if one != title)),
        explain=signature.explain,
        advice=signature.advice,
        known=known_url(signature),
        key=f"{candidate.layer}/{signature.cls}/{signature.id}/{mask_text(title)}",
    )
