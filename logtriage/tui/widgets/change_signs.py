"""One character and one colour for what became of a configuration since the baseline."""

from logtriage.analysis.baseline import Comparison, Word
from logtriage.tui.widgets.roles import Role, Runs

SIGNS: dict[str, tuple[str, Role]] = {
    Word.REGRESSION: ("!", Role.ALERT),
    Word.CHANGED: ("~", Role.UNKNOWN),
    Word.NEW: ("+", Role.RUNNING),
    Word.STILL: ("=", Role.HANG),
    Word.FLAKY: ("%", Role.INFRA),
    Word.NEVER: ("_", Role.IDLE),
    Word.NOT_RUN: ("-", Role.IDLE),
    Word.GONE: (" ", Role.IDLE),
    Word.FIXED: ("^", Role.RUNNING),
    Word.SAME: (".", Role.PASS),
}
"""Sign and colour of each word of a comparison, for the grid when it shows what changed."""


def legend_of(comparison: Comparison) -> Runs:
    """Explain the signs of the words that occur in a comparison, in one line."""
    words = [word for word, count in comparison.counts.items() if count and word is not Word.GONE]
    return [run for word in words for run in (SIGNS[word], (f" {word.value}  ", Role.DIM))]
