"""The triage as a plain-text mail, in the manner of the founding report."""

import re
from collections.abc import Iterable, Iterator

from logtriage.report.columns import WIDTH, pieces, solid, wrap
from logtriage.report.commonality import commonality
from logtriage.report.digest import Digest, Group, digest, ids_of
from logtriage.report.listing import failing, others
from logtriage.report.story import (
    caveats,
    contrasts,
    excerpts,
    explained,
    hang_point,
    headline,
    identity,
    processors,
    progress,
    remarks,
    totals,
)
from logtriage.report.text import (
    TITLE,
    Formula,
    Prose,
    Quoted,
    Sentence,
    be,
    clean,
    id_ranges,
    name,
    plural,
    shorten,
)
from logtriage.triage.snapshot import Snapshot
from logtriage.vocabulary import Status

_INDENT = "  "
_EXCERPT = "    "
_LINE = 400
"""Characters of a note or a line of a console: six lines of mail."""

_NOTES = 10
"""Notes that are listed, about half a screen: they come last, and matter least."""

_AND = re.compile("( and )")
_LIST = re.compile("(, | and )")
_FEW = 8
"""Ids behind a note, so that it stays on two lines or so."""


def mail(snapshot: Snapshot) -> str:
    """The report as plain text: at most 72 columns, no tabs or controls, equal for equal snapshots."""
    view = digest(snapshot)
    sections = [
        *_head(view),
        _baseline(view),
        *_modes(view),
        *failing(view),
        *others(view),
        *_notes(view),
        _consoles(view),
    ]
    return "\n\n".join("\n".join(lines) for lines in sections if lines) + "\n"


def _head(view: Digest) -> Iterator[list[str]]:
    snapshot = view.snapshot
    yield wrap(f"Boot triage of {shorten(name(snapshot.matrix.name), TITLE)}")
    yield _say(caveats(snapshot), "")
    stages = ", ".join(solid(name(rung.name)) for rung in snapshot.matrix.ladder)
    yield wrap(f"Each config boots through these stages, and passes when it gets through them all: {stages}.")
    yield _parameters(view)
    count = len(view.groups)
    end = "." if view.compared() else ":"
    modes = f" There {be(count)} {plural(count, 'failure mode')}{end}" if count else ""
    yield wrap(totals(snapshot) + modes)


def _parameters(view: Digest) -> list[str]:
    axes = view.snapshot.matrix.axes
    if not axes:
        return []
    width = min(max(len(name(axis.name)) for axis in axes), WIDTH // 2) + 1
    lines = ["Parameters:"]
    for axis in axes:
        label = f"{name(axis.name)}:".ljust(width)
        values = ", ".join(solid(name(value)) for value in axis.values)
        lines += wrap(f"{solid(f' - {label}')} [{values}]", hanging=" " * (width + 4))
    return lines


def _baseline(view: Digest) -> list[str]:
    lines = ["Against the baseline:"]
    for word, states in view.compared():
        text = f"{len(states)} {solid(clean(word))}: {id_ranges(ids_of(states))}"
        lines += wrap(text, indent=" - ", hanging="   ")
    return lines if len(lines) > 1 else []


def _modes(view: Digest) -> Iterator[list[str]]:
    for group in view.groups:
        title = shorten(clean(group.mode.title), TITLE)
        yield wrap(f"{group.letter}) {headline(group)}: {title}", hanging="   ")
        finding = group.finding
        if finding is not None:
            yield _say([explained(finding)])
        yield from _stopped(view, group)
        sentences = commonality(view, group)
        yield _say(sentences[:2])
        yield _say(sentences[2:])
        yield _say(contrasts(group.mode))
        yield _say([identity(group), *(remarks(finding) if finding else ())])


def _stopped(view: Digest, group: Group) -> Iterator[list[str]]:
    finding = group.finding
    lead = [progress(view, group), hang_point(finding) if finding else ()]
    for excerpt in excerpts(group):
        yield _say([*lead, excerpt.lead])
        yield _quoted(excerpt.lines)
        lead = []
    if lead:
        yield _say(lead)
    yield _say(processors(finding))


def _say(sentences: Iterable[Sentence], indent: str = _INDENT) -> list[str]:
    words = ["".join(_firm(piece) for piece in sentence) for sentence in sentences]
    text = " ".join(filter(None, words))
    return wrap(text, indent=indent) if text else []


def _firm(piece: str) -> str:
    if not isinstance(piece, Quoted) or isinstance(piece, Prose):
        return piece
    breaks = _AND if isinstance(piece, Formula) else _LIST
    return "".join(part if breaks.fullmatch(part) else solid(part) for part in breaks.split(piece))


def _quoted(lines: tuple[str, ...]) -> list[str]:
    found: list[str] = []
    for line in lines:
        first, *more = pieces(shorten(line, _LINE), WIDTH - len(_EXCERPT) - len(_INDENT), at_blanks=True)
        found.append(f"{_EXCERPT}{first}".rstrip())
        found += [f"{_EXCERPT}{_INDENT}{piece}".rstrip() for piece in more]
    return found


def _notes(view: Digest) -> Iterator[list[str]]:
    passed = len(view.having(Status.PASS))
    survived = view.survived()
    if survived:
        noted = len({state.config.id for _, states in survived for state in states})
        lines = wrap(f"{noted} of the {passed} that pass did so with something to note:")
        lines += _bullets(
            f"{len(states)} x {clean(note)} ({id_ranges(ids_of(states), _FEW)})" for note, states in survived
        )
        yield lines
    failed = [
        f"{name(state.config.id)}: {clean(note)}"
        for state in view.snapshot.states
        if state.status is not Status.PASS
        for note in state.notes
    ]
    if failed:
        yield ["Notes on other configs:", *_bullets(failed)]
    if view.snapshot.notes:
        yield ["Notes on the run:", *_bullets(map(clean, view.snapshot.notes))]


def _bullets(texts: Iterable[str]) -> list[str]:
    items = list(texts)
    lines = [
        line for text in items[:_NOTES] for line in wrap(shorten(text, _LINE), indent=" - ", hanging="   ")
    ]
    if len(items) > _NOTES:
        lines.append(f" - and {len(items) - _NOTES} more")
    return lines


def _consoles(view: Digest) -> list[str]:
    place = f"The consoles are in {solid(name(view.snapshot.path))}"
    if not view.snapshot.matrix.declared:
        return wrap(f"{place}.")  # each harness calls them otherwise
    logs = ", ".join(solid(name(template)) for template in view.snapshot.matrix.logs.values())
    return wrap(f"{place}, as {logs}.")
