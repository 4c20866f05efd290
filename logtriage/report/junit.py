"""The triage as JUnit XML: one test case a configuration."""

import math
import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from logtriage.boot.failure import Finding
from logtriage.report.story import hang_point
from logtriage.report.text import clean, name
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.vocabulary import Status

MAX_MESSAGE = 4 * 1024
"""Bytes of a message attribute."""

MAX_OUTPUT = 64 * 1024
"""Bytes of one test case's text."""

MAX_TOTAL = 8 * 1024 * 1024
"""Bytes of the text of all test cases together: GitLab's parser refuses more in one place."""

_ROOM_FOR_MARK = 40
"""Bytes kept free for the mark that says how many were cut, whatever the number is."""

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_NOT_JUDGED = {
    Status.NOT_RUN: "not run",
    Status.SKIPPED: "left out on purpose",
    Status.RUNNING: "still running",
}
_RESULTS = {Status.FAIL: "failure", Status.INFRA: "error", Status.UNKNOWN: "error"}


def junit(snapshot: Snapshot) -> str:
    """The report as XML: ASCII with character references, only characters that XML 1.0 allows.

    `fail` is a failure; `infra` and `unknown` are errors; `not-run`, `skipped` and `running` are skipped. The
    exact status is the property `logtriage.status`.
    """
    root = Element("testsuites", name="logtriage")
    suite = SubElement(root, "testsuite", name=_legal(name(snapshot.matrix.name)))
    _describe(suite, _run(snapshot))
    names = _unique_names(snapshot)
    left = MAX_TOTAL
    for state, case_name in zip(snapshot.states, names, strict=True):
        left -= _case(suite, state, case_name, min(MAX_OUTPUT, left))
    for element in (root, suite):
        element.set("tests", str(len(snapshot.states)))
        element.set("failures", str(sum(1 for _ in suite.iter("failure"))))
        element.set("errors", str(sum(1 for _ in suite.iter("error"))))
        element.set("skipped", str(sum(1 for _ in suite.iter("skipped"))))
    indent(root)
    document: bytes = tostring(root, encoding="us-ascii", xml_declaration=True)
    return document.decode("ascii") + "\n"


def cut(text: str, limit: int) -> str:
    """At most `limit` bytes of UTF-8; a mark at the end says how many were cut."""
    data = text.encode("utf-8")
    if len(data) <= limit:
        return text
    kept = data[: max(0, limit - _ROOM_FOR_MARK)].decode("utf-8", "ignore")
    return f"{kept}[... {len(data) - len(kept.encode('utf-8'))} bytes cut]"


def _case(suite: Element, state: ConfigState, case_name: str, room: int) -> int:
    """Adds a test case; returns the bytes of text in it."""
    case = SubElement(suite, "testcase", name=case_name, classname=suite.get("name", ""))
    if state.duration is not None and math.isfinite(state.duration):
        case.set("time", f"{state.duration:.3f}")
    _describe(case, _properties(state))
    tag = _RESULTS.get(state.status)
    used = 0
    if tag:
        message = state.failure.title if state.failure else f"no finding ({state.status})"
        kind = state.failure.cls if state.failure else state.status.value
        attributes = {"message": cut(_legal(clean(message)), MAX_MESSAGE), "type": _legal(name(kind))}
        used += _fill(SubElement(case, tag, attributes), _story(state.failure), room)
    elif state.status in _NOT_JUDGED:
        SubElement(case, "skipped", message=_NOT_JUDGED[state.status])
    return used + _fill(SubElement(case, "system-out"), _output(state), room - used)


def _describe(element: Element, pairs: Iterable[tuple[str, str]]) -> None:
    properties = SubElement(element, "properties")
    for key, value in pairs:
        SubElement(properties, "property", name=_legal(key), value=_legal(value))


def _fill(element: Element, lines: Iterable[str], room: int) -> int:
    element.text = cut("\n".join(map(_legal, lines)), max(0, room))
    return len(element.text.encode("utf-8"))


def _run(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    yield "logtriage.path", name(snapshot.path)
    yield "logtriage.complete", "true" if snapshot.complete else "false"
    if snapshot.replay:
        yield "logtriage.replay", clean(snapshot.replay)


def _properties(state: ConfigState) -> Iterator[tuple[str, str]]:
    yield "logtriage.status", state.status.value
    yield "logtriage.final", "true" if state.final else "false"
    if state.stage is not None:
        yield "logtriage.stage", name(state.stage)
    if state.mode is not None:
        yield "logtriage.mode", name(state.mode)
    if state.baseline is not None:
        yield "logtriage.baseline", clean(state.baseline)
    for option, value in state.config.params.items():
        yield name(option), name(value)


def _output(state: ConfigState) -> Iterator[str]:
    for note in state.notes:
        yield f"note: {clean(note)}"
    for console in state.consoles:
        error = f" ({clean(console.error)})" if console.error else ""
        yield f"{name(console.name)} console: {name(console.file)}{error}"


def _story(finding: Finding | None) -> Iterator[str]:
    if finding is None:
        return
    yield f"{name(finding.cls)} ({finding.layer}), signature {name(finding.signature)}, score {finding.score}"
    yield f"stage that did not come: {name(finding.stage)}"
    nearest = "".join(hang_point(finding))
    if nearest:
        yield nearest
    if finding.explain:
        yield clean(finding.explain)
    for evidence in finding.evidence:
        yield f"{name(evidence.file)}:{evidence.line}: {clean(evidence.text)}"
    if finding.inspected is not None:
        file = name(finding.inspected.file)
        yield from (f"{file}: {clean(line)}" for line in finding.inspected.meaning.lines())
    for title in finding.also:
        yield f"also: {clean(title)}"


def _legal(text: str) -> str:
    return _ILLEGAL.sub(lambda match: f"#x{ord(match[0]):02X}", text)


def _unique_names(snapshot: Snapshot) -> list[str]:
    """Each configuration's id and options, told apart where two came out the same: readers keep only one."""
    taken: set[str] = set()
    names: list[str] = []
    axes = [axis.name for axis in snapshot.matrix.axes if len(axis.values) > 1]
    for state in snapshot.states:
        params = state.config.params
        options = [f"{name(axis)}={name(params[axis])}" for axis in axes if axis in params]
        wanted = unique = cut(_legal(" ".join([name(state.config.id), *options])), MAX_MESSAGE)
        number = 1
        while unique in taken:
            number += 1
            unique = f"{wanted}#{number}"
        taken.add(unique)
        names.append(unique)
    return names
