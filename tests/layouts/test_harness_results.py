import os
import time
from pathlib import Path

import pytest

from logtriage.boot.result import Result
from logtriage.errors import InputError
from logtriage.layouts.harness_files import HarnessFiles
from logtriage.layouts.load import parse_layout
from logtriage.library.library import Library
from logtriage.session.session import Session
from logtriage.sources.discover import Discovery, Found
from logtriage.triage.snapshot import Snapshot
from logtriage.vocabulary import JobEnd, Status
from tests.corpus.boot_file import Boot
from tests.layouts.trees import put


def load(run: Path, library: Library) -> Snapshot:
    session = Session(run, library)
    try:
        return session.load()
    finally:
        session.stop()


def tuxrun(run: Path, console: bytes, results: bytes) -> None:
    put(run / "tests" / "1" / "logs.yaml", console)
    put(run / "tests" / "1" / "results.json", results)


BROKEN = [
    pytest.param(b"{", id="cut"),
    pytest.param(b"\xff\xfe", id="no text"),
    pytest.param(b"[" * 100_000, id="deep"),
    pytest.param(b"", id="empty"),
]


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_result_is_noted_and_the_run_is_read(
    tmp_path: Path, library: Library, qemu_boots: dict[str, Boot], content: bytes
) -> None:
    tuxrun(tmp_path / "run", qemu_boots["103-d61-pass-nvhe"].files["host.log"], content)
    snapshot = load(tmp_path / "run", library)
    [state] = snapshot.states
    assert state.status is Status.PASS
    assert any("results.json" in note for note in snapshot.notes)


def test_broken_options_are_noted_until_they_are_good(tmp_path: Path) -> None:
    run = tmp_path / "run"
    tuxrun(run, b"", b"{}")
    put(run / "tests" / "1" / "metadata.json", b'{"arch": ')
    clock = iter(range(0, 1000, 10))
    discovery = Discovery(run, clock=lambda: next(clock))
    for _ in range(2):
        found = discovery.scan()
        assert [note.partition(":")[0] for note in found.notes] == ["tests/1/metadata.json"]
    put(run / "tests" / "1" / "metadata.json", b'{"arch": "arm64"}')
    found = discovery.scan()
    assert found.notes == ()
    assert found.params == {"tests/1": {"arch": "arm64"}}


@pytest.mark.parametrize(
    "content", [b'{"lava": []}', b'{"lava": {"job": 3}}', b"[1]", b'"x"', b"null", b"{}"]
)
def test_a_result_of_another_shape_says_nothing(tmp_path: Path, content: bytes) -> None:
    tuxrun(tmp_path / "run", b"", content)
    [files] = Discovery(tmp_path / "run").scan().harness.values()
    assert files.result() is None


def test_a_result_json_goes_before_the_harness_own(tmp_path: Path, library: Library) -> None:
    run = tmp_path / "run"
    tuxrun(
        run, b"[    0.000000] Booting Linux on physical CPU 0x0\n", b'{"lava": {"job": {"result": "pass"}}}'
    )
    put(run / "tests" / "1" / "result.json", {"reason": "lost"})
    [state] = load(run, library).states
    assert state.status is Status.INFRA
    assert not any("tuxrun" in note for note in state.notes)


SAID = 'schema = 1\ntitle = "t"\nabout = "a"\n[[console]]\npath = "c"\n[[result]]\nfile = "r"\nsays = {}\n'


def files(tmp_path: Path, says: str, match: str = "") -> HarnessFiles:
    text = SAID.replace("says = {}", f"says = {says}" + (f"\nmatch = '{match}'" if match else ""))
    layout = parse_layout(text, Path("own.toml"))
    return HarnessFiles(
        layout="own", home=tmp_path, folder="1", log="c", fields={}, results=layout.results, options=()
    )


ENDS = [
    ('{ ok = "pass" }', "ok\n", Result(exit=0)),
    ('{ ok = "fail" }', " ok ", Result(exit=1)),
    ('{ "*" = "status" }', "-11", Result(exit=-11)),
    ('{ "*" = "status" }', "none", Result(exit=1)),
    ('{ late = "timeout" }', "late", Result(reason=JobEnd.TIMEOUT)),
    ('{ gone = "infra" }', "gone", Result(reason=JobEnd.LOST)),
    ('{ stop = "killed" }', "stop", Result(reason=JobEnd.KILLED, signal="KILL")),
    ('{ no = "skip" }', "no", None),
]


@pytest.mark.parametrize(("says", "text", "result"), ENDS)
def test_the_words_of_a_harness_mean_ends_of_jobs(
    tmp_path: Path, says: str, text: str, result: Result | None
) -> None:
    put(tmp_path / "r", text)
    found = files(tmp_path, says).result()
    assert found is not None
    assert found.result == result
    assert found.source == "1/r"


def test_a_word_that_is_not_named_says_nothing(tmp_path: Path) -> None:
    put(tmp_path / "r", "later")
    assert files(tmp_path, '{ late = "timeout" }').result() is None


def test_the_last_match_in_a_text_counts_and_hostile_words_are_safe(tmp_path: Path) -> None:
    put(tmp_path / "r", b"end: a\nend: \xffb\x1b]0;x\x07\xe2\x80\xae\nrest\n")
    found = files(tmp_path, '{ "*" = "fail" }', "end: (?P<said>.*)").result()
    assert found is not None
    assert found.word.isprintable()
    assert found.word.startswith("\ufffdb")


def test_a_result_that_is_no_regular_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "r")
    with pytest.raises(OSError, match="not a regular file"):
        files(tmp_path, '{ ok = "pass" }').result()


def scan(found: Found) -> dict[str, str]:
    return {config: one.layout for config, one in found.harness.items()}


def test_a_result_that_comes_while_the_run_is_watched_is_taken(
    tmp_path: Path, library: Library, qemu_boots: dict[str, Boot]
) -> None:
    run = tmp_path / "run"
    console = qemu_boots["103-d61-pass-nvhe"].files["host.log"]
    results = run / "tests" / "1" / "results.json"
    put(run / "tests" / "1" / "logs.yaml", console[: len(console) // 2])
    now = [0.0]
    session = Session(run, library, clock=lambda: now[0])

    def turns(count: int) -> None:
        for _ in range(count):
            now[0] += 1.0
            session.turn()

    try:
        turns(3)
        put(results, {"lava": {"job": {"error_type": "Infrastructure"}}})
        turns(5)
        [state] = session.snapshot.states
        assert state.status is Status.INFRA
        assert any("tuxrun says Infrastructure" in note for note in state.notes)
        put(results, {"lava": {"job": {"result": "fail", "error_msg": "timed out"}}})
        later = time.time() + 5
        os.utime(results, (later, later))
        turns(5)
        [state] = session.snapshot.states
        assert state.status is Status.FAIL
    finally:
        session.stop()


def test_a_json_file_of_ten_thousand_rows_is_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"a__b__c-arm64-gcc-12-{number}.log" for number in range(10_000)]
    put(tmp_path / "run" / "boots.json", [{"log": f"file:///x/{name}", "status": "PASS"} for name in names])
    for name in names[:300]:
        put(tmp_path / "run" / name, b"")
    found = Discovery(tmp_path / "run").scan()
    assert len(found.harness) == 300
    read = []
    monkeypatch.setattr("logtriage.layouts.json_file.read_bounded", lambda *a: read.append(a))
    assert {one.said for one in (files.result() for files in found.harness.values()) if one} == {"pass"}
    assert read == []


def test_broken_kcidb_is_told_where_it_stands(tmp_path: Path) -> None:
    put(tmp_path / "run" / "kcidb.json", b'{"version": {"major": 5, "minor": 3}, "tests": [')
    put(tmp_path / "run" / "a.log", b"")
    found = Discovery(tmp_path / "run").scan()
    assert scan(found) == {"a": "kernelci"}
    assert [note.partition(":")[0] for note in found.notes] == ["kcidb.json"]
    with pytest.raises(InputError, match="is no JSON"):
        found.harness["a"].result()


@pytest.mark.parametrize(("shown", "cls"), [("early", "hang"), ("up", "truncated"), ("", "silent")])
def test_a_job_that_only_failed_is_a_hang_where_user_space_did_not_come(
    tmp_path: Path, library: Library, qemu_boots: dict[str, Boot], shown: str, cls: str
) -> None:
    whole = qemu_boots["103-d61-pass-nvhe"].files["host.log"]
    ends = {"early": whole.index(b"Run /init"), "up": whole.index(b"HOST-INIT") + 60, "": 0}
    tuxrun(tmp_path / "run", whole[: ends[shown]], b'{"lava": {"job": {"result": "fail"}}}')
    [state] = load(tmp_path / "run", library).states
    assert state.failure is not None
    assert state.failure.cls == cls
    assert any("tuxrun says fail" in note for note in state.notes)


def test_other_forms_of_a_console_are_not_told(tmp_path: Path) -> None:
    run = tmp_path / "run"
    tuxrun(run, b"", b"{}")
    put(run / "tests" / "1" / "logs.txt", b"")
    put(run / "tests" / "1" / "logs.yaml.gz", b"")
    assert Discovery(run).scan().notes == ("left out: tests/1/logs.yaml.gz, since logs.yaml is there",)
