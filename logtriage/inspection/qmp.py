"""QEMU's monitor: what the machine is, its state, and a stub for gdb to ask more of."""

import asyncio
import logging
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from qemu.qmp import QMPClient, QMPError

from logtriage.console.safe import safe_text
from logtriage.unix_socket import connect_at

_T = TypeVar("_T")

_LONGEST: Final = 100
"""Characters of a word that QEMU says."""

NOT_BEGUN: Final = frozenset({"prelaunch", "inmigrate"})
"""States of a machine that has not begun to run, and may begin at any moment: who stops it then, stops it
for good."""

_SUFFIX: Final = "-machine"

# What the package logs would be printed over a terminal UI; each of its errors is raised, too.
logging.getLogger("qemu.qmp").addHandler(logging.NullHandler())


class MonitorError(Exception):
    """QEMU does not answer, or not as it should; the text says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Monitor:
    """What QEMU says of itself.

    Attributes:
        version: Such as `7.2.22`.
        state: Such as `running` or `paused`.
        machine: Such as `virt`; empty where it does not say.
        target: The architecture, such as `aarch64`.
    """

    version: str
    state: str
    machine: str
    target: str


def open_stub(path: Path, stub: str, seconds: float) -> Monitor:
    """Have QEMU listen for gdb, unless its machine has not begun to run.

    Args:
        path: The socket of its monitor.
        stub: The name of the socket on which it is to listen, in its own working directory.
        seconds: For which it is waited at the most.

    Raises:
        MonitorError: It does not answer in time, or refuses.
    """

    async def ask(client: QMPClient) -> Monitor:
        version = client.greeting.QMP.version.get("qemu") if client.greeting is not None else None
        numbers = version if isinstance(version, dict) else {}
        state = word(await client.execute("query-status"), "status")
        processors = await client.execute("query-cpus-fast")
        first = processors[0] if isinstance(processors, list) and processors else {}
        kind = ""
        with suppress(QMPError):
            kind = _word(await client.execute("qom-get", {"path": "/machine", "property": "type"}))
        if state not in NOT_BEGUN:
            command = f"gdbserver unix:{stub},server=on,wait=off"
            await client.execute("human-monitor-command", {"command-line": command})
        return Monitor(
            version=_word(".".join(str(numbers.get(part, "?")) for part in ("major", "minor", "micro"))),
            state=state,
            machine=_family(kind),
            target=word(first, "target"),
        )

    return talk(path, ask, seconds)


def close_stub(path: Path, seconds: float) -> None:
    """Have QEMU listen for gdb no more; that it cannot be asked is no error.

    Args:
        path: The socket of its monitor.
        seconds: For which it is waited at the most.
    """

    async def ask(client: QMPClient) -> None:
        await client.execute("human-monitor-command", {"command-line": "gdbserver none"})

    with suppress(MonitorError):
        talk(path, ask, seconds)


def _family(kind: str) -> str:
    """A machine's name without its version: `virt-7.2-machine` is `virt`, `pc-q35-7.2-machine` `pc-q35`."""
    parts = kind.removesuffix(_SUFFIX).split("-")
    return "-".join(part for part in parts if not part[:1].isdigit())


def talk(path: Path, ask: Callable[[QMPClient], Awaitable[_T]], seconds: float) -> _T:
    """Ask QEMU's monitor whatever is to be known.

    Args:
        path: Its socket.
        ask: Asks it, and returns the answer.
        seconds: For which it is waited at the most.

    Raises:
        MonitorError: It does not answer in time, or refuses.
    """

    async def answer(peer: socket.socket) -> _T:
        client = QMPClient("logtriage")
        try:
            await client.connect(peer)
            return await ask(client)
        finally:
            with suppress(QMPError, EOFError, OSError):
                await client.disconnect()

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as peer:
        try:
            peer.settimeout(seconds)
            connect_at(peer, path)
            peer.settimeout(0)
            return asyncio.run(asyncio.wait_for(answer(peer.dup()), seconds))
        except TimeoutError as error:
            raise MonitorError(f"QEMU did not answer in {seconds:.1f} s") from error
        except (QMPError, EOFError, OSError, ValueError) as error:
            raise MonitorError(f"QEMU's monitor: {safe_text(str(error))[:_LONGEST]}") from error


def word(answer: object, name: str) -> str:
    """What an answer says in one of its fields, safe to show; empty where it says nothing there."""
    return _word(answer.get(name)) if isinstance(answer, dict) else ""


def _word(value: object) -> str:
    return safe_text(value)[:_LONGEST] if isinstance(value, str) else ""
