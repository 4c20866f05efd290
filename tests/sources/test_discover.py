import gzip
import os
from pathlib import Path

import pytest

from logtriage.matrix.model import Axis, Config, Matrix
from logtriage.sources.discover import Discovery, Found


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 10.0
        return self.now


def make(root: Path, *files: str) -> None:
    for file in files:
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b'{"params": {"a": "b", "n": 52}}' if path.name.endswith("meta.json") else b"")


def places(found: Found) -> list[tuple[str, str, str]]:
    return [(ref.config, ref.console, ref.file) for ref in found.logs]


def scan(root: Path, matrix: Matrix | None = None) -> Found:
    return Discovery(root, matrix).scan()


USUAL = [
    pytest.param(
        ["10/host.log", "9/guest.log", "9/host.log"],
        [("9", "guest", "9/guest.log"), ("9", "host", "9/host.log"), ("10", "host", "10/host.log")],
        id="directories in natural order",
    ),
    pytest.param(
        ["1/host.log", "1/uart2.log", "1/notes.txt", "1/x-guest.log"],
        [("1", "host", "1/host.log"), ("1", "uart2", "1/uart2.log"), ("1", "x-guest", "1/x-guest.log")],
        id="other logs of a directory are consoles",
    ),
    pytest.param(["1/serial.log"], [("1", "serial", "1/serial.log")], id="a directory with any log"),
    pytest.param(
        ["a-host.log", "a-guest.txt", "b-host.txt", "readme.txt"],
        [("a", "guest", "a-guest.txt"), ("a", "host", "a-host.log"), ("b", "host", "b-host.txt")],
        id="pairs",
    ),
    pytest.param(["5.log", "17.log"], [("5", "host", "5.log"), ("17", "host", "17.log")], id="single logs"),
    pytest.param(
        ["lpa/1-host.txt", "lpa/1-guest.txt", "lpa/2.log"],
        [
            ("lpa/1", "guest", "lpa/1-guest.txt"),
            ("lpa/1", "host", "lpa/1-host.txt"),
            ("lpa/2", "host", "lpa/2.log"),
        ],
        id="pairs in directories",
    ),
    pytest.param(["a/b/host.log"], [("a/b", "host", "a/b/host.log")], id="directories in directories"),
    pytest.param(["host.log"], [("run", "host", "host.log")], id="the root is one boot"),
    pytest.param(
        ["1/host.log.gz", "1/guest.log.xz", "2.log.zst"],
        [("1", "guest", "1/guest.log.xz"), ("1", "host", "1/host.log.gz"), ("2", "host", "2.log.zst")],
        id="packed",
    ),
    pytest.param(
        [".git/host.log", "1/.host.log", ".x.log", "1/host.log~", "1/result.json"], [], id="not logs"
    ),
]


@pytest.mark.parametrize(("files", "expected"), USUAL)
def test_the_usual_names(tmp_path: Path, files: list[str], expected: list[tuple[str, str, str]]) -> None:
    make(tmp_path / "run", *files)
    found = scan(tmp_path / "run")
    assert places(found) == expected
    assert found.notes == ()
    assert all(ref.path == tmp_path / "run" / ref.file for ref in found.logs)


def test_results_and_options_beside_the_logs(tmp_path: Path) -> None:
    make(tmp_path, "1/host.log", "1/result.json", "1/meta.json", "2/result.json", "2/meta.json", "run.json")
    make(tmp_path, "x-host.log", "x-result.json", "x-meta.json", "y.log", "y-result.json", "result.json")
    found = scan(tmp_path)
    assert found.results == {
        "1": tmp_path / "1/result.json",
        "2": tmp_path / "2/result.json",
        "x": tmp_path / "x-result.json",
        "y": tmp_path / "y-result.json",
    }
    assert found.params == {key: {"a": "b", "n": "52"} for key in ("1", "2", "x")}


def test_a_plain_log_goes_before_its_packed_copy(tmp_path: Path) -> None:
    make(tmp_path, "1/host.log", "1/host.log.gz", "1/host.txt")
    found = scan(tmp_path)
    assert places(found) == [("1", "host", "1/host.log")]
    assert found.notes == (
        "left out: 1/host.log.gz, since host.log is there",
        "left out: 1/host.txt, since host.log is there",
    )


def test_what_is_no_regular_file_is_a_note(tmp_path: Path) -> None:
    root = tmp_path / "run"
    make(root, "1/host.log", "4/x.log/host.log")
    (root / "2").mkdir()
    os.mkfifo(root / "2" / "host.log")
    (root / "3").mkdir()
    (root / "3" / "host.log").symlink_to("/dev/zero")
    (root / "3" / "guest.log").symlink_to("nowhere")
    found = scan(root)
    assert places(found) == [("1", "host", "1/host.log"), ("4/x.log", "host", "4/x.log/host.log")]
    assert sorted(found.notes) == [
        "broken link: 3/guest.log",
        "link leads outside of the run directory: 3/host.log",
        "not a regular file: 2/host.log",
        "not a regular file: 4/x.log",
    ]


def test_links_stay_inside_the_root(tmp_path: Path) -> None:
    root = tmp_path / "run"
    make(root, "1/host.log", "real")
    make(tmp_path, "outside/host.log")
    (root / "latest").symlink_to("1")
    (root / "up").symlink_to("..")
    (root / "elsewhere").symlink_to(tmp_path / "outside")
    (root / "linked.log").symlink_to("real")
    found = scan(root)
    assert places(found) == [("1", "host", "1/host.log"), ("linked", "host", "linked.log")]
    assert found.notes == (
        "link leads outside of the run directory: elsewhere",
        "link leads outside of the run directory: up",
    )


def test_hostile_names_are_found_and_notes_are_safe(tmp_path: Path) -> None:
    names = [
        "-rf",
        "a\nb",
        "$(id)",
        "\x1b]0;x\x07",
        os.fsdecode(b"\xff\xfe"),
        "\U0001f600" * 60,
        "%2e%2e%2f",
        "*",
    ]
    make(tmp_path, *(f"{name}/host.log" for name in names))
    os.mkfifo(tmp_path / "\x1b[2J.log")
    found = scan(tmp_path)
    assert {ref.config for ref in found.logs} == set(names)
    assert found.notes == ("not a regular file: \u241b[2J.log",)


@pytest.mark.parametrize(
    "content",
    [b"{", b'{"params": {"a": [1]}}', b"\xff", b'{"params": 3}', pytest.param(b"[" * 100_000, id="deep")],
)
def test_bad_options_are_a_note_until_they_are_good(tmp_path: Path, content: bytes) -> None:
    make(tmp_path, "1/host.log", "2/host.log", "2/meta.json")
    (tmp_path / "1" / "meta.json").write_bytes(content)
    discovery = Discovery(tmp_path, clock=Clock())
    for _ in range(3):
        found = discovery.scan()
        assert [note.partition(":")[0] for note in found.notes] == ["1/meta.json"]
        assert set(found.params) == {"2"}
        assert len(found.logs) == 2
    (tmp_path / "1" / "meta.json").write_bytes(b'{"params": {}}')
    assert discovery.scan().notes == ()


def test_asked_again_it_finds_what_changed_and_nothing_else(tmp_path: Path) -> None:
    make(tmp_path, "1/host.log")
    discovery = Discovery(tmp_path, clock=Clock())
    found = discovery.scan()
    assert all(discovery.scan() is found for _ in range(3))
    make(tmp_path, "1/guest.log", "2/host.log")
    assert len(discovery.scan().logs) == 3
    make(tmp_path, "1/result.json")
    assert set(discovery.scan().results) == {"1"}
    (tmp_path / "2" / "host.log").unlink()
    assert len(discovery.scan().logs) == 2
    (tmp_path / "2").rmdir()
    (tmp_path / "1" / "host.log").rename(tmp_path / "1" / "old.log")
    assert [ref.file for ref in discovery.scan().logs] == ["1/guest.log", "1/old.log"]


def test_a_run_directory_that_is_not_there_yet(tmp_path: Path) -> None:
    discovery = Discovery(tmp_path / "run")
    assert discovery.scan() == Found(notes=("the run directory is not there",))
    make(tmp_path / "run", "1/host.log")
    assert places(discovery.scan()) == [("1", "host", "1/host.log")]


def test_an_unreadable_directory_is_a_note_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "1/host.log", "2/host.log")
    real = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("/1"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = scan(tmp_path)
    assert places(found) == [("2", "host", "2/host.log")]
    assert found.notes == ("1: Permission denied",)


def matrix(**logs: str) -> Matrix:
    axes = (Axis(name="pa", values=("48", "lpa")),)
    configs = tuple(Config(id=str(number), params={"pa": pa}) for number, pa in enumerate(("48", "lpa")))
    return Matrix(name="m", axes=axes, configs=configs, logs=logs)


def test_the_templates_of_a_matrix(tmp_path: Path) -> None:
    make(
        tmp_path,
        "48/x-0-host.txt",
        "48/x-0-result.json",
        "lpa/x-1-guest.txt",
        "lpa/result.json",
        "other/host.log",
    )
    (tmp_path / "lpa" / "x-1-host.txt.gz").write_bytes(gzip.compress(b""))
    found = scan(tmp_path, matrix(host="{pa}/x-{id}-host.txt", guest="{pa}/x-{id}-guest.txt"))
    assert places(found) == [
        ("0", "host", "48/x-0-host.txt"),
        ("1", "guest", "lpa/x-1-guest.txt"),
        ("1", "host", "lpa/x-1-host.txt.gz"),
    ]
    assert found.results == {"0": tmp_path / "48/x-0-result.json", "1": tmp_path / "lpa/result.json"}
    assert found.notes == ("1 directory belongs to no configuration of the matrix: other",)


def test_directories_of_a_matrix_may_be_links_inside_the_root(tmp_path: Path) -> None:
    make(tmp_path, "store/host.log", "1/host.log")
    (tmp_path / "0").symlink_to("store")
    found = scan(tmp_path, matrix(host="{id}/host.log"))
    assert places(found) == [("0", "host", "0/host.log"), ("1", "host", "1/host.log")]
