from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.analysis.set_cover import minimum_covers


def brute_force(universe: int, sets: list[int]) -> set[tuple[int, ...]]:
    for size in range(len(sets) + 1):
        found = set()
        for chosen in combinations(range(len(sets)), size):
            union = 0
            for index in chosen:
                union |= sets[index]
            if not universe & ~union:
                found.add(chosen)
        if found:
            return found
    return set()


@given(st.integers(0, 2**12 - 1), st.lists(st.integers(0, 2**12 - 1), max_size=7))
def test_all_smallest_covers_are_found_once(universe: int, sets: list[int]) -> None:
    found = minimum_covers(universe, sets)
    assert len(found) == len(set(found))
    assert set(found) == brute_force(universe, sets)


@pytest.mark.parametrize("steps", [0, 1, 5, 50])
@given(st.integers(0, 2**12 - 1), st.lists(st.integers(0, 2**12 - 1), max_size=7))
def test_out_of_steps_it_still_answers_with_covers(steps: int, universe: int, sets: list[int]) -> None:
    found = minimum_covers(universe, sets, steps=steps)
    assert bool(found) == bool(brute_force(universe, sets))
    for cover in found:
        union = 0
        for index in cover:
            union |= sets[index]
        assert not universe & ~union


def test_nothing_to_cover_takes_nothing() -> None:
    assert minimum_covers(0, [0b11]) == [()]
