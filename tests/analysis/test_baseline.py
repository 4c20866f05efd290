from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.analysis.baseline import Outcome, Word, annotate, compare, same_mode
from logtriage.analysis.regression import regressions
from logtriage.boot.failure import Finding
from logtriage.matrix.file import load_matrix
from logtriage.matrix.infer import infer_matrix
from logtriage.matrix.model import Config
from logtriage.triage.snapshot import ConfigState, Snapshot, Term
from logtriage.vocabulary import Layer, Status

HANG = Finding(
    cls="hang",
    layer=Layer.HOST,
    stage="host-kvm",
    signature="host-hang-kvm",
    title="Host kernel gets stuck initializing KVM",
    key="host/host-kvm/hang/host-hang-kvm",
)
OOPS = Finding(
    cls="oops",
    layer=Layer.GUEST,
    stage="guest-userspace",
    signature="oops",
    title="Unable to handle NULL pointer dereference in foo",
    key="guest/oops/oops/Unable to handle NULL pointer dereference in foo",
)
SILENT = replace(
    HANG, cls="silent", stage="host-kernel", signature="silent", title="Silent", key="host/s/s/s"
)
KINDS: Mapping[str, tuple[Status, Finding | None]] = {
    "pass": (Status.PASS, None),
    "hang": (Status.FAIL, HANG),
    "oops": (Status.FAIL, OOPS),
    "bare": (Status.FAIL, None),
    "none": (Status.NOT_RUN, None),
    "live": (Status.RUNNING, HANG),
    "infra": (Status.INFRA, None),
    "skip": (Status.SKIPPED, None),
}


def outcome(kind: str, config_id: str = "1", **params: str) -> Outcome:
    status, failure = KINDS[kind]
    return Outcome(id=config_id, params=params, status=status, failure=failure)


def word_of(history: str, now: str) -> Word:
    """The word for one configuration: a kind for each baseline, `-` where it is not in it."""
    base = [[outcome(kind, page="4k")] if kind != "-" else [] for kind in history.split()]
    (row,) = compare(base, [outcome(now, page="4k")]).rows
    return row.word


@pytest.mark.parametrize(
    ("history", "now", "word"),
    [
        ("pass", "pass", "same"),
        ("pass", "hang", "regression"),
        ("pass", "bare", "regression"),
        ("hang", "pass", "fixed"),
        ("hang", "hang", "still failing"),
        ("bare", "bare", "still failing"),
        ("hang", "oops", "changed mode"),
        ("hang", "bare", "changed mode"),
        ("-", "pass", "new"),
        ("-", "hang", "new"),
        ("none", "hang", "new"),
        ("infra", "pass", "new"),
        ("live", "pass", "new"),
        ("pass", "none", "not run"),
        ("hang", "live", "not run"),
        ("pass", "infra", "not run"),
        ("pass", "skip", "not run"),
        ("none", "none", "not run"),
        ("-", "none", "new"),
        ("hang hang", "hang", "never passed"),
        ("hang oops", "bare", "never passed"),
        ("hang hang", "pass", "fixed"),
        ("hang none", "hang", "still failing"),
        ("- oops", "hang", "changed mode"),
        ("pass pass", "hang", "regression"),
        ("- pass", "hang", "regression"),
        ("pass hang", "hang", "flaky"),
        ("hang pass", "hang", "flaky"),
        ("hang pass", "pass", "flaky"),
        ("hang pass", "none", "not run"),
        ("", "pass", "new"),
    ],
)
def test_the_word_of_a_configuration(history: str, now: str, word: str) -> None:
    assert word_of(history, now) == word


def test_configurations_are_the_same_by_their_options_and_not_by_their_ids() -> None:
    base = [outcome("pass", "1", page="4k"), outcome("hang", "2", page="64k")]
    new = [
        outcome("hang", "1", page="64k"),
        outcome("hang", "2", page="4k"),
        outcome("pass", "3", page="16k"),
    ]
    words = {row.outcome.id: row.word for row in compare([base], new).rows}
    assert words == {"1": "still failing", "2": "regression", "3": "new"}


def test_one_option_more_makes_another_configuration() -> None:
    rows = compare([[outcome("pass", page="4k")]], [outcome("pass", page="4k", va="48")]).rows
    assert [row.word for row in rows] == ["new", "gone"]


def test_without_options_ids_decide() -> None:
    rows = compare([[outcome("pass", "a"), outcome("pass", "b")]], [outcome("hang", "b")]).rows
    assert [(row.outcome.id, row.word) for row in rows] == [("b", "regression"), ("a", "gone")]


def test_with_options_on_one_side_only_ids_decide() -> None:
    bare = [outcome("pass", "a"), outcome("pass", "b")]
    told = [outcome("hang", "a", page="4k"), outcome("hang", "c", page="64k")]
    for base, new in ((bare, told), (told, bare)):
        words = {row.outcome.id: row.word for row in compare([base], new).rows}
        assert words == {"a": "regression" if new is told else "fixed", "b": words["b"], "c": words["c"]}
        assert {words["b"], words["c"]} == {"new", "gone"}


def test_repeated_boots_pair_by_id_and_else_all_count() -> None:
    base = [outcome("pass", "1", page="4k"), outcome("hang", "2", page="4k")]
    paired = compare([base], [outcome("hang", "1", page="4k"), outcome("hang", "2", page="4k")])
    assert [row.word for row in paired.rows] == ["regression", "still failing"]
    loose = compare([base], [outcome("hang", "x", page="4k")])
    assert [row.word for row in loose.rows] == ["flaky"]


def test_what_is_gone_is_told_once() -> None:
    rows = compare([[outcome("hang", "1", page="4k")], [outcome("pass", "7", page="4k")]], []).rows
    assert [(row.word, row.was and row.was.id, row.now) for row in rows] == [("gone", "7", None)]


def test_counts_name_every_word_and_add_up() -> None:
    comparison = compare([[outcome("pass", "a"), outcome("pass", "b")]], [outcome("hang", "b")])
    assert list(comparison.counts) == list(Word)
    assert sum(comparison.counts.values()) == len(comparison.rows) == 2


@given(
    st.lists(st.lists(st.tuples(st.sampled_from(sorted(KINDS)), st.integers(0, 4), st.integers(0, 2)))),
    st.lists(st.tuples(st.sampled_from(sorted(KINDS)), st.integers(0, 2)), unique_by=lambda one: one[1]),
)
def test_every_configuration_of_the_new_run_gets_one_word(
    base: list[list[tuple[str, int, int]]], new: list[tuple[str, int]]
) -> None:
    runs = [[outcome(kind, str(number), p=str(param)) for kind, number, param in run] for run in base]
    now = [outcome(kind, f"n{param}", p=str(param)) for kind, param in new]
    comparison = compare(runs, now)
    assert [row.now for row in comparison.rows if row.now is not None] == now
    told = {row.outcome.params["p"] for row in comparison.rows}
    assert told == {one.params["p"] for run in [*runs, now] for one in run}
    if len(now) == len(comparison.rows):
        assert comparison.counts[Word.GONE] == 0


@given(
    st.lists(
        st.tuples(st.sampled_from(["pass", "hang", "oops"]), st.integers(0, 9)), unique_by=lambda o: o[1]
    )
)
def test_a_run_against_itself_changes_nothing(kinds: list[tuple[str, int]]) -> None:
    run = [outcome(kind, str(number), n=str(number)) for kind, number in kinds]
    assert {row.word for row in compare([run], run).rows} <= {Word.SAME, Word.STILL}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (HANG, HANG, True),
        (HANG, OOPS, False),
        (OOPS, replace(OOPS, key=OOPS.key.replace("foo", "fo")), True),
        (OOPS, replace(OOPS, key=OOPS.key.replace("in foo", "in unrelated_function")), False),
        # A report of an older release has no keys.
        (replace(HANG, key=""), HANG, True),
        (replace(HANG, key=""), replace(OOPS, key=""), False),
        (replace(OOPS, title="5 of 7", key=""), replace(OOPS, title="6 of 7", key=""), True),
    ],
)
def test_the_same_mode(one: Finding, other: Finding, *, same: bool) -> None:
    assert same_mode(one, other) is same


def snapshot_of(kinds: Mapping[str, str]) -> Snapshot:
    """A run of the matrix lpa2: config id to kind, all others pass."""
    matrix = load_matrix("lpa2")
    states = []
    for config in matrix.configs:
        status, failure = KINDS[kinds.get(config.id, "pass")]
        states.append(ConfigState(config=config, status=status, failure=failure))
    return Snapshot(revision=1, at=0.0, path="run", matrix=matrix, states=tuple(states))


def test_the_snapshot_carries_the_words() -> None:
    first, second, third = (config.id for config in load_matrix("lpa2").configs[:3])
    old = snapshot_of({first: "hang"})
    new = snapshot_of({second: "hang", third: "live"})
    comparison = compare([list(map(Outcome.of, old.states))], list(map(Outcome.of, new.states)))
    told = annotate(new, comparison)
    words = {state.config.id: state.baseline for state in told.states}
    assert (words[first], words[second], words[third]) == ("fixed", "regression", None)
    assert set(words.values()) == {"fixed", "regression", None, "same"}
    assert [replace(state, baseline=None) for state in told.states] == list(new.states)


def test_regressions_are_explained_among_what_passed_before() -> None:
    matrix = load_matrix("lpa2")

    def hit(config: Config) -> bool:
        return config.params["host_page_size"] == "16k" and config.params["kvm_mode"] == "nvhe"

    # Those of 4k hung before as well, so they say nothing of what broke.
    old = snapshot_of({c.id: "hang" for c in matrix.configs if c.params["host_page_size"] == "4k"})
    broken = {c.id: "oops" for c in matrix.configs if hit(c)}
    new = snapshot_of(broken | {c.id: "hang" for c in matrix.configs if c.params["host_page_size"] == "4k"})
    comparison = compare([list(map(Outcome.of, old.states))], list(map(Outcome.of, new.states)))
    (found,) = regressions(comparison, matrix)
    assert found.members == tuple(broken)
    assert found.failure == OOPS
    assert found.explanation.exact
    assert found.explanation.terms == (
        Term(axis="kvm_mode", values=("nvhe",)),
        Term(axis="host_page_size", values=("16k",)),
    )


def test_what_broke_earlier_masks_what_broke_later() -> None:
    run = {
        f"{page}-{load}": {"page": page, "load": load}
        for page in ("4k", "16k", "64k")
        for load in ("low", "high")
    }
    matrix = infer_matrix("made", run)
    base = [Outcome(id=name, params=params, status=Status.PASS) for name, params in run.items()]
    new = []
    for name, params in run.items():
        early, late = params["page"] == "4k", params["load"] == "high"
        failure = SILENT if early else OOPS if late else None
        status = Status.FAIL if failure else Status.PASS
        new.append(Outcome(id=name, params=params, status=status, failure=failure))
    silent, oops = regressions(compare([base], new), matrix)
    assert silent.failure == SILENT
    assert silent.explanation.terms == (Term(axis="page", values=("4k",)),)
    assert oops.explanation.terms == (Term(axis="load", values=("high",)),)
    assert (oops.explanation.exact, oops.explanation.masked) == (True, 1)


def test_what_still_runs_is_pending() -> None:
    matrix = infer_matrix("made", {"a": {"x": "1"}, "b": {"x": "2"}, "c": {"x": "1", "y": "1"}})
    base = [Outcome(id=c.id, params=c.params, status=Status.PASS) for c in matrix.configs]
    kinds = {"a": "hang", "b": "pass", "c": "live"}
    new = [replace(outcome(kinds[c.id], c.id), params=c.params) for c in matrix.configs]
    (found,) = regressions(compare([base], new), matrix)
    assert (found.members, found.explanation.eligible, found.explanation.pending) == (("a",), 1, 1)


def test_what_was_not_run_is_not_pending() -> None:
    options = {"a": {"x": "1", "y": "1"}, "b": {"x": "2", "y": "1"}, "c": {"x": "1", "y": "2"}}
    matrix = infer_matrix("made", options)
    kinds = {"a": "hang", "b": "pass", "c": "none"}
    base = [Outcome(id=c.id, params=c.params, status=Status.PASS) for c in matrix.configs]
    new = [replace(outcome(kinds[c.id], c.id), params=c.params) for c in matrix.configs]
    (found,) = regressions(compare([base], new), matrix)
    assert found.explanation.terms == (Term(axis="x", values=("1",)),)
    assert (found.explanation.eligible, found.explanation.pending, found.explanation.not_run) == (1, 0, 1)


def test_without_options_nothing_is_explained() -> None:
    base, new = [outcome("pass", "a"), outcome("pass", "b")], [outcome("hang", "a"), outcome("pass", "b")]
    (found,) = regressions(compare([base], new), infer_matrix("made", {"a": {}, "b": {}}))
    assert (found.members, found.explanation.terms, found.explanation.exact) == (("a",), (), False)


def test_no_regression_no_explanation() -> None:
    run = [outcome("pass", "a")]
    assert regressions(compare([run], run), infer_matrix("made", {"a": {}})) == ()
