"""The last bytes of a stream, however they come."""

from hypothesis import given
from hypothesis import strategies as st

from logtriage.console.recent_bytes import RecentBytes

LEAST = 8


@given(st.lists(st.binary(max_size=3 * LEAST)))
def test_the_last_bytes_are_the_same_for_every_chunking(pieces: list[bytes]) -> None:
    recent = RecentBytes(LEAST)
    for piece in pieces:
        recent.append(piece)
        recent.trim()
        assert recent.size == len(recent.data) <= 2 * LEAST
    whole = b"".join(pieces)
    assert recent.data.endswith(recent.newest)
    assert recent.last == whole[-LEAST:]
    assert whole.endswith(recent.data)
    assert recent.total == len(whole)


@given(st.binary(), st.binary(min_size=1))
def test_a_copy_goes_on_by_itself(first: bytes, second: bytes) -> None:
    recent = RecentBytes(LEAST)
    recent.append(first)
    other = recent.copy()
    other.append(second)
    assert recent.data == first
    assert other.data == first + second
