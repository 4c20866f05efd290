"""`logtriage decode`: a log with lines of source for the frames of its traces."""

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import click

from logtriage.errors import InputError
from logtriage.sources.lines import lines_of
from logtriage.symbols.decode import Decoder
from logtriage.symbols.identity import identity_of
from logtriage.symbols.kernel import open_kernel

_LARGEST = 256 << 20
"""Bytes of standard input: it is held in memory, and a trace stands in far shorter logs."""

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

    Below Code: lines are their instructions, where an objdump of the architecture is there. A kernel of
    another build than the log's is refused. Raw addresses are named where a panic says how far the kernel
    was moved.
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
        if decoder.problem:
            click.echo(f"logtriage: {decoder.problem}", err=True)


def _lines(log: str) -> Iterator[bytes]:
    """The lines of a log, packed or not; of `-`, standard input, the first 256 MiB."""
    if log == "-":
        yield from sys.stdin.buffer.read(_LARGEST).removesuffix(b"\n").split(b"\n")
        return
    try:
        yield from lines_of(Path(log))
    except OSError as error:
        raise InputError(error.strerror or str(error), path=log) from error
