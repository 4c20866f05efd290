from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from logtriage.console.safe import SEQUENCE, strip_sequences
from logtriage.console.view import OffsetMap, ViewFilter

PIECES = st.lists(
    st.sampled_from(
        [
            b"plain ",
            b"\n",
            b"\r\n",
            b"\0",
            b"\x1b",
            b"[",
            b"\x1b[6n",
            b"\x1b]0;title\x07",
            b"\x1b]0;never ended",
            b"\x1b\\",
            b"\x1bP",
            b"\x1b(",
            b"0",
            b";",
            b"m",
            b"x" * 4095,
            b"\xff",
        ]
    ),
    max_size=24,
)


def _whole(raw: bytes) -> bytes:
    return SEQUENCE.sub(b"", raw)


@given(PIECES, st.lists(st.integers(0, 9000), max_size=12))
def test_any_chunking_gives_the_same_view_with_true_offsets(pieces: list[bytes], cuts: list[int]) -> None:
    raw = b"".join(pieces) + b"end of it all\n"
    bounds = sorted({0, len(raw), *(cut for cut in cuts if cut < len(raw))})
    view, offsets, seen = ViewFilter(), OffsetMap(), b""
    for start, end in pairwise(bounds):
        piece = view.feed(raw[start:end])
        assert piece.start == len(seen)
        offsets.extend(piece)
        seen += piece.data
    assert seen == _whole(raw)
    for position, byte in enumerate(seen):
        assert raw[offsets.raw(position)] == byte


def test_unended_string_swallows_at_most_4_kib() -> None:
    raw = b"\x1b]" + b"a" * 10_000
    assert len(strip_sequences(raw)) == 10_000 - 4096


def test_forgetting_keeps_later_offsets() -> None:
    view, offsets = ViewFilter(), OffsetMap()
    for chunk in (b"a\x1b[mb", b"\0\0c", b"\x1b[0md"):
        offsets.extend(view.feed(chunk))
    before = [offsets.raw(position) for position in (2, 3)]
    offsets.forget(2)
    assert [offsets.raw(position) for position in (2, 3)] == before == [7, 12]


def test_a_hole_shifts_what_follows() -> None:
    view, offsets = ViewFilter(), OffsetMap()
    offsets.extend(view.feed(b"ab\x1b["))
    offsets.extend(view.skip(1000))
    piece = view.feed(b"cd")
    offsets.extend(piece)
    assert piece.data == b"cd"
    assert [offsets.raw(position) for position in range(4)] == [0, 1, 1004, 1005]
