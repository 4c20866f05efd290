"""A failing boot beside the passing one that is most like it: where their consoles part."""

from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from logtriage.analysis.divergence import LONGEST, divergence
from logtriage.analysis.neighbour import nearest
from logtriage.errors import LogtriageError
from logtriage.matrix.model import Axis
from logtriage.scan.hangpoint import meaningful
from logtriage.sources.lines import lines_of
from logtriage.triage.snapshot import ConfigState, Contrast
from logtriage.vocabulary import Layer, Status

PathOf = Callable[[str, str], Path | None]
"""From a configuration's id and a console's name to the path of the log; `None` where there is none."""
Said = Callable[[Path], Sequence[tuple[int, str]]]
"""What `said_in` gives; it may be kept from one call to the next."""
_ABSENT: Final = "(not stated)"


def contrast(
    axes: Sequence[Axis],
    failing: ConfigState,
    states: Sequence[ConfigState],
    path_of: PathOf,
    said: Said | None = None,
) -> Contrast | None:
    """Compare a failing boot with its nearest passing neighbour.

    The console compared is the one that the failure's evidence is from, or else that of the layer that
    failed. At most `LONGEST` lines of each are read; a log that cannot be read leaves the lines empty.

    Args:
        axes: Options in matrix order.
        failing: The failing configuration.
        states: All configurations in matrix order.
        path_of: Gives the path of a log by configuration id and console name.
        said: Reads a log, where not `said_in`.

    Returns:
        `None` where nothing passes.
    """
    passing = [state.config for state in states if state.status is Status.PASS]
    neighbour = nearest(axes, failing.config, passing)
    if neighbour is None:
        return None
    found = Contrast(
        failing=failing.config.id,
        passing=neighbour.config.id,
        differs=tuple(
            (name, failing.config.params.get(name, _ABSENT), neighbour.config.params.get(name, _ABSENT))
            for name in neighbour.differs
        ),
    )
    return _with_lines(found, failing_console(failing), path_of, said or said_in)


def failing_console(failing: ConfigState) -> str:
    """Name of the console that the failure's evidence is from, or else that of the layer that failed."""
    failure = failing.failure
    files = {console.file: console.name for console in failing.consoles}
    if failure is not None and failure.evidence:
        return files.get(failure.evidence[0].file, "host")
    of_guest = failure is not None and failure.layer is Layer.GUEST
    return "guest" if of_guest and "guest" in files.values() else "host"


def said_in(path: Path) -> Sequence[tuple[int, str]]:
    """Index and masked text of the first lines of a log that say something, at most `LONGEST` lines.

    Raises:
        OSError: It cannot be read.
        InputError: It is packed and damaged.
    """
    return meaningful(islice(lines_of(path), LONGEST))


def _with_lines(found: Contrast, console: str, path_of: PathOf, said: Said) -> Contrast:
    texts = []
    for config_id in (found.failing, found.passing):
        path = path_of(config_id, console)
        if path is None:
            return found
        try:
            texts.append(said(path))
        except (OSError, LogtriageError):
            return found
    place = divergence(*texts)
    if place is None:
        return found
    return Contrast(
        failing=found.failing,
        passing=found.passing,
        differs=found.differs,
        console=console,
        common=place.common[0][1] if place.common else "",
        instead=place.failing[1] if place.failing else "",
        onward=place.passing[1] if place.passing else "",
    )
