import csv
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from logtriage.boot.diagnosis import diagnose
from logtriage.boot.observation import ABANDONED
from logtriage.boot.status import Status
from logtriage.matching.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.session import Session
from logtriage.sources.result import read_result
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState, Snapshot

NAMED = {"620-guest-tiny-mem": "the log says Oops - BUG before the panic, and the cause is named first"}
"""Boots that are rightly named otherwise than by their label, and why."""


@pytest.fixture(scope="module")
def labels(qemu_corpus: Path) -> dict[str, dict[str, str]]:
    with (qemu_corpus / "index.csv").open(newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def snapshot(qemu_corpus: Path, library: Library) -> Iterator[Snapshot]:
    session = Session(qemu_corpus, library)
    yield session.load()
    session.stop()


def status_of(row: dict[str, str]) -> str:
    return "pass" if row["status"] == "pass-noted" else row["status"]


def test_every_status_agrees_with_its_label(snapshot: Snapshot, labels: dict[str, dict[str, str]]) -> None:
    found = {state.config.id: state.status.value for state in snapshot.states}
    assert found == {name: status_of(row) for name, row in labels.items()}


def test_class_and_layer_of_every_failure(snapshot: Snapshot, labels: dict[str, dict[str, str]]) -> None:
    wrong = {}
    for state in snapshot.states:
        row = labels[state.config.id]
        if status_of(row) == "pass" or state.config.id in NAMED:
            continue
        failure = state.failure
        assert failure is not None
        accepted = {row["class"], *row["accept"].split()}
        if failure.cls not in accepted or (row["layer"] and failure.layer != row["layer"]):
            wrong[state.config.id] = (failure.cls, failure.layer, row["class"], row["layer"])
    assert wrong == {}


def test_what_a_boot_survived_is_noted(snapshot: Snapshot, labels: dict[str, dict[str, str]]) -> None:
    silent = [
        state.config.id
        for state in snapshot.states
        if labels[state.config.id]["status"] == "pass-noted" and not state.notes
    ]
    assert silent == []


def hurt(data: bytes, rate: float, kind: str, chance: random.Random) -> bytes:
    out = bytearray()
    for byte in data:
        if chance.random() >= rate:
            out.append(byte)
        elif kind == "flip":
            out.append(byte ^ (1 << chance.randrange(8)))
    return bytes(out)


def triaged(library: Library, case: Path, rate: float, kind: str) -> ConfigState:
    name = case.name
    chance = random.Random(f"{name} {kind} {rate}")
    engine = TriageEngine(library, infer_matrix("run", {name: {}}))
    logs = sorted(case.glob("*.log"))
    for log in logs:
        engine.attach(name, log.stem, log.name)
    for log in logs:
        data = hurt(log.read_bytes(), rate, kind, chance)
        if data:
            engine.feed(name, log.stem, data, 0.0)
    engine.result(name, read_result(case / "result.json"))
    engine.tick(0.0)
    return engine.states(0.0)[0]


@pytest.mark.slow
@pytest.mark.parametrize(("rate", "floor"), [(0.001, 0.97), (0.01, 0.93), (0.05, 0.75)])
@pytest.mark.parametrize("kind", ["drop", "flip"])
def test_damage_never_turns_a_verdict(
    library: Library,
    qemu_corpus: Path,
    labels: dict[str, dict[str, str]],
    kind: str,
    rate: float,
    floor: float,
) -> None:
    turned, right, failures = [], 0, 0
    for name, row in labels.items():
        state = triaged(library, qemu_corpus / name, rate, kind)
        wanted = status_of(row)
        if {wanted, state.status.value} == {"pass", "fail"}:
            turned.append((name, state.status, state.failure))
        if wanted != "pass":
            failures += 1
            found = state.failure.cls if state.failure is not None else "none"
            right += found in {row["class"], *row["accept"].split()}
    assert turned == []
    assert right / failures >= floor


def test_a_boot_cut_short_is_never_a_pass(library: Library, qemu_corpus: Path) -> None:
    case = qemu_corpus / "300-m-hwlpa2-64k-52-52-vhe-low"
    data = {log.stem: log.read_bytes() for log in case.glob("*.log")}
    for share in (0.0, 0.05, 0.3, 0.6, 0.9, 0.97):
        engine = TriageEngine(library, infer_matrix("run", {"c": {}}))
        for name, raw in data.items():
            engine.attach("c", name, f"{name}.log")
            if share:
                engine.feed("c", name, raw[: int(share * len(raw))], 0.0)
        engine.result("c", read_result(qemu_corpus / "301-m-hwlpa2-64k-52-52-vhe-high" / "result.json"))
        engine.tick(0.0)
        assert engine.states(0.0)[0].status is Status.FAIL


def test_one_console_says_the_same_to_classify_and_to_report(library: Library, qemu_corpus: Path) -> None:
    differing = {}
    for case in sorted(path for path in qemu_corpus.iterdir() if (path / "host.log").is_file()):
        if (case / "guest.log").exists() or not (case / "host.log").stat().st_size:
            continue
        data = (case / "host.log").read_bytes()
        alone = diagnose(library, [data], file="host.log")
        engine = TriageEngine(library, infer_matrix("run", {"c": {}}))
        engine.attach("c", "host", "host.log")
        engine.feed("c", "host", data, 0.0, age=2 * ABANDONED)
        engine.tick(1.0)
        state = engine.states(1.0)[0]
        one, other = alone.finding, state.failure
        if one is not None and other is not None:
            agreed = (one.cls, one.layer) == (other.cls, other.layer)
        else:
            named, notes = one or other, state.notes if one is not None else alone.notes
            agreed = named is None or any(named.title in note or named.cls in note for note in notes)
        if not agreed:
            differing[case.name] = (one, other)
    assert differing == {}
