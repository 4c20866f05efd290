"""Lines of one log given to their consoles."""

from hypothesis import given
from hypothesis import strategies as st

from logtriage.console.prefix import form_of, split
from logtriage.console.splitter import Splitter
from logtriage.console.tags import Tag

TAGS = [
    Tag((b"uart0",), (form_of([split(b"<uart0> ")], exactly=True),)),
    Tag((b"guest0/uart0",), (form_of([split(b"[guest0/uart0] ")], exactly=True),)),
    Tag((b"qemu-1",), (form_of([split(b"qemu-1  | ")], exactly=True),)),
]


def consoles(data: bytes, sizes: list[int]) -> list[bytes]:
    splitter = Splitter(TAGS)
    found = [b"", b"", b""]
    at = 0
    together = b""
    for size in [*sizes, len(data) + 1]:
        for owner, run in splitter.feed(data[at : at + size]):
            found[owner] += run
            together += run
        at += size
    for owner, run in splitter.flush():
        found[owner] += run
        together += run
    assert data.startswith(together)
    return found


LINES = st.lists(
    st.sampled_from(
        [
            b"<uart0> [    1.000000] a\n",
            b"[guest0/uart0] [    0.500000] b\r\n",
            b"qemu-1  | c\n",
            b"qemu-2  | of a console that is not known\n",
            b"[    1.100000] without a tag\n",
            b"[    0.600000] without a tag\n",
            b"\x1b[36m<uart0>\x1b[0m  coloured\n",
            b"\n",
            b"<uart0>\n",
            b"<uart0> " + b"long" * 700 + b"\n",
            b"<uar",
        ]
    ),
    max_size=30,
)


@given(lines=LINES, sizes=st.lists(st.integers(1, 300), max_size=30))
def test_any_chunking_gives_the_same(lines: list[bytes], sizes: list[int]) -> None:
    data = b"".join(lines)
    assert consoles(data, sizes) == consoles(data, [])


def test_a_clock_behind_a_long_line_is_forgotten_in_any_chunking() -> None:
    data = b"<uart0> [    1.000000] a\n<uart0> " + b"long" * 700 + b"\n[    0.600000] without a tag\n"
    assert consoles(data, [25]) == consoles(data, [])


def test_a_line_without_a_tag_is_of_the_console_whose_clock_it_continues() -> None:
    lines = [
        b"<uart0> [   10.000000] host\n",
        b"[guest0/uart0] [    2.000000] guest\n",
        b"[    2.500000] guest's\n",
        b"of the line before\n",
        b"[   10.500000] host's\n",
        b"qemu-1  | no clock\n",
        b"[    0.100000] of whom no time is known\n",
    ]
    host, guest, other = consoles(b"".join(lines), [])
    assert host == lines[0] + lines[4]
    assert guest == b"".join(lines[1:4])
    assert other == lines[5] + lines[6]


def test_a_line_without_its_end_is_given_once_its_tag_is_there() -> None:
    splitter = Splitter(TAGS)
    assert list(splitter.feed(b"<uart")) == []
    assert list(splitter.flush()) == []
    assert list(splitter.feed(b"0> log")) == []
    assert list(splitter.flush()) == [(0, b"<uart0> log")]
    assert list(splitter.feed(b"in: \n[guest0/uart0] x\n")) == [(0, b"in: \n"), (1, b"[guest0/uart0] x\n")]


def test_a_tag_that_is_cut_or_stands_inside_a_line_is_text() -> None:
    lines = [
        b"<uart0> [    1.000000] a [guest0/uart0] b\n",
        b"[guest0/ua\n",
        b"rt0] the rest\n",
        b"[guest0/uart0] c\n",
    ]
    host, guest, other = consoles(b"".join(lines), [])
    assert host == b"".join(lines[:3])
    assert guest == lines[3]
    assert other == b""
