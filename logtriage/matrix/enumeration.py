"""The valid configurations of a matrix and their numbers.

The combinations form a layered diagram: one layer an axis, and one node for all prefixes that leave
the same clauses open. Counts are worked out once a node, so a subtree that the rules cut costs
nothing however many combinations it holds, and the walk enters only what leads to a configuration.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import prod
from typing import Final

from logtriage.errors import InputError
from logtriage.matrix.model import Axis, Config
from logtriage.matrix.rules import Clause, Rule, forbidden
from logtriage.matrix.template import Template, component_fault
from logtriage.matrix.wording import quoted

MAX_CONFIGS: Final = 100_000
"""Valid configurations that a matrix may have."""

_MAX_STEPS: Final = 200_000
"""Values tried while combinations are counted: about 0.4 s, beyond which a matrix is refused."""

_MAX_CLAUSES: Final = 10_000
"""Forbidden products of all rules together: about 2 s, beyond which a matrix is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enumeration:
    """The valid configurations of a matrix, and how many combinations there are.

    Attributes:
        combinations: Of all values, valid or not.
        numbered: Combinations that take a number.
        configs: The valid configurations in the order of their numbers.
    """

    combinations: int
    numbered: int
    configs: tuple[Config, ...]


@dataclass(frozen=True, slots=True)
class _Node:
    """All combinations below one kind of prefix: how many take a number, how many are valid."""

    numbered: int
    valid: int
    children: "tuple[_Node | None, ...]" = ()


_VALID: Final = _Node(1, 1)
"""The end of a valid combination: it takes a number and is a configuration."""

_GAP: Final = _Node(1, 0)
"""The end of a combination that is not built: it takes a number and is no configuration."""


class _Watch:
    """Clauses as bits; told of one value after the other, it says when one of them is met in full."""

    def __init__(self, clauses: Sequence[Clause], axes: Sequence[Axis]) -> None:
        self.open = (1 << len(clauses)) - 1
        self._last = [0] * len(axes)
        self._missed = [[0] * len(axis.values) for axis in axes]
        for number, clause in enumerate(clauses):
            self._last[clause.values[-1][0]] |= 1 << number
            for axis, mask in clause.values:
                missed = self._missed[axis]
                for value in range(len(missed)):
                    missed[value] |= (~mask >> value & 1) << number

    def step(self, axis: int, value: int, still: int) -> int | None:
        """The clauses that stay open after a value; `None` where one of them is met in full by it."""
        still &= ~self._missed[axis][value]
        return None if still & self._last[axis] else still


class _Diagram:
    """The layered diagram of a matrix."""

    def __init__(self, axes: Sequence[Axis], rules: Iterable[Rule]) -> None:
        hard: dict[Clause, None] = {}
        soft: dict[Clause, None] = {}
        for rule in rules:
            (hard if rule.numbered else soft).update(dict.fromkeys(forbidden(rule, axes)))
            if len(hard) + len(soft) > _MAX_CLAUSES:
                raise InputError("the rules forbid too many separate things to be counted", key="rule")
        self._sizes = [len(axis.values) for axis in axes]
        self._hard = _Watch(tuple(hard), axes)
        self._soft = _Watch(tuple(soft), axes)
        self._nodes: dict[tuple[int, int, int | None], _Node | None] = {}
        self._steps = 0
        self.root = self._node(0, self._hard.open, self._soft.open)

    def _node(self, axis: int, hard: int, soft: int | None) -> _Node | None:
        """The node of a layer for the clauses that are open; `None` where no number is taken below it.

        `hard` are clauses of rules that take no number, `soft` those that leave a gap, `None` once one of
        them is met.
        """
        if axis == len(self._sizes):
            return _GAP if soft is None else _VALID
        key = (axis, hard, soft)
        if key not in self._nodes:
            self._nodes[key] = self._made(axis, hard, soft)
        return self._nodes[key]

    def _made(self, axis: int, hard: int, soft: int | None) -> _Node | None:
        self._steps += self._sizes[axis]
        if self._steps > _MAX_STEPS:
            raise InputError(
                "the rules tie too many options together to be counted",
                key="rule",
                hint="put options that a rule names together next to each other in [axes]",
            )
        children: list[_Node | None] = []
        for value in range(self._sizes[axis]):
            below = self._hard.step(axis, value, hard)
            if below is None:
                children.append(None)
                continue
            kept = None if soft is None else self._soft.step(axis, value, soft)
            children.append(self._node(axis + 1, below, kept))
        numbered = sum(child.numbered for child in children if child)
        valid = sum(child.valid for child in children if child)
        return _Node(numbered, valid, tuple(children)) if numbered else None


class _Walk:
    """Collects the valid combinations of a diagram with their numbers."""

    def __init__(self, axes: Sequence[Axis]) -> None:
        self._axes = axes
        self._chosen = [""] * len(axes)
        self.found: list[tuple[int, tuple[str, ...]]] = []

    def visit(self, node: _Node, axis: int, number: int) -> None:
        if axis == len(self._axes):
            self.found.append((number, tuple(self._chosen)))
            return
        for value, child in zip(self._axes[axis].values, node.children, strict=True):
            if child is None:
                continue
            if child.valid:
                self._chosen[axis] = value
                self.visit(child, axis + 1, number)
            number += child.numbered


def enumerate_configs(
    axes: Sequence[Axis], rules: Iterable[Rule], *, ids: Template | None = None
) -> Enumeration:
    """The valid combinations in row order (the last axis varies fastest).

    Args:
        axes: Each with distinct values.
        rules: Over these axes and values.
        ids: The template of ids; `None` for numbers from 0, with gaps as the rules say.

    Raises:
        InputError: The rules leave no combination, more than `MAX_CONFIGS`, or cannot be counted in
            reasonable time (`key` is `rule` or `axes`); ids are not unique or no safe names (`ids`).
        KeyError: A rule names an axis or a value that the axes do not have.
    """
    root = _Diagram(axes, rules).root
    if root is None or not root.valid:
        raise InputError("the rules leave no combination of the options", key="rule")
    if root.valid > MAX_CONFIGS:
        reason = f"{root.valid:,} valid combinations; at most {MAX_CONFIGS:,} can be handled"
        raise InputError(reason, key="axes", hint="add rules, or leave out options or values")
    walk = _Walk(axes)
    walk.visit(root, 0, 0)
    names = [axis.name for axis in axes]
    numbered = [(number, dict(zip(names, values, strict=True))) for number, values in walk.found]
    configs = tuple(
        Config(id=str(number) if ids is None else ids.expand(params), params=params)
        for number, params in numbered
    )
    if ids is not None:
        _check_ids(configs)
    return Enumeration(
        combinations=prod(len(axis.values) for axis in axes),
        numbered=root.numbered,
        configs=configs,
    )


def _check_ids(configs: Iterable[Config]) -> None:
    seen: set[str] = set()
    for config in configs:
        fault = component_fault(config.id)
        if fault is not None:
            raise InputError(f"makes the id {quoted(config.id)}, which {fault}", key="ids")
        if config.id in seen:
            reason = f"makes the id {quoted(config.id)} for two configurations"
            raise InputError(reason, key="ids", hint="name every option that varies")
        seen.add(config.id)
