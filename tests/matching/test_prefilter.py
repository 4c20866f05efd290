"""The texts that the automaton looks for, and the sample of ordinary output by which they are chosen."""

import os
import re
from importlib.resources import files
from itertools import chain
from pathlib import Path

import msgspec
import pytest

from logtriage.matching.library import Library
from logtriage.matching.prefilter import prefilter
from logtriage.matching.schema import Signature, Speaker
from logtriage.matching.trigram import Trigrams

_CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "qemu"
_ORDINARY = Path(str(files("logtriage.matching"))) / "ordinary.txt"
_LONGEST = 300
_OTHERS = b"systemd[1]: Started \nsystemd[1]: Starting \nsystemd[1]: Reached target \n" * 3
"""What our own boots do not hold, since they have no systemd."""


def ordinary_lines() -> bytes:
    """The lines of our own healthy boots; of those that differ in digits only, the first."""
    lines: dict[bytes, bytes] = {}
    for log in sorted(_CORPUS.glob("*pass*/*.log")):
        for line in log.read_bytes().splitlines():
            if len(line) < _LONGEST and line.isascii() and line.replace(b"\t", b" ").decode().isprintable():
                lines.setdefault(re.sub(rb"\d", b"0", line), line)
    return b"\n".join(lines.values()) + b"\n" + _OTHERS


@pytest.mark.skipif(not _CORPUS.exists(), reason="the shared corpus is not here")
def test_the_sample_of_ordinary_lines_is_what_our_healthy_boots_print() -> None:
    made = ordinary_lines()
    if os.environ.get("UPDATE_ORDINARY"):
        _ORDINARY.write_bytes(made)
    assert _ORDINARY.read_bytes() == made


def test_a_text_is_rare_where_its_signs_never_follow_each_other() -> None:
    rate = Trigrams(b"the quick brown fox jumps over the lazy dog\n" * 100).rate
    assert rate(b"the ") > rate(b"theq") > rate(b"hzqx")
    assert rate(b"fox") == pytest.approx(1_000_000 / 44, rel=0.01)


def test_the_rarest_eight_bytes_of_a_literal_are_looked_for() -> None:
    assert prefilter([r"the kernel is in memory: BUG QZX\d"]) == [(b" BUG QZX",)]


def test_texts_that_serve_several_expressions_are_preferred() -> None:
    first, second = prefilter([r"Zebra QXJ detected by me", r"an Okapi QXJ detected by you"])
    assert first == second


@pytest.mark.parametrize("pattern", [r"(?i)any case here", r"[abc]+\d", r"ab|cd", r"brok(en"])
def test_nothing_is_looked_for_where_nothing_is_certain(pattern: str) -> None:
    assert prefilter([pattern]) == [()]


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
        prefilter(library.expressions[: len(library.patterns)]), library.patterns, strict=True
    ):
        for sample in samples:
            if texts and pattern.confirm.search(sample) is not None:
                checked += 1
                assert any(text in sample for text in texts)
    assert checked > 200
    assert sum(isinstance(entry, Signature) for entry in library.entries) > 100
