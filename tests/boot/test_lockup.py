from dataclasses import replace

import pytest

from logtriage.boot.failure import Finding
from logtriage.boot.result import Result
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.triage.engine import TriageEngine
from logtriage.vocabulary import JobEnd

BOOT = "[    0.000000] Booting Linux on physical CPU 0x0 [0x000f0510]\n[    1.000000] devtmpfs: initialized\n"
LAST = "[    3.200000] foo 1c30000.foo: probing the second port\n"
PROBED = "".join(f"[   {30 + at}.000000] bar {at}.bar: registered the port of the board\n" for at in range(6))
LATER = "[   40.000000] baz baz.0: waiting for the firmware of the modem\n"
KVM = "[   35.000000] kvm [1]: VHE mode initialized successfully\n"


def stall(at: int) -> str:
    """Five lines of RCU's detector, with no function to blame."""
    return f"""[{at:>5}.000000] rcu: INFO: rcu_preempt detected stalls on CPUs/tasks:
[{at:>5}.000000] rcu: \t1-...0: (1 GPs behind) idle=7fac/1/0x4000000000000000 softirq=19/21 fqs=410
[{at:>5}.000000] rcu: \t(detected by 0, t=2105 jiffies, g=-1171, q=1 ncpus=2)
[{at:>5}.000000] Sending NMI from CPU 0 to CPUs 1:
[{at:>5}.000000] Showing busy workqueues and worker pools:
"""


def soft(at: int, function: str) -> str:
    """Six lines of the soft lockup's detector."""
    return f"""[{at:>5}.000000] watchdog: BUG: soft lockup - CPU#0 stuck for 29s! [swapper/0:1]
[{at:>5}.000000] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Not tainted 6.12.117 #1
[{at:>5}.000000] pc : {function}+0x4/0x224
[{at:>5}.000000] x29: ffff8000800afd00 x28: ffffc195023c1088 x27: ffffc195023200a0
[{at:>5}.000000] Call trace:
[{at:>5}.000000]  {function}+0x4/0x224
"""


def failure_of(library: Library, *consoles: str, step: int = 1 << 16) -> list[Finding]:
    """The failures of boots whose time was over, and the labels of their modes in front of their titles."""
    names = [f"c{number}" for number in range(len(consoles))]
    engine = TriageEngine(library, infer_matrix("run", {name: {} for name in names}))
    for name, text in zip(names, consoles, strict=True):
        raw = text.encode()
        engine.attach(name, "host", f"{name}/host.log")
        for at in range(0, len(raw), step):
            engine.feed(name, "host", raw[at : at + step], now=0.0)
        engine.result(name, Result(reason=JobEnd.TIMEOUT, signal="KILL"))
    engine.tick(0.0)
    found = []
    for state in engine.states(0.0):
        assert state.failure is not None
        assert state.failure.cls == "hang"
        found.append(state.failure)
    return found


def test_a_hang_is_named_after_the_line_before_minutes_of_reports(library: Library) -> None:
    works = [f"{first}{second}_work" for first in "abcde" for second in "fghijklmno"]
    reports = "".join(f"{stall(24)}[   24.000000]     pending: {work}\n" for work in works)
    (found,) = failure_of(library, BOOT + LAST + reports)
    assert found.title == (
        "Host kernel hangs after: foo 1c30000.foo: probing the second port (then 300 lines of lockup reports)"
    )
    assert [(line.line, line.text) for line in found.evidence] == [
        (3, LAST.rstrip()),
        (4, reports.splitlines()[0]),
    ]
    assert "300" not in found.key


def test_a_hang_takes_its_place_from_the_lockups_trace(library: Library) -> None:
    (found,) = failure_of(library, BOOT + LAST + soft(32, "foo_wait_ready"))
    assert found.title.endswith("probing the second port (then 6 lines of lockup reports in foo_wait_ready)")
    assert found.key.endswith("in foo_wait_ready")


def test_a_long_line_leaves_room_for_what_went_on_after_it(library: Library) -> None:
    line = f"[    3.200000] foo: {'very ' * 40}long line\n"
    (found,) = failure_of(library, BOOT + line + soft(32, "foo_wait_ready"))
    assert found.title.startswith("Host kernel hangs after: foo: very very")
    assert found.title.endswith(" (then 6 lines of lockup reports in foo_wait_ready)")
    assert len(found.title) <= 120


@pytest.mark.parametrize("last", [LAST, "[    1.200000] smp: Bringing up secondary CPUs ...\n"])
def test_modes_of_hangs_are_told_by_the_function_and_not_by_the_count(library: Library, last: str) -> None:
    once = BOOT + last + soft(32, "foo_wait_ready")
    twice = once + stall(40) + soft(60, "foo_wait_ready")
    elsewhere = BOOT + last + soft(32, "bar_reset_port")
    one, more, other = failure_of(library, once, twice, elsewhere)
    assert one.title != more.title
    assert one.key == more.key
    assert one.key != other.key


def test_stalls_of_different_counts_and_no_function_are_one_mode(library: Library) -> None:
    one, more = failure_of(library, BOOT + LAST + stall(24), BOOT + LAST + stall(24) + stall(45))
    assert one.key == more.key
    assert one.evidence[0].text == more.evidence[0].text == LAST.rstrip()


@pytest.mark.parametrize("step", [1, 7, 64, 1000])
def test_chunks_change_nothing_of_a_hang_with_reports(library: Library, step: int) -> None:
    reports = "".join(soft(24 + 21 * number, "foo_wait_ready") + stall(30) for number in range(30))
    text = BOOT + LAST + reports + "[  700.000000] watchdog: BUG: soft lock"
    assert failure_of(library, text, step=step) == failure_of(library, text)


@pytest.mark.parametrize("between", [PROBED, KVM], ids=["lines", "step"])
@pytest.mark.parametrize("reports", [stall(70), stall(70) + soft(90, "baz_load")], ids=["one", "two"])
def test_a_boot_that_got_over_a_stall_and_hung_later_names_the_later_line(
    library: Library, between: str, reports: str
) -> None:
    (found,) = failure_of(library, BOOT + LAST + stall(24) + between + LATER + reports)
    assert found.evidence[0].text == LATER.rstrip()
    assert f"(then {len(reports.splitlines())} lines of lockup reports" in found.title


def test_a_boot_that_said_more_after_a_stall_names_its_last_line(library: Library) -> None:
    (found,) = failure_of(library, BOOT + LAST + stall(24) + PROBED + LATER)
    assert found.evidence[0].text == LATER.rstrip()
    assert "lockup reports" not in found.title


def test_a_line_of_another_processor_between_two_reports_is_no_boot_that_went_on(library: Library) -> None:
    (found,) = failure_of(
        library, BOOT + LAST + stall(24) + "[   26.000000] random: crng init done\n" + stall(45)
    )
    assert found.evidence[0].text == LAST.rstrip()
    assert "(then 11 lines of lockup reports)" in found.title


def test_a_report_with_nothing_kept_above_it_is_named_itself(library: Library) -> None:
    flood = f"[    3.200000] {'x' * 9000}\n"
    (found,) = failure_of(library, BOOT + flood + soft(32, "foo_wait_ready"))
    assert found.title == (
        "Host kernel hangs after: BUG: soft lockup in foo_wait_ready"
        " (then 5 lines of lockup reports in foo_wait_ready)"
    )
    assert len(found.evidence) == 1


def test_a_damaged_headline_keeps_the_line_above_it(library: Library) -> None:
    damaged = soft(32, "foo_wait_ready").replace("BUG: soft lockup", "BUG: soft lokcup")
    whole, found = failure_of(library, BOOT + LAST + soft(32, "foo_wait_ready"), BOOT + LAST + damaged)
    assert found.title == whole.title
    assert replace(found.evidence[0], file="") == replace(whole.evidence[0], file="")
