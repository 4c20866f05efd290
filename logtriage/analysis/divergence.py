"""Where the console of a failing boot parts from that of a passing one."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 20_000
"""Lines of a console that are looked at, from its start."""
WINDOW: Final = 64
"""Lines that either console may have for itself before they have parted: room for a report with its trace."""
_NEAR: Final = 8
"""Lines between common ones that reordering and single optional lines explain."""
_SUPPORT: Final = 3
"""Common lines in a run after which the consoles are together again: one or two may be a coincidence."""
_STRONG: Final = 16
"""The same, where the failing console lacks more than `WINDOW` lines of the passing one."""

Masked = tuple[int, str]
"""Index of a line in its console and what it says, masked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Divergence:
    """The place where two consoles part.

    Attributes:
        common: The last line that both have, in the failing and in the passing console, or `None`
            where they have none in common.
        failing: The first line of the failing console after that which the passing one does not have
            thereabouts, or `None` where it ends.
        passing: The first line of the passing console after that which the failing one does not have
            thereabouts, or `None` where it ends.
        lacks: Lines of the passing console shortly before the last common one that the failing one
            never says: steps that hung while other threads went on, or optional lines.
    """

    common: tuple[Masked, Masked] | None
    failing: Masked | None
    passing: Masked | None
    lacks: tuple[Masked, ...] = ()


@dataclass(frozen=True, slots=True)
class _Run:
    """Common lines close to each other: pairs of places in the failing and in the passing console."""

    pairs: list[tuple[int, int]]


def divergence(failing: Sequence[Masked], passing: Sequence[Masked]) -> Divergence | None:
    """Find the line after which a failing boot no longer says what a passing one says.

    Common lines are the longest sequence in order of lines that say the same for the same time (first,
    second, ...), so that a line out of place costs only itself. The consoles part after the last common
    line that is not followed by further ones within `WINDOW` lines.

    Args:
        failing: Masked lines in order, such as `hangpoint.meaningful` gives.
        passing: Those of the nearest passing neighbour's console.

    Returns:
        `None` where they are together to the end.
    """
    failing, passing = failing[:LONGEST], passing[:LONGEST]
    end = _last_common(_runs(common_lines(failing, passing)))
    if end is None:
        common, here, there = None, 0, 0
    else:
        common = (failing[end[0]], passing[end[1]])
        here, there = end[0] + 1, end[1] + 1
    first = next(_unshared(failing, here, passing[: there + WINDOW]), None)
    second = next(_unshared(passing, there, failing[: here + WINDOW]), None)
    if first is None and second is None:
        return None
    near = passing[max(0, there - _NEAR) : there]
    texts = {text for _, text in failing}
    lacks = tuple(line for line in near if line[1] not in texts)
    return Divergence(common=common, failing=first, passing=second, lacks=lacks)


def _numbered(lines: Iterable[Masked]) -> list[tuple[str, int]]:
    """What each line says, and how often it was said before."""
    seen: Counter[str] = Counter()
    numbered = []
    for _, text in lines:
        numbered.append((text, seen[text]))
        seen[text] += 1
    return numbered


def common_lines(failing: Sequence[Masked], passing: Sequence[Masked]) -> list[tuple[int, int]]:
    """The longest sequence of pairs of equal lines that rises on both sides: places in either console."""
    places = {line: place for place, line in enumerate(_numbered(passing))}
    pairs = [(place, places[line]) for place, line in enumerate(_numbered(failing)) if line in places]
    ends: list[int] = []
    lowest: list[int] = []
    before: list[int] = []
    for index, (_, there) in enumerate(pairs):
        length = bisect_left(lowest, there)
        before.append(ends[length - 1] if length else -1)
        lowest[length : length + 1] = [there]
        ends[length : length + 1] = [index]
    rising: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        rising.append(pairs[index])
        index = before[index]
    return rising[::-1]


def _runs(pairs: Iterable[tuple[int, int]]) -> list[_Run]:
    runs: list[_Run] = []
    for pair in pairs:
        last = runs[-1].pairs[-1] if runs else None
        if last is not None and pair[0] - last[0] <= _NEAR and pair[1] - last[1] <= _NEAR:
            runs[-1].pairs.append(pair)
        else:
            runs.append(_Run([pair]))
    return runs


def _last_common(runs: Sequence[_Run]) -> tuple[int, int] | None:
    end: tuple[int, int] | None = None
    for run in runs:
        first = run.pairs[0]
        if end is not None and first[0] - end[0] > WINDOW:
            break
        far = end is not None and first[1] - end[1] > WINDOW
        if len(run.pairs) >= (_STRONG if far else _SUPPORT):
            end = run.pairs[-1]
    if end is None and runs:
        end = runs[0].pairs[-1]
    return end


def _unshared(lines: Sequence[Masked], start: int, others: Sequence[Masked]) -> Iterator[Masked]:
    """The lines from `start` on that the other console does not say as often."""
    left = Counter(text for _, text in others)
    left.subtract(text for _, text in lines[:start])
    for line in lines[start:]:
        left[line[1]] -= 1
        if left[line[1]] < 0:
            yield line
