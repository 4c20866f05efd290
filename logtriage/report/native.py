"""The native JSON format, written and read back."""

import json
import math
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from logtriage.boot.failure import Evidence, Finding
from logtriage.boot.inspected import REGISTERS
from logtriage.boot.verdict import BootSummary
from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.report.schema import (
    SCHEMA,
    BootEntry,
    ConfigEntry,
    ContrastEntry,
    Counts,
    EvidenceEntry,
    ExplanationEntry,
    FailureEntry,
    ModeEntry,
    Report,
    RunEntry,
    Stamp,
    TermEntry,
)
from logtriage.report.text import redact, unpaired
from logtriage.triage.snapshot import ConfigState, Contrast, Explanation, Mode, Snapshot
from logtriage.vocabulary import Status

MAX_REPORT = 64 * 1024 * 1024
"""Bytes of a saved report that are read at most: some 50,000 configurations."""


def native(snapshot: Snapshot) -> str:
    """The report as one JSON document.

    ASCII only, so that neither a terminal nor a locale can change it. Ids, options and paths are exact;
    text from consoles is made safe, and secrets in it are hidden.
    """
    return dump_json(msgspec.to_builtins(_report(snapshot)), indent=1) + "\n"


def config_json(state: ConfigState) -> dict[str, object]:
    """One configuration as an object of `configs`."""
    return _object(_config(state))


def failure_json(finding: Finding) -> dict[str, object]:
    """A finding as an object of `failure`."""
    return _object(_failure(finding))


def explanation_json(explanation: Explanation) -> dict[str, object]:
    """An explanation as an object of `explanation`."""
    return _object(_explanation(explanation))


def dump_json(value: object, *, indent: int | None = None) -> str:
    """Strict JSON (no NaN), ASCII only, on one line unless indented, without a line end."""
    text = json.dumps(value, ensure_ascii=True, allow_nan=False, indent=indent)
    return text.replace("\x7f", "\\u007f")


def load_report(text: str | bytes, *, path: str | None = None) -> Report:
    """Reads a saved report back.

    Args:
        text: The JSON of the document.
        path: Where it came from, for the message.

    Returns:
        Its structs; keys that are not known are skipped.

    Raises:
        InputError: It is too large, no JSON, of another schema, or has a value of a wrong type.
    """
    data = text.encode("utf-8", "replace") if isinstance(text, str) else text
    if len(data) > MAX_REPORT:
        raise InputError(f"too large for a report: {len(data)} bytes, at most {MAX_REPORT}", path=path)
    hint = "make one with `logtriage report RUN -f json`"
    try:
        stamp = msgspec.json.decode(data, type=Stamp).schema
        if stamp != SCHEMA:
            reason = f"this logtriage reads {SCHEMA}, the report is {safe_text(stamp)[:60]}"
            raise InputError(reason, path=path, key="schema", hint=hint)
        return msgspec.json.decode(data, type=Report)
    except msgspec.ValidationError as error:
        raise InputError(f"not a report: {safe_text(str(error))}", path=path, hint=hint) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"not JSON: {safe_text(str(error))}", path=path, hint=hint) from error


def _report(snapshot: Snapshot) -> Report:
    counts = snapshot.counts()
    return Report(
        schema="logtriage/1",
        run=RunEntry(
            path=unpaired(snapshot.path),
            started=None if snapshot.started is None else _text(snapshot.started),
            complete=snapshot.complete,
            configs=len(snapshot.states),
            matrix=unpaired(snapshot.matrix.name),
            notes=_texts(snapshot.notes),
            error=_text(snapshot.error),
            replay=_text(snapshot.replay) if snapshot.replay else msgspec.UNSET,
        ),
        counts=Counts(
            passed=counts[Status.PASS],
            fail=counts[Status.FAIL],
            running=counts[Status.RUNNING],
            not_run=counts[Status.NOT_RUN],
            infra=counts[Status.INFRA],
            unknown=counts[Status.UNKNOWN],
            skipped=counts[Status.SKIPPED],
        ),
        configs=tuple(map(_config, snapshot.states)),
        modes=tuple(map(_mode, snapshot.modes)),
    )


def _config(state: ConfigState) -> ConfigEntry:
    duration = state.duration
    prefixes = {unpaired(one.name): _text(one.prefixes.shown) for one in state.consoles if one.prefixes}
    return ConfigEntry(
        id=unpaired(state.config.id),
        params={unpaired(name): unpaired(value) for name, value in state.config.params.items()},
        status=state.status.value,
        final=state.final,
        revised=state.revised,
        stage=_optional(state.stage),
        layer=state.failure.layer.value if state.failure else None,
        mode=_optional(state.mode),
        failure=_failure(state.failure) if state.failure else None,
        baseline=_optional(state.baseline),
        notes=_texts(state.notes),
        suspicion=_text(state.suspicion),
        duration=duration if duration is not None and math.isfinite(duration) else None,
        logs={unpaired(console.name): unpaired(console.file) for console in state.consoles},
        history=_texts(state.history),
        understood=state.understood,
        decided_by=state.decided_by,
        boots=_boots(state),
        prefix=prefixes or msgspec.UNSET,
    )


def _failure(finding: Finding) -> FailureEntry:
    return FailureEntry(
        cls=unpaired(finding.cls),
        layer=finding.layer.value,
        stage=unpaired(finding.stage),
        signature=unpaired(finding.signature),
        title=_text(finding.title),
        score=finding.score,
        evidence=(*map(_evidence, finding.evidence), *_registers(finding)),
        also=_texts(finding.also),
        explain=_text(finding.explain),
        advice=_text(finding.advice),
        known=_text(finding.known),
        nearest=(unpaired(finding.nearest[0]), finding.nearest[1]) if finding.nearest else None,
        key=_text(finding.key),
        registers=_texts(tuple(finding.inspected.meaning.lines())) if finding.inspected else msgspec.UNSET,
    )


def _evidence(evidence: Evidence) -> EvidenceEntry:
    place = evidence.in_file
    return EvidenceEntry(
        file=unpaired(place.file),
        line=evidence.line,
        offset=place.offset,
        length=place.length,
        text=_text(evidence.text),
        score=evidence.score,
        wrapped=place.wrapped or msgspec.UNSET,
    )


def _registers(finding: Finding) -> Iterator[EvidenceEntry]:
    """What the processors did, as evidence: the whole file says so."""
    if finding.inspected is not None:
        yield EvidenceEntry(
            file=unpaired(finding.inspected.file),
            line=1,
            offset=0,
            length=finding.inspected.size,
            text=_text(finding.inspected.meaning.summary()),
            kind=REGISTERS,
        )


def _boots(state: ConfigState) -> tuple[BootEntry, ...]:
    sizes = {console.file: console.size for console in state.consoles}
    if state.boots or not state.consoles or not state.consoles[0].size:
        return boot_entries(state.boots, sizes)
    only = BootSummary.only(state.consoles[0].file, state.status, state.failure, state.stage or "")
    return boot_entries((only,), sizes)


def boot_entries(boots: Iterable[BootSummary], sizes: Mapping[str, int]) -> tuple[BootEntry, ...]:
    """The boots of consoles, with the byte ranges that they take.

    Args:
        boots: As the verdict tells them.
        sizes: Bytes of each log, by its name.
    """
    return tuple(
        BootEntry(
            number=boot.number,
            file=unpaired(boot.file),
            start=boot.start,
            end=sizes.get(boot.file, boot.start) if boot.end < 0 else boot.end,
            status=boot.status.value,
            cls=unpaired(boot.cls) or "none",
            title=_text(boot.title),
            stage=unpaired(boot.stage),
        )
        for boot in boots
    )


def _mode(mode: Mode) -> ModeEntry:
    return ModeEntry(
        label=unpaired(mode.label),
        cls=unpaired(mode.cls),
        layer=mode.layer.value,
        stage=unpaired(mode.stage),
        signature=unpaired(mode.signature),
        title=_text(mode.title),
        count=len(mode.members),
        configs=tuple(map(unpaired, mode.members)),
        explanation=_explanation(mode.explanation) if mode.explanation else None,
        exemplar=unpaired(mode.exemplar),
        contrast=_contrast(mode.contrast) if mode.contrast else None,
        experiments=tuple(unpaired(config.id) for config in mode.experiments),
    )


def _contrast(contrast: Contrast) -> ContrastEntry:
    return ContrastEntry(
        failing=unpaired(contrast.failing),
        passing=unpaired(contrast.passing),
        differs=tuple(
            (unpaired(axis), unpaired(here), unpaired(there)) for axis, here, there in contrast.differs
        ),
        console=unpaired(contrast.console),
        common=_text(contrast.common),
        instead=_text(contrast.instead),
        onward=_text(contrast.onward),
    )


def _explanation(explanation: Explanation) -> ExplanationEntry:
    return ExplanationEntry(
        terms=tuple(
            TermEntry(axis=unpaired(term.axis), values=tuple(map(unpaired, term.values)))
            for term in explanation.terms
        ),
        hits=explanation.hits,
        eligible=explanation.eligible,
        members=explanation.members,
        masked=explanation.masked,
        exact=explanation.exact,
        counterexamples=tuple(map(unpaired, explanation.counterexamples)),
        alternatives=tuple(map(_explanation, explanation.alternatives)),
        inseparable=tuple(tuple(map(unpaired, names)) for names in explanation.inseparable),
        no_influence=tuple(map(unpaired, explanation.no_influence)),
        pending=explanation.pending,
        not_run=explanation.not_run,
    )


def _text(text: str) -> str:
    return safe_text(redact(text))


def _texts(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(_text, texts))


def _optional(text: str | None) -> str | None:
    return None if text is None else unpaired(text)


def _object(entry: msgspec.Struct) -> dict[str, object]:
    found: dict[str, object] = msgspec.to_builtins(entry)
    return found
