"""`logtriage decode`: a log with lines of source for the frames of its traces."""

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import click

from logtriage.errors import InputError
from logtriage.regular import read_bounded
from logtriage.symbols.decode import Decoder
from logtriage.symbols.identity import identity_of
from logtriage.symbols.kernel import open_kernel

_LARGEST = 256 << 20
"""Bytes of a log: one of a day at 115,200 baud has 1 GB; traces stand in far shorter ones."""

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("log", type=click.Path(allow_dash=True))
@click.option(
    "--vmlinux", required=True, type=_PATH, help="The kernel with debug information, or a directory."
)
@click.option("--modules", type=_PATH, help="Where modules are looked for; else beside the kernel.")
@click.option("--base", help="What to leave out in front of names of source files; else found out.")
def command(log: str, vmlinux: Path, modules: Path | None, base: str | None) -> None:
    """Write LOG as the kernel's scripts/decode_stacktrace.sh would: frames with their lines of source.

    A kernel of another build than the log's is refused. Raw addresses are named where a panic says how far
    the kernel was moved.
    """
    lines = list(_lines(log))
    identity = identity_of(lines)
    kernel = open_kernel(vmlinux, identity)
    why = kernel.without_lines()
    if why:
        click.echo(f"logtriage: {kernel.path.name}: {why}", err=True)
    folder = modules or kernel.path.parent
    with closing(Decoder(kernel, folder, base=base, offset=identity.offset)) as decoder:
        for line in decoder.lines(lines):
            click.echo(line)


def _lines(log: str) -> Iterator[bytes]:
    if log == "-":
        data = sys.stdin.buffer.read(_LARGEST)
    else:
        try:
            data = read_bounded(Path(log), _LARGEST)
        except OSError as error:
            raise InputError(error.strerror or str(error), path=log) from error
    return iter(data.removesuffix(b"\n").split(b"\n") if data else [])
