"""Whether hyperscan runs here: a child is asked, once, and may die of it."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from logtriage.errors import LogtriageError
from logtriage.expressions import probe

DYING = "import os, signal; os.kill(os.getpid(), signal.{})"
OLD = b"""processor\t: 0
model name\t: Old \x1b[31mOne
cpu MHz\t\t: 1000.0
flags\t\t: fpu sse2

processor\t: 1
model name\t: Another
"""


@pytest.fixture(autouse=True)
def cpuinfo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A processor of the test's own, and a cache folder."""
    path = tmp_path / "cpuinfo"
    path.write_bytes(OLD)
    monkeypatch.setattr(probe, "_CPUINFO", path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    probe._require.cache_clear()
    yield path
    probe._require.cache_clear()


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Of each child that was started, its command."""
    started: list[object] = []
    run = subprocess.run

    def counting(command: list[str], **options: Any) -> "subprocess.CompletedProcess[bytes]":  # noqa: ANN401
        started.append(command)
        return run(command, check=False, **{key: value for key, value in options.items() if key != "check"})

    monkeypatch.setattr(subprocess, "run", counting)
    return started


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Asks as a new process does; returns the complaint and its hint."""

    def asking(child: str | None = None) -> str:
        if child is not None:
            monkeypatch.setattr(probe, "_TRY", child)
        probe._require.cache_clear()
        try:
            probe.require_hyperscan()
        except LogtriageError as error:
            return f"{error}; {error.hint}"
        return ""

    return asking


def test_that_it_runs_is_asked_once(ask: Callable[..., str], children: list[object], tmp_path: Path) -> None:
    assert [ask(), ask()] == ["", ""]
    assert len(children) == 1
    (answer,) = (tmp_path / "cache" / "logtriage").iterdir()
    assert answer.suffix == ".probe"
    assert answer.parent.stat().st_mode & 0o777 == 0o700


def test_threads_of_one_process_ask_once(children: list[object], tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("no folder")
    threads = [threading.Thread(target=probe.require_hyperscan) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(children) == 1


def test_a_processor_that_lacks_instructions_is_named_and_remembered(
    ask: Callable[..., str], children: list[object]
) -> None:
    said = ask(DYING.format("SIGILL"))
    assert said.startswith("this processor (Old \u241b[31mOne) lacks instructions that the package hyperscan")
    assert "-cpu host" in said
    assert ask() == said
    assert len(children) == 1


def test_what_hyperscan_itself_refuses_is_lacking_as_well(ask: Callable[..., str]) -> None:
    child = "class error(Exception): __module__ = 'hyperscan'\nraise error('Unsupported architecture')"
    assert "lacks instructions" in ask(child)


def test_another_processor_is_asked_again(
    ask: Callable[..., str], children: list[object], cpuinfo: Path
) -> None:
    ask(DYING.format("SIGILL"))
    cpuinfo.write_bytes(OLD.replace(b"1000.0", b"2000.0"))
    assert "lacks" in ask("")
    cpuinfo.write_bytes(OLD.replace(b"sse2", b"sse2 sse4_2 avx2"))
    assert ask() == ""
    cpuinfo.write_bytes(OLD)
    assert "lacks" in ask()
    cpuinfo.unlink()
    assert ask() == ""
    assert len(children) == 3


def test_another_hyperscan_is_asked_again(
    ask: Callable[..., str], children: list[object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "packages" / "hyperscan"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    monkeypatch.setattr(probe, "_package", lambda: package)
    assert "lacks" in ask(DYING.format("SIGILL"))
    assert "lacks" in ask("")
    (package / "_hs_ext.so").write_bytes(b"built for this processor")
    assert ask() == ""
    assert len(children) == 2


def test_without_a_cache_folder_each_process_asks(
    ask: Callable[..., str], children: list[object], tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("no folder")
    assert [ask(), ask()] == ["", ""]
    assert "lacks" in ask(DYING.format("SIGILL"))
    assert len(children) == 3


def test_a_damaged_answer_is_none(ask: Callable[..., str], children: list[object], tmp_path: Path) -> None:
    assert ask() == ""
    (answer,) = (tmp_path / "cache" / "logtriage").iterdir()
    answer.write_bytes(b"")
    assert ask() == ""
    assert len(children) == 2
    assert answer.read_bytes()


@pytest.mark.parametrize(
    ("child", "reason"),
    [
        (DYING.format("SIGKILL"), "Killed"),
        (
            "raise ImportError('libfirst\\x1b.so: no such file')",
            "ImportError: libfirst\u241b.so: no such file",
        ),
    ],
)
def test_what_may_pass_is_said_and_asked_again(
    child: str, reason: str, ask: Callable[..., str], children: list[object]
) -> None:
    assert ask(child).startswith(f"the package hyperscan does not work on this machine: {reason}; ")
    assert ask("") == ""
    assert len(children) == 2


def test_that_hyperscan_is_not_there_is_said(
    ask: Callable[..., str], children: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probe, "find_spec", lambda _: None)
    assert ask().startswith("the Python package hyperscan is not installed; install it")
    assert children == []


@pytest.mark.parametrize("place", ["slow", "no child"])
def test_no_answer_speaks_for_nothing(
    place: str, ask: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if place == "slow":
        monkeypatch.setattr(probe, "_LIMIT", 0.1)
    else:
        monkeypatch.setattr(sys, "executable", str(tmp_path / "none"))
    assert ask("import time; time.sleep(60)") == ""
    assert not (tmp_path / "cache").exists()


def test_the_child_finds_the_same_package_as_its_parent(
    ask: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hyperscan.py").write_text(DYING.format("SIGILL"))
    (tmp_path / "resource.py").write_text(DYING.format("SIGILL"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [place for place in sys.path if place not in {"", os.curdir}])
    assert ask() == ""
