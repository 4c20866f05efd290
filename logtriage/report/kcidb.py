"""The triage as KCIDB v5.3 JSON, as `kci-dev submit` takes it."""

import re
from collections.abc import Iterator
from hashlib import sha256

from logtriage.boot.failure import Finding
from logtriage.report.native import dump_json
from logtriage.report.text import clean, name, shorten
from logtriage.triage.snapshot import ConfigState, Mode, Snapshot
from logtriage.vocabulary import Layer, Status

ORIGIN = "logtriage"
"""The CI system that objects are from; `kci-dev --origin` changes it in checkouts, builds and tests only."""

MAX_EXCERPT = 16384
"""Characters of a log excerpt (the schema's `maxLength`)."""

_STATUS = {
    Status.PASS: "PASS",
    Status.FAIL: "FAIL",
    Status.INFRA: "MISS",
    Status.UNKNOWN: "ERROR",
    Status.SKIPPED: "SKIP",
}
"""What is not there (`running`, `not-run`) gets no status: to KCIDB that is data that is missing."""

_ISSUE_VERSION = 1
"""The version of every issue: its id is a hash of what it says, so that a changed issue is another one."""

_SLUG = re.compile(r"[A-Za-z0-9_-]{1,60}")
_UNSLUG = re.compile(r"[^A-Za-z0-9_-]+")

JsonObject = dict[str, object]


def kcidb(snapshot: Snapshot) -> str:
    """The report as JSON: one checkout, one build, a test a configuration, an issue a mode.

    Commit and build are not known to a run directory; the objects only link the tests.
    """
    run = _digest(snapshot.path, snapshot.started or "", snapshot.matrix.name)
    link = f"{ORIGIN}:{run}"
    findings = {state.config.id: state.failure for state in snapshot.states}
    issues = {mode.label: _issue(mode, findings.get(mode.exemplar)) for mode in snapshot.modes}
    report: JsonObject = {
        "version": {"major": 5, "minor": 3},
        "checkouts": [{"id": link, "origin": ORIGIN, "valid": True, "comment": name(snapshot.path)}],
        "builds": [
            {
                "id": link,
                "origin": ORIGIN,
                "checkout_id": link,
                "comment": f"boot matrix {name(snapshot.matrix.name)}",
                "misc": {"logtriage": _run(snapshot)},
            }
        ],
        "tests": [_test(snapshot, link, state) for state in snapshot.states],
        "issues": list({issue["id"]: issue for issue in issues.values()}.values()),
        "incidents": list(_incidents(snapshot, link, issues)),
    }
    return dump_json(report, indent=1) + "\n"


def _run(snapshot: Snapshot) -> JsonObject:
    found: JsonObject = {"complete": snapshot.complete}
    if snapshot.replay:
        found["replay"] = clean(snapshot.replay)
    return found


def _test(snapshot: Snapshot, link: str, state: ConfigState) -> JsonObject:
    test: JsonObject = {
        "id": _test_id(link, state.config.id),
        "origin": ORIGIN,
        "build_id": link,
        "path": f"boot.{_slug(snapshot.matrix.name)}.{_slug(state.config.id)}",
        "comment": f"boot of configuration {name(state.config.id)}",
        "environment": {"misc": {"params": _params(state)}},
        "misc": {"logtriage": _details(state)},
    }
    if state.status in _STATUS:
        test["status"] = _STATUS[state.status]
    if state.duration is not None and 0 <= state.duration < float("inf"):
        test["duration"] = state.duration
    if state.failure and state.failure.evidence:
        lines = "\n".join(clean(evidence.text) for evidence in state.failure.evidence)
        test["log_excerpt"] = shorten(lines, MAX_EXCERPT)
    return test


def _params(state: ConfigState) -> dict[str, str]:
    return {name(option): name(value) for option, value in state.config.params.items()}


def _details(state: ConfigState) -> JsonObject:
    found: JsonObject = {
        "id": name(state.config.id),
        "status": state.status.value,
        "final": state.final,
        "revised": state.revised,
    }
    if state.stage is not None:
        found["stage"] = name(state.stage)
    if state.failure is not None:
        found |= _failure(state.failure)
    if state.baseline is not None:
        found["baseline"] = clean(state.baseline)
    if state.notes:
        found["notes"] = [clean(note) for note in state.notes]
    return found


def _failure(finding: Finding) -> JsonObject:
    return {
        "class": name(finding.cls),
        "layer": finding.layer.value,
        "failure_stage": name(finding.stage),
        "signature": name(finding.signature),
        "title": clean(finding.title),
        "score": finding.score,
    }


def _issue(mode: Mode, finding: Finding | None) -> JsonObject:
    key = finding.key if finding else ""
    fields = (key,) if key else (mode.layer, mode.cls, mode.signature, mode.title)
    harness = mode.layer in {Layer.HARNESS, Layer.FIRMWARE} or mode.cls == "mismatch"
    details: JsonObject = {
        "label": name(mode.label),
        "class": name(mode.cls),
        "layer": mode.layer.value,
        "stage": name(mode.stage),
        "signature": name(mode.signature),
    }
    if mode.explanation is not None:
        details["terms"] = [
            {"axis": name(term.axis), "in": [name(value) for value in term.values]}
            for term in mode.explanation.terms
        ]
        details["exact"] = mode.explanation.exact
    return {
        "id": f"{ORIGIN}:{_digest(*fields)}",
        "version": _ISSUE_VERSION,
        "origin": ORIGIN,
        "comment": clean(mode.title),
        "categories": [f"runtime.boot.{_slug(mode.cls)}"],
        "culprit": {"code": not harness, "tool": False, "harness": harness},
        "misc": {"logtriage": details},
    }


def _incidents(snapshot: Snapshot, link: str, issues: dict[str, JsonObject]) -> Iterator[JsonObject]:
    for mode in snapshot.modes:
        issue = issues[mode.label]["id"]
        for member in mode.members:
            test = _test_id(link, member)
            yield {
                "id": f"{ORIGIN}:{_digest(str(issue), test)}",
                "origin": ORIGIN,
                "issue_id": issue,
                "issue_version": _ISSUE_VERSION,
                "test_id": test,
                "present": True,
            }


def _test_id(link: str, config_id: str) -> str:
    return f"{link}:{_slug(config_id)}"


def _slug(text: str) -> str:
    """A short name of plain characters; a text that is not plain gets a hash, so that names differ."""
    if _SLUG.fullmatch(text):
        return text
    return f"{_UNSLUG.sub('-', text)[:40].strip('-') or 'x'}-{_digest(text)[:8]}"


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
