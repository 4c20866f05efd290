r"""The filter of the grid and of the command line: `page=4k kvm!=vhe mode:C verdict:hang stage>=6 text`.

Words are joined by "and". A word is one of
`option=value[,value]` and `option!=value[,value]` (names are whole: a part of one would mean another
option in the next matrix),
`mode:C`, `verdict:hang` (a status or a failure class), `id:17` (each with several, by comma),
`stage>=6` (also `>`, `<=`, `<`, `=`, `!=`; an index counted from 0, or the stage's name),
`quiet>30` (also `>=`, `<`, `<=`; seconds since the last byte), `title~...` (a regular expression),
`log:/.../` (a regular expression that a line of a console matches; `\\/` stands for a slash in it),
`changed` (differs from the baseline), or any text of the id, the options, the title or the user's own label.
`!` in front of a word turns it round; `"..."` makes text of anything.
"""

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from logtriage.matrix.model import Axis, Matrix
from logtriage.matrix.wording import hint_for, listed, quoted
from logtriage.vocabulary import FAILURE_CLASSES, STATUSES


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A configuration as a filter looks at it.

    Attributes:
        id: Id of the configuration.
        params: Its options.
        status: What became of it, such as `fail`, or empty.
        cls: Failure class, or empty.
        mode: Label of its failure mode, or `None`.
        stage: Index of the last rung reached; -1 before the first.
        title: Title of the failure, or empty.
        changed: Whether it differs from the baseline.
        quiet: Seconds since the last byte on any of its consoles.
        remark: What the user calls it, or empty.
        said: Those of the filter's `patterns` that a line of its consoles matches, as far as is known.
    """

    id: str
    params: Mapping[str, str]
    status: str = ""
    cls: str = ""
    mode: str | None = None
    stage: int = -1
    title: str = ""
    changed: bool = False
    quiet: float = 0.0
    remark: str = ""
    said: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterFault:
    """What is wrong with a text that is no filter.

    Attributes:
        message: One line for the input, safe to print.
        start: Where the word begins that is wrong, in characters.
        end: Where that word ends.
    """

    message: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One word of a filter.

    Attributes:
        holds: Whether a subject meets it.
        negated: Whether it must not.
    """

    holds: Callable[[Subject], bool]
    negated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A parsed filter; without conditions it matches everything.

    Attributes:
        conditions: All of them must be met.
        patterns: The regular expressions that are looked for in the logs.
    """

    conditions: tuple[Condition, ...] = field(default=())
    patterns: tuple[str, ...] = ()

    def matches(self, state: Subject) -> bool:
        """Whether a configuration meets all conditions."""
        return all(condition.holds(state) is not condition.negated for condition in self.conditions)


class _FaultError(Exception):
    """What is wrong with one word."""


Expression = Callable[[str], Callable[[str], bool]]
"""Makes of a regular expression what tells whether a text matches; its `ValueError` says what is wrong."""

_WORD: Final = re.compile(r'!?log:/(?:[^/\\]|\\.)*/?|!?title~"[^"]*"?|(?:"[^"]*"?|[^\s"])+')
_LOG: Final = re.compile(r"log:/((?:[^/\\]|\\.)*)(/?)", re.DOTALL)
_COMPARED: Final = re.compile(r"([A-Za-z0-9_.-]+)(!=|>=|<=|=|>|<)(.*)", re.DOTALL)
_KEYED: Final = re.compile(r"(mode|verdict|id):(.*)", re.DOTALL)
_COMPARISONS: Final[Mapping[str, Callable[[float, float], bool]]] = {
    "=": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}
_ORDERED: Final = frozenset({">", ">=", "<", "<="})


def parse_filter(text: str, matrix: Matrix, expression: Expression | None = None) -> Filter | FilterFault:
    """The filter that a text means for a matrix, or a fault that says what is wrong with the text.

    Args:
        text: The filter.
        matrix: Its options and stages can be named.
        expression: Makes regular expressions; None where there are neither titles nor logs yet.
    """
    conditions: list[Condition] = []
    patterns: list[str] = []
    for match in _WORD.finditer(text):
        word = match[0]
        negated = word.startswith("!") and len(word) > 1
        try:
            word = word[1:] if negated else word
            holds = _searching(word, expression, patterns) or _condition(word, matrix)
        except _FaultError as error:
            return FilterFault(message=str(error), start=match.start(), end=match.end())
        conditions.append(Condition(holds=holds, negated=negated))
    return Filter(conditions=tuple(conditions), patterns=tuple(patterns))


def _searching(
    word: str, expression: Expression | None, patterns: list[str]
) -> Callable[[Subject], bool] | None:
    """What a word with a regular expression asks; a log's is added to `patterns`. None for other words."""
    of_log = _LOG.fullmatch(word)
    if expression is None or not (of_log or word.startswith("title~")):
        return None
    if not of_log:
        matches = _matcher(word.removeprefix("title~").strip('"'), "title~", expression)
        return lambda subject: bool(subject.title) and matches(subject.title)
    if not of_log[2]:
        raise _FaultError("log:/ ends with a second /")
    pattern = of_log[1].replace(r"\/", "/")
    _matcher(pattern, "log:", expression)
    patterns.append(pattern)
    return lambda subject: pattern in subject.said


def _matcher(pattern: str, before: str, expression: Expression) -> Callable[[str], bool]:
    if not pattern:
        raise _FaultError(f"{before} needs a regular expression")
    try:
        return expression(pattern)
    except ValueError as error:
        raise _FaultError(f"{before} {error}") from error


def _condition(word: str, matrix: Matrix) -> Callable[[Subject], bool]:
    if word.startswith('"'):
        return _text(word)
    if word == "changed":
        return operator.attrgetter("changed")
    if keyed := _KEYED.fullmatch(word):
        return _keyed(keyed[1], _split(keyed[2], f"{keyed[1]}:"))
    if compared := _COMPARED.fullmatch(word):
        name, sign, right = compared.groups()
        if name == "stage":
            return _stage(sign, right.replace('"', ""), matrix)
        if name == "quiet" and sign in _ORDERED:
            return _quiet(sign, right)
        return _option(name, sign, right, matrix)
    return _text(word)


def _text(word: str) -> Callable[[Subject], bool]:
    wanted = word.replace('"', "").casefold()

    def holds(subject: Subject) -> bool:
        texts = (subject.id, subject.title, subject.remark, *subject.params.values())
        return any(wanted in text.casefold() for text in texts)

    return holds


def _split(values: str, before: str) -> list[str]:
    found = [value for value in values.replace('"', "").split(",") if value]
    if not found:
        raise _FaultError(f"{before} needs a value")
    return found


def _keyed(key: str, values: list[str]) -> Callable[[Subject], bool]:
    if key == "id":
        ids = frozenset(values)
        return lambda subject: subject.id in ids
    if key == "mode":
        labels = frozenset(value.casefold() for value in values)
        return lambda subject: (subject.mode or "none").casefold() in labels
    words = frozenset(value.casefold() for value in values)
    known = (*STATUSES, *FAILURE_CLASSES)
    for value in values:
        if value.casefold() not in known:
            raise _FaultError(
                f"verdict: {quoted(value)} is no status and no failure class; {hint_for(value, known)}"
            )
    return lambda subject: subject.status in words or subject.cls in words


def _stage(sign: str, right: str, matrix: Matrix) -> Callable[[Subject], bool]:
    names = [rung.name for rung in matrix.ladder]
    if re.fullmatch(r"-?[0-9]{1,4}", right):
        index = int(right)
    elif right in names:
        index = names.index(right)
    else:
        reason = f"{quoted(right)} is no stage" if right else "needs a number or a name"
        raise _FaultError(f"stage{sign} {reason}; 0 to {len(names) - 1}, or {listed(names)}")
    compare = _COMPARISONS[sign]
    return lambda subject: compare(subject.stage, index)


def _quiet(sign: str, right: str) -> Callable[[Subject], bool]:
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,6})?", right):
        raise _FaultError(f"quiet{sign} needs a number of seconds")
    compare, seconds = _COMPARISONS[sign], float(right)
    return lambda subject: compare(subject.quiet, seconds)


def _option(name: str, sign: str, right: str, matrix: Matrix) -> Callable[[Subject], bool]:
    if sign not in {"=", "!="}:
        raise _FaultError(f"only stage and quiet can be compared with {sign}; write {quoted(name)}=value")
    axis = _axis(name, matrix)
    known = {value.casefold(): value for value in axis.values}
    wanted: set[str] = set()
    for value in _split(right, f"{name}{sign}"):
        if value not in axis.values and value.casefold() not in known:
            raise _FaultError(f"{quoted(axis.name)} has no value {quoted(value)}, only {listed(axis.values)}")
        wanted.add(value if value in axis.values else known[value.casefold()])
    if sign == "=":
        return lambda subject: subject.params.get(axis.name) in wanted
    return lambda subject: subject.params.get(axis.name) not in wanted


def _axis(name: str, matrix: Matrix) -> Axis:
    """The axis of a name; a name that is none raises a fault that tells the nearest one."""
    for axis in matrix.axes:
        if axis.name == name:
            return axis
    hint = hint_for(name, [axis.name for axis in matrix.axes])
    raise _FaultError(f'{quoted(name)} is no option{f"; {hint}" if hint else ""} (text goes into "...")')
