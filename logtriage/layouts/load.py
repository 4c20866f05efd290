"""Layout files: found, read, checked and compiled."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import msgspec
import platformdirs
import tomli

from logtriage.errors import InputError
from logtriage.expressions.regex import Regex
from logtriage.layouts.layout import BUILT_IN, HarnessLayout
from logtriage.layouts.pattern import NamePattern, PathPattern, named_in
from logtriage.layouts.rules import ConsoleRule, OptionsRule, ResultRule, Sign
from logtriage.layouts.schema import ConsoleTable, LayoutTable, OptionsTable, ResultTable, SignTable, decode
from logtriage.matrix.positions import KeyPath, Positions, find_positions
from logtriage.matrix.toml_table import table_fault
from logtriage.matrix.wording import hint_for, quoted
from logtriage.regular import read_text

_BUNDLED: Final = Path(__file__).with_name("bundled")
_SAID: Final = "said"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layouts:
    """The layouts that a run directory is read with.

    Attributes:
        ordered: In the order in which they are asked.
        problems: Files that mean nothing, each with what is wrong.
    """

    ordered: tuple[HarnessLayout, ...]
    problems: tuple[InputError, ...] = ()

    def nearest(self, name: str) -> str:
        """The layout that comes nearest to taking a file of this name and why it does not, or nothing."""
        found = [(layout.near(name), layout) for layout in self.ordered]
        likely = [(near.likeness, layout.name, near.told) for near, layout in found if near is not None]
        if not likely:
            return ""
        _, layout, told = max(likely)
        return f"nearest is the layout {layout}, which {told}"

    def only(self, name: str) -> "Layouts":
        """Just one of them, whose signs need not be there, since the user knows what he has.

        Raises:
            InputError: There is none of that name, or its file means nothing.
        """
        for layout in self.ordered:
            if layout.name == name:
                return Layouts(ordered=(layout.asked_for(),))
        for problem in self.problems:
            if problem.path is not None and Path(problem.path).stem == name:
                raise problem
        hint = hint_for(name, [layout.name for layout in self.ordered])
        raise InputError(f"{quoted(name)} is no layout", hint=hint)


def user_dir() -> Path:
    """The folder of the user's own layouts, beside that of his signatures."""
    return platformdirs.user_config_path("logtriage") / "layouts"


@cache
def bundled_layouts() -> Layouts:
    """The layouts that come with logtriage.

    Raises:
        InputError: One of them means nothing.
    """
    return Layouts(ordered=_ordered(map(_load_bundled, sorted(_BUNDLED.glob("*.toml")))))


def _load_bundled(path: Path) -> HarnessLayout:
    """As `load_layout`, twenty times as fast: what the tests check need not be checked at each start."""
    table = msgspec.convert(tomli.loads(path.read_text("utf-8")), LayoutTable)
    return _Checker(str(path), find_positions("", str(path)), compiled=False).layout(table, path.stem)


def load_layouts(places: Sequence[Path] | None = None) -> Layouts:
    """The layouts that come with logtriage and those of some folders, which replace those of the same names.

    Args:
        places: The folders; the user's own where it is missing.
    """
    found = {layout.name: layout for layout in bundled_layouts().ordered}
    problems = []
    for folder in (user_dir(),) if places is None else places:
        for path in sorted(folder.glob("*.toml")):
            try:
                layout = load_layout(path)
            except InputError as error:
                problems.append(error)
            else:
                found[layout.name] = layout
    return Layouts(ordered=_ordered(found.values()), problems=tuple(problems))


def _ordered(layouts: Iterable[HarnessLayout]) -> tuple[HarnessLayout, ...]:
    return tuple(sorted(layouts, key=lambda one: (one.rank, one.name)))


def load_layout(path: Path) -> HarnessLayout:
    """The layout of a file.

    Raises:
        InputError: It cannot be read or does not mean anything; names file, line, key and reason.
    """
    try:
        text = read_text(path)
    except FileNotFoundError as error:
        raise InputError("there is no such file", path=path) from error
    return parse_layout(text, path)


def parse_layout(text: str, path: Path) -> HarnessLayout:
    """The layout that a TOML text declares.

    Args:
        text: The TOML text.
        path: The file that it came from; its name is that of the layout.

    Raises:
        InputError: As for `load_layout`.
    """
    table, positions = decode(text, str(path))
    return _Checker(str(path), positions).layout(table, path.stem)


class _Checker:
    """Checks and compiles a file.

    Args:
        path: The file, for errors.
        positions: Where its keys stand.
        compiled: Whether regular expressions are compiled at once, so that errors are told early.
    """

    def __init__(self, path: str, positions: Positions, *, compiled: bool = True) -> None:
        self._path = path
        self._positions = positions
        self._compiled = compiled

    def layout(self, table: LayoutTable, name: str) -> HarnessLayout:
        if not table.console:
            raise self._fault(("console",), "names no console")
        consoles = tuple(self._console(one, ("console", at)) for at, one in enumerate(table.console))
        fields = {*BUILT_IN, *(field for one in consoles for field in one.path.fields)}
        stated = {name for one in table.options for name in one.json}
        return HarnessLayout(
            name=name,
            source=self._path,
            title=table.title,
            about=table.about,
            rank=table.rank,
            root=table.root,
            shares=table.shares,
            signs=tuple(self._sign(one, ("sign", at)) for at, one in enumerate(table.sign)),
            consoles=consoles,
            results=tuple(self._result(one, ("result", at), fields) for at, one in enumerate(table.result)),
            options=tuple(
                self._options(one, ("options", at), fields, stated) for at, one in enumerate(table.options)
            ),
            known=tuple(self._pattern(one, ("known", at)) for at, one in enumerate(table.known)),
        )

    def _console(self, table: ConsoleTable, keys: KeyPath) -> ConsoleRule:
        try:
            path = PathPattern(table.path)
            if self._compiled:
                path.check()
        except ValueError as error:
            raise self._fault((*keys, "path"), str(error)) from error
        for key, template in (("console", table.console), ("config", table.config)):
            self._check_fields(template, (*keys, key), set(path.fields))
        if not table.console:
            raise self._fault((*keys, "console"), "is empty")
        starts = self._regex(table.starts, (*keys, "starts")) if table.starts else None
        return ConsoleRule(path=path, console=table.console, config=table.config, starts=starts)

    def _sign(self, table: SignTable, keys: KeyPath) -> Sign:
        above = "/" in table.file
        if above:
            self._check_file(table.file, (*keys, "file"))
        return Sign(
            file=table.file,
            name=None if above else self._pattern(table.file, (*keys, "file")),
            holds=self._regex(table.holds, (*keys, "holds")) if table.holds else None,
        )

    def _result(self, table: ResultTable, keys: KeyPath, fields: set[str]) -> ResultRule:
        match = self._regex(table.match, (*keys, "match")) if table.match else None
        if match is not None and self._compiled and _SAID not in match.names:
            raise self._fault((*keys, "match"), "has no group named said", "write (?P<said>...)")
        if not table.says:
            raise self._fault((*keys, "says"), "gives no word a meaning")
        if not (table.file or match):
            raise self._fault((*keys, "match"), "is missing: a console is a text, in which it is looked for")
        self._check_rows(table, keys, fields)
        return ResultRule(
            file=table.file,
            json=table.json,
            rows=table.rows,
            row=table.row,
            match=match,
            says=table.says,
        )

    def _options(self, table: OptionsTable, keys: KeyPath, fields: set[str], stated: set[str]) -> OptionsRule:
        for at, name in enumerate(table.fields):
            if name not in fields:
                reason = f"{quoted(name)} is no part of the path of a console"
                raise self._fault((*keys, "fields", at), reason, hint_for(name, fields))
        if not (table.fields or table.json or table.match):
            raise self._fault(keys, "names no options")
        if table.json and not table.file:
            raise self._fault((*keys, "file"), "is missing: a console is no JSON file")
        if table.json and table.match:
            raise self._fault((*keys, "match"), "a file is either JSON or a text")
        self._check_rows(table, keys, fields | stated)
        return OptionsRule(
            fields=table.fields,
            file=table.file,
            json=table.json,
            rows=table.rows,
            row=table.row,
            match=tuple(self._regex(one, (*keys, "match", at)) for at, one in enumerate(table.match)),
        )

    def _check_rows(self, table: ResultTable | OptionsTable, keys: KeyPath, fields: set[str]) -> None:
        self._check_file(table.file, (*keys, "file"))
        self._check_fields(table.file, (*keys, "file"), fields)
        if (table.rows or table.row) and not table.json:
            raise self._fault((*keys, "json"), "is missing: only JSON files have rows")
        for key, template in table.row.items():
            self._check_fields(template, (*keys, "row", key), fields)

    def _check_file(self, file: str, keys: KeyPath) -> None:
        climbing = file.split("/")
        while climbing and climbing[0] == "..":
            climbing.pop(0)
        if file and (file.startswith("/") or ".." in climbing or "*" in "/".join(climbing[:-1])):
            raise self._fault(keys, "must be a path below the console's directory, or ../ above it")

    def _check_fields(self, template: str, keys: KeyPath, fields: set[str]) -> None:
        for name in named_in(template):
            if name not in fields:
                reason = f"{quoted(name)} is no part of the path"
                raise self._fault(keys, reason, hint_for(name, fields))

    def _pattern(self, text: str, keys: KeyPath) -> NamePattern:
        try:
            pattern = NamePattern(text)
            if self._compiled:
                pattern.check()
        except ValueError as error:
            raise self._fault(keys, str(error)) from error
        return pattern

    def _regex(self, text: str, keys: KeyPath) -> Regex:
        regex = Regex(text)
        if not self._compiled:
            return regex
        try:
            regex.check()
        except ValueError as error:
            raise self._fault(keys, f"is no regular expression: {error}") from error
        return regex

    def _fault(self, keys: KeyPath, reason: str, hint: str | None = None) -> InputError:
        return table_fault(self._path, self._positions, keys, reason, hint)
