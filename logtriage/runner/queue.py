"""Configurations in turn, some at a time, on this machine."""

import threading
from collections import deque
from collections.abc import Sequence
from typing import Final, Protocol

from logtriage.errors import LogtriageError, system_reason
from logtriage.runner.control import Control, Switch
from logtriage.runner.job import Job
from logtriage.runner.ladder import LadderLimits
from logtriage.runner.outcome import Outcome
from logtriage.runner.plan import Plan
from logtriage.runner.tally import Tally

_AGAIN: Final = 0.5
"""Seconds before a further attempt, longer with each."""


class Executor(Protocol):
    """Boots configurations, on this machine or on others."""

    def run(self, plans: Sequence[Plan], switch: Switch, tally: Tally) -> None:
        """Boot all of them, in this order, until the switch is pressed.

        Raises:
            LogtriageError: It cannot go on.
        """
        ...


class LocalExecutor:
    """Boots configurations on this machine, a number of them at a time.

    Args:
        jobs: How many at a time.
        retry: Further attempts where nothing of a configuration was tested.
        ladder: The time limits of the matrix' ladder.
    """

    def __init__(self, jobs: int, retry: int, ladder: LadderLimits) -> None:
        self._jobs = jobs
        self._retry = retry
        self._ladder = ladder

    def run(self, plans: Sequence[Plan], switch: Switch, tally: Tally) -> None:
        waiting = deque(plans)
        errors: list[Exception] = []

        # Each worker starts its programs itself and outlives them: the signal that ends a program with
        # its parent is that of the thread that started it.
        def work() -> None:
            while not switch.ending():
                try:
                    plan = waiting.popleft()
                except IndexError:
                    return
                try:
                    self._boot(plan, switch, tally)
                except Exception as error:  # noqa: BLE001 - handed to the thread that waits
                    errors.append(error)
                    switch.press()

        count = min(self._jobs, len(plans))
        workers = [threading.Thread(target=work, name=f"logtriage-job-{n}") for n in range(count)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        if errors:
            raise _understood(errors[0])

    def _boot(self, plan: Plan, switch: Switch, tally: Tally) -> None:
        tally.started()
        outcome = boot(plan, switch, self._ladder)
        while outcome.infra and outcome.attempts <= self._retry and not switch.ending():
            tally.retried(outcome)
            switch.pause(_AGAIN * outcome.attempts)
            if not switch.ending():
                outcome = boot(plan, switch, self._ladder, outcome.attempts + 1)
        tally.ended(outcome)


def boot(plan: Plan, control: Control, ladder: LadderLimits, attempt: int = 1) -> Outcome:
    """Boot one configuration on this machine, without a further attempt."""
    return Job(plan, control, ladder.climb(plan.config)).run(attempt)


def _understood(error: Exception) -> Exception:
    """The error to raise: one of the file system becomes a message that a person understands."""
    if isinstance(error, OSError):
        return LogtriageError(f"the run cannot go on: {system_reason(error)}")
    return error
