"""Rules and numbering against a brute force that knows nothing of clauses or diagrams."""

import time
from collections.abc import Mapping, Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.errors import InputError
from logtriage.matrix.enumeration import MAX_CONFIGS, enumerate_configs
from logtriage.matrix.model import Axis
from logtriage.matrix.rules import Rule
from logtriage.matrix.template import parse_template

VALUES = ("a", "b", "c")


def axes_of(*sizes: int) -> tuple[Axis, ...]:
    return tuple(
        Axis(name=f"x{number}", values=tuple(f"v{value}" for value in range(size)))
        for number, size in enumerate(sizes)
    )


def breaks(rule: Rule, params: Mapping[str, str]) -> bool:
    if not all(params[axis] in allowed for axis, allowed in rule.when.items()):
        return False
    if not all(params[axis] in allowed for axis, allowed in rule.require.items()):
        return True
    if len({params[axis] for axis in rule.equal}) > 1:
        return True
    return bool(rule.exclude) and all(params[axis] in out for axis, out in rule.exclude.items())


def brute_force(axes: Sequence[Axis], rules: Sequence[Rule]) -> tuple[int, list[tuple[str, dict[str, str]]]]:
    number = 0
    valid = []
    for values in product(*(axis.values for axis in axes)):
        params = {axis.name: value for axis, value in zip(axes, values, strict=True)}
        if any(rule.numbered and breaks(rule, params) for rule in rules):
            continue
        if not any(breaks(rule, params) for rule in rules):
            valid.append((str(number), params))
        number += 1
    return number, valid


@st.composite
def matrices(draw: st.DrawFn) -> tuple[tuple[Axis, ...], list[Rule]]:
    sizes = draw(st.lists(st.integers(1, 3), min_size=1, max_size=5))
    axes = tuple(Axis(name=f"x{number}", values=VALUES[:size]) for number, size in enumerate(sizes))

    def constraint(most: int) -> dict[str, tuple[str, ...]]:
        chosen = draw(st.lists(st.sampled_from(axes), max_size=most, unique_by=lambda axis: axis.name))
        return {
            axis.name: tuple(draw(st.lists(st.sampled_from(axis.values), min_size=1, unique=True)))
            for axis in chosen
        }

    def equal() -> tuple[str, ...]:
        if len(axes) < 2 or not draw(st.booleans()):
            return ()
        names = st.sampled_from([axis.name for axis in axes])
        return tuple(draw(st.lists(names, min_size=2, max_size=3, unique=True)))

    rules = [
        Rule(
            when=constraint(2),
            require=constraint(2),
            equal=equal(),
            exclude=constraint(2),
            numbered=draw(st.booleans()),
        )
        for _ in range(draw(st.integers(0, 4)))
    ]
    return axes, rules


@given(matrices())
def test_any_matrix_is_what_brute_force_says(matrix: tuple[tuple[Axis, ...], list[Rule]]) -> None:
    axes, rules = matrix
    numbered, valid = brute_force(axes, rules)
    if not valid:
        with pytest.raises(InputError, match="leave no combination"):
            enumerate_configs(axes, rules)
        return
    result = enumerate_configs(axes, rules)
    assert result.numbered == numbered
    assert [(config.id, config.params) for config in result.configs] == valid


AXES = axes_of(2, 2, 2)


@pytest.mark.parametrize(
    ("rules", "ids"),
    [
        ([], "0 1 2 3 4 5 6 7"),
        ([Rule(when={"x0": ("v0",)}, require={"x1": ("v1",)})], "0 1 2 3 4 5"),
        ([Rule(when={"x0": ("v0",)}, require={"x1": ("v1",)}, numbered=False)], "2 3 4 5 6 7"),
        ([Rule(equal=("x0", "x1"), numbered=False)], "0 1 6 7"),
        ([Rule(equal=("x0", "x1", "x2"), numbered=False)], "0 7"),
        ([Rule(exclude={"x0": ("v1",), "x2": ("v1",)}, numbered=False)], "0 1 2 3 4 6"),
        ([Rule(require={"x1": ("v1",)}), Rule(require={"x2": ("v1",)}, numbered=False)], "1 3"),
        (
            [
                Rule(when={"x0": ("v0",)}, exclude={"x1": ("v0", "v1")}, numbered=False),
                Rule(require={"x2": ("v0",)}),
            ],
            "2 3",
        ),
    ],
)
def test_numbers(rules: list[Rule], ids: str) -> None:
    assert [config.id for config in enumerate_configs(AXES, rules).configs] == ids.split()


def test_a_million_combinations_with_ten_thousand_valid_take_no_time() -> None:
    axes = axes_of(3, 3, 4, 2, 4, 3, 3, 4, 3, 4, 3, 4)
    rules = [
        Rule(equal=("x0", "x10"), numbered=False),
        Rule(equal=("x2", "x11")),
        Rule(when={"x1": ("v0",)}, require={"x9": ("v0",)}),
        Rule(when={"x3": ("v1",)}, require={"x4": ("v1", "v2")}, numbered=False),
        Rule(require={"x7": ("v0", "v1")}, numbered=False),
        Rule(require={"x6": ("v0",)}),
        Rule(exclude={"x5": ("v0",), "x8": ("v1", "v2")}),
    ]
    start = time.process_time()
    result = enumerate_configs(axes, rules)
    took = time.process_time() - start
    assert result.combinations == 1_492_992
    assert len(result.configs) == 9_072
    assert took < 1


def test_numbers_of_cut_subtrees_are_counted_without_visiting_them() -> None:
    axes = axes_of(*[2] * 60)
    rules = [
        Rule(require={"x0": ("v1",)}, numbered=False),
        *(Rule(require={f"x{number}": ("v0",)}, numbered=False) for number in range(1, 60)),
    ]
    result = enumerate_configs(axes, rules)
    assert [config.id for config in result.configs] == [str(2**59)]
    assert result.numbered == 2**60


def test_too_many_configurations_are_refused_before_any_is_made() -> None:
    with pytest.raises(InputError, match=r"1,152,921,504,606,846,976 valid combinations") as caught:
        enumerate_configs(axes_of(*[2] * 60), [])
    assert caught.value.key == "axes"


def test_the_limit_itself_is_allowed() -> None:
    assert len(enumerate_configs(axes_of(1000, 100), []).configs) == MAX_CONFIGS


def test_rules_too_entangled_to_count_are_refused() -> None:
    axes = axes_of(*[2] * 44)
    rules = [Rule(equal=(f"x{number}", f"x{number + 22}")) for number in range(22)]
    with pytest.raises(InputError, match="too many options together") as caught:
        enumerate_configs(axes, rules)
    assert caught.value.key == "rule"


def test_ids_from_a_template() -> None:
    template = parse_template("{x0}-{x1}{x2}", {"x0", "x1", "x2"})
    ids = [config.id for config in enumerate_configs(AXES, [], ids=template).configs]
    assert ids[:3] == ["v0-v0v0", "v0-v0v1", "v0-v1v0"]
    assert len(set(ids)) == 8


def test_a_template_that_makes_an_id_twice_is_refused() -> None:
    template = parse_template("{x0}-{x1}", {"x0", "x1", "x2"})
    with pytest.raises(InputError, match="two configurations"):
        enumerate_configs(AXES, [], ids=template)


@pytest.mark.parametrize("value", ["../x", "/etc", ".", "-rf", "a/b", "x\x1b[2J", "v" * 300])
def test_an_id_that_is_no_file_name_is_refused(value: str) -> None:
    axes = (Axis(name="x", values=(value,)),)
    with pytest.raises(InputError, match="makes the id") as caught:
        enumerate_configs(axes, [], ids=parse_template("{x}", {"x"}))
    assert str(caught.value).isprintable()
