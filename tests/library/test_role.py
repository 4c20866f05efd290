"""Roles: what files of schema 1 meant by a priority, and what is named where two signatures compete."""

import msgspec
import pytest

from logtriage.library.draft import draft, to_toml
from logtriage.library.library import Library, Source
from logtriage.library.load import builtin_lists, parse_file
from logtriage.library.role import is_consequence, is_telling, outranks, role_of, role_of_priority
from logtriage.library.schema import Match, Role, Signature, Speaker, SpeakerFailure, When
from logtriage.library.speaker import derived
from logtriage.scan.check import hits

HANG = """\
schema = 1

[[signature]]
id = "stuck-after-frobnicator-waiting-for-widget-hex"
title = "Host hangs after: frobnicator #: waiting for widget HEX to settle"
class = "hang"
layer = "host"
severity = "fatal"
priority = 60
match = [
    { fuzzy = "frobnicator #: waiting for widget HEX to settle", min_score = 75, maybe_score = 75 },
]
samples = [
    "[    1.000000] frobnicator 3: waiting for widget 0x1f to settle",
]

[signature.when]
tail = true
"""
"""As the signature editor wrote a hang point whose score was changed, before there were roles."""

REPORT = """\
schema = 1

[[signature]]
id = "frobnicator-waiting-for-widget-hex"
title = "frobnicator #: waiting for widget HEX to settle"
class = "other"
samples = [
    "[    1.000000] frobnicator 3: waiting for widget 0x1f to settle",
]
counter_samples = [
    "[    0.500000] frobnicator 4: waiting for widget 0x2f is over",
]

[[signature.match]]
regex = "frobnicator\\\\s+\\\\d+:\\\\s+waiting\\\\s+for\\\\s+widget\\\\s+(?:0x)?[0-9a-f]+\\\\s+to\\\\s+settle"
"""
"""As `logtriage signatures new` wrote any other line."""

COPY = """\
schema = 1

[[signature]]
id = "panic-end-marker"
title = "my panic: {reason}"
class = "panic"
severity = "fatal"
priority = 8
match = [
    { literal = "---[ end Kernel panic" },
]
phrases = [
    "---[ end Kernel panic - not syncing: ",
]
capture = [
    "end Kernel panic - not syncing: (?P<reason>[^\\\\r\\\\n\\\\[\\\\]]{1,80})",
]
samples = [
    "[    4.1] ---[ end Kernel panic - not syncing: dumptest ]---",
]

[signature.known]
url = "https://bugs.example/1"
since = "6.1"
expires = 2027-01-31
"""
"""As the signature editor copied one of the library into the user's folder."""


def read(text: str) -> Signature:
    entries, problems = parse_file(text, "mine.toml")
    library = Library(entries, problems, lists=builtin_lists())
    assert library.problems == []
    (entry,) = library.entries
    assert isinstance(entry, Signature)
    return entry


@pytest.mark.parametrize(
    ("text", "role", "priority"),
    [(HANG, "cause", 60), (REPORT, "cause", None), (COPY, "consequence", 8)],
    ids=["hang", "report", "copy"],
)
def test_files_without_roles_are_read(text: str, role: Role, priority: int | None) -> None:
    entry = read(text)
    assert entry.role is None
    assert entry.priority == priority
    assert role_of(entry) == role
    if not entry.when.tail:
        library = Library([(entry, Source("mine.toml", 3))], lists=builtin_lists())
        assert all(hits(library, sample) == {0: 100} for sample in entry.samples)
        assert not any(hits(library, sample) for sample in entry.counter_samples)


@pytest.mark.parametrize("last", [False, True])
def test_drafts_say_their_role(last: bool) -> None:  # noqa: FBT001
    text = to_toml([draft(b"[    1.000000] frobnicator: waiting for device 17", layer="host", last=last)])
    assert read(text).role == "cause"
    assert "priority" not in text
    assert "maybe_score" not in text


def test_the_failure_of_a_speaker_says_its_role() -> None:
    speaker = Speaker(id="loader", fails=(SpeakerFailure(match="^halted", title="halted"),))
    assert [entry.role for entry in derived(speaker) if isinstance(entry, Signature)] == ["cause"]


@pytest.mark.parametrize("score", [50, 95, 100])
def test_a_maybe_score_of_any_height_does_no_harm(score: int) -> None:
    assert read(HANG.replace("maybe_score = 75", f"maybe_score = {score}")).match[0].min_score == 75


@pytest.mark.parametrize(
    ("priority", "role", "fatal"),
    [
        (0, "context", "consequence"),
        (2, "context", "consequence"),
        (3, "frame", "consequence"),
        (9, "frame", "consequence"),
        (10, "trace", "consequence"),
        (24, "trace", "consequence"),
        (25, "headline", "headline"),
        (45, "headline", "headline"),
        (46, "cause", "cause"),
        (100, "cause", "cause"),
        (None, "cause", "cause"),
    ],
)
def test_a_priority_means_a_role(priority: int | None, role: Role, fatal: Role) -> None:
    assert role_of_priority(priority, fatal=False) == role
    assert role_of_priority(priority, fatal=True) == fatal


def signature(name: str, **more: object) -> Signature:
    plain = {"id": name, "title": name, "class": "oops", "match": [{"literal": name}]}
    return msgspec.convert({**plain, **more}, Signature)


def test_a_role_counts_more_than_a_priority() -> None:
    entry = signature("one", role="trace", priority=90)
    assert role_of(entry) == "trace"
    assert not is_telling(entry)
    assert outranks(signature("two", role="headline", priority=1), entry)


def test_priorities_order_signatures_of_one_role() -> None:
    low, high, none = signature("low", priority=47), signature("high", priority=90), signature("none")
    assert outranks(high, low)
    assert outranks(high, none)
    assert outranks(none, low)
    assert not outranks(none, signature("other"))


def test_a_signature_is_no_consequence_of_itself() -> None:
    one = signature("one", consequence_of=["oops"])
    assert not is_consequence(one, one)
    assert is_consequence(one, signature("two"))
    assert not is_consequence(one, signature("two", consequence_of=["one"]))


def tail(name: str, **more: object) -> Signature:
    when = msgspec.to_builtins(When(tail=True))
    return signature(name, **{"match": [{"fuzzy": f"last line {name}"}], "when": when, **more})


def order(*entries: tuple[Signature, str]) -> list[str]:
    library = Library([(entry, Source(path, 1)) for entry, path in entries], lists=builtin_lists())
    assert library.problems == []
    return [library.entries[index].id for index in library.tails]


def test_of_the_tail_the_most_special_is_first() -> None:
    assert order(
        (tail("plain-b"), "lib/a.toml"),
        (tail("plain-a"), "lib/b.toml"),
        (tail("two", when={"tail": True, "ended": ["timeout"]}, where={"cpu": ["max"]}), "lib/a.toml"),
        (tail("one", when={"tail": True, "not_reached": ["host-kvm"]}), "lib/a.toml"),
    ) == ["two", "one", "plain-a", "plain-b"]


def test_of_the_tail_a_consequence_comes_behind_what_led_to_it() -> None:
    special = tail("special", consequence_of=["plain-b"], where={"cpu": ["max"]})
    follows = tail("plain-a", consequence_of=["plain-b"])
    entries = [(one, "lib/a.toml") for one in (special, follows, tail("plain-b"), tail("plain-c"))]
    assert order(*entries) == ["special", "plain-b", "plain-a", "plain-c"]


def test_of_the_tail_the_own_and_the_preferred_come_first() -> None:
    assert order(
        (tail("plain-a"), "lib/a.toml"),
        (tail("plain-z"), "own/a.toml"),
        (tail("plain-y", priority=60), "own/b.toml"),
        (tail("plain-x", priority=40), "own/b.toml"),
    ) == ["plain-y", "plain-z", "plain-a", "plain-x"]


def test_a_damaged_line_of_a_headline_is_given_to_what_it_is_like() -> None:
    known = signature(
        "known",
        match=[{"literal": "trouble: the widget is on fire"}],
        phrases=["trouble: the widget is on fire"],
    )
    line = "trouble: the widgt is on fire"
    for role, found in (("headline", "known"), ("cause", "other")):
        other = signature("other", match=[{"literal": "trouble: "}], role=role, consequence_of=["known"])
        library = Library(
            [(known, Source("lib.toml", 1)), (other, Source("lib.toml", 9))], lists=builtin_lists()
        )
        assert [library.entries[owner].id for owner in hits(library, line)] == [found]


def test_the_first_signature_that_is_context_stands_for_lost_reports() -> None:
    context = signature("around", role="context")
    library = Library(
        [(signature("one"), Source("lib.toml", 1)), (context, Source("lib.toml", 9))], lists=builtin_lists()
    )
    assert library.phrase_index.lost == 1
    assert (
        Library(
            [(signature("one", match=[msgspec.to_builtins(Match(literal="x"))]), Source("x", 1))],
            lists=builtin_lists(),
        ).phrase_index.lost
        is None
    )
