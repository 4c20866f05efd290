"""The plan of one boot: everything that is started, with no name left to be filled in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from logtriage.matrix.model import Config
from logtriage.runner.config_files import ConfigFiles
from logtriage.runner.recipe import Limits

Source = Literal["stdio", "pty", "socket", "file", "none"]
"""Where the bytes of a console come from, see `logtriage.runner.recipe.Console`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolePlan:
    """Where the bytes of a console come from.

    Attributes:
        path: Of the socket or the file, relative to the configuration's directory or absolute; empty
            for the others, and for a log that the program writes itself.
    """

    name: str
    source: Source
    path: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """A text that is typed on a console once it has shown a prompt."""

    console: str
    at: str
    send: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A text after which a boot is over, and how many seconds after it."""

    console: str
    text: str
    after: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """A file that is made before the start.

    Attributes:
        kind: The module of `logtriage.runner` that makes it.
        file: Its name in the configuration's directory.
        settings: Name to text or texts, as the maker wants them.
    """

    kind: str
    file: str
    settings: Mapping[str, str | tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspecting:
    """Who says what the processors of a boot do: QEMU itself where there is no program.

    Attributes:
        argv: A program and its arguments.
        vmlinux: The path of a kernel whose functions name what is said; empty for none.
        memory: Whether the memory of the machine is dumped besides, before its boot is ended.
    """

    argv: tuple[str, ...] = ()
    vmlinux: str = ""
    memory: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that is needed to boot one configuration.

    Attributes:
        config: The configuration.
        run: The run directory, absolute.
        config_files: Where its files lie.
        argv: The program, a name or an absolute path, and its arguments.
        keep: Variables that are passed on.
        environment: Variables that are set.
        consoles: The consoles of the matrix and where their bytes come from.
        inputs: In the order in which they are typed on each console.
        stops: Texts that end the boot although its program runs on.
        makes: Files that are made before the start.
        files: Paths that must be there, by name.
        optional: Names of `files` without which the boot is left out of a run.
        limits: Limits of time and size, after which the boot is ended.
        hint: What to do where the program is not there.
        inspect: Who says what its processors do before it is ended; `None` where nobody can.
    """

    config: Config
    run: Path
    config_files: ConfigFiles
    argv: tuple[str, ...]
    keep: tuple[str, ...]
    environment: Mapping[str, str]
    consoles: tuple[ConsolePlan, ...]
    inputs: tuple[Input, ...]
    stops: tuple[Stop, ...]
    makes: tuple[Making, ...]
    files: Mapping[str, str]
    optional: frozenset[str]
    limits: Limits
    hint: str | None
    inspect: Inspecting | None = None

    @property
    def id(self) -> str:
        return self.config.id

    @property
    def directory(self) -> Path:
        """The absolute path of the configuration's own directory, in which its program runs."""
        return self.run / self.config_files.folder

    def missing(self) -> tuple[tuple[str, str], ...]:
        """The names and paths of those files that the boot needs and that are not there."""
        return tuple((name, path) for name, path in self.files.items() if not Path(path).exists())

    def left_out(self) -> str | None:
        """The path of a file that may lack and does; `None` where the boot belongs to the run."""
        return next((path for name, path in self.missing() if name in self.optional), None)


def shared_console(plans: Iterable[Plan]) -> tuple[str, str, str] | None:
    """A file or socket that two boots would use, and their ids; `None` where each has its own."""
    users: dict[Path, str] = {}
    for plan in plans:
        for console in plan.consoles:
            if not console.path:
                continue
            path = plan.directory / console.path
            other = users.setdefault(path, plan.id)
            if other != plan.id:
                return str(path), other, plan.id
    return None
