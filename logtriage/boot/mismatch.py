"""Options that were declared but not applied: the kernel's own words against the configuration."""

from collections.abc import Sequence
from typing import Final

from logtriage.boot.failure import Evidence, Finding
from logtriage.boot.finding import evidence_of, known_url
from logtriage.boot.observation import Observation
from logtriage.console.safe import safe_text
from logtriage.library.fact import normal
from logtriage.library.mask import mask_text
from logtriage.library.schema import FactKind, Signature
from logtriage.vocabulary import Layer

_LONGEST_VALUE: Final = 40
"""Characters of an option's value in a title, so that what the kernel runs with stays in view."""
_EVIDENCE_LINES: Final = 3
"""Lines that are shown for one contradiction: host and guest say it once each, and once more at most."""
_RUNS: Final[dict[FactKind, str]] = {
    "page_size": "runs {value} pages",
    "va": "uses {value}-bit virtual addresses",
    "pa": "uses {value}-bit physical addresses",
    "kvm_mode": "runs KVM in mode {value}",
}


def mismatch(observed: Observation, other: Finding | None) -> Finding | None:
    """The finding that a kernel contradicts the declared options, if one does.

    A fact of a layer is held against the option named after both (`host_page_size`); the host's
    also against the option named after the fact alone (`kvm_mode`). Options whose value is none of
    the kind are left alone, and so is everything that a layer's lines do not agree on.

    Args:
        observed: The configuration.
        other: What else is wrong with it; it says nothing of the declared configuration then.
    """
    found = [
        told
        for layer in (Layer.HOST, Layer.GUEST)
        for kind in _RUNS
        for told in _contradicted(observed, layer, kind)
    ]
    if not found:
        return None
    layer, title, _ = found[0]
    signature = _signature(observed)
    also = [told[1] for told in found[1:]]
    if other is not None:
        also += [other.title, *other.also]
    return Finding(
        cls="mismatch",
        layer=Layer.HARNESS,
        stage=observed.ladder.missing(observed.stages, layer),
        signature=signature.id if signature is not None else "unknown-mismatch",
        title=title,
        evidence=tuple(line for told in found for line in told[2]),
        also=tuple(dict.fromkeys(also)),
        explain=signature.explain if signature is not None else "",
        advice=signature.advice if signature is not None else "",
        known=known_url(signature),
        key=f"{Layer.HARNESS}/mismatch/{mask_text(title)}",
    )


_Told = tuple[Layer, str, tuple[Evidence, ...]]


def _contradicted(observed: Observation, layer: Layer, kind: FactKind) -> Sequence[_Told]:
    """Layer, title and evidence of each option that a layer's reported facts of one kind contradict."""
    reported = [
        (fact, console.file)
        for console in observed.consoles
        for fact in console.progress.reported_facts.values()
        if fact.layer is layer and fact.kind == kind
    ]
    reported = [one for one in reported if not one[0].asked] or reported
    if not reported:
        return ()
    agreed = [value for value in reported[0][0].values if all(value in one.values for one, _ in reported)]
    if not agreed:
        return ()
    evidence = tuple(evidence_of(one.line, file) for one, file in reported[:_EVIDENCE_LINES])
    value = " or ".join(agreed) if kind == "page_size" else agreed[0]
    runs = f"was asked for {value}" if reported[0][0].asked else _RUNS[kind].format(value=value)
    axes = [f"{layer}_{kind}", *([kind] if layer is Layer.HOST else [])]
    told = []
    for axis in axes:
        option = observed.params.get(axis, "")
        declared = normal(kind, option)
        if declared is not None and declared not in agreed:
            title = f"{layer} {runs}, declared {axis}={safe_text(option)[:_LONGEST_VALUE]}"
            told.append((layer, title, evidence))
    return told


def _signature(observed: Observation) -> Signature | None:
    for index in observed.library.structural:
        entry = observed.library.entries[index]
        if isinstance(entry, Signature) and entry.cls == "mismatch":
            return entry
    return None
