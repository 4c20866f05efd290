"""One character and one colour for the state of a configuration."""

from collections.abc import Sequence
from typing import NamedTuple

from logtriage.matrix.model import Rung
from logtriage.triage.snapshot import ConfigState
from logtriage.tui.widgets.roles import Role, Runs
from logtriage.vocabulary import Status

BAD = frozenset({Status.FAIL, Status.INFRA, Status.UNKNOWN})
"""Statuses that somebody has to look at."""

_HANGS = frozenset({"hang", "silent", "stalled"})
_LETTERS = 2
"""Letters of a failure mode that a cell has room for: 702 modes are told apart with them."""

_DIGITS = 10
"""Numbers that one digit can tell apart: a glyph is one cell wide."""

_FLOWING = 3.0
"""Seconds since the last byte up to which a boot is flowing: kernels that boot say something every second."""

_FIXED = {
    Status.PASS: (".", Role.PASS),
    Status.INFRA: ("x", Role.INFRA),
    Status.NOT_RUN: ("-", Role.IDLE),
    Status.SKIPPED: ("s", Role.IDLE),
}

LEGEND: Runs = (
    (".", Role.PASS),
    (" ok  ", Role.DIM),
    ("A", Role.FAIL),
    ("-", Role.DIM),
    ("Z", Role.FAIL),
    (" mode  ", Role.DIM),
    ("?", Role.UNKNOWN),
    (" unknown  ", Role.DIM),
    ("h", Role.HANG),
    (" hang  ", Role.DIM),
    ("x", Role.INFRA),
    (" infra  ", Role.DIM),
    ("0", Role.RUNNING),
    ("-", Role.DIM),
    ("9", Role.RUNNING),
    (" at stage  ", Role.DIM),
    ("-", Role.IDLE),
    (" not run  ", Role.DIM),
    ("~", Role.IDLE),
    (" reading", Role.DIM),
)
"""Explains the characters in one line."""


class Glyph(NamedTuple):
    """One character, or the two letters of a failure mode beyond `Z`, and the role that colours it."""

    char: str
    role: Role


def stage_number(rung: int) -> int:
    """Number of rungs that were climbed: 0 before the first."""
    return rung + 1


def glyph_of(state: ConfigState, ladder: Sequence[Rung]) -> Glyph:
    """Choose the glyph of a configuration.

    Letters are those of its failure mode; digits count the rungs that a running boot has climbed,
    scaled down to one digit where the ladder is longer than ten rungs.
    """
    if state.undecided:
        return Glyph("~", Role.IDLE)
    fixed = _FIXED.get(state.status)
    if fixed is not None:
        return Glyph(*fixed)
    if state.status is Status.RUNNING:
        return _running(state, len(ladder))
    if state.mode:
        return Glyph(state.mode if len(state.mode) <= _LETTERS else "+", Role.FAIL)
    if state.status is Status.FAIL and state.failure is not None and state.failure.cls in _HANGS:
        return Glyph("h", Role.HANG)
    return Glyph("?", Role.UNKNOWN)


def _running(state: ConfigState, rungs: int) -> Glyph:
    climbed = stage_number(state.rung)
    if rungs > _DIGITS:
        climbed = climbed * (_DIGITS - 1) // rungs
    if state.suspicion or state.failure is not None:
        role = Role.QUIET
    else:
        role = Role.SLOW if state.quiet >= _FLOWING else Role.RUNNING
    return Glyph(str(min(climbed, _DIGITS - 1)), role)
