"""A console whose recorder put something in front of its lines: judged again once that is known."""

import random
from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.console.safe import strip_sequences
from logtriage.library.library import Library
from logtriage.scan.console_scan import ConsoleScan
from logtriage.scan.hit import Hit
from tests.boot.recorders import USED, Recorder, made_up
from tests.corpus.boot_file import Boot

RECORDERS = [*USED, *map(made_up, range(20))]


def scanned(library: Library, chunks: list[bytes]) -> tuple[list[Hit], ConsoleScan[list[Hit]]]:
    hits: list[Hit] = []

    def go_back(to: list[Hit] | None) -> None:
        hits[:] = to or []

    scan = ConsoleScan(library, lambda: list(hits), go_back)
    for chunk in chunks:
        for part in scan.feed(chunk):
            hits += part
    return hits, scan


def pieces(raw: bytes, sizes: list[int]) -> list[bytes]:
    chunks, at = [], 0
    for size in [*sizes, len(raw) + 1]:
        chunks.append(raw[at : at + size])
        at += size
    return chunks


def recorded(boots: dict[str, Boot], recorder: Recorder, name: str, after: int, before: int) -> bytes:
    """A boot that a recorder wrote from a line on, behind lines of an earlier time."""
    early = b"".join(b"[    0.%06d] a line of an earlier kernel\r\n" % at for at in range(before))
    lines = boots[name].files["host.log"].split(b"\n")
    bare = b"".join(line + b"\n" for line in lines[:after])
    return early + bare + recorder.record(b"\n".join(lines[after:]))


@given(
    recorder=st.sampled_from(RECORDERS),
    name=st.sampled_from(["529-rcu-stall2", "302-m-hwlpa2-64k-52-52-nvhe-low", "124-d61-reboot-loop"]),
    after=st.sampled_from([0, 0, 40, 120]),
    before=st.sampled_from([0, 0, 900]),
    sizes=st.lists(st.integers(1, 9000), max_size=30),
)
def test_any_chunking_gives_the_same(
    qemu_boots: dict[str, Boot],
    library: Library,
    recorder: Recorder,
    name: str,
    after: int,
    before: int,
    sizes: list[int],
) -> None:
    raw = recorded(qemu_boots, recorder, name, after, before)
    hits, whole = scanned(library, [raw])
    others, parts = scanned(library, pieces(raw, sizes))
    assert [astuple(hit) for hit in others] == [astuple(hit) for hit in hits]
    assert whole.scanner.prefixes == parts.scanner.prefixes
    assert whole.tail() == parts.tail()


@pytest.mark.parametrize("before", [0, 100, 1000, 5000])
def test_a_prefix_that_begins_in_the_middle_is_seen_and_the_lines_before_it_stay(
    library: Library, qemu_boots: dict[str, Boot], before: int
) -> None:
    recorder = USED[0]
    name = "529-rcu-stall2"
    bare = recorded(qemu_boots, Recorder("none", ()), name, 30, before)
    raw = recorded(qemu_boots, recorder, name, 30, before)
    wanted, _ = scanned(library, [bare])
    hits, scan = scanned(library, [raw])
    assert scan.scanner.prefixes.shown == "[ tfa+linux ] "
    assert [(hit.owner, hit.line.number, hit.line.content) for hit in hits] == [
        (hit.owner, hit.line.number, hit.line.content) for hit in wanted
    ]
    for hit in hits:
        assert raw[: hit.line.offset].count(b"\n") == hit.line.number - 1
        text = raw[hit.line.offset : hit.line.offset + hit.line.length]
        assert hit.line.content.strip() in strip_sequences(text)


def test_a_recorder_that_changes_is_seen_through_from_there_on(
    library: Library, qemu_boots: dict[str, Boot]
) -> None:
    log = qemu_boots["529-rcu-stall2"].files["host.log"]
    first, second = made_up(1), USED[3]
    _, scan = scanned(library, [first.record(log) + second.record(log)])
    assert len(scan.scanner.prefixes.forms) == 2
    assert all(line.prefix for line in scan.tail())


def test_lines_without_the_prefix_stay_as_they_are(library: Library, qemu_boots: dict[str, Boot]) -> None:
    log = qemu_boots["529-rcu-stall2"].files["host.log"]
    chance = random.Random(3)
    lines = [line if chance.random() < 0.2 else b"qemu-1  | " + line for line in log.split(b"\n")]
    wanted, _ = scanned(library, [log])
    hits, _ = scanned(library, [b"\n".join(lines)])
    assert [(hit.owner, hit.line.number, hit.line.content) for hit in hits] == [
        (hit.owner, hit.line.number, hit.line.content) for hit in wanted
    ]


def test_what_is_kept_is_bounded(library: Library) -> None:
    scan = ConsoleScan(library, lambda: None, lambda _: None)
    for chunk in (b"x" * 65536,) * 40 + (b"<a> [    1.000000] y\n" * 50_000,) * 4 + (b"z\n" * 100_000,) * 20:
        for _ in scan.feed(chunk):
            assert sum(len(one) for one in scan._buffer) <= (64 << 10) + len(chunk)
        assert scan._watch._held.size <= 16 << 10


def test_a_settled_scan_keeps_nothing(library: Library, qemu_boots: dict[str, Boot]) -> None:
    _, scan = scanned(library, [qemu_boots["529-rcu-stall2"].files["host.log"]])
    assert scan._buffer
    scan.settle()
    assert not scan._buffer
    assert scan._place is None
