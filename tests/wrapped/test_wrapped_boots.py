"""Boots of tests/corpus, wrapped as recorders do it, get the verdicts that they get bare."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pytest

from logtriage.boot.diagnosis import diagnose
from logtriage.library.library import Library
from logtriage.sources.pieces import SingleLog
from logtriage.wrapped.unwrapper import Unwrapper
from tests.corpus.boot_file import BOOTS, Boot, read_boots
from tests.corpus.verdicts import Verdict, verdicts
from tests.wrapped.recorders import RECORDERS, Recorder, cri, podman, readable, typescript

BOOT_FILES = read_boots(BOOTS)
KEEPS_BYTES = (cri, podman, typescript)


def as_text(boot: Boot) -> Boot:
    """The boot as far as a recorder that keeps text only can give it."""
    return replace(boot, files={name: readable(data) for name, data in boot.files.items()})


def wrapped(boot: Boot, recorder: Recorder) -> Boot:
    files = {
        name: recorder(data) if name.endswith(".log") and data else data for name, data in boot.files.items()
    }
    return replace(boot, files=files)


def told(verdict: Verdict) -> tuple[str, ...]:
    finding = verdict.finding
    if finding is None:
        return (verdict.status,)
    return verdict.status, finding.cls, finding.layer, finding.signature, finding.title, finding.key


def console_of(record: bytes, data: bytes) -> bytes:
    """What the console printed in some records of a file."""
    whole = Unwrapper()
    whole.feed(data)
    whole.end()
    assert whole.form is not None
    alone = Unwrapper.resumed(whole.form, 0, 0)
    return alone.feed(record) + alone.end()


def compared(
    library: Library, boots: Sequence[Boot], recorders: Iterator[Recorder], folder: Path
) -> list[str]:
    """Where wrapped boots get other verdicts, or other evidence, than bare ones."""
    bare = [as_text(boot) for boot in boots]
    pairs = list(zip(bare, recorders, strict=False))
    expected = verdicts(library, bare, folder / "bare")
    found = verdicts(library, [wrapped(*pair) for pair in pairs], folder / "wrapped")
    wrong = []
    for boot, recorder in pairs:
        one, other = expected[boot.name], found[boot.name]
        if told(one) != told(other):
            wrong.append(f"{boot.name} in {recorder.__name__}: {told(one)} became {told(other)}")
        if one.finding is None or other.finding is None or not boot.reported:
            continue
        lines = [(proof.text, proof.line) for proof in one.finding.evidence]
        if lines != [(proof.text, proof.line) for proof in other.finding.evidence]:
            wrong.append(f"{boot.name} in {recorder.__name__}: other evidence")
        for proof in other.finding.evidence:
            place = proof.in_file
            data = (folder / "wrapped" / place.file).read_bytes()
            record = data[place.offset : place.offset + place.length]
            if not place.wrapped or proof.text.split()[-1].encode() not in console_of(record, data):
                wrong.append(f"{boot.name} in {recorder.__name__}: {proof.text!r} is not in {record!r}")
    return wrong


def test_boots_in_all_forms_by_turns(library: Library, tmp_path: Path) -> None:
    assert compared(library, BOOT_FILES, cycle(RECORDERS), tmp_path) == []


@pytest.mark.slow
@pytest.mark.parametrize("recorder", RECORDERS, ids=lambda one: one.__name__)
def test_every_boot_in_every_form(library: Library, tmp_path: Path, recorder: Recorder) -> None:
    assert compared(library, BOOT_FILES, cycle([recorder]), tmp_path) == []


@pytest.mark.parametrize("recorder", RECORDERS, ids=lambda one: one.__name__)
def test_classify_says_the_same_of_a_wrapped_console(
    library: Library, tmp_path: Path, recorder: Recorder
) -> None:
    path = tmp_path / "host.log"
    for boot in BOOT_FILES[::6]:
        data = readable(boot.files["host.log"])
        path.write_bytes(recorder(data))
        bare = diagnose(library, [data], file="host.log")
        found = diagnose(library, SingleLog(path).read(), file="host.log")
        assert (found.finding, found.stage) == (bare.finding, bare.stage), boot.name


def test_the_writers_write_what_they_say() -> None:
    console = readable(b'[    0.000000] "quoted" \\ <tag>\x1b[0m\xff\n' * 3)
    for recorder in RECORDERS:
        data = recorder(console)
        if recorder.__name__ in {"docker", "cast2", "cast3"}:
            assert all(json.loads(line) for line in data.splitlines() if not line.startswith(b"#"))
        elif recorder.__name__ == "cast1":
            assert "".join(text for _, text in json.loads(data)["stdout"]).encode() == console
