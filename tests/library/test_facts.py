import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.library.fact import normal, stated
from logtriage.library.library import Library
from logtriage.library.load import builtin_lists, parse_file
from logtriage.library.schema import Fact, FactKind
from logtriage.scan.check import check_library
from logtriage.scan.scanner import Scanner


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("page_size", "4096", "4k"),
        ("page_size", "4K", "4k"),
        ("page_size", "4k", "4k"),
        ("page_size", "4KB", "4k"),
        ("page_size", "64KiB", "64k"),
        ("page_size", "64 KB", "64k"),
        ("page_size", "65536", "64k"),
        ("page_size", " 16k ", "16k"),
        ("page_size", "64", None),
        ("page_size", "5k", None),
        ("page_size", "2M", None),
        ("page_size", "huge", None),
        ("page_size", "", None),
        ("va", "52", "52"),
        ("va", "48-bit", "48"),
        ("va", "48 bits", "48"),
        ("va", "low", None),
        ("va", "99", None),
        ("pa", "52", "52"),
        ("pa", "lpa2", None),
        ("kvm_mode", "nVHE", "nvhe"),
        ("kvm_mode", "VHE", "vhe"),
        ("kvm_mode", "protected", "protected"),
        ("kvm_mode", "none", "none"),
        ("kvm_mode", "default", None),
    ],
)
def test_spellings_of_a_value(kind: FactKind, text: str, value: str | None) -> None:
    assert normal(kind, text) == value


@given(st.sampled_from(["page_size", "va", "pa", "kvm_mode"]), st.text(max_size=12))
def test_a_normal_spelling_stays_as_it_is(kind: FactKind, text: str) -> None:
    value = normal(kind, text)
    if value is not None:
        assert normal(kind, value) == value


def library_of(text: str) -> Library:
    entries, problems = parse_file("schema = 1\n" + text, "draft.toml")
    return Library(entries, problems, lists=builtin_lists())


def said(library: Library, line: str) -> set[tuple[FactKind, tuple[str, ...]]]:
    found = set()
    for hit in Scanner(library).feed(line.encode() + b"\n"):
        entry = library.entries[hit.owner]
        if isinstance(entry, Fact):
            found.add((entry.fact, stated(entry, hit.captures)))
    return found


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072", {("page_size", ("64k",))}),
        ("percpu: Embedded 31 pages/cpu s87272 r8192 d31512 u126976", {("page_size", ("4k",))}),
        # The unit of the last one is rounded up to a large page and says nothing.
        ("percpu: Embedded 56 pages/cpu s192512 r8192 d28672 u2097152", {("page_size", ("4k",))}),
        ("percpu: 22 4K pages/cpu s50344 r8192 d31576", {("page_size", ("4k",))}),
        (
            "Dentry cache hash table entries: 131072 (order: 4, 1048576 bytes, linear)",
            {("page_size", ("64k",))},
        ),
        ("Inode-cache hash table entries: 65536 (order: 5, 524288 bytes, linear)", {("page_size", ("16k",))}),
        (
            "CPU features: detected: 52-bit Virtual Addressing (LVA)",
            {("va", ("52",)), ("page_size", ("64k",))},
        ),
        ("CPU features: detected: 52-bit Virtual Addressing for KVM (LPA2)", set()),
        ("kvm [1]: VHE mode initialized successfully", {("kvm_mode", ("vhe", "nested"))}),
        ("kvm [1]: Hyp mode initialized successfully", {("kvm_mode", ("nvhe",))}),
        ("Kernel command line: earlycon kvm-arm.mode=nvhe", {("kvm_mode", ("nvhe", "hvhe"))}),
        ("Kernel command line: kvm-arm.mode=nvhe kvm-arm.mode=none", set()),
        ("ITS@0x08080000: allocated 8192 Devices @401b0000 (indirect, esz 8, psz 64K, shr 1)", set()),
    ],
)
def test_what_lines_of_real_kernels_state(
    library: Library, line: str, facts: set[tuple[FactKind, tuple[str, ...]]]
) -> None:
    assert said(library, f"[    0.000000] {line}") == facts


@pytest.mark.parametrize(
    "line",
    [
        "percpu: Embedded 2 pages/cpu s4294 r0 d88128 u131072",
        "percpu: Embedded 0 pages/cpu s42944 r0 d88128 u131072",
        "Dentry cache hash table entries: 8192 (order: 0, 65536 bytes, linear)",
        "Dentry cache hash table entries: 131072 (order: 4, 104857 bytes, linear)",
        "Dentry cache hash table entries: 131072 (order: 99999999999999, 1048576 bytes, linear)",
        "Dentry cache hash table entries: 131072 (order: 14, 1048576 bytes, linear)",
    ],
)
def test_numbers_that_make_no_sense_state_nothing(library: Library, line: str) -> None:
    assert {values for _, values in said(library, line)} == {()}


def test_every_sample_of_the_library_states_something(library: Library) -> None:
    facts = [entry for entry in library.entries if isinstance(entry, Fact)]
    assert {fact.fact for fact in facts} == {"page_size", "va", "pa", "kvm_mode"}
    for fact in facts:
        for sample in fact.samples:
            assert any(kind == fact.fact and values for kind, values in said(library, sample)), fact.id
    path = next(
        source.path
        for entry, source in zip(library.entries, library.sources, strict=True)
        if isinstance(entry, Fact)
    )
    assert [str(problem) for problem in check_library(library) if problem.path == path] == []


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ('fact = "page_size"\nmatch = [{ literal = "x" }]', "exactly one of"),
        ('fact = "page_size"\nmatch = []\nvalue = "4k"', "needs a match"),
        ('fact = "page_size"\nmatch = [{ literal = "x" }]\nvalue = "4 apples"', "no value of page_size"),
        (
            'fact = "page_size"\nmatch = [{ literal = "x" }]\ncompute = "page-of-order"',
            "lacks the capture bytes",
        ),
        ('fact = "page_size"\nmatch = [{ regex = "(?P<value>x)" }]\nvalue = "4k"', "exactly one of"),
        (
            'fact = "page_size"\nmatch = [{ regex = "(?P<value>x)" }, { regex = "y" }]',
            "lacks the capture value",
        ),
        ('fact = "page_size"\nmatch = [{ literal = "x", absent = true }]\nvalue = "4k"', "no absent match"),
        (
            'fact = "va"\nmatch = [{ regex = "(?P<order>x)(?P<bytes>y)" }]\ncompute = "page-of-order"',
            "computes a page size",
        ),
        ('fact = "colour"\nmatch = [{ literal = "x" }]\nvalue = "red"', "colour"),
    ],
)
def test_a_fact_that_does_not_say_its_value_in_one_way_is_off(body: str, reason: str) -> None:
    library = library_of(f'[[fact]]\nid = "draft"\n{body}\n')
    assert library.entries == []
    (problem,) = library.problems
    assert reason in problem.reason
    assert problem.line == 2
