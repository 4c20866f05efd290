"""A layout: which files of a directory are consoles, and where the harness' own words stand."""

import os
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from logtriage.expressions.regex import Regex
from logtriage.layouts.pattern import NamePattern, fill
from logtriage.layouts.rules import ConsoleRule, OptionsRule, ResultRule, Sign
from logtriage.regular import open_regular

BUILT_IN: Final = ("file", "folder")
"""Fields of every console: the name of its file, and that of the directory."""

_FIRST: Final = 4 << 10
"""Bytes of a console in which its first lines are looked for."""

_STRANGERS: Final = 32
"""Files in a row that begin otherwise before a directory is taken for none of a layout: the consoles of a
harness come in numbers, and to open 10,000 files takes longer than to find them."""

_MOST_SIGNS: Final = 20
"""Files of a sign's name that are looked into: a directory has one or two."""

_SIGN: Final = 64 << 10
"""Bytes of a file in which a sign is looked for."""


class Candidate(NamedTuple):
    """A file whose name is that of a console.

    Attributes:
        rule: The number of the console's rule in its layout.
        name: The name of the file.
        fields: The parts of the name.
    """

    rule: int
    name: str
    fields: Mapping[str, str]


class Taken(NamedTuple):
    """A file that is a console.

    Attributes:
        name: The name of the file.
        rule: The number of the console's rule in its layout.
        console: The name of the console.
        owner: The last part of the configuration's id; `None` where it is that of the directory.
        fields: The parts of the path.
    """

    name: str
    rule: int
    console: str
    owner: str | None
    fields: Mapping[str, str]


class Heads:
    """The first bytes of the files of a directory, each read once.

    Args:
        home: The directory.
    """

    def __init__(self, home: str) -> None:
        self._home = home
        self._known: dict[str, bytes] = {}

    def of(self, name: str, regex: Regex) -> bool:
        """Whether there is something in the first bytes of a file."""
        head = self._known.get(name)
        if head is None:
            head = self._known[name] = _head(f"{self._home}/{name}", _FIRST)
        return regex.search(head) is not None

    def short(self, name: str) -> bool:
        """Whether a file that was looked at is empty, or its first line is not whole."""
        return b"\n" not in self._known[name]


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """How near a layout comes to a file that it does not take.

    Attributes:
        likeness: Characters that the name shares with the layout's pattern.
        told: What the layout takes, in words.
    """

    likeness: int
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a layout takes in one directory.

    Attributes:
        taken: The consoles, of each place the one to prefer first.
        missing: Why nothing is taken although names are right, in words, or nothing.
        short: Files that begin otherwise, but have no whole line yet.
    """

    taken: tuple[Taken, ...] = ()
    missing: str = ""
    short: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class HarnessLayout:
    """A layout of files; `logtriage.layouts.schema.LayoutTable` tells what each key of its file means.

    Attributes:
        name: What the layout is called.
        source: The file that declares it.
    """

    name: str
    source: str
    title: str
    about: str
    rank: int
    root: bool
    shares: bool
    signs: tuple[Sign, ...]
    consoles: tuple[ConsoleRule, ...]
    results: tuple[ResultRule, ...]
    options: tuple[OptionsRule, ...]
    known: tuple[NamePattern, ...]

    @property
    def by_names(self) -> bool:
        """Whether nothing but the names of a directory's files decides what is taken."""
        return all(one.path.anywhere and one.starts is None for one in self.consoles) and all(
            one.name is not None and one.holds is None for one in self.signs
        )

    def applies(self, names: AbstractSet[str], *, at_root: bool) -> bool:
        """Whether the names of a directory's files are those of this layout, beside its consoles.

        Args:
            names: The names without the suffix of a packing.
            at_root: Whether it is the run directory itself.
        """
        if self.root and not at_root:
            return False
        for sign in self.signs:
            if sign.name is None or sign.file in names:
                continue
            if sign.plain or not any(sign.name.match(one) is not None for one in names):
                return False
        return True

    def claim(
        self, candidates: Sequence[Candidate], home: str, names: Sequence[str], heads: Heads | None = None
    ) -> Claim:
        """What is taken of the files whose names are right.

        Args:
            candidates: Those files.
            home: The real path of the directory.
            names: The names of all its files.
            heads: The first bytes of its files; not needed where only the names count.
        """
        lacking = self._lacking(home, names)
        if lacking:
            return Claim(missing=lacking)
        parts = home.split("/")
        folders = [rule.path.match_folder(parts) for rule in self.consoles]
        taken: list[Taken] = []
        seen: set[str] = set()
        short: list[str] = []
        missing, refused = "", 0
        for one in candidates:
            folder, rule = folders[one.rule], self.consoles[one.rule]
            if folder is None:
                missing = missing or f"takes {rule.path.text}"
            elif rule.starts is not None and heads is not None and not heads.of(one.name, rule.starts):
                missing = missing or f"takes {rule.path.text} only where it begins as one"
                refused += 1
                if heads.short(one.name):
                    short.append(one.name)
                if refused >= _STRANGERS and not taken:
                    break
            elif one.name not in seen:
                seen.add(one.name)
                fields = {"file": one.name, "folder": parts[-1], **folder, **one.fields}
                owner = fill(rule.config, fields) or None
                console = fill(rule.console, fields)
                taken.append(Taken(one.name, one.rule, console, owner, fields))
        return Claim(taken=tuple(taken), missing="" if taken else missing, short=tuple(short))

    def _lacking(self, home: str, names: Sequence[str]) -> str:
        for sign in self.signs:
            if sign.name is None:
                there = os.path.lexists(f"{home}/{sign.file}") and _sign(f"{home}/{sign.file}", sign.holds)
            elif sign.holds is None:
                continue  # looked for by the names already
            else:
                matching = [name for name in names if sign.name.match(name) is not None]
                there = any(_sign(f"{home}/{name}", sign.holds) for name in matching[:_MOST_SIGNS])
            if not there:
                return f"wants {sign.file} beside it" + (" with what it writes there" if sign.holds else "")
        return ""

    def knows(self, name: str) -> bool:
        """Whether a file that is no console belongs to the layout."""
        return any(pattern.match(name) is not None for pattern in self.known)

    def near(self, name: str) -> "Near | None":
        """How near the layout comes to taking a file of this name, or `None` where it does not."""
        best = None
        for rule in self.consoles:
            likeness = rule.path.name.likeness(name)
            if likeness and (best is None or likeness > best.likeness):
                beside = [sign.file for sign in self.signs]
                told = f"takes {rule.path.text}" + (
                    f" with {' and '.join(beside)} beside it" if beside else ""
                )
                best = Near(likeness=likeness, told=told)
        return best

    def asked_for(self) -> "HarnessLayout":
        """The same layout without the conditions by which it is told from others."""
        consoles = tuple(replace(one, starts=None) for one in self.consoles)
        return replace(self, signs=(), consoles=consoles, root=False)


def _sign(path: str, holds: Regex | None) -> bool:
    return holds is None or holds.search(_head(path, _SIGN)) is not None


def _head(path: str, size: int) -> bytes:
    """The first bytes of a file, none of one that cannot be read."""
    try:
        fd, _ = open_regular(path, None)
    except OSError:
        return b""
    try:
        return os.read(fd, size)
    except OSError:
        return b""
    finally:
        os.close(fd)
