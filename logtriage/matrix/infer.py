"""A matrix inferred from the options that the configurations of a run directory state."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from logtriage.matrix.model import Axis, Config, Matrix

_SIZE: Final = re.compile(r"(\d{1,18})(?:\.(\d{1,18}))?([kmgtp]?)(?:i?b)?", re.IGNORECASE)
_UNITS: Final = " kmgtp"
_DIGITS: Final = re.compile(r"(\d+)")


def infer_matrix(name: str, params_by_id: Mapping[str, Mapping[str, str]]) -> Matrix:
    """A matrix whose axes are the options that the configurations state.

    Args:
        name: What to call it.
        params_by_id: The options of each configuration; not all need to state the same ones.

    Returns:
        Axes in order of first appearance, their values in natural order where they have one and else
        in order of first appearance; configurations in the order given.
    """
    values: dict[str, dict[str, str]] = {}
    configs: list[Config] = []
    for config_id, params in params_by_id.items():
        for axis, value in params.items():
            values.setdefault(axis, {}).setdefault(value, value)
        configs.append(Config(id=config_id, params=params))
    return Matrix(
        name=name,
        axes=tuple(Axis(name=axis, values=natural_order(seen)) for axis, seen in values.items()),
        configs=tuple(configs),
        declared=False,
    )


def natural_order(values: Iterable[str]) -> tuple[str, ...]:
    """The values by size (`4k` < `16k`, `48` < `52`) or by the numbers in them (`v6.9` < `v6.10`).

    Values that do not all have the same shape stay in the order given.
    """
    given = tuple(values)
    sizes = [_SIZE.fullmatch(value) for value in given]
    if all(sizes):
        keys = {match.string: _bytes(match) for match in sizes if match}
        return tuple(sorted(given, key=keys.__getitem__))
    pieces = {value: _DIGITS.split(value) for value in given}
    if len({tuple(parts[::2]) for parts in pieces.values()}) == 1:
        return tuple(sorted(given, key=lambda value: [_number(digits) for digits in pieces[value][1::2]]))
    return given


def _bytes(match: re.Match[str]) -> int:
    """A size in units of 1e-18, so that a fraction stays exact."""
    scale = 1 << 10 * _UNITS.index(match[3].lower() or " ")
    return scale * (int(match[1]) * 10**18 + int((match[2] or "").ljust(18, "0")))


def _number(digits: str) -> tuple[int, str]:
    """A sort key that orders digits by value without making a number of them, however many there are."""
    significant = digits.lstrip("0")
    return len(significant), significant
