"""`logtriage signatures`: the signature library."""

from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from logtriage.cli import names
from logtriage.cli.jobs import jobs_option
from logtriage.cli.library import load_with_problems, signatures_option
from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.library.load import load_library, search_path
from logtriage.library.role import role_of
from logtriage.library.schema import Signature
from logtriage.scan.check import check_library, unknown_causes
from logtriage.sources.lines import lines_of
from logtriage.workers import usable_processors


@click.group()
def command() -> None:
    """List, show, check, try or draft signatures."""


@command.command(name="list")
@signatures_option
def list_(signature_dirs: tuple[Path, ...]) -> None:
    """List every signature: id, class, layer, severity, role, title."""
    library = load_with_problems(search_path(extra=signature_dirs))
    rows = [entry for entry in library.entries if isinstance(entry, Signature)]
    for entry in sorted(rows, key=lambda one: (one.cls, one.id)):
        told = f"{entry.layer:9} {entry.severity:6} {role_of(entry):11}"
        row = f"{entry.id:36} {entry.cls:18} {told} {entry.title}"
        click.echo(safe_text(row))


@command.command()
@click.argument("signature_id", shell_complete=names.signatures)
@signatures_option
def show(signature_id: str, signature_dirs: tuple[Path, ...]) -> None:
    """Show one signature with its samples, and where it stands."""
    library = load_with_problems(search_path(extra=signature_dirs))
    entry = library.signature(signature_id)
    source = library.sources[library.entries.index(entry)]
    click.echo(safe_text(f"{source.path}:{source.line}"))
    told = msgspec.structs.replace(entry, role=role_of(entry))
    content = msgspec.json.format(msgspec.json.encode(told), indent=2).decode()
    click.echo("\n".join(safe_text(line) for line in content.splitlines()))


@command.command()
@signatures_option
def check(signature_dirs: tuple[Path, ...]) -> int:
    """Validate every signature and run every sample and counter-sample."""
    library = load_library(search_path(extra=signature_dirs))
    problems = [*check_library(library), *unknown_causes(library)]
    for problem in problems:
        click.echo(str(problem))
    count = sum(isinstance(entry, Signature) for entry in library.entries)
    click.echo(f"{count} signatures, {len(library.patterns)} patterns, {len(problems)} problems")
    return 2 if problems else 0


@command.command(name="try")
@click.argument("draft", type=click.Path(path_type=Path))
@click.argument("logs", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="LOGS...")
@jobs_option
def try_(draft: Path, logs: tuple[Path, ...], jobs: int | None) -> int:
    """Show what the signatures of DRAFT hit in LOGS (logs, or run directories), failing and passing.

    Ends with 1 where a signature hits a passing log: it is too broad then.
    """
    from logtriage.cli.trial import trials  # noqa: PLC0415 - sessions are needed only here

    library = load_library([draft])
    if library.problems:
        raise LogtriageError(str(library.problems[0]))
    broad = 0
    for trial in trials(library, logs, load_with_problems(search_path()), jobs or usable_processors()):
        for hit in trial.hits:
            click.echo(safe_text(f"  {hit.outcome:7} {hit.score:3}  {hit.file}:{hit.line}  {hit.text}"))
        logs_hit = {outcome: trial.logs_hit(outcome) for outcome in ("failing", "unsure", "passing")}
        passing = logs_hit["passing"]
        counted = ", ".join(f"{count} {outcome}" for outcome, count in logs_hit.items() if count) or "no"
        verdict = "TOO BROAD" if passing else "no passing log is hit"
        click.echo(safe_text(f"{trial.signature}: hits {counted} logs of {trial.logs}; {verdict}"))
        broad += passing
    return int(broad > 0)


@command.command()
@click.argument("place", metavar="LOG:LINE")
@click.option(
    "--passing", type=click.Path(path_type=Path), multiple=True, help="Passing logs, for counter-samples."
)
def new(place: str, passing: tuple[Path, ...]) -> None:
    """Draft a signature from a line of a log, as TOML on standard output."""
    from logtriage.library.draft import draft, to_toml  # noqa: PLC0415 - as above
    from logtriage.scan.hangpoint import meaningful  # noqa: PLC0415 - as above

    name, _, number = place.rpartition(":")
    if not name or not number.isdigit():
        raise LogtriageError(f"not LOG:LINE: {safe_text(place)}")
    lines = list(lines_of(Path(name)))
    if not 1 <= int(number) <= len(lines):
        raise InputError(f"the log has {len(lines)} lines", path=safe_text(name), line=int(number))
    line = lines[int(number) - 1]
    meant = meaningful(lines[-60:])
    last = bool(meant) and meant[-1][0] == int(number) - 1 - max(0, len(lines) - 60)
    layer = "guest" if Path(name).name.startswith("guest") or "-guest" in name else "host"
    click.echo(to_toml([draft(line, layer=layer, last=last, passing=_lines(passing))]), nl=False)


def _lines(paths: tuple[Path, ...]) -> Iterator[bytes]:
    for path in paths:
        yield from lines_of(path)
