"""Lists of the signature editor: what a draft hits, and what the library holds."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.library.library import Library, Source
from logtriage.library.schema import Signature
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.signatures.run_trial import LogHit, outcome_of
from logtriage.tui.widgets.roles import Role, Run, Runs
from logtriage.tui.widgets.wording import fitted, runs_width
from logtriage.vocabulary import Status

_IDS: Final = 34
"""Cells at most for an id: the longest of the built-in signatures has 30."""

_EXACT: Final = 100
"""Score of a match without any difference: the scanner scores likeness from 0 to 100."""

_WIDE: Final = 100
"""Columns from which on nothing has to be cut short."""
_ORDER: Final = {"passing": 0, "mode": 1, "unknown": 2, "elsewhere": 3}


def sorted_hits(hits: Sequence[LogHit], snapshot: Snapshot, mode: str | None) -> list[LogHit]:
    """Sort hits: passing logs first, then the mode that is meant, then the rest, near ones last."""
    states = {state.config.id: state for state in snapshot.states}

    def place(hit: LogHit) -> tuple[bool, int, int]:
        state = states.get(hit.config_id)
        order = _ORDER[outcome_of(state, mode)] if state is not None else len(_ORDER)
        return not hit.counts, order, -hit.score

    return sorted(hits, key=place)


def hit_column(hits: Sequence[LogHit]) -> int:
    """Cells of the column that says where hits are."""
    return min(_IDS, max((len(_place(hit)) for hit in hits), default=4))


def _place(hit: LogHit) -> str:
    return f"{safe_text(hit.config_id)} {hit.console}:{hit.line}"


def hit_runs(hit: LogHit, snapshot: Snapshot, places: int, width: int) -> Runs:
    """Describe one hit in a line: where it is, the state of its configuration, the line, the score.

    Args:
        hit: The hit.
        snapshot: The run.
        places: Width in cells of the column that says where it is.
        width: Width of the whole row in cells.
    """
    state = next((state for state in snapshot.states if state.config.id == hit.config_id), None)
    label, role = "?", Role.UNKNOWN
    if state is not None and state.status is Status.PASS:
        label, role = "pass", Role.ALERT if hit.counts else Role.PASS
    elif state is not None and state.mode:
        label, role = safe_text(state.mode), Role.FAIL
    elif state is not None and state.status in (Status.RUNNING, Status.NOT_RUN):
        label, role = "live", Role.RUNNING
    score = "exact" if hit.score >= _EXACT else f"{hit.score}{'' if hit.counts else ' near'}"
    runs: list[Run] = [
        (f" {label:<4} ", role),
        (fitted(_place(hit), places), Role.NAME),
        (f" {score:<8}", Role.TEXT if hit.counts else Role.DIM),
    ]
    if hit.more:
        runs.append((f"+{hit.more} ", Role.DIM))
    return [*runs, (fitted(hit.text, max(0, width - runs_width(runs))).rstrip(), Role.TEXT)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One signature in the list of the library.

    Attributes:
        signature: The signature.
        source: File and line where it is written.
        hits: Number of configurations whose verdict rests on it.
    """

    signature: Signature
    source: Source
    hits: int


def listed(library: Library, snapshot: Snapshot, words: str) -> list[Listed]:
    """Find the signatures that hold all words; those with most hits come first, then by id."""
    counts = Counter(state.failure.signature for state in snapshot.states if state.failure is not None)
    wanted = words.casefold().split()
    rows = []
    for entry, source in zip(library.entries, library.sources, strict=True):
        if isinstance(entry, Signature):
            text = f"{entry.id} {entry.cls} {entry.layer} {entry.severity} {entry.title}".casefold()
            if all(word in text for word in wanted):
                rows.append(Listed(signature=entry, source=source, hits=counts[entry.id]))
    return sorted(rows, key=lambda row: (-row.hits, row.signature.id))


def listed_runs(row: Listed, width: int) -> Runs:
    """Describe one signature in a line: hits, id, class, layer and title."""
    entry = row.signature
    names, classes = _columns(width)
    runs: list[Run] = [
        (f" {row.hits or '.':>4} ", Role.STRONG if row.hits else Role.FADED),
        (fitted(safe_text(entry.id), names), Role.NAME),
        (f" {fitted(entry.cls, classes)} {fitted(entry.layer, 8)} ", Role.DIM),
    ]
    return [*runs, (fitted(safe_text(entry.title), max(0, width - runs_width(runs))).rstrip(), Role.TEXT)]


def listed_header(width: int) -> Runs:
    """Return the header line with the titles of the columns."""
    names, classes = _columns(width)
    return [(f" {'hits':>4} {'id':<{names}} {'class':<{classes}} {'layer':<8} title", Role.DIM)]


def _columns(width: int) -> tuple[int, int]:
    """Cells of the id and the class column, in a list of this width in cells."""
    return (_IDS, 18) if width >= _WIDE else (26, 12)
