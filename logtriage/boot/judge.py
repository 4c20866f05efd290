"""The verdict on one configuration: a pure function of what its consoles and its job have shown."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from logtriage.boot.earlier import summaries
from logtriage.boot.inspected import with_registers
from logtriage.boot.observation import Observation
from logtriage.boot.rule import Asked, Draft, Rule
from logtriage.boot.rules import RULES
from logtriage.boot.verdict import BootSummary, Verdict
from logtriage.vocabulary import Status

_NOTES: Final = 12
"""Notes on one configuration: a screen's worth."""


def judge(observed: Observation, rules: Sequence[Rule] = RULES) -> Verdict:
    """Decide a configuration.

    Args:
        observed: What was seen of it.
        rules: The table, in its order.
    """
    draft = Draft()
    decided: list[str] = []
    for asked in Asked:
        if asked is not Asked.CAUTION and draft.verdict is not None:
            continue
        for rule in rules:
            found = rule.decide(observed, draft) if rule.asked is asked else None
            if found is not None:
                draft = found
                decided.append(rule.name)
                break
    verdict = draft.verdict or Verdict(status=Status.UNKNOWN, rung=observed.rung())
    failure = with_registers(verdict.failure, observed.inspected)
    boots = summaries(observed, verdict.status, failure)
    notes = tuple(dict.fromkeys((*_notes(observed, verdict), *map(_told, boots[:-1]))))
    return replace(
        verdict,
        failure=failure,
        notes=(*notes[: _NOTES - len(verdict.notes)], *verdict.notes),
        decided_by=tuple(decided),
        boots=boots,
    )


def _notes(observed: Observation, verdict: Verdict) -> list[str]:
    """What a boot survived, and what is odd about it, one line each; its failure itself is left out."""
    named = verdict.failure.title if verdict.failure is not None else ""
    notes = []
    if observed.limit:
        notes.append(f"a limit ended it: {observed.limit}")
    if observed.problem:
        notes.append(observed.problem)
    for one, console in observed.candidates:
        past = observed.is_past(one, console) and verdict.status is not Status.FAIL
        if observed.holds(one) and (past or not observed.fails(one)):
            title = observed.title(one)
            if title != named:
                notes.append(f"{one.layer}: {title} ({console.name}:{one.hit.line.number})")
    for layer, boots in observed.boots.items():
        if boots > 1:
            notes.append(f"{layer}: {boots} boots on one console")
    if observed.resets():
        notes.append("a boot began without a word of the one before")
    return notes


def _told(boot: BootSummary) -> str:
    how = f"{boot.status}, {boot.cls}: {boot.title}" if boot.cls else f"{boot.status} {boot.title}".rstrip()
    return f"boot {boot.number}: {how}" + (f" (stage {boot.stage})" if boot.stage else "")
