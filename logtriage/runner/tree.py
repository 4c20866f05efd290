"""One started program with everything that it starts: begun as a session of its own, ended to the last."""

import json
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from logtriage.errors import LogtriageError
from logtriage.runner.process import TOKEN, Process, look_at, members, sees_processes, send

GRACE: Final = 5.0
"""Seconds between SIGTERM and SIGKILL: long enough for an emulator to write out its logs and end."""

_LAUNCHER: Final = Path(__file__).with_name("launcher.py")
VANISHING: Final = 3.0
"""Seconds that killed processes have to vanish; one that waits for a disk does not."""
_UMASK: Final = 0o077
"""Permissions that are withheld from files of the program: consoles may show secrets, so they are for this
user alone."""


class LaunchError(LogtriageError):
    """The program could not be started: nothing of the configuration was tested."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A program to start.

    Attributes:
        argv: The program's absolute path, and its arguments.
        cwd: The directory in which it runs.
        environment: All of its variables.
        limits: Names of `RLIMIT_*`, such as `FSIZE`, to numbers.
    """

    argv: Sequence[str]
    cwd: Path
    environment: Mapping[str, str]
    limits: Mapping[str, int]


def new_token() -> str:
    """A random token of 32 hexadecimal digits that marks the processes of one job."""
    return secrets.token_hex(16)


class Tree:
    """A program and its descendants.

    Args:
        command: The program to start.
        token: The mark that its processes carry in their environment.
        stdin: As for `subprocess.Popen`.
        stdout: Likewise.
        stderr: Likewise.

    Raises:
        LaunchError: It cannot be started.
    """

    def __init__(
        self, command: Command, token: str, *, stdin: int, stdout: int | IO[bytes], stderr: int | IO[bytes]
    ) -> None:
        self._token = token
        reader, writer = os.pipe()
        try:
            self._process = _spawn(command, token, writer, (stdin, stdout, stderr))
        except (OSError, ValueError) as error:
            os.close(reader)
            raise LaunchError(f"cannot be started: {error}") from error
        finally:
            os.close(writer)
        self.leader = look_at(self._process.pid) or Process(self._process.pid, 0, self._process.pid, 0, "R")
        with os.fdopen(reader, "rb") as report:
            reason = report.read().decode("utf-8", "replace")
        if reason:
            self._process.wait()
            for fd in self.take_streams() if self._process.stdout is not None else ():
                if fd is not None:
                    os.close(fd)
            raise LaunchError(f"{command.argv[0]} cannot be executed: {reason}")
        self.pid = self._process.pid

    def take_streams(self) -> tuple[int, int | None]:
        """The descriptors of the program's output and input, which the caller closes from now on."""
        output, source = self._process.stdout, self._process.stdin
        assert output is not None  # noqa: S101 - asked only where stdout is a pipe
        taken = os.dup(output.fileno()), None if source is None else os.dup(source.fileno())
        for stream in (output, source):
            if stream is not None:
                stream.close()
        return taken

    def over(self) -> bool:
        """Whether the program has ended. It is not waited for, so that no other process gets its pid."""
        options = os.WEXITED | os.WNOHANG | os.WNOWAIT
        try:
            return os.waitid(os.P_PID, self._process.pid, options) is not None
        except ChildProcessError:
            return True

    def members(self) -> list[Process]:
        """The processes of the job that are still alive."""
        return members(self._token, self.leader)

    def end(
        self,
        *,
        hurry: Callable[[], bool] = lambda: False,
        meanwhile: Callable[[], object] = lambda: None,
        grace: float = GRACE,
    ) -> list[Process]:
        """End all processes of the job: with SIGTERM, and with SIGKILL after the grace.

        Args:
            hurry: Asked again and again: whether to kill at once.
            meanwhile: Called again and again: reads what it says last; may not raise.
            grace: Seconds between the two signals.

        Returns:
            The processes that could not be ended.
        """
        if self._gone():
            if not sees_processes():
                self._signal(signal.SIGKILL)
            return []
        if grace > 0 and not hurry():
            self._signal(signal.SIGTERM)
            _wait(lambda: self._gone() or hurry(), grace, meanwhile)
        deadline = time.monotonic() + VANISHING
        while not self._gone() and time.monotonic() < deadline:
            self._signal(signal.SIGKILL)
            _wait(self._gone, 0.5, meanwhile)
        return self.members()

    def close(self) -> tuple[int | None, str | None]:
        """Wait for the program, which must have ended.

        Returns:
            Its exit status, or the name of the signal that ended it.
        """
        status = self._process.wait()
        if status >= 0:
            return status, None
        with suppress(ValueError):
            return None, signal.Signals(-status).name.removeprefix("SIG")
        return None, str(-status)

    def _gone(self) -> bool:
        return self.over() and not self.members()

    def _signal(self, number: signal.Signals) -> None:
        # The leader was not waited for, so its group can be nobody else's.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, number)
        for process in self.members():
            if process.group != self._process.pid:
                send(process, number)


def _spawn(
    command: Command, token: str, report: int, streams: tuple[int, int | IO[bytes], int | IO[bytes]]
) -> subprocess.Popen[bytes]:
    environment = {**command.environment, TOKEN: token}
    wanted = json.dumps({"limits": dict(command.limits), "names": list(environment)})
    launcher = [sys.executable, "-I", "-S", str(_LAUNCHER), str(os.getpid()), str(report), wanted]
    stdin, stdout, stderr = streams
    return subprocess.Popen(  # noqa: S603 - an argv list; there is no shell
        [*launcher, *command.argv],
        cwd=command.cwd,
        env=environment,
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
        bufsize=0,
        close_fds=True,
        pass_fds=(report,),
        start_new_session=True,
        umask=_UMASK,
    )


def _wait(condition: Callable[[], bool], seconds: float, meanwhile: Callable[[], object]) -> None:
    """Wait until a condition holds or the seconds are over, calling `meanwhile` again and again."""
    deadline = time.monotonic() + seconds
    pause = 0.005
    while not condition() and (left := deadline - time.monotonic()) > 0:
        meanwhile()
        time.sleep(min(pause, left))
        pause = min(2 * pause, 0.1)
