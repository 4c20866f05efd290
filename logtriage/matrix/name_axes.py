"""Options that the names of configurations show, where nothing states them: `4k-vhe-low`, `pa=lpa2,kvm=nvhe`.

A name is cut into parts, and parts that stand at the same place in all names are a column. A column is an
option where its values come again in several names, or are of a kind that only options have (`4k`, `nvhe`,
`arm64`). Dates, hashes, ids and counters are none.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

_DATE: Final = (
    r"(?:19|20)\d\d([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])"
    r"(?:[T_ -]?(?:[01]\d|2[0-3])[-:._h]?[0-5]\d(?:[-:._m]?[0-5]\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?"
)
_CLOCK: Final = r"(?:[01]\d|2[0-3])[-:._h][0-5]\d[-:._m][0-5]\d"
_EPOCH: Final = r"1[5-9]\d{8}(?:\d{3})?"
_UUID: Final = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_HASH: Final = r"g?(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,40}"
_NO_OPTION: Final = re.compile(
    rf"(?<![0-9A-Za-z])(?:{_UUID}|{_DATE}|{_CLOCK}|{_EPOCH}|{_HASH})(?![0-9A-Za-z])", re.IGNORECASE
)
"""What is one of a kind by its form: a date, a time, a hash."""

_PAIR: Final = re.compile(
    r"(?:^|[,;&+ _-])([A-Za-z][A-Za-z0-9_.]*?)=([^,;&+ /=]*?)(?=$|[,;&+ ]|[_-][A-Za-z][A-Za-z0-9_.]*=)"
)
"""An option with its name: `pa=lpa2`."""

_KEPT: Final = re.compile(r"x86_64|(?<![0-9A-Za-z])v?\d+(?:\.\d+)+(?:-rc\d+)?|\d+\.\d+[a-z]?", re.IGNORECASE)
"""What is one part although a separator stands in it: an architecture, a version, a fraction."""

_CUTS: Final = tuple(
    re.compile(cut)
    for cut in (r"[-_,.+ @:()\[\]]+", r"[-,+ @:()\[\]]+", r"[_,+ @:()\[\]]+", r"[,+ @:()\[\]]+")
)
"""Ways to cut a name into parts, the finest first; that one is taken by which most names have as many."""

_COUNTERS: Final = frozenset(
    {"run", "try", "iter", "iteration", "attempt", "rep", "repeat", "retry", "loop", "round", "job", "build"}
    | {"test", "boot", "log", "id", "seq", "pass", "nr", "no"}
)
"""Words before a number that only counts."""

_KINDS: Final[Mapping[str, re.Pattern[str]]] = {
    "page": re.compile(r"(?:4|16|64)k(?:i?b)?", re.IGNORECASE),
    "size": re.compile(r"\d+(?:\.\d+)?[kmgt](?:i?b)?", re.IGNORECASE),
    "kvm": re.compile(r"vhe|nvhe|hvhe|pkvm|protected", re.IGNORECASE),
    "arch": re.compile(
        r"arm64|aarch64|arm|armv[5-8]\w*|x86_64|x86|i386|i686|amd64|riscv(?:32|64)?|s390x?|ppc64(?:le)?|powerpc"
        r"|mips(?:el|64)?|loongarch(?:64)?|sparc64?|m68k",
        re.IGNORECASE,
    ),
    "compiler": re.compile(r"gcc(?:-?\d+)?|clang(?:-?\d+)?|llvm(?:-?\d+)?", re.IGNORECASE),
    "switch": re.compile(r"on|off|yes|no|true|false|enabled|disabled", re.IGNORECASE),
    "place": re.compile(r"low|mid|high", re.IGNORECASE),
}
"""Kinds of values that only options have, by what such an option is called."""

_NAMED: Final = frozenset({"page", "kvm", "arch", "compiler"})
"""Kinds by which an option is called; of the others the place in the name says it better."""

_MOST_VALUES: Final = 40
"""Values of an option: a column of more is a list of names."""

_LONG: Final = 5
"""Digits of an id: no option of a boot is counted to 10,000."""

_MOST_AXES: Final = 12
"""Options of a run: names with more are sentences."""


@dataclass(frozen=True, slots=True)
class _Column:
    """The parts at one place of the names.

    Attributes:
        place: Which component of the path, and which part of it, counted from 0.
        values: Name to part; not every name has one.
    """

    place: tuple[int, int]
    values: Mapping[str, str]

    @property
    def distinct(self) -> list[str]:
        return list(dict.fromkeys(self.values.values()))


def options_in_names(names: Sequence[str]) -> dict[str, dict[str, str]]:
    """The options of configurations, as far as their names show some.

    Args:
        names: The ids of configurations; `/` stands between directories.

    Returns:
        Name to its options, for names that show any.
    """
    if len(names) < 2:  # noqa: PLR2004 - one name has nothing to be told from
        return {}
    found: dict[str, dict[str, str]] = {name: {} for name in names}
    rests = {name: _take_pairs(name, found[name]) for name in names}
    found = _without_constant(found, len(names))
    parts = _parts(rests)
    for axis, values in _axes(parts).items():
        for name, value in values.items():
            found[name].setdefault(axis, value)
    return {name: options for name, options in found.items() if options}


def _take_pairs(name: str, into: dict[str, str]) -> str:
    """Take the options with names out of a name; returns what is left of it."""
    rest = []
    for component in name.split("/"):
        if "=" in component:
            for match in _PAIR.finditer(component):
                into.setdefault(match[1], match[2])
            component = _PAIR.sub("-", component)  # noqa: PLW2901 - what is left of it
        rest.append(component)
    return "/".join(rest)


def _without_constant(found: dict[str, dict[str, str]], count: int) -> dict[str, dict[str, str]]:
    """Options with names, without those that are the same everywhere, or only number the names."""
    values: dict[str, set[str]] = {}
    for options in found.values():
        for axis, value in options.items():
            values.setdefault(axis, set()).add(value)
    kept = {
        axis
        for axis, seen in values.items()
        if len(seen) > 1
        and not _one_of_a_kind(seen)
        and not (_word(axis) in _COUNTERS and _numbers(seen, count))
    }
    return {name: {axis: value for axis, value in own.items() if axis in kept} for name, own in found.items()}


def _one_of_a_kind(values: Iterable[str]) -> bool:
    return all(_NO_OPTION.fullmatch(value) for value in values)


def _numbers(values: Iterable[str], count: int) -> bool:
    seen = set(values)
    return all(value.isdigit() for value in seen) or len(seen) == count


def _parts(rests: Mapping[str, str]) -> list[_Column]:
    """The columns of the names, by the way of cutting under which most names have the same shape."""
    best: dict[str, list[list[str]]] = {}
    others: dict[str, list[list[str]]] = {}
    for cut in _CUTS:
        cuts = {name: [_cut(component, cut) for component in rest.split("/")] for name, rest in rests.items()}
        shapes = Counter(tuple(map(len, parts)) for parts in cuts.values())
        shape, count = shapes.most_common(1)[0]
        if not best or (count > len(best) and max(shape) > 1):
            best = {name: parts for name, parts in cuts.items() if tuple(map(len, parts)) == shape}
            others = {name: parts for name, parts in cuts.items() if name not in best}
    if len(best) < len(rests) * _ALIKE:
        return []
    first = next(iter(best.values()))
    columns = []
    for depth, parts in enumerate(first):
        for at in range(len(parts)):
            values = {name: own[depth][at] for name, own in best.items()}
            columns.append(_Column((depth, at), values))
    return _with_others(columns, others)


def _with_others(columns: list[_Column], others: Mapping[str, list[list[str]]]) -> list[_Column]:
    """The columns with names of another shape, where a part of theirs is a value of just one column."""
    owners: dict[str, list[int]] = {}
    for index, column in enumerate(columns):
        for value in column.distinct:
            owners.setdefault(value, []).append(index)
    added: list[dict[str, str]] = [dict(column.values) for column in columns]
    for name, components in others.items():
        for value in (part for parts in components for part in parts):
            if len(owners.get(value, ())) == 1:
                added[owners[value][0]].setdefault(name, value)
    return [_Column(column.place, values) for column, values in zip(columns, added, strict=True)]


def _cut(component: str, cut: re.Pattern[str]) -> list[str]:
    """The parts of a component, without what is one of a kind."""
    component = _NO_OPTION.sub(" ", _STAND_INS.sub(" ", component))
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[0])
        return chr(_FIRST_STAND_IN + len(kept) - 1) if len(kept) <= _MOST_KEPT else match[0]

    parts = [part for part in cut.split(_KEPT.sub(keep, component)) if part]
    return [_STAND_INS.sub(lambda match: kept[ord(match[0]) - _FIRST_STAND_IN], part) for part in parts]


_MOST_KEPT: Final = 64
"""Parts with a separator inside, for which characters of the private use area stand while a name is cut."""

_FIRST_STAND_IN: Final = 0xE000
_STAND_INS: Final = re.compile("[\ue000-\ue03f]")


def _axes(columns: Sequence[_Column]) -> dict[str, dict[str, str]]:
    """Option to its value by name."""
    found: dict[str, dict[str, str]] = {}
    seen: list[Mapping[str, str]] = []
    number = 0
    for index, column in enumerate(columns):
        number += 1
        before = columns[index - 1] if index and columns[index - 1].place[0] == column.place[0] else None
        name, values = _prefixed(column)
        told = _word(before.distinct[0]) if before is not None and len(before.distinct) == 1 else ""
        if (name or told) in _COUNTERS and all(value.isdigit() for value in values.values()):
            continue
        if dict(column.values) in seen or not _is_axis(values, named=bool(name)):
            continue
        seen.append(dict(column.values))
        kind = _kind(values.values())
        axis = name or (kind if kind in _NAMED else "") or f"part{number}"
        while axis in found:
            axis = f"part{number}" if axis != f"part{number}" else f"{axis}_"
        found[axis] = dict(values)
    return dict(list(found.items())[:_MOST_AXES])


def _prefixed(column: _Column) -> tuple[str, Mapping[str, str]]:
    """The word that all values begin with, where numbers follow in all of them, and the values without it."""
    distinct = column.distinct
    match = re.match(r"[A-Za-z]{2,}", distinct[0])
    word = match[0] if match else ""
    while word and not all(value.startswith(word) for value in distinct):
        word = word[:-1]
    rests = [value[len(word) :] for value in distinct]
    if len(word) < 2 or len(distinct) < 2 or not all(re.search(r"\d", rest) for rest in rests):  # noqa: PLR2004
        return "", column.values
    if _kind(distinct):  # arm and arm64, gcc12 and gcc13 are values as they are
        return "", column.values
    return word.lower(), {name: value[len(word) :] for name, value in column.values.items()}


def _kind(values: Iterable[str]) -> str:
    seen = set(values)
    for kind, pattern in _KINDS.items():
        if all(pattern.fullmatch(value) for value in seen):
            return kind
    return ""


def _is_axis(values: Mapping[str, str], *, named: bool) -> bool:
    distinct, count = set(values.values()), len(values)
    if not 1 < len(distinct) <= _MOST_VALUES:
        return False
    if _kind(distinct):
        return True
    numeric = all(value.isdigit() for value in distinct)
    if numeric and (max(map(len, distinct)) >= _LONG or (not named and _counts(distinct))):
        return False
    if named and numeric:
        return len(distinct) < count or len(distinct) <= _FEW
    return len(distinct) * 3 <= max(count * 2, 2 * 3) and len(distinct) < count


_ALIKE: Final = 0.6
"""Share of the names that must have the same shape: names of many shapes are words, not options."""

_FEW: Final = 8
"""Values of an option that no two names share: `smp1`, `smp2`, `smp4`."""


def _counts(values: Iterable[str]) -> bool:
    """Whether numbers are 0, 1, 2, ... or 1, 2, 3, ..., or a longer part of that."""
    numbers = sorted(map(int, values))
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _word(text: str) -> str:
    return text.lower().rstrip("0123456789#_-")
