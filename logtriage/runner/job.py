"""One boot, from an empty directory to its `result.json`."""

import os
import platform
import selectors
import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Final

from logtriage.boot.result import Result
from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError, system_reason
from logtriage.regular import read_tail
from logtriage.runner.control import Control
from logtriage.runner.deadline import Deadline
from logtriage.runner.environment import find_program, resource_limits, variables
from logtriage.runner.inspector import Inspector
from logtriage.runner.ladder import Climb
from logtriage.runner.launcher import FAILED
from logtriage.runner.ledger import Entry, Ledger
from logtriage.runner.outcome import Outcome, is_infra, write_json, write_result
from logtriage.runner.plan import Plan
from logtriage.runner.process import Process
from logtriage.runner.prompts import Endings
from logtriage.runner.recorder import create
from logtriage.runner.tree import GRACE, Command, LaunchError, Tree, new_token
from logtriage.runner.wiring import Line, Wiring
from logtriage.vocabulary import JobEnd

_TURN: Final = 0.2
"""Seconds that a job waits for output before it asks again whether it is to end or a limit is over."""

_POLL: Final = 0.03
"""Seconds between looks at what cannot be waited for."""
_DRAIN: Final = 2.0
"""Seconds that reading may go on after the last process of a boot has ended: a pipe is empty much sooner, and
a file that somebody else fills has no end."""

_TAIL: Final = 4096
"""Bytes at the end of standard error in which its last line is looked for: longer lines are no messages."""

_QUOTE: Final = 200
"""Characters of that line that are told: more does not fit a line of progress."""


class Job:
    """Boots one configuration, from its empty directory to its result.

    Args:
        plan: What is started.
        control: Tells the job to end.
        climb: The limits of the matrix' ladder; `None` where it has none.
        grace: Seconds between SIGTERM and SIGKILL.
    """

    def __init__(
        self, plan: Plan, control: Control, climb: Climb | None = None, *, grace: float = GRACE
    ) -> None:
        self._plan = plan
        self._control = control
        self._deadline = Deadline(plan.limits, climb)
        self._endings = Endings(plan.stops)
        self._grace = grace
        self._ledger = Ledger(plan.run)
        self._inspector = Inspector(plan)
        self._lines: list[Line] = []
        self._left: list[Process] = []
        self._problem: str | None = None
        self._start = 0.0

    def run(self, attempt: int = 1) -> Outcome:
        """Boot the configuration and write its result; whatever an earlier attempt left is replaced.

        Args:
            attempt: Counted from 1.

        Raises:
            LogtriageError: The run directory cannot be written, or a process of an earlier attempt does
                not end.
            OSError: Likewise.
        """
        plan = self._plan
        self._ledger.stop(plan.id)
        plan.config_files.clear(plan.run)
        plan.config_files.make(plan.run)
        write_json(plan, plan.config_files.meta, {"params": dict(plan.config.params)})
        entry = self._ledger.open(plan.id, new_token())
        started = _stamp()
        self._start = time.monotonic()
        try:
            result = self._boot(entry, attempt)
        except LaunchError as error:
            self._problem = str(error)
            result = Result(exit=FAILED)
        except OSError as error:
            self._problem = system_reason(error)
            result = Result(reason=JobEnd.LOST)
        result = replace(result, started=started, ended=_stamp())
        return self._finish(entry, result, attempt)

    def _finish(self, entry: Entry, result: Result, attempt: int) -> Outcome:
        plan = self._plan
        infra = is_infra(result, sum(line.recorder.size for line in self._lines))
        problem = self._problem or (_last_words(plan.run / plan.config_files.stderr) if infra else None)
        if not self._ledger.holds(entry):
            # Another machine took the configuration over, since this one seemed dead.
            taken = replace(result, reason=JobEnd.LOST)
            return Outcome(id=plan.id, result=taken, infra=True, problem="taken over", attempts=attempt)
        if problem is not None:
            self._note(attempt, problem=problem)
        if infra and problem is not None:
            result = replace(result, problem="; ".join(filter(None, (problem, result.problem))))
        self._inspector.name()
        write_result(plan, result)
        if not self._left:
            self._ledger.close(entry)
        return Outcome(id=plan.id, result=result, infra=infra, problem=problem, attempts=attempt)

    def _note(self, attempt: int, **more: object) -> None:
        plan = self._plan
        content = {"argv": plan.argv, "host": platform.node(), "attempt": attempt, **more}
        write_json(plan, plan.config_files.launch, content)

    def _boot(self, entry: Entry, attempt: int) -> Result:
        plan = self._plan
        with ExitStack() as stack:
            wiring = Wiring(plan, stack)
            stderr = create(plan.run / plan.config_files.stderr)
            stack.callback(os.close, stderr)
            try:
                self._prepare()
                program = find_program(plan.argv[0], plan.hint)
                self._note(attempt, program=program)
                tree = Tree(
                    self._command(program),
                    entry.token,
                    stdin=wiring.stdin,
                    stdout=wiring.stdout,
                    stderr=stderr,
                )
            finally:
                wiring.release()
            try:
                self._ledger.started(entry, tree.leader)
                self._lines = wiring.connect(tree)
                reason = self._follow(tree)
                if reason is JobEnd.TIMEOUT:
                    self._inspector.ask("end", tree.pid, self._listen, self._control.ending)
            finally:
                self._left = tree.end(hurry=self._control.killing, meanwhile=self._listen, grace=self._grace)
            if self._left:
                self._problem = f"process {self._left[0].pid} does not end"
                return Result(reason=JobEnd.LOST)
            self._drain()
            status, signal = tree.close()
            foreign = [line.name for line in self._lines if line.recorder.foreign]
            mixed = f"somebody else wrote into the log of {', '.join(foreign)} as well" if foreign else ""
            limit = (self._problem or "") if reason is JobEnd.TIMEOUT else ""
            return Result(
                exit=status,
                signal=signal,
                reason=reason,
                by_user=reason is JobEnd.KILLED,
                limit=limit,
                problem=mixed,
            )

    def _command(self, program: str) -> Command:
        plan = self._plan
        return Command(
            argv=(program, *plan.argv[1:]),
            cwd=plan.directory,
            environment=variables(plan.keep, plan.environment),
            limits=resource_limits(plan.limits),
        )

    def _prepare(self) -> None:
        for name, path in self._plan.missing():
            raise LaunchError(f"{name}: {path} is not there")
        for making in self._plan.makes:
            maker = import_module(f"logtriage.runner.{making.kind}")
            try:
                maker.make(making.settings, self._plan.directory / making.file)
            except (LogtriageError, OSError) as error:
                raise LaunchError(f"{making.file} cannot be made: {error}") from error

    def _follow(self, tree: Tree) -> JobEnd:
        """Read the consoles until the program ends or is to be ended; returns why."""
        with selectors.DefaultSelector() as selector, _watched(tree, selector):
            known: dict[int, int] = {}
            next_look = 0.0
            while True:
                moved = self._turn()
                now = self._now()
                if now >= next_look or tree.over():
                    if self._inspector.requested():
                        self._inspector.ask("user", tree.pid, self._listen, self._control.ending)
                        self._deadline.pause(self._now() - now, self._now())
                    reason = self._reason(tree, now)
                    if reason is not None:
                        return reason
                    next_look = now + _TURN
                self._register(selector, known)
                asked = any(line.open and line.channel.fd is None for line in self._lines)
                if not moved:
                    selector.select(_POLL if asked or not selector.get_map() else _TURN)

    def _reason(self, tree: Tree, now: float) -> JobEnd | None:
        if tree.over():
            return JobEnd.EXITED
        if self._control.ending():
            return JobEnd.KILLED
        if self._endings.due is not None and now >= self._endings.due:
            return JobEnd.EXITED
        passed = self._deadline.passed(now)
        for line in self._lines:
            if line.recorder.size > self._plan.limits.log_mib << 20:
                passed = f"{line.name}: more than {self._plan.limits.log_mib} MiB"
        if passed is not None:
            self._problem = passed
            return JobEnd.TIMEOUT
        return None

    def _turn(self) -> bool:
        """Read what the consoles hold now; returns whether there was anything."""
        moved = False
        for line in self._lines:
            now = self._now()
            for data in line.read(now):
                moved = True
                self._deadline.feed(line.name, data, now)
                self._endings.feed(line.name, data, now)
        return moved

    def _listen(self) -> None:
        """Read while the program is being ended; an error of a log must not stop that."""
        with suppress(OSError):
            self._turn()

    def _register(self, selector: selectors.BaseSelector, known: dict[int, int]) -> None:
        for index, line in enumerate(self._lines):
            fd = line.channel.fd
            if line.open and fd is not None and index not in known:
                selector.register(fd, selectors.EVENT_READ)
                known[index] = fd
            elif not line.open and index in known:
                selector.unregister(known.pop(index))

    def _drain(self) -> None:
        """Read what the consoles still hold after all processes of the program have ended."""
        end = time.monotonic() + _DRAIN
        while self._turn() and time.monotonic() < end:
            pass

    def _now(self) -> float:
        return time.monotonic() - self._start


def _watched(tree: Tree, selector: selectors.BaseSelector) -> ExitStack:
    """Have the selector wake up when the program ends, on systems that can do that."""
    stack = ExitStack()
    if sys.platform == "linux":
        with suppress(OSError):
            handle = os.pidfd_open(tree.pid)
            stack.callback(os.close, handle)
            selector.register(handle, selectors.EVENT_READ)
    return stack


def _last_words(path: Path) -> str | None:
    """The last line of a file of standard error, made safe, or `None`."""
    with suppress(OSError):
        lines = [line for line in read_tail(path, _TAIL).split(b"\n") if line.strip()]
        if lines:
            return safe_text(lines[-1])[:_QUOTE]
    return None


def _stamp() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
