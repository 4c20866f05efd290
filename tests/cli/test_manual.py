import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest
from click.testing import CliRunner

from logtriage.cli.main import cli
from logtriage.manual import pages
from logtriage.manual.pages import heading, page, topics

WIDTH = 60
ESCAPES = re.compile(r"\x1b\[([0-9;]*)m")


def on_terminal(*arguments: str, **env: str) -> str:
    """What a terminal of 60 columns is sent."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, WIDTH, 0, 0))
    unset = {"COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR"}
    environment = {name: value for name, value in os.environ.items() if name not in unset}
    command = [sys.executable, "-m", "logtriage", "manual", *arguments]
    written = b""
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env={**environment, "TERM": "xterm", **env}
    ) as process:
        os.close(theirs)
        while True:
            try:
                piece = os.read(ours, 1 << 16)
            except OSError:  # Linux says so when nobody has the other end any longer
                break
            if not piece:
                break
            written += piece
    os.close(ours)
    assert process.returncode == 0
    return written.decode()


def test_without_a_topic_all_are_listed() -> None:
    done = CliRunner().invoke(cli, ["manual"])
    listed = [line.split()[0] for line in done.stdout.splitlines()]
    assert done.exit_code == 0
    assert listed == [*topics()]


@pytest.mark.parametrize("topic", topics())
def test_in_a_pipe_a_page_is_printed_as_it_is_written(topic: str) -> None:
    done = CliRunner().invoke(cli, ["manual", topic])
    assert (done.exit_code, done.stdout) == (0, page(topic))


def test_an_unknown_topic_is_named_beside_those_that_there_are() -> None:
    done = CliRunner().invoke(cli, ["manual", "\x1b]0;T\x07kees"])
    assert (done.exit_code, done.stdout) == (2, "")
    assert "'keys'" in done.stderr
    assert not set(done.stderr) & {"\x1b", "\x07"}


@pytest.mark.slow
@pytest.mark.parametrize("topic", topics())
def test_on_a_terminal_a_page_is_wrapped_to_its_width(topic: str) -> None:
    shown = ESCAPES.sub("", on_terminal(topic)).replace("\r\n", "\n")
    assert max(len(line) for line in shown.splitlines()) <= WIDTH
    assert heading(topic).split()[0] in shown
    assert "|---" not in shown


def test_a_page_is_drawn_without_a_colour_that_a_background_could_hide() -> None:
    codes = ESCAPES.findall(on_terminal("verdicts", COLORTERM="truecolor"))
    assert codes
    assert {number for code in codes for number in code.split(";")} <= {"", "0", "1", "2", "3", "4"}


def test_a_dumb_terminal_gets_the_page_as_it_is_written() -> None:
    assert on_terminal("runs", TERM="dumb").replace("\r\n", "\n") == page("runs")


def test_what_a_page_could_hold_reaches_the_terminal_as_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "keys.md").write_text("# Keys\n\n\x1b]52;c;QQ==\x07 \x9b31m\n")
    monkeypatch.setattr(pages, "_FOLDER", tmp_path)
    done = CliRunner().invoke(cli, ["manual", "keys"])
    assert (done.exit_code, done.stdout) == (0, "# Keys\n\n\u241b]52;c;QQ==\u2407 \ufffd31m\n")
