import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import click
import pytest
from click.testing import CliRunner

from logtriage.cli.report import command as report
from logtriage.cli.run import command
from logtriage.errors import LogtriageError
from logtriage.matrix.file import load_matrix
from logtriage.session.session import Session
from logtriage.sources.manifest import read_manifest
from logtriage.sources.result import read_result

HEAD = """
schema = 1
[axes]
a = ["1", "2", "3", "4", "5", "6"]
[logs]
host = "{id}/host.log"
[[ladder]]
stage = "up"
layer = "host"
reached = ["booted"]
[[ladder]]
stage = "down"
layer = "host"
reached = ["Power down"]
"""
RECIPE = """
[recipe]
argv = ["./emu", "{a}"]
[recipe.limits]
total = 20
"""
BOOT = 'echo booted $1; echo "[    1.0] reboot: Power down"'
ROOT = Path(__file__).resolve().parents[2]
DRIVER = "from logtriage.cli.main import _COMMANDS, main; _COMMANDS.setdefault('run', ''); main()"


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def matrix(tmp_path: Path) -> Callable[..., str]:
    """Writes a matrix file and its program."""

    def write(script: str = BOOT, *, head: str = HEAD, recipe: str = RECIPE) -> str:
        (tmp_path / "emu").write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / "emu").chmod(0o700)
        (tmp_path / "m.toml").write_text(head + recipe)
        return "m.toml"

    return write


def run(*arguments: str) -> int:
    status = command.main(list(arguments), standalone_mode=False)
    assert isinstance(status, int)
    return status


def start(*arguments: str) -> "subprocess.Popen[str]":
    argv = [sys.executable, "-c", DRIVER, "run", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(argv, env=environment, stderr=subprocess.PIPE, text=True)


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def alive(pid: int) -> bool:
    try:
        return b") Z " not in Path(f"/proc/{pid}/stat").read_bytes()
    except OSError:
        return False


def test_a_matrix_is_booted_and_triaged(
    matrix: Callable[..., str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(matrix(), "-o", "out", "-j", "2", "--trust") == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "6 of 6 done" in shown.err
    assert "6 configurations: 6 pass; see: logtriage report out" in shown.err
    assert (tmp_path / "out" / "3" / "host.log").read_text() == "booted 4\n[    1.0] reboot: Power down\n"
    assert load_matrix("out/matrix.toml").axes == load_matrix("m.toml").axes
    manifest, notes = read_manifest(Path("out"))
    assert (manifest.configs, notes) == (6, ())


@pytest.mark.parametrize(
    ("script", "arguments", "status"),
    [
        (f"{BOOT}; exit 7", (), 0),
        ('echo booted; test "$1" = 3 || echo "[    1.0] reboot: Power down"', (), 1),
        ('test "$1" != 3 || exit 1; ' + BOOT, (), 1),
        ('test "$1" != 3 || exit 1; ' + BOOT, ("--only", "a!=3"), 0),
        (BOOT, ("--only", "a=3", "--retry", "2"), 0),
    ],
)
def test_the_exit_code_is_of_what_was_asked_for(
    matrix: Callable[..., str], script: str, arguments: tuple[str, ...], status: int
) -> None:
    assert run(matrix(script), "-o", "out", "-j", "2", "--trust", *arguments) == status


def test_what_was_not_selected_is_said_not_to_have_run(matrix: Callable[..., str]) -> None:
    head = HEAD.replace("[logs]", 'b = ["x", "y"]\n[logs]')
    script = f'test "$1" != 3 || echo "[    0.9] Kernel panic - not syncing: Fatal exception"; {BOOT}'
    assert run(matrix(script, head=head), "-o", "out", "-j", "2", "--trust", "--only", "b=x") == 1
    for fmt in ("mail", "markdown", "html"):
        done = CliRunner().invoke(report, ["out", "-f", fmt])
        assert "1 more was not run" in " ".join(done.stdout.split())
        assert "not decided" not in " ".join(done.stdout.split())
    told = json.loads(CliRunner().invoke(report, ["out", "-f", "json"]).stdout)
    explanation = told["modes"][0]["explanation"]
    assert (explanation["pending"], explanation["not_run"]) == (0, 1)


def test_what_was_not_tested_is_said(matrix: Callable[..., str], capsys: pytest.CaptureFixture[str]) -> None:
    script = f'test "$1" != 3 || {{ echo "no such \033]0;machine" >&2; exit 1; }}; {BOOT}'
    assert run(matrix(script), "-o", "out", "--trust") == 1
    shown = capsys.readouterr().err
    assert "2: not tested: no such \u241b]0;machine" in shown
    assert "5 pass, 1 infra" in shown


def test_a_dry_run_prints_exact_command_lines_and_starts_nothing(
    matrix: Callable[..., str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    head = HEAD.replace(
        '["1", "2", "3", "4", "5", "6"]', '["a b", "$(touch P)", "-S", "x,readonly=on", "../../x"]'
    )
    recipe = RECIPE.replace('"{a}"]', '"-drive", "file={a},if=none"]\ncommas = "double"')
    before = sorted(tmp_path.iterdir())
    assert run(matrix("touch started", head=head, recipe=recipe), "--dry-run") == 0
    lines = [line.partition(": ") for line in capsys.readouterr().out.splitlines()]
    assert [line[0] for line in lines] == ["0", "1", "2", "3", "4"]
    values = ["a b", "$(touch P)", "-S", "x,,readonly=on", "../../x"]
    emu = str(tmp_path / "emu")
    assert [shlex.split(line[2]) for line in lines] == [[emu, "-drive", f"file={v},if=none"] for v in values]
    assert [line[2] for line in lines] == [shlex.join([emu, "-drive", f"file={v},if=none"]) for v in values]
    assert sorted(tmp_path.iterdir()) == sorted([*before, tmp_path / "emu", tmp_path / "m.toml"])


def test_hostile_values_reach_the_program_and_nothing_else(
    matrix: Callable[..., str], tmp_path: Path
) -> None:
    values = ["a b", "$(touch P)", "-S", "x,readonly=on", "../../x"]
    head = HEAD.replace('["1", "2", "3", "4", "5", "6"]', json.dumps(values))
    recipe = RECIPE.replace('"{a}"]', '"--", "x={a}"]\ncommas = "keep"')
    matrix('printf "<%s>" "$@"; ' + BOOT, head=head, recipe=recipe)
    assert run("m.toml", "-o", "runs/out", "--trust") == 0
    logs = [(tmp_path / "runs/out" / str(index) / "host.log").read_text() for index in range(5)]
    assert [log.partition("booted")[0] for log in logs] == [f"<--><x={value}>" for value in values]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["emu", "m.toml", "runs", "state"]
    assert [path.name for path in (tmp_path / "runs").iterdir()] == ["out"]
    assert not list(tmp_path.rglob("P"))


def test_a_program_may_be_given_on_the_command_line(matrix: Callable[..., str], tmp_path: Path) -> None:
    matrix('echo "booted $*" > "$2"; echo "[    1.0] reboot: Power down" >> "$2"', recipe="")
    given = ("--limit", "9", "--", "./emu", "{a}", "{host_log}")
    assert run("m.toml", "-o", "out", "--only", "a=1,2", *given) == 0
    assert (tmp_path / "out/1/host.log").read_text().startswith("booted 2 /")


def test_a_recipe_is_agreed_to_before_its_first_use(matrix: Callable[..., str], tmp_path: Path) -> None:
    matrix()
    with pytest.raises(LogtriageError, match="never run here before") as caught:
        run("m.toml", "-o", "out")
    assert "--dry-run" in (caught.value.hint or "")
    assert not (tmp_path / "out").exists()
    assert run("m.toml", "-o", "out", "--trust", "--only", "a=1") == 0
    assert run("m.toml", "-o", "again", "--only", "a=1") == 0
    with (tmp_path / "m.toml").open("a") as stream:
        stream.write('hint = "changed"\n'.replace("hint", "silence = 9\n#"))
    with pytest.raises(LogtriageError, match="never run here before"):
        run("m.toml", "-o", "changed")


def test_a_recipe_is_agreed_to_with_the_program_that_it_names_in_its_folder(
    matrix: Callable[..., str], tmp_path: Path
) -> None:
    matrix()
    assert run("m.toml", "-o", "out", "--trust", "--only", "a=1") == 0
    (tmp_path / "emu").write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n{BOOT}\n")
    with pytest.raises(LogtriageError, match="never run here before"):
        run("m.toml", "-o", "again", "--only", "a=1")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name in ("m.toml", "emu"):
        shutil.copy(tmp_path / name, elsewhere / name)
    assert run("m.toml", "-o", "again", "--trust", "--only", "a=1") == 0
    (tmp_path / "ran").unlink()
    with pytest.raises(LogtriageError, match="never run here before"):
        run("elsewhere/m.toml", "-o", "third", "--only", "a=1")
    assert not (tmp_path / "ran").exists()
    (tmp_path / "link").symlink_to(tmp_path)
    assert run("link/m.toml", "-o", "third") == 0


def test_what_a_run_makes_itself_is_not_asked_about(matrix: Callable[..., str]) -> None:
    recipe = RECIPE.replace('"{a}"]', '"{a}", "{host_log}", "--into={dir}/made"]')
    recipe += '[recipe.console.host]\nfrom = "stdio"\n'
    matrix(f"echo $1 > made; {BOOT}", recipe=recipe)
    assert run("m.toml", "-o", "out", "--trust", "--only", "a=1,2") == 0
    assert run("m.toml", "-o", "out", "--resume") == 0


def test_who_is_asked_sees_all_that_would_run(
    matrix: Callable[..., str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    recipe = """
[recipe]
argv = ["sh", "-e"]
[[recipe.add]]
when = { a = "2" }
argv = ["./boot\\u001b[2J.sh"]
[[recipe.add]]
when = { a = "3" }
argv = ["--script={a}.sh"]
[recipe.limits]
total = 20
"""
    matrix(recipe=recipe)
    for name in ("boot\x1b[2J.sh", "3.sh"):
        (tmp_path / name).write_text("exit 1")
    terminal = SimpleNamespace(isatty=lambda: True)
    monkeypatch.setattr("logtriage.cli.run.sys", SimpleNamespace(stdin=terminal, stderr=terminal))
    monkeypatch.setattr("click.confirm", lambda *_, **__: False)
    with pytest.raises(LogtriageError, match="not run"):
        run("m.toml", "-o", "out", "--only", "a=1")
    shown = capsys.readouterr().err
    assert [line.strip() for line in shown.splitlines()] == [
        "This recipe was never run here before as it is now. It starts:",
        shutil.which("sh"),
        "It passes on these files, which a program may run:",
        str(tmp_path / "3.sh"),
        f"$'{tmp_path}/boot\\x1b[2J.sh'",
        "The first of 6 command lines:",
        "sh -e",
    ]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("m.toml",), "-o RUN is needed"),
        (("m.toml", "-o", "out", "--executor", "ssh://x"), "--executor is local, or dask"),
        (("m.toml", "-o", "out", "--only", "b=1"), "--only: b is no option"),
        (("m.toml", "-o", "out", "--only", "A=1"), "--only: A is no option; known: a"),
        (("m.toml", "-o", "out", "--only", "nothing-like-it"), "no configuration matches"),
        (("nowhere.toml", "-o", "out"), "cannot be read"),
        (("m.toml", "-o", "out", "--recipe", "qemo"), "there is no recipe qemo"),
        (("m.toml", "-o", "out", "--trust", "--limit", "5", "--", "no-such-program"), "is not in PATH"),
        (("m.toml", "-o", "m.toml", "--trust"), "File exists"),
    ],
)
def test_wrong_usage_is_said_before_anything_is_made(
    matrix: Callable[..., str], tmp_path: Path, arguments: tuple[str, ...], error: str
) -> None:
    matrix()
    with pytest.raises((click.UsageError, LogtriageError), match=error):
        run(*arguments)
    assert not (tmp_path / "out").exists()


def test_a_text_of_the_recipe_can_be_set(
    matrix: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = RECIPE.replace('"{a}"', '"{a}", "{speed}"') + '[recipe.vars]\nspeed = "slow"\n'
    assert run(matrix(recipe=recipe), "--dry-run", "--set", "speed=very fast=1") == 0
    assert "1 'very fast=1'" in capsys.readouterr().out
    with pytest.raises(LogtriageError, match="--set: sped: is no text of this recipe") as caught:
        run("m.toml", "--dry-run", "--set", "sped=1")
    assert "speed" in str(caught.value.hint)
    with pytest.raises(click.UsageError, match="NAME=TEXT"):
        run("m.toml", "--dry-run", "--set", "speed")


def test_a_boot_whose_optional_file_is_not_there_is_left_out(
    matrix: Callable[..., str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where none has it, something is wrong with the run and not with the boots."""
    recipe = RECIPE.replace('"{a}"', '"{a}", "{kernel}"') + '[recipe.files]\nkernel = "Image-{a}"\n'
    recipe = recipe.replace("[recipe]", '[recipe]\noptional = ["kernel"]')
    matrix(recipe=recipe)
    with pytest.raises(LogtriageError, match="Image-1 is not there"):
        run("m.toml", "-o", "out", "--trust")
    (tmp_path / "Image-2").touch()
    (tmp_path / "Image-5").touch()
    assert run("m.toml", "-o", "out", "--trust") == 0
    assert sorted(path.parent.name for path in Path("out").glob("*/result.json")) == ["1", "4"]
    told = capsys.readouterr().err
    assert f"1 left out: {tmp_path}/Image-3 is not there" in told
    assert "2 configurations: 2 pass" in told


def test_resuming_boots_only_what_has_no_result(matrix: Callable[..., str], tmp_path: Path) -> None:
    matrix(f"echo $1 >> {tmp_path}/booted; {BOOT}")
    assert run("m.toml", "-o", "out", "--trust", "--only", "a=2,4") == 0
    with pytest.raises(LogtriageError, match="holds a run already"):
        run("m.toml", "-o", "out", "--trust")
    (tmp_path / "out/3/result.json").write_text('{"exit": null, "reason": "killed"}')
    (tmp_path / "out/0").mkdir()
    (tmp_path / "out/0/host.log").write_text("half a bo")
    assert run("m.toml", "-o", "out", "--trust", "--resume") == 0
    assert Counter((tmp_path / "booted").read_text().split()) == Counter("1244356")
    assert run("m.toml", "-o", "out", "--trust", "--resume") == 0
    assert len((tmp_path / "booted").read_text().split()) == 7
    assert (tmp_path / "out/0/host.log").read_text().startswith("booted 1")


def test_what_was_not_tested_or_an_id_is_booted_again(matrix: Callable[..., str], tmp_path: Path) -> None:
    script = f'echo $1 >> {tmp_path}/booted; test -e {tmp_path}/mended || test "$1" != 3 || exit 1; {BOOT}'
    assert run(matrix(script), "-o", "out", "--trust") == 1
    (tmp_path / "mended").touch()
    assert run("m.toml", "-o", "out", "--trust", "--resume", "--again", "infra", "--again", "5") == 0
    assert Counter((tmp_path / "booted").read_text().split()) == Counter("12345636")
    for words, error in ((("--resume", "--again", "infa"), "infra"), (("--again", "infra"), "--resume")):
        with pytest.raises(click.UsageError, match=error):
            run("m.toml", "-o", "out", "--trust", *words)


def test_a_report_says_how_a_start_failed_and_what_the_program_said(matrix: Callable[..., str]) -> None:
    script = f'test "$1" != 3 || {{ echo "no such \033]0;machine" >&2; exit 7; }}; {BOOT}'
    assert run(matrix(script), "-o", "out", "--trust") == 1
    told = CliRunner().invoke(report, ["out"]).stdout
    assert "exit status 7: no such ␛]0;machine" in told


def test_what_cannot_be_started_is_told_in_the_report(matrix: Callable[..., str]) -> None:
    matrix()
    assert (
        run("m.toml", "-o", "out", "--trust", "--only", "a=1", "--limit", "5", "--", "/bin/sh", "-c", "x")
        == 1
    )
    assert "exit status 127" in CliRunner().invoke(report, ["out"]).stdout


def test_watching_in_a_pipe_prints_changes_until_the_last_attempt_is_over(
    matrix: Callable[..., str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All that was chosen is decided between two attempts, and others of the matrix never are."""
    script = f"test -e {tmp_path}/once || {{ touch {tmp_path}/once; exit 4; }}; {BOOT}"
    matrix(script)
    assert run("m.toml", "-o", "out", "--trust", "--only", "a=3", "--retry", "1", "--watch") == 0
    shown = capsys.readouterr()
    assert shown.out.splitlines()[-1].endswith("5 not-run, 1 pass")
    assert any("  2  pass  " in line for line in shown.out.splitlines())
    assert "2: not tested: exited; attempt 2 follows" in shown.err


def test_two_writers_of_one_log_are_noticed(matrix: Callable[..., str], tmp_path: Path) -> None:
    script = f'test "$1" != 3 || echo "from elsewhere" >> {tmp_path}/out/2/host.log; {BOOT}'
    assert run(matrix(script), "-o", "out", "--trust") == 0
    told = json.loads(CliRunner().invoke(report, ["out", "-f", "json"]).stdout)
    assert {one["id"]: one["notes"] for one in told["configs"] if one["notes"]} == {
        "2": ["somebody else wrote into the log of host as well"]
    }


def test_boots_that_write_one_file_do_not_run_at_once(matrix: Callable[..., str], tmp_path: Path) -> None:
    recipe = RECIPE + f'[recipe.console.host]\nfrom = "file"\npath = "{tmp_path}/shared.log"\n'
    matrix("echo booted; echo '[    1.0] reboot: Power down'", recipe=recipe)
    with pytest.raises(LogtriageError, match=r"boots 0 and 1 would write .*shared\.log at the same time"):
        run("m.toml", "-o", "out", "--trust", "-j", "2")
    assert not (tmp_path / "out").exists()


def test_files_that_are_not_there_are_told_at_the_line_that_names_them(
    matrix: Callable[..., str], tmp_path: Path
) -> None:
    recipe = RECIPE.replace('"{a}"', '"{a}", "{initrd}"') + '[recipe.files]\ninitrd = "initrd-{a}"\n'
    matrix(recipe=recipe)
    for number in range(1, 5):
        (tmp_path / f"initrd-{number}").touch()
    line = (tmp_path / "m.toml").read_text().splitlines().index('initrd = "initrd-{a}"') + 1
    error = rf"m.toml:{line}: recipe.files.initrd: .*/initrd-5 is not there, which 2 of 6 boots need"
    with pytest.raises(LogtriageError, match=error) as caught:
        run("m.toml", "-o", "out", "--trust")
    assert "--files" in str(caught.value.hint)
    (tmp_path / "n.toml").write_text(HEAD.replace("schema = 1", 'schema = 1\nrecipe = "qemu"'))
    with pytest.raises(LogtriageError, match=r"n.toml:3: recipe: kernel: .*/Image is not there") as caught:
        run("n.toml", "-o", "out")
    assert "--prepare DIR" in str(caught.value.hint)


def test_an_option_called_like_a_file_of_a_recipe_is_told_at_its_own_line(tmp_path: Path) -> None:
    head = HEAD.replace("a = [", "kernel = [")
    (tmp_path / "m.toml").write_text(head + '[recipe]\nuse = "qemu"\n')
    with pytest.raises(LogtriageError, match=r"m.toml:4: axes.kernel: .*a file of the recipe qemu") as caught:
        run("m.toml", "--dry-run")
    assert '[recipe.files] kernel = "Image-{kernel_build}"' in str(caught.value.hint)


def test_a_recipe_below_the_options_is_told_to_be_one(tmp_path: Path) -> None:
    (tmp_path / "m.toml").write_text(HEAD.replace("[logs]", 'recipe = "qemu"\n[logs]'))
    with pytest.raises(LogtriageError, match=r"m.toml:5: axes.recipe: .*stands below .axes.") as caught:
        run("m.toml", "--dry-run")
    assert "beside schema" in str(caught.value.hint)


def test_the_ui_follows_while_boots_go_on(
    matrix: Callable[..., str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: list[int] = []

    def look(session: Session, *, ascii_only: bool) -> None:
        assert not ascii_only
        session.start()
        wait_for(lambda: bool(session.snapshot.states and session.snapshot.states[0].consoles))
        seen.append(len(list(tmp_path.glob("out/*/result.json"))))
        session.stop()

    monkeypatch.setattr("logtriage.cli.run.drawable", lambda: True)
    monkeypatch.setattr("logtriage.cli.run.follow_in_ui", look)
    assert run(matrix(f"sleep 0.3; {BOOT}"), "-o", "out", "-j", "2", "--watch", "--trust") == 0
    assert seen
    assert seen[0] < 6


SLOW = """
echo $1 >> {tmp}/started
setsid sh -c 'echo $$ >> {tmp}/pids; exec sleep 60' &
echo booted $1; sleep 0.4; echo $$ >> {tmp}/pids; test -e {tmp}/fast || test "$1" -lt 3 || sleep 60
echo "[    1.0] reboot: Power down"
"""


@pytest.mark.slow
def test_a_runner_killed_in_the_middle_leaves_nothing_behind_and_loses_nothing(
    matrix: Callable[..., str], tmp_path: Path
) -> None:
    matrix(SLOW.replace("{tmp}", str(tmp_path)))
    out, pids = tmp_path / "out", tmp_path / "pids"
    runner = start("m.toml", "-o", "out", "-j", "2", "--trust")
    wait_for(lambda: len(list(out.glob("*/result.json"))) == 2 and len(pids.read_text().split()) == 8)
    runner.kill()
    runner.communicate()
    assert any(alive(int(pid)) for pid in pids.read_text().split()), "nothing to be stopped"
    before = {path: read_result(path).started for path in out.glob("*/result.json")}
    old = pids.read_text().split()
    (tmp_path / "fast").touch()
    resumed = start("m.toml", "-o", "out", "-j", "3", "--trust", "--resume")
    _, shown = resumed.communicate(timeout=30)
    assert resumed.returncode == 0, shown
    assert shown.count("stopped process") == 4
    assert not [pid for pid in pids.read_text().split() if alive(int(pid))]
    assert len(pids.read_text().split()) == len(old) + 8
    assert {path: read_result(path).started for path in before} == before
    assert len(list(out.glob("*/result.json"))) == 6
    assert Counter((tmp_path / "started").read_text().split()) == Counter("1234" + "3456")
    assert [path.name for path in (out / ".jobs").iterdir()] == ["lock"]


@pytest.mark.slow
def test_an_interrupted_run_ends_what_runs_and_can_be_resumed(
    matrix: Callable[..., str], tmp_path: Path
) -> None:
    matrix(SLOW.replace("{tmp}", str(tmp_path)))
    out, pids = tmp_path / "out", tmp_path / "pids"
    runner = start("m.toml", "-o", "out", "-j", "2", "--trust")
    wait_for(lambda: len(list(out.glob("*/result.json"))) == 2 and len(pids.read_text().split()) == 8)
    runner.send_signal(signal.SIGINT)
    _, shown = runner.communicate(timeout=30)
    assert runner.returncode == 130, shown
    assert "ending what runs" in shown
    assert not [pid for pid in pids.read_text().split() if alive(int(pid))]
    assert read_result(out / "2" / "result.json").reason == "killed"
    assert not (out / "4").exists()
    (tmp_path / "fast").touch()
    assert run("m.toml", "-o", "out", "-j", "3", "--trust", "--resume") == 0
    assert Counter((tmp_path / "started").read_text().split()) == Counter("1234" + "3456")


def test_two_runners_do_not_share_a_directory(matrix: Callable[..., str], tmp_path: Path) -> None:
    matrix(SLOW.replace("{tmp}", str(tmp_path)))
    runner = start("m.toml", "-o", "out", "--trust")
    try:
        wait_for((tmp_path / "pids").exists)
        with pytest.raises(LogtriageError, match="another run is at work there"):
            run("m.toml", "-o", "out", "--trust", "--resume")
        assert [pid for pid in (tmp_path / "pids").read_text().split() if alive(int(pid))]
    finally:
        os.kill(runner.pid, signal.SIGTERM)
        runner.communicate(timeout=30)
    assert runner.returncode == 130
