"""`logtriage signatures`: the signature library."""

from pathlib import Path

import click
import msgspec

from logtriage.cli.library import load_with_problems, signatures_option
from logtriage.console.safe import safe_text
from logtriage.matching.check import check_library
from logtriage.matching.load import load_library, search_path
from logtriage.matching.schema import Signature


@click.group()
def command() -> None:
    """List, show or check the signature library."""


@command.command(name="list")
@signatures_option
def list_(signature_dirs: tuple[Path, ...]) -> None:
    """List every signature: id, class, layer, severity, title."""
    library = load_with_problems(search_path(extra=signature_dirs))
    rows = [entry for entry in library.entries if isinstance(entry, Signature)]
    for entry in sorted(rows, key=lambda one: (one.cls, one.id)):
        row = f"{entry.id:36} {entry.cls:18} {entry.layer:9} {entry.severity:6} {entry.title}"
        click.echo(safe_text(row))


@command.command()
@click.argument("signature_id")
@signatures_option
def show(signature_id: str, signature_dirs: tuple[Path, ...]) -> None:
    """Show one signature with its samples, and where it stands."""
    library = load_with_problems(search_path(extra=signature_dirs))
    entry = library.signature(signature_id)
    source = library.sources[library.entries.index(entry)]
    click.echo(safe_text(f"{source.path}:{source.line}"))
    content = msgspec.json.format(msgspec.json.encode(entry), indent=2).decode()
    click.echo("\n".join(safe_text(line) for line in content.splitlines()))


@command.command()
@signatures_option
def check(signature_dirs: tuple[Path, ...]) -> int:
    """Validate every signature and run every sample and counter-sample."""
    library = load_library(search_path(extra=signature_dirs))
    problems = check_library(library)
    for problem in problems:
        click.echo(str(problem))
    count = sum(isinstance(entry, Signature) for entry in library.entries)
    click.echo(f"{count} signatures, {len(library.patterns)} patterns, {len(problems)} problems")
    return 2 if problems else 0
