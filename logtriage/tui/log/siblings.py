"""Configurations that belong together: those of one failure mode, or of one status."""

from logtriage.triage.snapshot import ConfigState, Snapshot


def siblings_of(snapshot: Snapshot, state: ConfigState) -> list[str]:
    """Ids of the configurations with the same mode or status, in matrix order, its own among them."""
    return [
        other.config.id
        for other in snapshot.states
        if (other.mode, other.status if state.mode is None else None)
        == (state.mode, state.status if state.mode is None else None)
    ]
