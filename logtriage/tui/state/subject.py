"""A configuration as a filter looks at it, and the filter of the grid and of the list."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from logtriage.expressions.regex import Regex
from logtriage.matrix.filter import Filter, FilterFault, Subject, parse_filter
from logtriage.matrix.model import Matrix
from logtriage.triage.snapshot import ConfigState
from logtriage.tui.state.run_searcher import ignore_case


def filter_of(text: str, matrix: Matrix) -> Filter | FilterFault:
    """Parse a filter with all words that there are, those about titles and logs too."""
    return parse_filter(text, matrix, _expression)


@lru_cache(maxsize=64)
def _expression(pattern: str) -> Callable[[str], bool]:
    """What tells whether a text matches a regular expression of RE2.

    Raises:
        ValueError: It is none; says why.
    """
    regex = Regex(pattern, ignore_case=ignore_case(pattern))
    regex.check()
    return lambda text: regex.begin(text.encode("utf-8", "surrogateescape")) is not None


def subject_of(state: ConfigState, said: Iterable[str] = (), remark: str = "") -> Subject:
    """Collect what a filter looks at in a configuration.

    Args:
        state: The configuration.
        said: The filter's patterns that a line of its consoles matches.
        remark: What the user calls it.
    """
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
        quiet=state.quiet,
        remark=remark,
        said=frozenset(said),
    )
