import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from logtriage.errors import LogtriageError
from logtriage.matrix.model import Axis, Matrix, Rung
from logtriage.runner.control import SharedControl, Switch
from logtriage.runner.ladder import LadderLimits
from logtriage.runner.outcome import finished
from logtriage.runner.plan import Plan
from logtriage.runner.queue import LocalExecutor
from logtriage.runner.tally import Tally
from logtriage.vocabulary import JobEnd, Layer

MakePlans = Callable[..., tuple[Plan, ...]]
MakeProgram = Callable[..., Path]
SIX = 'a = ["1", "2", "3", "4", "5", "6"]'
RECIPE = '[recipe]\nargv = ["./emu", "{a}", "{id}"]\n'
NO_LIMITS = LadderLimits(
    matrix=Matrix(name="m", axes=(Axis(name="a", values=("1",)),), configs=()), signatures=(), events=()
)


def run(plans: tuple[Plan, ...], *, jobs: int = 2, retry: int = 0, switch: Switch | None = None) -> Tally:
    tally = Tally(len(plans))
    LocalExecutor(jobs, retry, NO_LIMITS).run(plans, switch or Switch(), tally)
    return tally


def test_so_many_at_a_time_in_the_order_of_the_matrix(
    make_plans: MakePlans, make_program: MakeProgram, tmp_path: Path
) -> None:
    make_program(
        "emu", f"echo start $2 >> {tmp_path}/order; sleep 0.15; echo end $2 >> {tmp_path}/order; echo x"
    )
    plans = make_plans(RECIPE, axes=SIX)
    tally = run(plans, jobs=3)
    assert tally.done == 6
    running = most = 0
    started = []
    for line in (tmp_path / "order").read_text().splitlines():
        word, name = line.split()
        running += 1 if word == "start" else -1
        most = max(most, running)
        started += [name] if word == "start" else []
    assert most == 3
    assert sorted(started[:3]) == ["0", "1", "2"]
    assert sorted(started) == list("012345")


@pytest.mark.parametrize(
    ("script", "retry", "attempts", "infra"),
    [
        ("exit 1", 2, 3, True),
        ("test -e {tmp}/second && echo booted; touch {tmp}/second; exit 1", 2, 2, False),
        ("echo booted; exit 1", 2, 1, False),
        ("exit 1", 0, 1, True),
    ],
)
def test_only_what_was_not_tested_is_tried_again(
    make_plans: MakePlans,
    make_program: MakeProgram,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    script: str,
    retry: int,
    attempts: int,
    *,
    infra: bool,
) -> None:
    monkeypatch.setattr("logtriage.runner.queue._AGAIN", 0.01)
    make_program("emu", script.replace("{tmp}", str(tmp_path)))
    *_, outcome = run(make_plans(RECIPE), retry=retry).news()
    assert (outcome.attempts, outcome.infra) == (attempts, infra)


def test_a_pressed_switch_ends_what_runs_and_starts_nothing(
    make_plans: MakePlans, make_program: MakeProgram
) -> None:
    make_program("emu", "echo up; sleep 60")
    plans = make_plans(RECIPE, axes=SIX)
    switch = Switch()
    tally = Tally(6)
    thread = threading.Thread(target=LocalExecutor(2, 3, NO_LIMITS).run, args=(plans, switch, tally))
    thread.start()
    wait_for(lambda: sum((plan.directory / "host.timing").exists() for plan in plans) == 2)
    switch.press()
    thread.join(timeout=10)
    assert not thread.is_alive()
    assert [outcome.result.reason for outcome in tally.news()] == [JobEnd.KILLED, JobEnd.KILLED]
    assert [plan.directory.exists() for plan in plans] == [True, True, False, False, False, False]
    assert not any(finished(plan) for plan in plans)
    assert tally.done == 0


def test_a_second_press_kills_at_once(make_plans: MakePlans, make_program: MakeProgram) -> None:
    make_program("emu", "trap '' TERM; echo up; while :; do sleep 0.05; done")
    plans = make_plans(RECIPE)
    switch = Switch()
    thread = threading.Thread(target=LocalExecutor(1, 0, NO_LIMITS).run, args=(plans, switch, Tally(1)))
    thread.start()
    wait_for(lambda: (plans[0].directory / "host.log").exists() and log_of(plans[0]) == b"up\n")
    switch.press()
    switch.press()
    thread.join(timeout=10)
    assert not thread.is_alive()


def test_a_run_directory_that_cannot_be_written_ends_the_run(
    make_plans: MakePlans, make_program: MakeProgram
) -> None:
    make_program("emu", "echo up")
    plans = make_plans(RECIPE, axes=SIX)
    (plans[0].run / "0").write_text("in the way")
    (plans[0].run / "1").write_text("in the way")
    with pytest.raises(LogtriageError):
        run(plans)


def test_the_ladder_ends_a_boot_that_is_silent_for_too_long(
    make_plans: MakePlans, make_program: MakeProgram
) -> None:
    make_program("emu", "echo BL31; sleep 60")
    plans = make_plans(RECIPE)
    rung = Rung(name="host-kernel", layer=Layer.HOST, limit=0.4)
    axes = (Axis(name="a", values=("1",)),)
    matrix = Matrix(name="m", axes=axes, configs=(), ladder=(rung,), logs={"host": "{id}/host.log"})
    tally = Tally(1)
    limits = LadderLimits(matrix=matrix, signatures=(), events=())
    LocalExecutor(1, 0, limits).run(plans, Switch(), tally)
    (outcome,) = tally.news()
    assert outcome.result.reason is JobEnd.TIMEOUT
    assert outcome.problem == "silent for 0.4 s while waiting for host-kernel"


def test_a_switch_reaches_other_machines_by_files(tmp_path: Path) -> None:
    (tmp_path / ".jobs").mkdir()
    here, there = SharedControl(tmp_path, "t"), SharedControl(tmp_path, "t")
    switch = Switch()
    assert not there.ending()
    switch.press()
    here.tell(switch)
    assert (there.ending(), there.killing()) == (True, False)
    switch.press()
    here.tell(switch)
    assert there.killing()
    assert not SharedControl(tmp_path, "of another start").ending()
    here.clear()
    assert not there.ending()


def log_of(plan: Plan) -> bytes:
    return (plan.directory / "host.log").read_bytes()


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)
