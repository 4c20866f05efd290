from hypothesis import given
from hypothesis import strategies as st

from logtriage.boot.diagnosis import diagnose
from logtriage.console.long_lines import LONGEST, LongLines
from logtriage.library.library import Library

LENGTHS = st.sampled_from([0, 1, 80, LONGEST - 1, LONGEST, LONGEST + 1, 2 * LONGEST + 2, 5 * LONGEST])


@given(st.lists(LENGTHS, max_size=6), st.integers(999, 3 * LONGEST), st.booleans())
def test_they_are_counted_whatever_the_pieces(lengths: list[int], step: int, ended: bool) -> None:  # noqa: FBT001
    data = b"\n".join(b"x" * length for length in lengths) + (b"\n" if ended else b"")
    lines = LongLines()
    for at in range(0, len(data), step):
        lines.feed(data[at : at + step])
    assert lines.count == sum(length > LONGEST for length in lengths)


def test_a_console_with_one_says_so(library: Library) -> None:
    data = b"[    1.000000] up\n" + b"x" * (3 << 20)
    notes = diagnose(library, [data], file="host.log").notes
    assert "host.log: 1 long line, of more than 64 KiB" in notes
