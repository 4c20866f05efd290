import os
from pathlib import Path

import pytest

from logtriage.boot.result import Result
from logtriage.errors import InputError
from logtriage.sources.manifest import Manifest, read_manifest, write_manifest
from logtriage.sources.result import read_params, read_result, read_timing, silence_before_end
from logtriage.vocabulary import JobEnd


def put(directory: Path, content: bytes) -> Path:
    path = directory / "file.json"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "result"),
    [
        (b"{}", Result()),
        (
            b'{"exit": 0, "signal": null, "reason": "exited", "started": "2026-11-22T10:54:43Z"}',
            Result(exit=0, started="2026-11-22T10:54:43Z"),
        ),
        (
            b'{"signal": "SIGKILL", "reason": "timeout", "more": [{}]}',
            Result(signal="KILL", reason=JobEnd.TIMEOUT),
        ),
        (
            b'{"exit": null, "signal": "kill", "reason": "killed"}',
            Result(signal="KILL", reason=JobEnd.KILLED),
        ),
        (
            b'{"signal": "TERM", "reason": "killed"}',
            Result(signal="TERM", reason=JobEnd.KILLED, by_user=True),
        ),
        (b'{"exit": 0, "reason": "killed"}', Result(exit=0, reason=JobEnd.KILLED, by_user=True)),
        (
            b'{"signal": "KILL", "reason": "killed", "by": "user"}',
            Result(signal="KILL", reason=JobEnd.KILLED, by_user=True),
        ),
        (
            b'{"exit": 0, "reason": "timeout", "by": "user", "limit": "silent for 9 s\\u001b[2J"}',
            Result(exit=0, reason=JobEnd.TIMEOUT, limit="silent for 9 s␛[2J"),
        ),
        (b'{"exit": 11, "reason": "lost"}', Result(exit=11, reason=JobEnd.LOST)),
    ],
)
def test_results(tmp_path: Path, content: bytes, result: Result) -> None:
    assert read_result(put(tmp_path, content)) == result


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"null",
        b'{"exit": "0"}',
        b'{"exit": 0.5}',
        b'{"reason": "bored"}',
        b'{"started": "yesterday"}',
        b'{"started": "2026-11-22T10:54:43"}',
        b'{"signal": 9}',
        b"\xff\xfe",
        b'{"exit": 0',
        pytest.param(b'{"x": ' + b"[" * 100_000, id="deep"),
        pytest.param(b" " * (2 << 20), id="large"),
    ],
)
def test_nonsense_is_refused_with_the_name_of_the_file(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(InputError, match=r"file\.json: "):
        read_result(put(tmp_path, content))


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    for path in (tmp_path / "missing", tmp_path / "fifo", tmp_path, Path("/dev/zero")):
        for read in (read_result, read_params, read_timing):
            with pytest.raises(InputError):
                read(path)


def test_params_become_text(tmp_path: Path) -> None:
    content = (
        b'{"params": {"a": "x", "b": 52, "c": true, "d": false, "e": null, "f": 1.5, "g": ""}, "note": ""}'
    )
    assert read_params(put(tmp_path, content)) == {
        "a": "x",
        "b": "52",
        "c": "true",
        "d": "false",
        "e": "null",
        "f": "1.5",
        "g": "",
    }
    assert read_params(put(tmp_path, b"{}")) == {}


@pytest.mark.parametrize(
    "content",
    [
        b'{"params": []}',
        b'{"params": {"a": []}}',
        b'{"params": {"a": {"b": 1}}}',
        b'{"params": {"a": NaN}}',
        pytest.param(b'{"params": {%s}}' % b",".join(b'"%d": 1' % n for n in range(300)), id="many"),
    ],
)
def test_nested_or_endless_params_are_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(InputError):
        read_params(put(tmp_path, content))


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        (b"", ()),
        (b'{"format": "x"}\n[0.5, 0, 10]\n\n[1, 10, 4]\n', ((0.5, 0), (1.0, 10))),
        (b"[0, 0]\n[2.5, 3]\n[2.4, 3]\n", ((0.0, 0), (2.5, 3), (2.5, 3))),
        (b"[0, 0]\n[1.5, 7", ((0.0, 0),)),
        (b"[0, 0]\r\n[1, 2]\r\n", ((0.0, 0), (1.0, 2))),
    ],
)
def test_timing(tmp_path: Path, content: bytes, rows: tuple[tuple[float, int], ...]) -> None:
    assert read_timing(put(tmp_path, content)) == rows


@pytest.mark.parametrize(
    "row", [b"[1]", b"[]", b'["a", 1]', b"[1, 4]", b"[-1, 9]", b"[1, 9.5]", b"[1e999, 9]", b"3", b"[1, 2"]
)
def test_rows_that_mean_nothing_are_named(tmp_path: Path, row: bytes) -> None:
    with pytest.raises(InputError, match=r"file\.json:2: "):
        read_timing(put(tmp_path, b"[0, 5]\n" + row + b"\n[2, 9]\n"))


@pytest.mark.parametrize(
    "manifest",
    [
        Manifest(),
        Manifest(replay="replay of recorded consoles", speed=20.0, configs=186),
        Manifest(replay="replay", speed=0.5),
    ],
)
def test_manifests_come_back(tmp_path: Path, manifest: Manifest) -> None:
    assert read_manifest(tmp_path) == (Manifest(), ())
    write_manifest(tmp_path, manifest)
    assert read_manifest(tmp_path) == (manifest, ())


def test_the_manifest_as_it_stands_on_disk(tmp_path: Path) -> None:
    write_manifest(tmp_path, Manifest(replay="replay of recorded consoles", speed=20.0, configs=3))
    assert (tmp_path / "run.json").read_text() == (
        '{\n "schema": 1,\n "replay": "replay of recorded consoles",\n "speed": 20,\n "configs": 3\n}\n'
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(b"", "truncated", id="empty"),
        pytest.param(b'{"schema": 1, "replay": "rep', "truncated", id="half written"),
        pytest.param(b"{}", "schema: this version reads schema 1, and finds none", id="no schema"),
        pytest.param(b'{"schema": 2, "speed": []}', "schema: this version reads schema 1, not 2", id="newer"),
        pytest.param(b'{"schema": true}', "schema: ", id="bool"),
        pytest.param(b'{"schema": ' + b"9" * 500_000 + b"}", "", id="huge number"),
        pytest.param(b"[1]", "Expected `object`", id="list"),
        pytest.param(b'{"schema": 1, "replay": "\xff"}', "Invalid UTF-8", id="bytes"),
        pytest.param(b'{"schema": ' + b"[" * 90_000, "nested too deeply", id="deep"),
        pytest.param(b" " * (1 << 21), "larger than", id="large"),
    ],
)
def test_a_manifest_of_another_kind_is_a_note(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "run.json").write_bytes(content)
    manifest, notes = read_manifest(tmp_path)
    assert manifest == Manifest()
    (note,) = notes
    assert note.startswith(f"{tmp_path / 'run.json'}: ")
    assert note.endswith("; the file is left out")
    assert reason in note


def test_what_is_no_file_is_a_note_as_well(tmp_path: Path) -> None:
    (tmp_path / "run.json").mkdir()
    manifest, notes = read_manifest(tmp_path)
    assert manifest == Manifest()
    assert [note.removeprefix(f"{tmp_path}/") for note in notes] == [
        "run.json: cannot be read: not a regular file; the file is left out"
    ]


@pytest.mark.parametrize("speed", ["0", "-1", "1e308", "1e-308", "501", '"fast"', "[]", "true", "9" * 400])
def test_a_speed_at_which_nobody_replays_is_left_out(tmp_path: Path, speed: str) -> None:
    (tmp_path / "run.json").write_text(f'{{"schema": 1, "replay": "replay", "speed": {speed}, "configs": 3}}')
    manifest, notes = read_manifest(tmp_path)
    assert manifest == Manifest(replay="replay", configs=3)
    (note,) = notes
    assert "run.json: speed: " in note


def test_each_key_that_means_nothing_is_named(tmp_path: Path) -> None:
    (tmp_path / "run.json").write_text('{"schema": 1, "replay": ["\\u001b[2J"], "configs": -4, "speed": 20}')
    manifest, notes = read_manifest(tmp_path)
    assert manifest == Manifest(speed=20.0)
    assert [note.partition("run.json: ")[2].partition(":")[0] for note in notes] == ["configs", "replay"]


RAN = Result(started="2026-11-22T10:00:00Z", ended="2026-11-22T10:01:40Z")


@pytest.mark.parametrize(
    ("result", "timing", "silence"),
    [
        (RAN, b"[0.5, 0]\n[91.5, 4000]\n", 8.5),
        (RAN, b"[0.5, 0]\n" * 2000 + b"[40, 9]\n[9", 60.0),
        (RAN, b'[0.5, 0]\n{"note": 1}\n', 99.5),
        (RAN, b"[700.0, 0]\n", None),
        (RAN, b"[null]\n[]\n", None),
        (RAN, None, None),
        (Result(), b"[0.5, 0]\n", None),
    ],
)
@pytest.mark.parametrize("name", ["host.log", "host.log.gz"])
def test_the_silence_before_the_end_is_told_by_the_recorded_times(
    tmp_path: Path, result: Result, timing: bytes | None, silence: float | None, name: str
) -> None:
    if timing is not None:
        (tmp_path / "host.timing").write_bytes(timing)
    assert silence_before_end(result, tmp_path / name) == silence
