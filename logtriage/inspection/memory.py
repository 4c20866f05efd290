"""The memory of a machine under QEMU as a file, for `crash` or gdb: an ELF file of its physical memory.

QEMU writes it into a pipe, so that it is ended by closing that, whatever its size, and the limit of the files
that a boot may write does not end QEMU.
"""

import os
import selectors
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from qemu.qmp import QMPClient

from logtriage.errors import LogtriageError, system_reason
from logtriage.inspection.qmp import MonitorError, talk, word
from logtriage.inspection.record import Memory

MEMORY: Final = "memory.elf"
"""The file in a configuration's directory."""

LONGEST: Final = 60.0
"""Seconds that a dump may take: a GiB takes some five on a slow disk."""

_PART: Final = ".memory.elf.part"
"""What it is called until it is whole: hidden, since it is no file of a reader."""

_SHARE: Final = 2
"""It takes at most one in so many of the bytes that are free, so that the logs of other boots have room."""

_BLOCK: Final = 1 << 16
"""Bytes that are read at once; where all of them are zero they take no room on the disk."""

_ANSWER: Final = 5.0
"""Seconds for which the monitor is waited for: it answers in milliseconds, unless QEMU is stuck itself."""

_POLL: Final = 0.1
_NAME: Final = "logtriage-memory"
_RUNNING: Final = "active"


def dump_memory(monitor: Path, folder: Path, ended: Callable[[], bool]) -> Memory:
    """Have QEMU dump the memory of its machine, which stands meanwhile and then goes on.

    Whatever goes wrong is said in `problem`, and then there is no file.

    Args:
        monitor: The socket of QEMU's monitor.
        folder: The directory of the file.
        ended: Whether nobody wants it any more.
    """
    part = folder / _PART
    try:
        with suppress(FileNotFoundError):
            (folder / MEMORY).unlink()
        size = _dump(monitor, part, ended)
        part.rename(folder / MEMORY)
    except (LogtriageError, MonitorError) as error:
        problem = str(error)
    except OSError as error:
        problem = system_reason(error)
    else:
        return Memory(file=MEMORY, size=size)
    with suppress(OSError):
        part.unlink(missing_ok=True)
    return Memory(problem=problem)


def _dump(monitor: Path, part: Path, ended: Callable[[], bool]) -> int:
    """Write the file and return its bytes.

    Raises:
        MonitorError: QEMU does not answer, or refuses.
        LogtriageError: It takes too long or too much room, or nobody wants it any more.
        OSError: It cannot be written.
    """
    with suppress(FileNotFoundError):
        part.unlink()
    room = shutil.disk_usage(part.parent).free // _SHARE
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    target = os.open(part, flags, mode=0o600)
    try:
        source, sink = os.pipe()
        try:
            try:
                _begin(monitor, sink)
            finally:
                os.close(sink)
            size = _copy(source, target, room, ended)
        finally:
            os.close(source)
        os.ftruncate(target, size)
    finally:
        os.close(target)
    _finish(monitor)
    return size


def _begin(monitor: Path, sink: int) -> None:
    async def ask(client: QMPClient) -> None:
        client.send_fd_scm(sink)
        await client.execute("getfd", {"fdname": _NAME})
        await client.execute(
            "dump-guest-memory", {"paging": False, "protocol": f"fd:{_NAME}", "detach": True}
        )

    talk(monitor, ask, _ANSWER)


def _copy(source: int, target: int, room: int, ended: Callable[[], bool]) -> int:
    """Copy everything, but for what is zero; returns how many bytes there were."""
    size = written = 0
    now = time.monotonic()
    deadline, next_look = now + LONGEST, now
    with selectors.DefaultSelector() as selector:
        selector.register(source, selectors.EVENT_READ)
        while True:
            ready = selector.select(_POLL)
            now = time.monotonic()
            if now >= next_look:
                next_look = now + _POLL
                if ended():
                    raise LogtriageError("the run was ended meanwhile")
            if now > deadline:
                raise LogtriageError(f"it was not done in {LONGEST:.0f} s")
            if not ready:
                continue
            data = os.read(source, _BLOCK)
            if not data:
                return size
            if data.count(0) < len(data):
                written += len(data)
                if written > room:
                    raise LogtriageError(f"it takes more than {room >> 20} MiB, half of what is free")
                _write(target, data, size)
            size += len(data)


def _write(target: int, data: bytes, place: int) -> None:
    while data:
        done = os.pwrite(target, data, place)
        data, place = data[done:], place + done


def _finish(monitor: Path) -> None:
    """Ask whether the dump is whole.

    Raises:
        MonitorError: It is not, or QEMU does not answer.
    """
    deadline = time.monotonic() + _ANSWER

    async def ask(client: QMPClient) -> str:
        return word(await client.execute("query-dump"), "status")

    while (status := talk(monitor, ask, _ANSWER)) == _RUNNING and time.monotonic() < deadline:
        time.sleep(_POLL)
    if status != "completed":
        raise MonitorError(f"QEMU's dump is {status or 'gone'}")
