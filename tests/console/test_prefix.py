"""What a recorder puts in front of every line, as it is learned from lines, and what is none."""

import pytest

from logtriage.console.prefix import Prefixes, said, split
from logtriage.console.prefix_learner import Sample, learn, without_prefix
from logtriage.library.library import Library

KERNEL = b"[    1.%06d] random: crng init done"


def learned(library: Library, *lines: bytes, whole: bool = True) -> Prefixes:
    return learn([Sample(line, library.beginnings) for line in lines], whole=whole)


@pytest.mark.parametrize(
    "prefix",
    [
        b"Nov 22 18:05:13 ",
        b"Nov 22 18:05:13 box kernel: ",
        b"2026-11-22T18:05:13.123Z ",
        b"2026-11-22 18:05:13 +0100 ",
        b"[2026-11-22 18:05:13.123] ",
        b"[18:05:13] ",
        b"18:05:13.123456 ",
        b"00:12.345\t",
        b"1795000123.123456 ",
        b"(Sun Nov 22 18:05:13 2026): ",
        b"Okt 06 18:05:13 box kernel: ",
        "ноя 07 18:05:13 box kernel: ".encode(),
        "11月 22 18:05:13 box kernel: ".encode(),
        b"Nov 22 18:05:13 box kern.alert kernel: ",
        b"3,1234,5678901,-;",
        b"6,339,5140900,-,caller=T1;",
    ],
)
def test_a_time_alone_tells_a_prefix(library: Library, prefix: bytes) -> None:
    assert without_prefix(prefix + b"reboot: Power down") == b"reboot: Power down"
    found = learned(library, prefix + b"one", prefix + b"two", prefix + b"  three")
    assert found.content(prefix + b"  three\r") == b"  three"


@pytest.mark.parametrize(
    "prefix",
    [
        b"box kernel: ",
        b"# ",
        b"qemu-1  | ",
        b"==> default: ",
        b"(d1) ",
        b"<uart0> ",
        b"192.168.1.5:6665: ",
        b"a\t",
    ],
)
def test_what_stands_in_front_of_headers_is_a_prefix(library: Library, prefix: bytes) -> None:
    found = learned(library, prefix + KERNEL % 1, prefix + b"text", prefix + KERNEL % 2)
    assert found.content(prefix + b"  more text") == b"  more text"
    assert found.content(prefix.rstrip()) == b""


def test_what_stands_in_front_of_firmwares_words_is_a_prefix(library: Library) -> None:
    found = learned(library, b"[ tfa+linux ] NOTICE:  BL31: Built : 10:42:22", b"[ tfa+linux ] text")
    assert found.shown == "[ tfa+linux ] "


def test_a_tag_that_reads_like_a_monitors_words_is_a_tag(library: Library) -> None:
    lines = [b"[qemu-1]> NOTICE:  BL31: Built : 10:42:22", b"[qemu-1]> NOTICE:  BL1: Booting BL31"]
    assert learned(library, *lines).shown == "[qemu-1]> "


def test_of_the_blanks_behind_a_prefix_those_of_the_line_stay(library: Library) -> None:
    line = b"node1:   Fatal: RAM address is below the I/O region ending at 2GB"
    assert learned(library, line).content(line) == line.removeprefix(b"node1: ")


def test_times_counters_levels_and_names_differ_from_line_to_line(library: Library) -> None:
    lines = [
        b"2026-03-01 10:00:00,001 INFO    [   9] worker-a: " + KERNEL % 1,
        b"2026-03-01 10:00:00,002 WARNING [  10] worker-b: " + KERNEL % 2,
        b"2026-03-01 10:00:00,003 INFO    [ 100] worker-a: " + KERNEL % 3,
    ]
    found = learned(library, *lines)
    assert found.content(b"2026-12-31 23:59:59,999 ERROR   [12345] worker-c: text") == b"text"
    assert found.shown == "<time> <level> [ <number>] worker-<name>: "


def test_of_two_headers_the_first_is_the_recorders(library: Library) -> None:
    lines = [b"[%5d.123456] " % at + KERNEL % at for at in range(4)]
    assert learned(library, *lines).content(lines[3]) == KERNEL % 3


def test_prefixes_of_several_forms_are_known_together(library: Library) -> None:
    lines = [b"[ tfa+linux ] " + KERNEL % 1, b"[ secure ] " + KERNEL % 2] * 4
    found = learned(library, *lines)
    assert {found.content(line) for line in lines} == {KERNEL % 1, KERNEL % 2}


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [b""],
        [KERNEL % 1, b"<6>" + KERNEL % 2],
        [b"[  OK  ] Started a service."],
        [b"NOTICE:  BL31: Built : 18:05:13, Nov 22 2026"],
        [b"2026 was a year"],
        [b"# lkvm run -k Image"],
        [b"Nov 22 18:05:13box"],
        [b"login", b"Nov 22 18:05:13 box kernel: " + KERNEL % 1],
        [b"[   10.000000] kvm [1]: Invalid host exception to nVHE hyp!"],
        [b"[    0.000000] Linux version 6.12.1 (a@b) #1 SMP"],
        [b"x) " + KERNEL % at for at in range(5)],
        [KERNEL % 1, KERNEL % 2, b"~ # " + KERNEL % 3, b"~ # ls"],
        [b"** 12 printk messages dropped ** " + KERNEL % at for at in range(5)],
        [b"an ordinary line", b"2026-11-22 18:05:13   Fatal: said a program of the guest"],
    ],
)
def test_what_is_no_prefix(library: Library, lines: list[bytes]) -> None:
    assert learned(library, *lines).forms == ()


def test_in_the_middle_of_a_log_it_takes_three_known_lines(library: Library) -> None:
    lines = [b"<uart0> " + KERNEL % at for at in range(3)]
    assert not learned(library, *lines[:2], whole=False)
    assert learned(library, *lines, whole=False).shown == "<uart0> "


def test_a_prefix_is_looked_for_in_bounded_bytes() -> None:
    line = b"18:05:13 " + b"h" * 1_000_000 + b" kernel: x"
    assert without_prefix(line) == line.removeprefix(b"18:05:13 ")


def test_pictures_of_the_line_end_are_no_text() -> None:
    assert said("\rtext\r\u240d\u2424".encode()) == b"text"
    assert said("\u240d\u2424 text".encode()) == "\u240d\u2424 text".encode()


def test_a_text_has_its_parts_and_the_blanks_in_front_of_them() -> None:
    text = split(b"[ 18:05:13 ] my-info\t")
    assert [(token.kind, token.text, token.gap) for token in text.tokens] == [
        ("sign", b"[", b""),
        ("time5", b"18:05:13", b" "),
        ("sign", b"]", b" "),
        ("name", b"my", b" "),
        ("sign", b"-", b""),
        ("name", b"info", b""),
    ]
    assert text.end == b"\t"
