"""The triage as Markdown (GitHub and GitLab flavours): the sections of the mail, excerpts folded away."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from logtriage.report.commonality import commonality
from logtriage.report.digest import COUNTED, Digest, Group, Options, digest, ids_of
from logtriage.report.listing import table_of
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
    reason,
    remarks,
    totals,
)
from logtriage.report.text import (
    TITLE,
    Formula,
    Prose,
    Quoted,
    Sentence,
    clean,
    id_ranges,
    name,
    plural,
    shorten,
)
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.vocabulary import Status

_ROWS = 500
"""Rows of a table, more than anybody reads; of the rest only the number is told."""

_LINE = 1000
"""Characters of a note or a line of a console: about as many as the kernel prints (`PRINTKRB_RECORD_MAX`,
1,024)."""

_SMALL = 6
"""Characters of a value that needs no code span, such as `16k`: from seven on, it could be read as a
commit."""

_PLAIN = re.compile(r"[A-Za-z](?:[A-Za-z0-9 ,;:()/+\-='\"%?]|\.(?= |$)|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*")
_LINKED = re.compile(r"://|\bwww\b|\b[0-9a-f]{7,40}\b|\bgh-\d", re.IGNORECASE)
_PUNCTUATION = re.compile(r"[^A-Za-z0-9 \u0080-\U0010ffff]")
_TICKS = re.compile(r"`+")


def markdown(snapshot: Snapshot) -> str:
    """The report as Markdown; nothing that comes from the run is read as Markdown, HTML or a link."""
    view = digest(snapshot)
    blocks = [
        f"# Boot triage of {inline(shorten(name(snapshot.matrix.name), TITLE))}",
        *(f"> **{_say([sentence])}**" for sentence in caveats(snapshot)),
        totals(snapshot),
        _counts(snapshot),
        *_baseline(view),
        *(block for group in view.groups for block in _mode(view, group)),
        *_others(view),
        *_notes(view),
    ]
    return "\n\n".join(blocks) + "\n"


def inline(text: str) -> str:
    """A name inside a paragraph: as it is where it is plain words or a short value, else as a code span."""
    if _PLAIN.fullmatch(text) and not _LINKED.search(text):
        return text
    if not text or (text.isalnum() and len(text) <= _SMALL):
        return text
    return code(text)


def prose(text: str) -> str:
    """A sentence inside a paragraph: only the words that are not plain become code spans."""
    found: list[str] = []
    for plain, words in groupby(text.split(" "), key=lambda word: inline(f"a{word}") == f"a{word}"):
        joined = " ".join(words)
        found.append(joined if plain and (found or inline(joined) == joined) else inline(joined))
    return " ".join(found)


def code(text: str) -> str:
    """A code span whose fence is longer than any run of backticks inside."""
    ticks = "`" * (_longest_run(text) + 1)
    pad = " " if text[:1] in {"`", " "} or text[-1:] in {"`", " "} else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def cell(text: str) -> str:
    """Text from the run in a table cell.

    A bar or a backslash in a code span is read differently by different renderers, so that such
    text becomes character references inside a code element.
    """
    if "|" in text or "\\" in text:
        return f"<code>{_PUNCTUATION.sub(lambda match: f'&#{ord(match[0])};', text)}</code>"
    return inline(text)


def fenced(lines: Sequence[str]) -> str:
    """Console lines as a block whose fence is longer than any run of backticks inside."""
    fence = "`" * max(3, _longest_run("\n".join(lines)) + 1)
    return "\n".join([f"{fence}text", *lines, fence])


def _longest_run(text: str) -> int:
    return max(map(len, _TICKS.findall(text)), default=0)


def _say(sentences: Iterable[Sentence]) -> str:
    words = ("".join(_piece(piece) for piece in sentence) for sentence in sentences)
    return " ".join(filter(None, words))


def _piece(piece: str) -> str:
    if isinstance(piece, Formula):
        return code(piece)
    if isinstance(piece, Prose):
        return prose(piece)
    return inline(piece) if isinstance(piece, Quoted) else piece


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(map(cell, header)) + " |", "|" + " --- |" * len(header)]
    return "\n".join(lines + ["| " + " | ".join(map(cell, row)) + " |" for row in rows])


def _folded(summary: str, body: str) -> str:
    return f"<details>\n<summary>{summary}</summary>\n\n{body}\n\n</details>"


def _counts(snapshot: Snapshot) -> str:
    counts = snapshot.counts()
    rows = [[status.value, str(counts[status])] for status in COUNTED]
    return _table(["status", "configs"], rows)


def _baseline(view: Digest) -> Iterator[str]:
    rows = [[clean(word), str(len(states)), id_ranges(ids_of(states))] for word, states in view.compared()]
    if rows:
        yield "## Against the baseline"
        yield _table(["change", "configs", "ids"], rows)


def _mode(view: Digest, group: Group) -> Iterator[str]:
    finding = group.finding
    yield f"## {inline(group.letter)}) {headline(group)}: {prose(shorten(clean(group.mode.title), TITLE))}"
    if finding and finding.explain:
        yield _say([explained(finding)])
    answer, *rest = commonality(view, group) or ((),)
    if answer:
        yield f"**{_say([answer])}** {_say(rest[:1])}".rstrip()
    points = [
        [progress(view, group), hang_point(finding) if finding else ()],
        *([sentence] for sentence in processors(finding)),
        *([sentence] for sentence in rest[1:]),
        *([sentence] for sentence in contrasts(group.mode)),
        [identity(group)],
        *([sentence] for sentence in (remarks(finding) if finding else ())),
    ]
    yield "\n".join(f"- {_say(point)}" for point in points)
    for excerpt in excerpts(group):
        yield _say([excerpt.lead])
        if excerpt.lines:
            yield fenced([shorten(line, _LINE) for line in excerpt.lines])
    yield _failing(group.states, group.options)


def _failing(states: tuple[ConfigState, ...], options: Options) -> str:
    shared = ", ".join(code(f"{name(option)}={name(value)}") for option, value in options.shared)
    header, rows = table_of(states[:_ROWS], options)
    more = "" if len(states) <= _ROWS else f"\n\nand {len(states) - _ROWS} more"
    lead = f"All with {shared}.\n\n" if shared else ""
    return _folded(f"{plural(len(states), 'failing config')}", f"{lead}{_table(header, rows)}{more}")


def _others(view: Digest) -> Iterator[str]:
    if view.loose:
        yield "## In no failure mode"
        yield _failing(view.loose, view.share(view.loose))
    for status in (Status.UNKNOWN, Status.INFRA, Status.RUNNING):
        states = view.having(status)
        if states:
            yield f"## {status.value.capitalize()}: {plural(len(states), 'config')}"
            rows = [[name(state.config.id), reason(state)] for state in states[:_ROWS]]
            more = "" if len(states) <= _ROWS else f"\n\nand {len(states) - _ROWS} more"
            yield _table(["id", "why"], rows) + more
    for status in (Status.NOT_RUN, Status.SKIPPED):
        states = view.having(status)
        if states:
            yield f"## {status.value.capitalize()}: {plural(len(states), 'config')}"
            yield inline(id_ranges(ids_of(states))) + "."


def _notes(view: Digest) -> Iterator[str]:
    survived = view.survived()
    if survived:
        yield "## Passed with something to note"
        rows = [
            [str(len(states)), shorten(clean(note), _LINE), id_ranges(ids_of(states))]
            for note, states in survived[:_ROWS]
        ]
        yield _table(["configs", "note", "ids"], rows)
    notes = [("run", note) for note in view.snapshot.notes]
    notes += [
        (name(state.config.id), note)
        for state in view.snapshot.states
        if state.status is not Status.PASS
        for note in state.notes
    ]
    if notes:
        yield "## Notes"
        yield _table(["on", "note"], [[who, shorten(clean(note), _LINE)] for who, note in notes[:_ROWS]])
