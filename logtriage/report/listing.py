"""Configurations as lists and tables of plain text: which ones fail, and what became of the rest."""

from collections.abc import Iterable, Iterator, Sequence

from logtriage.report.columns import WIDTH, solid, table, wrap
from logtriage.report.digest import Digest, Options, ids_of
from logtriage.report.story import reason
from logtriage.report.text import clean, id_ranges, name, plural
from logtriage.scan.hit import EXACT
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import Status

_INDENT = "  "
_ROWS = 200
"""Rows of a table, some four screens; of the configurations behind them only the ids are told."""

_ENTRIES = 50
"""Configurations that are listed with a reason each, about a screen; of the rest only the ids are told."""

_UNSTATED = "-"

_LEFT = {
    Status.UNKNOWN: "without a verdict (unknown)",
    Status.INFRA: "that the harness failed, not the kernel (infra)",
    Status.RUNNING: "still running",
}
_ABSENT = {Status.NOT_RUN: "not run (not-run)", Status.SKIPPED: "left out on purpose (skipped)"}


def failing(view: Digest) -> Iterator[list[str]]:
    """The failing configurations, a table for each failure mode, options that say nothing left out."""
    groups = [(f"{group.letter})", group.states, group.options) for group in view.groups]
    if view.loose:
        groups.append(("In no failure mode:", view.loose, view.share(view.loose)))
    if not groups:
        return
    same = view.options.shared
    constant = f" The same in every config: {settings(same)}." if same and view.options.varying else ""
    yield wrap(f"Failing configs, by failure mode.{constant}")
    for title, states, options in groups:
        shared = (
            f"all with {settings(options.shared)}" if options.shared else "nothing the same in all of them"
        )
        alone = ", ".join(filter(None, (f"config {name(states[0].config.id)}", settings(options.shared))))
        yield wrap(f"{title} {alone if len(states) == 1 else shared}", hanging="   ")
        if len(states) > 1:
            yield _rows(states, options)


def others(view: Digest) -> Iterator[list[str]]:
    """The configurations that neither pass nor fail, each status by itself."""
    for status, words in _LEFT.items():
        states = view.having(status)
        if states:
            heading = wrap(f"{plural(len(states), 'config')} {words}:")
            yield [*heading, *_entries(view, states)]
    for status, words in _ABSENT.items():
        states = view.having(status)
        if states:
            yield wrap(f"{plural(len(states), 'config')} {words}: {id_ranges(ids_of(states))}.")


def table_of(states: Sequence[ConfigState], options: Options) -> tuple[list[str], list[list[str]]]:
    """Configurations as header and rows: options that vary, then scores and baseline words if any."""
    header = ["id", *map(name, options.varying)]
    rows = [
        [
            name(state.config.id),
            *(name(state.config.params.get(option, _UNSTATED)) for option in options.varying),
        ]
        for state in states
    ]
    scores = [state.failure.score if state.failure else EXACT for state in states]
    words = [state.baseline or "" for state in states]
    if min(scores) < EXACT:
        header.append("score")
        rows = [[*row, str(score)] for row, score in zip(rows, scores, strict=True)]
    if any(words):
        header.append("baseline")
        rows = [[*row, clean(word)] for row, word in zip(rows, words, strict=True)]
    return header, rows


def settings(options: Iterable[tuple[str, str]]) -> str:
    """Options as `name=value, name=value`, each in one piece for `wrap`."""
    return ", ".join(solid(f"{name(option)}={name(value)}") for option, value in options)


def _rows(states: tuple[ConfigState, ...], options: Options) -> list[str]:
    header, cells = table_of(states[:_ROWS], options)
    lines = table(header, cells, WIDTH - len(_INDENT))
    if lines is None:
        found = [line for row in cells for line in _settings_row(header, row)]
    else:
        found = [f"{_INDENT}{line}" for line in lines]
    if len(states) > _ROWS:
        found += wrap(f"and {len(states) - _ROWS} more: {id_ranges(ids_of(states[_ROWS:]))}", indent=_INDENT)
    return found


def _settings_row(header: list[str], row: list[str]) -> list[str]:
    stated = [
        (option, value) for option, value in zip(header[1:], row[1:], strict=True) if value != _UNSTATED
    ]
    return wrap(f"{solid(row[0])}: {settings(stated)}", indent=_INDENT, hanging="    ")


def _entries(view: Digest, states: tuple[ConfigState, ...]) -> list[str]:
    lines: list[str] = []
    for state in states[:_ENTRIES]:
        shown = [
            (option, state.config.params[option])
            for option in view.options.varying
            if option in state.config.params
        ]
        where = f" ({settings(shown)})" if shown else ""
        why = reason(state)
        text = f"{solid(name(state.config.id))}{where}{': ' if why else ''}{why}"
        lines += wrap(text, indent=" - ", hanging="   ")
    if len(states) > _ENTRIES:
        rest = id_ranges(ids_of(states[_ENTRIES:]))
        lines += wrap(f"and {len(states) - _ENTRIES} more: {rest}", indent=" - ", hanging="   ")
    return lines
