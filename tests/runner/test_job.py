import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from logtriage.runner.control import Switch
from logtriage.runner.job import Job
from logtriage.runner.ledger import Ledger
from logtriage.runner.outcome import Outcome, finished
from logtriage.runner.plan import Plan
from logtriage.sources.result import read_params, read_result, read_timing
from logtriage.vocabulary import JobEnd

MakePlans = Callable[..., tuple[Plan, ...]]
MakeProgram = Callable[..., Path]
BOTH = 'host = "{id}/host.log"\nguest = "{id}/guest.log"'
STUBBORN = 'trap "" TERM; echo $$ > pids; echo up; while :; do sleep 0.1; done'
STDIO = '[recipe]\nargv = ["./emu"]\n'


def boot(plan: Plan, *, grace: float = 0.2, switch: Switch | None = None) -> Outcome:
    return Job(plan, switch or Switch(), grace=grace).run()


def log(plan: Plan, console: str = "host") -> bytes:
    return (plan.run / plan.config_files.logs[console]).read_bytes()


def pids(plan: Plan) -> list[int]:
    """What the test's program wrote down."""
    return [int(word) for word in (plan.directory / "pids").read_text().split()]


def alive(pid: int) -> bool:
    try:
        return b") Z " not in Path(f"/proc/{pid}/stat").read_bytes()
    except OSError:
        return False


def test_a_boot_is_recorded(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", 'echo one; sleep 0.1; echo "two $1"; echo noise >&2; exit 3')
    (plan,) = make_plans('[recipe]\nargv = ["./emu", "{a}"]', axes='a = "$(touch P)"')
    outcome = boot(plan)
    assert log(plan) == b"one\ntwo $(touch P)\n"
    times, offsets = zip(*read_timing(plan.directory / "host.timing"), strict=True)
    assert offsets == (0, 4)
    assert times[1] - times[0] > 0.05
    result = read_result(plan.directory / "result.json")
    assert (result.exit, result.signal, result.reason) == (3, None, JobEnd.EXITED)
    assert (result.started or "") < (result.ended or "")
    assert read_params(plan.directory / "meta.json") == {"a": "$(touch P)"}
    assert (plan.directory / "stderr.txt").read_bytes() == b"noise\n"
    assert not outcome.infra
    assert Ledger(plan.run).entries() == []
    assert sorted(path.name for path in plan.directory.iterdir()) == [
        "host.log",
        "host.timing",
        "launch.json",
        "meta.json",
        "result.json",
        "stderr.txt",
    ]


def test_a_program_has_its_own_surroundings(
    make_plans: MakePlans, make_program: MakeProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = """
import json, os, resource, signal, sys
limits = [resource.getrlimit(getattr(resource, name))[0] for name in ("RLIMIT_CORE", "RLIMIT_FSIZE")]
mask = os.umask(0)
print(json.dumps({"env": dict(os.environ), "cwd": os.getcwd(), "umask": mask, "limits": limits,
    "sid": os.getsid(0) == os.getpid(), "pgid": os.getpgid(0) == os.getpid(), "stdin": sys.stdin.read(),
    "fds": sorted(int(fd) for fd in os.listdir("/proc/self/fd"))[:-1],
    "pipe": signal.getsignal(signal.SIGPIPE) == signal.SIG_DFL or open("/proc/self/status").read()}))
"""
    make_program("emu", script, interpreter=f"{sys.executable} -IS")
    monkeypatch.setenv("SECRET", "s")
    monkeypatch.setenv("LICENCE", "l")
    (plan,) = make_plans(STDIO + '[recipe.env]\nkeep = ["LICENCE"]\nset = { RUN_ID = "{id}" }')
    boot(plan)
    found = json.loads(log(plan))
    own = set(found["env"]) - {"LC_CTYPE"}  # which the test's own interpreter adds
    assert own == {"PATH", "HOME", "TMPDIR", "LICENCE", "RUN_ID", "LOGTRIAGE_JOB"} & own
    assert {"PATH", "LICENCE", "RUN_ID"} <= own
    assert found["env"]["RUN_ID"] == "0"
    assert found["cwd"] == str(plan.directory)
    assert found["umask"] == 0o077
    assert found["limits"] == [0, 1 << 30]
    assert (found["sid"], found["pgid"], found["stdin"]) == (True, True, "")
    assert found["fds"] == [0, 1, 2]
    assert (plan.directory / "host.log").stat().st_mode & 0o777 == 0o600


def test_a_broken_pipe_ends_a_program_as_usual(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", "yes | head -c 2 ; exit 0")
    (plan,) = make_plans(STDIO)
    boot(plan)
    assert log(plan) == b"y\n"
    assert (plan.directory / "stderr.txt").read_bytes() == b""


@pytest.mark.parametrize(
    ("script", "interpreter", "problem"),
    [
        (None, "", "no program"),
        ("x", "/nowhere/interpreter", "No such file"),
        ("echo the machine is not known >&2; exit 1", "/bin/sh", "the machine is not known"),
        ("exit 9", "/bin/sh", None),
    ],
)
def test_what_could_not_be_launched_is_infra(
    make_plans: MakePlans,
    make_program: MakeProgram,
    script: str | None,
    interpreter: str,
    problem: str | None,
) -> None:
    if script is not None:
        make_program("emu", script, interpreter=interpreter)
    (plan,) = make_plans(STDIO)
    outcome = boot(plan)
    result = read_result(plan.directory / "result.json")
    assert outcome.infra
    assert result.reason is JobEnd.EXITED
    assert result.exit not in {0, None}
    assert log(plan) == b""
    if problem is not None:
        assert problem in (outcome.problem or "")
        assert problem in json.loads((plan.directory / "launch.json").read_text())["problem"]


def test_a_binary_of_another_machine_is_infra(make_plans: MakePlans, tmp_path: Path) -> None:
    (tmp_path / "emu").write_bytes(b"\x7fELF\2\1\1" + bytes(60))
    (tmp_path / "emu").chmod(0o700)
    (plan,) = make_plans(STDIO)
    outcome = boot(plan)
    assert outcome.infra
    assert "cannot be executed" in (outcome.problem or "")


def test_a_file_that_is_not_there_is_infra(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", "echo started")
    (plan,) = make_plans('[recipe]\nargv = ["./emu", "{kernel}"]\n[recipe.files]\nkernel = "Image"')
    outcome = boot(plan)
    assert outcome.infra
    assert "Image is not there" in (outcome.problem or "")
    assert log(plan) == b""


def test_a_file_that_cannot_be_made_is_infra(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", "echo started")
    (plan,) = make_plans(
        """
        [recipe]
        argv = ["./emu", "{dtb}"]
        make = [{ name = "dtb", kind = "devicetree", file = "m.dtb", settings = { source = "/nowhere.dtb" } }]
        """
    )
    outcome = boot(plan)
    assert outcome.infra
    assert "m.dtb cannot be made" in (outcome.problem or "")


@pytest.mark.parametrize(
    ("limits", "script", "problem"),
    [
        ("total = 0.4", "while :; do echo x; sleep 0.05; done", "still running after 0.4 s"),
        ("total = 20\nsilence = 0.3", "echo x; sleep 9", "silent for 0.3 s"),
        ("total = 20\nlog_mib = 1", "yes", "host: more than 1 MiB"),
    ],
)
def test_a_limit_ends_a_boot(
    make_plans: MakePlans, make_program: MakeProgram, limits: str, script: str, problem: str
) -> None:
    make_program("emu", script)
    (plan,) = make_plans(f"{STDIO}[recipe.limits]\n{limits}")
    outcome = boot(plan)
    assert (outcome.result.reason, outcome.result.signal, outcome.infra) == (JobEnd.TIMEOUT, "TERM", False)
    assert outcome.problem == problem
    assert read_result(plan.run / plan.config_files.result).limit == problem
    assert finished(plan)


@pytest.mark.parametrize(
    ("name", "script"),
    [
        ("ignores SIGTERM", STUBBORN),
        ("has children", "sleep 60 & echo $! $$ > pids; echo up; wait"),
        ("leaves its group", "setsid sh -c 'echo $$ > pids; echo up; sleep 60' & wait"),
        ("forks twice, leaves and ignores SIGTERM", f"(setsid sh -c '{STUBBORN}' &)\nsleep 60"),
        ("ends, and leaves a child", "sleep 60 & echo $! > pids; echo up"),
        ("ends, and leaves one that left", "setsid sleep 60 & sleep 0.2; pgrep -n -x sleep > pids; echo up"),
        ("is stopped", "echo $$ > pids; echo up; kill -STOP $$"),
    ],
)
def test_nothing_of_a_program_outlives_its_boot(
    make_plans: MakePlans, make_program: MakeProgram, name: str, script: str
) -> None:
    make_program("emu", script)
    (plan,) = make_plans(f"{STDIO}[recipe.limits]\ntotal = 0.6")
    outcome = boot(plan)
    assert log(plan) == b"up\n", name
    assert pids(plan)
    assert not [pid for pid in pids(plan) if alive(pid)]
    assert outcome.result.reason is (JobEnd.EXITED if name.startswith("ends") else JobEnd.TIMEOUT)


def test_sigterm_comes_first(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", "trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.02; done")
    (plan,) = make_plans(f"{STDIO}[recipe.limits]\ntotal = 0.3")
    outcome = boot(plan, grace=5)
    assert log(plan) == b"up\nbye\n"
    assert (outcome.result.exit, outcome.result.reason) == (0, JobEnd.TIMEOUT)


def test_a_signal_is_named(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", "echo up; kill -SEGV $$")
    (plan,) = make_plans(STDIO)
    result = boot(plan).result
    assert (result.exit, result.signal, result.reason) == (None, "SEGV", JobEnd.EXITED)


def test_a_boot_is_over_after_a_text(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", "echo 'Kernel panic'; echo more; sleep 60")
    (plan,) = make_plans(STDIO + '[[recipe.end]]\nconsole = "host"\ntext = "Kernel panic"\nafter = 0.2')
    outcome = boot(plan)
    assert log(plan) == b"Kernel panic\nmore\n"
    assert (outcome.result.reason, outcome.result.signal) == (JobEnd.EXITED, "TERM")


def test_one_that_was_ended_by_hand_has_no_verdict(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", "echo up; sleep 60")
    (plan,) = make_plans(STDIO)
    switch = Switch()
    switch.press()
    outcome = boot(plan, switch=switch)
    assert outcome.result.reason is JobEnd.KILLED
    assert read_result(plan.run / plan.config_files.result).by_user
    assert not finished(plan)


def test_a_further_attempt_begins_anew(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", "echo first; echo x > left.over")
    (plan,) = make_plans(STDIO)
    boot(plan)
    make_program("emu", "echo second")
    boot(plan)
    assert log(plan) == b"second\n"
    assert not (plan.directory / "left.over").exists()


def test_hostile_options_touch_nothing_outside(
    make_plans: MakePlans, make_program: MakeProgram, tmp_path: Path
) -> None:
    make_program("emu", 'for a in "$@"; do printf "<%s>" "$a"; done')
    plans = make_plans(
        '[recipe]\nargv = ["./emu", "-x={x}", "{x}x"]\ncommas = "keep"'.replace('"{x}x"', '"x{x}"'),
        axes='x = ["a b", "$(touch P)", "-S", "x,readonly=on", "../../x", "`touch P`", "; touch P"]',
    )
    before = set(tmp_path.iterdir())
    for plan in plans:
        boot(plan)
        value = plan.config.params["x"]
        assert log(plan).decode() == f"<-x={value}><x{value}>"
    assert set(tmp_path.iterdir()) == before
    assert not list(tmp_path.rglob("P"))
    assert {path.name for path in plans[0].run.iterdir()} == {".jobs", *(plan.id for plan in plans)}


def test_a_job_that_was_taken_over_writes_no_result(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", "echo up; sleep 0.4; rm -f ../.jobs/*.job")
    (plan,) = make_plans(STDIO)
    outcome = boot(plan)
    assert outcome.result.reason is JobEnd.LOST
    assert not (plan.directory / "result.json").exists()
