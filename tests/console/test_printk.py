import pytest

from logtriage.console.printk import glued, parse_printk


@pytest.mark.parametrize(
    ("line", "caller", "rest"),
    [
        (b"[    1.500000] foo", "", b"foo"),
        (b"<6>[    1.500000] foo", "", b"foo"),
        (b"[    1.500000][   T12] foo", "T12", b"foo"),
        (b"[    1.500000][pid:1,cpu0,swapper/0]foo", "", b"foo"),
        (b"[    1.500000]  (0)[123:kworker/0:1]foo", "", b"foo"),
        (b"[    1.500000] <1>.(1)[1:init]foo", "", b"foo"),
        (b"[    1.500000] [0:      swapper/0:    1] foo", "", b"foo"),
        (b"[    1.500000] [1:    kworker/1:1:  456] foo", "", b"foo"),
        (b"[    1.500000] I[1:  kworker/1:1H:  456] foo", "", b"foo"),
        (b"[    1.500000] [2: Link: 1000] foo", "", b"[2: Link: 1000] foo"),
        (b"[    1.500000] [drm] foo", "", b"[drm] foo"),
        (b"[    1.500000] [1:2] foo", "", b"[1:2] foo"),
        (b"[    1.500000] (0) foo", "", b"(0) foo"),
    ],
)
def test_the_header_ends_where_the_message_begins(line: bytes, caller: str, rest: bytes) -> None:
    header = parse_printk(line)
    assert header is not None
    assert (header.uptime, header.caller, line[header.length :]) == (1.5, caller, rest)


@pytest.mark.parametrize("line", [b"[    1.5] foo", b"foo [    1.500000] bar", b"[pid:1,cpu0,init] foo"])
def test_other_lines_have_none(line: bytes) -> None:
    assert parse_printk(line) is None


@pytest.mark.parametrize(
    ("line", "messages"),
    [
        (b"[    1.500000] foo", [b"[    1.500000] foo"]),
        (b"[    1.500000] foo [    2.500000] bar", [b"[    1.500000] foo ", b"[    2.500000] bar"]),
        (
            b"<6>[    1.500000] foo<4>[    2.500000][ T12] bar",
            [b"<6>[    1.500000] foo", b"<4>[    2.500000][ T12] bar"],
        ),
        (b"[    1.500000] foo [2.5] bar", [b"[    1.500000] foo [2.5] bar"]),
        (b"+ grep '[    1.500000] foo'", [b"+ grep '[    1.500000] foo'"]),
        (b"", [b""]),
    ],
)
def test_messages_that_were_glued_are_told_apart(line: bytes, messages: list[bytes]) -> None:
    assert glued(line) == messages
