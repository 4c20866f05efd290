"""What a line must hold for an expression to match: literals that the automaton finds at full speed."""

import re
from collections.abc import Sequence
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any, Final

_SHORTEST: Final = 6
"""Characters: shorter literals stand in too many lines."""
_FEW: Final = 16
_SIGNS: Final = frozenset("-_.=/[]<>#!*+$@~")
_SIGN: Final = 4
_MOST: Final = 24
"""Alternatives: more are slower than the expression itself."""

_Parsed = Sequence[tuple[Any, Any]]
_REPEATS: Final = frozenset({_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT})


def needed(pattern: str) -> tuple[str, ...]:
    """Literals of which any match of an expression holds one; none where nothing useful is certain.

    They only make the search faster: every line found by them is confirmed with the expression.
    """
    try:
        parsed = _parser.parse(pattern)
    except (re.error, RecursionError, OverflowError):
        return ()
    if parsed.state.flags & re.IGNORECASE:
        return ()
    return _best(parsed)


def _best(parsed: _Parsed) -> tuple[str, ...]:
    """Of all sets of literals that a sequence needs, that whose commonest member is the rarest."""
    found: list[tuple[str, ...]] = []
    run = [""]
    for kind, value in parsed:
        heads, whole = _heads(kind, value)
        if heads and len(run) * len(heads) <= _MOST:
            run = [before + head for before in run for head in heads]
        else:
            whole = False
        if not whole:
            found += [_least(run), _inside(kind, value)]
            run = [""]
    found.append(_least(run))
    fit = [one for one in found if one and len(one) <= _MOST and min(map(len, one)) >= _SHORTEST]
    return max(fit, key=lambda one: (min(map(_rarity, one)), -len(one)), default=())


def _rarity(text: str) -> int:
    """How seldom a text is thought to be in ordinary lines: long ones, and those with signs, are rare."""
    return len(text) + _SIGN * sum(sign in _SIGNS for sign in text)


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
    if kind is _constants.SUBPATTERN and not value[1] & re.IGNORECASE:
        return _beginning(value[3])
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
    for kind, value in parsed:
        heads, whole = _heads(kind, value)
        if not heads or len(run) * len(heads) > _MOST:
            return run, False
        run = [before + head for before in run for head in heads]
        if not whole:
            return run, False
    return run, True


def _inside(kind: object, value: Any) -> tuple[str, ...]:  # noqa: ANN401 - as above
    """The best literals inside an item that is not a short text."""
    if kind is _constants.SUBPATTERN:
        return () if value[1] & re.IGNORECASE else _best(value[3])
    if kind is _constants.ATOMIC_GROUP:
        return _best(value)
    if kind in _REPEATS:
        least, _, parsed = value
        return _best(parsed) if least else ()
    if kind is _constants.BRANCH:
        branches = [_best(branch) for branch in value[1]]
        return tuple(dict.fromkeys(text for one in branches for text in one)) if all(branches) else ()
    return ()
