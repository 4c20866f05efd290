"""A compiled recipe: its templates are parsed, and every name in them is known."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import msgspec

from logtriage.errors import InputError
from logtriage.matrix.positions import KeyPath
from logtriage.matrix.template import Template
from logtriage.runner.fill import Commas
from logtriage.runner.recipe import (
    Console,
    Ending,
    Limits,
    Making,
    Typing,
)
from logtriage.runner.recipe_file import Written

BUILT_IN: Final = ("id", "dir", "run")

When = tuple[tuple[str, frozenset[str]], ...]
"""Pairs of an option and the values of which it must have one; every pair must hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A template and the key that it stands at.

    Attributes:
        template: The parsed text; one without names and with an empty literal for an empty text.
        written: The recipe table that the text is from.
        keys: The key of the text below `recipe`.
        verbatim: Whether commas in values are kept, whatever the recipe's `commas` says.
    """

    template: Template
    written: Written
    keys: KeyPath
    verbatim: bool = False

    def fault(self, reason: str, hint: str | None = None) -> InputError:
        """An error that names the file, the line and the key of this text, to be raised."""
        return self.written.fault(self.keys, reason, hint)


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A compiled `[[recipe.set]]`: other texts and paths for the configurations that `when` selects."""

    when: When
    vars: Mapping[str, Text]
    files: Mapping[str, Text]


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A compiled `[[recipe.make]]`: a file that is made for the configurations that `when` selects."""

    when: When
    making: Making
    settings: Mapping[str, Text | tuple[Text, ...]]
    source: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspector:
    """A compiled `[recipe.inspect]`: QEMU where there is no program."""

    argv: tuple[Text, ...] = ()
    vmlinux: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How the configurations of one matrix are booted; see `logtriage.runner.recipe` for the keys."""

    argv: tuple[Text, ...]
    additions: tuple[tuple[When, tuple[Text, ...]], ...]
    commas: Commas
    hint: str | None
    map: Mapping[str, Mapping[str, str]]
    vars: Mapping[str, Text]
    overrides: tuple[Override, ...]
    files: Mapping[str, Text]
    optional: frozenset[str]
    makes: tuple[Made, ...]
    keep: tuple[str, ...]
    environment: Mapping[str, Text]
    consoles: Mapping[str, tuple[Console, Text | None]]
    typings: tuple[tuple[When, Typing, Text], ...]
    endings: tuple[tuple[When, Ending], ...]
    limits: Limits
    inspector: Inspector | None


def log_name(console: str) -> str:
    """The name that stands in templates for the path of a console's log, such as `host_log`."""
    return f"{console.replace('-', '_')}_log"


def socket_name(console: str) -> str:
    """The name that stands in templates for a console's socket, such as `guest_socket`."""
    return f"{console.replace('-', '_')}_socket"


def texts_of(recipe: Recipe) -> Iterator[Text]:
    """Every template of a recipe that a program gets to see."""
    yield from recipe.argv
    for _, argv in recipe.additions:
        yield from argv
    yield from recipe.vars.values()
    yield from recipe.environment.values()
    for override in recipe.overrides:
        yield from override.vars.values()
    for _, _, send in recipe.typings:
        yield send
    if recipe.inspector is not None:
        yield from recipe.inspector.argv


def merged(base: Recipe, part: Recipe) -> Recipe:
    """A recipe with the changes of another recipe that is built on it."""
    limits = {
        field: value
        for field, value in msgspec.structs.asdict(part.limits).items()
        if value != getattr(Limits(), field)
    }
    return replace(
        base,
        argv=part.argv or base.argv,
        additions=base.additions + part.additions,
        commas=part.commas if part.commas != "refuse" else base.commas,
        hint=part.hint or base.hint,
        map={**base.map, **{name: {**base.map.get(name, {}), **texts} for name, texts in part.map.items()}},
        vars={**base.vars, **part.vars},
        overrides=base.overrides + part.overrides,
        files={**base.files, **part.files},
        optional=base.optional | part.optional,
        makes=base.makes + part.makes,
        keep=base.keep + part.keep,
        environment={**base.environment, **part.environment},
        consoles={**base.consoles, **part.consoles},
        typings=base.typings + part.typings,
        endings=base.endings + part.endings,
        limits=msgspec.structs.replace(base.limits, **limits),
        inspector=part.inspector or (None if part.argv else base.inspector),
    )
