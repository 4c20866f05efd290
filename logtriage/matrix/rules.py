"""Declarative rules over the options, and the products of values that they forbid."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from logtriage.matrix.model import Axis

Values = Mapping[str, tuple[str, ...]]
"""Axis name to the values that it may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A condition on the combinations of options.

    Where every axis of `when` has one of its values, every axis of `require` must have one of its
    values, the axes of `equal` must all have the same value, and not every axis of `exclude` may
    have one of its values. An empty `when` always holds.

    Attributes:
        when: Which combinations the rule is about.
        require: What these must have.
        equal: Axes that must agree; two or more, or none.
        exclude: What these must not have all together; empty excludes nothing.
        numbered: True: a combination that breaks the rule cannot exist and takes no number. False:
            it exists but is not built, and leaves a gap in the numbers.
        why: The reason, for people.
    """

    when: Values = field(default_factory=dict)
    require: Values = field(default_factory=dict)
    equal: tuple[str, ...] = ()
    exclude: Values = field(default_factory=dict)
    numbered: bool = True
    why: str = ""


@dataclass(frozen=True, slots=True)
class Clause:
    """A forbidden product of values: a combination is out if every axis has one of its values.

    Attributes:
        values: Index of an axis to a bit mask of value indexes; at least one axis, ascending.
    """

    values: tuple[tuple[int, int], ...]


class _Masks:
    """Names of values as bit masks, for the axes of one matrix."""

    def __init__(self, axes: Sequence[Axis]) -> None:
        self.index = {axis.name: number for number, axis in enumerate(axes)}
        self.full = [(1 << len(axis.values)) - 1 for axis in axes]
        self._bits = [{value: 1 << bit for bit, value in enumerate(axis.values)} for axis in axes]

    def bits(self, axis: int) -> Mapping[str, int]:
        return self._bits[axis]

    def of(self, values: Values) -> dict[int, int]:
        masks: dict[int, int] = {}
        for name, allowed in values.items():
            axis = self.index[name]
            masks[axis] = sum({self._bits[axis][value] for value in allowed})
        return masks


def forbidden(rule: Rule, axes: Sequence[Axis]) -> list[Clause]:
    """The clauses that together mean the same as the rule.

    Raises:
        KeyError: The rule names an axis or a value that the axes do not have.
    """
    masks = _Masks(axes)
    clauses = (_clause(product, masks.full) for product in _products(rule, masks))
    return [clause for clause in clauses if clause is not None]


def _products(rule: Rule, masks: _Masks) -> Iterator[dict[int, int]]:
    when = masks.of(rule.when)
    for axis, allowed in masks.of(rule.require).items():
        yield _both(when, {axis: masks.full[axis] & ~allowed})
    for left, right in pairwise(masks.index[name] for name in rule.equal):
        for value, bit in masks.bits(left).items():
            same = masks.bits(right).get(value, 0)
            yield _both(_both(when, {left: bit}), {right: masks.full[right] & ~same})
    if rule.exclude:
        yield _both(when, masks.of(rule.exclude))


def _both(first: Mapping[int, int], second: Mapping[int, int]) -> dict[int, int]:
    result = dict(first)
    for axis, mask in second.items():
        result[axis] = result.get(axis, mask) & mask
    return result


def _clause(product: Mapping[int, int], full: Sequence[int]) -> Clause | None:
    """The clause of a product, without axes of which it has all values; `None` for an empty product."""
    if not all(product.values()):
        return None
    items = sorted(product.items())
    telling = [(axis, mask) for axis, mask in items if mask != full[axis]]
    return Clause(tuple(telling or items[:1]))
