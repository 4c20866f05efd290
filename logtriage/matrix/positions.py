"""Where the keys of a TOML text stand, and whether it is small enough to be parsed at all.

`tomllib` gives values without lines, and takes seconds for a dotted key of some thousand parts; this
scanner goes over the text first. It checks no syntax: what it does not understand, `tomllib` refuses.
"""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from logtriage.errors import InputError

KeyPath = tuple[str | int, ...]
"""Keys and indexes of arrays from the root of a document."""

MAX_DEPTH: Final = 32
"""Keys and indexes that lead to a value."""

MAX_NODES: Final = 50_000
"""Keys and array elements of a text."""

_TOKEN: Final = re.compile(
    r"""
    (?P<skip>[ \t\r]++|\#[^\n]*+)
    |(?P<end>\n(?:[ \t\r\n]|\#[^\n]*+)*+)
    |(?P<text>
        \"{3}(?:[^"\\]|\\.|"{1,2}(?!"))*+"{3,5}
        |'{3}(?:[^']|'{1,2}(?!'))*+'{3,5}
        |"(?!"")(?:[^"\\\n]|\\[^\n])*+"
        |'(?!'')[^'\n]*+'
    )
    |(?P<mark>[][{},=.])
    |(?P<bare>[^][{},=.\s\#"']++)
    """,
    re.VERBOSE | re.DOTALL,
)


class _LostError(Exception):
    """The text is no TOML from here on."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    while match := _TOKEN.match(text, at):
        at = match.end()
        kind = match.lastgroup or ""
        if kind != "skip":
            yield _Token(kind, match[0], match.start())
    yield _Token("end" if at == len(text) else "lost", "", at)


class Positions:
    """The lines of keys and array elements.

    Args:
        offsets: Where each begins, in characters.
        text: The text that they are offsets of.
    """

    def __init__(self, offsets: dict[KeyPath, int], text: str) -> None:
        self._offsets = offsets
        self._ends = list(accumulate((len(line) + 1 for line in text.split("\n")), initial=0))

    def paths(self) -> Collection[KeyPath]:
        """Every key, table and array element that is written down."""
        return self._offsets.keys()

    def line(self, keys: KeyPath) -> int | None:
        """The line, counted from 1, of a key, or of the nearest table around it that is written down."""
        while keys and keys not in self._offsets:
            keys = keys[:-1]
        return bisect_right(self._ends, self._offsets[keys]) if keys else None


class _Scanner:
    def __init__(self, text: str, path: str) -> None:
        self._text = text
        self._path = path
        self._tokens = _tokens(text)
        self._next = next(self._tokens)
        self._lengths: dict[KeyPath, int] = {}
        self.offsets: dict[KeyPath, int] = {}

    def run(self) -> None:
        table: KeyPath = ()
        while self._next.start < len(self._text):
            if self._next.kind == "end":
                self._take()
            elif self._next.text == "[":
                table = self._header()
            else:
                self._pair(table)
                if self._next.kind != "end":
                    raise _LostError

    def _take(self, text: str | None = None) -> _Token:
        token = self._next
        if text is not None and token.text != text:
            raise _LostError
        if token.kind != "lost":
            self._next = next(self._tokens, _Token("lost", "", len(self._text)))
        return token

    def _note(self, path: KeyPath, start: int) -> None:
        self.offsets.setdefault(path, start)
        if len(path) > MAX_DEPTH:
            self._refuse(f"is nested more than {MAX_DEPTH} deep", start)
        if len(self.offsets) > MAX_NODES:
            self._refuse(f"more than {MAX_NODES:,} keys and values", start)

    def _refuse(self, reason: str, start: int) -> None:
        raise InputError(reason, path=self._path, line=self._text.count("\n", 0, start) + 1)

    def _keys(self) -> list[tuple[str, int]]:
        keys: list[tuple[str, int]] = []
        while True:
            token = self._take()
            if token.kind not in {"bare", "text"}:
                raise _LostError
            keys.append((_key(token), token.start))
            if len(keys) > MAX_DEPTH:
                self._refuse(f"a key of more than {MAX_DEPTH} parts", token.start)
            if self._next.text != ".":
                return keys
            self._take()

    def _header(self) -> KeyPath:
        self._take("[")
        array = self._next.text == "["
        if array:
            self._take()
        keys = self._keys()
        self._take("]")
        if array:
            self._take("]")
        path: KeyPath = ()
        for number, (key, start) in enumerate(keys):
            path = (*path, key)
            self._note(path, start)
            if array and number == len(keys) - 1:
                self._lengths[path] = self._lengths.get(path, 0) + 1
            if path in self._lengths:
                path = (*path, self._lengths[path] - 1)
                self._note(path, start)
        return path

    def _pair(self, table: KeyPath) -> None:
        path = table
        for key, start in self._keys():
            path = (*path, key)
            self._note(path, start)
        self._take("=")
        self._value(path)

    def _value(self, path: KeyPath) -> None:
        if self._next.text == "[":
            self._array(path)
        elif self._next.text == "{":
            self._inline(path)
        else:
            while self._next.kind in {"bare", "text"} or self._next.text == ".":
                self._take()

    def _skip_ends(self) -> None:
        while self._next.kind == "end" and self._next.text:
            self._take()

    def _array(self, path: KeyPath) -> None:
        self._take("[")
        index = 0
        self._skip_ends()
        while self._next.text != "]":
            self._note((*path, index), self._next.start)
            self._value((*path, index))
            index += 1
            self._skip_ends()
            if self._next.text != "]":
                self._take(",")
                self._skip_ends()
        self._take("]")

    def _inline(self, path: KeyPath) -> None:
        self._take("{")
        while self._next.text != "}":
            self._pair(path)
            if self._next.text != "}":
                self._take(",")
        self._take("}")


def _key(token: _Token) -> str:
    if token.kind == "bare":
        return token.text
    try:
        return str(tomllib.loads(f"key = {token.text}")["key"])
    except tomllib.TOMLDecodeError as error:
        raise _LostError from error


def find_positions(text: str, path: str) -> Positions:
    """The positions in a text; where it is no TOML, of what stands before that.

    Args:
        text: The TOML text.
        path: The file, for errors.

    Raises:
        InputError: It is nested deeper than `MAX_DEPTH`, or has more than `MAX_NODES` values.
    """
    scanner = _Scanner(text, path)
    with suppress(_LostError):
        scanner.run()
    return Positions(scanner.offsets, text)


def dotted(keys: Iterable[str | int]) -> str:
    """Keys as an error names them, such as `rule[0].when.hw_pa`."""
    text = ""
    for key in keys:
        if isinstance(key, int):
            text += f"[{key}]"
        else:
            text += ("." if text else "") + (key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else ascii(key)[:60])
    return text
