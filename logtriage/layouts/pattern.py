"""Patterns of names and paths.

`{field}` takes one character or more, `*` any number, and `{field:REGEX}` what the expression says.
"""

import itertools
import math
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from logtriage.expressions.regex import Regex

_FIELD: Final = re.compile(r"[a-z][a-z0-9_]*")

_NAMED: Final = re.compile(r"\{([a-z_][a-z0-9_]*)\}")

_ANY: Final = ""
"""The name of the field that a `*` is."""


class NamePattern:
    """A pattern of one component of a path.

    Args:
        text: The pattern.

    Attributes:
        text: The pattern.
        fields: The names of its fields.
        starts: What a name of the pattern begins with.
        ends: What it ends with.
        inner: What stands between, or nothing.

    Raises:
        ValueError: It is no pattern; its text says why.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        literals, wilds = _parse(text)
        self.fields = tuple(name for name, _ in wilds if name != _ANY)
        if len(set(self.fields)) < len(self.fields):
            raise ValueError("names a field twice")
        self._literals = literals
        self._wilds = wilds
        self._forms = tuple(_forms(literals, wilds))
        self._simple = all(form.simple for form in self._forms)
        self.inner = max(literals[1:-1], key=len, default="")
        self.starts = tuple(dict.fromkeys(form.literals[0] for form in self._forms))
        self.ends = tuple(dict.fromkeys(form.literals[-1] for form in self._forms))

    def check(self) -> None:
        """Compile the pattern now, so that an error is told early.

        Raises:
            ValueError: An expression in it is none.
        """
        self._regex.check()

    def match(self, name: str) -> dict[str, str] | None:
        """The fields of a name, or `None` where the pattern is not that of the name."""
        if not (name.startswith(self.starts) and name.endswith(self.ends)):
            return None
        for form in self._forms:
            fields = form.match(name)
            if fields is not None:
                return fields
        if self._simple or self.inner not in name:
            return None
        found = self._regex.search(os.fsencode(name))
        return None if found is None else {field: os.fsdecode(value) for field, value in found.items()}

    def cut_out(self) -> list[tuple[str, str, str, dict[str, str]]]:
        """What the pattern stands for, where each is a field between two texts: both, the field, the others.

        Empty where more must be looked at.
        """
        if not self._simple or any(not form.field for form in self._forms):
            return []
        return [
            (form.literals[0], form.literals[-1], form.field or "", dict(form.words)) for form in self._forms
        ]

    def likeness(self, name: str) -> int:
        """Characters that a name shares with the pattern, 0 where these are too few to mean anything.

        A name that is the pattern's counts as a whole, one that only begins like it by its beginning: a
        console.txt is like a console.log.
        """
        if self.match(name) is not None:
            shared = sum(map(len, self._literals)) + (0 if self._wilds else 1)
        else:
            start = self._literals[0]
            stem = start.rpartition(".")[0] or start
            shared = len(stem) if name.startswith(stem) else 0
        return shared if shared >= _LIKE else 0

    @cached_property
    def _regex(self) -> Regex:
        parts = [re.escape(self._literals[0])]
        for (name, regex), literal in zip(self._wilds, self._literals[1:], strict=True):
            inner = regex or (".*" if name == _ANY else ".+")
            parts += (f"(?P<{name}>{inner})" if name != _ANY else inner, re.escape(literal))
        return Regex(f"(?s)^(?:{''.join(parts)})$")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """One of the texts that a pattern stands for, once its lists of words are written out.

    Attributes:
        literals: The texts around the fields.
        field: The only field, `""` for a `*`, or `None` where there is none.
        simple: Whether it has no more than one field, which may be anything: that is cut out. More is a
            regular expression's work.
        words: Fields that are a word of a list, with the word.
    """

    literals: tuple[str, ...]
    field: str | None
    simple: bool
    words: tuple[tuple[str, str], ...]

    def match(self, name: str) -> dict[str, str] | None:
        """The fields of a name, where that can be told."""
        if not self.simple:
            return None
        start, end = self.literals[0], self.literals[-1]
        if self.field is None:
            return dict(self.words) if name == start else None
        if not (name.startswith(start) and name.endswith(end)):
            return None
        value = name[len(start) : len(name) - len(end)]
        if self.field == _ANY:
            return dict(self.words) if len(name) >= len(start) + len(end) else None
        return {self.field: value, **dict(self.words)} if value else None


def _forms(literals: Sequence[str], wilds: Sequence[tuple[str, str]]) -> Iterator[_Form]:
    """The pattern with each list of words written out, in the order of the words."""
    lists = [(at, regex.split("|")) for at, (_, regex) in enumerate(wilds) if _WORDS.fullmatch(regex)]
    if math.prod(len(words) for _, words in lists) > _MOST_FORMS:
        lists = []
    listed = [at for at, _ in lists]
    for chosen in itertools.product(*(words for _, words in lists)):
        words = dict(zip(listed, chosen, strict=True))
        texts, rest = [literals[0]], []
        for at, (wild, literal) in enumerate(zip(wilds, literals[1:], strict=True)):
            if at in words:
                texts[-1] += words[at] + literal
            else:
                rest.append(wild)
                texts.append(literal)
        simple = len(rest) < 2 and not any(regex for _, regex in rest)  # noqa: PLR2004 - one field or none
        yield _Form(
            literals=tuple(texts),
            field=rest[0][0] if rest else None,
            simple=simple,
            words=tuple((wilds[at][0], word) for at, word in words.items()),
        )


_WORDS: Final = re.compile(r"[\w-]+(?:\|[\w-]+)*")
"""A list of words in place of an expression."""

_MOST_FORMS: Final = 16
"""Texts that a pattern is written out to."""

_LIKE: Final = 5
"""Characters that a name must share with a pattern to be like it: a common suffix has four."""


class PathPattern:
    """A pattern of the end of a path.

    Args:
        text: The pattern, with `/` between components.

    Attributes:
        text: The pattern.
        name: Its last component.
        fields: The names of its fields.

    Raises:
        ValueError: It is no pattern; its text says why.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        *folders, name = _components(text)
        self.name = NamePattern(name)
        self._folders = tuple(map(NamePattern, reversed(folders)))
        self.fields = tuple(field for one in (*reversed(self._folders), self.name) for field in one.fields)
        if len(set(self.fields)) < len(self.fields):
            raise ValueError("names a field twice")

    def check(self) -> None:
        """As for `NamePattern`, of all its components."""
        for pattern in (*self._folders, self.name):
            pattern.check()

    @property
    def anywhere(self) -> bool:
        """Whether only the name of a file counts."""
        return not self._folders

    def match_folder(self, folder: Sequence[str]) -> dict[str, str] | None:
        """The fields in the directories of a path, or `None` where they are others.

        Args:
            folder: The components of the whole path of the directory.
        """
        if not self._folders:
            return {}
        if len(folder) < len(self._folders):
            return None
        found: dict[str, str] = {}
        for pattern, name in zip(self._folders, reversed(folder), strict=False):
            fields = pattern.match(name)
            if fields is None:
                return None
            found |= fields
        return found


def fill(template: str, fields: Mapping[str, str]) -> str:
    """A template with its fields filled in; each is replaced once, and values are never looked at."""
    if "{" not in template:
        return template
    return _NAMED.sub(lambda match: fields.get(match[1], match[0]), template)


def named_in(template: str) -> list[str]:
    """The fields that a template names."""
    return _NAMED.findall(template)


def _components(text: str) -> list[str]:
    """The components of a pattern: a slash inside of braces is part of a regular expression."""
    parts, depth = [""], 0
    for character in text:
        depth += (character == "{") - (character == "}")
        if character == "/" and not depth:
            parts.append("")
        else:
            parts[-1] += character
    if not all(parts):
        raise ValueError("has an empty component")
    return parts


def _parse(text: str) -> tuple[list[str], list[tuple[str, str]]]:
    """The literal texts of a pattern, and the fields between them with their expressions."""
    literals, wilds, at = [""], [], 0
    while at < len(text):
        if text[at] == "*":
            wilds.append((_ANY, ""))
            literals.append("")
            at += 1
        elif text[at] == "{":
            end = _closing(text, at)
            name, _, regex = text[at + 1 : end].partition(":")
            if not _FIELD.fullmatch(name):
                raise ValueError("has a brace that is no {name} of small letters, digits and _")
            wilds.append((name, regex))
            literals.append("")
            at = end + 1
        elif text[at] == "}":
            raise ValueError("has a brace that closes nothing")
        else:
            literals[-1] += text[at]
            at += 1
    return literals, wilds


def _closing(text: str, at: int) -> int:
    depth = 0
    for index in range(at, len(text)):
        depth += (text[index] == "{") - (text[index] == "}")
        if not depth:
            return index
    raise ValueError("has a brace that is not closed")
