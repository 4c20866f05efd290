import pytest

from logtriage.library.draft import draft

LINE = b"[    1.000000] frobnicator: waiting for device 17"


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize("prefix", [b"Nov 22 18:05:13 box kernel: ", b"[2026-11-22 18:05:13.123] "])
def test_a_draft_says_nothing_of_who_recorded_the_line(prefix: bytes, last: bool) -> None:  # noqa: FBT001
    passing = b"[    1.000000] frobnicator: waiting for nobody"
    plain = draft(LINE, layer="host", last=last, passing=[passing])
    assert draft(prefix + LINE, layer="host", last=last, passing=[prefix + passing]) == plain
    assert plain.counter_samples
