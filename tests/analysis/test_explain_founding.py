"""The founding report: the answer that its author did not have yet."""

from collections.abc import Callable, Collection, Mapping
from itertools import product

import pytest

from logtriage.analysis.experiment import next_experiments
from logtriage.analysis.explain import Explainer
from logtriage.analysis.neighbour import nearest
from logtriage.matrix.file import load_matrix
from logtriage.matrix.model import Config
from logtriage.triage.snapshot import Explanation, Term

MATRIX = load_matrix("lpa2")
AXES, CONFIGS = MATRIX.axes, MATRIX.configs

Predicate = Callable[[Mapping[str, str]], bool]


def ids(predicate: Predicate, among: Collection[str] | None = None) -> frozenset[str]:
    return frozenset(c.id for c in CONFIGS if predicate(c.params) and (among is None or c.id in among))


def silent_host(p: Mapping[str, str]) -> bool:
    return p["host_page_size"] != "64k" and p["host_load_addr"] == "high"


def stuck_kvm(p: Mapping[str, str]) -> bool:
    return (
        p["kvm_mode"] == "protected"
        and p["host_page_size"] == "4k"
        and p["host_pa"] == p["host_va"] == "52"
        and p["hw_pa"] != "lpa2"
    )


RAN = frozenset(c.id for c in CONFIGS)
MODE1 = ids(silent_host)
BOOTED = RAN - MODE1
MODE2 = ids(stuck_kvm, BOOTED)
LAUNCHED = BOOTED - MODE2
MODE3 = ids(lambda p: p["guest_load_addr"] == "high", LAUNCHED)


@pytest.fixture(scope="module")
def explainer() -> Explainer:
    return Explainer(AXES, CONFIGS)


@pytest.fixture(scope="module")
def mode1(explainer: Explainer) -> Explanation:
    return explainer.explain(members=MODE1, eligible=RAN)


@pytest.fixture(scope="module")
def mode2(explainer: Explainer) -> Explanation:
    return explainer.explain(members=MODE2, eligible=BOOTED, masked=MODE1)


@pytest.fixture(scope="module")
def mode3(explainer: Explainer) -> Explanation:
    return explainer.explain(members=MODE3, eligible=LAUNCHED, masked=MODE1 | MODE2)


def terms(**values: str) -> tuple[Term, ...]:
    return tuple(Term(axis=axis, values=tuple(text.split("|"))) for axis, text in values.items())


def test_the_report_has_these_figures() -> None:
    assert (len(CONFIGS), len(MODE1), len(MODE2), len(MODE3)) == (186, 18, 4, 42)


def test_silent_host_is_small_pages_loaded_high(mode1: Explanation) -> None:
    assert mode1.terms == terms(host_page_size="4k|16k", host_load_addr="high")
    assert (mode1.hits, mode1.eligible, mode1.members, mode1.masked) == (18, 18, 18, 0)
    assert mode1.exact
    assert mode1.alternatives == ()
    assert mode1.counterexamples == ()
    assert mode1.inseparable == ()
    assert mode1.no_influence == ("kvm_mode", "guest_load_addr")


def test_stuck_kvm_cannot_tell_host_pa_from_host_va(mode2: Explanation) -> None:
    rest = {"kvm_mode": "protected", "host_page_size": "4k"}
    assert mode2.terms == terms(hw_pa="48|lpa", **rest, host_pa="52")
    assert [other.terms for other in mode2.alternatives] == [terms(hw_pa="48|lpa", **rest, host_va="52")]
    assert (mode2.hits, mode2.eligible, mode2.members, mode2.exact) == (4, 4, 4, True)
    assert mode2.masked == 1
    assert mode2.inseparable == (("host_pa", "host_va"),)
    assert mode2.no_influence == ("hw_va",)


def test_silent_guest_is_exactly_the_guest_loaded_high(mode3: Explanation) -> None:
    assert mode3.terms == terms(guest_load_addr="high")
    assert (mode3.hits, mode3.eligible, mode3.members, mode3.masked) == (42, 42, 42, 6)
    assert mode3.exact
    assert mode3.alternatives == ()
    assert "guest_load_addr" not in mode3.no_influence
    assert {"kvm_mode", "host_page_size", "host_load_addr"} <= set(mode3.no_influence)
    assert "hw_va" not in mode3.no_influence, "it is 52 wherever a guest loads high"


def test_without_masking_the_silent_guest_has_no_exact_cause(explainer: Explainer) -> None:
    told = explainer.explain(members=MODE3, eligible=RAN)
    assert not told.exact
    assert told.terms == terms(guest_load_addr="high")
    assert (told.hits, told.eligible, told.members) == (42, 48, 42)
    assert set(told.counterexamples) == ids(lambda p: p["guest_load_addr"] == "high") - MODE3


def test_half_way_through_the_pending_configurations_are_counted(explainer: Explainer) -> None:
    pending = frozenset(c.id for c in CONFIGS[::2])
    told = explainer.explain(
        members=MODE3 - pending,
        eligible=LAUNCHED - pending,
        masked=(MODE1 | MODE2) - pending,
        pending=pending,
    )
    selected = ids(lambda p: p["guest_load_addr"] == "high")
    assert terms(guest_load_addr="high") in [told.terms, *(other.terms for other in told.alternatives)]
    assert told.terms == terms(guest_load_addr="high")
    assert told.pending == len(selected & pending)
    assert told.pending + told.masked + told.eligible == len(selected)


def test_a_build_outside_the_matrix_would_tell_host_pa_from_host_va(mode2: Explanation) -> None:
    run = {frozenset(c.params.items()) for c in CONFIGS}
    protected = next(c for c in CONFIGS if c.id in MODE2).params
    gaps = [
        Config(id=f"gap-{pa}-{va}", params={**protected, "host_pa": pa, "host_va": va})
        for pa, va in product(("48", "52"), repeat=2)
    ]
    assert {frozenset(gap.params.items()) in run for gap in gaps} == {True, False}
    found = next_experiments(mode2, gaps)
    assert [experiment.config.id for experiment in found] == ["gap-48-52", "gap-52-48"]
    assert [told.terms[-1].axis for told in found[0].fails] == ["host_va"]
    assert [told.terms[-1].axis for told in found[0].passes] == ["host_pa"]
    assert next_experiments(mode2, CONFIGS) == (), "the rules leave nothing in the matrix that would tell"


def test_the_nearest_passing_neighbour_differs_in_the_cause() -> None:
    passing = [c for c in CONFIGS if c.id in LAUNCHED - MODE3]
    for config in (c for c in CONFIGS if c.id in MODE3):
        found = nearest(AXES, config, passing)
        assert found is not None
        assert found.differs == ("guest_load_addr",)
