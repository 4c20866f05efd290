import random
from pathlib import Path

import pytest

from logtriage.console.prefix import Prefixes
from logtriage.corrupted.console_end import Corruption, LastBytes

KERNEL = b"".join(
    b"[%5d.%06d] usb 1-%d: new device\r\n" % (number, 7919 * number, number) for number in range(9)
)


def corruption(*pieces: bytes) -> Corruption:
    last = LastBytes()
    for piece in pieces:
        last.feed(piece)
    return last.corruption(Prefixes())


HEALTHY = {
    "nothing": b"",
    "a kernel": KERNEL,
    "colours": b"[\x1b[0;32m  OK  \x1b[0m] Started \x1b[0;1;39mNetwork\x1b[0m.\r\n\x1b(B\x1b[m\r\n",
    "letters of several bytes": "[  OK  ] Started Größe 起動 «é»…\r\n● multi-user.target\r\n".encode(),
    "a letter whose end has not come": "Größe: 起".encode()[:-1],
    "a progress bar": b"".join(b"\rLoading %3d%% [%-9s]\b\b" % (10 * n, b"#" * n) for n in range(10))
    + b"\r\n",
    "a spinner": b"Loading: " + b"|\b/\b-\b\\\b" * 40 + b"done\n",
    "a menu": b"\x1b[2J\x1b[01;01H\x1b[37m\x1b[40m\x1b[?25l\x0e\x6c\x71\x6b\x0f\x1b[9;9HBoot\x1b7\x1b8\x1b=",
    "a menu of many pages": b"\x1b[2J\x1b[01;01H\x1b[37m\x1b[40mBoot Manager" * 400,
    "titles": b"\x1bkroot\x1b\\\x1b]0;root@board: ~\x07root@board:~# ls\r\n\x1b]3008;start=1\x1b\\$ ",
    "a link": b"\x1b]8;;man:systemd(1)\x1b\\systemd\x1b]8;;\x1b\\\r\n",
    "a palette": b"\x1b]P0000000\x1b]P1aa0000\x1b]R\x1b[0m\r\nlogin: ",
    "questions to a terminal": b"\x1b[6n\x1b[c\x1bP+q544e\x1b\\\x1b[18t\r\n# ",
    "sequences that are not over": b"# \x1b[38;5",
    "bells and padding": b"login: \a\0\0\x7f\r\n\f\v\r\n",
    "a shell's prompt before a header": KERNEL + b"# [   99.123456] usb 1-1: reset\r\n",
    "a loader's own headers": b"[0000012345] lk\n[10] welcome\n[ 0.123] spl\n"
    + KERNEL
    + b"[0000012345] lk\n[20] bye\n",
    "numbers": KERNEL + b"00000000: 0000 0000 [.text]\r\n192.168.100.101] up\r\n[12] 1.5 MiB]\r\n",
    "traces": KERNEL + b"[<ffffffff81000000>] foo\r\n [<0.123>] bar\r\n[ffff80001000] x\r\n",
}

DAMAGED = {
    "an unended string": b"\x1b]reboot: Power down\r\n",
    "a string that another sequence ends": b"\x1b]0;title\x1b[0m\r\n",
    "a control string": b"abc\x1bPreboot: Power down\r\n",
    "a string that hides a kernel's line": b"\x1b_[   65.128671] reboot: Power down\x1b\\\r\n",
    "a palette that hides a line": b"\x1b]P0000000reboot: Power down\r\n",
    "an unended string of an unended line": b"\x1bXreboot: Power down",
    "an escape that takes a letter": b"re\x1bboot: Power down\r\n",
    "an escape that takes a space and a letter": b"reboot:\x1b Power down\r\n",
    "an escape that begins nothing": b"reboot\x1b\x1b: Power down\r\n",
    "control bytes": b"reb\x02ot\r\n",
    "no UTF-8": b"reb\xffot\r\n",
    "half a letter amid a line": b"reb\xc3ot\r\n",
    "what a decoder could not read": "reb\ufffdot\r\n".encode(),
    "a header with a sign too many": b"[   65.12x8671] reboot\r\n",
    "a header with a digit too few": b"[   65.12871] reboot\r\n",
    "a header without its first sign": b"   65.128671] reboot\r\n",
    "a header with a doubled sign": b"[   65..128671] reboot\r\n",
    "the end of a header": b"8671] reboot\r\n",
}


@pytest.mark.parametrize("name", HEALTHY)
def test_a_healthy_console_has_no_damage(name: str) -> None:
    assert corruption(HEALTHY[name]).hurt == 0
    assert corruption(KERNEL * 400, HEALTHY[name]).hurt == 0


@pytest.mark.parametrize("name", DAMAGED)
def test_what_no_healthy_console_prints_is_one_damaged_line(name: str) -> None:
    assert corruption(KERNEL + DAMAGED[name]) == Corruption(1, 10)
    assert corruption(KERNEL * 400 + DAMAGED[name]) == Corruption(1, 30)


def test_what_is_left_of_a_header_means_nothing_where_no_line_has_one() -> None:
    assert corruption(b"   65.128671] reboot\r\n" * 9) == Corruption(0, 9)


def test_only_the_last_lines_count_and_blank_ones_do_not() -> None:
    assert corruption(b"\xff\n" * 10 + b"\r\n\n" * 40 + b"fine\r\n" * 25).hurt == 5
    assert corruption(b"\xff\n" + b"fine\n" * 30) == Corruption(0, 30)


def test_a_first_line_that_is_not_kept_whole_is_left_out() -> None:
    assert corruption("ä".encode() * 8192 + b"\nfine\n") == Corruption(0, 1)
    assert corruption(b"\x1b]0;" + b"t" * 4000 + b"\x07" + b"x" * 8192).hurt == 0


def test_the_share_is_that_of_the_lines_looked_at() -> None:
    assert Corruption().share == 0.0
    assert Corruption(3, 12).share == 0.25


@pytest.mark.parametrize("size", [1, 3, 100, 4096, 8191, 8192, 8193, 20000])
def test_pieces_of_any_size_give_the_same(size: int) -> None:
    chance = random.Random(size)
    data = b"".join([*HEALTHY.values(), *DAMAGED.values()]) * 9
    for length in (100, 8191, 8192, 8193, len(data)):
        start = chance.randrange(len(data) - length + 1)
        part = data[start : start + length]
        pieces = [part[at : at + size] for at in range(0, length, size)]
        assert corruption(*pieces) == corruption(part)


def test_recorded_consoles_have_no_damage(qemu_corpus: Path) -> None:
    logs = sorted(qemu_corpus.glob("*/*.log"))
    assert len(logs) > 100
    assert [log for log in logs if corruption(log.read_bytes()).hurt] == []
