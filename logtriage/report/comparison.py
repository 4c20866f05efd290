"""A run against its baselines, as text, JSON and Markdown, what broke first."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from logtriage.analysis.baseline import Comparison, Outcome, Row, Word
from logtriage.analysis.regression import Regression
from logtriage.errors import LogtriageError
from logtriage.report.columns import solid, wrap
from logtriage.report.commonality import ALTERNATIVES, predicate
from logtriage.report.markdown import cell, code, inline
from logtriage.report.native import dump_json, explanation_json, failure_json
from logtriage.report.text import (
    TITLE,
    Formula,
    Sentence,
    be,
    clean,
    id_ranges,
    name,
    plural,
    shorten,
    unpaired,
)
from logtriage.triage.snapshot import Explanation
from logtriage.vocabulary import Status

SCHEMA: Final = "logtriage-compare/1"
_ITEMS: Final = 100
"""Kinds of change that are told for each word; of the rest only the number, so that a comparison of runs that
share nothing stays readable."""

_MEANS: Final[Mapping[Word, str]] = {
    Word.REGRESSION: "passed, now fail",
    Word.CHANGED: "failed, now fail in another way",
    Word.NEW: "no result in the baseline",
    Word.STILL: "failed, fail in the same way",
    Word.FLAKY: "passed and failed in the baselines",
    Word.NEVER: "failed in every baseline, fail now",
    Word.NOT_RUN: "no result now",
    Word.GONE: "in the baseline only",
    Word.FIXED: "failed, now pass",
    Word.SAME: "passed, pass",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A comparison with what a reader wants beside it.

    Attributes:
        base: The baselines as given, such as their paths, oldest first.
        new: The run as given.
        comparison: What became of each configuration.
        regressions: What broke, by mode, as far as that was worked out.
    """

    base: tuple[str, ...]
    new: str
    comparison: Comparison
    regressions: tuple[Regression, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    """Configurations of which the same is told."""

    ids: tuple[str, ...]
    says: str
    common: tuple[Sentence, ...] = ()


def comparison_text(compared: Compared) -> str:
    """The comparison as plain text of at most 72 columns."""
    against = ", ".join(solid(name(path)) for path in compared.base)
    sections = [
        wrap(f"Boot comparison of {solid(name(compared.new))} against {against}"),
        wrap(_summary(compared)),
    ]
    for word, items in _sections(compared):
        lines = wrap(f"{_heading(compared, word)}:")
        for item in items[:_ITEMS]:
            lines += wrap(
                f"{id_ranges(item.ids)}{': ' if item.says else ''}{item.says}",
                indent=" - ",
                hanging="   ",
            )
            if item.common:
                lines += wrap(" ".join(map("".join, item.common)), indent="   ")
        sections.append([*lines, *wrap(_more(items), indent=" - ")] if _more(items) else lines)
    return "\n\n".join("\n".join(lines) for lines in sections) + "\n"


def comparison_markdown(compared: Compared) -> str:
    """The comparison as Markdown; nothing that comes from the runs is read as Markdown, HTML or a link."""
    against = ", ".join(inline(name(path)) for path in compared.base)
    blocks = [f"# Boot comparison of {inline(name(compared.new))}", f"Against {against}.", _summary(compared)]
    for word, items in _sections(compared):
        blocks.append(f"## {_heading(compared, word)}")
        rows = [f"| {cell(id_ranges(item.ids))} | {cell(item.says)} |" for item in items[:_ITEMS]]
        blocks.append("\n".join(["| ids | what |", "| --- | --- |", *rows]))
        blocks += [
            f"{inline(id_ranges(item.ids))}: {' '.join(map(_marked, item.common))}"
            for item in items[:_ITEMS]
            if item.common
        ]
        if _more(items):
            blocks.append(_more(items))
    return "\n\n".join(blocks) + "\n"


def comparison_json(compared: Compared) -> str:
    """The comparison as JSON in ASCII: `counts`, `regressions` and `configs`, the most serious first.

    A configuration is `{"id", "params", "word", "was", "now"}`; `was` and `now` are null or
    `{"id", "status", "final", "stage", "failure"}` with the `failure` of the native report.
    """
    comparison = compared.comparison
    document = {
        "schema": SCHEMA,
        "base": [unpaired(path) for path in compared.base],
        "new": unpaired(compared.new),
        "counts": {word.value: count for word, count in comparison.counts.items()},
        "regressions": [_regression(one) for one in compared.regressions],
        "configs": [_config(row) for word in Word for row in comparison.having(word)],
    }
    return dump_json(document, indent=1) + "\n"


COMPARISON_FORMATS: Final[Mapping[str, Callable[[Compared], str]]] = {
    "text": comparison_text,
    "json": comparison_json,
    "markdown": comparison_markdown,
}
"""Name to renderer, the default first; each returns the whole document, its last line ended."""


def render_comparison(compared: Compared, fmt: str) -> str:
    """The document of a comparison in one format.

    Raises:
        LogtriageError: There is no such format.
    """
    if fmt not in COMPARISON_FORMATS:
        hint = f"one of {', '.join(COMPARISON_FORMATS)}"
        raise LogtriageError(f"no comparison format {name(fmt)}", hint=hint)
    return COMPARISON_FORMATS[fmt](compared)


def _summary(compared: Compared) -> str:
    counts = compared.comparison.counts
    told = [f"{count} {word}" for word, count in counts.items() if count and word is not Word.REGRESSION]
    broken = counts[Word.REGRESSION]
    first = plural(broken, "regression") if broken else "No regressions"
    total = plural(len(compared.comparison.rows), "configuration")
    return f"{first} in {total}{': ' if told else ''}{', '.join(told)}."


def _heading(compared: Compared, word: Word) -> str:
    count = compared.comparison.counts[word]
    noun = plural(count, "regression") if word is Word.REGRESSION else f"{count} {word}"
    return f"{noun} ({_MEANS[word]})"


def _sections(compared: Compared) -> Iterator[tuple[Word, list[_Item]]]:
    """The words to tell of, each with its kinds of change; those that pass as before are left out."""
    for word in Word:
        rows = compared.comparison.having(word)
        if rows and word is not Word.SAME:
            common = compared.regressions if word is Word.REGRESSION else ()
            yield word, list(_items(rows, common))


def _items(rows: Iterable[Row], explained: Iterable[Regression]) -> Iterator[_Item]:
    rest = list(rows)
    for one in explained:
        members = set(one.members)
        group = [row for row in rest if row.outcome.id in members]
        rest = [row for row in rest if row.outcome.id not in members]
        if group:
            common = tuple(_common(one.explanation))
            yield _Item(ids=tuple(row.outcome.id for row in group), says=_says(group[0]), common=common)
    ids_by_text: dict[str, list[str]] = {}
    for row in rest:
        ids_by_text.setdefault(_says(row), []).append(row.outcome.id)
    for text, ids in ids_by_text.items():
        yield _Item(ids=tuple(ids), says=text)


def _more(items: list[_Item]) -> str:
    return f"and {len(items) - _ITEMS} more kinds" if len(items) > _ITEMS else ""


def _says(row: Row) -> str:
    if row.word is Word.CHANGED and row.was is not None and row.now is not None:
        return f"{_what(row.now)}; before: {_what(row.was)}"
    if row.word is Word.FIXED and row.was is not None:
        return f"before: {_what(row.was)}"
    return _what(row.outcome)


def _what(outcome: Outcome) -> str:
    failure = outcome.failure
    if failure is None or outcome.status is Status.PASS:
        return outcome.status.value
    told = f"{name(failure.layer)} {name(failure.cls)}, {shorten(clean(failure.title), TITLE)}"
    return told if outcome.status is Status.FAIL else f"{outcome.status}: {told}"


def _common(explanation: Explanation) -> Iterator[Sentence]:
    """Sentences on what the members of a regression share, the answer first."""
    hits, eligible, members = explanation.hits, explanation.eligible, explanation.members
    if explanation.terms:
        exactly = "" if explanation.exact else ", not exactly"
        yield (f"What they have in common{exactly}: ", predicate(explanation.terms), ".")
        extent = "and no other does" if explanation.exact else f"{hits} of these {members}"
        if hits == eligible == 1:
            yield (f"The only one with it that passed before fails now, {extent}.",)
        else:
            all_of = "All " if hits == eligible else ""
            yield (f"{all_of}{hits} of the {eligible} with it that passed before fail now, {extent}.",)
    elif explanation.exact and eligible == 1:
        yield ("The only one that passed before and got this far fails now, whatever its options.",)
    elif explanation.exact:
        yield (f"All {eligible} that passed before and got this far fail now, whatever their options.",)
    else:
        yield ("No option, and no combination of a few, tells them from the others that passed before.",)
    if explanation.masked:
        yield (f"{explanation.masked} more with it did not get this far.",)
    if explanation.pending:
        yield (f"{explanation.pending} more with it {be(explanation.pending)} not decided yet.",)
    if explanation.not_run:
        yield (f"{explanation.not_run} more with it {be(explanation.not_run, past=True)} not run.",)
    others = [other.terms for other in explanation.alternatives if other.terms]
    for terms in others[:ALTERNATIVES]:
        yield (f"Or, {'just' if explanation.exact else 'about'} as well: ", predicate(terms), ".")
    if len(others) > ALTERNATIVES:
        rest = len(others) - ALTERNATIVES
        yield (f"There {be(rest)} {plural(rest, 'more such combination')}.",)


def _marked(sentence: Sentence) -> str:
    return "".join(code(piece) if isinstance(piece, Formula) else piece for piece in sentence)


def _regression(one: Regression) -> dict[str, object]:
    return {
        "failure": None if one.failure is None else failure_json(one.failure),
        "count": len(one.members),
        "configs": list(map(unpaired, one.members)),
        "explanation": explanation_json(one.explanation),
    }


def _config(row: Row) -> dict[str, object]:
    outcome = row.outcome
    return {
        "id": unpaired(outcome.id),
        "params": {unpaired(axis): unpaired(value) for axis, value in outcome.params.items()},
        "word": row.word.value,
        "was": _outcome(row.was),
        "now": _outcome(row.now),
    }


def _outcome(outcome: Outcome | None) -> dict[str, object] | None:
    if outcome is None:
        return None
    return {
        "id": unpaired(outcome.id),
        "status": outcome.status.value,
        "final": outcome.final,
        "stage": None if outcome.stage is None else unpaired(outcome.stage),
        "failure": None if outcome.failure is None else failure_json(outcome.failure),
    }
