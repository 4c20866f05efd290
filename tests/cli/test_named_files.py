"""Whatever file a user or a run directory names: it is read within bounds, or refused by its name."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PANIC = b"[    1.0] Kernel panic - not syncing: VFS: Unable to mount root fs\n"
NO_REGULAR = "cannot be read: not a regular file"


def run(*arguments: str | Path, data: bytes = b"") -> tuple[int, str]:
    """What a command says on either stream; with an end where it would wait, or take all memory."""
    limited = ["bash", "-c", 'ulimit -v 4000000; exec "$@"', "-", sys.executable]
    done = subprocess.run(
        [*limited, *map(str, arguments)],
        input=data,
        capture_output=True,
        check=False,
        timeout=120,
        env={**os.environ, "XDG_STATE_HOME": os.environ["XDG_CACHE_HOME"]},
    )
    return done.returncode, (done.stdout + done.stderr).decode()


def logtriage(*arguments: str | Path, data: bytes = b"") -> tuple[int, str]:
    return run("-m", "logtriage", *arguments, data=data)


def fifo(path: Path) -> None:
    os.mkfifo(path)


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(20 << 30)


SPECIAL = pytest.mark.parametrize(
    ("make", "reason"),
    [(fifo, NO_REGULAR), (endless, NO_REGULAR), (huge, "cannot be read: larger than ")],
    ids=["fifo", "endless", "huge"],
)


@pytest.fixture
def boots(tmp_path: Path) -> Path:
    """A run directory with one failure."""
    folder = tmp_path / "run" / "a"
    folder.mkdir(parents=True)
    (folder / "host.log").write_bytes(PANIC)
    (folder / "result.json").write_text(json.dumps({"exit": 0, "reason": "exited"}))
    return tmp_path / "run"


@pytest.mark.slow
@SPECIAL
@pytest.mark.parametrize(
    "command",
    [
        "matrix count odd.toml",
        "report run -m odd.toml",
        "report run --baseline odd.toml",
        "compare odd.toml run",
        "run odd.toml",
        "run qemu --recipe odd.toml",
        "signatures try odd.toml run",
    ],
)
def test_a_file_that_a_command_needs_is_refused_by_name(
    command: str,
    make: Callable[[Path], None],
    reason: str,
    boots: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(boots.parent)
    make(Path("odd.toml"))
    code, said = logtriage(*command.split())
    assert code == 2
    assert f"odd.toml: {reason}" in said
    assert "Traceback" not in said


@pytest.mark.slow
@SPECIAL
@pytest.mark.parametrize("place", ["odd.toml", "."])
def test_signatures_that_cannot_be_read_are_named_and_the_rest_holds(
    place: str, make: Callable[[Path], None], reason: str, boots: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(boots.parent)
    make(Path("odd.toml"))
    code, said = logtriage("classify", "--signatures", place, "run/a/host.log")
    assert code == 1
    assert f"odd.toml: {reason}" in said
    assert "rootfs (host)" in said


@pytest.mark.slow
@SPECIAL
def test_the_matrix_of_a_run_directory_is_refused_by_name(
    make: Callable[[Path], None], reason: str, boots: Path
) -> None:
    make(boots / "matrix.toml")
    code, said = logtriage("report", boots)
    assert code == 2
    assert f"matrix.toml: {reason}" in said


def test_what_comes_through_a_pipe_is_no_file_to_be_read(boots: Path) -> None:
    for command in (["compare", "/dev/stdin", boots], ["matrix", "count", "/dev/stdin"]):
        code, said = logtriage(*command, data=b"{}")
        assert code == 2
        assert f"/dev/stdin: {NO_REGULAR}" in said


@pytest.mark.slow
@SPECIAL
@pytest.mark.parametrize(
    "code",
    [
        "from logtriage.runner.trust import Trust; print(Trust(path).knows(['a']))",
        "from logtriage.expressions import cache; cache._path = lambda _: path; print(bool(cache.kept('x')))",
        "from logtriage.tui.app.keymap import read_keymap; print(bool(read_keymap(path, [])[0]))",
        "from logtriage.tui.state.memory import Memory; print(not Memory(path).note)",
        "from logtriage.tui.state.pivot_book import PivotBook; print(PivotBook(path).find('x') is not None)",
    ],
    ids=["trust", "kept", "keymap", "memory", "pivots"],
)
def test_what_logtriage_kept_itself_counts_for_nothing_where_it_was_replaced(
    code: str, make: Callable[[Path], None], reason: str, tmp_path: Path
) -> None:
    del reason
    make(tmp_path / "kept")
    said = run("-c", f"from pathlib import Path; path = Path({str(tmp_path / 'kept')!r}); {code}")
    assert said == (0, "False\n")


@pytest.mark.parametrize("make", [fifo, endless])
def test_the_last_words_of_a_program_are_those_of_a_regular_file(
    make: Callable[[Path], None], tmp_path: Path
) -> None:
    make(tmp_path / "errors")
    code = "import sys; from pathlib import Path; from logtriage.runner.job import _last_words"
    said = run("-c", f"{code}; print(_last_words(Path(sys.argv[1])))", tmp_path / "errors")
    assert said == (0, "None\n")


@SPECIAL
def test_a_corpus_of_the_demo_is_refused_by_name(
    make: Callable[[Path], None], reason: str, tmp_path: Path
) -> None:
    code = (
        "import sys; from pathlib import Path; from logtriage.demo import pack; pack.CASES = {'a': 'a'};"
        "Path.is_file = lambda self: True; pack.pack(Path(sys.argv[1]), Path(sys.argv[1]) / 'out')"
    )
    (tmp_path / "a").mkdir()
    make(tmp_path / "a" / "host.log")
    assert f"a/host.log: {reason}" in run("-c", code, tmp_path)[1]
    (tmp_path / "a" / "host.log").unlink()
    (tmp_path / "a" / "host.log").write_bytes(PANIC)
    make(tmp_path / "a" / "host.timing")
    assert f"a/host.timing: {reason}" in run("-c", code, tmp_path)[1]


def test_text_that_is_not_utf_8_is_named_with_its_line(boots: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(boots.parent)
    Path("odd.toml").write_bytes(b"schema = 1\n\n# \xff\n")
    for command in ("matrix count odd.toml", "run qemu --recipe odd.toml"):
        code, said = logtriage(*command.split())
        assert code == 2
        assert "odd.toml:3: is not UTF-8" in said
    assert "odd.toml:3: is not UTF-8" in logtriage("signatures", "list", "--signatures", "odd.toml")[1]
