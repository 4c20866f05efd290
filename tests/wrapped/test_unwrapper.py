import json
import random
import tracemalloc
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logtriage.wrapped.form import LONGEST_RECORD
from logtriage.wrapped.record_map import SPACING
from logtriage.wrapped.unwrapper import Unwrapper, find_records
from tests.wrapped.recorders import (
    RECORDERS,
    Recorder,
    cast2,
    cast3,
    cri,
    docker,
    lava,
    podman,
    readable,
    typescript,
)

CONSOLE = b"".join(
    b"[%5d.000000] line %d\r\n" % (number, number)
    + b'quote " back \\ \x1b[1mbold\x1b[0m \t tab \x07\n'
    + "ümlaut \U0001f600 \u2028 <b>&\n\n".encode()
    for number in range(60)
)
each = pytest.mark.parametrize("recorder", RECORDERS, ids=lambda one: one.__name__)


def unwrapped(data: bytes, pieces: Iterator[int] | None = None) -> tuple[bytes, list[str]]:
    unwrapper = Unwrapper()
    console, at = b"", 0
    while at < len(data):
        size = next(pieces) if pieces is not None else len(data)
        console += unwrapper.feed(data[at : at + size])
        at += size
    console += unwrapper.end()
    assert unwrapper.size == len(console)
    assert unwrapper.taken == len(data)
    return console, unwrapper.take_notes()


def sizes(seed: int, most: int) -> Iterator[int]:
    chance = random.Random(seed)
    while True:
        yield chance.randint(1, most)


@each
def test_the_console_comes_out_as_it_was(recorder: Recorder) -> None:
    console, notes = unwrapped(recorder(CONSOLE))
    assert console == CONSOLE
    assert len(notes) == 1
    assert notes[0].startswith("the console is taken out of ")


@each
def test_an_unended_last_line_is_not_lost(recorder: Recorder) -> None:
    console, _ = unwrapped(recorder(CONSOLE + b"kvm [1]: nVHE hyp"))
    assert console.removesuffix(b"\n") == CONSOLE + b"kvm [1]: nVHE hyp"


@each
@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 1 << 30), most=st.sampled_from([1, 7, 100, 5000]), cut=st.floats(0.2, 1))
def test_any_chunking_gives_the_same(recorder: Recorder, seed: int, most: int, cut: float) -> None:
    data = recorder(CONSOLE)
    data = data[: int(len(data) * cut)]
    assert unwrapped(data, sizes(seed, most)) == unwrapped(data)


@each
@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 1 << 30))
def test_what_is_given_of_incomplete_records_changes_nothing_in_the_end(
    recorder: Recorder, seed: int
) -> None:
    data = recorder(CONSOLE)
    chance, unwrapper, console, at = random.Random(seed), Unwrapper(), b"", 0
    while at < len(data):
        size = chance.randint(1, 300)
        console += unwrapper.feed(data[at : at + size])
        at += size
        if unwrapper.form is not None and chance.random() < 0.5:
            console += unwrapper.flush()
    assert console + unwrapper.end() == CONSOLE


def test_an_incomplete_record_is_shown_as_far_as_it_is_certain() -> None:
    unwrapper = Unwrapper()
    record = lava(b"[    0.000000] Booting\n" * 5)
    whole = record.index(b"Booting", record.index(b"Booting") + 1)
    given = unwrapper.feed(record[: whole + 4]) + unwrapper.flush()
    assert given == b"[    0.000000] Booting\n[    0.000000] Boot"
    assert unwrapper.feed(record[whole + 4 :]) == b"ing\n" + b"[    0.000000] Booting\n" * 3


@each
def test_every_line_is_found_in_its_records_again(recorder: Recorder) -> None:
    console = readable(CONSOLE) * 30
    data = recorder(console)
    unwrapper = Unwrapper()
    pieces = (data[at : at + SPACING] for at in range(0, len(data), SPACING))
    assert b"".join(map(unwrapper.feed, pieces)) + unwrapper.end() == console
    begins: list[int] = []

    def read(begin: int) -> Iterator[bytes]:
        begins.append(begin)
        yield data[begin:]

    offset = 0
    for number, line in enumerate(console.split(b"\n")[:-1]):
        if number % 97 == 0 and line:
            found = find_records(unwrapper, read, offset, len(line))
            assert found is not None
            record = data[found[0] : found[1]]
            assert found[0] - begins[-1] <= 2 * SPACING
            again = Unwrapper.resumed(unwrapper.form, 0, 0) if unwrapper.form else Unwrapper()
            assert line in again.feed(record + b"\n") + again.end()
            if recorder is typescript:
                assert record == line
            elif recorder in {lava, docker, cri, podman}:
                assert record.count(b"\n") == 0
        offset += len(line) + 1
    assert len(begins) > 10


PROGRAM = b'{"level":"info","ts":1.5,"msg":"starting"}\n'
PLAIN = {
    "an empty log": b"",
    "a kernel": CONSOLE,
    "a program that logs JSON from the first line on": PROGRAM * 20,
    "a program that logs JSON after the kernel": CONSOLE + docker(CONSOLE),
    "a first line that looks like a record": docker(b"one\n") + CONSOLE,
    "three of them": docker(b"one\ntwo\nthree\n") + CONSOLE,
    "records of a recorder on a console": b"# cat log\n" + lava(CONSOLE),
    "JSON lists": b"[1.5, 2]\n[2.5, 3]\n" * 20,
    "printk's brackets": b"[    0.000000] Booting Linux\n[    0.1, more]\n",
    "a time in front": b"2026-03-01T10:00:00.123Z [    0.000000] Booting Linux\n" * 9,
    "a YAML file": b"- {name: a, value: b}\n" * 9,
    "a package.json": b'{"version": 1, "name": "x"}\n' * 9,
    "a script that speaks": b"Script started on a whim\nDone\n",
    "braces": b"{" * 200_000,
    "one brace": b"{",
    "NULs first": bytes(5000) + docker(CONSOLE),
}


@pytest.mark.parametrize("data", PLAIN.values(), ids=PLAIN)
def test_a_console_as_it_is_is_not_taken_for_a_wrapped_one(data: bytes) -> None:
    assert unwrapped(data) == (data, [])
    assert unwrapped(data, sizes(1, 50)) == (data, [])


def test_a_form_that_was_assumed_too_early_is_seen_to_be_wrong() -> None:
    unwrapper = Unwrapper()
    assert unwrapper.feed(docker(b"one\n")) + unwrapper.flush() == b"one\n"
    unwrapper.feed(b"[    0.000000] Booting\n[    0.000000] Linux\n")
    assert unwrapper.mistaken


def test_records_that_seemed_to_be_text_are_seen_to_be_records() -> None:
    unwrapper = Unwrapper()
    record = docker(CONSOLE)
    assert unwrapper.feed(record[:30]) + unwrapper.flush() == record[:30]
    unwrapper.feed(record[30:])
    assert unwrapper.mistaken


LINES = b"one\ntwo\nthree\nfour\nfive\n"


def test_what_is_no_record_is_told_with_its_line_and_passed_on() -> None:
    records = docker(LINES).splitlines(keepends=True)
    records.insert(3, b"level=error msg=disk full\n")
    assert unwrapped(b"".join(records)) == (
        b"one\ntwo\nthree\nlevel=error msg=disk full\nfour\nfive\n",
        ["the console is taken out of docker's JSON log", "line 4 is no record"],
    )


@pytest.mark.parametrize("recorder", [lava, docker, cast3], ids=["lava", "docker", "cast"])
def test_a_record_that_breaks_off_is_told_with_its_line(recorder: Recorder) -> None:
    data = recorder(LINES)
    data = data[: data.rindex(b'"o"') + 8 if recorder is cast3 else data.rindex(b"five") + 2]
    console, notes = unwrapped(data)
    assert notes[1:] == [f"line {len(data.splitlines())} breaks off"]
    assert LINES.startswith(console)
    assert console.startswith(b"one")
    assert recorder is cast3 or console.endswith(b"\nfi")


def test_a_damaged_record_in_the_middle_loses_its_end_only() -> None:
    records = lava(LINES).splitlines(keepends=True)
    records[5] = records[5][: records[5].index(b"three") + 3] + b"\n"
    assert unwrapped(b"".join(records)) == (
        b"one\ntwo\nthrfour\nfive\n",
        ["the console is taken out of LAVA's log", "line 6 breaks off"],
    )


def test_a_cast_without_its_header_is_read() -> None:
    assert unwrapped(cast2(CONSOLE).partition(b"\n")[2])[0] == CONSOLE


def test_what_is_lost_is_noted_a_few_times() -> None:
    noise = b"".join(b"noise %d\n" % number for number in range(50))
    _, notes = unwrapped(docker(LINES) + noise)
    assert notes[1:] == [f"line {line} is no record" for line in (6, 7, 8)] + [
        "further lines are no whole records"
    ]


def test_a_typescript_that_was_continued_is_one_console() -> None:
    assert unwrapped(typescript(b"one\n") + typescript(b"two\n")) == (
        b"one\ntwo\n",
        ["the console is taken out of a typescript"],
    )


def test_levels_that_are_not_the_targets_are_left_out() -> None:
    side = b'- {"dt": "2026-03-01T10:00:00.1", "lvl": "feedback", "msg": "BL31", "ns": "uart1"}\n'
    assert unwrapped(lava(LINES) + side)[0] == LINES + b"BL31\n"


def test_maps_are_read_in_other_spellings_of_yaml() -> None:
    first = b"- {dt: '2026-03-01T10:00:00', lvl: target, msg: 'it''s here'}\n"
    second = b'- { "lvl" : "target" , "msg":"a, \\x41\\u00e9\\e[0m" , "dt":"2026" }\r\n'
    assert unwrapped((first + second) * 3)[0] == ("it's here\na, A\u00e9\x1b[0m\n" * 3).encode()


def test_surrogates_become_bytes_or_a_replacement() -> None:
    text = r"pair \ud83d\ude00 byte \udcff high \ud83d low \ude00"
    record = b'{"log":"' + text.encode() + b'\\n","stream":"stdout","time":"2026"}\n'
    want = "pair \U0001f600 byte ".encode() + b"\xff" + " high \ufffd low \ufffd\n".encode()
    assert unwrapped(record * 5)[0] == want * 5


DEEP = b"[" * 300_000
HOSTILE = {
    "nested deeply": b'- {"dt": "1", "lvl": "results", "msg": ' + DEEP + b"}\n",
    "maps in maps": b'{"log":' * 100_000 + b"\n",
    "no UTF-8": b'{"log":"\xff\xfe\x80","stream":"stdout","time":"\xff"}\n',
    "escapes only": b'{"log":"' + b"\\" * 99_999 + b"\n",
    "quotes only": b'- {"dt":"' + b'\\"' * 200_000 + b"\n",
    "NULs": b'{"log":"a' + bytes(6000) + b'b\\n","stream":"stdout","time":"1"}\n',
    "a record of 3 MiB": b'{"log":"' + b"x" * (3 << 20) + b'","stream":"stdout","time":"1"}\n',
    "a number without end": b"[" + b"1" * 100_000 + b"\n",
    "code points that are none": b'- {"dt": "1", "lvl": "target", "msg": "\\UFFFFFFFF\\uZZZZ\\x"}\n',
    "many keys": b"{" + b'"a":1,' * 100_000 + b"\n",
    "single quotes": b"- {dt: '" + b"''" * 100_000 + b"\n",
    "frames": b'{"version": 1, "stdout": [' + b"[0.1, " * 50_000 + b"\n",
}


@pytest.mark.parametrize("recorder", [lava, docker, cast2, typescript], ids=lambda one: one.__name__)
@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_hostile_records_do_no_harm(recorder: Recorder, hostile: bytes) -> None:
    before = recorder(LINES)
    data = before + hostile + before
    console, notes = unwrapped(data)
    assert console.startswith(LINES)
    assert LINES.rstrip() in console[len(LINES) :]
    assert unwrapped(data, sizes(2, 70_000)) == (console, notes)
    unwrapped(hostile)


def test_a_record_that_is_too_long_is_cut_and_told_in_bounded_memory() -> None:
    piece = b"x" * 65_536
    unwrapper = Unwrapper()
    given = len(unwrapper.feed(docker(LINES) + b'{"log":"'))
    tracemalloc.start()
    for _ in range(400):
        given += len(unwrapper.feed(piece))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    given += len(unwrapper.feed(b'"}\n' + docker(LINES)))
    assert peak < 8 * LONGEST_RECORD
    assert given == 2 * len(LINES) + LONGEST_RECORD + 1 - len(b'{"log":"') + 1
    assert unwrapper.take_notes()[1:] == ["line 6 is longer than 1 MiB"]


def test_a_hole_ends_the_record_that_it_stands_in_wherever_the_pieces_end() -> None:
    records = docker(LINES)
    middle = len(records) - 20
    outcomes = set()
    for before, after in pairwise(range(0, 6001, 1500)):
        unwrapper = Unwrapper()
        console = unwrapper.feed(records[:middle] + bytes(before))
        console += unwrapper.skip(8000 - before - after)
        console += unwrapper.feed(bytes(after) + records[middle:] + records) + unwrapper.end()
        outcomes.add((console, *unwrapper.take_notes()))
    whole = Unwrapper()
    console = whole.feed(records[:middle] + bytes(8000) + records[middle:] + records) + whole.end()
    assert outcomes == {(console, *whole.take_notes())}
    assert console.startswith(LINES)
    assert console.endswith(LINES)


def test_a_hole_of_a_console_as_it_is_is_its_own() -> None:
    unwrapper = Unwrapper()
    assert unwrapper.feed(b"") == b""
    assert unwrapper.skip(9000) == b""
    assert unwrapper.feed(b"text\n") == b"text\n"
    assert unwrapper.size == 9005


def test_json_of_any_writer_is_read() -> None:
    record = (
        json.dumps({"time": "1", "log": "one\n", "stream": "stderr", "attrs": {"a": ["}"]}}).encode() + b"\n"
    )
    assert unwrapped(record * 5)[0] == b"one\n" * 5
