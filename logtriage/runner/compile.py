"""Compiling a recipe: the tables of one or two files become checked templates that fit a matrix."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from logtriage.errors import InputError, LogtriageError
from logtriage.matrix.model import Matrix
from logtriage.matrix.positions import KeyPath
from logtriage.matrix.template import NAME, Template, component_fault, parse_template
from logtriage.matrix.wording import hint_for, listed, quoted
from logtriage.runner.compiled import (
    BUILT_IN,
    Inspector,
    Made,
    Override,
    Recipe,
    Text,
    When,
    log_name,
    merged,
    socket_name,
)
from logtriage.runner.recipe import (
    Argument,
    Conditions,
    Console,
    Ending,
    Environment,
    Inspecting,
    Limits,
    Making,
    RecipeTable,
    Typing,
    Verbatim,
)
from logtriage.runner.recipe_file import Written

_MOST_SECONDS: Final = 86400.0 * 30
"""Seconds, 30 days: longer than any boot, so that `inf` and slips of a digit are refused. The limits in MiB
are held to the same number, 2.5 TiB."""


def compile_recipe(
    layers: Sequence[Written],
    matrix: Matrix,
    *,
    lenient: Iterable[str] = (),
    declared: Written | None = None,
) -> Recipe:
    """Merge the tables of a recipe and check that all in them fits together and to the matrix.

    Args:
        layers: The tables in the order in which they build on each other, the basic one first.
        matrix: The matrix whose options and consoles the recipe may name.
        lenient: Paths of recipe files that may speak of values that the matrix does not have, since
            they are written for several matrices.
        declared: The matrix file, in which options can be named with their lines; `None` where the
            matrix was not read from one.

    Raises:
        InputError: Something in it does not fit together, or to the matrix.
        LogtriageError: The recipe names no program, or no limit of time.
    """
    compiler = _Compiler(matrix, layers, frozenset(lenient), declared)
    parts = [compiler.layer(written) for written in layers]
    recipe = parts[0]
    for part in parts[1:]:
        recipe = merged(recipe, part)
    if not recipe.argv:
        raise LogtriageError("the recipe names no program", hint='write argv = ["program", "argument"]')
    if recipe.limits.total is None:
        hint = "[recipe.limits] total = 600 (seconds), or --limit 600"
        raise LogtriageError(
            "the recipe says no limits.total: nothing would end a boot that hangs", hint=hint
        )
    return recipe


class _Compiler:
    def __init__(
        self,
        matrix: Matrix,
        layers: Sequence[Written],
        lenient: frozenset[str],
        declared: Written | None,
    ) -> None:
        self._declared = declared
        self._axes = {axis.name: axis for axis in matrix.axes}
        self._consoles = tuple(matrix.logs)
        self._lenient = lenient
        tables = [written.table for written in layers]
        self._vars = {name for table in tables for name in _all_vars(table)}
        self._owners: dict[str, str] = dict.fromkeys(self._axes, "an option of the matrix")
        self._owners |= dict.fromkeys(BUILT_IN, "built in")
        for console in self._consoles:
            self._owners |= dict.fromkeys((log_name(console), socket_name(console)), "built in")
        for written in layers:
            self._own(written, "files", _all_files(written.table))
            self._own(written, "make", [making.name for making in written.table.make])
        self._names = {*self._owners, *self._vars}

    def layer(self, written: Written) -> Recipe:
        table = written.table
        self._check_names(written, table)
        return Recipe(
            argv=self._argv(written, ("argv",), table.argv),
            additions=tuple(
                (
                    self._when(written, ("add", index), add.when),
                    self._argv(written, ("add", index, "argv"), add.argv),
                )
                for index, add in enumerate(table.add)
            ),
            commas=table.commas,
            hint=table.hint,
            map=self._map(written, table),
            vars=self._texts(written, ("vars",), table.vars),
            overrides=tuple(
                Override(
                    when=self._when(written, ("set", index), item.when),
                    vars=self._texts(written, ("set", index, "vars"), item.vars),
                    files=self._texts(written, ("set", index, "files"), item.files),
                )
                for index, item in enumerate(table.set)
            ),
            files=self._texts(written, ("files",), table.files),
            optional=self._optional(written, table),
            makes=tuple(self._made(written, ("make", index), item) for index, item in enumerate(table.make)),
            keep=self._keep(written, table.env),
            environment=self._texts(written, ("env", "set"), table.env.set),
            consoles=dict(self._console(written, name, item) for name, item in table.console.items()),
            typings=tuple(self._typing(written, ("type", n), item) for n, item in enumerate(table.type)),
            endings=tuple(self._ending(written, ("end", n), item) for n, item in enumerate(table.end)),
            limits=self._limits(written, table.limits),
            inspector=self._inspector(written, table.inspect),
        )

    def _own(self, written: Written, kind: str, names: Iterable[str]) -> None:
        for name in names:
            owner = self._owners.setdefault(name, f"in {kind}")
            if owner != f"in {kind}":
                if name in self._axes and written.bundled and self._declared is not None:
                    raise self._taken(self._declared, written, kind, name)
                raise written.fault((kind, name), f"{quoted(name)} is {owner} already")

    @staticmethod
    def _taken(declared: Written, written: Written, kind: str, name: str) -> InputError:
        """The error of an option that is called as something else in a recipe that the user did not write."""
        recipe = Path(written.path).stem
        what = "a file of" if kind == "files" else "made by"
        text = f"{written.table.files.get(name, name)}-{{{name}_build}}"
        hint = f'call the option {name}_build, say, and write [recipe.files] {name} = "{text}"'
        return InputError(
            f"{quoted(name)} is {what} the recipe {recipe} already",
            path=declared.path,
            line=declared.positions.line(("axes", name)),
            key=f"axes.{name}",
            hint=hint if kind == "files" else f"call the option {name}_build, say",
        )

    def _check_names(self, written: Written, table: RecipeTable) -> None:
        groups: dict[KeyPath, Iterable[str]] = {("vars",): table.vars, ("files",): table.files}
        for index, item in enumerate(table.set):
            groups |= {("set", index, "vars"): item.vars, ("set", index, "files"): item.files}
        for keys, names in groups.items():
            for name in names:
                if not NAME.fullmatch(name):
                    raise written.fault((*keys, name), "is called with small letters, digits and _")
                if keys[-1] == "vars" and self._owners.get(name, "an option of the matrix") != (
                    "an option of the matrix"
                ):
                    raise written.fault((*keys, name), f"{quoted(name)} is {self._owners[name]} already")

    def _text(self, written: Written, keys: KeyPath, text: str, *, verbatim: bool = False) -> Text:
        if not text:
            template = Template(names=(), literals=("",))
        else:
            try:
                template = parse_template(text, self._names)
            except ValueError as error:
                raise written.fault(keys, str(error), self._known(text)) from error
        return Text(template=template, written=written, keys=keys, verbatim=verbatim)

    def _known(self, text: str) -> str | None:
        try:
            unknown = [name for name in parse_template(text, None).names if name not in self._names]
        except ValueError:
            return None
        return hint_for(unknown[0], sorted(self._names)) if unknown else None

    def _texts(self, written: Written, keys: KeyPath, texts: Mapping[str, str]) -> dict[str, Text]:
        return {name: self._text(written, (*keys, name), text) for name, text in texts.items()}

    def _argv(self, written: Written, keys: KeyPath, argv: Sequence[Argument]) -> tuple[Text, ...]:
        return tuple(
            self._text(written, (*keys, index), item.verbatim, verbatim=True)
            if isinstance(item, Verbatim)
            else self._text(written, (*keys, index), item)
            for index, item in enumerate(argv)
        )

    def _when(self, written: Written, keys: KeyPath, when: Conditions) -> When:
        return tuple(
            (name, frozenset(self._values(written, (*keys, "when", name), name, value)))
            for name, value in when.items()
        )

    def _values(self, written: Written, keys: KeyPath, name: str, value: object) -> list[str]:
        axis = self._axes.get(name)
        if axis is None and name not in self._vars:
            raise written.fault(
                keys, f"{quoted(name)} is no option of this matrix", hint_for(name, self._axes)
            )
        items = value if isinstance(value, list) else [value]
        if not items or not all(isinstance(item, str | int) and not isinstance(item, bool) for item in items):
            raise written.fault(keys, "expected a string, or a list of them")
        texts = [str(item) for item in items]
        for text in texts:
            if axis is not None and text not in axis.values and written.path not in self._lenient:
                raise written.fault(
                    keys, f"{quoted(name)} has no value {quoted(text)}, only {listed(axis.values)}"
                )
        return texts

    def _map(self, written: Written, table: RecipeTable) -> dict[str, dict[str, str]]:
        for name, texts in table.map.items():
            self._values(written, ("map", name), name, list(texts))
        return table.map

    def _optional(self, written: Written, table: RecipeTable) -> frozenset[str]:
        for index, name in enumerate(table.optional):
            if self._owners.get(name) != "in files":
                known = sorted(own for own, owner in self._owners.items() if owner == "in files")
                reason = f"{quoted(name)} is no name of files"
                raise written.fault(("optional", index), reason, hint_for(name, known))
        return frozenset(table.optional)

    def _made(self, written: Written, keys: KeyPath, making: Making) -> Made:
        fault = component_fault(making.file)
        if fault is not None or not NAME.fullmatch(making.name):
            raise written.fault(
                keys, f"the name or the file of it is no plain word: {fault or making.name!r}"
            )
        settings: dict[str, Text | tuple[Text, ...]] = {}
        for name, value in making.settings.items():
            at = (*keys, "settings", name)
            if isinstance(value, str):
                settings[name] = self._text(written, at, value)
            else:
                settings[name] = tuple(
                    self._text(written, (*at, index), item) for index, item in enumerate(value)
                )
        source = self._text(written, keys, "")
        return Made(
            when=self._when(written, keys, making.when), making=making, settings=settings, source=source
        )

    def _keep(self, written: Written, env: Environment) -> tuple[str, ...]:
        for name in (*env.keep, *env.set):
            if not name or "=" in name or "\0" in name:
                raise written.fault(("env",), f"{quoted(name)} is no name of a variable")
        return env.keep

    def _console(
        self, written: Written, name: str, console: Console
    ) -> tuple[str, tuple[Console, Text | None]]:
        keys = ("console", name)
        if name not in self._consoles:
            hint = hint_for(name, self._consoles)
            raise written.fault(keys, f"{quoted(name)} is no console of the matrix' [logs]", hint)
        if console.path is not None and console.source not in {"socket", "file"}:
            raise written.fault((*keys, "path"), "only a socket or a file has a path")
        path = None if console.path is None else self._text(written, (*keys, "path"), console.path)
        return name, (console, path)

    def _typing(self, written: Written, keys: KeyPath, typing: Typing) -> tuple[When, Typing, Text]:
        self._known_console(written, keys, typing.console)
        if not typing.at or not typing.send:
            raise written.fault(keys, "at and send cannot be empty")
        send = self._text(written, (*keys, "send"), typing.send)
        return self._when(written, keys, typing.when), typing, send

    def _ending(self, written: Written, keys: KeyPath, ending: Ending) -> tuple[When, Ending]:
        self._known_console(written, keys, ending.console)
        if not ending.text:
            raise written.fault((*keys, "text"), "cannot be empty")
        if not 0 <= ending.after <= _MOST_SECONDS:
            raise written.fault((*keys, "after"), "must be seconds, 0 or more")
        return self._when(written, keys, ending.when), ending

    def _inspector(self, written: Written, inspecting: Inspecting | None) -> Inspector | None:
        if inspecting is None:
            return None
        if bool(inspecting.argv) == (inspecting.emulator is not None):
            raise written.fault(("inspect",), 'write emulator = "qemu", or argv = ["program"]')
        vmlinux = self._text(written, ("inspect", "vmlinux"), inspecting.vmlinux)
        return Inspector(
            argv=self._argv(written, ("inspect", "argv"), inspecting.argv),
            vmlinux=vmlinux if inspecting.vmlinux else None,
        )

    def _known_console(self, written: Written, keys: KeyPath, console: str) -> None:
        if console not in self._consoles:
            reason = f"{quoted(console)} is no console of the matrix' [logs]"
            raise written.fault((*keys, "console"), reason, hint_for(console, self._consoles))

    def _limits(self, written: Written, limits: Limits) -> Limits:
        for name, value in msgspec.structs.asdict(limits).items():
            if value is not None and not 0 < value <= _MOST_SECONDS:
                raise written.fault(("limits", name), "must be a number above 0")
        return limits


def _all_vars(table: RecipeTable) -> list[str]:
    return [*table.vars, *(name for item in table.set for name in item.vars)]


def _all_files(table: RecipeTable) -> list[str]:
    return [*table.files, *(name for item in table.set for name in item.files)]
