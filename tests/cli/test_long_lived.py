"""What the garbage collector is spared."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from logtriage.cli.library import load_with_problems
from logtriage.cli.long_lived import long_lived


@pytest.fixture(autouse=True)
def _thaw() -> Iterator[None]:
    gc.unfreeze()
    yield
    gc.unfreeze()


def test_what_is_made_within_is_not_looked_at_again() -> None:
    with long_lived():
        assert not gc.isenabled()
        made = [[number] for number in range(1000)]
    assert gc.isenabled()
    assert gc.get_freeze_count() >= len(made)
    assert not any(one is made for one in gc.get_objects())


class _Ring:
    def __init__(self) -> None:
        self.itself = self


def test_rubbish_of_before_is_not_kept() -> None:
    with long_lived():
        pass
    ring = weakref.ref(_Ring())
    with long_lived():
        assert ring() is None


def test_the_collector_runs_again_where_something_failed() -> None:
    with pytest.raises(ValueError, match="fails"), long_lived():
        raise ValueError("fails")
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with long_lived():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_library_of_a_command_is_long_lived() -> None:
    library = load_with_problems([])
    assert not any(one is library for one in gc.get_objects())
