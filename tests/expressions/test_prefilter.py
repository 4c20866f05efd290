"""The texts that the automaton looks for, and the sample of healthy output by which they are chosen."""

import os
import re
from itertools import chain
from pathlib import Path

import msgspec
import pytest

from logtriage.expressions.prefilter import prefilter
from logtriage.expressions.trigram import Trigrams
from logtriage.library.library import Library
from logtriage.library.load import builtin_dir, builtin_lists
from logtriage.library.schema import Signature, Speaker

_CONSOLE = builtin_dir() / "healthy-console.txt"
_HEALTHY = builtin_lists().sample
_LONGEST = 300
_HEAD = b"""\
# Healthy console: what our own boots print that passed, be it with a warning, one line of a console a line.
# How often a text stands here tells how rare it is in healthy output; the automaton looks for the rarest.
# Made by tests/expressions/test_prefilter.py with UPDATE_HEALTHY=1.

"""
_SYSTEMD = b"""\
systemd[1]: Started Journal Service.
systemd[1]: Started Login Service.
systemd[1]: Started D-Bus System Message Bus.
systemd[1]: Starting Create Volatile Files and Directories...
systemd[1]: Starting Load Kernel Modules...
systemd[1]: Starting Rule-based Manager for Device Events and Files...
systemd[1]: Reached target Local File Systems.
systemd[1]: Reached target Basic System.
systemd[1]: Reached target Multi-User System.
"""
"""What our own boots do not hold, since they have no systemd."""


def healthy_console(corpus: Path) -> bytes:
    """The list's file: the lines of our own healthy boots; of those that differ in digits only, the first."""
    lines: dict[bytes, bytes] = {}
    for log in sorted(corpus.glob("*pass*/*.log")):
        for line in log.read_bytes().splitlines():
            if len(line) < _LONGEST and line.isascii() and line.replace(b"\t", b" ").decode().isprintable():
                lines.setdefault(re.sub(rb"\d", b"0", line.rstrip()), line.rstrip())
    return _HEAD + b"\n".join(filter(None, lines.values())) + b"\n" + _SYSTEMD


def test_the_sample_of_healthy_lines_is_what_our_healthy_boots_print(qemu_corpus: Path) -> None:
    made = healthy_console(qemu_corpus)
    if os.environ.get("UPDATE_HEALTHY"):
        _CONSOLE.write_bytes(made)
    assert _CONSOLE.read_bytes() == made


def test_a_text_is_rare_where_its_signs_never_follow_each_other() -> None:
    rate = Trigrams(b"the quick brown fox jumps over the lazy dog\n" * 100).rate
    assert rate(b"the ") > rate(b"theq") > rate(b"hzqx")
    assert rate(b"fox") == pytest.approx(1_000_000 / 44, rel=0.01)


def test_the_rarest_eight_bytes_of_a_literal_are_looked_for() -> None:
    assert prefilter([r"the kernel is in memory: BUG QZX\d"], _HEALTHY) == [(b" BUG QZX",)]


def test_texts_that_serve_several_expressions_are_preferred() -> None:
    first, second = prefilter([r"Zebra QXJ detected by me", r"an Okapi QXJ detected by you"], _HEALTHY)
    assert first == second


def test_a_short_literal_that_is_looked_for_itself_serves_those_that_hold_it() -> None:
    assert prefilter([r"\bQXJZ\d", r"a line with QXJZ: and more"], _HEALTHY) == [(b"QXJZ",)] * 2


@pytest.mark.parametrize("pattern", [r"(?i)any case here", r"[abc]+\d", r"ab|cd", r"brok(en"])
def test_nothing_is_looked_for_where_nothing_is_certain(pattern: str) -> None:
    assert prefilter([pattern], _HEALTHY) == [()]


def test_every_sample_holds_a_text_of_the_expression_that_it_matches(library: Library) -> None:
    given = [
        sample
        for entry in library.entries
        for sample in (
            chain.from_iterable(msgspec.structs.astuple(entry.samples))
            if isinstance(entry, Speaker)
            else entry.samples
        )
    ]
    samples = [line.encode() for sample in given for line in sample.split("\n")]
    checked = 0
    for texts, pattern in zip(
        prefilter(library.expressions[: len(library.patterns)], _HEALTHY), library.patterns, strict=True
    ):
        for sample in samples:
            if texts and pattern.confirm.search(sample) is not None:
                checked += 1
                assert any(text in sample for text in texts)
    assert checked > 200
    assert sum(isinstance(entry, Signature) for entry in library.entries) > 100
