"""Who speaks behind a hand-over, and how a boot rests whose kernel prints nothing."""

import pytest

from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import Layer, Status

SEABIOS = "SeaBIOS (version 1.16.2-1)\n\nBooting from ROM..\n"
QUIET = "U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\n\nUncompressing Linux... done, booting the kernel.\n"
DOWN = "The system is going down NOW!\nSent SIGKILL to all processes\nRequesting system poweroff\n"


def state(library: Library, text: str) -> ConfigState:
    engine = TriageEngine(library, infer_matrix("run", {"c": {}}))
    engine.attach("c", "host", "c/host.log")
    engine.feed("c", "host", text.encode(), now=0.0)
    engine.caught_up("c", "host")
    engine.tick(8000.0)
    return engine.states(8000.0)[0]


@pytest.mark.parametrize(
    "text",
    [
        f"{SEABIOS}zoo: 3 animals\nzoo: fed\nzoo: asleep\n",
        f"{SEABIOS}AcmeShell 12.0\nacmesh>",
        f"{SEABIOS}Acme DOS\nC:\\> ",
        f"{SEABIOS}NuttShell (NSH) NuttX-12.0.0\nnsh> ",
        QUIET + DOWN,
    ],
)
def test_what_answers_is_not_silent(library: Library, text: str) -> None:
    assert state(library, text).status is Status.UNKNOWN


@pytest.mark.parametrize("text", [SEABIOS, f"{SEABIOS}zoo\n"])
def test_a_line_alone_is_no_answer(library: Library, text: str) -> None:
    found = state(library, text)
    assert found.failure is not None
    assert (found.status, found.failure.cls) == (Status.FAIL, "silent")


def test_a_kernel_that_prints_owes_its_last_word(library: Library) -> None:
    found = state(library, f"[    0.000000] Linux version 6.12.1 (ci@zoo) (gcc 14) #1 SMP\n{DOWN}")
    assert found.failure is not None
    assert (found.failure.cls, found.failure.layer) == ("unclean-shutdown", Layer.HOST)
