"""`logtriage serve`: the terminal UI of a run in a browser."""

import ipaddress
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from logtriage.cli.inputs import matrix_option, open_library, open_matrix, run_argument
from logtriage.cli.library import signatures_option
from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError

_PORTS = click.IntRange(1, 65535)


@click.command()
@run_argument
@matrix_option
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=_PORTS, default=8000, show_default=True, help="The port to listen on.")
@signatures_option
def command(
    run: Path, matrix_name: str | None, host: str, port: int, signature_dirs: tuple[Path, ...]
) -> None:
    """Show the terminal UI of RUN, a directory of console logs, in a browser.

    Each page is a UI of its own. Whoever reaches it reads the logs and writes files as you do, so that
    only this machine can, unless --host says otherwise.
    """
    try:
        from logtriage.cli.browser import serve  # noqa: PLC0415 - an optional part
    except ImportError as error:
        raise LogtriageError(
            "serve needs textual-serve, which is not installed", hint="pip install 'logtriage[serve]'"
        ) from error
    if not run.is_dir():
        raise InputError("no such directory", path=safe_text(str(run)))
    open_library(matrix_name, signature_dirs, open_matrix(matrix_name, run))
    if not _loopback(host):
        text = f"anybody who reaches {host}:{port} reads the logs and writes files as you do"
        click.echo(f"logtriage: {safe_text(text)}", err=True)
    serve(command_line(run, matrix_name, signature_dirs), host, port, title=f"logtriage {run.name}")


def command_line(run: Path, matrix_name: str | None, signature_dirs: Sequence[Path]) -> str:
    """What a shell runs for each page: `watch` with the same arguments, each of them quoted."""
    words = [sys.executable, "-m", "logtriage", "watch"]
    if matrix_name is not None:
        words += ["--matrix", matrix_name]
    for folder in signature_dirs:
        words += ["--signatures", str(folder)]
    return shlex.join([*words, "--", str(run)])


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
