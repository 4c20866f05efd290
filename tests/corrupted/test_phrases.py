import random
from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.corrupted.phrases import PIECES, PhraseIndex, pieces_of
from logtriage.library.load import builtin_dir, builtin_lists, load_library
from logtriage.library.schema import Signature
from logtriage.scan.scanner import Hit, Scanner

LIBRARY = load_library([builtin_dir()])
HEALTHY = """\
NOTICE:  Booting Trusted Firmware
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc 12.2.0) #1 SMP
[    0.000000] Kernel command line: earlycon console=ttyAMA0 panic=1 softlockup_panic=1 oops=panic
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.410000] kvm [1]: VHE mode initialized successfully
[    0.721912] check: Scanning for low memory corruption every 60 seconds
[    3.708524] Run /init as init process
[    3.800000] Unable to handle the disk's cache mode, using write through
[    7.375636] reboot: Power down
"""
OOPS = """\
[   12.000000] lkdtm: Performing direct entry WRITE_RO
[   12.000100] Unable to handle kernel write to read-only memory at virtual address ffffb1e3d0a80000
[   12.000200] Mem abort info:
[   12.000300] Internal error: Oops: 000000009600004f [#1] SMP
[   12.000400] Modules linked in:
[   12.000500] CPU: 1 PID: 65 Comm: sh Not tainted 6.12.117-lt #1
[   12.000600] Hardware name: linux,dummy-virt (DT)
[   12.000700] pc : lkdtm_WRITE_RO+0x44/0x58
[   12.000800] x29: ffff80008378bd10 x28: ffff000002f24ec0 x27: 0000000000000000
[   12.000900] Call trace:
[   12.001000]  lkdtm_WRITE_RO+0x44/0x58
[   12.001100]  lkdtm_do_action+0x24/0x48
[   12.001200]  direct_entry+0xa8/0x108
[   12.001300] ---[ end trace 0000000000000000 ]---
"""


def met(text: bytes) -> list[tuple[str, int, int]]:
    scanner = Scanner(LIBRARY)
    hits = scanner.feed(text) + scanner.pending()
    entries = [(LIBRARY.entries[hit.owner], hit) for hit in hits]
    return [(entry.id, hit.line.number, hit.score) for entry, hit in entries if isinstance(entry, Signature)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[   25.1] Kernel pnic - nt syncing: Fatl exception", "panic-after-exception"),
        ("[   25.1] Kernel panic - not syncing: sotlockup: hung taks", "soft-lockup-panic"),
        ("[   25.1] Kernel panic - not syncing: a reason nobody knows", "panic"),
        ("[   60.0] watchdog: BUG: sft lockup - CPU#0 stck for 22s! [swapper/0:1]", "soft-lockup"),
        ("[   60.0] BUG: wrkqueue lockup - pool cpus=0 node=0", "workqueue-lockup"),
        ("[   60.0] BUG: KASAN: slab-us-after-free in lkdtm_WRITE", "kasan"),
        ("[   60.0] Xrcu: INFO: rcu_schGd self-detected stall oX CPU", "rcu-stall"),
        ('[   60.0] VFS: Canot open rot device "vda2"', "rootfs-open"),
    ],
)
def test_a_damaged_line_is_recognised(line: str, expected: str) -> None:
    found = met(line.encode() + b"\n")
    assert [name for name, _, _ in found] == [expected]


def test_a_damaged_line_has_its_score_and_an_undamaged_one_is_exact() -> None:
    assert met(b"[ 1.0] Kernel pnic - not syncing: dumptest\n") == [("panic", 1, 96)]
    assert met(b"[ 1.0] Kernel panic - not syncing: dumptest\n") == [("panic", 1, 100)]


def test_an_unended_damaged_line_is_recognised_once() -> None:
    scanner = Scanner(LIBRARY)
    assert scanner.feed(b"[ 1.0] watchdog: BUG: soft lckup - CPU#0 stuck for 2") == []
    assert len(scanner.pending()) == 1
    assert len(scanner.feed(b"2s!\n")) == 1
    assert scanner.pending() == []


def test_a_headline_that_no_piece_survives_in_is_found_from_its_trace() -> None:
    headline = (
        "[   12.000100] Unable to handle kernel write to read-only memory at virtual address ffffb1e3d0a80000"
    )
    damaged = "".join(sign for at, sign in enumerate(headline) if at % 6)
    lines = [line for line in OOPS.splitlines() if "Internal error" not in line]
    found = met("\n".join(damaged if line == headline else line for line in lines).encode() + b"\n")
    assert ("oops-access", 2) in [(name, number) for name, number, _ in found]


def test_a_report_without_any_headline_is_a_lost_one() -> None:
    lines = OOPS.splitlines()[4:]
    assert {name for name, _, _ in met("\n".join(lines).encode() + b"\n")} <= {"report-lost", "cut-here"}
    assert met("\n".join(lines).encode() + b"\n") != []


def test_a_known_headline_needs_no_second_net() -> None:
    assert [score for _, _, score in met(OOPS.encode())] == [100] * len(met(OOPS.encode()))


@given(st.integers(0, 1 << 30), st.sampled_from([0.001, 0.01, 0.05]))
def test_damage_makes_no_healthy_boot_fail(seed: int, rate: float) -> None:
    rng = random.Random(seed)
    damaged = bytes(sign for sign in HEALTHY.encode() if rng.random() >= rate)
    assert met(damaged) == []


@given(st.integers(0, 1 << 30), st.lists(st.integers(1, 700), min_size=1, max_size=12))
def test_any_chunking_of_damaged_reports_gives_the_same_marks(seed: int, steps: list[int]) -> None:
    rng = random.Random(seed)
    raw = bytes(sign for sign in (HEALTHY + OOPS + HEALTHY + OOPS).encode() if rng.random() >= 0.03)
    whole, parts = Scanner(LIBRARY), Scanner(LIBRARY)
    one = whole.feed(raw) + whole.pending()
    other: list[Hit] = []
    at = 0
    while at < len(raw):
        step = steps[at % len(steps)]
        other += parts.feed(raw[at : at + step])
        at += step
    other += parts.pending()
    assert [astuple(hit) for hit in other] == [astuple(hit) for hit in one]


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=80))
def test_pieces_are_disjoint_parts_of_their_phrase(phrase: str) -> None:
    pieces = pieces_of(phrase, builtin_lists().vocabulary)
    assert len(pieces) <= PIECES
    at = 0
    for piece in pieces:
        at = phrase.index(piece, at) + len(piece)


def test_the_longer_of_two_phrases_wins_where_both_are_near() -> None:
    phrases = [("Kernel panic - not syncing: ", 0), ("Kernel panic - not syncing: VFS: Unable to mount", 1)]
    phrase_index = PhraseIndex(phrases, builtin_lists())
    assert [
        likeness.owner if likeness else None
        for likeness in (
            phrase_index.recognise(b"Kernel panic - not syncing: VFS: Unabe to mont root fs"),
            phrase_index.recognise(b"Kernel panic - not syncing: something else altogether"),
            phrase_index.recognise(b"a line of another kind"),
        )
    ] == [1, 0, None]


def test_a_library_without_phrases_has_no_net() -> None:
    assert PhraseIndex([], builtin_lists()).expressions == ()
