"""The parts of a run that can be exported, and each as a run of its own."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.triage.engine import complete
from logtriage.triage.snapshot import Snapshot

SUFFIXES: Final = {
    "mail": ".txt",
    "markdown": ".md",
    "html": ".html",
    "json": ".json",
    "junit": ".xml",
    "kcidb": ".kcidb.json",
    "csv": ".csv",
}
"""Suffix of the file name of each report format."""

WHOLE = "run"
"""Key of the part that is the whole run."""

_PLAIN = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST = 80
"""Characters of each of the two names in a file name: with the date it stays below the 255 bytes of a file
system."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the run that can be exported.

    Attributes:
        key: Name that tells the part from the others.
        label: Words for the part, safe to show.
        ids: Ids of its configurations; None for all.
    """

    key: str
    label: str
    ids: frozenset[str] | None = None


def parts_of(
    snapshot: Snapshot, wanted: str, matches: frozenset[int], marks: frozenset[str], here: str | None
) -> tuple[Part, ...]:
    """List the parts of a run that can be exported, the whole run first; parts without anything are left out.

    Args:
        snapshot: The run.
        wanted: The filter of the grid; empty for none.
        matches: Places in the run of the configurations that it matches.
        marks: Ids of the marked configurations.
        here: Id of the configuration at the cursor, whose failure mode is a part; None for none.
    """
    parts = [Part(key=WHOLE, label="whole run")]
    if wanted:
        ids = {snapshot.states[place].config.id for place in matches}
        parts.append(Part(key="filter", label=f"filter {safe_text(wanted)}", ids=frozenset(ids)))
    ids = {state.config.id for state in snapshot.states} & marks
    if ids:
        parts.append(Part(key="marked", label=f"{len(ids)} marked", ids=frozenset(ids)))
    for mode in snapshot.modes:
        if here in mode.members:
            label = f"mode {safe_text(mode.label)}"
            parts.append(Part(key="mode", label=label, ids=frozenset(mode.members)))
    return tuple(part for part in parts if part.ids is None or part.ids)


def part_of(snapshot: Snapshot, ids: Collection[str], what: str) -> Snapshot:
    """Make a snapshot of some configurations only, with a note that says so.

    What explains a mode stays as it was found in the whole run.

    Args:
        snapshot: The run.
        ids: Ids of the configurations to keep.
        what: Words for the part, safe to show.
    """
    states = tuple(state for state in snapshot.states if state.config.id in ids)
    modes = []
    for mode in snapshot.modes:
        members = tuple(member for member in mode.members if member in ids)
        if members:
            exemplar = mode.exemplar if mode.exemplar in members else members[0]
            modes.append(replace(mode, members=members, exemplar=exemplar))
    note = f"only {what}: {len(states)} of {len(snapshot.states)} configurations"
    return replace(
        snapshot,
        matrix=replace(snapshot.matrix, configs=tuple(state.config for state in states)),
        states=states,
        modes=tuple(modes),
        complete=complete(states),
        notes=(*snapshot.notes, note),
    )


def default_name(snapshot: Snapshot, fmt: str, now: datetime) -> str:
    """Name a file after the run and the day, such as `lpa2-2026-11-22.md`."""
    names = dict.fromkeys([snapshot.matrix.name, Path(snapshot.path).name])
    plain = [_PLAIN.sub("-", name).strip("-.")[:_LONGEST] for name in names]
    return f"{'-'.join(name for name in plain if name) or 'run'}-{now:%Y-%m-%d}{SUFFIXES.get(fmt, '.txt')}"
