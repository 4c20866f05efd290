"""What `logtriage` alone says: the run directories that lie here."""

import os
import shlex
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.sources.nearby import NearbyRun, nearby_runs

_SHOWN: Final = 15
"""Run directories that are listed: with the lines around them they fit a screen of 24."""

_STEPS: Final = ((86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second"))


def runs_here(folder: Path, now: float) -> str:
    """List the run directories in a directory, the newest first, with how each is opened; empty for none.

    Args:
        folder: The directory.
        now: Seconds since 1970.
    """
    runs = nearby_runs(folder)
    if not runs:
        return ""
    names = [safe_text(shlex.quote(os.path.relpath(run.path, folder))) for run in runs[:_SHOWN]]
    width = max(map(len, names))
    lines = ["Run directories here, the newest first:", ""]
    lines += [
        f"  logtriage {name:<{width}}  {_boots(run)}, changed {_ago(now - run.changed)}"
        for name, run in zip(names, runs, strict=False)
    ]
    if len(runs) > _SHOWN:
        lines.append(f"  and {len(runs) - _SHOWN} more")
    return "\n".join([*lines, "", "logtriage --help lists the commands."])


def _boots(run: NearbyRun) -> str:
    if not run.boots:
        return "nothing booted yet"
    return f"{run.boots}{' or more' if run.more else ''} boot{'s' * (run.boots != 1)}"


def _ago(seconds: float) -> str:
    size, unit = next(((size, unit) for size, unit in _STEPS if seconds >= size), (1, ""))
    count = int(seconds // size)
    return f"{count} {unit}{'s' * (count != 1)} ago" if unit else "just now"
