"""Asking what the processors of a boot do: before it is ended, or since a person wants to know."""

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError, system_reason
from logtriage.inspection import qemu
from logtriage.inspection.memory import dump_memory
from logtriage.inspection.record import Asked, Inspection, Memory, decode, encode
from logtriage.regular import read_bounded
from logtriage.runner.environment import find_program, variables
from logtriage.runner.inspection_request import WITH_MEMORY, request_file
from logtriage.runner.plan import Plan
from logtriage.runner.tree import Command, Tree, new_token
from logtriage.sources.inspection import LARGEST, read_inspection
from logtriage.sources.log_identity import identity_of_logs
from logtriage.sources.store import write_atomic
from logtriage.symbols.kernel import open_kernel
from logtriage.symbols.naming import named

_POLL: Final = 0.03
"""Seconds between looks at whether the answer is there."""

_PROCESS: Final = "LOGTRIAGE_PID"
"""The variable by which a program that inspects learns which process the boot began with."""


class Inspector:
    """Asks for one boot.

    Args:
        plan: The boot.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._request = request_file(plan.run, plan.id) if plan.inspect is not None else None
        if self._request is not None:
            self._request.unlink(missing_ok=True)

    def requested(self) -> bool:
        """Whether a person has asked since it was looked at last."""
        return self._request is not None and self._request.exists()

    def ask(
        self, asked: Asked, process: int, meanwhile: Callable[[], object], ended: Callable[[], bool]
    ) -> None:
        """Ask, and write the answer beside the boot's logs; never an error.

        That takes two seconds at the most, and a minute more where a dump of the machine's memory is wanted.

        Args:
            asked: Why.
            process: The pid that the boot began with.
            meanwhile: Called again and again: reads what the boot says; may not raise.
            ended: Whether the run is being ended, so that no memory is wanted any more.
        """
        if self._plan.inspect is None:
            return
        answers: list[Inspection] = []
        asking = threading.Thread(
            target=lambda: answers.append(self._answer(asked, process)), name="logtriage-inspect", daemon=True
        )
        end = time.monotonic() + qemu.LONGEST
        asking.start()
        while asking.is_alive() and time.monotonic() < end:
            meanwhile()
            asking.join(_POLL)
        who = self._who()
        late = Inspection(by=who, asked=asked, problem=f"{who}: did not answer in time")
        answer = answers[0] if answers else late
        self._keep(answer)
        if self._wants_memory(asked):
            self._keep(replace(answer, memory=self._memory(answer, meanwhile, ended)))
        if self._request is not None:
            with suppress(OSError):
                self._request.unlink(missing_ok=True)

    def name(self) -> None:
        """Name the functions of the last answer, if the recipe says by which kernel; never an error.

        That is done once the boot is over, since reading a kernel takes longer than a boot may wait.
        """
        plan = self._plan
        path = plan.run / plan.config_files.inspection
        if plan.inspect is None or not plan.inspect.vmlinux or not path.exists():
            return
        with suppress(LogtriageError, OSError):
            found, _ = read_inspection(path)
            try:
                identity = identity_of_logs(plan.run / log for log in plan.config_files.logs.values())
                with closing(open_kernel(Path(plan.inspect.vmlinux), identity)) as kernel:
                    found = named(found, kernel, identity)
            except LogtriageError as error:
                found = replace(found, problem="; ".join(filter(None, (found.problem, str(error)))))
            write_atomic(path, encode(found), durable=False)

    def _keep(self, answer: Inspection) -> None:
        path = self._plan.run / self._plan.config_files.inspection
        with suppress(LogtriageError):  # a full disk must not change how the boot ends
            write_atomic(path, encode(answer), durable=False)

    def _wants_memory(self, asked: Asked) -> bool:
        if asked == "end":
            return self._plan.inspect is not None and self._plan.inspect.memory
        with suppress(OSError):
            return self._request is not None and read_bounded(self._request, len(WITH_MEMORY)) == WITH_MEMORY
        return False

    def _memory(
        self, answer: Inspection, meanwhile: Callable[[], object], ended: Callable[[], bool]
    ) -> Memory:
        """Have QEMU dump the memory into the boot's directory."""
        plan = self._plan
        if plan.inspect is None or plan.inspect.argv:
            return Memory(problem="only QEMU is asked for it")
        if not answer.state:
            return Memory(problem="QEMU's monitor does not answer")
        dumps: list[Memory] = []
        monitor = plan.directory / qemu.MONITOR
        dumping = threading.Thread(
            target=lambda: dumps.append(dump_memory(monitor, plan.directory, ended)),
            name="logtriage-memory",
            daemon=True,
        )
        dumping.start()
        while dumping.is_alive():
            meanwhile()
            dumping.join(_POLL)
        found = dumps[0] if dumps else Memory(problem="it could not be dumped")
        beside = (plan.run / plan.config_files.inspection).parent
        return (
            replace(found, file=os.path.relpath(plan.directory / found.file, beside)) if found.file else found
        )

    def _answer(self, asked: Asked, process: int) -> Inspection:
        plan = self._plan
        if plan.inspect is None or not plan.inspect.argv:
            return qemu.inspect(plan.directory, asked)
        found = Inspection(by=self._who(), asked=asked)
        try:
            told = decode(self._output(process))
        except (LogtriageError, OSError) as error:
            reason = system_reason(error) if isinstance(error, OSError) else str(error)
            return replace(found, problem=f"{found.by}: {reason}")
        except (msgspec.DecodeError, RecursionError) as error:
            return replace(found, problem=f"{found.by} printed no inspection: {error}")
        at = told.at or datetime.now(UTC).isoformat(timespec="seconds")
        return replace(told, asked=asked, at=at, by=told.by or found.by)

    def _who(self) -> str:
        """The name of the program that is asked."""
        argv = self._plan.inspect.argv if self._plan.inspect is not None else ()
        return safe_text(Path(argv[0]).name) if argv else "QEMU"

    def _output(self, process: int) -> bytes:
        """What the program that inspects prints, which is ended with all that it started."""
        plan = self._plan
        argv = plan.inspect.argv if plan.inspect is not None else ()
        with tempfile.TemporaryFile() as output:
            command = Command(
                argv=(find_program(argv[0]), *argv[1:]),
                cwd=plan.directory,
                environment=variables(plan.keep, {**plan.environment, _PROCESS: str(process)}),
                limits={"CORE": 0, "FSIZE": LARGEST, "CPU": int(qemu.LONGEST) + 1},
            )
            tree = Tree(
                command, new_token(), stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL
            )
            end = time.monotonic() + qemu.LONGEST - 0.3
            while not tree.over() and time.monotonic() < end:
                time.sleep(_POLL)
            in_time = tree.over()
            tree.end(grace=0)
            status, signal = tree.close()
            if not in_time:
                raise LogtriageError("did not answer in time")
            if status != 0:
                raise LogtriageError(f"ended with {f'status {status}' if signal is None else signal}")
            return os.pread(output.fileno(), LARGEST, 0)
