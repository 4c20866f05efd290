"""A machine on which importing hyperscan is the end of the process."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

STUB = """
import os, pathlib, signal
with pathlib.Path(__file__).parent.with_name("died").open("a") as died: died.write("x")
os.kill(os.getpid(), signal.SIGILL)
"""
DRAFT = """schema = 1
[[signature]]
id = "found"
title = "found"
class = "other"
match = [{ literal = "went wrong" }]
"""
COMMANDS = ("classify", "report", "watch", "run", "compare", "demo", "serve", "signatures")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "packages" / "hyperscan"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(STUB)
    return folder


@pytest.fixture
def run(package: Path, tmp_path: Path) -> Run:
    """Runs the tool where hyperscan is one that dies."""
    path = os.pathsep.join((str(package.parent), *filter(None, [os.environ.get("PYTHONPATH")])))
    environment = {
        **os.environ,
        "PYTHONPATH": path,
        "PYTHONDONTWRITEBYTECODE": "1",
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "host.log").write_text("[    1.0] went wrong\n")
    (tmp_path / "draft.toml").write_text(DRAFT)

    def running(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "logtriage", *arguments],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return running


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    [
        "classify a/host.log",
        "report .",
        "watch --plain .",
        "compare . .",
        "demo --headless --speed max",
        "signatures check",
        "signatures try draft.toml a/host.log",
        "run lpa2 --limit 5 -o out -- true",
        "run lpa2 --limit 5 -o out --watch -- true",
    ],
)
def test_every_command_that_searches_says_so_in_words(
    arguments: str, run: Run, package: Path, tmp_path: Path
) -> None:
    for _ in range(2):
        done = run(*arguments.split())
        assert (done.returncode, done.stdout) == (2, "")
        first, hint = done.stderr.splitlines()
        assert first.startswith("logtriage: this processor (")
        assert ") lacks instructions that the package hyperscan needs" in first
        assert hint.startswith("  ")
    assert package.with_name("died").read_text() == "x"  # the one child, which was asked once
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS)
def test_help_asks_nothing(command: str, run: Run, package: Path) -> None:
    done = run(command, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert not package.with_name("died").exists()
