from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.console.prefix import Form, Prefixes
from logtriage.library.library import Library, Source
from logtriage.library.load import builtin_lists
from logtriage.library.schema import Event, Match, Quoted, Signature
from logtriage.scan.examine import TOLD
from logtriage.scan.scanner import Hit, Scanner

HERE = Source("test", 1)
LIBRARY = Library(
    [
        (
            Signature(
                id="panic",
                title="panic: {why}",
                cls="panic",
                match=(Match(regex=r"panic: (?P<why>\w+)"),),
                block=3,
            ),
            HERE,
        ),
        (
            Signature(
                id="pair",
                title="pair",
                cls="bug",
                match=(Match(literal="first half"), Match(literal="second half")),
                combine="ordered",
                within=4,
            ),
            HERE,
        ),
        (
            Signature(
                id="lonely",
                title="lonely",
                cls="oops",
                match=(Match(literal="begin"), Match(literal="friend", absent=True), Match(literal="finish")),
                combine="ordered",
            ),
            HERE,
        ),
        (Event(id="prompt", event="shell", match=(Match(regex=r"^\w+# "),)), HERE),
        (Event(id="ended", event="poweroff", match=(Match(regex=r"Power down$"),)), HERE),
        (Quoted(id="cmdline", regex="Command line:"), HERE),
    ],
    lists=builtin_lists(),
)
PIECES = st.lists(
    st.sampled_from(
        [
            b"panic: real\r\n",
            b"Command line: panic: quoted\r\n",
            b"pa\x1b[31mnic: coloured\n",
            b"first half\n",
            b"second half\n",
            b"begin\n",
            b"friend\n",
            b"finish\n",
            b"noise of a boot\r\n",
            b"x" * 5000,
            b"\n",
            b"guest# \x1b[6n",
            b"Power down\r\r\n",
            b"\0\0\0",
            b"\x1b]0;unended",
        ]
    ),
    max_size=30,
)


def scan(chunks: list[bytes]) -> tuple[list[Hit], Scanner]:
    scanner = Scanner(LIBRARY)
    hits = [hit for chunk in chunks for hit in scanner.feed(chunk)]
    return hits + scanner.pending(), scanner


def names(hits: list[Hit]) -> list[str]:
    return [LIBRARY.entries[hit.owner].id for hit in hits]


@given(PIECES, st.lists(st.integers(1, 4000), max_size=20))
def test_any_chunking_gives_the_same_marks(pieces: list[bytes], steps: list[int]) -> None:
    raw = b"".join(pieces)
    chunks, at = [], 0
    for step in [*steps, len(raw) + 1]:
        chunks.append(raw[at : at + step])
        at += step
    whole, one = scan([raw])
    parts, other = scan(chunks)
    assert [astuple(hit) for hit in parts] == [astuple(hit) for hit in whole]
    assert (one.lines, one.tail()) == (other.lines, other.tail())


@given(PIECES, st.lists(st.integers(1, 400), max_size=60), st.integers(1, 4))
def test_an_automaton_made_smaller_finds_the_same(pieces: list[bytes], steps: list[int], told: int) -> None:
    raw = b"".join(pieces) * 3
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("logtriage.scan.examine.TOLD", told)
        patch.setattr("logtriage.scan.examine.REPEATS", told)
        whole, _ = scan([raw])
        patch.setattr("logtriage.scan.scanner._PASSED", 1)
        chunks, at = [], 0
        for step in [*steps, len(raw) + 1]:
            chunks.append(raw[at : at + step])
            at += step
        parts, _ = scan(chunks)
    assert [astuple(hit) for hit in parts] == [astuple(hit) for hit in whole]


@given(PIECES)
def test_evidence_can_be_read_back(pieces: list[bytes]) -> None:
    raw = b"".join(pieces)
    for hit in scan([raw])[0]:
        for line in hit.lines:
            span = raw[line.offset : line.offset + line.length]
            assert raw[: line.offset].count(b"\n") == line.number - 1
            assert b"\n" not in span
            assert span.replace(b"\x1b[31m", b"").replace(b"\x1b[6n", b"").startswith(line.data[:4])


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"panic: a\n", ["panic"]),
        (b"Command line: panic: a\n", []),
        (b"pa\x1b[31mnic: a", ["panic"]),
        (b"first half\nx\nsecond half\n", ["pair"]),
        (b"second half\nfirst half\n", []),
        (b"first half\n" + b"x\n" * 9 + b"second half\n", []),
        (b"begin\nfinish\n", ["lonely"]),
        (b"begin\nfriend\nfinish\n", []),
        (b"host# \x1b[6n", ["prompt"]),
        (b"reboot: Power down\r\r\n", ["ended"]),
        (b"Power down of something else\n", []),
    ],
)
def test_marks(raw: bytes, expected: list[str]) -> None:
    assert names(scan([raw])[0]) == expected


def test_the_report_after_a_hit_is_kept_to_its_length() -> None:
    hits, _ = scan([b"panic: a\n1\n2\n3\n4\n"])
    assert hits[0].block == [b"1", b"2", b"3"]


def test_a_gigantic_line_is_bounded_and_its_hit_found() -> None:
    scanner = Scanner(LIBRARY)
    hits: list[Hit] = []
    for _ in range(200):
        hits += scanner.feed(b"y" * 65536)
    hits += scanner.feed(b" panic: deep " + b"z" * 65536)
    assert names(hits) == ["panic"]
    assert len(hits[0].line.data) <= 2 * 2048
    assert scanner.size == 201 * 65536 + 13


def test_a_prompt_is_one_however_many_came_before() -> None:
    scanner = Scanner(LIBRARY)
    told = scanner.feed(b"host# true\n" * 2_000)
    assert 0 < len(told) < 1_000
    assert scanner.pending() == []
    scanner.feed(b"host# ")
    assert names(scanner.pending()) == ["prompt"]
    assert names(scanner.pending()) == ["prompt"]
    scanner.feed(b"true\nhost")
    assert scanner.pending() == []


def test_a_console_that_repeats_itself_is_searched_for_what_it_did_not_say_yet() -> None:
    noise = b"host# true\nreboot: Power down\r\nan ordinary line of a boot\n" * 4_000
    scanner = Scanner(LIBRARY)
    hits: list[Hit] = []
    for _ in range(20):
        hits += scanner.feed(noise + b"an ordinary line and pan")
        hits += scanner.feed(b"ic: again\n1\n2\n3\n4\n")
    found = [hit for hit in hits if hit.owner == 0]
    assert [hit.line.number for hit in found] == [12_001 + 12_005 * count for count in range(20)]
    assert [hit.line.offset for hit in found[:2]] == [len(noise), 2 * len(noise) + 42]
    assert found[9].block == [b"1", b"2", b"3"]


def test_an_expression_that_can_match_nothing_disturbs_no_other() -> None:
    idle = Event(id="idle", event="shell", match=(Match(regex=r"\b(?:foo)?"),))
    panic = Signature(id="panic", title="panic", cls="panic", match=(Match(literal="panic: "),))
    scanner = Scanner(Library([(idle, HERE), (panic, HERE)], lists=builtin_lists()))
    hits = scanner.feed(b"boot\npanic: here\nmore\n")
    assert [hit.line.number for hit in hits if hit.owner == 1] == [2]


def test_a_line_start_is_found_behind_a_recorders_prefix_without_a_literal() -> None:
    fatal = Signature(id="fatal", title="fatal", cls="other", match=(Match(regex=r"(?i)^fatal: "),))
    scanner = Scanner(Library([(fatal, HERE)], lists=builtin_lists()))
    scanner.prefixes = Prefixes((Form(rb"\d\d:\d\d:\d\d ", "<time> "),))
    hits = scanner.feed(b"18:05:13 boot\n18:05:14 Fatal: here\n18:05:15 not Fatal: here\n")
    assert [hit.line.number for hit in hits] == [2]


def test_repeated_reports_are_not_kept() -> None:
    scanner = Scanner(LIBRARY)
    hits = scanner.feed(b"panic: again\n" * 10_000)
    assert 0 < len(hits) < 100
    assert scanner.lines == 10_000


def test_a_signature_that_is_denied_again_and_again_is_looked_for_no_more() -> None:
    far = b"noise of a boot\r\n" * 100
    few, many = b"friend\n" * (TOLD - 1), b"friend\n" * TOLD
    assert names(scan([few + far + b"begin\nfinish\n"])[0]) == ["lonely"]
    hits, scanner = scan([many + far + b"begin\nfinish\n"])
    assert names(hits) == []
    assert names(scanner.pending()) == []
