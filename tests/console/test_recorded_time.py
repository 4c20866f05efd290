import pytest

from logtriage.console.recorded_time import seconds_of

NOON = 1772366400.0  # 2026-03-01 12:00:00 UTC


@pytest.mark.parametrize(
    ("prefix", "seconds"),
    [
        (b"2026-03-01T12:00:00.250Z 00O ", NOON + 0.25),
        (b"2026-03-01T13:00:00,5+01:00 ", NOON + 0.5),
        (b"[2026-03-01 12:00:00] [debug] [pid:1] ", NOON),
        (b"20260301T120000Z ", NOON),
        (b"Sun Mar  1 12:00:00 2026 ", NOON),
        (b"01/Mar/2026:12:00:00 +0000 ", NOON),
        (b"03/01/2026 12:00:00 PM ", NOON),
        (b"1772366400.5 ", NOON + 0.5),
        (b"1772366400500 ", NOON + 0.5),
        (b"12:00:01.5 ", 43201.5),
        (b"1d 00:00:01 ", 86401.0),
        (b"02:03.5 ", 123.5),
        (b"[   12.500000] ", 12.5),
        (b"6,339,5140900,-;", 5.1409),
        (b"<uart0> ", None),
        (b"2026-02-31 12:00:00 ", None),
        ("ноя 07 18:05:13 ".encode(), 65113.0),
    ],
)
def test_seconds(prefix: bytes, seconds: float | None) -> None:
    assert seconds_of(prefix) == seconds


def test_times_without_a_year_can_be_compared() -> None:
    first, second = seconds_of(b"Feb 28 23:59:59 box "), seconds_of(b"Mar  1 00:00:01 box ")
    assert first is not None
    assert second is not None
    assert second - first == 86402.0  # of a leap year
