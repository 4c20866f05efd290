"""`logtriage matrix`: the valid configurations of a matrix."""

import click
import msgspec

from logtriage.cli import names
from logtriage.console.safe import safe_text
from logtriage.matrix.file import load_matrix
from logtriage.matrix.model import Matrix
from logtriage.runner.mission import check_recipe

_FORMAT = click.option(
    "-f", "--format", "fmt", type=click.Choice(["table", "json"]), default="table", show_default=True
)


@click.group()
def command() -> None:
    """List, count or check a matrix: a TOML file, or the name of a bundled one."""


@command.command(name="list")
@click.argument("matrix", shell_complete=names.matrices)
@_FORMAT
def list_(matrix: str, fmt: str) -> None:
    """List the valid configurations with their ids."""
    loaded = load_matrix(matrix)
    click.echo(_json(loaded) if fmt == "json" else _table(loaded))


@command.command()
@click.argument("matrix", shell_complete=names.matrices)
@_FORMAT
def count(matrix: str, fmt: str) -> None:
    """Count the valid configurations of a matrix file."""
    number = len(load_matrix(matrix).configs)
    click.echo(msgspec.json.encode({"configs": number}).decode() if fmt == "json" else str(number))


@command.command()
@click.argument("matrix", shell_complete=names.matrices)
def check(matrix: str) -> None:
    """Check a matrix file and its recipe; what is wrong is said with file, line and key.

    Nothing is started; what a run would miss on this machine is a note.
    """
    loaded = load_matrix(matrix)
    for note in check_recipe(matrix, loaded):
        click.echo(f"logtriage: note: {note}", err=True)
    click.echo(f"{safe_text(loaded.name)}: {len(loaded.axes)} options, {len(loaded.configs)} configurations")


def _json(matrix: Matrix) -> str:
    rows = [{"id": config.id, "params": dict(config.params)} for config in matrix.configs]
    return msgspec.json.encode({"name": matrix.name, "configs": rows}).decode()


def _table(matrix: Matrix) -> str:
    head = ["id", *(axis.name for axis in matrix.axes)]
    rows = [[config.id, *(config.params.get(name, "") for name in head[1:])] for config in matrix.configs]
    safe = [[safe_text(cell) for cell in row] for row in [head, *rows]]
    widths = [max(len(row[column]) for row in safe) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in safe
    )
