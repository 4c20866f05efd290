"""Filling a recipe in for every configuration of a matrix."""

import itertools
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from logtriage.errors import InputError
from logtriage.inspection.qemu import MONITOR
from logtriage.matrix.model import Config, Matrix
from logtriage.matrix.wording import quoted
from logtriage.runner.compiled import Made, Recipe, Text, When, log_name, socket_name, texts_of
from logtriage.runner.config_files import ConfigFiles, files_by_config
from logtriage.runner.fill import Origin, Piece, Pieces, argument, component, fill, plain
from logtriage.runner.plan import ConsolePlan, Input, Inspecting, Making, Plan, Stop

_SHELLS: Final = frozenset({"sh", "bash", "dash", "zsh", "ksh", "ash"})
_SCRIPT: Final = re.compile(r"-[a-zA-Z]*c")


def plan_run(recipe: Recipe, matrix: Matrix, run: Path, files: Path) -> tuple[Plan, ...]:
    """The boots of a matrix, in its order.

    Args:
        recipe: How configurations are booted.
        matrix: The configurations and their options.
        run: The run directory, absolute.
        files: What the recipe's files are relative to, absolute.

    Raises:
        InputError: The value of an option cannot be passed on; names the key and the configuration.
        LogtriageError: A configuration cannot have a directory.
    """
    where = files_by_config(matrix)
    return tuple(
        _Planner(recipe, matrix, config, where[config.id], run, files).plan() for config in matrix.configs
    )


class _Planner:
    """Fills a recipe in for one configuration."""

    def __init__(
        self,
        recipe: Recipe,
        matrix: Matrix,
        config: Config,
        config_files: ConfigFiles,
        run: Path,
        files: Path,
    ) -> None:
        self._recipe = recipe
        self._config = config
        self._config_files = config_files
        self._run = run
        self._consoles = tuple(matrix.logs)
        self._defaults = {
            name: text.template.literals[0]
            for name, text in recipe.vars.items()
            if not text.template.names and name not in config.params
        }
        self._made = {made.making.name: made for made in recipe.makes if self._holds(made.when)}
        self._names = _Names(self, files)
        self._files = files

    def plan(self) -> Plan:
        recipe = self._recipe
        argv = self._argv()
        makes = tuple(self._making(made) for made in self._made.values())
        environment = {name: self._filled(text) for name, text in recipe.environment.items()}
        inputs = tuple(
            Input(console=typing.console, at=typing.at, send=self._filled(send))
            for when, typing, send in recipe.typings
            if self._holds(when)
        )
        stops = tuple(
            Stop(console=ending.console, text=ending.text, after=ending.after)
            for when, ending in recipe.endings
            if self._holds(when)
        )
        return Plan(
            config=self._config,
            run=self._run,
            config_files=self._config_files,
            argv=argv,
            keep=recipe.keep,
            environment=environment,
            consoles=tuple(self._console(index, name) for index, name in enumerate(self._consoles)),
            inputs=inputs,
            stops=stops,
            makes=makes,
            files=dict(self._names.files),
            optional=recipe.optional,
            limits=recipe.limits,
            hint=recipe.hint,
            inspect=self._inspect(),
        )

    def texts(self) -> Iterator[tuple[str, Text]]:
        """The `vars` of this configuration by name; of several with one name the last one holds."""
        yield from self._recipe.vars.items()
        for override in self._recipe.overrides:
            if self._holds(override.when):
                yield from override.vars.items()

    def files(self) -> Iterator[tuple[str, Text]]:
        """The `files` of this configuration by name; of several with one name the last one holds."""
        yield from self._recipe.files.items()
        for override in self._recipe.overrides:
            if self._holds(override.when):
                yield from override.files.items()

    def built_in(self) -> dict[str, Pieces]:
        """The names that no recipe declares, those of made files, and the options, each with its text."""
        known: dict[str, Pieces] = {
            "id": (Piece(self._config.id, Origin.VALUE),),
            "run": (Piece(str(self._run), Origin.PATH),),
            "dir": (Piece(str(self._run / self._config_files.folder), Origin.PATH),),
        }
        for console in self._consoles:
            log = str(self._run / self._config_files.logs[console])
            known[log_name(console)] = (Piece(log, Origin.PATH),)
            known[socket_name(console)] = (Piece(_socket(console), Origin.RECIPE),)
        for name, made in self._made.items():
            path = str(self._run / self._config_files.folder / made.making.file)
            known[name] = (Piece(path, Origin.PATH),)
        for name, value in self._config.params.items():
            known[name] = (self.mapped(name, value),)
        return known

    def mapped(self, name: str, value: str) -> Piece:
        """The text that `map` gives for the value of an option; the value itself where it gives none."""
        text = self._recipe.map.get(name, {}).get(value)
        return Piece(value, Origin.VALUE) if text is None else Piece(text, Origin.RECIPE)

    def is_default(self, name: str) -> bool:
        """Whether a name's own text stands for an option that the matrix does not have."""
        return name in self._defaults

    def fault(self, text: Text, reason: str) -> InputError:
        """An error that names a text of the recipe and this configuration, to be raised."""
        return text.fault(f"{reason} (configuration {quoted(self._config.id)})")

    def _holds(self, when: When) -> bool:
        known = {**self._defaults, **self._config.params}
        return all(known.get(name) in values for name, values in when)

    def _pieces(self, text: Text) -> Pieces:
        try:
            return fill(text.template, self._names)
        except KeyError as error:
            reason = f"{{{error.args[0]}}} has no text here"
            raise self.fault(text, reason) from error

    def _filled(self, text: Text) -> str:
        try:
            return plain(self._pieces(text))
        except ValueError as error:
            raise self.fault(text, str(error)) from error

    def _argv(self) -> tuple[str, ...]:
        recipe = self._recipe
        texts = [*recipe.argv]
        own = len(texts)
        for when, argv in recipe.additions:
            if self._holds(when):
                texts += argv
        self._check_shell(texts)
        arguments = [self._argument(text) for text in texts]
        monitor = recipe.inspector is not None and not recipe.inspector.argv
        given = ("-qmp", f"unix:{MONITOR},server=on,wait=off") if monitor else ()
        return (self._program(texts[0], arguments[0]), *arguments[1:own], *given, *arguments[own:])

    def _inspect(self) -> Inspecting | None:
        inspector = self._recipe.inspector
        if inspector is None:
            return None
        vmlinux = "" if inspector.vmlinux is None else str(self._files / self._component(inspector.vmlinux))
        if not inspector.argv:
            return Inspecting(vmlinux=vmlinux)
        self._check_shell([*inspector.argv])
        first, *more = (self._argument(text) for text in inspector.argv)
        return Inspecting(argv=(self._program(inspector.argv[0], first), *more), vmlinux=vmlinux)

    def _component(self, text: Text) -> str:
        try:
            return component(self._pieces(text))
        except ValueError as error:
            raise self.fault(text, str(error)) from error

    def _argument(self, text: Text) -> str:
        try:
            return argument(self._pieces(text), "keep" if text.verbatim else self._recipe.commas)
        except ValueError as error:
            raise self.fault(text, str(error)) from error

    def _program(self, text: Text, program: str) -> str:
        if any(piece.origin is Origin.VALUE for piece in self._pieces(text)):
            raise self.fault(text, "the program cannot be called after an option")
        if not program:
            raise self.fault(text, "the program has no name")
        return str((text.written.directory / program).absolute()) if "/" in program else program

    def _check_shell(self, texts: list[Text]) -> None:
        """A script that a shell reads may hold no value: the shell would read what is in it as commands."""
        shell = any(Path(text.template.literals[0]).name in _SHELLS for text in texts)
        for before, text in itertools.pairwise(texts) if shell else ():
            if _SCRIPT.fullmatch(before.template.literals[0]) and text.template.names:
                hint = 'pass it as a further argument: ["sh", "-c", \'echo "$1"\', "sh", "{option}"]'
                raise text.fault("the script of a shell may name nothing", hint)

    def _making(self, made: Made) -> Making:
        settings = {
            name: self._filled(text) if isinstance(text, Text) else tuple(map(self._filled, text))
            for name, text in made.settings.items()
        }
        return Making(kind=made.making.kind, file=made.making.file, settings=settings)

    def _console(self, index: int, name: str) -> ConsolePlan:
        declared = self._recipe.consoles.get(name)
        if declared is None:
            return self._guessed(index, name)
        console, text = declared
        path = ""
        if text is not None:
            path = self._component(text)
        elif console.source == "socket":
            path = _socket(name)
        return ConsolePlan(name=name, source=console.source, path=path)

    def _guessed(self, index: int, name: str) -> ConsolePlan:
        """The source of a console that the recipe does not declare, by the rules of `recipe.Console`."""
        named = {name for text in texts_of(self._recipe) for name in text.template.names}
        if log_name(name) in named:
            return ConsolePlan(name=name, source="file")
        if socket_name(name) in named:
            return ConsolePlan(name=name, source="socket", path=_socket(name))
        return ConsolePlan(name=name, source="none" if index else "stdio")


class _Names(Mapping[str, Pieces]):
    """Maps the names in templates to their texts; each is worked out when it is asked for."""

    def __init__(self, planner: _Planner, base: Path) -> None:
        self._planner = planner
        self._base = base
        self._known = planner.built_in()
        self._texts = dict(planner.texts())
        self._paths = dict(planner.files())
        self._open: list[str] = []
        self.files: dict[str, str] = {}

    def __getitem__(self, name: str) -> Pieces:
        """The pieces of a name.

        Raises:
            KeyError: It stands for nothing in this configuration.
            InputError: It stands for itself, or a value in it cannot be part of a path.
        """
        if name not in self._known:
            text = self._texts.get(name) or self._paths[name]
            if name in self._open:
                raise self._planner.fault(text, f"{{{name}}} stands for itself")
            self._open.append(name)
            self._known[name] = self._find(name, text)
            self._open.pop()
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter({**self._known, **self._texts, **self._paths})

    def __len__(self) -> int:
        return len(list(iter(self)))

    def _find(self, name: str, text: Text) -> Pieces:
        pieces = fill(text.template, self)
        if name in self._texts:
            if self._planner.is_default(name):
                own = "".join(piece.text for piece in pieces)
                return (Piece(self._planner.mapped(name, own).text, Origin.RECIPE),)
            return pieces
        try:
            path = str(self._base / component(pieces))
        except ValueError as error:
            raise self._planner.fault(text, str(error)) from error
        self.files[name] = path
        return (Piece(path, Origin.PATH),)


def _socket(console: str) -> str:
    """The name of a console's socket: hidden, since readers of a run note what is no regular file."""
    return f".{console}.sock"
