"""`logtriage classify`: what is wrong with single console logs."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final

import click
import msgspec

from logtriage.boot.diagnosis import Diagnosis, diagnose_consoles
from logtriage.boot.rules import RULES
from logtriage.cli.executor import pool_options
from logtriage.cli.library import load_with_problems, signatures_option
from logtriage.cli.progress import ReadingProgress
from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError, naming, system_reason
from logtriage.library.library import Library
from logtriage.library.load import search_path
from logtriage.sources.pieces import SingleLog, StreamedLog
from logtriage.sources.placing import placed_boots, placed_finding
from logtriage.sources.portions import is_much, portions
from logtriage.sources.raw_pieces import PIECE
from logtriage.sources.rotated import rotation_of
from logtriage.vocabulary import Layer
from logtriage.workers import Job, Pool, Processes

_STDIN: Final = "-"

_FIRST: Final = 16
"""Logs that whoever reads has to see before there is work: enough to tell a machine without them."""


@click.command()
@click.argument("logs", nargs=-1, required=True, metavar="LOG...")
@click.option("-f", "--format", "fmt", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--explain", is_flag=True, help="Say which rules decided.")
@pool_options
@signatures_option
def command(
    logs: tuple[str, ...],
    fmt: str,
    explain: bool,  # noqa: FBT001 - click's way
    pool: Pool,
    signature_dirs: tuple[Path, ...],
) -> int:
    """Say what is wrong with console logs; `-` reads standard input. No matrix needed."""
    library = load_with_problems(search_path(extra=signature_dirs))
    classifier = _Classifier(library, fmt, explain)
    if _STDIN in logs:  # what was read of it cannot be read again where a process fails
        if not isinstance(pool, Processes):
            raise click.UsageError("--executor cannot read standard input")
        pool = Processes(1)
    few = len(logs) == 1 or not is_much([Path(log)] for log in logs if log != _STDIN)
    chunks = portions((log, () if log == _STDIN else [Path(log)]) for log in logs)
    job = Job(work=classifier.outcomes, paths=_paths, places=[Path(log) for log in logs[:_FIRST]])
    failed = unreadable = unknown = False
    with ReadingProgress("logs") as progress, pool.crew(job) as crew:
        read = 0
        for portion in crew.results(chunks, few=few):
            read += len(portion)
            for outcome in portion:
                for text in outcome.texts:
                    click.echo(text, err=outcome.unreadable)
                failed = failed or outcome.failed
                unreadable = unreadable or outcome.unreadable
                unknown = unknown or outcome.unknown
            if not sys.stdout.isatty():  # else what is printed shows it
                progress.show(read, len(logs))
    if unreadable or (unknown and not failed):
        return 2
    return int(failed)


@dataclass(frozen=True, slots=True)
class _Classifier:
    """Classifies portions of the logs.

    Attributes:
        library: The signatures.
        fmt: `text` or `json`.
        explain: Whether the text says which rules decided.
    """

    library: Library
    fmt: str
    explain: bool

    def outcomes(self, portion: Iterable[str]) -> list["_Outcome"]:
        """What is printed of each log."""
        return [_outcome(self.library, log, self.fmt, explain=self.explain) for log in portion]


def _paths(portion: Iterable[str]) -> Iterator[Path]:
    for log in portion:
        path = Path(log)
        yield path
        yield from (path.with_name(older) for older in rotation_of(path).older)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What is printed of a log, and what it means for the status of the command."""

    texts: tuple[str, ...]
    failed: bool = False
    unreadable: bool = False
    unknown: bool = False


def _outcome(library: Library, log: str, fmt: str, *, explain: bool) -> _Outcome:
    layer = Layer.GUEST if Path(log).name.startswith("guest") else Layer.HOST
    try:
        found = _diagnoses(library, log, layer)
    except (OSError, LogtriageError) as error:
        return _Outcome((f"logtriage: {safe_text(_reason(error, log))}",), unreadable=True)
    return _Outcome(
        tuple(_json(log, one) if fmt == "json" else _text(log, one, explain=explain) for one in found),
        failed=any(one.finding is not None for one in found),
        unknown=any(not one.understood for one in found),
    )


def _diagnoses(library: Library, log: str, layer: Layer) -> list[Diagnosis]:
    """What is wrong with each console of a log, with places in its files."""
    source = StreamedLog(log, _standard_input(sys.stdin.buffer)) if log == _STDIN else SingleLog(Path(log))
    diagnoses = diagnose_consoles(library, source.read, file=log, layer=layer)
    name = log.rpartition("/")[2]
    notes = [f"{name}: {note}" for note in source.notes()]
    return [
        replace(
            diagnosis,
            finding=placed_finding(diagnosis.finding, source),
            boots=placed_boots(diagnosis.boots, source),
            notes=(*diagnosis.notes, *notes),
        )
        for diagnosis in diagnoses
    ]


def _reason(error: OSError | LogtriageError, log: str) -> str:
    """A line that says which log cannot be read, and why."""
    if isinstance(error, OSError):
        return system_reason(error)
    return str(error) if isinstance(error, InputError) and error.path is not None else f"{log}: {error}"


def _standard_input(stream: BinaryIO) -> Iterator[bytes]:
    with naming("standard input"):
        while chunk := stream.read(PIECE):
            yield chunk


def _json(log: str, diagnosis: Diagnosis) -> str:
    from logtriage.report.native import boot_entries, dump_json  # noqa: PLC0415 - text does without
    from logtriage.report.text import unpaired  # noqa: PLC0415 - as above

    finding = diagnosis.finding
    row = {
        "file": unpaired(log),
        "class": finding.cls if finding else "none",
        "layer": finding.layer.value if finding else None,
        "stage": finding.stage if finding else diagnosis.stage,
        "signature": finding.signature if finding else None,
        "title": finding.title if finding else None,
        "score": finding.score if finding else None,
        "evidence": [
            {
                "file": unpaired(one.in_file.file),
                "line": one.line,
                "offset": one.in_file.offset,
                "length": one.in_file.length,
                "text": one.text,
                "score": one.score,
            }
            | ({"wrapped": True} if one.in_file.wrapped else {})
            for one in (finding.evidence if finding else ())
        ],
        "also": list(finding.also) if finding else [],
        "notes": list(diagnosis.notes),
        "known": finding.known if finding else "",
        "prefix": diagnosis.prefix,
        "console": diagnosis.console,
        "understood": diagnosis.understood,
        "decided_by": list(diagnosis.decided_by),
        "boots": msgspec.to_builtins(boot_entries(diagnosis.boots, {log: diagnosis.size})),
    }
    return dump_json(row)


def _text(log: str, diagnosis: Diagnosis, *, explain: bool) -> str:
    finding = diagnosis.finding
    name = f"{safe_text(log)} {diagnosis.console}" if diagnosis.console else safe_text(log)
    lines = []
    if not diagnosis.understood:
        lines.append(f"{name}: {' '.join(diagnosis.notes)}")
    elif finding is None:
        reached = f", last seen: {diagnosis.stage}" if diagnosis.stage else ""
        lines.append(f"{name}: nothing wrong found in {diagnosis.lines} lines{reached}")
    else:
        fuzzy = f", score {finding.score}" if finding.score < 100 else ""  # noqa: PLR2004 - 100 is exact
        lines.append(f"{name}: {finding.cls} ({finding.layer}{fuzzy}): {finding.title}")
        lines += [f"  {one.line}: {one.text}" for one in finding.evidence]
        lines += [f"  {text}" for text in (finding.explain, finding.advice) if text]
        lines += [f"  known: {finding.known}"] if finding.known else []
        lines += [f"  also: {title}" for title in finding.also]
    if diagnosis.understood:
        lines += [f"  note: {note}" for note in diagnosis.notes]
    if explain:
        says = {rule.name: rule.says for rule in RULES}
        lines += [f"  decided by {rule}: {says[rule]}" for rule in diagnosis.decided_by]
    return "\n".join(safe_text(line) for line in lines)
