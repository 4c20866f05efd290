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
    run = [""]
    for kind, value in _flat(parsed):
        heads, whole = _heads(kind, value)
        if heads and len(run) * len(heads) <= _MOST:
            run = [before + head for before in run for head in heads]
        else:
            whole = False
        if not whole:
            found += [_least(run), _inside(kind, value, weigh)]
            run = [""]
    found.append(_least(run))
    fit = [one for one in found if one and len(one) <= _MOST and min(map(len, one)) >= _SHORTEST]
    return min(fit, key=lambda one: sum(map(weigh, one)), default=())


def _flat(parsed: _Parsed) -> Iterator[tuple[Any, Any]]:
    """The items of a sequence, those of its groups among them; a group that ignores case stays whole."""
    for kind, value in parsed:
        if kind is _constants.SUBPATTERN and not value[1] & re.IGNORECASE:
            yield from _flat(value[3])
        else:
            yield kind, value


def _least(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts without those that hold another one."""
    once = tuple(dict.fromkeys(texts))
    return tuple(text for text in once if not any(other in text for other in once if other != text))


def _heads(kind: object, value: Any) -> tuple[list[str], bool]:  # noqa: ANN401 - the parser's values have no type
    """The texts with which an item begins, if they are few; and whether they are the whole item."""
    if kind is _constants.LITERAL:
        return [chr(value)], True
    if kind is _constants.IN and len(value) <= _FEW and all(one is _constants.LITERAL for one, _ in value):
        return [chr(code) for _, code in value], True
    if kind is _constants.BRANCH:
        parts = [_beginning(branch) for branch in value[1]]
        return [head for heads, _ in parts for head in heads], all(whole for _, whole in parts)
    if kind is _constants.MAX_REPEAT and value[:2] == (0, 1):
        heads, whole = _beginning(value[2])
        return (["", *heads], True) if whole else ([], False)
    if kind is _constants.AT:
        return [""], True
    return [], False


def _beginning(parsed: _Parsed) -> tuple[list[str], bool]:
    """The texts with which a sequence begins, and whether they are all of it."""
    run = [""]
    for kind, value in _flat(parsed):
        heads, whole = _heads(kind, value)
        if not heads or len(run) * len(heads) > _MOST:
            return run, False
        run = [before + head for before in run for head in heads]
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
