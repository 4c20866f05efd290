"""Every rule of the table decides something: without it, the verdict on its case is another one."""

import math
from collections.abc import Mapping
from typing import Any

import pytest

from logtriage.boot.judge import judge
from logtriage.boot.ladder import Ladder
from logtriage.boot.milestone import LAUNCH
from logtriage.boot.observation import Observation
from logtriage.boot.reading import ConsoleReading
from logtriage.boot.result import Result
from logtriage.boot.rules import NEXT_SPEAKER, RULES
from logtriage.boot.silence import SilenceLimits
from logtriage.boot.successors import ENOUGH, Successors
from logtriage.boot.verdict import Verdict
from logtriage.library.library import Library
from logtriage.library.load import builtin_dir, load_library
from logtriage.matrix.model import DEFAULT_LADDER, BootPlan
from logtriage.vocabulary import JobEnd, Layer

TFA = b"NOTICE:  Booting Trusted Firmware\r\n"
BL31 = b"NOTICE:  BL31: Built : 10:00:00, Nov 22 2026\r\n"
UBOOT = b"U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\r\n"
SPL = b"U-Boot SPL 2024.01 (Jan 08 2024 - 15:37:48 +0000)\r\n"
KERNEL = b"[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\r\n"
PAGES = b"[    0.000000] Dentry cache hash table entries: 131072 (order: 4, 1048576 bytes, linear)\r\n"
KVM = b"[    1.524830] kvm [1]: VHE mode initialized successfully\r\n"
INIT = b"[    3.134364] Run /init as init process\r\n"
DEVICE = b"[   40.000000] usb 1-1: new device\r\n"
UP = TFA + BL31 + KERNEL + KVM + INIT
OFF = b"[   65.128671] reboot: Power down\r\n"
AGAIN = b"[   50.000000] reboot: Restarting system\r\n"
KASAN = b"[    6.000000] BUG: KASAN: slab-use-after-free in foo_bar+0x1/0x2\r\n"
PANIC = b"[   40.000000] Kernel panic - not syncing: dumptest\r\n"
HUNG = b"[  240.000000] INFO: task sh:65 blocked for more than 120 seconds.\r\n"
LAUNCHED = UP + b"Starting the guest\r\n"
GUEST = KERNEL + INIT

QUIT = b"qemu-system-aarch64: terminating on signal 15 from pid 98 (timeout)\r\n"

TIMEOUT = Result(reason=JobEnd.TIMEOUT, signal="KILL")
KILLED = Result(reason=JobEnd.KILLED, signal="KILL")
LOST = Result(reason=JobEnd.LOST)
CLEAN = Result(exit=0)

QUIET = 7200.0
"""Seconds after which nobody waits any more."""

TWO_LOADERS = """schema = 1
[[speaker]]
id = "first"
banner = ['^First \\d']
hands_over = [{ match = '^to second$', to = "second" }]
[[speaker]]
id = "second"
banner = ['^Second \\d']
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    path = tmp_path_factory.mktemp("signatures") / "two.toml"
    path.write_text(TWO_LOADERS, "utf-8")
    return load_library([builtin_dir(), path])


def observe(
    library: Library,
    *,
    host: bytes | None = None,
    guest: bytes | None = None,
    result: Result | None = TIMEOUT,
    silence: float | None = None,
    **more: Any,  # noqa: ANN401 - any of an observation's fields
) -> Observation:
    full = Ladder(DEFAULT_LADDER, guest=True)
    consoles = []
    for layer, data in ((Layer.HOST, host), (Layer.GUEST, guest)):
        if data is not None:
            reading = ConsoleReading(library, layer, full)
            reading.progress.shared = guest is None
            reading.feed(data)
            consoles.append(reading.console(layer.value, f"{layer}.log", len(data), silence))
    launched = guest is not None or any(LAUNCH in one.progress.steps for one in consoles)
    given: dict[str, Any] = {
        "quiet": QUIET,
        "waiting": QUIET,
        "limits": SilenceLimits().limits(-1, None),
        "ladder": Ladder(DEFAULT_LADDER, guest=launched),
        "guest": launched,
    }
    return Observation(library=library, consoles=consoles, result=result, **(given | more))


CASES: Mapping[str, dict[str, Any]] = {
    "nothing-recorded": {"result": None},
    "report-fails-boot": {"host": UP + KASAN + OFF, "result": CLEAN},
    "earlier-boot-failed": {
        "host": UP + PANIC + UP + OFF,
        "result": CLEAN,
        "boot_plan": BootPlan(every_boot_passes=True),
    },
    "other-number-of-boots": {"host": UP + AGAIN + UP + OFF, "result": CLEAN, "boot_plan": BootPlan(boots=1)},
    "boots-not-told": {"host": (KERNEL + INIT + OFF) * 300, "result": CLEAN},
    "last-stage-reached": {"host": UP + OFF, "result": CLEAN},
    "rests-at-prompt": {"host": UP + b"debian login: ", "result": None},
    "still-running": {"host": UP, "result": None, "quiet": 1.0},
    "nothing-read": {"host": b"once upon a time\n" * 9},
    "job-lost": {"host": UP, "result": LOST},
    "user-ended": {"host": UP, "result": Result(reason=JobEnd.KILLED, signal="TERM", by_user=True)},
    "no-output": {"host": b""},
    "stays-on": {"host": UP, "ladder": Ladder(DEFAULT_LADDER[:4], guest=False)},
    "starts-over-and-over": {"host": (UP + AGAIN) * 3 + UP},
    "unannounced-reset": {"host": UP + TFA + BL31 + KERNEL},
    "shutting-down": {"host": UP + AGAIN},
    "guest-killed": {"host": LAUNCHED + OFF, "guest": b"sh: line 1: 9 Killed\r\n", "result": CLEAN},
    "next-by-chain": {"host": TFA + BL31, "boot_plan": BootPlan(chain=("tf-a", "u-boot", "linux"))},
    "next-by-passing-boots": {"host": TFA + BL31, "learned": {"tf-a.hands-over-1": "u-boot"}},
    "next-by-its-words": {"host": b"First 1.0\r\nto second\r\n"},
    "next-by-first-loader": {"host": SPL + BL31},
    "next-unknown": {"host": TFA + BL31},
    "waits-at-prompt": {"host": UBOOT + b"=> "},
    "repeats-itself": {"host": UP + b"[   40.000000] retrying\r\n" * 40},
    "ended-while-speaking": {"host": UP + DEVICE, "silence": 1.0},
    "neither-failed-nor-handed-over": {"host": UP + DEVICE},
    "guest-ended-early": {"host": LAUNCHED + OFF, "guest": GUEST + QUIT, "result": CLEAN},
    "ends-with-restart": {"host": UP + AGAIN, "result": CLEAN},
    "ended-well-unseen": {"host": UP + b"that was all\r\n", "result": CLEAN},
    "ended-early": {"host": UP, "result": KILLED},
    "report-explains-it": {"host": UP + HUNG},
    "report-in-excerpt": {"host": HUNG, "result": None, "excerpt": True},
    "end-not-seen": {"host": UP + b"[   65.1] reXoot: Poxer dowX\r\n", "result": CLEAN},
    "end-damaged": {"host": LAUNCHED + OFF, "guest": GUEST + b"\x1b]" + OFF, "result": CLEAN},
    "known-place": {"host": KERNEL + b"[    3.2] Waiting for root device /dev/vda2...\r\n"},
    "shape-alone": {"host": UP + DEVICE},
    "excerpt-is-no-hang": {"host": UP + DEVICE, "result": None, "excerpt": True},
    "says-that-it-failed": {"host": b"acmeos: 3 devices\r\nacmeos: panic: no zones\r\n"},
    "guest-not-recorded": {
        "host": UP + b"[    9.0] + qemu-system-aarch64 -M virt -cpu host\r\n" + OFF,
        "result": CLEAN,
        "guests_recorded": False,
    },
    "unknown-starts-over": {
        "host": b"acme: starting stage\r\nacme: image is there\r\nacme: jump to it\r\nacme: keys\r\n" * 4
    },
    "nothing-owed": {"host": UP + DEVICE, "result": None, "goes_on": False},
    "undeclared-options": {
        "host": TFA + BL31 + KERNEL + PAGES + INIT + OFF,
        "result": CLEAN,
        "params": {"host_page_size": "4k"},
    },
}
"""For each rule, a boot that it decides."""


def said(verdict: Verdict) -> object:
    failure = verdict.failure
    named = (failure.cls, failure.layer, failure.signature, failure.title) if failure is not None else None
    return verdict.status, named, verdict.understood, verdict.notes, verdict.by_silence, verdict.resting


def test_each_rule_has_a_name_of_its_own_and_a_case() -> None:
    names = [rule.name for rule in RULES]
    assert sorted(names) == sorted(CASES)
    assert set(names) >= NEXT_SPEAKER
    assert all(rule.says.endswith((".", "?")) and rule.says[0].isupper() for rule in RULES)


@pytest.mark.parametrize("name", [rule.name for rule in RULES])
def test_without_a_rule_its_case_is_judged_otherwise(library: Library, name: str) -> None:
    observed = observe(library, **CASES[name])
    verdict = judge(observed)
    assert name in verdict.decided_by
    without = judge(observed, [rule for rule in RULES if rule.name != name])
    assert said(without) != said(verdict)


def test_an_excerpt_that_hangs_is_only_a_note(library: Library) -> None:
    verdict = judge(observe(library, host=UP + DEVICE, result=None, excerpt=True, quiet=math.inf))
    assert verdict.failure is None
    assert verdict.notes == (
        "if this is all of the console: Host hangs in user space after: usb 1-1: new device",
    )


def test_what_passing_boots_teach_does_not_depend_on_their_order() -> None:
    chains = {"1": {"a": "x"}, "2": {"a": "x"}, "3": {"a": "x", "b": "y"}, "4": {"b": "y"}, "5": {"b": "z"}}
    for order in (list(chains), list(reversed(chains))):
        successors = Successors()
        for name in order:
            successors.take(name, tuple(chains[name].items()), guest_spoke=False)
        assert successors.refresh()
        assert successors.habits.followers == {"a": "x"}
    assert len(chains) > ENOUGH
    successors.take("1", (), guest_spoke=False)
    assert successors.refresh()
    assert successors.habits.followers == {}
    assert not successors.refresh()
