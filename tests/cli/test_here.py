"""`logtriage` without a command: the run directories here."""

import gzip
import os
from pathlib import Path

import pytest

from logtriage.cli.here import runs_here
from logtriage.sources import nearby
from tests.cli.test_commands import boot, run

NOW = 1_000_000.0


def made(folder: Path, age: float) -> None:
    os.utime(folder, (NOW - age, NOW - age))


def test_run_directories_are_listed_the_newest_first(tmp_path: Path) -> None:
    boot(tmp_path / "old", "0", b"a")
    boot(tmp_path / "old", "1", b"a")
    (tmp_path / "new one").mkdir()
    (tmp_path / "new one" / "vhe-host.log.xz").touch()
    (tmp_path / "planned").mkdir()
    (tmp_path / "planned" / "matrix.toml").touch()
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "main.c").touch()
    (tmp_path / "link").symlink_to("old")
    made(tmp_path / "old", 7300)
    made(tmp_path / "new one", 61)
    made(tmp_path / "planned", 3 * 86_400)
    lines = runs_here(tmp_path, NOW).splitlines()
    assert lines[2:5] == [
        "  logtriage 'new one'  1 boot, changed 1 minute ago",
        "  logtriage old        2 boots, changed 2 hours ago",
        "  logtriage planned    nothing booted yet, changed 3 days ago",
    ]


def test_a_run_directory_is_told_from_within(tmp_path: Path) -> None:
    boot(tmp_path, "0", b"a")
    boot(tmp_path, "1", b"a")
    boot(tmp_path / "inner", "0", b"a")
    made(tmp_path, 0)
    made(tmp_path / "inner", 1)
    lines = runs_here(tmp_path, NOW).splitlines()
    assert lines[2] == "  logtriage .      2 boots, changed just now"
    assert lines[3] == "  logtriage inner  1 boot, changed 1 second ago"


KERNEL = b"[    0.000000] Linux version 6.6.0\n"


def packed(folder: Path, name: str, text: bytes) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(gzip.compress(text) if name.endswith(".gz") else text)


def test_logs_of_builds_and_services_make_no_run_directory(tmp_path: Path) -> None:
    packed(tmp_path, "build.log", b"cc -O2 main.c\n")
    packed(tmp_path / "service", "access.log", b"GET / 200\n" * 9000)
    packed(tmp_path / "syslog", "kern.log", b"Dec  1 03:05:17 box kernel: " + KERNEL)
    assert not nearby.nearby_runs(tmp_path)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("vhe.log", b"U-Boot 2026.01\n" + KERNEL),
        ("vhe.log.gz", KERNEL),
        ("vhe.log", b"2026-12-01T03:05:17.123Z " + KERNEL),
        ("screenlog.0", b""),
    ],
)
def test_a_console_of_any_layout_makes_one(tmp_path: Path, name: str, text: bytes) -> None:
    packed(tmp_path / "mine", name, text)
    packed(tmp_path / "mine", "build.log", b"cc -O2 main.c\n")
    assert [run.path.name for run in nearby.nearby_runs(tmp_path)] == ["mine"]


def test_directories_with_consoles_of_any_name_are_boots_of_one_run(tmp_path: Path) -> None:
    for boot_id in ("vhe", "nvhe"):
        (tmp_path / "mine" / boot_id).mkdir(parents=True)
        packed(tmp_path / "mine" / boot_id, "serial.log", KERNEL)
    (run_of_two,) = nearby.nearby_runs(tmp_path)
    assert (run_of_two.path.name, run_of_two.boots) == ("mine", 2)


def test_a_hostile_name_is_inert_and_closed_directories_are_passed_over(tmp_path: Path) -> None:
    boot(tmp_path / "\x1b]0;x\a", "0", b"a")
    assert "\x1b" not in runs_here(tmp_path, NOW)
    assert not nearby.nearby_runs(tmp_path / "none")


def test_the_look_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in range(30):
        boot(tmp_path / f"run-{name}", "0", b"a")
    assert len(nearby.nearby_runs(tmp_path)) == 30
    monkeypatch.setattr(nearby, "_ALL", 110)
    assert 0 < len(nearby.nearby_runs(tmp_path)) < 30
    monkeypatch.setattr(nearby, "_MOST", 5)
    assert len(nearby.nearby_runs(tmp_path)) <= 5


def test_without_any_it_is_the_help(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path.cwd()))
    monkeypatch.chdir(tmp_path)
    done = run()
    assert done.returncode == 0
    assert b"Commands" in done.stdout
    boot(tmp_path / "mine", "0", b"a")
    done = run()
    assert done.returncode == 0
    assert b"logtriage mine  1 boot" in done.stdout
