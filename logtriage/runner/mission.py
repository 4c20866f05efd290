"""A checked run: a matrix, its recipe, and every boot in full, worked out before anything is started."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.matrix.file import parse_matrix
from logtriage.matrix.model import Matrix
from logtriage.runner.compile import compile_recipe
from logtriage.runner.environment import find_program
from logtriage.runner.made_file import made_file
from logtriage.runner.plan import Plan
from logtriage.runner.planner import plan_run
from logtriage.runner.recipe_file import (
    Written,
    assigned,
    declared,
    find_written,
    given_command,
    limited,
    load_written,
    matrix_path,
    read_source,
)
from logtriage.runner.tree import LaunchError

_RUN = Path("run")
"""What stands for a run directory where none is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a user asks a run to do, as typed on the command line.

    Attributes:
        matrix: A matrix file, or the name of a bundled one.
        program: A program with its arguments instead of a recipe; empty for a recipe.
        recipe: A recipe by name or file instead of the matrix' own, or `None`.
        files: What the recipe's files are relative to, or `None` for the matrix' folder.
        limit: Seconds that a boot may take, or `None` for what the recipe says.
        assigned: Names and texts that hold instead of those of the recipe's `vars`.
        run: The run directory, or `None` where nothing will be started.
    """

    matrix: str
    program: Sequence[str] = ()
    recipe: str | None = None
    files: Path | None = None
    limit: float | None = None
    assigned: Sequence[tuple[str, str]] = ()
    run: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mission:
    """A checked run: what it can boot, and how.

    Attributes:
        text: The text of the matrix file.
        matrix: What it declares.
        declared: The matrix file with the lines of its keys.
        folder: Absolute; that of the matrix file, for a bundled one that in which the user is.
        layers: The tables of the recipe, the basic one first.
        plans: What is started for each configuration, in matrix order.
    """

    text: str
    matrix: Matrix
    declared: Written
    folder: Path
    layers: tuple[Written, ...]
    plans: tuple[Plan, ...]


def load_mission(request: Request) -> Mission:
    """Read and check a matrix and its recipe, and fill the recipe in for every configuration.

    Raises:
        InputError: A file cannot be read or does not mean anything, or the recipe does not fit the matrix.
        LogtriageError: There is no recipe, it names no program or no limit, or a configuration cannot
            have a directory.
    """
    path = matrix_path(request.matrix)
    text = read_source(path)
    matrix = parse_matrix(text, path)
    if request.program:
        layers: tuple[Written, ...] = (given_command(request.program, Path.cwd()),)
    else:
        layers = load_written(path, text, request.recipe)
    if request.limit is not None:
        layers = (*layers, limited(request.limit))
    if request.assigned:
        layers = (*layers, assigned(dict(request.assigned), layers))
    return _mission(request, text, matrix, layers)


def check_recipe(source: str, matrix: Matrix) -> tuple[str, ...]:
    """Check the recipe that a matrix file names or holds, as a run would before it boots.

    Args:
        source: A matrix file, or the name of a bundled one.
        matrix: What it declares.

    Returns:
        What a run would need besides, one line each, safe to show: it may be there on another machine,
        or be said on the command line. Empty where the matrix has no recipe.

    Raises:
        InputError: As for `load_mission`.
        LogtriageError: As for `load_mission`, but a missing limit of time is no error.
    """
    path = matrix_path(source)
    text = read_source(path)
    layers = find_written(path, text)
    if not layers:
        return ()
    notes = []
    if all(layer.table.limits.total is None for layer in layers):
        notes.append("the recipe says no limits.total, so that a run needs --limit SECONDS")
        layers = (*layers, limited(1))
    mission = _mission(Request(matrix=source), text, matrix, layers)
    plans = [plan for plan in mission.plans if plan.left_out() is None] or mission.plans
    faults = [f"{fault} ({fault.hint})" if fault.hint else str(fault) for fault in absent(mission, plans)]
    return (*notes, *map(safe_text, faults))


def absent(mission: Mission, plans: Sequence[Plan]) -> Iterator[LogtriageError]:
    """An error for each program that this machine lacks, and for each name of the recipe's files.

    Args:
        mission: The run, which knows where its recipe names what.
        plans: Those of its boots that are to be started.
    """
    for program in dict.fromkeys(plan.argv[0] for plan in plans):
        try:
            find_program(program, plans[0].hint)
        except LaunchError as error:
            yield error
    missing: dict[str, list[str]] = {}
    for plan in plans:
        for name, path in plan.missing():
            missing.setdefault(name, []).append(path)
    for name, paths in missing.items():
        yield _missing(mission, name, paths, len(plans))


def _missing(mission: Mission, name: str, paths: Sequence[str], boots: int) -> InputError:
    """The error of files that are not there, at the user's own line where there is one."""
    reason = f"{safe_text(paths[0])} is not there"
    if len(paths) < boots:
        reason += f", which {len(paths)} of {boots} boots need"
    hint = "say with --files where the files are"
    if made_file(Path(paths[0]).name) is not None:
        hint += ", or make them with --prepare DIR"
    own = [layer for layer in mission.layers if layer.text and not layer.bundled]
    for layer in reversed(own):
        for keys in (("files", name), *(("set", n, "files", name) for n in range(len(layer.table.set)))):
            if ("recipe", *keys) in layer.positions.paths():
                return layer.fault(keys, reason, hint)
    reason = f"{name}: {reason}"
    if mission.declared.bundled:
        return InputError(reason, hint=hint)
    line = mission.declared.positions.line(("recipe",))
    return InputError(reason, path=mission.declared.path, line=line, key="recipe", hint=hint)


def _mission(request: Request, text: str, matrix: Matrix, layers: tuple[Written, ...]) -> Mission:
    path = matrix_path(request.matrix)
    bundled = request.matrix == path.stem
    folder = Path.cwd() if bundled else path.parent.absolute()
    lenient = {layer.path for layer in layers} - {str(path)}
    written = declared(path, text)
    recipe = compile_recipe(layers, matrix, lenient=lenient, declared=written)
    run = (request.run or _RUN).absolute()
    plans = plan_run(recipe, matrix, run, (request.files or folder).absolute())
    return Mission(text=text, matrix=matrix, declared=written, folder=folder, layers=layers, plans=plans)
