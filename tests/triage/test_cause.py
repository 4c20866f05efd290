from typing import Literal

import pytest

from logtriage.boot.cause import headlines, root_cause, without_frames
from logtriage.boot.finding import Candidate
from logtriage.matching.mark import Line, Mark
from logtriage.matching.schema import FailureClass, Match, Signature
from logtriage.matrix.model import Layer

Severity = Literal["fatal", "fail", "note", "info"]
KINDS: dict[str, tuple[FailureClass, Severity, int]] = {
    "oops": ("oops", "fail", 60),
    "internal": ("oops", "fail", 45),
    "opcode": ("oops", "fail", 30),
    "bug": ("bug", "fail", 62),
    "kasan": ("kasan", "fail", 70),
    "warn": ("warning", "note", 30),
    "refcount": ("warning", "note", 32),
    "warn-panic": ("warning", "fatal", 10),
    "stall": ("rcu-stall", "note", 50),
    "soft": ("soft-lockup", "note", 50),
    "soft-panic": ("soft-lockup", "fatal", 40),
    "hung": ("hung-task", "note", 50),
    "hung-panic": ("hung-task", "fatal", 40),
    "lockdep": ("lockdep", "note", 52),
    "oom": ("oom", "note", 45),
    "oom-panic": ("oom", "fatal", 50),
    "panic": ("panic", "fatal", 40),
    "fatal-exception": ("panic", "fatal", 20),
    "end": ("panic", "fatal", 8),
    "init": ("init", "fatal", 38),
    "rootfs": ("rootfs", "fatal", 80),
    "cut": ("warning", "note", 6),
    "lost": ("other", "note", 2),
    "frame": ("oops", "fail", 9),
}


def candidate(text: str) -> Candidate:
    kind, _, at = text.partition("@")
    cls, severity, priority = KINDS[kind]
    signature = Signature(
        id=kind,
        title=kind,
        cls=cls,
        severity=severity,
        priority=priority,
        match=(Match(literal=kind),),
        block=48,
    )
    line = Line(int(at), 0, 4, kind.encode())
    return Candidate(signature, Mark(0, line, {}, (line,)), Layer.HOST, order=int(at))


@pytest.mark.parametrize(
    ("reports", "named"),
    [
        ("panic@5", "panic"),
        ("oops@3 fatal-exception@40", "oops"),
        ("fatal-exception@40 end@60", "fatal-exception"),
        ("warn@1 fatal-exception@40", "fatal-exception"),
        ("warn@1 warn-panic@9", "warn"),
        ("cut@1 warn-panic@9", "warn-panic"),
        ("warn@1 stall@4 warn-panic@9", "warn"),
        ("stall@1 warn@4 warn-panic@9", "stall"),
        ("warn@1 warn-panic@9 oops@20", "warn"),
        ("warn@1 oops@50", "oops"),
        ("warn@1 refcount@2", "refcount"),
        ("warn@1 refcount@9", "warn"),
        ("refcount@1 warn@2", "refcount"),
        ("warn@1 oops@2", "oops"),
        ("warn@1 panic@50", "panic"),
        ("stall@1 soft@30 soft-panic@60", "soft"),
        ("hung@1 hung-panic@30", "hung"),
        ("oom@1 oom-panic@80", "oom"),
        ("oom-panic@80", "oom-panic"),
        ("lockdep@1 panic@300", "panic"),
        ("lockdep@1 oops@300", "oops"),
        ("lockdep@1 oops@5", "lockdep"),
        ("stall@1 hung@70", "stall"),
        ("opcode@10 bug@12", "bug"),
        ("internal@10 bug@40", "internal"),
        ("oops@1 kasan@90", "oops"),
        ("oops@1 init@90", "oops"),
        ("warn@1 init@90", "init"),
        ("init@90 end@95", "init"),
        ("rootfs@90 oops@95", "rootfs"),
        ("lost@3 cut@1", "cut"),
        ("lost@3", "lost"),
    ],
)
def test_the_report_that_led_to_the_others_is_named(reports: str, named: str) -> None:
    chosen = root_cause([candidate(text) for text in reports.split()])
    assert chosen is not None
    assert chosen.signature.id == named


def test_nothing_leads_to_nothing() -> None:
    assert root_cause([]) is None


def test_on_one_line_the_highest_priority_is_named() -> None:
    chosen = root_cause([candidate("internal@7"), candidate("bug@7")])
    assert chosen is not None
    assert chosen.signature.id == "bug"


def test_a_signature_of_several_lines_beats_that_of_its_first_line() -> None:
    first = candidate("internal@7")
    second = candidate("bug@9")
    both = Mark(0, first.mark.line, {}, (first.mark.line, second.mark.line))
    chosen = root_cause([first, Candidate(second.signature, both, Layer.HOST, order=9)])
    assert chosen is not None
    assert chosen.signature.id == "bug"


@pytest.mark.parametrize(
    ("reports", "named"), [("cut@1 oops@2 lost@3", "oops"), ("cut@1 lost@3", "cut lost")]
)
def test_traces_are_listed_only_where_no_headline_is(reports: str, named: str) -> None:
    kept = headlines([candidate(text) for text in reports.split()])
    assert [one.signature.id for one in kept] == named.split()


@pytest.mark.parametrize(
    ("reports", "left"),
    [
        ("cut@1 warn@3 lost@9", "warn"),
        ("warn@3 lost@200", "warn lost"),
        ("cut@1 lost@9", "cut lost"),
        ("oops@3 frame@9 lost@9", "oops"),
        ("warn@3 frame@9", "warn frame"),
        ("oops@3 end@9", "oops end"),
        ("lost@1 oops@50", "lost oops"),
    ],
)
def test_the_frames_of_a_named_report_are_no_reports_of_their_own(reports: str, left: str) -> None:
    kept = without_frames([candidate(text) for text in reports.split()])
    assert [one.signature.id for one in kept] == left.split()
