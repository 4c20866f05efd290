"""`logtriage inspect`: what the processors of a boot do."""

from pathlib import Path

import click

from logtriage.inspection.record import encode
from logtriage.inspection.text import inspection_lines
from logtriage.runner.inspection_request import inspect_boot


@click.command()
@click.argument("run", type=click.Path(path_type=Path))
@click.argument("config", metavar="ID")
@click.option("-f", "--format", "fmt", type=click.Choice(["text", "json"]), default="text", help="Its form.")
def command(run: Path, config: str, fmt: str) -> None:
    """Say what the processors of a running boot do, as its emulator tells.

    The runner of the boot asks, so that it must be running; the boot goes on. Of a boot that is over, it
    is what they did when it was ended for its silence.
    """
    found, _ = inspect_boot(run, config)
    text = encode(found).decode() if fmt == "json" else "\n".join(inspection_lines(found))
    click.echo(text.rstrip("\n"))
