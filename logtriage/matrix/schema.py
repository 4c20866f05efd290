"""The matrix file as it is written: tables, keys and their types."""

from typing import Final

import msgspec

from logtriage.errors import InputError
from logtriage.matrix.positions import KeyPath, Positions
from logtriage.matrix.toml_table import TableSchema, table_fault
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
_SCHEMA: Final = TableSchema(
    version=SCHEMA,
    tables=_TABLES,
    words=tuple(Layer),
    examples={
        "schema": f"write schema = {SCHEMA} at the top",
        "axes": 'write [axes] and name = ["value", "..."]',
    },
)


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
        return table_fault(self.path, self._positions, keys, reason, hint)


def decode(text: str, path: str) -> Document:
    """Decode the TOML text of a matrix file.

    Args:
        text: The TOML text.
        path: The file, for errors.

    Raises:
        InputError: It is no TOML, too deep or too large, of another schema, or has a key that is
            unknown, missing or of the wrong type.
    """
    table, positions = _SCHEMA.decode(text, path, MatrixTable)
    return Document(path, table, positions)
