"""Attending a run: its signals, its progress, and what came of it."""

import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Final

import click

from logtriage.cli.progress import Progress
from logtriage.cli.verdicts import FAILURES, FINE, INCOMPLETE
from logtriage.console.safe import safe_text
from logtriage.runner.control import Switch
from logtriage.runner.ledger import Ledger
from logtriage.runner.plan import Plan
from logtriage.runner.queue import Executor
from logtriage.runner.shown import command_line
from logtriage.runner.tally import Tally
from logtriage.triage.snapshot import Snapshot
from logtriage.vocabulary import Status

INTERRUPTED: Final = 128 + signal.SIGINT
"""Exit code of a run that a signal ended: the one with which shells tell of ctrl+c."""

_LOOK: Final = 0.2
"""Seconds between two looks at how far the boots are: a signal is confirmed within them."""

_SHOWN: Final = 20
"""Orphans that are named one by one, about a screen."""


def stop_orphans(run: Path) -> None:
    """End what an earlier runner left behind on this machine, and say so."""
    ledger = Ledger(run)
    for entry in ledger.elsewhere()[:_SHOWN]:
        text = f"{entry.id} was started on {entry.host}, where it may still run"
        click.echo(f"logtriage: {safe_text(text)}", err=True)
    for orphan in ledger.stop()[:_SHOWN]:
        text = f"stopped process {orphan.process.pid} ({orphan.command}), left of {orphan.id}"
        click.echo(f"logtriage: {safe_text(text)}", err=True)


def attend(
    boots: Executor, plans: Sequence[Plan], meanwhile: Callable[[Callable[[], bool]], object] | None
) -> bool:
    """Boot all configurations and show how far the run is.

    Args:
        boots: The executor that boots them.
        plans: The configurations to boot.
        meanwhile: Done first in this thread, while boots go on in another one: the UI. It is given a
            function that says whether all boots are over.

    Returns:
        Whether a signal ended it early.

    Raises:
        LogtriageError: It could not go on.
    """
    switch = Switch()
    tally = Tally(len(plans))
    errors: list[BaseException] = []

    def work() -> None:
        try:
            boots.run(plans, switch, tally)
        except BaseException as error:  # noqa: BLE001 - raised again in the main thread
            errors.append(error)

    # No daemon: what runs is ended in order whatever happens to this thread.
    worker = threading.Thread(target=work, name="logtriage-run")
    with _signals(switch) as pressed:
        worker.start()
        try:
            if meanwhile is not None:
                meanwhile(lambda: not worker.is_alive())
            _follow(worker, tally, switch)
        except BaseException:
            switch.press()
            raise
    if errors:
        raise errors[0]
    return bool(pressed)


def _follow(worker: threading.Thread, tally: Tally, switch: Switch) -> None:
    progress = Progress(tally)
    while worker.is_alive():
        worker.join(timeout=_LOOK)
        progress.show(ending=switch.ending())
    progress.close()


@contextmanager
def _signals(switch: Switch) -> Iterator[list[int]]:
    """The first signal ends the run in order, the second one at once."""
    received: list[int] = []

    def press(number: int, frame: FrameType | None) -> None:
        del frame
        received.append(number)
        switch.press()

    before = {
        number: signal.signal(number, press) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    }
    try:
        yield received
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def sum_up(snapshot: Snapshot, chosen: frozenset[str], run: Path, *, interrupted: bool) -> int:
    """Say in one line what came of the chosen configurations; returns the exit code of the run."""
    states = [state for state in snapshot.states if state.config.id in chosen]
    counts = {status: sum(state.status is status for state in states) for status in Status}
    parts = ", ".join(f"{count} {status}" for status, count in counts.items() if count)
    where = command_line(["logtriage", "report", os.path.relpath(run)])
    click.echo(f"logtriage: {len(states)} configurations: {parts}; see: {where}", err=True)
    if interrupted:
        return INTERRUPTED
    if counts[Status.FAIL] + counts[Status.INFRA] + counts[Status.UNKNOWN]:
        return FAILURES
    return INCOMPLETE if counts[Status.NOT_RUN] + counts[Status.RUNNING] else FINE
