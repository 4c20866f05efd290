"""What a shell is given to complete: by click's own protocol, and in a real bash."""

import os
import shutil
import subprocess
import sys

import pytest
from click.testing import CliRunner

from logtriage.cli.completion import SHELLS
from logtriage.cli.main import cli


def completed(words: str, number: int) -> list[str]:
    env = {"_LOGTRIAGE_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(number)}
    done = subprocess.run(
        [sys.executable, "-m", "logtriage"],
        env=os.environ | env,
        check=True,
        capture_output=True,
        text=True,
    )
    return [line.partition(",")[2] for line in done.stdout.splitlines()]


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_has_its_script(shell: str) -> None:
    done = CliRunner().invoke(cli, ["completion", shell], prog_name="logtriage")
    assert done.exit_code == 0
    assert "_LOGTRIAGE_COMPLETE" in done.stdout
    assert f"{shell}_complete" in done.stdout


def test_commands_are_completed() -> None:
    assert completed("logtriage re", 1) == ["report"]
    assert {"watch", "report", "completion"} <= set(completed("logtriage ", 1))


def test_what_is_no_command_is_a_file() -> None:
    assert completed("logtriage ./zoo", 1) == ["./zoo"]


def test_formats_matrices_layouts_and_signatures_are_completed() -> None:
    assert "json" in completed("logtriage report -f js", 3)
    assert "lpa2" in completed("logtriage matrix check lp", 3)
    assert completed("logtriage layouts tux", 2) == ["tuxrun"]
    assert completed("logtriage signatures show firmware-gives", 3) == ["firmware-gives-up"]


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_takes_the_script() -> None:
    script = CliRunner().invoke(cli, ["completion", "bash"], prog_name="logtriage").stdout
    done = subprocess.run(
        ["bash", "--norc", "-c", 'eval "$1" && complete -p logtriage', "bash", script],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "logtriage" in done.stdout
