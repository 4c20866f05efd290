"""`logtriage run`: boots a matrix and records its consoles."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import click

from logtriage.cli import names
from logtriage.cli.attend import attend, stop_orphans, sum_up
from logtriage.cli.executor import LOCAL, executor_option
from logtriage.cli.inputs import open_library, rung_events
from logtriage.cli.library import signatures_option
from logtriage.cli.verdicts import FINE
from logtriage.cli.watch import drawable, follow_in_ui, follow_plainly
from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.expressions.probe import require_hyperscan
from logtriage.library.load import search_path
from logtriage.matrix.filter import FilterFault, Subject, parse_filter
from logtriage.matrix.wording import hint_for, quoted
from logtriage.runner.agreement import Agreement, agreement_of
from logtriage.runner.cluster import ClusterExecutor
from logtriage.runner.directory import prepare as prepare_run
from logtriage.runner.environment import find_program
from logtriage.runner.ladder import LadderLimits
from logtriage.runner.ledger import locked
from logtriage.runner.mission import Mission, Request, absent, load_mission
from logtriage.runner.outcome import finished
from logtriage.runner.plan import Plan, shared_console
from logtriage.runner.prepare import Own, prepare
from logtriage.runner.queue import Executor, LocalExecutor
from logtriage.runner.shown import command_line
from logtriage.runner.tree import LaunchError
from logtriage.runner.trust import Trust
from logtriage.session.session import Session
from logtriage.symbols.choice import Kernels
from logtriage.triage.snapshot import Snapshot
from logtriage.vocabulary import Status

_PATH = click.Path(path_type=Path)


class _Named(click.ParamType[tuple[str, Path]]):
    """`NAME=PATH`, or a path alone, whose name is empty."""

    name = "path"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Path]:
        del param, ctx
        name, equals, path = str(value).partition("=")
        return (name, Path(path)) if equals and "/" not in name else ("", Path(str(value)))


class _Assigned(click.ParamType[tuple[str, str]]):
    """`NAME=TEXT`, such as `memory=2G`: the text may hold further signs of equality."""

    name = "text"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        name, equals, text = str(value).partition("=")
        if not (name and equals):
            self.fail("expected NAME=TEXT", param, ctx)
        return name, text


_NAMED = _Named()
_ASSIGNED = _Assigned()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Options:
    """The options and arguments of the command as the user gave them."""

    matrix: str
    program: tuple[str, ...]
    output: Path | None
    jobs: int
    only: str | None
    recipe: str | None
    files: Path | None
    limit: float | None
    retry: int
    executor: str
    signature_dirs: tuple[Path, ...]
    resume: bool
    again: tuple[str, ...]
    dry_run: bool
    watch: bool
    trust: bool
    vmlinux: str | None
    dump_memory: bool
    ascii_only: bool
    prepare: Path | None
    suite: str | None
    kernel: tuple[tuple[str, Path], ...]
    guest_kernel: tuple[tuple[str, Path], ...]
    busybox: Path | None
    lkvm: Path | None
    firmware: Path | None
    assign: tuple[tuple[str, str], ...]


@click.command()
@click.argument("matrix", shell_complete=names.matrices)
@click.argument("program", nargs=-1, type=click.UNPROCESSED)
@click.option("-o", "--output", metavar="RUN", type=_PATH, help="The run directory.")
@click.option("-j", "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Boots at once.")
@click.option("--only", metavar="FILTER", help="Only the configurations that match, as in the grid's filter.")
@click.option("--recipe", metavar="NAME", help="A bundled recipe, or a file with one.")
@click.option("--files", type=_PATH, help="What the recipe's files are relative to.")
@click.option("--limit", type=click.FloatRange(min=0, min_open=True), help="Seconds that a boot may take.")
@click.option(
    "--retry", type=click.IntRange(min=0), default=0, help="Further attempts where nothing was tested."
)
@click.option("--resume", is_flag=True, help="Go on: boot what has no result yet.")
@click.option(
    "--again",
    metavar="STATUS|ID",
    multiple=True,
    help="With --resume: boot these once more, such as infra or 17.",
)
@click.option("--dry-run", is_flag=True, help="Print the command lines; start nothing.")
@click.option("--watch", is_flag=True, help="Open the UI meanwhile; in a pipe, print each change.")
@executor_option
@click.option("--trust", is_flag=True, help="Do not ask before a recipe first runs as it is.")
@click.option(
    "--set",
    "assign",
    metavar="NAME=TEXT",
    type=_ASSIGNED,
    multiple=True,
    help="This text for one of the recipe's.",
)
@click.option(
    "--prepare", metavar="DIR", type=_PATH, help="First make what the recipe boots, as its --files."
)
@click.option("--suite", metavar="NAME", help="For --prepare: packages of this release of Debian.")
@click.option(
    "--kernel",
    metavar="[NAME=]PATH",
    type=_NAMED,
    multiple=True,
    help="For --prepare: this kernel, not a package's.",
)
@click.option(
    "--guest-kernel",
    metavar="[NAME=]PATH",
    type=_NAMED,
    multiple=True,
    help="For --prepare: likewise, in guests.",
)
@click.option("--busybox", type=_PATH, help="For --prepare: this static busybox for arm64.")
@click.option("--lkvm", type=_PATH, help="For --prepare: a static kvmtool for arm64 as the guests' monitor.")
@click.option(
    "--firmware", type=_PATH, help="For --prepare: the firmware of machines that have one of yours."
)
@click.option("--vmlinux", metavar="TEMPLATE", help="The kernel that names where a silent boot hangs.")
@click.option("--dump-memory", is_flag=True, help="Have QEMU dump the memory of boots that hang.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Draw with ASCII only.")
@signatures_option
def command(**given: Any) -> int:  # noqa: ANN401 - click's values, each of the type that _Options says
    """Boot every configuration of MATRIX and record its consoles in a run directory.

    How, says the matrix' [recipe], or --recipe, or a PROGRAM with its arguments after --, in which
    {option} stands for the value: logtriage run m.toml -o out --limit 600 -- ./boot.sh {page} {host_log}
    """
    options = _Options(**given)
    if options.prepare is not None:
        options = replace(options, files=options.files or options.prepare)
    mission = load_mission(
        Request(
            matrix=options.matrix,
            program=options.program,
            recipe=options.recipe,
            files=options.files,
            limit=options.limit,
            assigned=options.assign,
            run=options.output,
        )
    )
    plans = _with_kernels(_chosen(mission, options.only), options.vmlinux)
    if options.dump_memory:
        plans = _with_memory(plans)
    if options.prepare is not None:
        _prepare(options, options.prepare, plans)
    if options.again and not options.resume:
        raise click.UsageError("--again goes with --resume")
    if options.dry_run:
        _print(plans, local=options.executor == LOCAL)
        return FINE
    if options.output is None:
        if options.prepare is None:
            raise click.UsageError("-o RUN is needed, but for --dry-run")
        return FINE
    return _run(options, mission, _there(plans), options.output.absolute())


def _prepare(options: _Options, target: Path, plans: Sequence[Plan]) -> None:
    """Make those files of the boots that lie in the directory, with the user's own files where given."""
    own = Own(
        kernels=dict(options.kernel),
        guest_kernels=dict(options.guest_kernel),
        busybox=options.busybox,
        lkvm=options.lkvm,
        firmware=options.firmware,
    )
    paths = {Path(path) for plan in plans for path in plan.files.values()}
    wanted = [path.name for path in paths if path.parent == target.absolute()]
    prepare(target, wanted, lambda line: click.echo(f"logtriage: {line}", err=True), own, options.suite)


def _there(plans: Sequence[Plan]) -> Sequence[Plan]:
    """The boots whose optional files are there, where any has them; says what the others lack."""
    lacking = Counter(path for plan in plans if (path := plan.left_out()) is not None)
    if lacking.total() == len(plans):
        return plans
    for path, count in sorted(lacking.items()):
        click.echo(f"logtriage: {count} left out: {safe_text(path)} is not there", err=True)
    return [plan for plan in plans if plan.left_out() is None]


def _run(options: _Options, mission: Mission, plans: Sequence[Plan], run: Path) -> int:
    require_hyperscan()  # the consoles are read in the end: what they need is said before hours of boots
    _agree(mission, trust=options.trust)
    boots = _executor(options, mission, plans)
    prepare_run(run, mission.text, len(mission.matrix.configs), resume=options.resume)

    def session() -> Session:
        library = open_library(options.matrix, options.signature_dirs, mission.matrix)
        return Session(run, library, mission.matrix)

    with locked(run):
        stop_orphans(run)
        again = _again(options.again, mission.plans, session) if options.again else frozenset[str]()
        todo = [plan for plan in plans if not options.resume or plan.id in again or not finished(plan)]

        def watch(over: Callable[[], bool]) -> None:
            if drawable():
                follow_in_ui(session(), ascii_only=options.ascii_only)
            else:
                follow_plainly(session(), as_json=False, seconds=None, whole=partial(_whole, over, session))

        interrupted = attend(boots, todo, watch if options.watch else None)
    chosen = frozenset(plan.id for plan in plans)
    return sum_up(session().load(), chosen, run, interrupted=interrupted)


def _whole(over: Callable[[], bool], session: Callable[[], Session]) -> Snapshot | None:
    """What the whole run shows, once all its boots are over."""
    return session().load() if over() else None


def _again(asked: Sequence[str], plans: Sequence[Plan], session: Callable[[], Session]) -> frozenset[str]:
    """The configurations that are asked for by their ids, or by what the run says of them so far."""
    known = {plan.id for plan in plans}
    statuses = {str(status) for status in Status}
    for word in asked:
        if word not in known | statuses:
            hint = hint_for(word, [*sorted(statuses), *sorted(known)])
            raise click.UsageError(
                f"--again: {quoted(word)} is no status and no id" + (f"; {hint}" if hint else "")
            )
    told = {state.config.id for state in session().load().states if str(state.status) in asked}
    return frozenset(told | (known & set(asked)))


def _executor(options: _Options, mission: Mission, plans: Sequence[Plan]) -> Executor:
    beside = None if mission.layers[0].bundled else Path(options.matrix).parent
    ladder = LadderLimits(
        matrix=replace(mission.matrix, configs=()),
        signatures=tuple(search_path(beside, options.signature_dirs)),
        events=tuple(rung_events(mission.matrix)),
    )
    if options.executor != LOCAL:
        return ClusterExecutor(options.executor, options.retry, ladder)
    for fault in absent(mission, plans):
        raise fault  # at once, not in every boot
    shared = shared_console(plans) if options.jobs > 1 else None
    if shared is not None:
        path, one, other = map(safe_text, shared)
        hint = "name {id} in its path, or boot one at a time with -j 1"
        raise LogtriageError(f"boots {one} and {other} would write {path} at the same time", hint=hint)
    return LocalExecutor(options.jobs, options.retry, ladder)


def _chosen(mission: Mission, only: str | None) -> tuple[Plan, ...]:
    if only is None:
        return mission.plans
    wanted = parse_filter(only, mission.matrix)
    if isinstance(wanted, FilterFault):
        raise click.UsageError(f"--only: {safe_text(wanted.message)}")
    chosen = [
        plan for plan in mission.plans if wanted.matches(Subject(id=plan.id, params=plan.config.params))
    ]
    if not chosen:
        raise click.UsageError("--only: no configuration matches")
    return tuple(chosen)


def _with_kernels(plans: tuple[Plan, ...], vmlinux: str | None) -> tuple[Plan, ...]:
    """The plans with the kernel that names what an emulator says, where one was given."""
    if vmlinux is None:
        return plans
    kernels = Kernels(vmlinux)
    return tuple(
        plan
        if plan.inspect is None
        else replace(
            plan, inspect=replace(plan.inspect, vmlinux=str(kernels.path(plan.config.params).absolute()))
        )
        for plan in plans
    )


def _with_memory(plans: tuple[Plan, ...]) -> tuple[Plan, ...]:
    """The plans, of which those that ask QEMU have it dump the memory, too."""
    if all(plan.inspect is None or plan.inspect.argv for plan in plans):
        raise click.UsageError('--dump-memory needs a recipe with [recipe.inspect] emulator = "qemu"')
    return tuple(
        plan if plan.inspect is None else replace(plan, inspect=replace(plan.inspect, memory=True))
        for plan in plans
    )


def _print(plans: Sequence[Plan], *, local: bool) -> None:
    """Print every command line, with the program's whole path where the program is there."""
    for plan in plans:
        program = plan.argv[0]
        if local:
            try:
                program = find_program(program)
            except LaunchError:
                program = plan.argv[0]
        click.echo(f"{safe_text(plan.id)}: {command_line((program, *plan.argv[1:]))}")


def _agree(mission: Mission, *, trust: bool) -> None:
    """Ask once whether a recipe may run that neither came with logtriage nor was typed: it is code."""
    asked = agreement_of(mission)
    known = Trust()
    if asked is None or known.knows(asked.parts):
        return
    if not trust:
        hint = "see it with --dry-run, then say --trust"
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise LogtriageError("this recipe was never run here before as it is now", hint=hint)
        for line in _question(asked, mission.plans):
            click.echo(line, err=True)
        if not click.confirm("Run it, now and later?", err=True):
            raise LogtriageError("not run", hint=hint)
    known.add(asked.parts)


def _question(asked: Agreement, plans: Sequence[Plan]) -> Iterator[str]:
    """The lines of the question whether to run a recipe: everything that it would start."""
    yield "This recipe was never run here before as it is now. It starts:"
    yield from (f"  {command_line([program])}" for program in asked.programs)
    if asked.files:
        yield "It passes on these files, which a program may run:"
        yield from (f"  {command_line([path])}" for path in asked.files)
    yield f"The first of {len(plans)} command lines:"
    yield f"  {command_line(plans[0].argv)}"
