import json
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from logtriage.errors import LogtriageError
from logtriage.inspection.meaning import meaning
from logtriage.inspection.record import Inspection
from logtriage.library.load import load_library, search_path
from logtriage.matrix.file import parse_matrix
from logtriage.report.formats import render
from logtriage.runner.compile import compile_recipe
from logtriage.runner.control import Switch
from logtriage.runner.inspection_request import inspect_boot
from logtriage.runner.job import Job
from logtriage.runner.outcome import Outcome
from logtriage.runner.plan import Plan
from logtriage.runner.planner import plan_run
from logtriage.runner.recipe_file import load_written
from logtriage.session.session import Session
from logtriage.sources.inspection import read_inspection
from logtriage.vocabulary import JobEnd
from tests.inspection.images import IMAGES, recipe
from tests.symbols.test_decode import SETUP_ARCH, VMLINUX

MakePlans = Callable[..., tuple[Plan, ...]]
MakeProgram = Callable[..., Path]

LIMITS = "[recipe.limits]\ntotal = 20\nsilence = 0.3\n"
ASKED = f'[recipe]\nargv = ["./emu"]\n[recipe.inspect]\nargv = ["./ask", "{{a}}"]\n{LIMITS}'
HANGS = "echo up; exec sleep 60"
TOLD = """{"schema": "logtriage-inspection/1", "architecture": "aarch64", "cpus":
[{"cpu": 0, "halted": false, "samples": ["0x8", "0x8"],
  "frames": [{"address": "0x8", "function": "stuck"}]}]}"""
QEMU = recipe("{a}.bin")

needs_qemu = pytest.mark.skipif(shutil.which("qemu-system-aarch64") is None, reason="needs qemu-system-arm")


def boot(plan: Plan, *, grace: float = 0.2) -> Outcome:
    return Job(plan, Switch(), grace=grace).run()


def told(plan: Plan) -> Inspection:
    return read_inspection(plan.run / plan.config_files.inspection)[0]


def test_a_program_says_what_a_silent_boot_does_before_it_is_ended(
    make_plans: MakePlans, make_program: MakeProgram
) -> None:
    make_program("emu", HANGS)
    make_program("ask", f"kill -0 $LOGTRIAGE_PID && echo $1 > asked && cat <<'X'\n{TOLD}\nX")
    (plan,) = make_plans(ASKED, axes='a = "$(x)"')
    outcome = boot(plan)
    assert (outcome.result.reason, outcome.result.limit) == (JobEnd.TIMEOUT, "silent for 0.3 s")
    found = told(plan)
    assert (found.by, found.asked, found.problem) == ("ask", "end", "")
    assert meaning(found).summary() == "CPU 0: spins at stuck+0x0 (0x8)"
    assert (plan.directory / "asked").read_text() == "$(x)\n"


@pytest.mark.parametrize(
    ("script", "problem"),
    [
        ("exit 3", "ask: ended with status 3"),
        ("sleep 60 & sleep 60", "ask: did not answer in time"),
        ("echo '{}'", "ask printed no inspection: "),
        ("echo '[['", "ask printed no inspection: "),
        ("exec head -c 9000000 /dev/zero", "ask: ended with XFSZ"),
    ],
)
def test_a_program_that_does_not_answer_changes_nothing_else(
    make_plans: MakePlans, make_program: MakeProgram, script: str, problem: str
) -> None:
    make_program("emu", HANGS)
    make_program("ask", script)
    (plan,) = make_plans(ASKED)
    outcome = boot(plan)
    assert (outcome.result.reason, outcome.infra) == (JobEnd.TIMEOUT, False)
    assert told(plan).problem.startswith(problem)


def test_a_boot_that_ends_by_itself_is_not_asked(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", "echo up")
    make_program("ask", "touch asked")
    (plan,) = make_plans(ASKED)
    boot(plan)
    assert not (plan.directory / "asked").exists()
    assert not (plan.run / plan.config_files.inspection).exists()


def test_what_the_boot_says_meanwhile_is_recorded(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program(
        "emu", "echo up; while [ ! -e asked ]; do sleep 0.05; done; head -c 300000 /dev/zero; exec sleep 60"
    )
    make_program("ask", "touch asked; sleep 0.5; exit 1")
    (plan,) = make_plans(ASKED)
    boot(plan)
    assert (plan.run / plan.config_files.logs["host"]).stat().st_size == 300003


def test_an_earlier_answer_does_not_outlive_a_new_start(
    make_plans: MakePlans, make_program: MakeProgram
) -> None:
    make_program("emu", "echo up")
    (plan,) = make_plans('[recipe]\nargv = ["./emu"]\n')
    path = plan.run / plan.config_files.inspection
    path.parent.mkdir(parents=True)
    path.write_text(TOLD)
    boot(plan)
    assert not path.exists()


@pytest.mark.parametrize(
    ("banner", "key", "problem"),
    [
        ("6.99.0-planted (ci@planted) (gcc, GNU ld) #1 SMP Mon Nov 30 09:00:00 UTC 2026", "setup_arch", ""),
        ("6.1.0 (a@b) (gcc) #1 SMP", "", "is another build than the log's"),
    ],
)
def test_a_kernel_of_the_recipe_names_the_function_once_the_boot_is_over(
    make_plans: MakePlans, make_program: MakeProgram, tmp_path: Path, banner: str, key: str, problem: str
) -> None:
    cpu = {"cpu": 0, "halted": False, "samples": [hex(SETUP_ARCH)] * 2}
    told_by = {"schema": "logtriage-inspection/1", "architecture": "x86-64", "cpus": [cpu]}
    make_program("emu", f"echo 'Linux version {banner}'; exec sleep 60")
    make_program("ask", f"cat <<'X'\n{json.dumps(told_by)}\nX")
    shutil.copy(VMLINUX, tmp_path / "vmlinux-1")
    inspect = '[recipe.inspect]\nvmlinux = "vmlinux-{a}"\n'
    (plan,) = make_plans(ASKED.replace("[recipe.inspect]\n", inspect))
    boot(plan)
    found = told(plan)
    assert meaning(found).key == f"spinning{f' in {key}' if key else ''}"
    assert problem in found.problem


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[recipe.inspect]\nemulator = "bochs"\n', "emulator"),
        ("[recipe.inspect]\n", "write emulator"),
        ('[recipe.inspect]\nemulator = "qemu"\nargv = ["x"]\n', "write emulator"),
        ('[recipe.inspect]\nargv = ["sh", "-c", "echo {a}"]\n', "the script of a shell may name nothing"),
    ],
)
def test_a_recipe_that_asks_nobody_or_two_is_refused(make_plans: MakePlans, text: str, reason: str) -> None:
    with pytest.raises(LogtriageError, match=reason):
        make_plans(f'[recipe]\nargv = ["./emu"]\n{text}')


def test_another_program_is_not_given_the_monitor_of_the_recipe_it_is_built_on() -> None:
    def plan_of(recipe: str) -> Plan:
        text = f'schema = 1\n[axes]\na = "1"\n[recipe]\nuse = "qemu"\n{recipe}'
        matrix = parse_matrix(text, "m.toml")
        layers = load_written(Path("m.toml"), text, None)
        compiled = compile_recipe(layers, matrix, lenient={layer.path for layer in layers})
        (plan,) = plan_run(compiled, matrix, Path("/run"), Path("/files"))
        return plan

    plan = plan_of("")
    assert plan.inspect is not None
    assert "unix:.qmp.sock,server=on,wait=off" in plan.argv
    plan = plan_of('argv = ["./emu"]\n')
    assert (plan.inspect, "-qmp" in plan.argv) == (None, False)


@needs_qemu
def test_boots_that_print_nothing_are_told_apart_by_what_they_do(
    make_plans: MakePlans, tmp_path: Path
) -> None:
    names = ["self", "wait", "translation"]
    for name in names:
        (tmp_path / f"{name}.bin").write_bytes(IMAGES[name].data)
    plans = make_plans(QEMU, axes=f"a = {json.dumps(names)}")
    for plan in plans:
        boot(plan, grace=5)
    session = Session(plans[0].run, load_library(search_path()))
    report = json.loads(render(session.load(), "json"))
    failures = [config["failure"] for config in report["configs"]]
    assert [failure["key"].split("registers=")[1] for failure in failures] == [
        "spinning/",
        "waiting/",
        "exception-loop prefetch abort, translation fault level 0/",
    ]
    assert [failure["title"].partition("; ")[2] for failure in failures] == [
        "the machine spins",
        "the machine waits",
        "the machine loops in exceptions: prefetch abort, translation fault level 0",
    ]
    assert len(report["modes"]) == 3
    (evidence,) = failures[0]["evidence"]
    assert (evidence["kind"], evidence["file"]) == ("registers", "0/inspection.json")
    data = (plans[0].run / "0/inspection.json").read_bytes()
    assert evidence["length"] == len(data)
    assert evidence["text"] == "CPU 0: spins in a branch to itself at 0x40080004 (EL1, MMU off)"
    for form in ("mail", "markdown", "html", "junit"):
        text = " ".join(render(session.load(), form).split())
        assert "spins in a branch to itself at 0x40080004" in text, form


@needs_qemu
def test_a_running_boot_is_asked_on_demand_and_goes_on(make_plans: MakePlans, tmp_path: Path) -> None:
    (tmp_path / "self.bin").write_bytes(IMAGES["self"].data)
    (plan,) = make_plans(QEMU.replace("silence = 3", "silence = 15"), axes='a = "self"')
    switch = Switch()
    job = threading.Thread(target=lambda: Job(plan, switch, grace=5).run())
    job.start()
    while not (plan.directory / ".qmp.sock").exists():
        time.sleep(0.05)
    found, path = inspect_boot(plan.run, plan.id)
    assert (found.asked, found.by[:5], found.problem) == ("user", "QEMU ", "")
    assert path == plan.run / plan.config_files.inspection
    again, _ = inspect_boot(plan.run, plan.id)
    assert again.state == "running"
    switch.press()
    job.join()


def test_a_boot_that_nobody_runs_does_not_answer(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    with pytest.raises(LogtriageError, match="nobody answered"):
        inspect_boot(tmp_path, "7", patience=0.2)
    assert [path.name for path in (tmp_path / ".jobs").iterdir()] == []


def test_of_a_boot_that_is_over_the_last_answer_is_told(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    (tmp_path / "7/result.json").write_text("{}")
    with pytest.raises(LogtriageError, match="nobody asked"):
        inspect_boot(tmp_path, "7")
    (tmp_path / "7/inspection.json").write_text(TOLD)
    assert meaning(inspect_boot(tmp_path, "7")[0]).key == "spinning in stuck"


@pytest.mark.parametrize("name", ["../x", "", ".", "a/b", "-x/../y"])
def test_a_name_that_is_no_configuration_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(LogtriageError):
        inspect_boot(tmp_path, name, patience=0.2)
