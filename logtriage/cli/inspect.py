"""`logtriage inspect`: what the processors of a boot do."""

from collections.abc import Mapping
from contextlib import closing
from glob import escape
from pathlib import Path

import click

from logtriage.errors import LogtriageError
from logtriage.inspection.record import Frame, Inspection, encode
from logtriage.inspection.text import inspection_lines
from logtriage.runner.inspection_request import inspect_boot
from logtriage.sources.inspection import INSPECTION
from logtriage.sources.layout import META
from logtriage.sources.log_identity import identity_of_logs
from logtriage.sources.result import read_params
from logtriage.sources.store import write_atomic
from logtriage.symbols.choice import Kernels
from logtriage.symbols.naming import named, places_of


@click.command()
@click.argument("run", type=click.Path(path_type=Path))
@click.argument("config", metavar="ID")
@click.option("--vmlinux", metavar="TEMPLATE", help="The kernel whose functions name the addresses.")
@click.option("--save", is_flag=True, help="Keep the names, so that reports tell boots apart by them.")
@click.option("--dump-memory", is_flag=True, help="Have QEMU dump the machine's memory into RUN, too.")
@click.option("-f", "--format", "fmt", type=click.Choice(["text", "json"]), default="text", help="Its form.")
def command(run: Path, config: str, vmlinux: str | None, fmt: str, *, save: bool, dump_memory: bool) -> None:
    """Say what the processors of a running boot do, as its emulator tells.

    The runner of the boot asks, so that it must be running; the boot goes on. Of a boot that is over, it
    is what they did when it was ended for its silence.
    """
    found, path = inspect_boot(run, config, memory=dump_memory)
    if dump_memory and found.memory is None:
        click.echo("logtriage: no memory was dumped: the boot is over", err=True)
    if vmlinux is None:
        _show(found, fmt, inspection_lines(found))
        return
    stem = path.name.removesuffix(INSPECTION)
    identity = identity_of_logs(path.parent.glob(f"{escape(stem)}*.log"))
    with closing(Kernels(vmlinux)) as kernels:
        kernel = kernels.of(_params(path.with_name(f"{stem}{META}")), identity)
        found = named(found, kernel, identity)
        if save:
            write_atomic(path, encode(found), durable=False)

        def places(frame: Frame, caller: bool) -> list[str]:  # noqa: FBT001 - as `inspection_lines` wants it
            return places_of(frame, kernel, caller=caller)

        _show(found, fmt, inspection_lines(found, places))


def _show(found: Inspection, fmt: str, lines: list[str]) -> None:
    click.echo(encode(found).decode().rstrip("\n") if fmt == "json" else "\n".join(lines))


def _params(path: Path) -> Mapping[str, str]:
    try:
        return read_params(path)
    except LogtriageError:
        return {}
