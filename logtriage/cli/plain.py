"""One line for each change of a configuration, for pipes and logs."""

import math
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.report.native import dump_json
from logtriage.report.text import plural, unpaired
from logtriage.scan.hit import EXACT
from logtriage.triage.snapshot import ConfigState, Mode, Snapshot
from logtriage.tui.widgets.wording import scanning_text

_PROGRESS: Final = 2.0
"""Seconds between two lines on how far the first reading of the logs got: few enough for a log of a job."""


class PlainView:
    """Prints what changed between snapshots; nothing of it before all logs were read once.

    Args:
        echo: Called with each line to print.
        as_json: One JSON object a line instead of text, and nothing else: no header, progress or summary.
    """

    def __init__(self, echo: Callable[[str], None], *, as_json: bool) -> None:
        self._echo = echo
        self._as_json = as_json
        self._seen: dict[str, tuple[object, ...]] = {}
        self._progress_at = -math.inf

    def begin(self, snapshot: Snapshot) -> None:
        """Print what is followed, and what the lines hold."""
        if self._as_json:
            return
        what = f", a {snapshot.replay}" if snapshot.replay else ""
        self._echo(safe_text(f"logtriage: {snapshot.path}{what}"))
        self._echo("time (UTC)  id  status  last stage  failure  (notes)")

    def show(self, snapshot: Snapshot) -> None:
        """Print the changes since the last snapshot."""
        if snapshot.scanning:
            self._show_progress(snapshot)
            return
        time = datetime.fromtimestamp(snapshot.at, UTC).isoformat(timespec="milliseconds")
        for state in snapshot.states:
            title = state.failure.title if state.failure is not None else ""
            mark = (state.status, state.stage, bool(state.suspicion), title, state.final, state.baseline)
            if self._seen.get(state.config.id) == mark or state.status == "not-run":
                continue
            self._seen[state.config.id] = mark
            self._echo(_json(time, state) if self._as_json else _text(time, state))

    def _show_progress(self, snapshot: Snapshot) -> None:
        if not self._as_json and snapshot.at - self._progress_at >= _PROGRESS:
            self._progress_at = snapshot.at
            self._echo(scanning_text(snapshot.ingest))

    def end(self, snapshot: Snapshot) -> None:
        """Print a summary of the run."""
        if self._as_json:
            return
        for line in _summary(snapshot):
            self._echo(safe_text(line))


def _summary(snapshot: Snapshot) -> list[str]:
    if snapshot.scanning:
        return [f"not decided: {scanning_text(snapshot.ingest)}"]
    counts = ", ".join(f"{count} {status}" for status, count in snapshot.counts().items() if count)
    over = "complete" if snapshot.complete else "not complete"
    lines = [f"{over}: {plural(len(snapshot.states), 'configuration')}" + (f": {counts}" if counts else "")]
    lines += [f"mode {mode.label}: {_mode(mode)}" for mode in snapshot.modes]
    return lines + [f"note: {note}" for note in snapshot.notes]


def _mode(mode: Mode) -> str:
    members = plural(len(mode.members), "configuration")
    return f"{members}, {mode.cls} of {mode.layer}: {mode.title}"


def _note(state: ConfigState) -> str:
    return "; ".join([*([state.suspicion] if state.suspicion else []), *state.notes])


def _json(time: str, state: ConfigState) -> str:
    failure = state.failure
    row = {
        "time": time,
        "id": unpaired(state.config.id),
        "status": state.status.value,
        "stage": state.stage,
        "failure": None
        if failure is None
        else {
            "class": failure.cls,
            "layer": failure.layer.value,
            "stage": failure.stage,
            "signature": failure.signature,
            "title": failure.title,
            "score": failure.score,
        },
        "final": state.final,
        "note": safe_text(_note(state)),
        "baseline": state.baseline,
    }
    return dump_json(row)


def _text(time: str, state: ConfigState) -> str:
    clock = time[11:23]
    parts = [clock, safe_text(state.config.id), state.status.value, state.stage or "-"]
    failure = state.failure
    if failure is not None:
        fuzzy = f" (score {failure.score})" if failure.score < EXACT else ""
        parts.append(f"mode {state.mode or '-'}: {failure.cls} of {failure.layer}: {failure.title}{fuzzy}")
    if not state.final and state.status != "running":
        parts.append("[may still change]")
    if state.baseline is not None:
        parts.append(f"[{state.baseline}]")
    note = _note(state)
    if note:
        parts.append(f"({note})")
    return safe_text("  ".join(parts))
