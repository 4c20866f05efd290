"""The layouts that may take files of given names, found without asking each of them for each name."""

from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from logtriage.layouts.layout import Candidate, HarnessLayout
from logtriage.layouts.pattern import NamePattern


class _Rule(NamedTuple):
    """A pattern, or one of the texts that it stands for, and whose it is.

    Attributes:
        layout: The number of the layout.
        console: The number of the console in it.
        pattern: The pattern.
        start: What a name must begin with.
        end: What it must end with.
        field: The field between them where there is nothing else to it, else nothing.
        words: Fields that are known by the text.
        last: Whether a name that is right makes later layouts pointless.
    """

    layout: int
    console: int
    pattern: NamePattern
    start: tuple[str, ...]
    end: tuple[str, ...]
    field: str
    words: dict[str, str]
    last: bool


class NameIndex:
    """Knows by the suffix of a name which patterns may be that of the name.

    Args:
        layouts: The layouts, in the order in which they are asked.
    """

    def __init__(self, layouts: Sequence[HarnessLayout]) -> None:
        self._layouts = layouts
        self._conditional = [(at, one) for at, one in enumerate(layouts) if one.root or one.signs]
        self._known: dict[frozenset[int], dict[str, list[_Rule]]] = {}
        self._any: list[_Rule] = []
        self._by_suffix: dict[str, list[_Rule]] = {}
        for at, layout in enumerate(layouts):
            last = layout.by_names and not layout.shares
            for number, console in enumerate(layout.consoles):
                for rule in _rules(at, number, console.path.name, last=last):
                    suffixes = {_suffix(end) for end in rule.end}
                    for places in [self._any] if "" in suffixes else map(self._of, suffixes):
                        places.append(rule)

    def _of(self, suffix: str) -> list[_Rule]:
        return self._by_suffix.setdefault(suffix, [])

    def candidates(
        self, names: Sequence[tuple[str, str]], *, at_root: bool
    ) -> list[tuple[HarnessLayout, tuple[Candidate, ...]]]:
        """The layouts by which some of the names are those of consoles, with these, in their order.

        Args:
            names: The names of a directory's files without the suffix of a packing, and as they are.
            at_root: Whether it is the run directory itself.
        """
        present = frozenset(unpacked for unpacked, _ in names)
        away = frozenset(at for at, one in self._conditional if not one.applies(present, at_root=at_root))
        rules = self._known.setdefault(away, {})
        found: dict[int, list[Candidate]] = {}
        for unpacked, name in names:
            suffix = _suffix(unpacked)
            suffix = suffix if suffix in self._by_suffix else ""
            if suffix not in rules:
                every = (*self._by_suffix.get(suffix, ()), *self._any)
                rules[suffix] = sorted((rule for rule in every if rule.layout not in away), key=_order)
            # Looked at here, since a call for each name and rule takes longer than all the rest.
            for at, number, pattern, start, end, field, words, last in rules[suffix]:
                if not (unpacked.startswith(start) and unpacked.endswith(end)):
                    continue
                fields: dict[str, str] | None
                if field:
                    value = unpacked[len(start[0]) : len(unpacked) - len(end[0])]
                    fields = {field: value, **words} if value else None
                else:
                    fields = pattern.match(unpacked) if pattern.inner in unpacked else None
                if fields is not None:
                    found.setdefault(at, []).append(Candidate(number, name, fields))
                    if last:
                        break
        return [(self._layouts[at], tuple(sorted(found[at], key=_by_rule))) for at in sorted(found)]


def _rules(at: int, number: int, pattern: NamePattern, *, last: bool) -> list[_Rule]:
    """The rules of a pattern: one for each text that it stands for, where these are simple."""
    forms = pattern.cut_out()
    if forms:
        return [
            _Rule(at, number, pattern, (start,), (end,), field, words, last)
            for start, end, field, words in forms
        ]
    return [_Rule(at, number, pattern, pattern.starts, pattern.ends, "", {}, last)]


_order = attrgetter("layout", "console")
_by_rule = attrgetter("rule")


def _suffix(text: str) -> str:
    """The last suffix of a name with its dot, or nothing."""
    dot = text.rfind(".")
    return text[dot:] if dot >= 0 else ""
