"""What a recorder puts in front of every line, and what it does not change."""

from pathlib import Path

import pytest

import logtriage.demo
from logtriage.boot.diagnosis import Diagnosis, diagnose
from logtriage.console.prefix import prefix_length
from logtriage.library.library import Library
from logtriage.scan.scanner import Scanner

_RECORDED = Path(logtriage.demo.__file__).parent / "recorded"
_PREFIXES = (
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
    b"box kernel: ",
    b"kernel: ",
    b"3,1234,5678901,-;",
    b"6,339,5140900,-,caller=T1;",
)


@pytest.mark.parametrize("prefix", _PREFIXES)
def test_prefixes(prefix: bytes) -> None:
    assert prefix_length(prefix + b"reboot: Power down") == len(prefix)
    assert prefix_length(prefix) == len(prefix)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[    0.000000] Booting Linux on physical CPU 0x0",
        b"<6>[    1.000000] random: crng init done",
        b"[  OK  ] Started a service.",
        b"NOTICE:  BL31: Built : 18:05:13, Nov 22 2026",
        b"2026 was a year",
        b"18:05:13",
        b"Nov 22 18:05:13box",
        b"# lkvm run -k Image",
    ],
)
def test_what_is_no_prefix(line: bytes) -> None:
    assert prefix_length(line) == 0


def test_a_prefix_is_looked_for_in_bounded_bytes() -> None:
    assert prefix_length(b"18:05:13 " + b"h" * 1_000_000 + b" kernel: x") == len(b"18:05:13 ")


@pytest.mark.parametrize("prefix", _PREFIXES)
def test_a_lines_words_and_uptime_are_behind_it(prefix: bytes, library: Library) -> None:
    scanner = Scanner(library)
    scanner.feed(prefix + b"[   12.500000] kvm [1]: VHE mode initialized successfully\r\n" + prefix + b"on")
    first, last = scanner.tail()
    assert first.content == b"[   12.500000] kvm [1]: VHE mode initialized successfully"
    assert first.data.startswith(prefix)
    assert first.uptime == 12.5
    assert (last.content, last.complete) == (b"on", False)


def test_a_console_without_one_keeps_what_looks_like_one(library: Library) -> None:
    scanner = Scanner(library)
    scanner.feed(b"login\nNov 22 18:05:13 box kernel: [    0.000000] Booting Linux on physical CPU 0x0\n")
    assert scanner.tail()[-1].uptime is None


def test_quotes_and_ends_of_reports_are_seen_behind_it(library: Library) -> None:
    prefix = b"18:05:13 "
    quoted = (
        prefix + b"boot\n" + prefix + b"+ grep Kernel pamic - not syncing: Attempted to kill init dmesg\n"
    )
    assert Scanner(library).feed(quoted) == []
    row = b"=" * 66 + b"\n"
    report = [row, b"BUG: KASAN: slab-out-of-bounds in foo+0x10/0x20\n", b"Read of size 4\n", row, b"more\n"]
    (mark,) = Scanner(library).feed(prefix + b"boot\n" + b"".join(prefix + line for line in report))
    assert mark.block == [b"Read of size 4", b"=" * 66]


@pytest.mark.slow
@pytest.mark.parametrize("prefix", _PREFIXES)
def test_a_diagnosis_is_the_same_with_and_without(prefix: bytes, library: Library) -> None:
    logs = [log.read_bytes() for log in sorted(_RECORDED.glob("*/*.log"))]
    logs.append(
        b"host# lkvm run\n"
        b"  Info: # lkvm run -k Image -m 256 -c 2\n"
        b"  Fatal: Memory too large for this system (needs 52 bits, 48 available)\n"
        b"host# "
    )
    assert len(logs) > 5
    for raw in logs:
        lines = raw.split(b"\n")
        told = b"\n".join(
            prefix + line if line or at < len(lines) - 1 else b"" for at, line in enumerate(lines)
        )
        assert _said(diagnose(library, [told], file="x")) == _said(diagnose(library, [raw], file="x"))


def test_a_time_within_a_console_is_no_recorders(library: Library) -> None:
    text = b"an ordinary line\n2026-11-22 18:05:13   Fatal: said a program of the guest\n"
    assert diagnose(library, [text], file="x").finding is None


def test_a_prefix_is_known_for_every_chunking(library: Library) -> None:
    text = b"18:05:13 NOTICE:  Booting Trusted Firmware\n18:05:14   Fatal: no such image\n"
    wanted = [(mark.owner, mark.line) for mark in Scanner(library).feed(text)]
    assert len(wanted) == 2
    for size in (1, 3, 9, 60):
        scanner = Scanner(library)
        marks = [mark for at in range(0, len(text), size) for mark in scanner.feed(text[at : at + size])]
        assert [(mark.owner, mark.line) for mark in marks] == wanted


def _said(diagnosis: Diagnosis) -> tuple[object, ...]:
    finding = diagnosis.finding
    return (diagnosis.stage, diagnosis.notes, finding and (finding.key, finding.title, finding.also))
