"""What a verdict says of a console, with the places in its files: for reports, which speak of files."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from logtriage.boot.failure import Evidence, Finding
from logtriage.boot.verdict import BootSummary
from logtriage.wrapped.place import Place


class Locator(Protocol):
    """Knows where consoles stand in their files."""

    def locate(self, file: str, offset: int, length: int) -> Place | None:
        """The place of a part of a log's console; `None` where that is the same place of the log."""
        ...

    def extent(self, file: str, start: int, end: int) -> Place | None:
        """As `locate` for what may be long: from a byte to before another, or to the end with -1."""
        ...


def placed_finding(finding: Finding | None, locator: Locator) -> Finding | None:
    """A finding whose evidence says where it stands in the files."""
    if finding is None or not finding.evidence:
        return finding
    evidence = tuple(_placed(one, locator) for one in finding.evidence)
    return finding if evidence == finding.evidence else replace(finding, evidence=evidence)


def _placed(evidence: Evidence, locator: Locator) -> Evidence:
    place = locator.locate(evidence.file, evidence.offset, evidence.length)
    return evidence if place is None else replace(evidence, place=place)


def placed_boots(boots: Sequence[BootSummary], locator: Locator) -> tuple[BootSummary, ...]:
    """Boots whose first and last bytes are those of the files; of one in several, those in the first."""
    found = []
    for boot in boots:
        place = locator.extent(boot.file, boot.start, boot.end)
        if place is None:
            found.append(boot)
        else:
            end = place.offset + place.length
            found.append(replace(boot, file=place.file, start=place.offset, end=end))
    return tuple(found)
