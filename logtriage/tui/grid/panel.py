"""The side panel of the grid: failure modes and why they happen, then the configuration in detail."""

from dataclasses import dataclass

from textual import events
from textual.message import Message

from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import ConfigState, Contrast, Mode, Snapshot
from logtriage.tui.state.tails import Tails, telling_console
from logtriage.tui.widgets.detail import (
    also_lines,
    decided_lines,
    known_lines,
    mode_of,
    proof_text,
    prose_lines,
    terms_runs,
)
from logtriage.tui.widgets.lines import Lines
from logtriage.tui.widgets.roles import Role, Run, Runs
from logtriage.tui.widgets.wording import SCANNING, fitted, middle_fitted, wrapped
from logtriage.vocabulary import Status

_BAR = 8
"""Cells of the bar of the largest mode: the panel's 62 columns leave the rest for titles."""

_LEAST = 3
"""Lines that a console's end has at the least: fewer say too little."""

_INDENT: Run = ("     ", Role.TEXT)


class Panel(Lines):
    """Failure modes by size, and what the signature says of the failure at the cursor."""

    @dataclass
    class ModeClicked(Message):
        """Posted when a failure mode was clicked."""

        label: str

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._labels: list[str] = []

    def on_click(self, event: events.Click) -> None:
        label = self._labels[event.y] if event.y < len(self._labels) else ""
        if label:
            self.post_message(self.ModeClicked(label))

    def show_run(self, snapshot: Snapshot, state: ConfigState | None, tails: Tails) -> None:
        """Show a run and one of its configurations, and the end of its console where there is room."""
        width, height = self.size
        rows = panel_rows(snapshot, state, max(20, width - 2), height)
        self._labels = [label for label, _ in rows]
        lines = [runs for _, runs in rows]
        room = height - len(lines) - 2
        console = None if state is None else telling_console(state)
        if state is not None and console is not None and room >= _LEAST:
            tail = tails.lines(state, console, room)
            lines += [[], [(f" {safe_text(console.name)}, its last lines", Role.NAME)]]
            lines += [[(f" {text}", Role.DIM)] for text in tail]
        self.show(lines)


def panel_rows(
    snapshot: Snapshot, state: ConfigState | None, width: int, height: int
) -> list[tuple[str, Runs]]:
    """List the failure modes, and below them what is known of the configuration at the cursor.

    Args:
        snapshot: The run.
        state: The configuration at the cursor, or None.
        width: Width of a line in cells.
        height: Number of lines that are available; the smallest modes give way.

    Returns:
        For each line the label of the mode that it is about, empty for none, and the line.
    """
    below = [[], *_state_lines(snapshot, state, width)] if state is not None else []
    rows: list[tuple[str, Runs]] = [("", [("Failure modes", Role.NAME)])]
    if not snapshot.modes:
        rows.append(("", [(_no_modes(snapshot), Role.DIM)]))
    room = height - min(len(below), height // 3)
    modes = sorted(snapshot.modes, key=lambda mode: -len(mode.members))
    for place, mode in enumerate(modes):
        here = state is not None and state.mode == mode.label
        more = _mode_lines(mode, len(modes[0].members), width, here=here)
        if place and len(rows) + len(more) > room:
            rows.append(("", [(f"  and {len(modes) - place} smaller ones", Role.DIM)]))
            break
        rows += [(mode.label, line) for line in more]
    rows += [("", line) for line in below]
    return [(label, [(" ", Role.TEXT), *line]) for label, line in rows]


def _no_modes(snapshot: Snapshot) -> str:
    if snapshot.scanning:
        return SCANNING
    counts = snapshot.counts()
    if snapshot.complete and counts[Status.PASS] == len(snapshot.states):
        return f"All {len(snapshot.states)} passed."
    return "None so far."


def _mode_lines(mode: Mode, most: int, width: int, *, here: bool) -> list[Runs]:
    count = len(mode.members)
    bar = "█" * max(1, -(-count * _BAR // most))
    room = max(8, width - 10 - _BAR)
    title = fitted(middle_fitted(safe_text(mode.title), room), room)
    lines: list[Runs] = [
        [
            (f"{safe_text(mode.label):>2} ", Role.FAIL),
            (f"{count:>3}  ", Role.STRONG),
            (title, Role.STRONG if here else Role.TEXT),
            ("  ", Role.TEXT),
            (bar, Role.FAIL),
        ]
    ]
    if mode.explanation is not None and mode.explanation.terms:
        lines += [[_INDENT, *line] for line in wrapped(_breakable(terms_runs(mode.explanation)), width - 5)]
        lines += [[_INDENT, *line] for line in prose_lines(proof_text(mode.explanation), width - 5, Role.DIM)]
    return lines


def _contrast_lines(contrast: Contrast, width: int) -> list[Runs]:
    """Compare the exemplar with the passing boot that is most like it: where they begin to differ."""
    differs = " ".join(f"{name}={passing}" for name, _, passing in contrast.differs)
    lines = prose_lines(
        f"{contrast.failing} beside {contrast.passing}, which passed with {differs}", width, Role.TEXT
    )
    for word, text in (
        ("both", contrast.common),
        ("here", contrast.instead or ("nothing more" if contrast.common else "")),
        ("there", contrast.onward),
    ):
        if text:
            lines.append([(f"{word:<6}", Role.DIM), (fitted(safe_text(text), width - 6), Role.TEXT)])
    return lines


def _breakable(runs: list[Run]) -> list[Run]:
    return [part for run in runs for part in _words(run)]


def _words(run: Run) -> list[Run]:
    text, role = run
    if not text.startswith(" "):
        return [run]
    return [(" ", Role.TEXT), (text.strip(), role), (" ", Role.TEXT)]


def _state_lines(snapshot: Snapshot, state: ConfigState, width: int) -> list[Runs]:
    lines: list[Runs] = [[("Configuration ", Role.NAME), (safe_text(state.config.id), Role.STRONG)]]
    failure = state.failure
    if failure is not None:
        lines += prose_lines(failure.title, width, Role.STRONG)
        lines += prose_lines(f"{failure.layer} {failure.cls}, signature {failure.signature}", width, Role.DIM)
        lines += prose_lines(failure.explain, width)
        lines += prose_lines(failure.advice, width)
        lines += known_lines(failure.known, width)
        lines += also_lines(failure.also, width)
    mode = mode_of(snapshot, state.mode)
    if mode is not None and len(mode.members) > 1:
        place = mode.members.index(state.config.id) + 1 if state.config.id in mode.members else 0
        lines += prose_lines(f"{place} of {len(mode.members)} in mode {mode.label}", width, Role.DIM)
    if mode is not None and mode.contrast is not None:
        lines += _contrast_lines(mode.contrast, width)
    if mode is not None and mode.experiments:
        ids = ", ".join(config.id for config in mode.experiments)
        lines += prose_lines(f"to tell more, run {ids}", width, Role.NAME)
    for note in (*state.notes, *state.history):
        lines += prose_lines(note, width, Role.DIM)
    return [*lines, *decided_lines(state, width)]
