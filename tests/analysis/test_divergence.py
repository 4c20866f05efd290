import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.analysis.divergence import LONGEST, WINDOW, Masked, divergence
from logtriage.scan.hangpoint import meaningful

BOOT = [f"step {chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(200)]


def lines(texts: Sequence[str], first: int = 0) -> list[Masked]:
    return [(first + place, text) for place, text in enumerate(texts)]


def noise(count: int, name: str = "trace") -> list[str]:
    return [f"{name} {number}" for number in range(count)]


def recorded(corpus: Path, number: str, console: str) -> list[Masked]:
    (case,) = corpus.glob(f"{number}-*")
    return meaningful((case / f"{console}.log").read_bytes().split(b"\n"))


def test_equal_consoles_do_not_part() -> None:
    assert divergence(lines(BOOT), lines(BOOT)) is None
    assert divergence([], []) is None


@pytest.mark.parametrize("stop", [1, 3, 100, 199])
def test_a_console_that_stops(stop: int) -> None:
    found = divergence(lines(BOOT[:stop]), lines(BOOT))
    assert found is not None
    assert found.common == ((stop - 1, BOOT[stop - 1]), (stop - 1, BOOT[stop - 1]))
    assert found.failing is None
    assert found.passing == (stop, BOOT[stop])


def test_indices_are_those_given() -> None:
    found = divergence(lines(BOOT[:50], first=1000), lines(BOOT, first=2000))
    assert found is not None
    assert found.common == ((1049, BOOT[49]), (2049, BOOT[49]))
    assert found.passing == (2050, BOOT[50])


def test_what_a_stuck_kernel_says_afterwards_is_its_own_line() -> None:
    failing = [*BOOT[:80], "watchdog: BUG: soft lockup", *noise(20), BOOT[150]]
    found = divergence(lines(failing), lines(BOOT))
    assert found is not None
    assert (found.failing, found.passing) == ((80, "watchdog: BUG: soft lockup"), (80, BOOT[80]))


def test_a_report_that_the_boot_survives_does_not_part_them() -> None:
    failing = BOOT[:60] + noise(WINDOW - 10) + BOOT[60:120]
    found = divergence(lines(failing), lines(BOOT))
    assert found is not None
    assert found.common is not None
    assert found.common[0][1] == BOOT[119]


def test_optional_lines_and_reordered_neighbours_do_not_part_them() -> None:
    failing = BOOT[:100]
    failing[20], failing[21] = failing[21], failing[20]
    failing[40:40] = ["only here"]
    passing = [*BOOT[:70], "only there", "and this", *BOOT[70:]]
    found = divergence(lines(failing), lines(passing))
    assert found is not None
    assert found.common is not None
    assert found.common[0][1] == BOOT[99]
    assert found.passing is not None
    assert found.passing[1] == BOOT[100]


def test_a_line_of_another_thread_after_the_hang_hides_nothing() -> None:
    passing = [*BOOT[:90], "step that hangs", "another thread", *BOOT[90:]]
    found = divergence(lines([*BOOT[:90], "another thread"]), lines(passing))
    assert found is not None
    assert found.common is not None
    assert found.common[0][1] == "another thread"
    assert found.lacks == ((90, "step that hangs"),)


def test_a_second_boot_on_the_console_is_not_the_first() -> None:
    found = divergence(lines(BOOT[:40] + BOOT[:40]), lines(BOOT))
    assert found is not None
    assert found.common == ((39, BOOT[39]), (39, BOOT[39]))
    assert found.failing == (40, BOOT[0])


def test_consoles_with_nothing_in_common_part_at_once() -> None:
    found = divergence(lines(noise(5)), lines(BOOT))
    assert found is not None
    assert (found.common, found.failing, found.passing) == (None, (0, "trace 0"), (0, BOOT[0]))
    found = divergence([], lines(BOOT))
    assert found is not None
    assert (found.common, found.failing, found.passing) == (None, None, (0, BOOT[0]))


texts = st.lists(st.sampled_from(["a", "b", "c", "d", "e", "f"]), max_size=60)


@given(texts, texts)
def test_the_lines_named_are_lines_of_the_consoles(failing: list[str], passing: list[str]) -> None:
    found = divergence(lines(failing), lines(passing))
    if found is None:
        return
    if found.common is not None:
        (here, one), (there, other) = found.common
        assert one == other == failing[here] == passing[there]
    for place, texts_of in ((found.failing, failing), (found.passing, passing)):
        assert place is None or texts_of[place[0]] == place[1]
    assert found.failing is not None or found.passing is not None
    assert all(text not in failing for _, text in found.lacks)


@given(texts)
def test_a_console_never_parts_from_itself(one: list[str]) -> None:
    assert divergence(lines(one), lines(one)) is None


def test_long_consoles_take_no_long_time() -> None:
    many = [f"line {number % 997} {number % 13}" for number in range(4 * LONGEST)]
    started = time.process_time()
    assert divergence(lines(many), lines(many[::-1])) is not None
    assert time.process_time() - started < 2.0


@pytest.mark.parametrize(
    ("failing", "passing", "console", "last", "said", "expected"),
    [
        ("546", "383", "host", "Freeing initrd memory: #K", "watchdog: BUG: soft lockup", "workingset: "),
        (
            "551",
            "384",
            "host",
            "Freeing initrd memory: #K",
            "rcu: INFO: rcu_sched detected stalls",
            "workingset: ",
        ),
        ("304", "302", "host", "kvm [#]: IPA Size Limit", "kvm [#]: nVHE hyp panic at", "kvm [#]: GICv#"),
        (
            "619",
            "300",
            "guest",
            "NET: Registered PF_UNIX",
            "watchdog: BUG: soft lockup",
            "Unpacking initramfs",
        ),
        ("301", "300", "guest", "Info: # lkvm run", None, "Booting Linux on physical CPU"),
        ("114", "101", "host", "Checked W+X mappings", "Run /act.sh as init", "Run /init as init process"),
        ("552", "300", "host", "reboot: Power down", None, "ERROR: QEMU System Power off"),
    ],
)
def test_recorded_boots_part_where_a_reader_says_so(
    qemu_corpus: Path, failing: str, passing: str, console: str, last: str, said: str | None, expected: str
) -> None:
    found = divergence(recorded(qemu_corpus, failing, console), recorded(qemu_corpus, passing, console))
    assert found is not None
    assert found.common is not None
    assert found.common[0][1].startswith(last)
    assert found.passing is not None
    assert found.passing[1].startswith(expected)
    if said is None:
        assert found.failing is None
    else:
        assert found.failing is not None
        assert found.failing[1].startswith(said)


def test_what_hung_in_kvm_init_is_among_what_is_lacking(qemu_corpus: Path) -> None:
    found = divergence(recorded(qemu_corpus, "546", "host"), recorded(qemu_corpus, "383", "host"))
    assert found is not None
    assert found.lacks[0][1] == "kvm [#]: GICv#: no GICV resource entry"


@pytest.mark.parametrize(("one", "other"), [("383", "300"), ("200", "216"), ("611", "300")])
def test_boots_that_both_pass_do_not_part(qemu_corpus: Path, one: str, other: str) -> None:
    assert divergence(recorded(qemu_corpus, one, "guest"), recorded(qemu_corpus, other, "guest")) is None
