"""Consoles in one log of a run, told by their tags, are judged as in logs of their own."""

import json
from pathlib import Path

import pytest

from logtriage.library.library import Library
from logtriage.session.session import Session
from logtriage.triage.snapshot import ConfigState
from tests.boot.recorders import interleaved
from tests.corpus.boot_file import Boot

NAMES = (
    "200-d61-guest-pass",
    "207-d61-guest-noinit",
    "313-m-hw48-64k-52-52-vhe-high",
    "209-d61-guest-nokernel",
)
HOST, GUEST = b"[host/uart0] ", b"[guest0/uart0] "
EXITED = json.dumps({"exit": 0, "signal": None, "reason": "exited"})


def said(state: ConfigState) -> tuple[object, ...]:
    failure = state.failure
    shown = None
    if failure is not None:
        lines = [(one.line, one.text.strip()) for one in failure.evidence]
        shown = failure.cls, failure.layer, failure.signature, failure.title, lines
    consoles = [(console.name, console.lines) for console in state.consoles]
    return state.status, state.stage, shown, consoles


def state_of(session: Session) -> ConfigState:
    (state,) = session.snapshot.states
    return state


def apart(folder: Path, library: Library, boot: Boot) -> tuple[object, ...]:
    home = folder / "apart" / "0"
    home.mkdir(parents=True)
    for name in ("host.log", "guest.log"):
        (home / name).write_bytes(boot.files[name])
    (home / "result.json").write_text(EXITED)
    session = Session(folder / "apart", library)
    session.load()
    session.stop()
    return said(state_of(session))


@pytest.mark.parametrize("name", NAMES)
def test_afterwards(tmp_path: Path, library: Library, qemu_boots: dict[str, Boot], name: str) -> None:
    boot = qemu_boots[name]
    home = tmp_path / "run" / "0"
    home.mkdir(parents=True)
    mixed = interleaved({HOST: boot.files["host.log"], GUEST: boot.files["guest.log"]})
    (home / "host.log").write_bytes(mixed)
    (home / "result.json").write_text(EXITED)
    session = Session(tmp_path / "run", library)
    session.load()
    session.stop()
    state = state_of(session)
    assert said(state) == apart(tmp_path, library, boot)
    for one in state.failure.evidence if state.failure is not None else ():
        assert one.text.strip().encode() in mixed[one.offset : one.offset + one.length]


@pytest.mark.parametrize("size", [500, 7000])
def test_while_it_grows(tmp_path: Path, library: Library, qemu_boots: dict[str, Boot], size: int) -> None:
    boot = qemu_boots[NAMES[1]]
    home = tmp_path / "run" / "0"
    home.mkdir(parents=True)
    mixed = interleaved({HOST: boot.files["host.log"], GUEST: boot.files["guest.log"]})
    (home / "host.log").write_bytes(b"")
    session = Session(tmp_path / "run", library)
    with (home / "host.log").open("ab", buffering=0) as log:
        for at in range(0, len(mixed), size):
            log.write(mixed[at : at + size])
            session.turn()
    (home / "result.json").write_text(EXITED)
    session.stop()
    after = Session(tmp_path / "run", library)
    after.load()
    after.stop()
    assert [console.name for console in state_of(session).consoles] == ["host", "guest"]
    session = Session(tmp_path / "run", library)
    session.load()
    session.stop()
    assert said(state_of(session)) == said(state_of(after)) == apart(tmp_path, library, boot)
