"""Explanations of any small matrix, held against brute force."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from logtriage.analysis.bitmaps import NOT_STATED, selects
from logtriage.analysis.explain import ALTERNATIVES, Explainer
from logtriage.matrix.model import Axis, Config
from logtriage.triage.snapshot import Explanation, Term

MEMBER, OTHER, MASKED, PENDING, NOT_RUN = range(5)


@dataclass(frozen=True)
class Run:
    axes: tuple[Axis, ...]
    configs: tuple[Config, ...]
    roles: tuple[int, ...]

    def having(self, *roles: int) -> list[Config]:
        return [config for config, role in zip(self.configs, self.roles, strict=True) if role in roles]

    def ids(self, *roles: int) -> list[str]:
        return [config.id for config in self.having(*roles)]

    def explain(self) -> Explanation:
        return Explainer(self.axes, self.configs).explain(
            members=self.ids(MEMBER),
            eligible=self.ids(MEMBER, OTHER),
            masked=self.ids(MASKED),
            pending=self.ids(PENDING),
        )


@st.composite
def runs(draw: st.DrawFn) -> Run:
    sizes = draw(st.lists(st.integers(1, 3), min_size=1, max_size=4))
    axes = tuple(
        Axis(name=f"axis{number}", values=tuple(f"v{value}" for value in range(size)))
        for number, size in enumerate(sizes)
    )
    unstated = draw(st.sets(st.sampled_from([axis.name for axis in axes]), max_size=2))
    columns = [(*axis.values, None) if axis.name in unstated else axis.values for axis in axes]
    rows = draw(st.lists(st.sampled_from(list(product(*columns))), max_size=24, unique=True))
    configs = tuple(
        Config(
            id=str(number),
            params={axis.name: value for axis, value in zip(axes, row, strict=True) if value is not None},
        )
        for number, row in enumerate(rows)
    )
    planted = draw(st.booleans())
    if planted:
        cause = Term(axis=axes[0].name, values=("v0",))
        roles = tuple(MEMBER if selects([cause], config) else OTHER for config in configs)
        hidden = draw(st.sets(st.integers(0, 23), max_size=6))
        roles = tuple(PENDING if n in hidden else role for n, role in enumerate(roles))
    else:
        weighted = st.sampled_from([MEMBER, MEMBER, OTHER, OTHER, OTHER, MASKED, PENDING, NOT_RUN])
        roles = tuple(draw(st.lists(weighted, min_size=len(rows), max_size=len(rows))))
    return Run(axes, configs, roles)


def told(explanation: Explanation) -> tuple[Explanation, ...]:
    return (explanation, *explanation.alternatives)


def stated_values(run: Run, axis: Axis) -> list[str]:
    return sorted({config.params.get(axis.name, NOT_STATED) for config in run.configs})


def value_sets(run: Run, axis: Axis) -> Iterator[tuple[str, ...]]:
    """Every proper subset of the values, but that some member must state one of them."""
    values = stated_values(run, axis)
    seen = {config.params[axis.name] for config in run.having(MEMBER) if axis.name in config.params}
    every = chain.from_iterable(combinations(values, size) for size in range(1, len(values)))
    return (chosen for chosen in every if seen & set(chosen))


def exact(run: Run, terms: Sequence[Term]) -> bool:
    chosen = [config.id for config in run.having(MEMBER, OTHER) if selects(terms, config)]
    return chosen == run.ids(MEMBER)


def shortest_axis_sets(run: Run) -> set[tuple[str, ...]]:
    """The axes of every shortest exact conjunction, whatever its value sets."""
    for size in range(len(run.axes) + 1):
        found = set()
        for axes in combinations(run.axes, size):
            choices = [
                [Term(axis=axis.name, values=values) for values in value_sets(run, axis)] for axis in axes
            ]
            if any(exact(run, terms) for terms in product(*choices)):
                found.add(tuple(axis.name for axis in axes))
        if found:
            return found
    return set()


@given(runs())
def test_every_figure_is_what_the_terms_select(run: Run) -> None:
    for one in told(run.explain()):
        if not run.ids(MEMBER):
            assert one == Explanation()
            continue
        eligible = {config.id for config in run.having(MEMBER, OTHER) if selects(one.terms, config)}
        members = set(run.ids(MEMBER))
        assert one.members == len(members)
        assert one.eligible == len(eligible)
        assert one.hits == len(eligible & members)
        assert one.masked == sum(selects(one.terms, config) for config in run.having(MASKED))
        assert one.pending == sum(selects(one.terms, config) for config in run.having(PENDING))
        assert one.exact == (eligible == members)
        wrong = [c.id for c in run.configs if c.id in eligible ^ members]
        assert list(one.counterexamples) == (wrong[:8] if one.terms else [])


@given(runs())
def test_terms_are_proper_in_axis_order_and_hold_values_of_members_only(run: Run) -> None:
    order = [axis.name for axis in run.axes]
    values = {axis.name: stated_values(run, axis) for axis in run.axes}
    for one in told(run.explain()):
        places = [order.index(term.axis) for term in one.terms]
        assert places == sorted(set(places))
        for term in one.terms:
            seen = {config.params.get(term.axis, NOT_STATED) for config in run.having(MEMBER)}
            assert set(term.values) <= seen
            assert 0 < len(set(term.values)) == len(term.values) < len(values[term.axis])
            assert term.values != (NOT_STATED,)


@given(runs())
def test_it_is_exact_where_that_can_be_and_none_is_shorter(run: Run) -> None:
    if not run.ids(MEMBER):
        return
    explanation = run.explain()
    best = shortest_axis_sets(run)
    assert explanation.exact == bool(best)
    if best:
        found = [tuple(term.axis for term in one.terms) for one in told(explanation)]
        assert len(found) == len(set(found)) == min(len(best), ALTERNATIVES + 1)
        assert set(found) <= best
        assert all(one.exact for one in told(explanation))


@given(runs(), st.randoms(use_true_random=False))
def test_the_order_of_ids_does_not_matter(run: Run, order: Random) -> None:
    def shuffled(*roles: int) -> list[str]:
        ids = run.ids(*roles) * 2
        order.shuffle(ids)
        return ids

    again = Explainer(run.axes, run.configs).explain(
        members=shuffled(MEMBER),
        eligible=frozenset(shuffled(OTHER)),
        masked=shuffled(MASKED),
        pending=shuffled(PENDING),
    )
    assert again == run.explain()


@given(runs())
def test_inseparable_options_select_the_same_in_each_others_place(run: Run) -> None:
    explanation = run.explain()
    chosen = {term.axis: term for term in explanation.terms}
    selected = [c for c in run.having(MEMBER, OTHER) if selects(explanation.terms, c)]
    for group in explanation.inseparable:
        (inside,) = chosen.keys() & set(group)
        for other in set(group) - {inside}:
            values = {config.params.get(other, NOT_STATED) for config in selected}
            swapped = [term for axis, term in chosen.items() if axis != inside]
            swapped.append(Term(axis=other, values=tuple(values)))
            assert [c for c in run.having(MEMBER, OTHER) if selects(swapped, c)] == selected


def indifferent(run: Run, axis: Axis) -> bool:
    """The definition, pair by pair."""
    members, eligible = set(run.ids(MEMBER)), run.having(MEMBER, OTHER)
    values = stated_values(run, axis)
    reached = {values[0]}
    links: list[set[str]] = []
    for one, other in combinations(eligible, 2):
        rest = [
            {name: value for name, value in config.params.items() if name != axis.name}
            for config in (one, other)
        ]
        if rest[0] == rest[1]:
            if (one.id in members) != (other.id in members):
                return False
            if one.id in members:
                links.append({config.params.get(axis.name, NOT_STATED) for config in (one, other)})
    for _ in values:
        for link in links:
            if link & reached:
                reached |= link
    return len(values) > 1 and reached == set(values)


@given(runs())
def test_no_influence_is_claimed_where_every_comparison_shows_it(run: Run) -> None:
    if not run.ids(MEMBER):
        return
    expected = tuple(axis.name for axis in run.axes if indifferent(run, axis))
    assert run.explain().no_influence == expected
