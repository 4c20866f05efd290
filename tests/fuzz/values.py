"""Values of JSON and TOML documents changed at random, in their shape."""

import copy
import json
import random
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from typing import Any, Final

import tomli_w

Value = Any
"""What a document holds: tables, lists, texts, numbers, truth values, nothing, dates where there are any."""
Encode = Callable[[Any, random.Random], bytes]
"""Writes what a document holds as bytes."""

_TEXTS: Final = (
    "",
    " ",
    "x",
    "x" * 300,
    "x" * 70_000,
    "\x1b]0;title\x07\x1b[2J",
    "\x00",
    "a\nb",
    "a\tb",
    "\u202eabc",
    "\u200b",
    "e\u0301",
    "\U0001f600" * 40,
    "[/]",
    "{id}",
    "{nothing}",
    "{",
    "}",
    "{}",
    "{0}",
    "{id.__class__}",
    "../../etc/passwd",
    "/etc/passwd",
    "~",
    ".",
    "-rf",
    "$(id)",
    "%s",
    "NaN",
    "null",
    "true",
    "1",
    "-1",
    "1e999",
    "0x10",
    "2026-11-22T10:00:00Z",
    "2026-11-22T10:00:00+99:99",
    "9999-12-31T23:59:59Z",
    "0001-01-01T00:00:00+14:00",
    "(",
    "(?P<x>a)(?P<x>b)",
    "(?=a)",
    "a{1,1000}{1,1000}",
    "(a*)*b",
    "(?i)x|y",
    "\\",
    "\\1",
    "^",
    "$",
    "^$",
    ".*",
    "[",
    "\\xff",
    "(?s).",
    "ctrl+",
    "f,,g",
    "ctrl+alt+shift+meta+hyper+f1",
    "A",
    "host",
    "guest",
    "firmware",
    "kernel",
    "pass",
    "fail",
)
_NUMBERS: Final = (
    *(0, 1, -1, 2, 7, 100, 101, 255, 4096, 65_536, 1 << 31, (1 << 31) - 1, 1 << 53, (1 << 63) - 1),
    *(-(1 << 63), 0.0, -0.0, 0.5, 1.5, -1.5, 1e-9, 1e9, 1e300, -1e300),
)
_STRANGE: Final = (1 << 64, -(1 << 64), 10**30, 10**400, float("inf"), float("-inf"), float("nan"))
_DATES: Final = (date(2026, 11, 22), datetime(2026, 11, 22, 10, tzinfo=UTC), time(10, 0))
_DEEP: Final = (1, 2, 5, 31, 33, 100)
_Path = tuple[str | int, ...]


def _paths(value: Value, path: _Path = ()) -> Iterator[_Path]:
    yield path
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, below in pairs:
        yield from _paths(below, (*path, key))


def _at(value: Value, path: _Path) -> Value:
    for key in path:
        value = value[key]
    return value


class Changer:
    """Changes documents.

    Args:
        rng: Chance.
        others: Documents whose parts are put in.
        dates: Whether the format has dates and times.
        strange: Whether it has numbers that are none, or of any size.
    """

    def __init__(self, rng: random.Random, others: list[Value], *, dates: bool, strange: bool) -> None:
        self._rng = rng
        self._others = others
        self._leaves: list[Callable[[], Value]] = [
            lambda: rng.choice(_TEXTS),
            lambda: rng.choice(_TEXTS),
            lambda: rng.choice(_NUMBERS),
            lambda: rng.random() < 0.5,
            lambda: rng.choice(([], {}, [[]], [{}], {"x": {}}, ["x"], [1, "x"])),
            lambda: rng.choice(_DATES) if dates else None,
            lambda: rng.choice(_STRANGE) if strange else rng.choice(_NUMBERS),
            self._deep,
            self._wide,
            self._part,
        ]

    def changed(self, value: Value) -> Value:
        """A document like another, with one to some changes."""
        value = copy.deepcopy(value)
        for _ in range(self._rng.choice((1, 1, 1, 2, 4))):
            try:
                value = self._once(value)
            except RecursionError:  # deep enough
                break
        return value

    def _once(self, value: Value) -> Value:
        rng = self._rng
        path = rng.choice(list(_paths(value)))
        if not path:
            return self._inside(value) if rng.random() < 0.9 else self._leaf()
        holder: Any = _at(value, path[:-1])
        key: Any = path[-1]
        kind = rng.randrange(9)
        if kind == 0:
            del holder[key]
        elif kind == 1 and isinstance(holder, dict):
            holder[rng.choice((str(key) + "x", str(key).upper(), *_TEXTS[:24]))] = holder.pop(key)
        elif kind == 2 and isinstance(holder, list):
            holder.insert(key, copy.deepcopy(holder[key]) if rng.random() < 0.7 else self._leaf())
        elif kind == 3:
            other = rng.choice([one for one in _paths(value) if one])
            holder[key] = copy.deepcopy(_at(value, other))
        elif kind == 4:
            holder[key] = self._near(holder[key])
        elif kind == 5:
            holder[key] = self._inside(holder[key])
        else:
            holder[key] = self._leaf()
        return value

    def _inside(self, value: Value) -> Value:
        """The value with something more in it, or in something more."""
        rng = self._rng
        if isinstance(value, dict):
            return value | {rng.choice(_TEXTS[:40]): self._leaf()}
        if isinstance(value, list):
            return [*value, self._leaf()] if rng.random() < 0.5 else value * rng.choice((2, 40, 1000))
        return [value] if rng.random() < 0.5 else {"x": value}

    def _near(self, value: Value) -> Value:
        """A value of the same type."""
        rng = self._rng
        if isinstance(value, bool):
            return not value
        if isinstance(value, (int, float)):
            return rng.choice((value + 1, -value, value * 10, value // 2, rng.choice(_NUMBERS)))
        if isinstance(value, str):
            at = rng.randint(0, len(value))
            return value[:at] + rng.choice(_TEXTS) + value[at + rng.choice((0, 0, 1, 5)) :]
        return self._leaf()

    def _leaf(self) -> Value:
        return self._rng.choice(self._leaves)()

    def _deep(self) -> Value:
        value: Value = "x"
        for _ in range(self._rng.choice(_DEEP)):
            value = [value] if self._rng.random() < 0.5 else {"x": value}
        return value

    def _wide(self) -> Value:
        many = self._rng.choice((10, 300, 5000))
        return (
            [str(one) for one in range(many)]
            if self._rng.random() < 0.5
            else {str(one): one for one in range(many)}
        )

    def _part(self) -> Value:
        other = self._rng.choice(self._others)
        return copy.deepcopy(_at(other, self._rng.choice(list(_paths(other)))))


def to_json(value: Value, rng: random.Random) -> bytes:
    """A JSON text, mostly; constants that JSON does not have are written as Python writes them."""
    try:
        text = json.dumps(value, ensure_ascii=rng.random() < 0.5, indent=rng.choice((None, 1)), default=str)
    except RecursionError:
        return b"[" * 100_000
    return text.encode("utf-8", "surrogatepass")


def to_json_lines(value: Value, rng: random.Random) -> bytes:
    """A line of JSON for each item of a list."""
    rows = value if isinstance(value, list) else [value]
    return b"".join(to_json(row, rng).replace(b"\n", b" ") + b"\n" for row in rows)


def to_toml(value: Value, rng: random.Random) -> bytes:
    """A TOML text, or what stands for a document that TOML cannot hold."""
    try:
        text = tomli_w.dumps(
            value if isinstance(value, Mapping) else {"x": value}, multiline_strings=rng.random() < 0.2
        )
    except RecursionError:
        return b"x = " + b"[" * 10_000
    except (TypeError, ValueError):  # nothing, and the like
        return repr(value).encode("utf-8", "backslashreplace")
    return text.encode("utf-8", "surrogatepass")
