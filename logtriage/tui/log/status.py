"""The lines around a log: tabs above, status below, and what is said after the last line."""

from collections.abc import Sequence

from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import ConfigState
from logtriage.tui.log.pane import LogPane
from logtriage.tui.widgets.roles import Role, Run
from logtriage.tui.widgets.wording import time_text
from logtriage.vocabulary import Status

_GAP: Run = ("   ", Role.TEXT)
_SILENT = frozenset({"hang", "silent", "stalled"})
_WORTH_SAYING = 10.0
"""Seconds of silence that a healthy boot rarely has: shorter ones would be said all the time."""


def closing_text(state: ConfigState) -> str:
    """Say how long ago the last output came; empty where that is no news."""
    silent = state.failure is not None and state.failure.cls in _SILENT
    if state.quiet < _WORTH_SAYING or not (silent or state.status is Status.RUNNING):
        return ""
    speaking = [console for console in state.consoles if console.size]
    where = " on any console" if len(speaking) > 1 else ""
    return f"last output{where} {time_text(state.quiet)} ago"


def silence_text(state: ConfigState, console: str, *, there: bool) -> str:
    """Say why the pane of a console shows no line.

    Args:
        state: The configuration.
        console: Name of the console.
        there: Whether its log exists.
    """
    what = f"{safe_text(console)}: {'nothing was printed' if there else 'no log yet'}"
    if not state.stage:
        return what
    missing = f", not {safe_text(state.failure.stage)}" if state.failure is not None else ""
    return f"{what}; the boot reached {safe_text(state.stage)}{missing}"


def tab_runs(
    panes: Sequence[LogPane], current: LogPane, state: ConfigState, siblings: Sequence[str], *, split: bool
) -> list[Run]:
    """Name the consoles, what is followed, and which one of its failure mode the configuration is."""
    runs: list[Run] = [(" ", Role.TEXT)]
    for pane in panes:
        name = safe_text(pane.console)
        runs.append((f"[{name}]", Role.TAB) if pane is current else (f" {name} ", Role.DIM))
    if split:
        runs.append((" split", Role.STRONG))
    if current.follow:
        runs += [_GAP, ("follow", Role.RUNNING)]
    elif state.status is Status.RUNNING:
        runs += [_GAP, ("follow off", Role.DIM)]
    if current.new_lines:
        runs.append((f" +{current.new_lines} new", Role.HANG))
    if state.config.id in siblings:
        group = f"mode {safe_text(state.mode)}" if state.mode else str(state.status)
        place = siblings.index(state.config.id) + 1
        runs += [_GAP, (f"{group}: {place} of {len(siblings)}", Role.DIM)]
    return runs


def status_runs(pane: LogPane, search: str, activities: Sequence[str] = ()) -> list[Run]:
    """Say where the cursor is, and what searches and tools are doing.

    Args:
        pane: The pane of the console.
        search: Words on the progress of a search, or empty.
        activities: Words on the tools that are in use.
    """
    total = pane.line_count
    words = [(safe_text(word), Role.NAME) for word in activities]
    if not total:
        return [part for word in words for part in ((" ", Role.TEXT), word)]
    row = pane.cursor_row
    number = pane.number_of(row)
    runs: list[Run] = [(" ", Role.TEXT)]
    if search:
        runs += [(search, Role.HANG), _GAP]
    runs += [
        ("line ", Role.DIM),
        (number, Role.STRONG),
        (f" of {total}" if number == str(row + 1) else f" ({row + 1} of {total} shown)", Role.DIM),
        *(part for word in words for part in (_GAP, word)),
        _GAP,
        (f"{100 * (row + 1) // total} %", Role.DIM),
    ]
    line = pane.current
    uptime = line.uptime if line is not None else None
    if uptime is not None:
        runs += [_GAP, (f"[{uptime:.6f}]", Role.DIM)]
        before = pane.line_before()
        if before is not None and before.uptime is not None:
            gap = uptime - before.uptime
            runs += [
                ("  +" if gap >= 0 else "  ", Role.DIM),
                (f"{gap:.3f} s", Role.HANG if gap >= 1 else Role.DIM),
            ]
    if pane.indexed < 1:
        runs += [_GAP, (f"counting lines {100 * pane.indexed:.0f} %", Role.QUIET)]
    return runs
