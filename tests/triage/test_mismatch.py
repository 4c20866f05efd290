import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.boot.result import Result
from logtriage.demo.recordings import recordings_for
from logtriage.library.library import Library
from logtriage.library.load import builtin_dir, load_library
from logtriage.matrix.file import load_matrix
from logtriage.matrix.infer import infer_matrix
from logtriage.sources.result import read_result
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import JobEnd, Layer, Status

DONE = Result(exit=0, reason=JobEnd.EXITED)
TIMEOUT = Result(signal="KILL", reason=JobEnd.TIMEOUT)
BOOT = b"[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]\n"
PAGES = {
    "4k": b"[    0.000000] percpu: Embedded 31 pages/cpu s87272 r8192 d31512 u126976\n",
    "64k": b"[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072\n",
}
TABLE_4K = b"[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)\n"
CAPPED = b"[    0.000000] Capping linear region to 51 bits for KVM in nVHE mode on LVA capable hardware.\n"
LPA2 = b"[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LPA2)\n"
HIGH = b"[    0.000000]   node   0: [mem 0x0008800000000000-0x000880011fffffff]\n"
VHE = b"[    1.524830] kvm [1]: VHE mode initialized successfully\n"
NVHE = b"[    2.018188] kvm [1]: Hyp nVHE mode initialized successfully\n"
INIT = b"[    3.708524] Run /init as init process\n"
PANIC = b"[    5.000000] Kernel panic - not syncing: Attempted to kill init! exitcode=0x0000000b\n"
DOWN = b"[   65.141188] reboot: Power down\n"


@cache
def _library() -> Library:
    return load_library([builtin_dir()])


def triage(
    library: Library,
    params: Mapping[str, str],
    consoles: Mapping[str, bytes],
    result: Result | None,
    step: int = 1 << 20,
) -> ConfigState:
    engine = TriageEngine(library, infer_matrix("one", {"one": dict(params)}))
    for name, data in consoles.items():
        engine.attach("one", name, f"one/{name}.log")
        for start in range(0, len(data), step):
            engine.feed("one", name, data[start : start + step], now=0.0)
            engine.tick(0.0)
    engine.result("one", result)
    engine.tick(0.0)
    return engine.states(0.0)[0]


@pytest.mark.parametrize(
    ("params", "said", "title"),
    [
        ({"host_page_size": "64k"}, PAGES["4k"], "host runs 4k pages, declared host_page_size=64k"),
        ({"page_size": "65536"}, PAGES["4k"], "host runs 4k pages, declared page_size=65536"),
        ({"host_page_size": "64k"}, LPA2, "host runs 4k or 16k pages, declared host_page_size=64k"),
        ({"host_va": "48"}, CAPPED, "host uses 52-bit virtual addresses, declared host_va=48"),
        ({"host_pa": "48"}, HIGH, "host uses 52-bit physical addresses, declared host_pa=48"),
        ({"kvm_mode": "vhe"}, NVHE, "host runs KVM in mode nvhe, declared kvm_mode=vhe"),
        ({"kvm_mode": "protected"}, VHE, "host runs KVM in mode vhe, declared kvm_mode=protected"),
        (
            {"kvm_mode": "vhe"},
            b"[    0.000000] Kernel command line: earlycon kvm-arm.mode=protected\n",
            "host was asked for protected, declared kvm_mode=vhe",
        ),
    ],
)
def test_a_contradiction_is_the_harness_failure(
    library: Library, params: dict[str, str], said: bytes, title: str
) -> None:
    state = triage(library, params, {"host": BOOT + said + INIT + DOWN}, DONE)
    assert (state.status, state.final, state.mode) == (Status.INFRA, True, None)
    assert state.failure is not None
    assert (state.failure.cls, state.failure.layer) == ("mismatch", Layer.HARNESS)
    assert state.failure.signature == "config-not-applied"
    assert state.failure.title == title
    (line,) = state.failure.evidence
    assert (BOOT + said)[line.offset : line.offset + line.length] == said.rstrip(b"\n")


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"host_page_size": "4K"}, PAGES["4k"]),
        ({"host_page_size": "4096"}, PAGES["4k"]),
        ({"host_page_size": "any"}, PAGES["4k"]),
        ({"guest_page_size": "64k"}, PAGES["4k"]),
        ({"other": "64k"}, PAGES["4k"]),
        ({"host_va": "52"}, CAPPED),
        ({"host_va": "low"}, CAPPED),
        ({"kvm_mode": "nested"}, VHE),
        ({"kvm_mode": "vhe"}, b"[    1.0] kvm [1]: HYP mode not available\n"),
        # Lines that do not agree with each other prove nothing.
        ({"host_page_size": "64k"}, PAGES["64k"] + TABLE_4K),
        ({"host_page_size": "16k"}, PAGES["64k"] + TABLE_4K),
    ],
)
def test_agreement_and_doubt_change_nothing(library: Library, params: dict[str, str], said: bytes) -> None:
    state = triage(
        library, params, {"host": BOOT + said + VHE * ("kvm_mode" not in params) + INIT + DOWN}, DONE
    )
    assert state.status is Status.PASS


def test_it_beats_a_crash_which_stays_in_sight(library: Library) -> None:
    consoles = {"host": BOOT + PAGES["4k"] + INIT + PANIC}
    plain = triage(library, {}, consoles, TIMEOUT)
    assert plain.status is Status.FAIL
    assert plain.failure is not None
    state = triage(library, {"host_page_size": "64k"}, consoles, TIMEOUT)
    assert state.status is Status.INFRA
    assert state.failure is not None
    assert state.failure.cls == "mismatch"
    assert plain.failure.title in state.failure.also


def test_it_is_said_while_the_boot_still_runs(library: Library) -> None:
    state = triage(library, {"host_page_size": "64k"}, {"host": BOOT + PAGES["4k"]}, None)
    assert (state.status, state.final) == (Status.INFRA, False)


def test_half_a_line_states_nothing(library: Library) -> None:
    consoles = {"host": BOOT + PAGES["4k"].rstrip(b"\n")}
    assert triage(library, {"host_page_size": "64k"}, consoles, None).status is Status.RUNNING


def test_what_kvm_does_counts_more_than_what_was_asked(library: Library) -> None:
    asked = b"[    0.000000] Kernel command line: kvm-arm.mode=protected\n"
    consoles = {"host": BOOT + asked + NVHE + INIT + DOWN}
    assert triage(library, {"kvm_mode": "nvhe"}, consoles, DONE).status is Status.PASS
    assert triage(library, {"kvm_mode": "protected"}, consoles, DONE).status is Status.INFRA


def test_each_layer_is_held_to_its_own_options(library: Library) -> None:
    host = BOOT + PAGES["4k"] + VHE + INIT + DOWN
    guest = b"  Info: # lkvm run -k /vm/Image\r\n" + BOOT + PAGES["64k"] + INIT + DOWN
    right = {"host_page_size": "4k", "guest_page_size": "64k"}
    wrong = {"host_page_size": "4k", "guest_page_size": "4k"}
    state = triage(library, right, {"host": host, "guest": guest}, DONE)
    assert state.status is not Status.INFRA
    state = triage(library, wrong, {"host": host, "guest": guest}, DONE)
    assert state.failure is not None
    assert state.failure.title == "guest runs 64k pages, declared guest_page_size=4k"


def test_a_guest_on_the_host_console_is_not_taken_for_the_host(library: Library) -> None:
    torn = PAGES["64k"].replace(b"\n", b"[   14.2] host chatter\r\n")
    launch = b"HOST-INIT: launching guest: lkvm run -k /vm/Image\r\n"
    host = BOOT + PAGES["4k"] + VHE + INIT + launch + BOOT.replace(b"\n", b"\r\r\n") + torn
    state = triage(library, {"host_page_size": "4k"}, {"host": host}, None)
    assert state.status is Status.RUNNING
    # Nor where nothing tells that it is a guest.
    blind = BOOT + PAGES["4k"] + INIT + BOOT + PAGES["64k"]
    assert triage(library, {"host_page_size": "4k"}, {"host": blind}, None).status is Status.RUNNING


@given(st.integers(1, 200))
def test_any_pace_of_reading_says_the_same(step: int) -> None:
    library = _library()
    consoles = {"host": BOOT + PAGES["4k"] + TABLE_4K + NVHE + INIT + PANIC}
    params = {"host_page_size": "64k", "kvm_mode": "vhe"}
    assert (
        triage(library, params, consoles, TIMEOUT, step).failure
        == triage(library, params, consoles, TIMEOUT).failure
    )


def test_hostile_values_are_made_safe(library: Library) -> None:
    params = {"kvm_mode": "protected", "host_page_size": "64k\u202e"}
    state = triage(library, params, {"host": BOOT + PAGES["4k"] + VHE}, None)
    assert state.failure is not None
    assert state.failure.title == "host runs KVM in mode vhe, declared kvm_mode=protected"


def test_no_recorded_boot_contradicts_what_it_declares(library: Library, qemu_corpus: Path) -> None:
    told = {}
    reported_facts = 0
    for case in sorted(path.parent for path in qemu_corpus.glob("*/meta.json")):
        params = {
            name: str(value) for name, value in json.loads((case / "meta.json").read_text())["params"].items()
        }
        engine = TriageEngine(library, infer_matrix("one", {case.name: params}))
        for log in sorted(case.glob("*.log")):
            engine.attach(case.name, log.stem, log.name)
            engine.feed(case.name, log.stem, log.read_bytes(), now=0.0)
        engine.result(case.name, read_result(case / "result.json"))
        engine.tick(0.0)
        failure = engine.states(0.0)[0].failure
        if failure is not None and failure.cls == "mismatch":
            told[case.name] = failure.title
        reported_facts += sum(len(console.reported_facts) for console in engine.progress(case.name).values())
    assert told == {}
    assert reported_facts > 300


def test_no_composed_console_contradicts_its_options(library: Library) -> None:
    matrix = load_matrix("lpa2")
    engine = TriageEngine(library, matrix)
    for recording in recordings_for(matrix):
        for file, console in recording.consoles.items():
            engine.attach(recording.id, Path(file).stem, file)
            engine.feed(recording.id, Path(file).stem, console.data, now=0.0)
        engine.result(recording.id, recording.result)
    engine.tick(0.0)
    states = engine.states(0.0)
    assert [
        state.failure.title for state in states if state.failure and state.failure.cls == "mismatch"
    ] == []
    kinds = {
        (statement.layer, statement.kind)
        for config in matrix.configs
        for console in engine.progress(config.id).values()
        for statement in console.reported_facts.values()
    }
    assert {(Layer.HOST, "page_size"), (Layer.HOST, "va"), (Layer.HOST, "pa")} <= kinds
    assert {(Layer.HOST, "kvm_mode"), (Layer.GUEST, "page_size"), (Layer.GUEST, "va")} <= kinds
