"""Speakers as entries of the library, and who comes next."""

from pathlib import Path

import msgspec
import pytest

from logtriage.boot.result import Result
from logtriage.cli.inputs import open_library, rung_events
from logtriage.errors import InputError
from logtriage.library.library import Entry, Library, Source
from logtriage.library.load import builtin_dir, builtin_lists, load_library, parse_file
from logtriage.library.schema import Match, Signature, Speaker
from logtriage.matrix.file import load_matrix, parse_matrix
from logtriage.matrix.infer import infer_matrix
from logtriage.matrix.model import Matrix
from logtriage.scan.check import check_library
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import JobEnd, Status

TFA = b"NOTICE:  Booting Trusted Firmware\r\nNOTICE:  BL31: Built : 10:00:00, Nov 22 2026\r\n"
UBOOT = b"U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\r\nStarting kernel ...\r\n"
KERNEL = b"[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\r\n"
INIT = b"[    3.134364] Run /init as init process\r\n"
OFF = b"[   65.128671] reboot: Power down\r\n"
TIMEOUT = Result(reason=JobEnd.TIMEOUT, signal="KILL")
CLEAN = Result(exit=0)


def states(
    library: Library, matrix: Matrix, boots: dict[str, tuple[bytes, Result]], order: list[str]
) -> dict[str, ConfigState]:
    engine = TriageEngine(library, matrix)
    for name in order:
        data, result = boots[name]
        engine.attach(name, "host", f"{name}/host.log")
        engine.feed(name, "host", data, now=0.0)
        engine.result(name, result)
        engine.tick(0.0)
    return {state.config.id: state for state in engine.states(0.0)}


@pytest.mark.parametrize("passing", [2, 3])
def test_passing_boots_teach_who_comes_next_whatever_their_order(library: Library, passing: int) -> None:
    boots = {f"good{n}": (TFA + UBOOT + KERNEL + INIT + OFF, CLEAN) for n in range(passing)}
    boots["bad"] = (TFA, TIMEOUT)
    matrix = infer_matrix("run", {name: {} for name in boots})
    found = []
    for order in (list(boots), list(reversed(boots))):
        bad = states(library, matrix, boots, order)["bad"]
        assert bad.failure is not None
        found.append((bad.failure.layer.value, bad.failure.title, bad.decided_by))
    assert found[0] == found[1]
    layer, title, decided = found[0]
    if passing < 3:
        assert (layer, decided[0]) == ("host", "next-unknown")
    else:
        assert (layer, title) == ("firmware", "U-Boot never outputs anything to console")
        assert decided[0] == "next-by-passing-boots"


CHAIN = """schema = 1
[axes]
page = ["4k"]
[boot]
chain = ["tf-a", "u-boot", "linux"]
[logs]
host = "{id}/host.log"
"""


def test_a_matrix_says_who_comes_next(library: Library) -> None:
    matrix = parse_matrix(CHAIN, "m.toml")
    boots = {"0": (TFA, TIMEOUT)}
    state = states(library, matrix, boots, ["0"])["0"]
    assert state.failure is not None
    assert (state.failure.layer.value, state.failure.cls) == ("firmware", "silent")
    assert state.decided_by == ("next-by-chain", "shape-alone")
    later = states(library, matrix, {"0": (TFA + UBOOT, TIMEOUT)}, ["0"])["0"]
    assert later.failure is not None
    assert (later.failure.layer.value, later.failure.cls) == ("host", "silent")


def test_a_chain_names_speakers_of_the_library() -> None:
    matrix = parse_matrix(CHAIN.replace("u-boot", "u-bot"), "m.toml")
    with pytest.raises(InputError, match="u-bot"):
        open_library(None, (), matrix)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("expect = 0", "boot.expect"),
        ('chain = ["a b"]', "boot.chain"),
        ('chain = ["linux", "linux"]', "listed twice"),
        ("chian = []", "chian"),
    ],
)
def test_what_a_matrix_says_wrongly_of_its_boots_is_named(line: str, reason: str) -> None:
    text = CHAIN.replace('chain = ["tf-a", "u-boot", "linux"]', line)
    with pytest.raises(InputError) as caught:
        parse_matrix(text, "m.toml")
    assert reason in str(caught.value)
    assert "m.toml:5" in str(caught.value)


def test_the_bundled_founding_matrix_declares_its_chain() -> None:
    assert load_matrix("lpa2").boot_plan.chain == ("tf-a", "linux")
    assert load_matrix("lpa2-host").boot_plan.chain == ("tf-a", "linux")


OWN_NAMES = """schema = 1
[axes]
page = ["4k"]
[logs]
host = "{id}/host.log"
guest = "{id}/guest.log"
[[ladder]]
stage = "loader"
layer = "firmware"
milestone = "firmware-done"
[[ladder]]
stage = "boot"
layer = "host"
milestone = "kernel"
[[ladder]]
stage = "programs"
layer = "host"
reached = ['^all services are running$']
up = true
[[ladder]]
stage = "start-vm"
layer = "host"
milestone = "launch"
[[ladder]]
stage = "inner"
layer = "guest"
milestone = "kernel"
[[ladder]]
stage = "inner-off"
layer = "guest"
milestone = "poweroff"
[[ladder]]
stage = "off"
layer = "host"
milestone = "poweroff"
"""
SERVICES = b"all services are running\r\n"
LAUNCH = b"Starting the guest\r\n"


@pytest.mark.parametrize(
    ("host", "guest", "result", "expected"),
    [
        (TFA + KERNEL + SERVICES + LAUNCH + OFF, KERNEL + OFF, CLEAN, ("pass", "", "", "off")),
        (TFA, None, TIMEOUT, ("fail", "silent", "host", "loader")),
        (TFA + KERNEL, None, TIMEOUT, ("fail", "hang", "host", "boot")),
        (TFA + KERNEL + SERVICES + LAUNCH, b"", TIMEOUT, ("fail", "silent", "guest", "start-vm")),
        (TFA + KERNEL + SERVICES + LAUNCH, KERNEL, TIMEOUT, ("fail", "hang", "guest", "inner")),
        (
            TFA
            + KERNEL
            + SERVICES
            + b"[   40.0] watchdog: BUG: soft lockup - CPU#0 stuck for 22s! [a:1]\r\n",
            None,
            TIMEOUT,
            ("fail", "soft-lockup", "host", "programs"),
        ),
        (TFA + KERNEL + SERVICES, None, CLEAN, ("unknown", "", "", "programs")),
    ],
)
def test_stages_of_other_names_are_judged_like_the_default_ones(
    host: bytes, guest: bytes | None, result: Result, expected: tuple[str, str, str, str]
) -> None:
    matrix = parse_matrix(OWN_NAMES, "m.toml")
    engine = TriageEngine(load_library([builtin_dir()], rung_events(matrix)), matrix)
    consoles = {"host": host} | ({} if guest is None else {"guest": guest})
    for name in consoles:
        engine.attach("0", name, f"0/{name}.log")
    for name, data in consoles.items():
        engine.feed("0", name, data, now=0.0)
    engine.result("0", result)
    engine.tick(0.0)
    state = engine.states(0.0)[0]
    failure = state.failure
    said = (failure.cls, failure.layer.value) if failure is not None else ("", "")
    assert (state.status.value, *said, state.stage) == expected


def test_a_matrix_without_guest_logs_passes_without_a_ladder_of_its_own(library: Library) -> None:
    matrix = parse_matrix(CHAIN.replace('"u-boot", ', ""), "m.toml")
    boot = (TFA + KERNEL + INIT + OFF, CLEAN)
    assert states(library, matrix, {"0": boot}, ["0"])["0"].status is Status.PASS


def test_what_is_wrong_with_a_speaker_is_said_where_it_stands() -> None:
    text = """schema = 1
[[speaker]]
id = "fine"
banner = ['^Fine \\d']
samples = { banner = ["Coarse 1"] }

[[speaker]]
id = "wrong"
banner = ['^(']

[[speaker]]
id = "odd"
baner = []
"""
    entries, problems = parse_file(text, "mine.toml")
    assert [str(one) for one in problems] == ["mine.toml:11: odd: Object contains unknown field `baner`"]
    library = Library(entries, lists=builtin_lists())
    assert [one.key for one in library.problems] == ["wrong.banner-1"]
    reasons = [f"{one.line}: {one.reason}" for one in check_library(library)]
    assert "2: sample 1 of its banner does not match" in reasons
    assert all(reason.startswith(("2: ", "7: ")) for reason in reasons)


def test_a_changed_copy_of_what_a_speaker_derives_replaces_it(library: Library) -> None:
    speaker = msgspec.convert({"id": "foo", "fails": [{"match": "^FOO DIED", "title": "Foo died"}]}, Speaker)
    own = Signature(
        id="foo.fails-1", title="Foo fell over", cls="firmware", match=(Match(regex="^FOO DIED"),)
    )
    places: list[tuple[Entry, Source]] = [(speaker, Source("a.toml", 1)), (own, Source("b.toml", 1))]
    mixed = Library(places, lists=library.lists)
    assert mixed.signature("foo.fails-1").title == "Foo fell over"
    assert [entry.id for entry in mixed.entries] == ["foo", "foo.fails-1"]
    assert [entry.id for entry, _ in mixed.given] == ["foo", "foo.fails-1"]


def test_a_library_is_kept_with_what_its_speakers_derive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    first = load_library([builtin_dir()])
    (kept,) = tmp_path.rglob("*.hs")
    stamp = kept.stat().st_mtime_ns
    again = load_library([builtin_dir()])
    assert [entry.id for entry in first.entries] == [entry.id for entry in again.entries]
    assert [one.stat().st_mtime_ns for one in tmp_path.rglob("*.hs")] == [stamp]


def test_what_bl31_says_behind_its_banner_shows_that_it_kept_the_word(library: Library) -> None:
    built = b"NOTICE:  BL31: Built : 10:00:00, Nov 22 2026\r\n"
    boots = {
        "kept": (built + b"INFO:    ARM GICv3 driver initialized in EL3\r\n", TIMEOUT),
        "gave": (
            built + b"INFO:    Entry point address = 0x80080000\r\nINFO:    SPSR = 0x3c9\r\n",
            TIMEOUT,
        ),
    }
    found = states(library, infer_matrix("run", {name: {} for name in boots}), boots, list(boots))
    told = {name: state.failure for name, state in found.items() if state.failure is not None}
    assert (told["kept"].cls, told["kept"].layer.value) == ("hang", "firmware")
    assert (told["gave"].cls, told["gave"].layer.value) == ("silent", "host")
