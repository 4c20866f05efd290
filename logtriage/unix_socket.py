"""Connecting to unix sockets whose paths are longer than an address may be."""

import os
import socket
import sys
from pathlib import Path


def connect_at(peer: socket.socket, path: Path) -> None:
    """Connect by way of the socket's directory: the address of a socket holds some 100 bytes only.

    Raises:
        OSError: There is no such socket, or nobody listens on it.
    """
    if sys.platform != "linux":
        peer.connect(str(path))
        return
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        peer.connect(f"/proc/self/fd/{folder}/{path.name}")
    finally:
        os.close(folder)
