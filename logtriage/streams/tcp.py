"""A console on a TCP port: an FVP's terminal, QEMU's `-serial tcp:`, a terminal server."""

import contextlib
import socket
from typing import Final

from logtriage.streams.stream import READ
from logtriage.streams.telnet import Telnet

_PATIENCE: Final = 5.0
"""Seconds that a connection may take to come up; a port of a lab answers within one."""


class TcpConnection:
    """One connection; it reads on where the other side goes on, which keeps nothing for whoever is away.

    Args:
        host: Name or address.
        port: 1 to 65535.
        read: Bytes read before; what the other side sends is new anyhow.

    Raises:
        OSError: Nobody answers there.
    """

    def __init__(self, host: str, port: int, read: int) -> None:
        del read
        self._socket = socket.create_connection((host, port), timeout=_PATIENCE)
        self._socket.settimeout(_PATIENCE)
        with contextlib.suppress(OSError):
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        self._telnet = Telnet()

    def fileno(self) -> int:
        return self._socket.fileno()

    def read(self) -> bytes | None:
        """The text that has come; empty once the other side closed, nothing where only commands came.

        Raises:
            OSError: The connection broke.
        """
        data = self._socket.recv(READ)
        if not data:
            return self._telnet.end()
        text, answer = self._telnet.feed(data)
        if answer:
            with contextlib.suppress(OSError):  # what was sent before the line broke is read all the same
                self._socket.sendall(answer)
        return text or None

    def close(self) -> None:
        self._socket.close()
