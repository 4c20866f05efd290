"""Configurations on the workers of a Dask cluster, which share the run directory."""

import queue
import secrets
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from logtriage.boot.result import Result
from logtriage.cluster.connection import Client, Future, connect, require_slots
from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.runner.control import SharedControl, Switch
from logtriage.runner.ladder import LadderLimits
from logtriage.runner.ledger import Ledger
from logtriage.runner.outcome import Outcome, finished, is_infra, write_result
from logtriage.runner.plan import Plan
from logtriage.runner.queue import boot
from logtriage.runner.tally import Tally
from logtriage.sources.result import read_result
from logtriage.vocabulary import JobEnd

SLOT: Final = "boot"
"""The resource of which a boot takes one: `dask worker --resources boot=2` boots two at a time."""

_LOOK: Final = 0.2
"""Seconds without a finished task after which the switch and the ledger are looked at again."""

_LEAVE: Final = 15.0
"""Seconds that jobs have to end, once told so, before they are given up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One boot as it is sent to a worker of the cluster.

    Attributes:
        plan: What is booted.
        ladder: The time limits of the matrix' ladder.
        token: Identifies this start of the run.
        attempt: Counted from 1.
    """

    plan: Plan
    ladder: LadderLimits
    token: str
    attempt: int


class ClusterExecutor:
    """Boots on the workers of a cluster, each configuration as one task.

    A task of a worker that dies is given to another one, which begins anew.

    Args:
        address: `dask://HOST:PORT` or `tls://HOST:PORT`, that of the scheduler.
        retry: Further attempts where nothing of a configuration was tested.
        ladder: The time limits of the matrix' ladder.
    """

    def __init__(self, address: str, retry: int, ladder: LadderLimits) -> None:
        self._address = address
        self._retry = retry
        self._ladder = ladder
        self._token = secrets.token_hex(8)

    def run(self, plans: Sequence[Plan], switch: Switch, tally: Tally) -> None:
        with connect(self._address) as client:
            if not plans:
                return
            require_slots(client, self._address, SLOT)
            control = SharedControl(plans[0].run, self._token)
            try:
                _Round(client, self._retry, tally).run(
                    [self._task(plan, 1) for plan in plans], switch, control
                )
            finally:
                control.clear()

    def _task(self, plan: Plan, attempt: int) -> Task:
        return Task(plan=plan, ladder=self._ladder, token=self._token, attempt=attempt)


class _Round:
    """Submits the tasks of one call of `ClusterExecutor.run` and waits for their outcomes."""

    def __init__(self, client: Client, retry: int, tally: Tally) -> None:
        self._client = client
        self._retry = retry
        self._tally = tally
        self._done: queue.SimpleQueue[tuple[Task, Future]] = queue.SimpleQueue()
        self._open: dict[str, Future] = {}

    def run(self, tasks: Sequence[Task], switch: Switch, control: SharedControl) -> None:
        ledger = Ledger(tasks[0].plan.run)
        for index, task in enumerate(tasks):
            self._submit(task, -index)
        leave = float("inf")
        while self._open and time.monotonic() < leave:
            with suppress(queue.Empty):
                task, future = self._done.get(timeout=_LOOK)
                self._take(task, future, switch)
            self._tally.running = len(ledger.entries())
            if switch.ending():
                leave = min(leave, time.monotonic() + _LEAVE)
                control.tell(switch)
        if self._open:
            self._client.cancel(list(self._open.values()))

    def _submit(self, task: Task, priority: int) -> None:
        key = f"logtriage-{task.token}-{task.plan.id}-{task.attempt}"
        future = self._client.submit(work, task, key=key, resources={SLOT: 1}, priority=priority, pure=False)
        self._open[task.plan.id] = future
        future.add_done_callback(lambda done: self._done.put((task, done)))

    def _take(self, task: Task, future: Future, switch: Switch) -> None:
        del self._open[task.plan.id]
        outcome = self._outcome(task, future)
        if outcome is None:
            return
        if outcome.infra and task.attempt <= self._retry and not switch.ending():
            again = Task(plan=task.plan, ladder=task.ladder, token=task.token, attempt=task.attempt + 1)
            self._submit(again, 0)
            return
        self._tally.started()
        self._tally.ended(outcome)

    def _outcome(self, task: Task, future: Future) -> Outcome | None:
        """The outcome of a task that ended; `None` where the run was ended before the task began."""
        error = future.exception()
        if error is None:
            outcome = future.result()
            return outcome if isinstance(outcome, Outcome) else None
        plan = task.plan
        known = isinstance(error, LogtriageError)
        problem = str(error) if known else f"{type(error).__name__}: {error}"
        result = Result(reason=JobEnd.LOST)
        plan.config_files.make(plan.run)
        write_result(plan, result)
        return Outcome(
            id=plan.id, result=result, infra=True, problem=safe_text(problem)[:300], attempts=task.attempt
        )


def work(task: Task) -> Outcome | None:
    """Boot one configuration on a worker; `None` where the run is being ended already."""
    control = SharedControl(task.plan.run, task.token)
    if control.ending():
        return None
    if task.attempt == 1 and finished(task.plan):
        # The worker that booted it died between writing the result and telling of it.
        return _found(task.plan)
    return boot(task.plan, control, task.ladder, task.attempt)


def _found(plan: Plan) -> Outcome:
    result = read_result(plan.run / plan.config_files.result)
    logs = [plan.run / log for log in plan.config_files.logs.values()]
    printed = sum(log.stat().st_size for log in logs if log.exists())
    return Outcome(id=plan.id, result=result, infra=is_infra(result, printed))
