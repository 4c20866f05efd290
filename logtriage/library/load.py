"""Reading signature files and the lists beside them: with `kept` and `probe`, what touches the disk."""

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Final

import msgspec
import platformdirs

from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.expressions.cache import keep, kept
from logtriage.expressions.lists import Lists, check_lists, file_of, parse_list
from logtriage.expressions.probe import require_hyperscan
from logtriage.library.library import Entry, Library, Problem, Source, digest, latest
from logtriage.library.packed_entries import FileEntries, name_of, pack, unpack
from logtriage.library.schema import Event, Fact, Quoted, Signature, SignatureFile, Speaker
from logtriage.regular import read_text

_DEEPEST: Final = 32
"""Levels to which a file may nest: far more than the schema has, far fewer than the parsers' recursion
bears."""
_STRING = re.compile(r"\"(?:\\.|[^\"\\\n])*\"|'[^'\n]*'|#[^\n]*")
_KEPT: Final = "x"
"""Stands for a string, which may be a part of a key."""
_LONG_KEY = re.compile(rf"(?<![\w-])(?:[\w-]++[ \t]*+\.[ \t]*+){{{_DEEPEST}}}")
"""A key of more parts than values may be nested: tomli takes a second for each 100 KB of such keys."""
_TABLE = re.compile(r"^\s*\[\[\s*(signature|event|speaker|quoted|fact)\s*\]\]")
_KINDS: Final = {
    "signature": Signature,
    "event": Event,
    "speaker": Speaker,
    "quoted": Quoted,
    "fact": Fact,
}


@cache
def builtin_dir() -> Path:
    """The folder of the default library: in the package, or the checkout's top level.

    Raises:
        LogtriageError: Neither is there.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "signatures", package.parent / "signatures"):
        if folder.is_dir():
            return folder
    raise LogtriageError("the signature library is not installed", hint="install logtriage again")


@cache
def builtin_lists() -> Lists:
    """The lists of the default library, read once.

    Raises:
        LogtriageError: One is not there, or cannot be read.
    """
    return Lists(**{field.name: _read_list(file_of(field.name)) for field in fields(Lists)})


def user_dir() -> Path:
    """The folder of the user's own signatures."""
    return platformdirs.user_config_path("logtriage") / "signatures"


def search_path(matrix_dir: Path | None = None, extra: Sequence[Path] = ()) -> list[Path]:
    """The folders that are read, later ones replacing ids of earlier ones."""
    folders = [builtin_dir(), user_dir()]
    if matrix_dir is not None and (matrix_dir / "signatures").resolve() != folders[0].resolve():
        folders.append(matrix_dir / "signatures")
    return [*(folder for folder in folders if folder.is_dir()), *extra]


def load_library(places: Iterable[Path], events: Iterable[Event] = ()) -> Library:
    """Every signature below the given folders (or in the given files), compiled.

    Args:
        places: Folders and files.
        events: Further events, such as a matrix' own rungs.

    A file or a signature that is wrong is a `Problem` of the library and off; the rest holds.
    The compiled automaton is kept in the user's cache folder, by its digest.

    Raises:
        LogtriageError: hyperscan does not run here, or a list of the default library is missing or wrong.
    """
    require_hyperscan()  # also asked where it is used, but checking a library that is not kept takes 2 s
    lists = builtin_lists()
    entries: list[tuple[Entry, Source]] = []
    problems: list[Problem] = []
    for place in places:
        found, wrong = _read_place(place)
        entries += found
        problems += wrong
    entries += [(event, Source("matrix", None)) for event in events]
    return assembled(latest(entries), problems, lists)


def assembled(entries: Sequence[tuple[Entry, Source]], problems: Iterable[Problem], lists: Lists) -> Library:
    """The library of some entries; its automata were kept in the user's cache folder, or are from now on.

    Args:
        entries: Each with its source, no id twice.
        problems: Of entries that could not be read.
        lists: What it knows besides its entries.

    Raises:
        LogtriageError: hyperscan does not run here, or a list is wrong.
    """
    name = _pack((entry for entry, _ in entries), lists)
    packed = kept(name)
    if packed is None:
        check_lists(lists)
    library = Library(entries, problems, lists=lists, proven=packed is not None)
    if packed is None:
        name = _pack((entry for entry, _ in library.given), lists)
        packed = kept(name)
    fresh = library.use_packed(packed)
    if fresh is not None and fresh is not packed:
        keep(name, fresh)
    return library


def _read_list(name: str) -> tuple[str, ...]:
    path = builtin_dir() / name
    try:
        return parse_list(read_text(path))
    except FileNotFoundError as error:
        hint = "install logtriage again"
        raise InputError("there is no such file", path=safe_text(str(path)), hint=hint) from error


def _pack(entries: Iterable[Entry], lists: Lists) -> str:
    """The name that the compiled form of some entries is kept by; that is done only if they are all right."""
    return f"{digest(entries, lists)[:32]}.hs"


def _read_place(place: Path) -> tuple[list[tuple[Entry, Source]], list[Problem]]:
    """The entries of a folder's files, or of a file, and what is wrong with them.

    Where nothing is, the entries are kept in the user's cache folder by the files' content.
    """
    paths = sorted(place.glob("*.toml")) if place.is_dir() else [place]
    try:
        texts = [read_text(path) for path in paths]
    except (FileNotFoundError, InputError):
        read = [read_file(path) for path in paths]
        return [one for found, _ in read for one in found], [one for _, wrong in read for one in wrong]
    name = name_of(texts)
    packed = kept(name)
    if packed is not None:
        with suppress(ValueError):
            files = unpack(packed, name)
            return [
                (entry, Source(str(path), line))
                for path, file in zip(paths, files, strict=True)
                for entry, line in file.all()
            ], []
    parsed = [parse_file(text, str(path)) for text, path in zip(texts, paths, strict=True)]
    problems = [problem for _, wrong in parsed for problem in wrong]
    if not problems:
        keep(name, pack([_by_kind(found) for found, _ in parsed], name))
    return [one for found, _ in parsed for one in found], problems


def _by_kind(entries: Iterable[tuple[Entry, Source]]) -> FileEntries:
    kinds: dict[str, list[tuple[Entry, int | None]]] = {}
    for entry, source in entries:
        kinds.setdefault(type(entry).__name__.lower(), []).append((entry, source.line))
    return msgspec.convert([kinds.get(kind, ()) for kind in _KINDS], FileEntries)


def read_file(path: Path) -> tuple[list[tuple[Entry, Source]], list[Problem]]:
    """The entries of one signature file, and what is wrong with it."""
    name = str(path)
    try:
        return parse_file(read_text(path), name)
    except FileNotFoundError:
        return [], [Problem(name, None, "", "there is no such file")]
    except InputError as error:
        return [], [Problem(name, error.line, "", safe_text(error.reason))]


def parse_file(text: str, name: str) -> tuple[list[tuple[Entry, Source]], list[Problem]]:
    """The entries of a signature file's text; each wrong one is a problem of its own."""
    import tomli  # noqa: PLC0415 - most starts find the entries in the cache folder

    if _depth(text) > _DEEPEST:
        return [], [Problem(name, None, "", f"nested deeper than {_DEEPEST}")]
    try:
        table = tomli.loads(text)
    except (tomli.TOMLDecodeError, RecursionError) as error:
        where = re.search(r"at line (\d+)", str(error))
        last = int(where[1]) if where else len(text.splitlines())
        return [], [Problem(name, last, "", safe_text(str(error)))]
    problems: list[Problem] = []
    lines = _lines(text)
    head = {key: value for key, value in table.items() if key not in _KINDS}
    try:
        msgspec.convert(head, SignatureFile)
    except msgspec.ValidationError as error:
        return [], [Problem(name, 1, "", safe_text(str(error)))]
    entries: list[tuple[Entry, Source]] = []
    seen: dict[str, int] = {}
    for kind, struct in _KINDS.items():
        rows = table.get(kind, [])
        if not isinstance(rows, list):
            problems.append(Problem(name, None, kind, f"write [[{kind}]]"))
            continue
        for index, row in enumerate(rows):
            line = lines[kind][index] if index < len(lines[kind]) else None
            key = safe_text(str(row.get("id", kind)) if isinstance(row, dict) else kind)
            try:
                entry = msgspec.convert(row, struct)
            except msgspec.ValidationError as error:
                problems.append(Problem(name, line, key, safe_text(str(error))))
                continue
            if entry.id in seen:
                problems.append(Problem(name, line, key, f"id stands already at line {seen[entry.id]}"))
                continue
            seen[entry.id] = line or 0
            entries.append((entry, Source(name, line)))
    return entries, problems


def _lines(text: str) -> dict[str, list[int]]:
    lines: dict[str, list[int]] = {kind: [] for kind in _KINDS}
    for number, line in enumerate(text.splitlines(), 1):
        match = _TABLE.match(line)
        if match:
            lines[match[1]].append(number)
    return lines


def _depth(text: str) -> int:
    """How deep a text nests, at least: brackets that are open at once, or parts of a dotted key."""
    plain = _STRING.sub(_KEPT, text)
    if _LONG_KEY.search(plain):
        return _DEEPEST + 1
    depth = deepest = 0
    for sign in re.findall(r"[\[\]{}]", plain):
        depth = depth + 1 if sign in "[{" else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest
