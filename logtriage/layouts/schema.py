"""The layout file as it is written: tables, keys and their types."""

from enum import StrEnum
from typing import Final

import msgspec

from logtriage.matrix.positions import Positions
from logtriage.matrix.toml_table import TableSchema

SCHEMA: Final = 1
"""The version of the format that this module reads."""


class Said(StrEnum):
    """What a harness' word for a result means.

    `status` stands for a number that is an exit status: 0 is well.
    """

    PASS = "pass"  # noqa: S105 - a result, not a password
    FAIL = "fail"
    TIMEOUT = "timeout"
    KILLED = "killed"
    INFRA = "infra"
    SKIP = "skip"
    STATUS = "status"


class SignTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A `[[sign]]` table: a file that has to be beside the consoles, and what has to be in it.

    Attributes:
        file: Pattern of its name; a path that begins with `../` is taken as it is.
        holds: Regular expression that is looked for in its first 64 KiB.
    """

    file: str
    holds: str = ""


class ConsoleTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A `[[console]]` table: which files are consoles, and of whom.

    Attributes:
        path: Pattern of the end of the path.
        console: What to call the console: `host`, `guest`, or any other console of the host's.
        config: What to call the configuration inside of its directory; empty for the directory itself.
        starts: Regular expression that is looked for in the first 4 KiB of the file.
    """

    path: str
    console: str = "host"
    config: str = ""
    starts: str = ""


class ResultTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A `[[result]]` table: where the result stands, and what it means.

    Attributes:
        file: Path of the file from the console's directory; the console itself where it is missing.
        json: Keys that lead to the value in a JSON file; `*` stands for each one that there is. Of several
            values the worst counts.
        rows: Keys that lead to the rows of a JSON file that holds those of many consoles.
        row: What a row must say to be the console's own, key to value; `json` begins there.
        match: Regular expression whose group `said` is the value; in a text the last match counts.
        says: The harness' word to ours.
    """

    says: dict[str, Said]
    file: str = ""
    json: str = ""
    rows: str = ""
    row: dict[str, str] = {}
    match: str = ""


class OptionsTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An `[[options]]` table: where options stand.

    Attributes:
        fields: Parts of the path that are options.
        file: Path of a file from the console's directory; the console itself where only `match` is given.
        json: Option to the keys that lead to its value in a JSON file.
        rows: As for a result.
        row: As for a result.
        match: Regular expressions whose named groups are options.
    """

    fields: tuple[str, ...] = ()
    file: str = ""
    json: dict[str, str] = {}
    rows: str = ""
    row: dict[str, str] = {}
    match: tuple[str, ...] = ()


class LayoutTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file.

    Attributes:
        schema: The version of the format.
        title: What is laid out so, in a few words.
        about: A sentence or two for whoever looks for it.
        rank: Layouts of a lower rank are asked first.
        root: Only files of the run directory itself are taken.
        shares: Files beside its consoles may be of other layouts.
        sign: Files that have to be there, all of them.
        console: Which files are consoles; of two that are the same console the earlier one counts.
        result: Where the result stands; the first that says something counts.
        options: Where the options stand, later ones before earlier ones.
        known: Patterns of the names of other files that belong to it.
    """

    schema: int
    title: str
    about: str
    console: tuple[ConsoleTable, ...]
    rank: int = 50
    root: bool = False
    shares: bool = False
    sign: tuple[SignTable, ...] = ()
    result: tuple[ResultTable, ...] = ()
    options: tuple[OptionsTable, ...] = ()
    known: tuple[str, ...] = ()


_SCHEMA: Final = TableSchema(
    version=SCHEMA,
    tables={
        "": LayoutTable,
        "sign": SignTable,
        "console": ConsoleTable,
        "result": ResultTable,
        "options": OptionsTable,
    },
    words=tuple(Said),
    examples={
        "schema": f"write schema = {SCHEMA} at the top",
        "console": 'write [[console]] and path = "{name}.log"',
        "says": 'write says = { PASS = "pass", FAIL = "fail" }',
    },
)


def decode(text: str, path: str) -> tuple[LayoutTable, Positions]:
    """The content of a layout file, and where its keys stand.

    Args:
        text: The TOML text.
        path: The file, for errors.

    Raises:
        InputError: It is no TOML, or has a key that is unknown, missing or of the wrong type.
    """
    return _SCHEMA.decode(text, path, LayoutTable)
