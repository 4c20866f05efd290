"""The triage as one HTML file: grid, modes, excerpts; no script, nothing loaded from anywhere."""

from functools import cache
from typing import TYPE_CHECKING

from logtriage.report.commonality import commonality
from logtriage.report.digest import COUNTED, Digest, Group, digest, ids_of
from logtriage.report.grid import anchor_of, grid
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
from logtriage.report.text import LONGEST, TITLE, Formula, clean, id_ranges, name, shorten
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.vocabulary import Status

if TYPE_CHECKING:
    from jinja2 import Template

_ROWS = 5000
"""Rows of a table, ten times those of Markdown: a page is searched and not read, and a browser still draws it
at once."""


def html(snapshot: Snapshot) -> str:
    """The report as one page.

    ASCII with character references, so that no locale can change it.
    """
    view = digest(snapshot)
    text = _template().render(
        title=f"Boot triage of {shorten(name(snapshot.matrix.name), TITLE)}",
        totals=totals(snapshot),
        caveats=caveats(snapshot),
        counts=[(status.value, snapshot.counts()[status]) for status in COUNTED],
        compared=[(clean(word), len(states), id_ranges(ids_of(states))) for word, states in view.compared()],
        grid=grid(view),
        modes=[_mode(view, group) for group in view.groups],
        sections=_sections(view),
        absent=[
            (status.value, len(view.having(status)), id_ranges(ids_of(view.having(status))))
            for status in (Status.NOT_RUN, Status.SKIPPED)
            if view.having(status)
        ],
        survived=[
            (len(states), shorten(clean(note), LONGEST), id_ranges(ids_of(states)))
            for note, states in view.survived()
        ],
        notes=_notes(view),
        path=name(snapshot.path),
    )
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


@cache
def _template() -> "Template":
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 - other formats need none

    environment = Environment(
        loader=PackageLoader("logtriage.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.tests["formula"] = lambda piece: isinstance(piece, Formula)
    return environment.get_template("report.html")


def _mode(view: Digest, group: Group) -> dict[str, object]:
    finding = group.finding
    answer, *rest = commonality(view, group) or ((),)
    header, rows = table_of(group.states[:_ROWS], group.options)
    return {
        "letter": group.letter,
        "anchor": anchor_of(group.letter),
        "headline": headline(group),
        "title": shorten(clean(group.mode.title), TITLE),
        "explained": explained(finding) if finding else (),
        "answer": answer,
        "proof": rest[0] if rest else (),
        "points": [
            point
            for point in (
                progress(view, group),
                hang_point(finding) if finding else (),
                *processors(finding),
                *rest[1:],
                *contrasts(group.mode),
                identity(group),
                *(remarks(finding) if finding else ()),
            )
            if point
        ],
        "excerpts": [
            (excerpt.lead, [shorten(line, LONGEST) for line in excerpt.lines]) for excerpt in excerpts(group)
        ],
        "count": len(group.states),
        "shared": [Formula(f"{name(option)}={name(value)}") for option, value in group.options.shared],
        "header": header,
        "rows": rows,
    }


def _sections(view: Digest) -> list[tuple[str, list[tuple[str, str]]]]:
    found = [("fail, in no failure mode", _reasons(view.loose))] if view.loose else []
    for status in (Status.UNKNOWN, Status.INFRA, Status.RUNNING):
        states = view.having(status)
        if states:
            found.append((status.value, _reasons(states)))
    return found


def _reasons(states: tuple[ConfigState, ...]) -> list[tuple[str, str]]:
    return [(name(state.config.id), reason(state)) for state in states[:_ROWS]]


def _notes(view: Digest) -> list[tuple[str, str]]:
    found = [("run", clean(note)) for note in view.snapshot.notes]
    for state in view.snapshot.states:
        if state.status is not Status.PASS:
            found += [(name(state.config.id), clean(note)) for note in state.notes]
    return [(who, shorten(note, LONGEST)) for who, note in found[:_ROWS]]
