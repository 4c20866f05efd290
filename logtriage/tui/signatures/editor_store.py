"""Where the user's signatures are kept, and how one is written there."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.library.draft import to_toml
from logtriage.library.library import Entry, Library, Source
from logtriage.library.load import builtin_dir, parse_file, user_dir
from logtriage.library.schema import Signature
from logtriage.regular import read_text
from logtriage.sources.store import write_atomic
from logtriage.tui.state.outlet import ANYWHERE, Outlet

_HEADER: Final = "[[signature]]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The file that a signature is going to be written to.

    Attributes:
        path: Path of the file.
        what: Words for the file, such as `your library`.
        instead_of: Id of the signature in that file that it replaces; empty for none.
    """

    path: Path
    what: str
    instead_of: str = ""


def checkout() -> Path | None:
    """Signature folder of a logtriage checkout, where the user works inside the one that runs; else None."""
    folder = builtin_dir()
    root = folder.parent
    try:
        named = 'name = "logtriage"' in read_text(root / "pyproject.toml")
    except (FileNotFoundError, InputError):
        return None
    return folder if named and Path.cwd().resolve().is_relative_to(root.resolve()) else None


def target_of(
    signature_id: str, source: Source | None = None, known_as: str = "", outlet: Outlet = ANYWHERE
) -> Target:
    """Choose the file that a signature is written to.

    Built-in ones are copied to the user's library, unless this is a checkout of logtriage; the user's
    own are changed where they stand.

    Args:
        signature_id: Id of the signature.
        source: Where it is written so far; None for a new one.
        known_as: Id under which it is written there.
        outlet: Decides where it may be written; a confined one has its own place for all signatures.

    Raises:
        InputError: The signature may not be written there.
    """
    if outlet.confined:
        path = outlet.place(f"{signature_id}.toml")
        here = source is not None and Path(source.path) == path
        return Target(path=path, what="the export directory", instead_of=known_as if here else "")
    own = checkout()
    if source is not None:
        path = Path(source.path)
        builtin = path.resolve().is_relative_to(builtin_dir().resolve())
        if path.is_file() and not builtin:
            return Target(path=path, what="your library", instead_of=known_as)
        if builtin and own is not None:
            return Target(path=path, what="this checkout", instead_of=known_as)
        if builtin:
            what = "your library; the built-in one stays as it is"
            return Target(path=user_dir() / f"{signature_id}.toml", what=what)
    if own is not None:
        return Target(path=own / f"{signature_id}.toml", what="this checkout")
    return Target(path=user_dir() / f"{signature_id}.toml", what="your library")


def write_signature(signature: Signature, target: Target) -> Source:
    """Write a signature into a file, and keep what else the file holds.

    Returns:
        File and line where the signature is written now.

    Raises:
        LogtriageError: The file is damaged, or cannot be written.
    """
    path = target.path
    try:
        old = read_text(path)
    except FileNotFoundError:
        old = None
    text = _joined(old, signature, target)
    entries, problems = parse_file(text, str(path))
    place = next((source for entry, source in entries if entry == signature), None)
    others = _others(old or "", {signature.id, target.instead_of}, path)
    if place is None or problems or _others(text, {signature.id}, path) != others:
        reason = problems[0].reason if problems else "it would not stand there as it should"
        raise InputError(reason, path=safe_text(str(path)), key=signature.id)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LogtriageError(f"cannot make {safe_text(str(path.parent))}: {error.strerror}") from error
    write_atomic(path, text.encode("utf-8"))
    return place


def _others(text: str, without: Collection[str], path: Path) -> list[Entry]:
    """Read the entries of a library file, except those with these ids."""
    return [entry for entry, _ in parse_file(text, str(path))[0] if entry.id not in without]


def _joined(old: str | None, signature: Signature, target: Target) -> str:
    new = to_toml([signature])
    if old is None or not old.strip():
        return new
    table = new[new.index(_HEADER) :]
    entries, problems = parse_file(old, str(target.path))
    if problems:
        line = problems[0].line
        raise InputError(problems[0].reason, path=safe_text(str(target.path)), line=line)
    known = {entry.id: source.line for entry, source in entries}
    line = known.get(target.instead_of or signature.id)
    if line is None:
        return old.rstrip("\n") + "\n\n" + table
    lines = old.splitlines(keepends=True)
    starts = sorted(source.line for _, source in entries if source.line is not None)
    end = next((start - 1 for start in starts if start > line), len(lines))
    while end > line and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return "".join([*lines[: line - 1], table, *lines[end:]])


def with_signature(library: Library, signature: Signature, source: Source, *, known_as: str = "") -> Library:
    """The library with a signature added or replaced, compiled.

    Args:
        library: The library so far.
        signature: The signature to add.
        source: Where the signature is written.
        known_as: Id that the signature had before, where that one is gone; or empty.
    """
    kept = [(entry, place) for entry, place in library.given if entry.id not in {signature.id, known_as}]
    problems = [problem for problem in library.problems if problem.path != source.path]
    grown = Library([*kept, (signature, source)], problems, lists=library.lists)
    grown.use_packed(None)
    return grown
