import json
from collections.abc import Sequence
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from logtriage.analysis.baseline import Outcome, Word, compare
from logtriage.analysis.regression import regressions
from logtriage.boot.failure import Finding
from logtriage.errors import LogtriageError
from logtriage.report.comparison import (
    COMPARISON_FORMATS,
    Compared,
    comparison_json,
    comparison_markdown,
    comparison_text,
    render_comparison,
)
from logtriage.triage.snapshot import Explanation, Snapshot, Term
from logtriage.vocabulary import Layer, Status

HOSTILE = "\x1b[2J\u202e`|<b>\r\n# x"


def outcomes(snapshot: Snapshot) -> list[Outcome]:
    return list(map(Outcome.of, snapshot.states))


def compared(base: Sequence[Outcome], new: Snapshot) -> Compared:
    comparison = compare([base], outcomes(new))
    return Compared(
        base=("runs/before",),
        new="runs/after",
        comparison=comparison,
        regressions=regressions(comparison, new.matrix),
    )


@pytest.fixture(scope="module")
def rebased(founding: Snapshot) -> Compared:
    """The founding report's run against one in which everything passed but two configurations."""
    base = []
    for outcome in outcomes(founding):
        fails = outcome.status is Status.FAIL and outcome.failure is not None
        if outcome.id == "0":
            base.append(replace(outcome, status=Status.FAIL, failure=finding("Old trouble")))
        elif fails and outcome.params["kvm_mode"] == "protected" and outcome.params["hw_pa"] == "lpa":
            base.append(outcome)
        else:
            base.append(replace(outcome, status=Status.PASS, failure=None))
    return compared(base, founding)


def finding(title: str) -> Finding:
    return Finding(
        cls="hang", layer=Layer.HOST, stage="host-kvm", signature="s", title=title, key=f"host/x/hang/{title}"
    )


def test_the_text_puts_regressions_first_and_says_what_they_share(rebased: Compared) -> None:
    text = comparison_text(rebased)
    words = [line.split(" (")[0] for line in text.splitlines() if line.endswith(":") and "(" in line]
    assert words[0] == f"{rebased.comparison.counts[Word.REGRESSION]} regressions"
    assert [word.split(" ", 1)[1] for word in words[1:]] == ["still failing", "fixed"]
    assert "guest_load_addr=high" in text
    assert "before: host hang, Old trouble" in text
    assert max(map(len, text.splitlines())) <= 72
    assert text.endswith("\n")
    assert "\t" not in text


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ((), "The only one that passed before and got this far fails now, whatever its options."),
        (
            (Term(axis="slot", values=("c",)),),
            "The only one with it that passed before fails now, and no other does.",
        ),
    ],
)
def test_a_single_regression_is_told_in_the_singular(
    rebased: Compared, terms: tuple[Term, ...], said: str
) -> None:
    explanation = Explanation(terms=terms, hits=1, eligible=1, members=1, exact=True)
    first, *rest = rebased.regressions
    single = replace(rebased, regressions=(replace(first, explanation=explanation), *rest))
    assert said in " ".join(comparison_text(single).split())


def test_the_same_comparison_gives_the_same_bytes(rebased: Compared, founding: Snapshot) -> None:
    again = replace(rebased, regressions=regressions(rebased.comparison, founding.matrix))
    for fmt in COMPARISON_FORMATS:
        assert render_comparison(again, fmt) == render_comparison(rebased, fmt)


def test_the_json_orders_configurations_by_how_serious_they_are(rebased: Compared) -> None:
    document = json.loads(comparison_json(rebased))
    assert document["schema"] == "logtriage-compare/1"
    assert next(iter(document["counts"])) == "regression"
    assert sum(document["counts"].values()) == len(document["configs"]) == 186
    words = [config["word"] for config in document["configs"]]
    order = list(document["counts"])
    assert words == sorted(words, key=order.index)
    broken = [config["id"] for config in document["configs"] if config["word"] == "regression"]
    assert sorted(broken) == sorted(name for one in document["regressions"] for name in one["configs"])
    assert document["regressions"][0]["explanation"]["terms"]
    first = document["configs"][0]
    assert (first["was"]["status"], first["now"]["status"]) == ("pass", "fail")
    assert first["now"]["failure"]["class"] in {"silent", "hang"}


def test_the_markdown_has_a_table_for_each_word(rebased: Compared) -> None:
    text = comparison_markdown(rebased)
    assert text.index("regressions (passed, now fail)") < text.index("## 1 fixed")
    assert "`guest_load_addr=high`" in text


def test_no_regressions_is_said(founding: Snapshot) -> None:
    for render in (comparison_text, comparison_markdown):
        assert "No regressions in 186 configurations" in render(compared(outcomes(founding), founding))


def test_what_is_gone_or_new_is_named(founding: Snapshot) -> None:
    run = outcomes(founding)
    fewer = replace(founding, states=founding.states[3:])
    text = comparison_text(compared(run, fewer))
    assert "3 gone (in the baseline only):\n - 0, 3, 4: pass\n" in text
    text = comparison_text(compared(run[3:], founding))
    assert "3 new (no result in the baseline):\n - 0, 3, 4: pass\n" in text


def test_what_broke_in_an_unknown_way_is_named_too(founding: Snapshot) -> None:
    first = replace(founding.states[0], status=Status.FAIL, failure=None)
    new = replace(founding, states=(first, *founding.states[1:]))
    text = comparison_text(compared(outcomes(founding), new))
    assert "1 regression (passed, now fail):\n - 0: fail\n" in text


def test_hostile_text_is_harmless() -> None:
    bad = Outcome(
        id=HOSTILE,
        params={HOSTILE: HOSTILE},
        status=Status.FAIL,
        stage=HOSTILE,
        failure=replace(finding(HOSTILE), cls=HOSTILE, signature=HOSTILE, key=HOSTILE),
    )
    good = replace(bad, status=Status.PASS, failure=None)
    for base, new in (([good], [bad]), ([bad], [good]), ([bad], []), ([], [bad])):
        value = Compared(base=(HOSTILE,), new=HOSTILE, comparison=compare([base], new))
        for fmt in COMPARISON_FORMATS:
            text = render_comparison(value, fmt)
            assert not any(ord(char) < 32 and char != "\n" for char in text)
            assert "\u202e" not in text
        tokens = MarkdownIt("commonmark").enable("table").parse(comparison_markdown(value))
        inner = [child for token in tokens for child in token.children or ()]
        assert {"link_open", "hardbreak", "strong_open", "em_open"}.isdisjoint(one.type for one in inner)
        assert {one.content for one in inner if one.type == "html_inline"} <= {"<code>", "</code>"}
        assert "html_block" not in {token.type for token in tokens}
        assert {token.map[0] for token in tokens if token.tag == "h1" and token.map} == {0}
        json.loads(comparison_json(value))


def test_an_unknown_format_is_refused(rebased: Compared) -> None:
    with pytest.raises(LogtriageError, match="no comparison format pdf"):
        render_comparison(rebased, "pdf")
