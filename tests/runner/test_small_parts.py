import os
import shlex
import stat
import subprocess
from pathlib import Path

import pytest

from logtriage.boot.result import Result
from logtriage.errors import InputError, LogtriageError
from logtriage.runner.directory import prepare
from logtriage.runner.environment import find_program, search_path, variables
from logtriage.runner.outcome import Outcome
from logtriage.runner.shown import command_line
from logtriage.runner.tally import Tally
from logtriage.runner.tree import LaunchError
from logtriage.runner.trust import Trust
from logtriage.vocabulary import JobEnd


@pytest.mark.parametrize(
    "argv",
    [["a b", "$(touch P)", "-S", "", "it's", "x,y"], ["a\nb", "\x1b]0;x\x07", "tab\t'\\", "\u202ex", "é"]],
)
def test_a_shell_reads_back_what_was_shown(argv: list[str]) -> None:
    line = command_line(argv)
    assert line.isprintable()
    script = f"export LC_ALL=C.UTF-8; printf '%s\\0' {line}"
    done = subprocess.run(["bash", "-c", script], check=True, capture_output=True, env={"LC_ALL": "C.UTF-8"})
    assert done.stdout.decode().split("\0")[:-1] == argv


def test_a_plain_command_line_is_that_of_shlex() -> None:
    argv = ["emu", "a b", "$(touch P)", "'", "-S"]
    assert command_line(argv) == shlex.join(argv)


def test_a_recipe_is_trusted_once_it_was_agreed_to(tmp_path: Path) -> None:
    trust = Trust(tmp_path / "state" / "trusted")
    assert not trust.knows(["a", "b"])
    trust.add(["a", "b"])
    assert Trust(tmp_path / "state" / "trusted").knows(["a", "b"])
    assert not trust.knows(["ab"])
    assert not trust.knows(["a", "c"])
    assert (tmp_path / "state").stat().st_mode & 0o777 == 0o700


def test_the_path_has_no_current_directory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "emu").write_text("#!/bin/sh\n")
    (tmp_path / "emu").chmod(0o700)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f":.:/usr/bin:relative:/bin{os.pathsep}")
    assert search_path() == "/usr/bin:/bin"
    with pytest.raises(LaunchError, match="emu is not in PATH"):
        find_program("emu")
    assert find_program(str(tmp_path / "emu")) == str(tmp_path / "emu")
    with pytest.raises(LaunchError, match="is no program"):
        find_program(str(tmp_path / "nothing"))


def test_the_environment_is_an_allow_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", "s")
    monkeypatch.setenv("LICENCE", "l")
    found = variables(["LICENCE", "NOT_SET"], {"OWN": "o"})
    assert found["LICENCE"] == "l"
    assert found["OWN"] == "o"
    assert set(found) <= {"PATH", "HOME", "TMPDIR", "LICENCE", "OWN"}


def test_a_run_directory_is_new_or_taken_up_again(tmp_path: Path) -> None:
    run = tmp_path / "new" / "run"
    prepare(run, "matrix", 3, resume=False)
    assert run.stat().st_mode & 0o777 == 0o700
    assert (run / "matrix.toml").read_text() == "matrix"
    with pytest.raises(InputError, match="holds a run already"):
        prepare(run, "matrix", 3, resume=False)
    prepare(run, "matrix", 3, resume=True)
    with pytest.raises(InputError, match="another matrix"):
        prepare(run, "other", 3, resume=True)


def test_a_directory_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("x")
    for resume in (False, True):
        with pytest.raises(InputError, match="is not empty"):
            prepare(tmp_path, "matrix", 3, resume=resume)


def test_a_directory_that_everybody_may_write_to_is_refused(tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    run.chmod(0o777)
    with pytest.raises(LogtriageError, match="written by everybody"):
        prepare(run, "matrix", 3, resume=False)
    run.chmod(0o777 | stat.S_ISVTX)
    prepare(run, "matrix", 3, resume=False)


def test_a_tally_counts_and_measures() -> None:
    now = [0.0]
    tally = Tally(10, lambda: now[0])
    for reason, infra in ((JobEnd.EXITED, False), (JobEnd.TIMEOUT, False), (JobEnd.EXITED, True)):
        tally.started()
        tally.ended(Outcome(id="x", result=Result(reason=reason), infra=infra))
    tally.started()
    now[0] = 90.0
    assert tally.text() == "3 of 10 done (1 not tested, 1 timed out), 1 running, 2.0 a minute, 4 min left"
    assert [outcome.infra for outcome in tally.news()] == [False, False, True]
    assert tally.news() == []
