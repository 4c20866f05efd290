"""A configuration beside another one of its run: a failing one by default beside what passes most like it."""

from functools import partial

from logtriage.analysis.neighbour import nearest
from logtriage.console.safe import safe_text
from logtriage.sources.contrast import failing_console
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.compare.pair_screen import Comparison, Side
from logtriage.tui.state.feed import Feed
from logtriage.tui.widgets.glyphs import BAD
from logtriage.tui.widgets.roles import Role, Run
from logtriage.vocabulary import Status

_ABSENT = "(not stated)"


def beside_nearest(feed: Feed, snapshot: Snapshot, config_id: str) -> Comparison | None:
    """Put a failing configuration beside the passing one that differs from it in the fewest options.

    A configuration that passes comes beside the nearest failing one.

    Args:
        feed: Knows where the logs are.
        snapshot: The run.
        config_id: Id of the configuration.

    Returns:
        None where there is none to put beside it.
    """
    state = snapshot.state(config_id)
    passes = state.status is Status.PASS
    wanted = BAD if passes else frozenset({Status.PASS})
    others = (other.config for other in snapshot.states if other.status in wanted)
    found = nearest(snapshot.matrix.axes, state.config, others)
    if found is None:
        return None
    return beside(feed, snapshot, *((config_id, found.config.id) if passes else (found.config.id, config_id)))


def beside(feed: Feed, snapshot: Snapshot, left_id: str, right_id: str) -> Comparison:
    """Put two configurations of the run beside each other.

    Args:
        feed: Knows where the logs are.
        snapshot: The run.
        left_id: Id of the configuration on the left.
        right_id: Id of the configuration on the right.
    """
    left, right = snapshot.state(left_id), snapshot.state(right_id)
    left_fails = left.status in BAD and right.status not in BAD
    failing = left if left_fails else right
    words: list[Run] = [(safe_text(left_id), Role.STRONG), (" beside ", Role.DIM)]
    words += [(safe_text(right_id), Role.STRONG), *_differing(snapshot, left, right)]
    return Comparison(
        left=_side(feed, left),
        right=_side(feed, right),
        left_fails=left_fails,
        words=words,
        crumbs=("Beside", safe_text(right_id)),
        console=failing_console(failing),
    )


def _side(feed: Feed, state: ConfigState) -> Side:
    mode = f" mode {state.mode}" if state.mode else ""
    return Side(
        word=str(state.status),
        title=safe_text(f"{state.config.id}{mode}"),
        path_of=partial(feed.path_of, state.config.id),
        config_id=state.config.id,
    )


def _differing(snapshot: Snapshot, left: ConfigState, right: ConfigState) -> list[Run]:
    """Name the options in which two configurations differ, with both values."""
    runs: list[Run] = []
    for axis in snapshot.matrix.axes:
        one = left.config.params.get(axis.name, _ABSENT)
        other = right.config.params.get(axis.name, _ABSENT)
        if one != other:
            runs += [(f"  {safe_text(axis.name)} ", Role.DIM), (safe_text(one), Role.PASS)]
            runs += [(" / ", Role.DIM), (safe_text(other), Role.FAIL)]
    return runs or [("  no option differs", Role.DIM)]
