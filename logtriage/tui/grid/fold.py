"""A cell of the grid that holds several configurations: one character, how bad it is, and its figures."""

from collections import Counter
from collections.abc import Sequence

from logtriage.triage.snapshot import ConfigState
from logtriage.tui.widgets.glyphs import BAD, Glyph
from logtriage.tui.widgets.roles import Role, Run

RAMP = " ░▒▓█"
"""Shades of a folded cell, from no bad configuration to bad ones only."""

MIXED = "%"
_LIVE = "0123456789"


def folded_glyph(states: Sequence[ConfigState], glyphs: Sequence[Glyph]) -> Glyph:
    """Choose the character for the configurations of one cell.

    The letter of the bad ones where all of them share it, else `%`. Without bad ones it is that of a running
    configuration, then of one that is queued, then of the first one.
    """
    bad = {glyph for state, glyph in zip(states, glyphs, strict=True) if state.status in BAD}
    if bad:
        return bad.pop() if len(bad) == 1 else Glyph(MIXED, Role.FAIL)
    running = sorted(glyph for glyph in glyphs if glyph.char in _LIVE)
    if running:
        return running[0]
    return next((glyph for glyph in glyphs if glyph.char == "-"), glyphs[0])


def heat(bad: int, total: int) -> str:
    """Shade for the share of bad configurations in a cell: blank for none, full for all."""
    if not bad or not total:
        return RAMP[0]
    return RAMP[-1] if bad == total else RAMP[max(1, min(len(RAMP) - 2, bad * (len(RAMP) - 1) // total))]


def cell_runs(states: Sequence[ConfigState], glyphs: Sequence[Glyph]) -> list[Run]:
    """Count the bad configurations of a cell by letter, as in `cell: 7 bad of 48: A5 B2`."""
    kinds = Counter(glyph for state, glyph in zip(states, glyphs, strict=True) if state.status in BAD)
    bad = sum(kinds.values())
    runs: list[Run] = [
        ("cell: ", Role.DIM),
        (f"{bad} bad", Role.FAIL if bad else Role.PASS),
        (f" of {len(states)}", Role.STRONG),
    ]
    for number, (glyph, count) in enumerate(kinds.most_common()):
        runs += [(": " if not number else " ", Role.DIM), (f"{glyph.char}{count}", glyph.role)]
    return runs
