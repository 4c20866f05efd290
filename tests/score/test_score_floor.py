import importlib
import random
import sys
from pathlib import Path

import pytest

from logtriage.library.load import builtin_dir, load_library

sys.path.insert(0, str(Path(__file__).parent))
score = importlib.import_module("score_corpus")  # the command beside this file is no installed module

CASES = score.own(score.CORPUS)
LIBRARY = load_library([builtin_dir()])

pytestmark = pytest.mark.skipif(not CASES, reason="the qemu corpus stands beside the checkout only")


def test_our_own_crashes_are_classified_and_healthy_boots_are_clean() -> None:
    found = score.tally(LIBRARY, CASES)
    assert found.counts["alarms"] == 0, found.wrong
    assert found.counts["found"] == found.counts["failing"], found.wrong
    assert found.counts["strict"] >= 0.97 * found.counts["failing"], found.wrong


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(score.DAMAGE))
@pytest.mark.parametrize(("rate", "floor"), [(0.001, 0.97), (0.01, 0.95), (0.05, 0.85)])
def test_damage_takes_little_away(kind: str, rate: float, floor: float) -> None:
    rng = random.Random(f"{kind} {rate}")
    damage = score.DAMAGE[kind]
    found = score.tally(LIBRARY, CASES, lambda data: damage(data, rate, rng))
    assert found.counts["alarms"] == 0, found.wrong
    assert found.counts["found"] == found.counts["failing"], found.wrong
    survived = found.counts["survived"]  # no alarm: each is told as a note, or by its own class
    assert found.counts["lenient"] + survived >= floor * (found.counts["failing"] + survived), found.wrong
