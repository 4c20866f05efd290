"""The layouts that may take files of given names, found without asking each of them for each name."""

from collections.abc import Sequence

from logtriage.layouts.layout import Candidate, HarnessLayout
from logtriage.layouts.pattern import NamePattern

_Rule = tuple[int, int, NamePattern]


class NameIndex:
    """Knows by the suffix of a name which patterns may be that of the name.

    Args:
        layouts: The layouts, in the order in which they are asked.
    """

    def __init__(self, layouts: Sequence[HarnessLayout]) -> None:
        self._layouts = layouts
        self._conditional = [(at, one) for at, one in enumerate(layouts) if one.root or one.signs]
        self._any: list[_Rule] = []
        self._by_suffix: dict[str, list[_Rule]] = {}
        for at, layout in enumerate(layouts):
            for number, console in enumerate(layout.consoles):
                rule = at, number, console.path.name
                suffixes = {_suffix(end) for end in console.path.name.ends}
                if "" in suffixes:
                    self._any.append(rule)
                else:
                    for suffix in suffixes:
                        self._by_suffix.setdefault(suffix, []).append(rule)

    def candidates(
        self, names: Sequence[tuple[str, str]], *, at_root: bool
    ) -> list[tuple[HarnessLayout, tuple[Candidate, ...]]]:
        """The layouts by which some of the names are those of consoles, with these, in their order.

        Args:
            names: The names of a directory's files without the suffix of a packing, and as they are.
            at_root: Whether it is the run directory itself.
        """
        present = frozenset(unpacked for unpacked, _ in names)
        away = {at for at, one in self._conditional if not one.applies(present, at_root=at_root)}
        rules: dict[str, list[_Rule]] = {}
        found: dict[int, list[Candidate]] = {}
        for unpacked, name in names:
            suffix = _suffix(unpacked)
            if suffix not in rules:
                every = (*self._by_suffix.get(suffix, ()), *self._any)
                rules[suffix] = [rule for rule in every if rule[0] not in away]
            for at, number, pattern in rules[suffix]:
                # Asked here already: a call for each name and pattern takes longer than all the rest.
                if unpacked.startswith(pattern.starts) and unpacked.endswith(pattern.ends):
                    if pattern.inner and pattern.inner not in unpacked:
                        continue
                    fields = pattern.match(unpacked)
                    if fields is not None:
                        found.setdefault(at, []).append(Candidate(number, name, fields))
        return [(self._layouts[at], tuple(sorted(found[at], key=_by_rule))) for at in sorted(found)]


def _suffix(text: str) -> str:
    """The last suffix of a name with its dot, or nothing."""
    dot = text.rfind(".")
    return text[dot:] if dot >= 0 else ""


def _by_rule(candidate: Candidate) -> int:
    return candidate.rule
