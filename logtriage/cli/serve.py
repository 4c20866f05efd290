"""`logtriage serve`: the terminal UI of a run in a browser."""

import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from logtriage.cli.address import Address
from logtriage.cli.inputs import Readings, layout_option, matrix_option, run_argument
from logtriage.cli.library import signatures_option
from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError

_PORTS = click.IntRange(1, 65535)
"""The ports of TCP; 0 would be any free one, and the printed address would not name it."""


@click.command()
@run_argument
@matrix_option
@layout_option
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=_PORTS, default=8000, show_default=True, help="The port to listen on.")
@click.option(
    "--export-dir",
    type=click.Path(path_type=Path),
    help="Where pages may write reports and signatures; without it they write none.",
)
@signatures_option
def command(
    run: Path,
    matrix_name: str | None,
    layout_name: str | None,
    host: str,
    port: int,
    export_dir: Path | None,
    signature_dirs: tuple[Path, ...],
) -> None:
    """Show the terminal UI of RUN, a directory of console logs, in a browser.

    Each page is a UI of its own. The address that is printed holds a token, without which nothing is
    answered: whoever has it reads the logs. Only this machine can be asked, unless --host says otherwise.
    """
    try:
        from logtriage.cli.browser import serve  # noqa: PLC0415 - an optional part
    except ImportError as error:
        raise LogtriageError(
            "serve needs textual-serve, which is not installed", hint="pip install 'logtriage[serve]'"
        ) from error
    for folder in (run, export_dir):
        if folder is not None and not folder.is_dir():
            raise InputError("no such directory", path=safe_text(str(folder)))
    Readings(matrix_name, signature_dirs, layout_name).of(run)
    address = Address(host, port)
    if not address.loopback:
        text = (
            f"whoever reaches {address.authority} and learns the token reads the logs; it is sent unencrypted"
        )
        click.echo(f"logtriage: {safe_text(text)}", err=True)
    line = command_line(run, matrix_name, layout_name, signature_dirs)
    serve(line, address, title=f"logtriage {run.absolute().name}", export_dir=export_dir)


def command_line(
    run: Path, matrix_name: str | None, layout_name: str | None, signature_dirs: Sequence[Path]
) -> str:
    """What a shell runs for each page: `watch` with the same arguments, each of them quoted."""
    words = [sys.executable, "-m", "logtriage", "watch"]
    if matrix_name is not None:
        words += ["--matrix", matrix_name]
    if layout_name is not None:
        words += ["--layout", layout_name]
    for folder in signature_dirs:
        words += ["--signatures", str(folder)]
    return shlex.join([*words, "--", str(run)])
