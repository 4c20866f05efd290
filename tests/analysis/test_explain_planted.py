"""Causes that were planted in made-up matrices must come out again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from random import Random
from time import process_time

import pytest

from logtriage.analysis.bitmaps import NOT_STATED, selects
from logtriage.analysis.explain import Explainer, explain
from logtriage.matrix.model import Axis, Config
from logtriage.triage.snapshot import Explanation, Term

SEEDS = range(12)


@dataclass(frozen=True)
class Planted:
    axes: tuple[Axis, ...]
    configs: tuple[Config, ...]
    cause: tuple[Term, ...]

    @property
    def ids(self) -> list[str]:
        return [config.id for config in self.configs]

    def members(self) -> set[str]:
        return {config.id for config in self.configs if selects(self.cause, config)}


def planted(seed: int, terms: int, *, count: int = 600, axes: int = 8) -> Planted:
    """A matrix of `count` rows out of all, and a cause of so many terms."""
    random = Random(seed)
    made = tuple(
        Axis(name=f"axis{number}", values=tuple(f"v{value}" for value in range(random.randint(2, 4))))
        for number in range(axes)
    )
    names = [axis.name for axis in made]
    rows = list(product(*(axis.values for axis in made)))
    chosen = [rows[index] for index in sorted(random.sample(range(len(rows)), min(count, len(rows))))]
    configs = tuple(
        Config(id=str(number), params=dict(zip(names, row, strict=True))) for number, row in enumerate(chosen)
    )
    return Planted(made, configs, some_cause(random, made, terms))


def some_cause(random: Random, axes: Sequence[Axis], terms: int) -> tuple[Term, ...]:
    chosen = sorted(random.sample(range(len(axes)), terms))
    return tuple(
        Term(
            axis=axes[place].name,
            values=tuple(
                sorted(random.sample(axes[place].values, random.randint(1, len(axes[place].values) - 1)))
            ),
        )
        for place in chosen
    )


def readings(explanation: Explanation) -> list[tuple[Term, ...]]:
    return [one.terms for one in (explanation, *explanation.alternatives)]


@pytest.mark.parametrize("terms", [1, 2, 3])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_cause_comes_out_exactly(seed: int, terms: int) -> None:
    run = planted(seed, terms)
    told = explain(run.axes, run.configs, members=run.members(), eligible=run.ids)
    assert told.exact
    assert told.terms == run.cause
    assert not set(told.no_influence) & {term.axis for term in run.cause}


@pytest.mark.parametrize("seed", SEEDS)
def test_two_causes_in_one_run_come_out_each(seed: int) -> None:
    run = planted(seed, 2)
    other = replace(run, cause=some_cause(Random(seed + 1000), run.axes, 2))
    first = run.members()
    second = other.members() - first
    explainer = Explainer(run.axes, run.configs)
    early = explainer.explain(members=first, eligible=run.ids)
    late = explainer.explain(members=second, eligible=set(run.ids) - first, masked=first)
    assert early.terms == run.cause
    assert late.exact == bool(second)
    if second:
        assert other.cause in readings(late) or len(late.terms) < len(other.cause)
        assert late.hits == late.eligible == late.members == len(second)


@pytest.mark.parametrize("terms", [1, 2, 3])
@pytest.mark.parametrize("seed", SEEDS)
def test_half_of_the_run_is_enough_or_it_says_what_else_it_could_be(seed: int, terms: int) -> None:
    run = planted(seed, terms)
    random = Random(seed)
    pending = {config_id for config_id in run.ids if random.random() < 0.5}
    told = explain(
        run.axes,
        run.configs,
        members=run.members() - pending,
        eligible=set(run.ids) - pending,
        pending=pending,
    )
    assert told.exact
    assert run.cause in readings(told)
    assert told.pending == sum(selects(told.terms, config) for config in run.configs if config.id in pending)


@pytest.mark.parametrize("terms", [1, 2, 3])
@pytest.mark.parametrize("seed", SEEDS)
def test_two_per_cent_mislabelled_configurations_do_not_hide_the_cause(seed: int, terms: int) -> None:
    run = planted(seed, terms)
    wrong = set(Random(seed).sample(run.ids, len(run.ids) // 50))
    members = run.members() ^ wrong
    told = explain(run.axes, run.configs, members=members, eligible=run.ids)
    assert not told.exact
    assert told.terms == run.cause
    assert set(told.counterexamples) <= wrong
    assert len(told.counterexamples) == min(len(wrong), 8)


def test_options_that_go_together_are_told_as_alternatives_where_nothing_is_exact() -> None:
    axes = [Axis(name=name, values=("0", "1")) for name in ("pa", "va", "noise", "other")]
    configs = [
        Config(id=f"{size}{noise}{other}", params={"pa": size, "va": size, "noise": noise, "other": other})
        for size, noise, other in product("01", "01", "01")
    ]
    copies = [replace(c, id=f"{c.id}/{n}") for c in configs for n in range(8)]
    members = {c.id for c in copies if c.params["pa"] == "1"} - {"100/0"} | {"011/3"}
    told = explain(axes, copies, members=members, eligible=[c.id for c in copies])
    assert readings(told) == [(Term(axis="pa", values=("1",)),), (Term(axis="va", values=("1",)),)]
    assert told.inseparable == (("pa", "va"),)
    assert told.counterexamples == ("011/3", "100/0")
    assert (told.exact, told.hits, told.eligible, told.members) == (False, 31, 32, 32)


def test_a_mode_that_depends_on_nothing_has_no_terms() -> None:
    run = planted(1, 1)
    random = Random(1)
    members = set(random.sample(run.ids, 60))
    told = explain(run.axes, run.configs, members=members, eligible=run.ids)
    assert told == Explanation(hits=60, eligible=600, members=60)


def test_a_mode_that_everything_shows_is_exact_without_terms() -> None:
    run = planted(2, 1, count=10_000, axes=4)
    told = explain(run.axes, run.configs, members=run.ids, eligible=run.ids)
    assert (told.terms, told.exact, told.alternatives) == ((), True, ())
    assert told.no_influence == tuple(axis.name for axis in run.axes)


def test_what_is_masked_or_pending_proves_nothing() -> None:
    axes = [Axis(name="a", values=("x", "y")), Axis(name="b", values=("x", "y"))]
    configs = [Config(id=a + b, params={"a": a, "b": b}) for a, b in product("xy", repeat=2)]
    told = explain(axes, configs, members=["xx"], eligible=["yy"], masked=["xy"], pending=["yx"])
    assert told.inseparable == (("a", "b"),)
    assert (told.terms, told.masked, told.pending) == ((Term(axis="a", values=("x",)),), 1, 0)
    (other,) = told.alternatives
    assert (other.terms, other.masked, other.pending) == ((Term(axis="b", values=("x",)),), 0, 1)
    assert told.no_influence == ()


def test_what_was_not_run_is_counted_apart_from_what_is_pending() -> None:
    axes = [Axis(name="a", values=("x", "y")), Axis(name="b", values=("x", "y"))]
    configs = [Config(id=a + b, params={"a": a, "b": b}) for a, b in product("xy", repeat=2)]
    told = explain(axes, configs, members=["xx"], eligible=["yx"], pending=["xy"], not_run=["xy", "yy"])
    assert (told.terms, told.pending, told.not_run) == ((Term(axis="a", values=("x",)),), 1, 0)
    told = explain(axes, configs, members=["xx"], eligible=["yx"], not_run=["xy", "yy"])
    assert (told.terms, told.pending, told.not_run) == ((Term(axis="a", values=("x",)),), 0, 1)


def test_not_stating_an_option_is_no_term_by_itself_but_may_be_in_one() -> None:
    axes = [Axis(name="a", values=("x", "y"))]
    configs = [Config(id="none", params={}), *(Config(id=v, params={"a": v}) for v in "xy")]
    alone = explain(axes, configs, members=["none"], eligible=["x", "y"])
    assert (alone.terms, alone.exact) == ((), False)
    beside = explain(axes, configs, members=["none", "x"], eligible=["y"])
    assert (beside.terms, beside.exact) == ((Term(axis="a", values=("x", NOT_STATED)),), True)


def test_fewer_values_are_preferred_before_the_order_of_axes() -> None:
    axes = [Axis(name="many", values=("p", "q", "r")), Axis(name="one", values=("x", "y"))]
    configs = [
        Config(id=str(n), params={"many": many, "one": one})
        for n, (many, one) in enumerate([("p", "x"), ("q", "x"), ("r", "y")])
    ]
    told = explain(axes, configs, members=["0", "1"], eligible=["2"])
    assert readings(told) == [(Term(axis="one", values=("x",)),), (Term(axis="many", values=("p", "q")),)]


def test_values_that_the_axis_does_not_list_count_too() -> None:
    axes = [Axis(name="a", values=())]
    configs = [Config(id=v, params={"a": v, "unknown": "option"}) for v in "zyx"]
    told = explain(axes, configs, members=["z", "x"], eligible=["y"])
    assert told.terms == (Term(axis="a", values=("x", "z")),)


def test_an_unknown_id_is_refused() -> None:
    with pytest.raises(KeyError, match="nobody"):
        explain([], [Config(id="0", params={})], members=["nobody"], eligible=[])


def test_dozens_of_unrelated_options_end_in_time_with_an_exact_answer() -> None:
    random = Random(4)
    axes = [Axis(name=f"axis{number:02}", values=("0", "1")) for number in range(50)]
    configs = [
        Config(id=str(n), params={axis.name: random.choice("01") for axis in axes}) for n in range(1_000)
    ]
    told = explain(axes, configs, members=["7"], eligible=[config.id for config in configs])
    assert told.exact
    assert told.hits == told.members == 1


def seconds(count: int) -> float:
    run = planted(9, 2, count=count, axes=12)
    random = Random(9)
    modes = [
        replace(run, cause=some_cause(random, run.axes, number % 4 + 1)).members() for number in range(20)
    ]
    start = process_time()
    explainer = Explainer(run.axes, run.configs)
    for members in modes:
        explainer.explain(members=members, eligible=run.ids)
    return process_time() - start


@pytest.mark.slow
def test_the_time_grows_with_the_matrix_and_no_faster() -> None:
    small = max(seconds(1_000) for _ in range(3))  # the slowest: a busy machine slows short runs more
    assert min(seconds(10_000) for _ in range(3)) <= 20 * small
