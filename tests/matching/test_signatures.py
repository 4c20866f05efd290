from collections import defaultdict
from functools import cache

import pytest

from logtriage.matching.check import check_library, hits
from logtriage.matching.library import HEADLINE, Library, Source
from logtriage.matching.load import builtin_dir, builtin_lists, load_library
from logtriage.matching.schema import Match, Quoted, Signature

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


def test_one_signature_takes_what_no_other_knows() -> None:
    vague = [e.id for e in LIBRARY.entries if isinstance(e, Signature) and e.match and e.priority == HEADLINE]
    assert vague == ["bug-other"]
