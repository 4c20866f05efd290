import pytest

from logtriage.library.load import builtin_dir
from logtriage.matrix.model import Axis, Config, Matrix, Rung
from logtriage.runner.deadline import Deadline
from logtriage.runner.ladder import LadderLimits
from logtriage.runner.recipe import Limits
from logtriage.vocabulary import Layer

KERNEL = b"[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]\r\n"
CONFIG = Config(id="0", params={"a": "1"})


def ladder(kernel: float | None, userspace: float | None) -> LadderLimits:
    rungs = (
        Rung(name="host-kernel", layer=Layer.HOST, limit=kernel),
        Rung(name="host-userspace", layer=Layer.HOST, limit=userspace),
    )
    matrix = Matrix(name="m", axes=(Axis(name="a", values=("1",)),), configs=(), ladder=rungs)
    return LadderLimits(matrix=matrix, signatures=(builtin_dir(),), events=())


def test_the_whole_boot_has_a_limit() -> None:
    deadline = Deadline(Limits(total=10), None)
    deadline.feed("host", b"x", 9.9)
    assert deadline.passed(9.9) is None
    assert deadline.passed(10.0) == "still running after 10 s"


def test_silence_on_all_consoles_has_a_limit() -> None:
    deadline = Deadline(Limits(total=100, silence=5), None)
    deadline.feed("host", b"x", 1.0)
    deadline.feed("guest", b"x", 4.0)
    assert deadline.passed(8.9) is None
    assert deadline.passed(9.0) == "silent for 5 s"


def test_the_rung_that_is_waited_for_has_a_limit() -> None:
    climb = ladder(2, 30).climb(CONFIG)
    assert climb is not None
    deadline = Deadline(Limits(total=100), climb)
    assert deadline.passed(1.9) is None
    assert deadline.passed(2.0) == "silent for 2 s while waiting for host-kernel"
    deadline.feed("host", KERNEL, 3.0)
    assert deadline.passed(32.9) is None
    assert deadline.passed(33.0) == "silent for 30 s while waiting for host-userspace"


@pytest.mark.parametrize(("kernel", "limited"), [(None, False), (1.0, True)])
def test_a_ladder_without_limits_is_not_followed(kernel: float | None, *, limited: bool) -> None:
    assert (ladder(kernel, None).climb(CONFIG) is not None) == limited


def test_while_a_machine_stands_it_is_not_silent() -> None:
    deadline = Deadline(Limits(total=100, silence=5), None)
    deadline.feed("host", b"x", 1.0)
    deadline.pause(20.0, 24.0)
    assert deadline.passed(25.9) is None
    assert deadline.passed(26.0) == "silent for 5 s"
    deadline.feed("host", b"x", 30.0)
    deadline.pause(20.0, 31.0)
    assert deadline.passed(35.9) is None
    assert deadline.passed(36.0) == "silent for 5 s"
