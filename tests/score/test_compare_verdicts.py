import importlib
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
verdicts = importlib.import_module("compare_verdicts")  # the command beside this file is no installed module

JOB = verdicts.Job(("report",))


def failure(**changes: object) -> dict[str, Any]:
    entry = {"file": "a/host.log", "line": 3, "offset": 40, "length": 5, "text": "Oops", "score": 100}
    stated = {"class": "oops", "layer": "host", "stage": "host-kernel", "title": "Oops", "evidence": [entry]}
    return stated | changes


def config(name: str, mode: str | None = "A", **changes: object) -> dict[str, Any]:
    found = failure() if mode else None
    stated: dict[str, Any] = {
        "id": name,
        "status": "fail" if mode else "pass",
        "layer": None,
        "mode": mode,
        "notes": [],
    }
    return stated | {"params": {"smp": "2"}, "failure": found} | changes


def report(*configs: dict[str, Any]) -> dict[str, Any]:
    labels = sorted({one["mode"] for one in configs if one["mode"]})
    modes = [{"label": label, "explanation": None} for label in labels]
    return {"run": {"path": "run"}, "counts": {}, "configs": list(configs), "modes": modes}


def told(*configs: dict[str, Any]) -> Any:  # noqa: ANN401 - the command's own class
    return verdicts.told(JOB, verdicts.Said([report(*configs)], 1))


def kinds(before: dict[str, Any], after: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one.id, one.kind) for one in verdicts.compare(told(before), told(after))]


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"status": "infra"}, "status"),
        ({"params": {"smp": "4"}}, "params"),
        ({"notes": ["an oops"]}, "notes"),
        ({"failure": failure(title="Oops in x")}, "title"),
        ({"failure": failure(evidence=[])}, "evidence"),
        ({"failure": None}, "class"),
    ],
)
def test_each_change_is_of_one_kind(changes: dict[str, Any], kind: str) -> None:
    assert kinds(config("a"), config("a")) == []
    assert ("a", kind) in kinds(config("a"), config("a", **changes))


def test_only_the_age_of_the_copies_is_left_out_of_notes() -> None:
    old, later = (
        config("a", notes=["quiet 7200 s, at a prompt"]),
        config("a", notes=["quiet 7203 s, at a prompt"]),
    )
    assert kinds(old, later) == []
    assert kinds(old, config("a", notes=["quiet 74 s, at a prompt"])) == [("a", "notes")]


def test_modes_are_compared_by_who_shares_them() -> None:
    before = told(config("a"), config("b"), config("c", "B"))
    renamed = told(config("a", "B"), config("b", "B"), config("c", "A"))
    split = told(config("a"), config("b", "C"), config("c", "B"))
    assert {one.kind for one in verdicts.compare(before, renamed)} == {"label"}
    (found,) = verdicts.compare(before, split)
    assert (found.id, found.kind, found.after) == ("mode of 2 with a", "mode", "A: 1 of its 1, C: 1 of its 1")


def test_a_version_that_judges_nothing_is_one_difference_even_where_both_do_so() -> None:
    nothing = verdicts.told(JOB, verdicts.Said([], 2, "no such run"))
    for before in (told(config("a"), config("b")), nothing):
        assert [one.kind for one in verdicts.compare(before, nothing)] == ["failed"]


def test_keys_are_compared_on_levels_that_both_have() -> None:
    before, after = verdicts.Keys(), verdicts.Keys()
    before.see(report(config("a", None), config("b", None)), "report")
    fresh = report(config("a", role="host", params={"cpu": "max"}), config("b"))
    del fresh["configs"][1]["notes"]
    after.see(fresh, "report")
    assert verdicts.compare_keys(before, after) == (["report.configs[].role"], ["report.configs[].notes"])


def test_lines_of_other_projects_are_never_printed() -> None:
    text = verdicts.Difference("syzkaller/1", "notes", ["their line"], [], private=True).line("third-party")
    assert "their line" not in text


NONE: dict[str, Any] = {"class": "none", "layer": None, "notes": [], "final": True}
LOCKUP = {
    "class": "soft-lockup",
    "layer": "host",
    "title": "BUG: soft lockup in x",
    "notes": [],
    "final": True,
}
HANG = {"class": "hang", "layer": "host", "title": "Host hangs", "notes": [], "final": True}


@pytest.mark.parametrize(
    ("in_run", "expected"),
    [
        (LOCKUP, "agree"),
        (NONE | {"notes": ["host: BUG: soft lockup in x (host:1)"]}, "noted"),
        (NONE | {"notes": ["a soft-lockup on the way"]}, "noted"),
        (NONE | {"final": False}, "open"),
        (HANG | {"notes": ["host: BUG: soft lockup in x (host:1)"]}, "aside"),
        (HANG, "plain"),
        (LOCKUP | {"layer": "guest"}, "plain"),
        (NONE, "plain"),
    ],
)
def test_how_two_verdicts_stand_to_each_other(in_run: dict[str, Any], expected: str) -> None:
    assert verdicts.relation(LOCKUP, in_run) == expected
