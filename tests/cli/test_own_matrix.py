"""Runs that are held against each other are each read with the matrix of their own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

MATRIX = """
schema = 1
[axes]
page = {pages}
[[ladder]]
stage = "begun"
layer = "host"
reached = ["BEGUN"]
[[ladder]]
stage = "done"
layer = "host"
reached = ["{last}"]
"""
PANIC = "[    1.0] Kernel panic - not syncing: VFS: Unable to mount root fs\n"


def logtriage(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "logtriage", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def write(run: Path, pages: list[str], last: str, logs: list[str]) -> Path:
    """A run directory with its matrix; the logs are those of the ids from 0 on."""
    run.mkdir()
    (run / "matrix.toml").write_text(MATRIX.format(pages=json.dumps(pages), last=last))
    for number, text in enumerate(logs):
        (run / str(number)).mkdir()
        (run / str(number) / "host.log").write_text(f"BEGUN\n{text}")
        (run / str(number) / "result.json").write_text('{"exit": 0, "reason": "exited"}')
    return run


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return write(tmp_path / "old", ["4k", "64k"], "OLD END", ["OLD END\n", PANIC])


@pytest.fixture
def new(tmp_path: Path) -> Path:
    """One more value, put first, and another last word: all ids are others, and so is what they end with."""
    return write(tmp_path / "new", ["16k", "4k", "64k"], "NEW END", ["NEW END\n", "NEW END\n", PANIC])


WORDS = {"16k": "new", "4k": "same", "64k": "still failing"}


def words_of(output: str) -> dict[str, str]:
    return {entry["params"]["page"]: entry["baseline"] for entry in json.loads(output)["configs"]}


def test_compare_reads_each_run_with_its_own_matrix(old: Path, new: Path) -> None:
    done = logtriage("compare", old, new, "-f", "json")
    counts = json.loads(done.stdout)["counts"]
    assert {word: count for word, count in counts.items() if count} == {
        "new": 1,
        "same": 1,
        "still failing": 1,
    }
    assert done.returncode == 0


def test_a_report_reads_its_baseline_with_its_own_matrix(old: Path, new: Path) -> None:
    assert words_of(logtriage("report", new, "--baseline", old, "-f", "json").stdout) == WORDS


def test_a_saved_report_has_its_options_with_it(old: Path, new: Path, tmp_path: Path) -> None:
    saved = tmp_path / "old.json"
    assert logtriage("report", old, "-f", "json", "-o", saved).returncode == 1
    assert words_of(logtriage("report", new, "--baseline", saved, "-f", "json").stdout) == WORDS


def test_a_matrix_that_was_named_holds_for_all_runs(old: Path, new: Path) -> None:
    named = ("-m", old / "matrix.toml")
    report = json.loads(logtriage("report", new, "--baseline", old, *named, "-f", "json").stdout)
    ends = [(entry["params"]["page"], entry["stage"], entry["baseline"]) for entry in report["configs"]]
    assert ends == [("4k", "begun", "regression"), ("64k", "begun", "changed mode")]


def test_what_is_wrong_with_signatures_is_said_once(old: Path, new: Path, tmp_path: Path) -> None:
    (tmp_path / "odd.toml").write_text("[[signature]]\n")
    done = logtriage("compare", old, new, "--signatures", tmp_path / "odd.toml")
    assert done.stderr.count("odd.toml") == 1


def test_a_matrix_of_a_run_that_cannot_be_read_is_named(old: Path, new: Path) -> None:
    (old / "matrix.toml").write_text("schema = 1\n[axes\n")
    done = logtriage("compare", old, new)
    assert done.returncode == 2
    assert f"{old / 'matrix.toml'}:2: " in done.stderr


def test_plain_lines_carry_the_word_of_the_comparison(old: Path, new: Path) -> None:
    done = logtriage("watch", new, "--baseline", old, "--plain", "-f", "json")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    last = {row["id"]: row["baseline"] for row in rows if "id" in row}
    assert last == {"0": "new", "1": "same", "2": "still failing"}
    lines = logtriage("watch", new, "--baseline", old, "--plain").stdout.splitlines()
    assert any("[still failing]" in line for line in lines)


@pytest.mark.parametrize("fmt", ["text", "json"])
def test_plain_watching_without_its_baseline_is_an_error(fmt: str, new: Path, tmp_path: Path) -> None:
    done = logtriage("watch", new, "--baseline", tmp_path / "none", "--plain", "-f", fmt)
    assert (done.returncode, done.stdout) == (2, "")
    assert "none" in done.stderr
    (tmp_path / "odd.json").write_text("{")
    done = logtriage("watch", new, "--baseline", tmp_path / "odd.json", "--plain", "-f", fmt)
    assert (done.returncode, done.stdout) == (2, "")
    assert "odd.json: not JSON" in done.stderr
