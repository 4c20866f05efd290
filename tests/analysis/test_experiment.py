from itertools import product

import pytest

from logtriage.analysis.experiment import next_experiments
from logtriage.analysis.neighbour import Neighbour, nearest
from logtriage.matrix.model import Axis, Config
from logtriage.triage.snapshot import Explanation, Term

AXES = tuple(Axis(name=name, values=("x", "y")) for name in "abc")
CONFIGS = tuple(
    Config(id="".join(row), params=dict(zip("abc", row, strict=True))) for row in product("xy", repeat=3)
)
BY_ID = {config.id: config for config in CONFIGS}


def reading(**values: str) -> Explanation:
    return Explanation(terms=tuple(Term(axis=axis, values=(value,)) for axis, value in values.items()))


def several(first: Explanation, *others: Explanation) -> Explanation:
    return Explanation(terms=first.terms, alternatives=others)


def test_candidates_on_which_the_explanations_disagree_are_returned_in_order() -> None:
    found = next_experiments(several(reading(a="x"), reading(b="x")), CONFIGS, limit=8)
    assert [one.config.id for one in found] == ["xyx", "xyy", "yxx", "yxy"]
    assert [one.terms for one in found[0].fails] == [reading(a="x").terms]
    assert [one.terms for one in found[0].passes] == [reading(b="x").terms]
    assert [one.terms for one in found[2].fails] == [reading(b="x").terms]


def test_the_most_even_split_wins() -> None:
    told = several(reading(a="x"), reading(a="x", b="x"), reading(b="x"), reading(c="x"))
    found = next_experiments(told, CONFIGS, limit=8)
    assert {(len(one.fails), len(one.passes)) for one in found} == {(2, 2)}
    assert [one.config.id for one in found] == ["xyx", "yxx"]


@pytest.mark.parametrize(
    ("told", "candidates"),
    [
        (reading(a="x"), CONFIGS),
        (several(reading(a="x"), reading(b="x")), ()),
        (several(reading(a="x"), reading(b="x")), (BY_ID["xxx"], BY_ID["yyx"])),
    ],
    ids=["nothing to tell apart", "no candidates", "all agree"],
)
def test_there_may_be_no_experiment(told: Explanation, candidates: tuple[Config, ...]) -> None:
    assert next_experiments(told, candidates) == ()


def test_what_an_earlier_mode_would_hide_is_no_experiment() -> None:
    told = several(reading(a="x"), reading(b="x"))
    masking = [reading(c="x").terms, reading(a="y", b="x").terms, ()]
    found = next_experiments(told, CONFIGS, masking=masking)
    assert [one.config.id for one in found] == ["xyy"]


def test_only_so_many_are_returned() -> None:
    assert len(next_experiments(several(reading(a="x"), reading(b="x")), CONFIGS, limit=1)) == 1


@pytest.mark.parametrize(
    ("others", "nearest_id", "differs"),
    [
        (("yyy", "yyx", "xyx"), "xyx", ("b",)),
        (("yyy", "yyx"), "yyx", ("a", "b")),
        (("xxy", "xyx", "yxx"), "xxy", ("c",)),
        (("xxx", "yyy"), "yyy", ("a", "b", "c")),
    ],
    ids=["nearest", "two options", "first of equals", "never itself"],
)
def test_the_nearest_neighbour(others: tuple[str, ...], nearest_id: str, differs: tuple[str, ...]) -> None:
    found = nearest(AXES, BY_ID["xxx"], [BY_ID[config_id] for config_id in others])
    assert found == Neighbour(config=BY_ID[nearest_id], differs=differs)


def test_without_others_there_is_no_neighbour() -> None:
    assert nearest(AXES, BY_ID["xxx"], [BY_ID["xxx"]]) is None


def test_an_option_that_only_one_states_is_a_difference() -> None:
    other = Config(id="other", params={"a": "x", "c": "x", "not an axis": "z"})
    assert nearest(AXES, BY_ID["xxx"], [other]) == Neighbour(config=other, differs=("b",))
