"""The declaration of a matrix file, checked as a whole: axes, rules, ids, logs, ladder."""

import math
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from logtriage.matrix.layout import parse_log_template
from logtriage.matrix.model import DEFAULT_LADDER, DEFAULT_LOGS, Axis, BootPlan, Rung
from logtriage.matrix.positions import KeyPath
from logtriage.matrix.rules import Rule, Values
from logtriage.matrix.schema import Document, RuleTable
from logtriage.matrix.template import NAME, Template, parse_template
from logtriage.matrix.wording import hint_for, listed, quoted
from logtriage.vocabulary import FAILURE_CLASSES, MILESTONES

MAX_AXES: Final = 64
"""Options of a matrix: their enumeration goes one call deeper for each, far from Python's limit of 1,000."""

MAX_RULES: Final = 1000
"""Rules of a matrix: far more than anybody writes, and still checked in some tenths of a second."""

_RESERVED: Final = "id"
_CONSOLE: Final = re.compile(r"[a-z][a-z0-9_-]{0,31}")
_STAGE: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_MAX_TEXT: Final = 80
"""Characters of a name or a value: a line of a terminal."""

_MOST_BOOTS: Final = 1000
"""Boots that a console can be expected to hold: more than any console of a stress test."""
_READ: Final = {bool: "true or false", float: "a fraction", dict: "a table", list: "a list"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """The content of a matrix file.

    Attributes:
        name: The matrix' own name for itself; the file's stem where it has none.
        axes: In the order of the file.
        rules: In the order of the file.
        ids: The template of ids; `None` where they are numbers.
        ladder: The rungs that a boot climbs, bottom first.
        logs: Console name to path template.
        fail_on: Failure classes that fail a boot although it reached its last rung, where given.
        boot_plan: How a boot goes.
        recipe: How to boot, not decoded here; empty where there is none.
    """

    name: str
    axes: tuple[Axis, ...]
    rules: tuple[Rule, ...] = ()
    ids: Template | None = None
    ladder: tuple[Rung, ...] = DEFAULT_LADDER
    logs: Mapping[str, str] = field(default_factory=lambda: dict(DEFAULT_LOGS))
    fail_on: frozenset[str] | None = None
    boot_plan: BootPlan = field(default_factory=BootPlan)
    recipe: Mapping[str, object] = field(default_factory=dict)


def check_document(document: Document, stem: str) -> Declaration:
    """Check a decoded matrix file and return what it declares.

    Args:
        document: The file as it was decoded.
        stem: What the matrix is called where it does not say so itself.

    Raises:
        InputError: Something in it does not fit together; names the file, the line and the key.
    """
    table = document.table
    name = stem if table.name is None else table.name
    if not name or len(name) > _MAX_TEXT or not name.isprintable():
        raise document.fault(("name",), f"must be 1 to {_MAX_TEXT} characters that can be printed")
    axes = tuple(_axes(document))
    return Declaration(
        name=name,
        axes=axes,
        rules=tuple(_rules(document, axes)),
        ids=_ids(document, axes),
        ladder=_ladder(document),
        logs=_logs(document, axes),
        fail_on=_fail_on(document),
        boot_plan=_boot_plan(document),
        recipe={"use": table.recipe} if isinstance(table.recipe, str) else table.recipe or {},
    )


def _axes(document: Document) -> Iterator[Axis]:
    if not document.table.axes:
        raise document.fault(("axes",), "has no option")
    if len(document.table.axes) > MAX_AXES:
        raise document.fault(("axes",), f"has more than {MAX_AXES} options")
    for name, value in document.table.axes.items():
        keys = ("axes", name)
        if not NAME.fullmatch(name) or len(name) > _MAX_TEXT or name == _RESERVED:
            reason = f"an option is called with small letters, digits and _, and not {_RESERVED!r}"
            raise document.fault(keys, reason)
        values = _values(document, keys, value)
        for index, text in enumerate(values):
            if len(text) > _MAX_TEXT or not text.isprintable():
                reason = f"{quoted(text)} is longer than {_MAX_TEXT} characters or cannot be printed"
                raise document.fault((*keys, index), reason)
        yield Axis(name=name, values=values)


def _values(document: Document, keys: KeyPath, value: object) -> tuple[str, ...]:
    """One or several values: strings, or whole numbers as strings."""
    items = value if isinstance(value, list) else [value]
    texts: list[str] = []
    for index, item in enumerate(items):
        at = (*keys, index) if isinstance(value, list) else keys
        text = _value(document, at, item)
        if text in texts:
            raise document.fault(at, f"the value {quoted(text)} is listed twice")
        texts.append(text)
    if not texts:
        raise document.fault(keys, "has no value")
    return tuple(texts)


def _value(document: Document, keys: KeyPath, item: object) -> str:
    if isinstance(item, str):
        if not item:
            raise document.fault(keys, "a value cannot be empty")
        return item
    # A bool is an int for Python, not for people.
    if isinstance(item, int) and not isinstance(item, bool) and abs(item) < 1 << 63:
        return str(item)
    if isinstance(item, int) and not isinstance(item, bool):
        raise document.fault(keys, "the number is too large", "write it as a string")
    read = _READ.get(type(item), "a date or time")
    shown = f" ({str(item).lower()})" if isinstance(item, bool | float) else ""
    raise document.fault(keys, f"expected a string, read {read}{shown}", 'write it as a string: "..."')


def _rules(document: Document, axes: Collection[Axis]) -> Iterator[Rule]:
    if len(document.table.rule) > MAX_RULES:
        raise document.fault(("rule",), f"more than {MAX_RULES:,} rules")
    for index, table in enumerate(document.table.rule):
        yield _rule(document, ("rule", index), table, {axis.name: axis for axis in axes})


def _rule(document: Document, keys: KeyPath, table: RuleTable, axes: Mapping[str, Axis]) -> Rule:
    if not (table.require or table.equal or table.exclude):
        raise document.fault(keys, "demands nothing", "say require, equal or exclude")
    for name in table.equal:
        _known_axis(document, (*keys, "equal"), name, axes)
    if table.equal and len(set(table.equal)) < max(2, len(table.equal)):
        raise document.fault((*keys, "equal"), "must name two or more different options")

    def constraint(key: str, given: Mapping[str, object]) -> Values:
        return {name: _constraint(document, (*keys, key, name), value, axes) for name, value in given.items()}

    return Rule(
        when=constraint("when", table.when),
        require=constraint("require", table.require),
        equal=table.equal,
        exclude=constraint("exclude", table.exclude),
        numbered=table.numbered,
        why=table.why,
    )


def _known_axis(document: Document, keys: KeyPath, name: str, axes: Mapping[str, Axis]) -> Axis:
    if name not in axes:
        raise document.fault(keys, f"{quoted(name)} is no option of [axes]", hint_for(name, axes))
    return axes[name]


def _constraint(
    document: Document, keys: KeyPath, value: object, axes: Mapping[str, Axis]
) -> tuple[str, ...]:
    axis = _known_axis(document, keys, str(keys[-1]), axes)
    values = _values(document, keys, value)
    for index, text in enumerate(values):
        if text not in axis.values:
            reason = f"{quoted(axis.name)} has no value {quoted(text)}, only {listed(axis.values)}"
            raise document.fault((*keys, index) if isinstance(value, list) else keys, reason)
    return values


def _ids(document: Document, axes: Collection[Axis]) -> Template | None:
    if document.table.ids is None:
        return None
    try:
        return parse_template(document.table.ids.template, {axis.name for axis in axes})
    except ValueError as error:
        raise document.fault(("ids", "template"), str(error)) from error


def _logs(document: Document, axes: Collection[Axis]) -> Mapping[str, str]:
    if document.table.logs is None:
        return dict(DEFAULT_LOGS)
    if not document.table.logs:
        raise document.fault(("logs",), "names no console")
    names = {_RESERVED, *(axis.name for axis in axes)}
    logs: dict[str, str] = {}
    for console, template in document.table.logs.items():
        keys = ("logs", console)
        if not _CONSOLE.fullmatch(console):
            raise document.fault(keys, "a console is called with small letters, digits, _ and -")
        if not isinstance(template, str):
            raise document.fault(keys, "expected a string, such as '{id}/host.log'")
        try:
            parse_log_template(template, names)
        except ValueError as error:
            raise document.fault(keys, str(error)) from error
        logs[console] = template
    return logs


def _ladder(document: Document) -> tuple[Rung, ...]:
    if document.table.ladder is None:
        return DEFAULT_LADDER
    rungs: dict[str, Rung] = {}
    for index, table in enumerate(document.table.ladder):
        keys = ("ladder", index)
        if not _STAGE.fullmatch(table.stage):
            raise document.fault((*keys, "stage"), "a stage is called with small letters, digits, _ and -")
        if table.stage in rungs:
            raise document.fault((*keys, "stage"), f"the stage {table.stage} is listed twice")
        if table.limit is not None and not (math.isfinite(table.limit) and table.limit > 0):
            raise document.fault((*keys, "limit"), "must be a number of seconds above 0")
        if not all(table.reached):
            raise document.fault((*keys, "reached"), "an empty expression matches every line")
        rungs[table.stage] = Rung(
            name=table.stage,
            layer=table.layer,
            limit=table.limit,
            reached=table.reached,
            milestone=_milestone(document, keys, table.milestone),
            up=table.up,
        )
    if not rungs:
        raise document.fault(("ladder",), "has no rung")
    return tuple(rungs.values())


def _milestone(document: Document, keys: KeyPath, name: str) -> str:
    if name and name not in MILESTONES:
        raise document.fault(
            (*keys, "milestone"), f"{quoted(name)} is no milestone", hint_for(name, MILESTONES)
        )
    return name


def _boot_plan(document: Document) -> BootPlan:
    table = document.table.boot
    if table.expect is not None and not 0 < table.expect <= _MOST_BOOTS:
        raise document.fault(("boot", "expect"), f"must be a number from 1 to {_MOST_BOOTS}")
    for index, name in enumerate(table.chain):
        if not _STAGE.fullmatch(name):
            raise document.fault(("boot", "chain", index), f"{quoted(name)} is no name of a speaker")
        if name in table.chain[:index]:
            raise document.fault(("boot", "chain", index), f"the speaker {quoted(name)} is listed twice")
    return BootPlan(chain=table.chain, boots=table.expect, every_boot_passes=table.every_boot_passes)


def _fail_on(document: Document) -> frozenset[str] | None:
    classes = document.table.triage.fail_on
    for index, name in enumerate(classes or ()):
        if name not in FAILURE_CLASSES:
            keys = ("triage", "fail_on", index)
            raise document.fault(keys, f"{quoted(name)} is no failure class", hint_for(name, FAILURE_CLASSES))
    return None if classes is None else frozenset(classes)
