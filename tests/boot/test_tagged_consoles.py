"""Consoles whose lines are mixed in one log, each with a tag in front, are judged as they are apart."""

import pytest

from logtriage.boot.diagnosis import Diagnosis, diagnose, diagnose_consoles
from logtriage.console.safe import strip_sequences
from logtriage.library.library import Library
from logtriage.vocabulary import Layer
from tests.boot.recorders import interleaved
from tests.corpus.boot_file import Boot

TAGS = (
    (b"<uart0> ", b"<uart1> ", b"<uart2> "),
    (b"[host/uart0] ", b"[guest0/uart0] ", b"[host/uart1] "),
    (b"qemu-1  | ", b"qemu-2  | ", b"qemu-10 | "),
    (b"cfg1\t", b"cfg2\t", b"cfg3\t"),
    (b"\x1b[36m[ tfa+linux ]\x1b[0m ", b"\x1b[35m[   realm   ]\x1b[0m ", b"[  linux-2  ] "),
    (
        b"2026-03-01T10:00:00.123456Z a: ",
        b"2026-03-01T10:00:00.123456Z b: ",
        b"2026-03-01T10:00:01.123456Z c: ",
    ),
    (b"(XEN) ", b"(d1) ", b"(d2) "),
)
GUESTS = (b"[guest0/uart0] ", b"\x1b[35m[   realm   ]\x1b[0m ", b"(d1) ", b"(d2) ")
NAMES = ("529-rcu-stall2", "302-m-hwlpa2-64k-52-52-nvhe-low", "520-lk-softlockup")


def said(found: Diagnosis) -> tuple[object, ...]:
    finding = found.finding
    if finding is None:
        return ("none", found.stage)
    lines = [(one.line, one.text.strip()) for one in finding.evidence]
    return (finding.cls, finding.signature, finding.title, found.stage, lines)


@pytest.mark.parametrize("tags", TAGS, ids=lambda tags: tags[0].decode().strip())
@pytest.mark.parametrize("size", [1 << 20, 700])
def test_three_consoles_in_one_log_are_judged_as_apart(
    library: Library, qemu_boots: dict[str, Boot], tags: tuple[bytes, ...], size: int
) -> None:
    logs = [qemu_boots[name].files["host.log"] for name in NAMES]
    mixed = interleaved(dict(zip(tags, logs, strict=True)))
    pieces = [mixed[at : at + size] for at in range(0, len(mixed), size)]
    found = diagnose_consoles(library, lambda: pieces, file="all.log")
    assert len(found) == len(tags)
    by_tag = {one.console: one for one in found}
    for tag, log in zip(tags, logs, strict=True):
        name = next(name for name in by_tag if name.encode() in tag)
        layer = Layer.GUEST if tag in GUESTS else Layer.HOST
        apart = diagnose(library, [log], file="all.log", layer=layer)
        assert said(by_tag[name]) == said(apart)
        finding = by_tag[name].finding
        for one in finding.evidence if finding is not None else ():
            text = mixed[one.offset : one.offset + one.length]
            assert strip_sequences(text).startswith(strip_sequences(tag).strip())
            assert one.text.strip() in text.decode()


def test_a_tag_tells_the_layer(library: Library, qemu_boots: dict[str, Boot]) -> None:
    log = qemu_boots["520-lk-softlockup"].files["host.log"]
    mixed = interleaved({b"[host/uart0] ": log, b"[guest0/uart0] ": log})
    found = {one.console: one.finding for one in diagnose_consoles(library, lambda: [mixed], file="x")}
    assert found["host/uart0"] is not None
    assert found["host/uart0"].layer is Layer.HOST
    assert found["guest0/uart0"] is not None
    assert found["guest0/uart0"].layer is Layer.GUEST


def test_a_tag_that_changes_begins_a_console_and_nothing_is_lost(
    library: Library, qemu_boots: dict[str, Boot]
) -> None:
    lines = qemu_boots["529-rcu-stall2"].files["host.log"].splitlines(keepends=True)
    other = qemu_boots["520-lk-softlockup"].files["host.log"]
    half = len(lines) // 2
    before = interleaved({b"<uart0> ": b"".join(lines[:half]), b"<uart1> ": other})
    mixed = before + b"".join(b"<ttyS0> " + line for line in lines[half:])
    found = {one.console: one for one in diagnose_consoles(library, lambda: [mixed], file="x")}
    assert sorted(found) == ["ttyS0", "uart0", "uart1"]
    assert sum(one.size for one in found.values()) == len(mixed)
    assert sum(one.lines for one in found.values()) == mixed.count(b"\n")
    assert said(found["uart1"]) == said(diagnose(library, [other], file="x"))
