"""The processes of a machine, as /proc shows them: which belong to a job, and how to signal exactly one."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TOKEN: Final = "LOGTRIAGE_JOB"  # noqa: S105 - the name of a variable, and no secret
"""The variable that marks every process of a job, also those that leave its session."""

_PROC: Final = Path("/proc")
_BOOT: Final = _PROC / "sys/kernel/random/boot_id"


@dataclass(frozen=True, slots=True)
class Process:
    """A process at one moment; pid and start time together are never used again.

    Attributes:
        pid: Its id.
        start: When it started, in clock ticks since the boot of the machine.
        group: Its process group.
        session: Its session.
        state: The kernel's letter; `Z` is dead.
    """

    pid: int
    start: int
    group: int
    session: int
    state: str

    @property
    def alive(self) -> bool:
        """Whether the process had not ended at that moment."""
        return self.state not in {"Z", "X"}


def boot_id() -> str:
    """The kernel's id of the current boot of this machine; empty where it is not known."""
    try:
        return _BOOT.read_text().strip()
    except OSError:
        return ""


def sees_processes() -> bool:
    """Whether this system has a /proc that shows processes."""
    return (_PROC / "self/stat").exists()


def look_at(pid: int) -> Process | None:
    """The process of a pid as it is now; `None` where there is none, or no /proc."""
    try:
        stat = (_PROC / str(pid) / "stat").read_bytes()
    except OSError:
        return None
    # The name stands in parentheses and may hold anything, parentheses too: proc(5).
    fields = stat[stat.rindex(b")") + 2 :].split()
    return Process(pid, int(fields[19]), int(fields[2]), int(fields[3]), fields[0].decode())


def command_of(pid: int) -> str:
    """The name of a process' program as /proc/PID/comm has it; empty where the process is gone."""
    try:
        return (_PROC / str(pid) / "comm").read_text(errors="replace").strip()
    except OSError:
        return ""


def members(token: str, leader: Process | None = None) -> list[Process]:
    """The living processes of a job.

    Args:
        token: The mark that the job's processes carry.
        leader: Its first process, where it is known to be there (a dead one counts until it is waited
            for): only then do its group and session mean this job.
    """
    mark = f"{TOKEN}={token}".encode()
    return [process for process in _own() if process.alive and _belongs(process, mark, leader)]


def send(process: Process, number: signal.Signals) -> None:
    """Signal this very process, and no other that got its pid meanwhile."""
    with suppress(ProcessLookupError, PermissionError):
        if sys.platform != "linux":
            os.kill(process.pid, number)
            return
        handle = os.pidfd_open(process.pid)
        try:
            now = look_at(process.pid)
            if now is not None and now.start == process.start:
                signal.pidfd_send_signal(handle, number)
        finally:
            os.close(handle)


def _belongs(process: Process, mark: bytes, leader: Process | None) -> bool:
    if leader is not None and leader.pid in {process.pid, process.group, process.session}:
        return True
    try:
        environment = (_PROC / str(process.pid) / "environ").read_bytes()
    except OSError:
        return False
    return mark in environment.split(b"\0")


def _own() -> Iterator[Process]:
    """The processes of this user, without this one."""
    user = os.geteuid()
    try:
        names = [path.name for path in _PROC.iterdir()]
    except OSError:
        return
    for name in names:
        if not name.isdigit() or int(name) == os.getpid():
            continue
        try:
            if (_PROC / name).stat().st_uid != user:
                continue
        except OSError:
            continue
        process = look_at(int(name))
        if process is not None:
            yield process
