"""What the processors of a boot did, as evidence of how it failed."""

from dataclasses import replace
from typing import Final

from logtriage.boot.failure import Finding, Inspected
from logtriage.boot.finding import LONGEST_TITLE
from logtriage.inspection.meaning import Meaning, Place
from logtriage.vocabulary import Layer

REGISTERS: Final = "registers"
"""The kind of this evidence, and what a failure's key calls its part."""

_SHORTEST: Final = 40
"""Characters of a title that stay whatever is put behind it."""

_NOT_INSIDE: Final = (
    "No processor executed the guest when it was looked at: where the guest stands is not known"
)

_STOPPED: Final = frozenset({"silent", "hang", "stalled", "firmware"})
"""Classes of a boot that does not go on and does not say why: others say themselves where it went wrong."""


def with_registers(finding: Finding | None, inspected: Inspected | None) -> Finding | None:
    """The finding with what the processors did, where the console does not say why it stopped.

    What they did is part of its title and its key then: consoles look alike that stopped in different places.
    """
    if finding is None or inspected is None or finding.cls not in _STOPPED:
        return finding
    inspected = replace(inspected, meaning=told_of(finding, inspected.meaning))
    told = inspected.meaning.key.replace("/", "_")
    kind, _, text = finding.key.rpartition("/")
    key = f"{kind}/{REGISTERS}={told}/{text}" if told and finding.key else finding.key
    headline = inspected.meaning.headline
    title = _titled(finding.title, f"; the machine {headline}") if headline else finding.title
    return replace(finding, inspected=inspected, key=key, title=title)


def told_of(finding: Finding, meaning: Meaning) -> Meaning:
    """What the processors of the machine did, with what they cannot say of a failure.

    A guest that does not execute at the moment is a thread of its monitor, and its registers are in the
    memory of its host.
    """
    inside = any(cpu.place is Place.GUEST for cpu in meaning.cpus)
    hidden = finding.layer is Layer.GUEST and meaning.cpus and not inside
    return replace(meaning, unknown=_NOT_INSIDE if hidden else "")


def _titled(title: str, more: str) -> str:
    """A title with more behind it, for which the title is cut where both are too long."""
    room = max(_SHORTEST, LONGEST_TITLE - len(more))
    cut = title if len(title) <= room else f"{title[: room - 1].rstrip()}…"
    return f"{cut}{more}"[:LONGEST_TITLE]


def console_key(key: str) -> str:
    """A failure's key without what its processors did: equal for consoles that look alike."""
    return "/".join(part for part in key.split("/") if not part.startswith(f"{REGISTERS}="))
