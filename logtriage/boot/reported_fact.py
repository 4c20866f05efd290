"""What a layer states of its own configuration."""

from dataclasses import dataclass
from typing import Final

from logtriage.library.fact import stated
from logtriage.library.schema import Fact, FactKind
from logtriage.scan.scanner import Hit, Line
from logtriage.vocabulary import Layer

_WHOLE: Final = 100
"""Score of a hit whose line is not damaged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedFact:
    """A line by which a layer states its own configuration.

    Attributes:
        kind: What it states.
        layer: Who states it.
        values: Those that agree with it, normalised; never empty.
        asked: It says what was asked for, not what is.
        line: The line.
    """

    kind: FactKind
    layer: Layer
    values: tuple[str, ...]
    asked: bool
    line: Line


def reported_fact_of(fact: Fact, hit: Hit, layer: Layer) -> ReportedFact | None:
    """What a hit states, or nothing where its line is not whole or its numbers make no sense."""
    values = stated(fact, hit.captures) if hit.line.complete and hit.score == _WHOLE else ()
    if not values:
        return None
    return ReportedFact(kind=fact.fact, layer=layer, values=values, asked=fact.asked, line=hit.line)
