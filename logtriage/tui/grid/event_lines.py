"""Texts about what happened in the run, and how it goes on."""

import time
from collections.abc import Iterable

from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.state.events import Event, EventBook, Kind
from logtriage.tui.widgets.roles import Role, Run
from logtriage.tui.widgets.wording import cut, runs_width, time_text

_ROLES = {
    Kind.PASSED: Role.PASS,
    Kind.FAILED: Role.FAIL,
    Kind.NEW_MODE: Role.ALERT,
    Kind.TAKEN_BACK: Role.QUIET,
}
_MINUTE = 60


def event_runs(event: Event, *, title: bool) -> list[Run]:
    """Tell an event in one line: when, what, which configuration, and which failure mode.

    Args:
        event: The event.
        title: Whether what went wrong is told too.
    """
    runs: list[Run] = [
        (time.strftime("%H:%M:%S ", time.localtime(event.at)), Role.STAMP),
        (event.kind.value, _ROLES[event.kind]),
    ]
    if event.mode:
        runs.append((f" {safe_text(event.mode)}", Role.FAIL))
    runs.append((f" {safe_text(event.config_id)}", Role.STRONG))
    if title and event.title:
        runs.append((f"  {safe_text(event.title)}", Role.TEXT))
    return runs


def pace_runs(book: EventBook, snapshot: Snapshot) -> list[Run]:
    """Say how many boots run, how many end in a minute, and how long that will take."""
    runs: list[Run] = [(f"{book.running(snapshot)} running", Role.RUNNING)]
    rate = book.rate(snapshot)
    if rate > 0:
        runs.append((f"  {rate * _MINUTE:.1f}/min", Role.DIM))
    left = book.left(snapshot)
    if left is not None:
        runs.append((f"  {time_text(left)} left", Role.DIM))
    return runs


def strip_runs(book: EventBook, snapshot: Snapshot, width: int, place: str = "") -> list[Run]:
    """Draw a rule that tells how the run goes on, and what happened last, the newest first.

    Args:
        book: What happened.
        snapshot: The run; where nothing runs, the rule is empty.
        width: Cells of the rule.
        place: Words at its right end.
    """
    if place:
        end: list[Run] = [(f" {place} ", Role.DIM), ("──", Role.RULE)]
        rule = strip_runs(book, snapshot, max(0, width - runs_width(end)))
        return [*cut(rule, width - runs_width(end)), *end]
    if not book.running(snapshot) or snapshot.scanning:
        return [("─" * width, Role.RULE)]
    runs: list[Run] = [("── ", Role.RULE), *pace_runs(book, snapshot)]
    for event in _telling(book.events):
        runs += [(" ── ", Role.RULE), *event_runs(event, title=False)]
    return [*runs, (" ", Role.RULE), ("─" * max(0, width - 1 - runs_width(runs)), Role.RULE)]


_SHOWN = 12
"""Events in the strip at most: more than the widest terminal has room for."""


def _telling(events: Iterable[Event]) -> list[Event]:
    """The last events, the newest first; a verdict with which a mode was new is told by the mode."""
    last = list(events)[-_SHOWN:]
    new = {(event.at, event.config_id) for event in last if event.kind is Kind.NEW_MODE}
    last = [
        event for event in last if event.kind is not Kind.FAILED or (event.at, event.config_id) not in new
    ]
    order = list(Kind)
    return sorted(last, key=lambda event: (-event.at, -order.index(event.kind)))
