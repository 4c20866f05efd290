import random

import pytest

from logtriage.library.library import Library
from tests.corpus.boot_file import Boot
from tests.score.damage import DAMAGE
from tests.score.score_corpus import CORPUS, Case, own, tally, third_party


@pytest.fixture(scope="module")
def cases(qemu_boots: dict[str, Boot]) -> list[Case]:
    return own(list(qemu_boots.values()))


def test_our_own_crashes_are_classified_and_healthy_boots_are_clean(
    library: Library, cases: list[Case]
) -> None:
    found = tally(library, cases)
    assert found.counts["healthy"] >= 50
    assert found.counts["alarms"] == 0, found.wrong
    assert found.counts["found"] == found.counts["failing"] >= 35, found.wrong
    assert found.counts["strict"] >= 0.97 * found.counts["failing"], found.wrong


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(DAMAGE))
@pytest.mark.parametrize(("rate", "floor"), [(0.001, 0.97), (0.01, 0.95), (0.05, 0.85)])
def test_damage_takes_little_away(
    library: Library, cases: list[Case], kind: str, rate: float, floor: float
) -> None:
    rng = random.Random(f"{kind} {rate}")
    damage = DAMAGE[kind]
    found = tally(library, cases, lambda data: damage(data, rate, rng))
    assert found.counts["alarms"] == 0, found.wrong
    assert found.counts["found"] == found.counts["failing"], found.wrong
    survived = found.counts["survived"]  # no alarm: each is told as a note, or by its own class
    assert found.counts["lenient"] + survived >= floor * (found.counts["failing"] + survived), found.wrong


@pytest.mark.slow
def test_other_projects_logs_are_classified_and_their_healthy_boots_are_clean(library: Library) -> None:
    logs = third_party(CORPUS)
    if not logs:
        pytest.skip("other projects' logs are not ours to give, so they are not in the repository")
    found = tally(library, logs)
    assert found.counts["alarms"] == 0
    assert found.counts["found"] == found.counts["failing"]
    assert found.counts["strict"] >= 0.97 * found.counts["failing"]
