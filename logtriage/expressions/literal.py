"""Literals that a line must hold for an expression to match, found in the parsed expression."""

import re
from collections.abc import Callable, Iterator, Sequence
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any, Final
from warnings import catch_warnings, simplefilter

_SHORTEST: Final = 3
"""Characters: shorter literals stand in too many lines."""

_FEW: Final = 16
"""Characters of a class that are tried one by one."""

_MOST: Final = 24
"""Alternatives: more are slower than the expression itself."""

Weigh = Callable[[str], float]
"""What it costs to look for a text, in any unit."""

_READ_OTHERWISE = re.compile(r"\[:\^?\w+:\]|\{,|\\\d")
"""What RE2 and Python's parser take for different things: `[[:alpha:]]`, `{,3}`, octal numbers."""

_Parsed = Sequence[tuple[Any, Any]]
_REPEATS: Final = frozenset({_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT})


def needed(pattern: str, weigh: Weigh) -> tuple[str, ...]:
    """Literals of which any match of an expression holds one; none where nothing useful is certain.

    They only make the search faster: every line found by them is confirmed with the expression.

    Args:
        pattern: The expression in RE2's syntax, which sees bytes.
        weigh: Of several sets that would do, the one with the smallest sum is taken.

    Returns:
        Literals in Latin-1: each character is a byte.
    """
    if _READ_OTHERWISE.search(pattern):
        return ()
    try:
        with catch_warnings():
            simplefilter("ignore")  # of what Python may read otherwise one day
            parsed = _parser.parse(pattern.encode("utf-8").decode("latin-1"))
    except (re.error, RecursionError, OverflowError):
        return ()
    if parsed.state.flags & re.IGNORECASE:
        return ()
    return _best(parsed, weigh)


def _best(parsed: _Parsed, weigh: Weigh) -> tuple[str, ...]:
    """The cheapest of all sets of literals that a sequence needs."""
    found: list[tuple[str, ...]] = []
    runs = [[""]]
    for kind, value in _flat(parsed):
        heads, whole = _heads(kind, value)
        longer = [_joined(run, heads) for run in runs if 0 < len(run) * len(heads) <= _MOST]
        if len(heads) != 1 or not whole:
            found += [*map(_least, runs), *map(_least, longer), _inside(kind, value, weigh)]
            runs = [*longer, [""]] if whole else [[""]]
        else:
            runs = longer
    found += map(_least, runs)
    fit = [one for one in found if one and len(one) <= _MOST and min(map(len, one)) >= _SHORTEST]
    return min(fit, key=lambda one: sum(map(weigh, one)), default=())


def _flat(parsed: _Parsed) -> Iterator[tuple[Any, Any]]:
    """The items of a sequence, those of its groups among them; a group that ignores case stays whole."""
    for kind, value in parsed:
        if kind is _constants.SUBPATTERN and not value[1] & re.IGNORECASE:
            yield from _flat(value[3])
        else:
            yield kind, value


def _joined(run: Sequence[str], heads: Sequence[str]) -> list[str]:
    return [before + head for before in run for head in heads]


def _least(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts without those that hold another one."""
    once = tuple(dict.fromkeys(texts))
    return tuple(text for text in once if not any(other in text for other in once if other != text))


def _heads(kind: object, value: Any) -> tuple[list[str], bool]:  # noqa: ANN401 - the parser's values have no type
    """The texts with which an item begins, if they are few; and whether they are the whole item."""
    if kind is _constants.LITERAL:
        return [chr(value)], True
    if kind is _constants.IN:
        signs = _signs(value)
        return signs, bool(signs)
    if kind is _constants.BRANCH:
        parts = [_beginning(branch) for branch in value[1]]
        return [head for heads, _ in parts for head in heads], all(whole for _, whole in parts)
    if kind is _constants.MAX_REPEAT and value[:2] == (0, 1):
        heads, whole = _beginning(value[2])
        return (["", *heads], True) if whole else ([], False)
    if kind is _constants.AT:
        return [""], True
    return [], False


def _signs(members: _Parsed) -> list[str]:
    """The characters of a class, if they are few."""
    codes: list[int] = []
    for kind, value in members:
        if kind is _constants.LITERAL:
            codes.append(value)
        elif kind is _constants.RANGE:
            codes += range(value[0], min(value[1], value[0] + _FEW) + 1)
        else:
            return []
    return [chr(code) for code in codes] if len(codes) <= _FEW else []


def _beginning(parsed: _Parsed) -> tuple[list[str], bool]:
    """The texts with which a sequence begins, and whether they are all of it."""
    run = [""]
    for kind, value in _flat(parsed):
        heads, whole = _heads(kind, value)
        if not heads or len(run) * len(heads) > _MOST:
            return run, False
        run = _joined(run, heads)
        if not whole:
            return run, False
    return run, True


def _inside(kind: object, value: Any, weigh: Weigh) -> tuple[str, ...]:  # noqa: ANN401 - as above
    """The best literals inside an item that is not a short text."""
    if kind is _constants.ATOMIC_GROUP:
        return _best(value, weigh)
    if kind in _REPEATS:
        least, _, parsed = value
        return _best(parsed, weigh) if least else ()
    if kind is _constants.BRANCH:
        branches = [_best(branch, weigh) for branch in value[1]]
        return tuple(dict.fromkeys(text for one in branches for text in one)) if all(branches) else ()
    return ()
