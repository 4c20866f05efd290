from dataclasses import replace
from itertools import permutations
from typing import Literal

import msgspec
import pytest

from logtriage.boot.cause import headlines, root_cause, without_frames
from logtriage.boot.finding import Candidate
from logtriage.library.schema import Match, Role, Signature
from logtriage.scan.hit import Hit, Line
from logtriage.vocabulary import FailureClass, Layer

Severity = Literal["fatal", "fail", "note", "info"]
KINDS: dict[str, tuple[FailureClass, Severity, Role]] = {
    "oops": ("oops", "fail", "cause"),
    "internal": ("oops", "fail", "headline"),
    "opcode": ("oops", "fail", "headline"),
    "bug": ("bug", "fail", "cause"),
    "kasan": ("kasan", "fail", "cause"),
    "warn": ("warning", "note", "headline"),
    "refcount": ("warning", "note", "cause"),
    "warn-panic": ("warning", "fatal", "consequence"),
    "stall": ("rcu-stall", "note", "cause"),
    "soft": ("soft-lockup", "note", "cause"),
    "soft-panic": ("soft-lockup", "fatal", "headline"),
    "hung": ("hung-task", "note", "cause"),
    "hung-panic": ("hung-task", "fatal", "headline"),
    "lockdep": ("lockdep", "note", "cause"),
    "oom": ("oom", "note", "headline"),
    "oom-panic": ("oom", "fatal", "cause"),
    "panic": ("panic", "fatal", "headline"),
    "fatal-exception": ("panic", "fatal", "consequence"),
    "end": ("panic", "fatal", "consequence"),
    "init": ("init", "fatal", "headline"),
    "rootfs": ("rootfs", "fatal", "cause"),
    "cut": ("warning", "note", "frame"),
    "lost": ("other", "note", "context"),
    "frame": ("oops", "fail", "frame"),
}


def candidate(text: str) -> Candidate:
    kind, _, at = text.partition("@")
    cls, severity, role = KINDS[kind]
    signature = Signature(
        id=kind,
        title=kind,
        cls=cls,
        severity=severity,
        role=role,
        match=(Match(literal=kind),),
        block=48,
    )
    line = Line(int(at), 0, 4, b"line")
    return Candidate(signature, Hit(0, line, {}, (line,)), Layer.HOST, order=int(at))


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


def test_on_one_line_the_stronger_role_is_named() -> None:
    chosen = root_cause([candidate("internal@7"), candidate("bug@7")])
    assert chosen is not None
    assert chosen.signature.id == "bug"


def replaced(one: Candidate, *, owner: int = 0, **changes: object) -> Candidate:
    signature = msgspec.structs.replace(one.signature, **changes)
    return replace(one, signature=signature, hit=replace(one.hit, owner=owner))


def root_of(*candidates: Candidate) -> str | None:
    """The id of the root cause, which the order of the candidates must not change."""
    chosen = {one.signature.id for each in permutations(candidates) if (one := root_cause(each)) is not None}
    assert len(chosen) <= 1
    return chosen.pop() if chosen else None


@pytest.mark.parametrize("causes", [("bug",), ("hung-task", "kasan"), ("bug", "oops")])
def test_on_one_line_a_consequence_yields_to_what_led_to_it(causes: tuple[str, ...]) -> None:
    led = "kasan" if "kasan" in causes else "bug"
    follows = replaced(candidate("oops@7"), consequence_of=causes, priority=100)
    assert root_of(follows, candidate(f"{led}@7")) == led
    assert root_of(follows, candidate(f"{led}@70")) == "oops"


def test_in_one_report_a_consequence_yields_to_a_later_line() -> None:
    follows = replaced(candidate("oops@7"), consequence_of=("kasan",))
    assert root_of(follows, candidate("kasan@12")) == "kasan"
    assert root_of(follows, candidate("kasan@70")) == "oops"


def test_no_signature_yields_to_one_that_tells_less() -> None:
    follows = replaced(candidate("oops@7"), consequence_of=("fatal-exception", "frame"))
    assert root_of(follows, candidate("fatal-exception@7"), candidate("frame@7")) == "oops"


def test_two_consequences_of_each_other_are_none() -> None:
    one = replaced(candidate("oops@7"), consequence_of=("bug",), priority=60)
    other = replaced(candidate("bug@7"), consequence_of=("oops",), priority=61)
    assert root_of(one, other) == "bug"


def test_of_three_consequences_in_a_ring_one_is_named() -> None:
    kinds = {"oops": "bug", "bug": "kasan", "kasan": "oops"}
    ring = [replaced(candidate(f"{kind}@7"), consequence_of=(cause,)) for kind, cause in kinds.items()]
    assert root_cause(ring) is not None


def test_on_one_line_the_higher_priority_of_a_user_is_named_and_else_the_one_read_last() -> None:
    first, second = candidate("oops@7"), candidate("bug@7")
    assert root_of(replaced(first, priority=61, owner=1), replaced(second, priority=60, owner=2)) == "oops"
    assert root_of(replaced(first, priority=51, owner=1), replaced(second, owner=2)) == "oops"
    assert root_of(replaced(first, owner=1), replaced(second, owner=2)) == "bug"


def test_where_all_headlines_are_lost_the_parts_of_a_report_are_weighed() -> None:
    rule = replaced(candidate("cut@1"), consequence_of=("frame",))
    assert root_of(rule, candidate("frame@9"), candidate("lost@5")) == "frame"
    assert root_of(rule, candidate("lost@5")) == "cut"


def test_a_signature_of_several_lines_beats_that_of_its_first_line() -> None:
    first = candidate("internal@7")
    second = candidate("bug@9")
    both = Hit(0, first.hit.line, {}, (first.hit.line, second.hit.line))
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
