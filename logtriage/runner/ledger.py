"""The ledger of a run: which processes belong to it, so that none outlives it unseen."""

import fcntl
import os
import platform
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import msgspec

from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError, naming
from logtriage.regular import read_bounded
from logtriage.runner.config_files import jobs_folder
from logtriage.runner.process import Process, boot_id, command_of, look_at, members, send
from logtriage.runner.tree import VANISHING
from logtriage.sources.store import write_atomic

_LIMIT: Final = 1 << 16
"""Bytes of an entry that are read: an entry has some 200, and what is larger was not written here."""

_LOCK: Final = "lock"
_Token = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
"""As `logtriage.runner.tree.new_token` makes it."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One job; written before its program starts, and again when its pid is known.

    Attributes:
        id: The configuration.
        token: The mark that its processes carry in their environment.
        boot: The boot id of the machine that it runs on; empty where that is not known.
        host: The name of that machine.
        pid: Its first process, 0 before it started.
        start: When that started, in clock ticks since boot.
    """

    id: str
    token: _Token
    boot: str
    host: str
    pid: int = 0
    start: int = 0

    @property
    def here(self) -> bool:
        """Whether it could run on this machine now."""
        return self.boot == boot_id()


@dataclass(frozen=True, slots=True, kw_only=True)
class Orphan:
    """A process of a job whose runner is gone.

    Attributes:
        id: The configuration.
        process: The process itself.
        command: The name of its program, as it says itself.
    """

    id: str
    process: Process
    command: str


class Ledger:
    """The jobs of a run directory that may have processes.

    Args:
        run: The run directory.

    Raises:
        InputError: What the runner keeps there is a link.
        OSError: Its directory cannot be made.
    """

    def __init__(self, run: Path) -> None:
        self._folder = jobs_folder(run)

    def open(self, config_id: str, token: str) -> Entry:
        """Write down that a job is about to start.

        Raises:
            LogtriageError: It cannot be written.
        """
        entry = Entry(id=config_id, token=token, boot=boot_id(), host=platform.node())
        self._write(entry)
        return entry

    def started(self, entry: Entry, process: Process) -> None:
        """Write down which process it is, unless the job was taken over.

        Raises:
            LogtriageError: It cannot be written.
        """
        if self.holds(entry):
            self._write(msgspec.structs.replace(entry, pid=process.pid, start=process.start))

    def holds(self, entry: Entry) -> bool:
        """Whether the entry still stands, so that no other machine has taken the job over."""
        return self._path(entry).exists()

    def close(self, entry: Entry) -> None:
        """Forget a job of which no process is left."""
        self._path(entry).unlink(missing_ok=True)

    def entries(self) -> list[Entry]:
        """All jobs that may have processes; what cannot be read is left out."""
        return list(self._read().values())

    def orphans(self) -> list[Orphan]:
        """The living processes of jobs on this machine.

        A job's processes are known by its token; the first one also by its pid and its start time.
        """
        return [
            Orphan(id=entry.id, process=process, command=command_of(process.pid))
            for entry in self.entries()
            if entry.here
            for process in _alive(entry)
        ]

    def elsewhere(self) -> list[Entry]:
        """Jobs of other machines, or from before this one was started again."""
        return [entry for entry in self.entries() if not entry.here]

    def stop(self, config_id: str | None = None) -> list[Orphan]:
        """Kill what lives of jobs on this machine, and forget the jobs, also those of other machines.

        Args:
            config_id: Stop only the jobs of this configuration; `None` for all.

        Returns:
            What was killed.

        Raises:
            LogtriageError: A process does not end.
        """
        killed: dict[Process, Orphan] = {}
        wanted = {path: entry for path, entry in self._read().items() if config_id in {None, entry.id}}
        deadline = time.monotonic() + VANISHING
        while left := [
            (entry, process) for entry in wanted.values() if entry.here for process in _alive(entry)
        ]:
            for entry, process in left:
                command = command_of(process.pid)
                killed.setdefault(process, Orphan(id=entry.id, process=process, command=command))
                send(process, signal.SIGKILL)
            if time.monotonic() > deadline:
                raise LogtriageError(f"process {left[0][1].pid} of {safe_text(left[0][0].id)} does not end")
            time.sleep(0.01)
        for path in wanted:
            path.unlink(missing_ok=True)
        return list(killed.values())

    def _read(self) -> dict[Path, Entry]:
        """The readable entries by the file that holds each; what an entry says never names a file."""
        found = {}
        for path in sorted(self._folder.glob("*.job")):
            if path.is_symlink():
                continue
            with suppress(msgspec.DecodeError, RecursionError, OSError):
                found[path] = msgspec.json.decode(read_bounded(path, _LIMIT), type=Entry)
        return found

    def _path(self, entry: Entry) -> Path:
        return self._folder / f"{entry.token}.job"

    def _write(self, entry: Entry) -> None:
        write_atomic(self._path(entry), msgspec.json.encode(entry) + b"\n", durable=False)


def _alive(entry: Entry) -> list[Process]:
    leader = look_at(entry.pid) if entry.pid else None
    if leader is not None and leader.start != entry.start:
        leader = None
    return members(entry.token, leader)


@contextmanager
def locked(run: Path) -> Iterator[None]:
    """Hold the lock of a run directory, so that no other runner works there; it ends with the process.

    Raises:
        InputError: Another one is at work there, or what the runner keeps there is a link.
        OSError: The lock cannot be made.
    """
    folder = jobs_folder(run)
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
    fd = os.open(folder / _LOCK, flags, 0o600)
    try:
        with naming(folder / _LOCK):
            _lock(fd, run)
        yield
    finally:
        os.close(fd)


def _lock(fd: int, run: Path) -> None:
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        owner = safe_text(os.pread(fd, 100, 0).decode("ascii", "replace").strip())
        raise InputError(f"another run is at work there (process {owner})", path=run) from error
    os.ftruncate(fd, 0)
    os.pwrite(fd, f"{os.getpid()} on {platform.node()}\n".encode(), 0)
