"""Templates over options: `{name}` and nothing else is replaced."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Final

NAME: Final = re.compile(r"[a-z_][a-z0-9_]*")
"""What an option must be called to be named in a template."""

_FIELD: Final = re.compile(r"\{(" + NAME.pattern + r")\}")
_MAX_TEMPLATE: Final = 1024
"""Characters of a template: a quarter of the longest path of Linux (`PATH_MAX`), so that values have room."""

_MAX_COMPONENT: Final = 255
"""Bytes of a component of a path: most file systems take no more (`NAME_MAX` of Linux)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A parsed template.

    Attributes:
        names: The options that it names, in order.
        literals: The text around them, one more than `names`.
    """

    names: tuple[str, ...]
    literals: tuple[str, ...]

    def expand(self, values: Mapping[str, str]) -> str:
        """The text with every name replaced once; values are never looked at for names.

        Raises:
            KeyError: There is no value for a name.
        """
        parts = [self.literals[0]]
        for name, literal in zip(self.names, self.literals[1:], strict=True):
            parts += (values[name], literal)
        return "".join(parts)


def parse_template(text: str, names: Container[str] | None) -> Template:
    """A template that may use these names; `None` allows any name.

    Raises:
        ValueError: It is empty or too long, names something unknown, or has a stray brace.
    """
    if not text:
        raise ValueError("is empty")
    if len(text) > _MAX_TEMPLATE:
        raise ValueError(f"is longer than {_MAX_TEMPLATE} characters")
    pieces = _FIELD.split(text)
    template = Template(names=tuple(pieces[1::2]), literals=tuple(pieces[::2]))
    if any("{" in literal or "}" in literal for literal in template.literals):
        raise ValueError("has a brace that is no {name} of small letters, digits and _")
    for name in template.names:
        if names is not None and name not in names:
            raise ValueError(f"names {{{name}}}, which is no option of this matrix")
    return template


def component_fault(text: str) -> str | None:
    """Why a text cannot be one component of a path, or `None` where it can."""
    if not text:
        return "is empty"
    if text[0] in "-.":
        return f"starts with {text[0]!r}"
    if any(character in "/\\\0" for character in text):
        return "holds a slash, a backslash or a NUL"
    if not text.isprintable():
        return "holds a character that cannot be printed"
    if len(text.encode()) > _MAX_COMPONENT:
        return f"is longer than {_MAX_COMPONENT} bytes"
    return None
