"""Recipe tables: found, read, and decoded together with the line of every key."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from logtriage.errors import InputError, LogtriageError
from logtriage.matrix.file import bundled_names
from logtriage.matrix.positions import KeyPath, Positions, dotted, find_positions
from logtriage.matrix.wording import hint_for, listed, quoted
from logtriage.regular import read_text
from logtriage.runner.recipe import Limits, RecipeTable

_RECIPES: Final = Path(__file__).with_name("recipes")
_MATRICES: Final = Path(__file__).parents[1] / "matrix" / "bundled"
_PATH: Final = re.compile(r" - at `(?:key in )?\$([^`]*)`$")
_STEP: Final = re.compile(r"\.([A-Za-z_]+)|\[(\d+|\.\.\.)\]")
_EXPECTED: Final = re.compile(r"Expected `([^`]+)`, got `([^`]+)`")
_UNKNOWN: Final = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_MISSING: Final = re.compile(r"Object missing required field `(.*)`")
_WORDS: Final = {"str": "a string", "int": "a whole number", "float": "a number", "bool": "true or false"}
_WORDS_OF_TABLES: Final = {"array": "a list", "object": "a table", "null": "nothing"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A recipe table as one file has it.

    Attributes:
        path: The file, for errors.
        directory: What a program with a slash in its name is relative to.
        text: The whole file.
        table: The recipe in it.
        positions: Where its keys stand.
    """

    path: str
    directory: Path
    text: str
    table: RecipeTable
    positions: Positions

    @property
    def bundled(self) -> bool:
        """Whether the recipe comes with logtriage."""
        return self.directory in {_RECIPES, _MATRICES}

    def fault(self, keys: KeyPath, reason: str, hint: str | None = None) -> InputError:
        """The error of one key below `recipe`, to be raised."""
        return _fault(self.path, self.positions, ("recipe", *keys), reason, hint)


def recipe_names() -> tuple[str, ...]:
    """The recipes that come with logtriage, by name."""
    return tuple(sorted(path.stem for path in _RECIPES.glob("*.toml")))


def read_source(path: Path) -> str:
    """The text of a matrix or recipe file.

    Raises:
        InputError: It cannot be read, is too large, or no UTF-8.
    """
    try:
        return read_text(path)
    except FileNotFoundError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=path) from error


def matrix_path(source: str) -> Path:
    """The file of a matrix: that of a bundled one by its name, or else a path."""
    return _MATRICES / f"{source}.toml" if source in bundled_names() else Path(source)


def load_written(matrix: Path, text: str, name: str | None) -> tuple[Written, ...]:
    """The recipe tables that together are the recipe of a matrix, the one to begin with first.

    Args:
        matrix: The matrix file.
        text: What it says.
        name: A recipe by name or path instead of the matrix' own.

    Raises:
        InputError: A file cannot be read or does not mean anything.
        LogtriageError: There is no recipe.
    """
    layers = _based(_named(name)) if name is not None else find_written(matrix, text)
    if not layers:
        axes = _parse(text, str(matrix)).get("axes")
        if isinstance(axes, dict) and "recipe" in axes:
            raise InputError(
                "is an option here, since it stands below [axes]",
                path=matrix,
                line=find_positions(text, str(matrix)).line(("axes", "recipe")),
                key="axes.recipe",
                hint="write it above the first [table] of the file, beside schema",
            )
        hint = f"name one with --recipe: {listed(recipe_names())}, a file; or write the program after --"
        raise LogtriageError(f"{quoted(str(matrix))} has no [recipe]", hint=hint)
    return layers


def find_written(matrix: Path, text: str) -> tuple[Written, ...]:
    """The recipe tables that a matrix file names or holds, none where it says nothing of a recipe.

    Args:
        matrix: The matrix file.
        text: What it says.

    Raises:
        InputError: A file cannot be read or does not mean anything.
    """
    recipe = _parse(text, str(matrix)).get("recipe")
    if recipe is None:
        return ()
    if isinstance(recipe, str):
        return _based(_named(recipe, str(matrix)))
    return _based(decode_recipe(text, str(matrix), matrix.parent))


def declared(matrix: Path, text: str) -> Written:
    """A matrix file as one in which keys have lines, whatever it says of a recipe."""
    path = str(matrix)
    return Written(
        path=path,
        directory=matrix.parent,
        text=text,
        table=RecipeTable(),
        positions=find_positions(text, path),
    )


def given_command(argv: Sequence[str], directory: Path) -> Written:
    """The recipe of a program and its arguments as typed by the user.

    Args:
        argv: The program and its arguments, each a template.
        directory: The current directory of the user.
    """
    table = RecipeTable(argv=tuple(argv))
    where = "the command line"
    return Written(path=where, directory=directory, text="", table=table, positions=find_positions("", where))


def limited(seconds: float) -> Written:
    """The recipe table that `--limit` adds: nothing but the seconds that a boot may take."""
    table = RecipeTable(limits=Limits(total=seconds))
    return Written(
        path="--limit", directory=Path(), text="", table=table, positions=find_positions("", "--limit")
    )


def assigned(texts: Mapping[str, str], layers: Sequence[Written]) -> Written:
    """The recipe table that `--set` adds: other texts for names that the recipe has.

    Args:
        texts: Name to text, a template.
        layers: The recipe without them.

    Raises:
        InputError: The recipe has no such name.
    """
    table = RecipeTable(vars=dict(texts))
    written = Written(
        path="--set", directory=Path(), text="", table=table, positions=find_positions("", "--set")
    )
    known = {name for layer in layers for name in layer.table.vars}
    for name in texts:
        if name not in known:
            hint = hint_for(name, sorted(known))
            raise InputError("is no text of this recipe", path="--set", key=quoted(name), hint=hint)
    return written


def decode_recipe(text: str, path: str, directory: Path) -> Written:
    """The recipe table of a text.

    Raises:
        InputError: It is no TOML, or has a key that is unknown, missing or of the wrong type.
    """
    data = _parse(text, path)
    positions = find_positions(text, path)
    recipe = data.get("recipe")
    if not isinstance(recipe, dict):
        raise _fault(path, positions, ("recipe",), "expected a table [recipe]")
    try:
        table = msgspec.convert(recipe, RecipeTable)
    except msgspec.ValidationError as error:
        raise _translated(path, positions, recipe, str(error)) from error
    return Written(path=path, directory=directory, text=text, table=table, positions=positions)


def _parse(text: str, path: str) -> Mapping[str, object]:
    find_positions(text, path)  # refuses what tomllib would take minutes for
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"is no TOML: {error}", path=path) from error


def _named(name: str, origin: str | None = None) -> Written:
    path = _RECIPES / f"{name}.toml" if name in recipe_names() else Path(name)
    if path.suffix != ".toml" or (origin is not None and name not in recipe_names()):
        hint = hint_for(name, recipe_names())
        raise InputError(f"there is no recipe {quoted(name)}", path=origin, key="recipe", hint=hint)
    return decode_recipe(read_source(path), str(path), path.parent)


def _based(written: Written) -> tuple[Written, ...]:
    """A recipe with all those that it is built on, the basic one first."""
    layers = [written]
    while (use := layers[0].table.use) is not None:
        if use not in recipe_names():
            hint = hint_for(use, recipe_names())
            raise layers[0].fault(("use",), f"there is no recipe {quoted(use)}", hint)
        layers.insert(0, _named(use))
    return tuple(layers)


def _fault(
    path: str, positions: Positions, keys: KeyPath, reason: str, hint: str | None = None
) -> InputError:
    return InputError(reason, path=path, line=positions.line(keys), key=dotted(keys), hint=hint)


def _translated(path: str, positions: Positions, recipe: Mapping[str, object], message: str) -> InputError:
    """The error for a message of msgspec, in the words of somebody who writes TOML."""
    keys: KeyPath = ("recipe",)
    if where := _PATH.search(message):
        message = message[: where.start()]
        for name, index in _STEP.findall(where[1]):
            key = name or _culprit(recipe, str(keys[1])) if index in {"", "..."} else int(index)
            keys = (*keys, key)
    if match := _UNKNOWN.fullmatch(message):
        known = [field.encode_name for field in msgspec.structs.fields(RecipeTable)]
        hint = hint_for(match[1], known) if len(keys) == 1 else None
        return _fault(path, positions, (*keys, match[1]), "unknown key", hint)
    if match := _MISSING.fullmatch(message):
        return _fault(path, positions, (*keys, match[1]), "is missing")
    if match := _EXPECTED.fullmatch(message):
        reason = f"expected {_worded(match[1])}, read {_worded(match[2])}"
        return _fault(path, positions, keys, reason)
    return _fault(path, positions, keys, message)


def _culprit(recipe: Mapping[str, object], table: str) -> str:
    """The key that msgspec complains of without naming it, in a table whose keys the user chooses."""
    items = recipe[table]
    for name, item in items.items() if isinstance(items, dict) else ():
        try:
            msgspec.convert({table: {name: item}}, RecipeTable)
        except msgspec.ValidationError:
            return str(name)
    return "..."


def _worded(types: str) -> str:
    words = _WORDS | _WORDS_OF_TABLES
    return " or ".join(words.get(name, f"a {name}") for name in types.split(" | ") if name != "null")
