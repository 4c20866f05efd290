"""Texts of the signature editor about a trial."""

from collections.abc import Sequence
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.tui.signatures.run_trial import RunTrial, Spread
from logtriage.tui.widgets.roles import Role, Run, Runs
from logtriage.tui.widgets.wording import runs_width, size_text

_BAR: Final = 10
"""Cells of the progress bar: a tenth each, beside the exact percentage."""

_FAST: Final = 0.5
"""Seconds after which the rate of reading is shown: over a shorter time it says nothing."""


def trial_runs(trial: RunTrial | None, width: int) -> Runs:
    """Say in a line what is tried, how far that is, and how fast."""
    if trial is None:
        return _ruled([("test on this run", Role.NAME)], [], width)
    share = trial.read / trial.size if trial.size else float(trial.over)
    share = 1.0 if trial.over else min(share, 0.99)
    rate = f"  {size_text(trial.read / trial.seconds)}/s" if trial.seconds >= _FAST else ""
    filled = int(share * _BAR)
    left: list[Run] = [
        ("test on this run", Role.NAME),
        (
            f": {trial.done if not trial.over else trial.logs}/{trial.logs} logs, {size_text(trial.size)}",
            Role.DIM,
        ),
    ]
    if trial.unread:
        left.append((f", {trial.unread} unreadable", Role.ALERT))
    right: list[Run] = [("█" * filled, Role.RUNNING), ("░" * (_BAR - filled), Role.FADED)]
    right.append((f" {100 * share:.0f} %  {trial.seconds:.1f} s{rate}", Role.DIM))
    return _ruled(left, right if not trial.over else right[-1:], width)


def _ruled(left: list[Run], right: list[Run], width: int) -> Runs:
    fill = max(1, width - runs_width(left) - runs_width(right) - 8)
    middle: list[Run] = [(" ", Role.TEXT), ("─" * fill, Role.RULE)]
    end: list[Run] = [(" ", Role.TEXT), *right, (" ──", Role.RULE)] if right else []
    return [("── ", Role.RULE), *left, *middle, *end]


def verdict_of(
    spread: Spread | None, problems: Sequence[str], fault: InputError | None, *, running: bool
) -> Run:
    """Say in a few words whether the signature may be written."""
    if fault is not None:
        return (f"{safe_text(fault.key or 'it')} is wrong: these hits are older", Role.ALERT)
    if spread is not None and spread.passing:
        plural = "LOG" if spread.passing == 1 else "LOGS"
        return (f"MATCHES {spread.passing} PASSING {plural}", Role.ALERT)
    if running or spread is None:
        return ("testing", Role.RUNNING)
    if problems:
        return (f"{len(problems)} problem{'s' if len(problems) > 1 else ''}", Role.ALERT)
    if not spread.total:
        return ("hits nothing here", Role.HANG)
    return ("OK to write", Role.PASS)


def summary_runs(spread: Spread | None, mode: str | None, verdict: Run, width: int) -> Runs:
    """Say in a line how the hits spread over the run, with the verdict at the right edge."""
    runs: list[Run] = [(" hits ", Role.DIM)]
    if spread is not None:
        runs += [(f"{spread.total}", Role.STRONG), (" configs", Role.DIM)]
        named = [(f"mode {safe_text(mode)}" if mode else "", spread.mode), ("?", spread.unknown)]
        named += [("elsewhere", spread.elsewhere), ("passing", spread.passing)]
        for name, count in named:
            if name:
                alert = name == "passing" and count
                runs += [(f"   {name} ", Role.DIM), (str(count), Role.ALERT if alert else Role.TEXT)]
    gap = max(1, width - runs_width(runs) - runs_width([verdict]) - 1)
    return [*runs, (" " * gap, Role.TEXT), verdict]
