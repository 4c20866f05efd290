"""What is particular to JUnit, KCIDB, CSV and HTML."""

import csv
import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from logtriage.boot.failure import Evidence
from logtriage.errors import LogtriageError
from logtriage.report import junit
from logtriage.report.formats import FORMATS, render
from logtriage.report.text import id_ranges
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.vocabulary import Status


def test_the_formats_and_their_order() -> None:
    assert list(FORMATS) == ["mail", "markdown", "html", "json", "junit", "kcidb", "csv"]


def test_an_unknown_format_is_refused(founding: Snapshot) -> None:
    with pytest.raises(LogtriageError, match="no report format ␛x") as caught:
        render(founding, "\x1bx")
    assert caught.value.hint is not None
    assert "markdown" in caught.value.hint


@pytest.mark.parametrize("fmt", FORMATS)
def test_reports_end_their_last_line(mixed: Snapshot, fmt: str) -> None:
    text = render(mixed, fmt)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def _xml(snapshot: Snapshot) -> ET.Element:
    return ET.fromstring(render(snapshot, "junit"))  # noqa: S314 - our own document


def test_junit_says_what_became_of_each(mixed: Snapshot) -> None:
    cases = list(_xml(mixed).iter("testcase"))
    kinds = {
        (case.get("name") or "").partition(" ")[0]: [
            child.tag for child in case if child.tag in {"failure", "error", "skipped"}
        ]
        for case in cases
    }
    assert kinds == {
        "0": [],
        "1": [],
        "2": ["failure"],
        "3": ["failure"],
        "4": ["failure"],
        "5": ["skipped"],
        "6": ["skipped"],
        "7": ["error"],
        "8": ["error"],
        "9": ["skipped"],
        "10": ["skipped"],
        "11": ["skipped"],
    }
    assert cases[2].get("name") == "2 page=4k slot=c"
    failure = cases[2].find("failure")
    assert failure is not None
    assert failure.get("message") == "Host kernel gets stuck initializing KVM"
    assert failure.get("type") == "hang"
    assert "2/host.log:5: [    0.1] kvm [7]: vgic" in (failure.text or "")
    options = {entry.get("name"): entry.get("value") for entry in cases[2].iter("property")}
    assert options.items() >= {"page": "4k", "slot": "c", "logtriage.mode": "A"}.items()


def test_junit_names_are_unique_after_cleaning(mixed: Snapshot) -> None:
    ids = ("\udcfe", "\udcff", "a\ufffe", "a#xFFFE", "A", "a")
    states = tuple(
        replace(state, config=replace(state.config, id=name, params={}))
        for state, name in zip(mixed.states, ids, strict=False)
    )
    names = [case.get("name") for case in _xml(replace(mixed, states=states)).iter("testcase")]
    assert names == ["\ufffd", "\ufffd#2", "a#xFFFE", "a#xFFFE#2", "A", "a"]


def _loud(mixed: Snapshot, lines: int) -> ConfigState:
    state = mixed.states[2]
    assert state.failure is not None
    evidence = Evidence(file="2/host.log", line=1, offset=0, length=9, text="é" * 900)
    return replace(state, failure=replace(state.failure, title="t" * 9000, evidence=(evidence,) * lines))


def test_junit_texts_are_cut_with_their_count(mixed: Snapshot) -> None:
    case = next(_xml(replace(mixed, states=(_loud(mixed, 100),))).iter("testcase"))
    failure = case.find("failure")
    assert failure is not None
    text = failure.text or ""
    assert junit.MAX_OUTPUT - 50 < len(text.encode()) <= junit.MAX_OUTPUT
    assert re.search(r"\[\.\.\. \d{6} bytes cut\]$", text)
    assert len(failure.get("message", "").encode()) <= junit.MAX_MESSAGE


def test_junit_has_a_limit_for_the_whole(mixed: Snapshot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(junit, "MAX_TOTAL", 100_000)
    loud = _loud(mixed, 50)
    states = tuple(replace(loud, config=replace(loud.config, id=str(number))) for number in range(20))
    root = _xml(replace(mixed, states=states))
    texts = [element.text or "" for tag in ("failure", "system-out") for element in root.iter(tag)]
    assert sum(len(text.encode()) for text in texts) < 100_000 + 20 * 100
    assert len(list(root.iter("testcase"))) == 20


@pytest.mark.parametrize("limit", [0, 10, 39, 40, 41, 100])
def test_cut_keeps_the_limit_and_whole_characters(limit: int) -> None:
    text = "é" * 500
    short = junit.cut(text, limit)
    kept, count = re.fullmatch(r"(é*)\[\.\.\. (\d+) bytes cut\]", short).groups()  # type: ignore[union-attr]
    assert len(kept.encode()) + int(count) == 1000
    assert len(short.encode()) <= max(limit, 40)


def _kcidb(snapshot: Snapshot) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(render(snapshot, "kcidb"))
    return found


def test_kcidb_links_and_ids_hold(founding: Snapshot) -> None:
    report = _kcidb(founding)
    assert report["version"] == {"major": 5, "minor": 3}
    ids = {kind: [entry["id"] for entry in report[kind]] for kind in report if kind != "version"}
    assert {kind: len(set(found)) for kind, found in ids.items()} == {
        "checkouts": 1,
        "builds": 1,
        "tests": 186,
        "issues": 3,
        "incidents": 64,
    }
    assert all(re.fullmatch(r"[a-z0-9_]+:[^\0]*", found) for kind in ids.values() for found in kind)
    assert {test["build_id"] for test in report["tests"]} == set(ids["builds"])
    assert {incident["test_id"] for incident in report["incidents"]} <= set(ids["tests"])
    assert {incident["issue_id"] for incident in report["incidents"]} == set(ids["issues"])


def test_kcidb_issues_are_the_same_in_another_run(founding: Snapshot) -> None:
    other = _kcidb(replace(founding, path="elsewhere"))
    assert [issue["id"] for issue in other["issues"]] == [issue["id"] for issue in _kcidb(founding)["issues"]]
    assert not {test["id"] for test in other["tests"]} & {test["id"] for test in _kcidb(founding)["tests"]}


@pytest.mark.parametrize("text", ["plain", "\0", "\x1b]0;x\x07", "a b/c", "", "\udcff", "x" * 30_000, "é.b"])
def test_kcidb_fits_the_published_schema(
    founding: Snapshot, mixed: Snapshot, planted: Callable[[str], Snapshot], text: str
) -> None:
    schema = pytest.importorskip("kcidb_io").schema.V5_3
    for snapshot in (founding, mixed, planted(text)):
        schema.validate(_kcidb(snapshot))


@pytest.mark.parametrize("text", ["plain", "\0", "a b/c", "", "\udcff", "x" * 30_000, "é.b"])
def test_kcidb_fields_keep_their_patterns(planted: Callable[[str], Snapshot], text: str) -> None:
    report = _kcidb(planted(text))
    for test in report["tests"]:
        assert re.fullmatch(r"[a-zA-Z0-9_-]+(\.[a-zA-Z0-9_-]+)*", test["path"])
        assert len(test.get("log_excerpt", "")) <= 16384
        assert "log_url" not in test
    assert len({test["id"] for test in report["tests"]}) == 8
    assert "\\u0000" not in json.dumps(report)


def test_csv_has_a_row_for_each_and_a_column_for_each_option(mixed: Snapshot) -> None:
    rows = list(csv.DictReader(io.StringIO(render(mixed, "csv"))))
    assert (
        rows[2].items()
        >= {
            "id": "2",
            "status": "fail",
            "mode": "A",
            "class": "hang",
            "layer": "host",
            "score": "88",
            "failure_stage": "host-kvm",
            "stage": "host-kernel",
            "page": "4k",
            "slot": "c",
            "arch": "arm64",
        }.items()
    )


def test_csv_options_do_not_hide_our_columns(mixed: Snapshot) -> None:
    state = mixed.states[0]
    params = {"id": "=1+1", "status": "fail", "@x": "-2"}
    states = (replace(state, config=replace(state.config, params=params)),)
    row = next(csv.DictReader(io.StringIO(render(replace(mixed, states=states), "csv"))))
    assert row.items() >= {"id": "0", "status": "pass", "option:id": "'=1+1", "'@x": "'-2"}.items()


def test_html_stands_alone(founding: Snapshot) -> None:
    text = render(founding, "html")
    assert "content=\"default-src 'none'; style-src 'unsafe-inline'\"" in text
    assert "prefers-color-scheme: dark" in text
    assert not re.search(
        r"<script|<link|<img|\bsrc=|href=|url\(|@import", text.replace('<a href="#mode-', "")
    )
    assert text.count('title="') == 186
    assert text.count("failure mode C") == 42 + text.count("(failure mode C)")
    assert text.count('<a href="#mode-C">C</a>') == 42
    assert text.count('<h2 id="mode-C">C) 42 FAILING TESTS') == 1


def test_a_huge_matrix_has_no_grid(founding: Snapshot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("logtriage.report.grid._MAX_CELLS", 100)
    assert "<h2>Grid</h2>" not in render(founding, "html")


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        ((), ""),
        (("1",), "1"),
        (("1", "2"), "1, 2"),
        (("1", "2", "3"), "1-3"),
        (("1", "2", "3", "5", "7", "8", "9"), "1-3, 5, 7-9"),
        (("3", "2", "1"), "3, 2, 1"),
        (("01", "02", "03"), "01, 02, 03"),
        (("a", "", "b"), 'a, "", b'),
        (("٣", "4", "5", "6"), "٣, 4-6"),
        (
            tuple(str(2 * number) for number in range(70)),
            ", ".join(str(2 * n) for n in range(60)) + " and 10 more",
        ),
    ],
)
def test_ids_in_a_row_are_folded(ids: tuple[str, ...], expected: str) -> None:
    assert id_ranges(ids) == expected


def test_no_status_word_is_renamed() -> None:
    assert {status.value for status in Status} == {
        *("not-run", "running", "pass", "fail", "infra", "unknown", "skipped"),
    }
