"""Filling templates with values whose origin stays known, so that none becomes more than one argument."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal

from logtriage.matrix.template import Template
from logtriage.matrix.wording import quoted

Commas = Literal["refuse", "double", "keep"]
"""What becomes of a comma in a value, see `logtriage.runner.recipe.RecipeTable`."""

_CONTROL: Final = ("\0", "\n", "\r")


class Origin(Enum):
    """Who wrote a piece of text, on which depends what may stand in it."""

    RECIPE = "recipe"
    """The text of the recipe itself, which is trusted."""
    VALUE = "value"
    """The value of an option, which may be any text."""
    PATH = "path"
    """A path that was checked before."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A text and its origin."""

    text: str
    origin: Origin


Pieces = tuple[Piece, ...]


def fill(template: Template, names: Mapping[str, Pieces]) -> Pieces:
    """The pieces of a template, every name replaced once.

    Raises:
        KeyError: There is nothing for a name.
    """
    pieces = [Piece(template.literals[0], Origin.RECIPE)]
    for name, literal in zip(template.names, template.literals[1:], strict=True):
        pieces += names[name]
        pieces.append(Piece(literal, Origin.RECIPE))
    return tuple(piece for piece in pieces if piece.text)


def plain(pieces: Iterable[Piece]) -> str:
    """The text of pieces, for a place where a program reads no character as special.

    Raises:
        ValueError: A NUL, or a value with a line break in it.
    """
    return "".join(_checked(piece) for piece in pieces)


def argument(pieces: Pieces, commas: Commas) -> str:
    """One argument of a command line.

    Args:
        pieces: The parts of the argument in order.
        commas: What becomes of commas in values.

    Raises:
        ValueError: A value in it would mean more to the program than a value: it begins the argument
            with `-`, holds NUL or a line break, or a comma that is refused.
    """
    if pieces and pieces[0].origin is Origin.VALUE and pieces[0].text.startswith("-"):
        raise ValueError(f"the value {quoted(pieces[0].text)} would be an option of the program")
    keyed = any("=" in piece.text for piece in pieces if piece.origin is Origin.RECIPE)
    return "".join(_escaped(piece, commas, keyed=keyed) for piece in pieces)


def component(pieces: Pieces) -> str:
    """The text of pieces as a path, in which a value is never more than part of one component.

    Raises:
        ValueError: A value holds `/` or `..`, or what `plain` refuses.
    """
    for piece in pieces:
        if piece.origin is Origin.VALUE and ("/" in piece.text or ".." in piece.text):
            raise ValueError(f"the value {quoted(piece.text)} cannot be part of a path")
    return plain(pieces)


def _escaped(piece: Piece, commas: Commas, *, keyed: bool) -> str:
    text = _checked(piece)
    if "," not in text or piece.origin is Origin.RECIPE or commas == "keep":
        return text
    if commas == "double" and keyed:
        return text.replace(",", ",,")
    if piece.origin is Origin.PATH:
        return text
    raise ValueError(f"the value {quoted(text)} holds a comma")


def _checked(piece: Piece) -> str:
    refused = _CONTROL[:1] if piece.origin is Origin.RECIPE else _CONTROL
    if any(character in piece.text for character in refused):
        raise ValueError(f"{quoted(piece.text)} holds a NUL or a line break")
    return piece.text
