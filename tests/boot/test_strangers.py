"""Speakers that nobody has ever heard of, added by TOML alone: random names, random words."""

import random
from pathlib import Path

import pytest

from logtriage.boot.diagnosis import Diagnosis, diagnose
from logtriage.boot.result import Result
from logtriage.library.library import Library
from logtriage.library.load import builtin_dir, load_library
from logtriage.matrix.infer import infer_matrix
from logtriage.scan.check import check_library
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import JobEnd, Layer, Status

NAMES = [
    "".join(random.Random(seed).choices("bcdfgklmnprstvwz", k=4)) + "ol" for seed in ("one", "two", "three")
]

TOML = """
[[speaker]]
id = "{name}"
name = "{title}"
layer = "firmware"
banner = ['^{title} boot \\d+\\.\\d+']
voice = ['^\\[{short}\\] ']
hands_over = [{{ match = '^\\[{short}\\] leaving for {next}', to = "{next}" }}]
prompt = ['^{short}> ?$']
fails = [{{ match = '^\\[{short}\\] DIED: (?P<what>.+)', title = "{title}: {{what}}" }}]
counter_samples = ["[{short}] death handler installed"]
[speaker.samples]
banner = ["{title} boot 1.2"]
voice = ["[{short}] memory 512M"]
hands_over = ["[{short}] leaving for {next}"]
prompt = ["{short}> "]
fails = ["[{short}] DIED: no image"]
"""

FOLLOWING = [*NAMES[1:], "kernel"]
KERNEL = b"[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\r\n"
HOST = KERNEL + b"[    3.000000] Run /init as init process\r\nStarting the guest\r\n"
TIMEOUT = Result(reason=JobEnd.TIMEOUT, signal="KILL")


@pytest.fixture(scope="module")
def strangers(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("signatures")
    tables = [
        TOML.format(name=name, title=name.capitalize(), short=name[:3], next=following)
        for name, following in zip(NAMES, FOLLOWING, strict=True)
    ]
    Path(folder / "strangers.toml").write_text("schema = 1\n" + "".join(tables), "utf-8")
    library = load_library([builtin_dir(), folder])
    assert check_library(library) == []
    return library


def begin(name: str) -> bytes:
    return f"{name.capitalize()} boot 3.1\r\n[{name[:3]}] memory 512M\r\n".encode()


def leave(name: str) -> bytes:
    return f"[{name[:3]}] leaving for {FOLLOWING[NAMES.index(name)]}\r\n".encode()


def whole(name: str) -> bytes:
    """All that is said until a speaker begins."""
    before = NAMES[: NAMES.index(name)]
    return b"".join(begin(one) + leave(one) for one in before) + begin(name)


def run(library: Library, consoles: dict[str, bytes], result: Result | None = TIMEOUT) -> ConfigState:
    engine = TriageEngine(library, infer_matrix("run", {"c": {}}))
    for console in consoles:
        engine.attach("c", console, f"c/{console}.log")
    for console, data in consoles.items():
        engine.feed("c", console, data, now=0.0)
    engine.result("c", result)
    engine.tick(0.0)
    return engine.states(0.0)[0]


def told(state: ConfigState) -> tuple[str, str, str]:
    assert state.failure is not None
    return state.failure.cls, state.failure.layer.value, state.failure.title


def alone(library: Library, data: bytes, layer: Layer = Layer.HOST) -> Diagnosis:
    return diagnose(library, [data], file="x.log", layer=layer)


@pytest.mark.parametrize("guest", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_a_stranger_that_neither_fails_nor_hands_over_hangs(
    strangers: Library, name: str, *, guest: bool
) -> None:
    said = told(run(strangers, {"host": HOST, "guest": whole(name)} if guest else {"host": whole(name)}))
    assert said[:2] == ("hang", "guest" if guest else "firmware")
    assert f"[{name[:3]}] memory" in said[2]


@pytest.mark.parametrize("guest", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_who_comes_next_is_silent_as_the_hand_over_says(
    strangers: Library, name: str, *, guest: bool
) -> None:
    data = whole(name) + leave(name)
    cls, layer, title = told(run(strangers, {"host": HOST, "guest": data} if guest else {"host": data}))
    following = FOLLOWING[NAMES.index(name)]
    assert cls == "silent"
    assert layer == ("guest" if guest else "host" if following == "kernel" else "firmware")
    if following != "kernel" and not guest:
        assert title == f"{following.capitalize()} never outputs anything to console"
    found = alone(strangers, data, Layer.GUEST if guest else Layer.HOST).finding
    assert found is not None
    assert (found.cls, found.layer.value) == (cls, layer)


@pytest.mark.parametrize("guest", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_a_stranger_rests_at_its_prompt(strangers: Library, name: str, *, guest: bool) -> None:
    data = whole(name) + f"{name[:3]}> ".encode()
    consoles = {"host": HOST, "guest": data} if guest else {"host": data}
    cls, layer, title = told(run(strangers, consoles))
    assert (cls, layer) == ("firmware", "guest" if guest else "firmware")
    assert name.capitalize() in title
    waiting = alone(strangers, data)
    assert waiting.finding is None
    assert any("prompt" in note for note in waiting.notes)


@pytest.mark.parametrize("guest", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_a_stranger_that_dies_says_so(strangers: Library, name: str, *, guest: bool) -> None:
    data = whole(name) + f"[{name[:3]}] DIED: flux is low\r\n".encode()
    consoles = {"host": HOST, "guest": data} if guest else {"host": data}
    assert told(run(strangers, consoles)) == (
        "firmware",
        "guest" if guest else "firmware",
        f"{name.capitalize()}: flux is low",
    )
    found = alone(strangers, data, Layer.GUEST if guest else Layer.HOST).finding
    assert found is not None
    assert found.cls == "firmware"


@pytest.mark.parametrize("guest", [False, True])
def test_strangers_that_begin_again_and_again_are_a_loop(strangers: Library, *, guest: bool) -> None:
    for name in NAMES:
        data = (whole(name) + (leave(name) if name != NAMES[-1] else b"")) * 3
        consoles = {"host": HOST, "guest": data} if guest else {"host": data}
        cls, layer, _ = told(run(strangers, consoles))
        assert (cls, layer) == ("reset-loop", "guest" if guest else "firmware")
    found = alone(strangers, whole(NAMES[0]) * 3).finding
    assert found is not None
    assert (found.cls, found.layer) == ("reset-loop", Layer.FIRMWARE)


def test_strangers_behind_a_running_kernel_are_a_reset(strangers: Library) -> None:
    boot = whole(NAMES[-1]) + leave(NAMES[-1]) + KERNEL
    again = alone(strangers, boot + b"[    2.500000] clk: Disabling unused clocks\n" + boot)
    assert again.finding is not None
    assert again.finding.signature == "machine-reset"
    ended = run(strangers, {"host": boot + b"[    9.0] reboot: Restarting system\r\n" + boot})
    assert told(ended)[0] == "hang"
    assert len(ended.boots) == 2


def test_a_boot_through_all_strangers_passes(strangers: Library) -> None:
    boot = whole(NAMES[-1]) + leave(NAMES[-1]) + KERNEL + b"[    9.000000] reboot: Power down\r\n"
    state = run(strangers, {"host": boot}, Result(exit=0))
    assert state.status is Status.PASS
    assert state.decided_by == ("last-stage-reached",)
