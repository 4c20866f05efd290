"""What a user agrees to before a recipe runs: its text, its folder, and the files there that it names."""

import hashlib
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.regular import inside, open_regular
from logtriage.runner.environment import find_program
from logtriage.runner.mission import Mission
from logtriage.runner.plan import Plan
from logtriage.runner.tree import LaunchError

_APART: Final = re.compile(r"[\s=,:;@|&<>()'\"`]+")
"""What stands between the names of files in an argument such as `file=disk,if=none`."""
_READ: Final = 1 << 20
"""Bytes hashed at a time, so that the image of a disk never stands in memory as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What a user is asked to agree to: everything of a recipe that would run.

    Attributes:
        programs: Every program, by its whole path where it is there.
        files: The other files that the boots are given and that lie where the recipe does.
        parts: Texts that identify the agreement: another recipe, folder or file content changes them.
    """

    programs: tuple[str, ...]
    files: tuple[str, ...]
    parts: tuple[str, ...]


def agreement_of(mission: Mission) -> Agreement | None:
    """The agreement that a run needs; `None` for a recipe that is bundled or was typed by the user.

    A relative name in a recipe means another file in another folder, and that file may change while the
    recipe stays the same: so both count. Programs that are looked up in PATH, and whatever a script
    reads in its turn, are not looked into.

    Raises:
        InputError: A file that is named cannot be read, or is not a regular one.
    """
    layers = [layer for layer in mission.layers if layer.text and not layer.bundled]
    if not layers:
        return None
    folders = dict.fromkeys([mission.folder.absolute(), *(layer.directory.absolute() for layer in layers)])
    named = sorted(_Named(mission, tuple(map(str, folders))).files())
    begun = dict.fromkeys(program for plan in mission.plans for program in _programs(plan))
    programs = tuple(map(_whole, begun))
    started = set(map(os.path.realpath, programs))
    parts = [part for layer in layers for part in ("recipe", os.path.realpath(layer.directory), layer.text)]
    parts += ["folder", os.path.realpath(mission.folder)]
    parts += [part for path in named for part in ("file", path, _digest(path))]
    return Agreement(
        programs=programs,
        files=tuple(path for path in named if path not in started),
        parts=tuple(parts),
    )


class _Named:
    """Finds the files that the arguments, variables and typed texts of boots name.

    Args:
        mission: The boots of the run.
        folders: Absolute folders that relative names may be relative to.
    """

    def __init__(self, mission: Mission, folders: tuple[str, ...]) -> None:
        self._plans = mission.plans
        self._bases = tuple(dict.fromkeys(map(os.path.realpath, folders)))
        self._roots = tuple(dict.fromkeys([*folders, *self._bases]))

    def files(self) -> set[str]:
        """The paths of these files, absolute and with links resolved, so that each file has one path."""
        pieces: dict[str, tuple[str, ...]] = {}
        looked: set[tuple[str, bool]] = set()
        found = set()
        for plan in self._plans:
            found |= {os.path.realpath(one) for one in _programs(plan) if "/" in one and _is_file(one)}
            for word in _words(plan):
                if word not in pieces:
                    pieces[word] = _pieces(word)
                for piece in pieces[word]:
                    relative = not piece.startswith("/")
                    for path in self._paths(piece, plan):
                        if (path, relative) in looked or _made(path, plan):
                            continue
                        looked.add((path, relative))
                        if _is_file(path) and (relative or self._holds(path)):
                            found.add(os.path.realpath(path))
        return found

    def _paths(self, piece: str, plan: Plan) -> Iterator[str]:
        """The paths that a word may mean: as it is, below the recipe's folders, or where the program runs."""
        if piece.startswith("/"):
            yield _resolved(piece)
            return
        for base in self._bases:
            yield _resolved(f"{base}/{piece}")
        if ".." in piece.split("/"):  # below its own directory there is nothing yet
            yield _resolved(f"{plan.directory}/{piece}")

    def _holds(self, path: str) -> bool:
        """Whether a path lies in a folder of the recipe, as it is written or with its links resolved."""
        return any(inside(root, way) for way in (path, os.path.realpath(path)) for root in self._roots)


def _programs(plan: Plan) -> Iterator[str]:
    """Every program that a boot starts itself."""
    yield plan.argv[0]
    yield from plan.inspect.argv[:1] if plan.inspect is not None else ()


def _words(plan: Plan) -> Iterator[str]:
    """Every text of a boot in which a file may be named: arguments, variables and what is typed."""
    yield from plan.argv
    yield from plan.inspect.argv if plan.inspect is not None else ()
    yield from plan.environment.values()
    for given in plan.inputs:
        yield given.send


def _pieces(word: str) -> tuple[str, ...]:
    """A word and the parts of it that may be names of files, as in `--script=boot.sh` and `-fboot.sh`."""
    glued = word[2:] if word.startswith("-") else ""
    parts = (word, glued, word.partition("=")[2], *_APART.split(word))
    return tuple(dict.fromkeys(part for part in parts if part and "\0" not in part))


def _resolved(path: str) -> str:
    """A path without `..`; links are resolved first, since `..` behind a link leads elsewhere."""
    return os.path.realpath(path) if ".." in path.split("/") else os.path.normpath(path)


def _made(path: str, plan: Plan) -> bool:
    """Whether the boot makes the file itself, so that what lies there now is not what it will use."""
    logs = (f"{plan.run}/{log}" for log in plan.config_files.logs.values())
    return inside(str(plan.directory), path) or path in logs


def _is_file(path: str) -> bool:
    """Whether the path exists and is not a directory."""
    try:
        return not stat.S_ISDIR(os.stat(path).st_mode)  # noqa: PTH116 - thousands of looks
    except OSError:
        return False


def _whole(program: str) -> str:
    try:
        return find_program(program)
    except LaunchError:
        return program


def _digest(path: str) -> str:
    """The SHA-256 of a file in hexadecimal; bytes that are added while it is read are left out."""
    content = hashlib.sha256()
    try:
        fd, status = open_regular(path, None)
        try:
            left = status.st_size
            while left > 0 and (data := os.read(fd, min(left, _READ))):
                content.update(data)
                left -= len(data)
        finally:
            os.close(fd)
    except OSError as error:
        reason = f"is named by the recipe and cannot be read: {error.strerror or error}"
        raise InputError(reason, path=safe_text(path)) from error
    return content.hexdigest()
