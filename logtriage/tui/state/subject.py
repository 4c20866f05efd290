"""A configuration as a filter looks at it."""

from logtriage.matrix.filter import Subject
from logtriage.triage.snapshot import ConfigState


def subject_of(state: ConfigState) -> Subject:
    """Collect what a filter looks at in a configuration."""
    failure = state.failure
    return Subject(
        id=state.config.id,
        params=state.config.params,
        status=state.status,
        cls=failure.cls if failure is not None else "",
        mode=state.mode,
        stage=state.rung,
        title=failure.title if failure is not None else "",
        changed=state.baseline not in (None, "", "same"),
    )
