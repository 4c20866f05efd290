"""One character and one colour for what became of a configuration since the baseline."""

from logtriage.triage.baseline import Word
from logtriage.tui.roles import Role, Runs

SIGNS: dict[Word, tuple[str, Role]] = {
    Word.REGRESSION: ("!", Role.FAIL),
    Word.CHANGED: ("~", Role.HANG),
    Word.NEW: ("+", Role.RUNNING),
    Word.STILL: ("=", Role.UNKNOWN),
    Word.FLAKY: ("%", Role.INFRA),
    Word.NEVER: ("_", Role.IDLE),
    Word.NOT_RUN: ("-", Role.IDLE),
    Word.GONE: (" ", Role.IDLE),
    Word.FIXED: ("^", Role.RUNNING),
    Word.SAME: (".", Role.PASS),
}
"""The glyph of each word where the grid shows what changed."""

CHANGES_LEGEND: Runs = tuple(
    run
    for word in Word
    if word is not Word.GONE
    for run in (SIGNS[word], (f" {word.value}  ", Role.DIM))
)
"""What these glyphs mean, one line."""
