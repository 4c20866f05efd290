"""The lines below the grid and the list: what is known of the configuration at the cursor."""

from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.widgets.detail import config_lines, mode_of, mode_runs
from logtriage.tui.widgets.roles import Role, Runs
from logtriage.tui.widgets.screen import waiting_lines


def detail_lines(
    snapshot: Snapshot, state: ConfigState, width: int, *, remark: str, cell: Runs
) -> list[Runs]:
    """Describe a configuration, its failure mode, and what is to be known of the run, most telling first.

    Args:
        snapshot: The run.
        state: The configuration.
        width: Cells of a line.
        remark: The user's words on it, safe to show.
        cell: The figures of the folded cell that it is in; empty where it is alone in its cell.
    """
    lines = config_lines(snapshot, state, width, remark)
    if cell:
        lines[1:] = [[(" ", Role.TEXT), *cell], *lines[1:]]
    waiting = waiting_lines(snapshot)
    if waiting:
        lines[3:] = [[(" ", Role.TEXT), *line] for line in waiting]
    mode = mode_of(snapshot, state.mode)
    lines.append([(" ", Role.TEXT), *mode_runs(mode)] if mode is not None else [])
    lines += [[(" ", Role.TEXT), (safe_text(note), Role.DIM)] for note in snapshot.notes[-1:]]
    return lines
