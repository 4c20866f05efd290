import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from logtriage.runner.control import Switch
from logtriage.runner.job import Job
from logtriage.runner.outcome import Outcome
from logtriage.runner.plan import Plan
from logtriage.sources.result import read_timing

MakePlans = Callable[..., tuple[Plan, ...]]
MakeProgram = Callable[..., Path]
BOTH = 'host = "{id}/host.log"\nguest = "{id}/guest.log"'
STDIO = '[recipe]\nargv = ["./emu"]\n'


def boot(plan: Plan) -> Outcome:
    return Job(plan, Switch(), grace=5).run()


def log(plan: Plan, console: str = "host") -> bytes:
    return (plan.run / plan.config_files.logs[console]).read_bytes()


@pytest.mark.parametrize("source", ["stdio", "pty"])
def test_input_is_typed_at_prompts(make_plans: MakePlans, make_program: MakeProgram, source: str) -> None:
    make_program(
        "emu",
        r"""
        printf '[    1.0] boot\r\nguest# \033[6n'; read -r one; echo "ran $one"
        printf 'gue'; sleep 0.05; printf 'st# \033[6n'; read -r two; echo "ran $two"
        test -t 0 && echo terminal
        """,
    )
    (plan,) = make_plans(
        STDIO
        + f"""
        type = [
          {{ console = "host", at = "guest# ", send = "uname {{a}}\\n" }},
          {{ console = "host", at = "guest# ", send = "poweroff -f\\n" }},
        ]
        [recipe.console.host]
        from = "{source}"
        """,
        axes='a = "$(id)"',
    )
    boot(plan)
    text = log(plan).decode()
    assert "ran uname $(id)\n" in text
    assert "ran poweroff -f\n" in text
    assert ("terminal" in text) == (source == "pty")


SOCKET = """
import socket, sys
server = socket.socket(socket.AF_UNIX)
server.bind(sys.argv[1].partition("=")[2])
server.listen()
print("waiting", flush=True)
peer, _ = server.accept()
peer.sendall(b"guest# ")
print("guest typed", peer.recv(100).decode().strip(), flush=True)
peer.sendall(b"[    9.0] reboot: Power down\\r\\n")
"""


def test_a_second_console_is_a_socket(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", SOCKET, interpreter=sys.executable)
    (plan,) = make_plans(
        """
        [recipe]
        argv = ["./emu", "path={guest_socket}"]
        type = [{ console = "guest", at = "guest# ", send = "poweroff -f\\n" }]
        """,
        logs=BOTH,
    )
    boot(plan)
    assert log(plan) == b"waiting\nguest typed poweroff -f\n"
    assert log(plan, "guest") == b"guest# [    9.0] reboot: Power down\r\n"
    assert [offset for _, offset in read_timing(plan.directory / "guest.timing")] == [0, 7]


@pytest.mark.parametrize(
    "console",
    ["", '[recipe.console.host]\nfrom = "file"\npath = "uart0.txt"'],
)
def test_a_program_writes_its_log_itself(
    make_plans: MakePlans, make_program: MakeProgram, console: str
) -> None:
    make_program("emu", 'echo one > "$1"; sleep 0.15; echo two >> "$1"; sleep 0.1; echo "not a log"')
    target = "uart0.txt" if console else "{host_log}"
    (plan,) = make_plans(
        f'[recipe]\nargv = ["./emu", "{target}"]\n'
        '[[recipe.end]]\nconsole = "host"\ntext = "two"\nafter = 5\n' + console
    )
    boot(plan)
    assert log(plan) == b"one\ntwo\n"
    assert [offset for _, offset in read_timing(plan.directory / "host.timing")] == [0, 4]


def test_a_log_that_is_begun_anew_is_timed_anew(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", 'echo a long first boot > "$1"; sleep 0.15; echo two > "$1"; sleep 0.1')
    (plan,) = make_plans('[recipe]\nargv = ["./emu", "{host_log}"]')
    boot(plan)
    assert log(plan) == b"two\n"
    assert [offset for _, offset in read_timing(plan.directory / "host.timing")] == [0]


def test_bytes_are_recorded_as_they_are(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", r"""printf '\000\377\033]0;x\007\r\n\n no newline'; head -c 300000 /dev/zero""")
    (plan,) = make_plans(STDIO)
    boot(plan)
    assert log(plan) == b"\0\xff\x1b]0;x\x07\r\n\n no newline" + bytes(300000)


def test_what_is_said_on_sigterm_is_read_while_it_is_said(
    make_plans: MakePlans, make_program: MakeProgram
) -> None:
    make_program("emu", "trap 'head -c 300000 /dev/zero; exit 0' TERM; echo up; while :; do sleep 0.02; done")
    (plan,) = make_plans(STDIO + "[recipe.limits]\ntotal = 0.3")
    outcome = boot(plan)
    assert outcome.result.exit == 0
    assert log(plan) == b"up\n" + bytes(300000)
