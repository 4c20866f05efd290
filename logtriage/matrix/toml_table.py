"""Tables of a TOML file that a person wrote: decoded by a schema, with errors that name line and key."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

import msgspec

from logtriage.errors import InputError
from logtriage.matrix.positions import KeyPath, Positions, dotted, find_positions
from logtriage.matrix.wording import hint_for, listed, quoted

_T = TypeVar("_T", bound=msgspec.Struct)

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


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSchema:
    """What a file may say, as far as errors are about it.

    Attributes:
        version: The version that is read, which the key `schema` states.
        tables: The tables of the file by their keys; the whole file has the empty one.
        words: Every word that a key takes which takes no other ones.
        examples: What to write for a key that is missing.
    """

    version: int
    tables: Mapping[str, type[msgspec.Struct]]
    words: tuple[str, ...]
    examples: Mapping[str, str] = field(default_factory=dict)

    def decode(self, text: str, path: str, whole: type[_T]) -> tuple[_T, Positions]:
        """The content of a file, and where its keys stand.

        Args:
            text: The TOML text.
            path: The file, for errors.
            whole: The schema of the whole file.

        Raises:
            InputError: It is no TOML, too deep or too large, of another version, or has a key that is
                unknown, missing or of the wrong type.
        """
        positions = find_positions(text, path)
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise _syntax(path, str(error), text.count("\n") + 1) from error
        except (ValueError, RecursionError) as error:
            raise InputError("a number is too long, or values are nested too deep", path=path) from error
        version = data.get("schema")
        if type(version) is int and version != self.version:
            reason = f"this version reads schema {self.version} only"
            raise table_fault(path, positions, ("schema",), reason)
        try:
            return msgspec.convert(data, whole), positions
        except msgspec.ValidationError as error:
            raise self._translated(path, positions, str(error)) from error

    def _translated(self, path: str, positions: Positions, message: str) -> InputError:
        """The error for a message of msgspec, in the words of somebody who writes TOML."""
        keys: KeyPath = ()
        if where := _PATH.search(message):
            message = message[: where.start()]
            keys = tuple(int(index) if index else name for name, index in _STEP.findall(where[1]))
        struct = self.tables.get(str(keys[0]) if keys else "", self.tables[""])
        known = [one.encode_name for one in msgspec.structs.fields(struct)]
        if match := _UNKNOWN.fullmatch(message):
            hint = hint_for(match[1], known)
            return table_fault(path, positions, (*keys, match[1]), "unknown key", hint)
        if match := _MISSING.fullmatch(message):
            hint = self.examples.get(match[1])
            return table_fault(path, positions, (*keys, match[1]), "is missing", hint)
        if match := _ENUM.fullmatch(message):
            reason = f"{quoted(match[1])} is not {listed(self.words)}"
            return table_fault(path, positions, keys, reason, hint_for(match[1], self.words))
        if match := _EXPECTED.fullmatch(message):
            reason = f"expected {_worded(match[1])}, read {_worded(match[2])}"
            tables = match[1] == "array" and match[2] == "object"
            return table_fault(path, positions, keys, reason, f"write [[{keys[0]}]]" if tables else None)
        return table_fault(path, positions, keys, message)


def table_fault(
    path: str, positions: Positions, keys: KeyPath, reason: str, hint: str | None = None
) -> InputError:
    """An error that names the file and the line of a key, to be raised."""
    return InputError(reason, path=path, line=positions.line(keys), key=dotted(keys) or None, hint=hint)


def _syntax(path: str, message: str, last: int) -> InputError:
    match = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", message)
    if match is None:
        return InputError(f"is no TOML: {message}", path=path)
    line = int(match[1]) if match[1] else last
    return InputError(f"is no TOML: {message[: match.start()]}", path=path, line=line)


def _worded(types: str) -> str:
    names: Iterable[str] = (name for name in types.split(" | ") if name != "null")
    return " or ".join(_WORDS.get(name, f"a {name}") for name in names)
