"""The words that users type are the same on both sides of the imports, and shown harmlessly."""

from typing import get_args

from logtriage.matrix.wording import hint_for, listed, quoted
from logtriage.vocabulary import FAILURE_CLASSES, STATUSES, FailureClass, Status


def test_the_words_are_those_of_the_packages_to_the_right() -> None:
    assert [str(status) for status in Status] == list(STATUSES)
    assert set(FAILURE_CLASSES) == set(get_args(FailureClass))
    assert len(set(FAILURE_CLASSES)) == len(FAILURE_CLASSES)


def test_words_in_messages() -> None:
    assert quoted("host-kvm") == "host-kvm"
    assert quoted("a b\x1b[2J\u202e") == r"'a b\x1b[2J\u202e'"
    assert len(quoted("\x1b" * 1000)) < 300
    assert listed("a") == "a"
    assert listed(["a", "b", "c"]) == "a, b or c"
    assert listed([str(number) for number in range(20)]) == "0, 1, 2, 3, 4, 5, 6 or 13 more"
    assert hint_for("vhee", ["vhe", "nvhe"]) == "did you mean vhe?"
    assert hint_for("x", ["vhe", "nvhe"]) == "known: vhe and nvhe"
    assert hint_for("x", []) is None
