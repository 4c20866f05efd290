"""A part of a run, as a run of its own."""

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

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

_PLAIN = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST = 80
"""Characters of each of the two names in a file name: with the date it stays below the 255 bytes of a file
system."""


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
