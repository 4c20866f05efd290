from collections import defaultdict
from functools import cache
from itertools import combinations

import pytest

from logtriage.library.library import Library, Source
from logtriage.library.load import builtin_dir, builtin_lists, load_library
from logtriage.library.role import outranks
from logtriage.library.schema import Match, Quoted, Signature
from logtriage.scan.check import check_library, hits, unknown_causes
from logtriage.scan.scanner import Scanner

LIBRARY = load_library([builtin_dir()])


@cache
def problems() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for problem in check_library(LIBRARY):
        found[problem.key].append(problem.reason)
    return found


@pytest.mark.parametrize("entry_id", [entry.id for entry in LIBRARY.entries])
def test_each_entry_finds_its_samples_and_leaves_the_others(entry_id: str) -> None:
    assert problems()[entry_id] == []


def test_nothing_of_the_library_is_off() -> None:
    assert LIBRARY.problems == []


@pytest.mark.parametrize(
    "entry", [entry for entry in LIBRARY.entries if isinstance(entry, Signature)], ids=lambda entry: entry.id
)
def test_each_signature_says_what_it_means(entry: Signature) -> None:
    assert entry.explain.endswith(".")


@pytest.mark.parametrize(
    "line",
    [
        "[    0.000000] Kernel command line: console=ttyS0 panic=1 oops=panic softlockup_panic=1",
        "[   18.2] lkdtm: Performing direct entry PANIC",
        "NOTICE:  BL31: v2.9(release):v2.9.0",
        "ERROR:   QEMU System Power off: with GPIO.",
        "WARNING: SEC firmware is too old",
        "WARNING: Firmware Image Package header check failed.",
        "EFI stub: ERROR: FIRMWARE BUG: kernel image not aligned on 64k boundary",
        "INFO:    BL31: Initializing runtime services",
        "[    0.0] ODEBUG: selftest passed",
        "    ok 3 test_kernel_panic",
        "[    0.1] check: Scanning for low memory corruption every 60 seconds",
        "[   10.0] app[77]: segfault at 0 ip 0000000000401136 sp 00007ffd error 6 in app[401000+1000]",
        "kernel.panic_on_oops = 1",
    ],
)
def test_harmless_lines_show_no_signature(line: str) -> None:
    shown = [LIBRARY.entries[owner] for owner in hits(LIBRARY, line)]
    assert [entry.id for entry in shown if isinstance(entry, Signature) and entry.severity != "info"] == []


def signature(
    *match: Match, samples: tuple[str, ...] = ("begin one",), counter_samples: tuple[str, ...] = ()
) -> Signature:
    return Signature(
        id="one", title="one", cls="oops", match=match, samples=samples, counter_samples=counter_samples
    )


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (signature(Match(literal="two")), "sample 1 does not match"),
        (signature(Match(literal="one"), samples=()), "no samples"),
        (signature(Match(literal="one"), counter_samples=("no one",)), "counter-sample 1 matches"),
        (signature(Match(regex=r"\[ +\d"), samples=("[  1",)), "match 1 hits"),
        (Quoted(id="one", regex="^quote:", samples=("a quote:",)), "sample 1 is no such quote"),
    ],
)
def test_what_is_wrong_is_named(entry: Signature | Quoted, reason: str) -> None:
    found = check_library(Library([(entry, Source("here.toml", 3))], lists=builtin_lists()))
    assert [(problem.path, problem.line, problem.key) for problem in found] == [("here.toml", 3, "one")]
    assert found[0].reason.startswith(reason)


def test_a_slow_expression_is_named() -> None:
    ticks = iter(range(1000))
    fine = signature(Match(literal="one"))
    library = Library([(fine, Source("here.toml", 3))], lists=builtin_lists())
    found = check_library(library, clock=lambda: float(next(ticks)))
    assert [problem.reason for problem in found] == ["expression 1 takes 1000 ms on a line of 64 KiB"]


def test_phrases_are_of_signatures_that_a_line_can_stand_for() -> None:
    for entry in LIBRARY.entries:
        if isinstance(entry, Signature) and entry.phrases and len(entry.match) > 1:
            assert entry.combine == "any", entry.id


SIGNATURES = [entry for entry in LIBRARY.entries if isinstance(entry, Signature)]
ON_LINES = [entry for entry in SIGNATURES if entry.match and not entry.when.tail]


def test_the_library_orders_signatures_by_roles_only() -> None:
    assert [entry.id for entry in SIGNATURES if entry.priority is not None] == []
    assert [entry.id for entry in ON_LINES if entry.role is None] == []
    scores = [match.maybe_score for entry in SIGNATURES for match in entry.match]
    assert set(scores) == {None}


def test_one_signature_stands_for_a_lost_report() -> None:
    assert [entry.id for entry in SIGNATURES if entry.role == "context"] == ["report-lost"]
    assert LIBRARY.phrase_index.lost == LIBRARY.entries.index(LIBRARY.signature("report-lost"))


def test_consequences_follow_from_what_the_library_knows() -> None:
    assert unknown_causes(LIBRARY) == []
    entry = Signature(
        id="one", title="one", cls="oops", match=(Match(literal="x"),), consequence_of=("bug", "not-one")
    )
    found = unknown_causes(Library([(entry, Source("here.toml", 3))], lists=builtin_lists()))
    assert [(problem.line, problem.key) for problem in found] == [(3, "one")]
    assert "not-one" in found[0].reason


def test_what_two_signatures_know_of_one_sample_is_decided() -> None:
    """By a role or by what is a consequence of what, not by the order in which they are read."""
    open_pairs = set()
    for sample in {sample for entry in ON_LINES for sample in (*entry.samples, *entry.counter_samples)}:
        hits = Scanner(LIBRARY).feed(sample.encode() + b"\n")
        for one, other in combinations({hit.owner: hit for hit in hits}.values(), 2):
            first, second = LIBRARY.entries[one.owner], LIBRARY.entries[other.owner]
            if not isinstance(first, Signature) or not isinstance(second, Signature):
                continue
            if "info" in {first.severity, second.severity}:
                continue
            shared = any(line in other.lines for line in one.lines)
            if shared and not (outranks(first, second) or outranks(second, first)):
                open_pairs.add((first.id, second.id))
    assert open_pairs == set()
