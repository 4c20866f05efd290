"""The matrix file as it is written: tables, keys and their types."""

import re
import tomllib
from typing import Final

import msgspec

from logtriage.errors import InputError
from logtriage.matrix.positions import KeyPath, Positions, dotted, find_positions
from logtriage.matrix.wording import hint_for, listed, quoted
from logtriage.vocabulary import Layer

SCHEMA: Final = 1
"""The version of the format that this module reads."""


class RuleTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A `[[rule]]` table as written; `logtriage.matrix.rules.Rule` says what its keys mean."""

    when: dict[str, object] = {}
    require: dict[str, object] = {}
    equal: tuple[str, ...] = ()
    exclude: dict[str, object] = {}
    numbered: bool = True
    why: str = ""


class RungTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A `[[ladder]]` table as written; `logtriage.matrix.model.Rung` says what its keys mean."""

    stage: str
    layer: Layer
    limit: float | None = None
    reached: tuple[str, ...] = ()
    milestone: str = ""
    up: bool = False


class BootTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The `[boot]` table as written; `expect` is the `boots` of `logtriage.matrix.model.BootPlan`."""

    chain: tuple[str, ...] = ()
    expect: int | None = None
    every_boot_passes: bool = False


class IdsTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The `[ids]` table as written: the template that ids are made from."""

    template: str


class TriageTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The `[triage]` table as written: failure classes that fail a boot although it reached its last rung."""

    fail_on: tuple[str, ...] | None = None


class MatrixTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file. `recipe` is decoded by the runner that it is for; a name is that of a bundled one."""

    schema: int
    axes: dict[str, object]
    name: str | None = None
    rule: tuple[RuleTable, ...] = ()
    logs: dict[str, object] | None = None
    ids: IdsTable | None = None
    ladder: tuple[RungTable, ...] | None = None
    triage: TriageTable = TriageTable()
    boot: BootTable = BootTable()
    recipe: dict[str, object] | str | None = None


_TABLES: Final[dict[str, type[msgspec.Struct]]] = {
    "": MatrixTable,
    "rule": RuleTable,
    "ladder": RungTable,
    "ids": IdsTable,
    "triage": TriageTable,
    "boot": BootTable,
}
_WORDS: Final = {
    "str": "a string",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "a table",
    "null": "nothing",
}
_EXPECTED: Final = re.compile(r"Expected `([^`]+)`, got `([^`]+)`")
_UNKNOWN: Final = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_MISSING: Final = re.compile(r"Object missing required field `(.*)`")
_ENUM: Final = re.compile(r"Invalid enum value '(.*)'", re.DOTALL)
_PATH: Final = re.compile(r" - at `\$([^`]*)`$")
_STEP: Final = re.compile(r"\.([A-Za-z_]+)|\[(\d+)\]")


class Document:
    """A decoded matrix file and where its keys stand.

    Args:
        path: The file, for errors.
        table: The content of the file.
        positions: The line of each of its keys.
    """

    def __init__(self, path: str, table: MatrixTable, positions: Positions) -> None:
        self.path = path
        self.table = table
        self._positions = positions

    def fault(self, keys: KeyPath, reason: str, hint: str | None = None) -> InputError:
        """An error that names the file and the line of a key, to be raised."""
        return _fault(self.path, self._positions, keys, reason, hint)


def decode(text: str, path: str) -> Document:
    """Decode the TOML text of a matrix file.

    Args:
        text: The TOML text.
        path: The file, for errors.

    Raises:
        InputError: It is no TOML, too deep or too large, of another schema, or has a key that is
            unknown, missing or of the wrong type.
    """
    positions = find_positions(text, path)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _syntax(path, str(error), text.count("\n") + 1) from error
    except (ValueError, RecursionError) as error:
        raise InputError("a number is too long, or values are nested too deep", path=path) from error
    schema = data.get("schema")
    if type(schema) is int and schema != SCHEMA:
        reason = f"this version reads schema {SCHEMA} only"
        raise _fault(path, positions, ("schema",), reason)
    try:
        table = msgspec.convert(data, MatrixTable)
    except msgspec.ValidationError as error:
        raise _translated(path, positions, str(error)) from error
    return Document(path, table, positions)


def _fault(
    path: str, positions: Positions, keys: KeyPath, reason: str, hint: str | None = None
) -> InputError:
    return InputError(reason, path=path, line=positions.line(keys), key=dotted(keys) or None, hint=hint)


def _syntax(path: str, message: str, last: int) -> InputError:
    match = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", message)
    if match is None:
        return InputError(f"is no TOML: {message}", path=path)
    line = int(match[1]) if match[1] else last
    return InputError(f"is no TOML: {message[: match.start()]}", path=path, line=line)


def _translated(path: str, positions: Positions, message: str) -> InputError:
    """The error for a message of msgspec, in the words of somebody who writes TOML."""
    keys: KeyPath = ()
    if where := _PATH.search(message):
        message = message[: where.start()]
        keys = tuple(int(index) if index else name for name, index in _STEP.findall(where[1]))
    struct = _TABLES.get(str(keys[0]) if keys else "", MatrixTable)
    known = [field.encode_name for field in msgspec.structs.fields(struct)]
    if match := _UNKNOWN.fullmatch(message):
        return _fault(path, positions, (*keys, match[1]), "unknown key", hint_for(match[1], known))
    if match := _MISSING.fullmatch(message):
        return _fault(path, positions, (*keys, match[1]), "is missing", _example(match[1]))
    if match := _ENUM.fullmatch(message):
        layers = [str(layer) for layer in Layer]
        reason = f"{quoted(match[1])} is not {listed(layers)}"
        return _fault(path, positions, keys, reason, hint_for(match[1], layers))
    if match := _EXPECTED.fullmatch(message):
        reason = f"expected {_worded(match[1])}, read {_worded(match[2])}"
        tables = match[1] == "array" and match[2] == "object"
        return _fault(path, positions, keys, reason, f"write [[{keys[0]}]]" if tables else None)
    return _fault(path, positions, keys, message)


def _worded(types: str) -> str:
    names = [_WORDS.get(name, f"a {name}") for name in types.split(" | ") if name != "null"]
    return " or ".join(names)


def _example(key: str) -> str | None:
    return {
        "schema": f"write schema = {SCHEMA} at the top",
        "axes": 'write [axes] and name = ["value", "..."]',
    }.get(key)
