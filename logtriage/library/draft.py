"""Drafts of signatures, made from one line of a log."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec
import tomli_w
from rapidfuzz import fuzz, process

from logtriage.console.prefix_learner import without_prefix
from logtriage.console.safe import safe_line
from logtriage.library.mask import mask, message
from logtriage.library.schema import Match, Signature, When

_TOKEN = re.compile(
    r"(?P<hex>\b0x[0-9a-fA-F]{1,32}\b|\b(?=[0-9a-f]*\d)[0-9a-f]{8,32}\b)|(?P<number>\d+)|(?P<space>\s+)"
)
_WORD = re.compile(r"[a-z]{3,}")
_LONGEST: Final = 160
"""Characters of a drafted pattern: two lines of a terminal, more is hardly read."""
_ID_WORDS: Final = 5
"""Words of the line that make the drafted id: as many as ids of the library have."""
_COUNTERS: Final = 3
"""Lines of passing boots that become counter-samples: as many as one looks through."""
_NEAR: Final = 50
"""Likeness from which on a passing line is near enough to be worth a counter-sample."""


def regex_of(line: bytes) -> str:
    """A regular expression for a line's message, with what differs from run to run left open."""
    text = safe_line(message(without_prefix(line)))[:_LONGEST].strip()
    parts: list[str] = []
    done = 0
    for match in _TOKEN.finditer(text):
        parts.append(re.escape(text[done : match.start()]))
        parts.append(
            {"hex": "(?:0x)?[0-9a-f]+", "number": r"\d+", "space": r"\s+"}[match.lastgroup or "space"]
        )
        done = match.end()
    parts.append(re.escape(text[done:]))
    return "".join(parts).replace("\ufffd", ".")


def draft(line: bytes, *, layer: str, last: bool, passing: Iterable[bytes] = ()) -> Signature:
    """A signature that a line suggests.

    The last meaningful line of a log becomes a hang point; any other line a report of class `other`,
    whose class is for a person to choose.

    Args:
        line: The raw line.
        layer: Whose console it is from.
        last: Whether it is the last meaningful line of its log.
        passing: Lines of passing logs: the nearest that differ become counter-samples.
    """
    content = without_prefix(line)
    masked = mask(content)
    sample = safe_line(content)
    counters = _counters(masked, passing)
    words = _WORD.findall(masked.lower())[:_ID_WORDS] or ["line"]
    if last:
        return Signature(
            id="-".join(["stuck", "after", *words])[:64].rstrip("-"),
            title=f"{layer.capitalize()} hangs after: {masked}"[:120],
            cls="hang",
            layer="guest" if layer == "guest" else "host",
            severity="fatal",
            role="cause",
            match=(Match(fuzzy=masked),),
            when=When(tail=True),
            samples=(sample,),
            counter_samples=counters,
        )
    return Signature(
        id="-".join(words)[:64].rstrip("-"),
        title=masked[:120],
        cls="other",
        severity="fail",
        role="cause",
        match=(Match(regex=regex_of(line)),),
        samples=(sample,),
        counter_samples=counters,
    )


def _counters(masked: str, passing: Iterable[bytes]) -> tuple[str, ...]:
    content = (without_prefix(line) for line in passing)
    shown = {mask(line): safe_line(line) for line in content}
    shown.pop(masked, None)
    shown.pop("", None)
    near = process.extract(masked, list(shown), scorer=fuzz.ratio, limit=_COUNTERS, score_cutoff=_NEAR)
    return tuple(shown[text] for text, _, _ in near)


def to_toml(signatures: Sequence[Signature]) -> str:
    """A signature file that holds the given signatures, defaults left out."""
    rows = []
    for signature in signatures:
        full = msgspec.to_builtins(signature)
        plain = msgspec.to_builtins(Signature(id="xx", title="x", cls="other"))
        row = {
            key: value
            for key, value in full.items()
            if key in {"id", "title", "class"} or value != plain[key]
        }
        rows.append(_without_defaults(row))
    return tomli_w.dumps({"schema": 1, "signature": rows})


def _without_defaults(row: dict[str, object]) -> dict[str, object]:
    empty = msgspec.to_builtins(Match())
    matches = row.get("match")
    if isinstance(matches, list | tuple):
        row["match"] = [
            {key: value for key, value in match.items() if value is not None and value != empty[key]}
            for match in matches
        ]
    when = row.get("when")
    if isinstance(when, dict):
        row["when"] = {key: value for key, value in when.items() if value}
    return {key: value for key, value in row.items() if value is not None}
