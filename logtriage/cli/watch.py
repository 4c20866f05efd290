"""`logtriage watch`: the terminal UI on a run directory, or one line for each change."""

import contextlib
import os
import queue
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from logtriage.analysis.baseline import Outcome
from logtriage.cli.baselines import against, baseline
from logtriage.cli.inputs import Readings, layout_option, matrix_option, targets_argument
from logtriage.cli.library import signatures_option
from logtriage.cli.plain import PlainView
from logtriage.cli.streaming import all_streams, recorded
from logtriage.cli.streams import keys_from_terminal
from logtriage.cli.target import Target, target_of
from logtriage.cli.verdicts import exit_code
from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.session.session import Session
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.state.baseline import Baseline
from logtriage.tui.state.memory import Memory
from logtriage.tui.state.outlet import Outlet
from logtriage.tui.state.pivot_book import PivotBook

_LOOK = 0.2
"""Seconds to wait for a snapshot before it is asked again whether the time is over."""


@click.command()
@targets_argument
@matrix_option
@layout_option
@click.option("--plain", is_flag=True, help="Print one line for each change (default in a pipe).")
@click.option(
    "-f", "--format", "fmt", type=click.Choice(["text", "json"]), default="text", help="For --plain."
)
@click.option("--for", "seconds", type=click.FloatRange(min=0), help="End --plain after so many seconds.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Draw with ASCII only.")
@click.option(
    "--baseline",
    "baselines",
    type=click.Path(path_type=Path),
    multiple=True,
    help="An earlier run or its JSON report to compare with; several, oldest first.",
)
@click.option(
    "--record",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Keep what streams print, with its times, as a run directory.",
)
@click.option(
    "--alert",
    "alerts",
    type=click.Choice(["bell", "title", "osc9", "osc777"]),
    multiple=True,
    help="Tell failures beyond the screen: bell, terminal title, desktop notification (by OSC 9 or 777).",
)
@click.option("--vmlinux", metavar="TEMPLATE", default="", help="The kernel whose lines of source x shows.")
@signatures_option
def command(  # noqa: PLR0913, PLR0917 - one for each option
    paths: tuple[str, ...],
    matrix_name: str | None,
    layout_name: str | None,
    fmt: str,
    seconds: float | None,
    baselines: tuple[Path, ...],
    record: Path | None,
    alerts: tuple[str, ...],
    vmlinux: str,
    signature_dirs: tuple[Path, ...],
    *,
    plain: bool,
    ascii_only: bool,
) -> int:
    """Follow RUN, a directory of console logs, live or finished; or the logs FILE...; or streams.

    A stream is `-` (standard input), a terminal device or a named pipe, tcp://HOST:PORT, or
    ssh://[USER@]HOST[:PORT]/PATH through your own ssh.
    """
    readings = Readings(matrix_name, signature_dirs, layout_name)
    with contextlib.ExitStack() as stack:
        if all_streams(paths):
            streams = stack.enter_context(recorded(paths, record))
            target = Target(streams.run, streams.logs)
        elif record is not None:
            raise click.UsageError("--record is for streams: these are files already")
        else:
            streams = None
            target = target_of(paths)
        reading = readings.of(target.run, alone=target.only is not None)
        known = [baseline(place, readings) for place in baselines]
        memory = Memory.of_run(target.run) if streams is None or record is not None else Memory()
        session = reading.session(target.run, target.only)
        plainly = plain or fmt == "json" or not drawable()
        if streams is not None:
            streams.follow(session, _say if plainly else None)
        if plainly:
            base = [one.outcomes for one in known]
            return follow_plainly(session, as_json=fmt == "json", seconds=seconds, base=base)
        return follow_in_ui(
            session,
            ascii_only=ascii_only,
            memory=memory,
            baselines=known,
            alerts=alerts,
            open_baseline=lambda place: baseline(place, readings),
            vmlinux=vmlinux,
        )


def _say(sentence: str) -> None:
    click.echo(f"logtriage: {safe_text(sentence)}", err=True)


def drawable() -> bool:
    """Whether there is a terminal to draw on (Textual draws on standard error), or a browser.

    Where there is one, standard input is it from now on, so that keys never come out of a pipe.
    """
    if "TEXTUAL_DRIVER" in os.environ:  # as `serve` sets it, whose pipes are no terminals
        return True
    if sys.__stdin__ is None:  # closed: Textual would read keys from it all the same
        return False
    if not (sys.stdout.isatty() and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"):
        return False
    return keys_from_terminal()


def follow_in_ui(
    session: Session,
    *,
    ascii_only: bool,
    memory: Memory | None = None,
    baselines: Sequence[Baseline] = (),
    alerts: Sequence[str] = (),
    vmlinux: str = "",
    open_baseline: Callable[[Path], Baseline] | None = None,
) -> int:
    """Run the terminal UI until the user leaves it.

    Args:
        session: The run; it is started and stopped here.
        ascii_only: Whether to draw with ASCII only.
        memory: What the user made of the run before; without it nothing is kept.
        baselines: Earlier runs, oldest first.
        alerts: How failures are told beyond the screen.
        vmlinux: The kernels of the run; empty for none.
        open_baseline: Reads another baseline that the user chooses there.
    """
    from logtriage.tui.app.alerts import Alert  # noqa: PLC0415 - Textual is imported only to draw
    from logtriage.tui.app.app import TriageApp  # noqa: PLC0415 - Textual is imported only to draw
    from logtriage.tui.app.keymap import keymap_path  # noqa: PLC0415 - as above

    memory = memory or Memory()
    app = TriageApp(session, memory=memory, baselines=baselines, ascii_only=ascii_only or not _unicode())
    app.keymap_file = keymap_path()
    app.outlet = Outlet.of_process()
    app.pivots = PivotBook.of_user()
    app.alerts = frozenset(map(Alert, alerts))
    app.vmlinux = vmlinux
    app.comparing.open_baseline = open_baseline
    session.start()
    try:
        app.run()
    finally:
        session.stop()
        memory.save()
    return app.return_code or 0


def follow_plainly(
    session: Session,
    *,
    as_json: bool,
    seconds: float | None,
    base: Sequence[Sequence[Outcome]] = (),
    whole: Callable[[], Snapshot | None] | None = None,
) -> int:
    """Print changes until the run is complete or the time is over.

    Args:
        session: The run; it is started and stopped here.
        as_json: Whether to print JSON objects.
        seconds: After how many seconds to end at the latest; `None` for no such limit.
        base: What earlier runs say of each configuration, oldest first.
        whole: Gives what the whole run shows once it is over, and nothing before. With it the run is not
            over when it is complete: a boot may be tried again, and others may never be started.
    """
    view = PlainView(click.echo, as_json=as_json)
    news: queue.SimpleQueue[Snapshot] = queue.SimpleQueue()
    session.subscribe(news.put)
    session.start()
    end = None if seconds is None else time.monotonic() + seconds
    snapshot = session.snapshot
    view.begin(snapshot)
    try:
        while not (whole is None and snapshot.complete) and (end is None or time.monotonic() < end):
            last = whole() if whole is not None else None
            try:
                snapshot = last or news.get(timeout=_LOOK)
            except queue.Empty:
                continue
            view.show(against(base, snapshot) if base else snapshot)
            if snapshot.error:
                raise LogtriageError(f"the engine stopped: {snapshot.error}")
            if last is not None:
                break
    except KeyboardInterrupt:
        _sum_up(view, against(base, session.snapshot) if base else session.snapshot, as_json=as_json)
        raise
    else:
        _sum_up(view, snapshot, as_json=as_json)
    finally:
        session.stop()
    return exit_code(snapshot, "any")


def _sum_up(view: PlainView, snapshot: Snapshot, *, as_json: bool) -> None:
    view.end(snapshot)
    for note in snapshot.notes if as_json else ():
        _say(note)


def _unicode() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")
