"""The matrix file: found, read, checked, and made into a matrix."""

from pathlib import Path
from typing import Final

from logtriage.errors import InputError
from logtriage.matrix.declaration import Declaration, check_document
from logtriage.matrix.enumeration import Enumeration, enumerate_configs
from logtriage.matrix.layout import log_path
from logtriage.matrix.model import Config, Matrix
from logtriage.matrix.schema import Document, decode
from logtriage.matrix.wording import listed, quoted
from logtriage.regular import read_text

_BUNDLED: Final = Path(__file__).with_name("bundled")


def bundled_names() -> tuple[str, ...]:
    """The matrices that come with logtriage, by name."""
    return tuple(sorted(path.stem for path in _BUNDLED.glob("*.toml")))


def load_matrix(source: str) -> Matrix:
    """Read the matrix of a file.

    Args:
        source: The name of a bundled matrix, or else a path (`./lpa2` where a file has such a name).

    Raises:
        InputError: It cannot be read or does not mean anything; names file, line, key and reason.
    """
    text, path = _read(source)
    return parse_matrix(text, path)


def load_declaration(source: str) -> tuple[Declaration, Enumeration]:
    """Read what a matrix file declares, and enumerate its configurations.

    Args:
        source: As for `load_matrix`.

    Raises:
        InputError: As for `load_matrix`.
    """
    text, path = _read(source)
    document = decode(text, str(path))
    declaration = check_document(document, path.stem)
    return declaration, _enumerated(document, declaration)


def parse_matrix(text: str, path: Path | str) -> Matrix:
    """Read the matrix that a TOML text declares.

    Args:
        text: The TOML text.
        path: The file that it came from, for errors and as a name.

    Raises:
        InputError: As for `load_matrix`.
    """
    document = decode(text, str(path))
    declaration = check_document(document, Path(path).stem)
    matrix = Matrix(
        name=declaration.name,
        axes=declaration.axes,
        configs=_enumerated(document, declaration).configs,
        ladder=declaration.ladder,
        logs=declaration.logs,
        fail_on=declaration.fail_on,
        boot_plan=declaration.boot_plan,
    )
    _check_logs(document, matrix)
    return matrix


def _read(source: str) -> tuple[str, Path]:
    known = bundled_names()
    path = _BUNDLED / f"{source}.toml" if source in known else Path(source)
    try:
        return read_text(path), path
    except FileNotFoundError as error:
        hint = f"bundled matrices: {listed(known, last='and')}"
        raise InputError("there is no such file", path=path, hint=hint) from error
    except ValueError as error:
        raise InputError("cannot be read: is no path", path=path) from error


def _enumerated(document: Document, declaration: Declaration) -> Enumeration:
    try:
        return enumerate_configs(declaration.axes, declaration.rules, ids=declaration.ids)
    except InputError as error:
        keys = ("ids", "template") if error.key == "ids" else (error.key or "axes",)
        raise document.fault(keys, error.reason, error.hint) from error


def _check_logs(document: Document, matrix: Matrix) -> None:
    """Refuse a matrix in which two logs would have the same path."""
    owners: dict[str, Config] = {}
    for console in matrix.logs:
        for config in matrix.configs:
            try:
                path = log_path(matrix, config, console)
            except InputError as error:
                raise document.fault(("logs", console), error.reason) from error
            owner = owners.setdefault(path, config)
            if owner is not config:
                reason = f"{quoted(path)} would be the log of both {owner.id} and {config.id}"
                raise document.fault(("logs", console), reason, "name {id} in it")
