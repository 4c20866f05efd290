"""Every format says the same totals: parsed back, they equal the snapshot's."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from logtriage.report.formats import FORMATS, render
from logtriage.triage.snapshot import Snapshot
from logtriage.vocabulary import Status

Parser = Callable[[str], Mapping[str, int]]


def _sentence(text: str) -> Mapping[str, int]:
    found = re.search(
        r"(?:There|So far there) (?:is|are) \d+ (?:valid )?configs?: ([^.]*)\.", " ".join(text.split())
    )
    assert found is not None
    return {words.split()[1]: int(words.split()[0]) for words in found[1].split(", ")}


def _markdown(text: str) -> Mapping[str, int]:
    rows = re.findall(r"^\| ([a-z-]+) \| (\d+) \|$", text, re.MULTILINE)
    table = {status: int(count) for status, count in rows[: len(Status)]}
    named = _sentence(text)
    assert {status: count for status, count in table.items() if status in named} == named
    return table


class _Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.signs: list[str] = []
        self._open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open = tag in {"td", "th"}
        if tag == "td" and "title" in dict(attrs):
            self.signs.append(dict(attrs)["class"] or "")

    def handle_data(self, data: str) -> None:
        if self._open:
            self.cells.append(data)
            self._open = False


def _html(text: str) -> Mapping[str, int]:
    parser = _Cells()
    parser.feed(text)
    names, counts = parser.cells[:7], parser.cells[7:14]
    table = {name: int(count) for name, count in zip(names, counts, strict=True)}
    assert Counter(parser.signs) == Counter({name: count for name, count in table.items() if count})
    return table


def _json(text: str) -> Mapping[str, int]:
    report = json.loads(text)
    counts: dict[str, int] = report["counts"]
    assert Counter(config["status"] for config in report["configs"]) == Counter(
        {status: count for status, count in counts.items() if count}
    )
    assert report["run"]["configs"] == sum(counts.values())
    return counts


def _junit(text: str) -> Mapping[str, int]:
    root = ET.fromstring(text)  # noqa: S314 - our own document
    suite = root[0]
    tags = {"failures": "failure", "errors": "error", "skipped": "skipped", "tests": "testcase"}
    for attribute, tag in tags.items():
        assert int(suite.get(attribute, "-1")) == int(root.get(attribute, "-1")) == len(list(root.iter(tag)))
    return Counter(
        entry.get("value", "") for entry in root.iter("property") if entry.get("name") == "logtriage.status"
    )


def _kcidb(text: str) -> Mapping[str, int]:
    tests = json.loads(text)["tests"]
    words = {"PASS": "pass", "FAIL": "fail", "MISS": "infra", "ERROR": "unknown", "SKIP": "skipped"}
    for test in tests:
        status = test["misc"]["logtriage"]["status"]
        assert words.get(test.get("status", ""), status) == status
    return Counter(test["misc"]["logtriage"]["status"] for test in tests)


def _csv(text: str) -> Mapping[str, int]:
    return Counter(row["status"] for row in csv.DictReader(io.StringIO(text)))


PARSERS: Mapping[str, Parser] = {
    "mail": _sentence,
    "markdown": _markdown,
    "html": _html,
    "json": _json,
    "junit": _junit,
    "kcidb": _kcidb,
    "csv": _csv,
}


def test_every_format_is_parsed_back() -> None:
    assert set(PARSERS) == set(FORMATS)


def _assert_same(snapshot: Snapshot, fmt: str) -> None:
    said = PARSERS[fmt](render(snapshot, fmt))
    counts = {status.value: count for status, count in snapshot.counts().items()}
    assert {status: said.get(status, 0) for status in counts} == counts
    assert set(said) <= set(counts)


@pytest.mark.parametrize("fmt", FORMATS)
def test_totals_of_the_founding_report(founding: Snapshot, fmt: str) -> None:
    assert founding.counts()[Status.FAIL] == 64
    _assert_same(founding, fmt)


@pytest.mark.parametrize("fmt", FORMATS)
def test_totals_with_every_status(mixed: Snapshot, fmt: str) -> None:
    assert all(mixed.counts().values())
    _assert_same(mixed, fmt)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_totals_of_any_mix(mixed: Snapshot, data: st.DataObject) -> None:
    statuses = data.draw(st.lists(st.sampled_from(list(Status)), min_size=12, max_size=12))
    states = tuple(
        replace(state, status=status) for state, status in zip(mixed.states, statuses, strict=True)
    )
    snapshot = replace(mixed, states=states, complete=data.draw(st.booleans()))
    for fmt in FORMATS:
        _assert_same(snapshot, fmt)


@pytest.mark.parametrize("fmt", FORMATS)
def test_an_empty_run_has_a_report(founding: Snapshot, fmt: str) -> None:
    empty = replace(founding, states=(), modes=(), matrix=replace(founding.matrix, configs=(), axes=()))
    _assert_same(empty, fmt)


@pytest.mark.parametrize("fmt", FORMATS)
def test_the_same_snapshot_gives_the_same_text(mixed: Snapshot, fmt: str) -> None:
    assert render(mixed, fmt) == render(replace(mixed, at=1e9, revision=99), fmt)
