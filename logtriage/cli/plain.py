"""One line for each change of a configuration, for pipes and logs."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.report.native import dump_json
from logtriage.report.text import unpaired
from logtriage.triage.snapshot import ConfigState, Snapshot

_EXACT: Final = 100


class PlainView:
    """Prints what changed between snapshots.

    Args:
        echo: Prints a line.
        as_json: One JSON object a line instead of text.
    """

    def __init__(self, echo: Callable[[str], None], *, as_json: bool) -> None:
        self._echo = echo
        self._as_json = as_json
        self._seen: dict[str, tuple[object, ...]] = {}

    def show(self, snapshot: Snapshot) -> None:
        """Print the changes since the last snapshot."""
        time = datetime.fromtimestamp(snapshot.at, UTC).isoformat(timespec="milliseconds")
        for state in snapshot.states:
            title = state.failure.title if state.failure is not None else ""
            mark = (state.status, state.stage, bool(state.suspicion), title, state.final, state.baseline)
            if self._seen.get(state.config.id) == mark or state.status == "not-run":
                continue
            self._seen[state.config.id] = mark
            self._echo(_json(time, state) if self._as_json else _text(time, state))


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
        fuzzy = f" (score {failure.score})" if failure.score < _EXACT else ""
        parts.append(f"mode {state.mode or '-'}: {failure.cls} of {failure.layer}: {failure.title}{fuzzy}")
    if not state.final and state.status != "running":
        parts.append("[may still change]")
    if state.baseline is not None:
        parts.append(f"[{state.baseline}]")
    note = _note(state)
    if note:
        parts.append(f"({note})")
    return safe_text("  ".join(parts))
