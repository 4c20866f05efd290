"""Where the bytes of a console come from: a pipe, a terminal, a socket, or a growing file. No call blocks."""

import os
import socket
from contextlib import suppress
from pathlib import Path
from typing import Final, Protocol

from logtriage.regular import open_regular
from logtriage.unix_socket import connect_at

_CHUNK: Final = 1 << 16
"""Bytes of one read: a pipe of Linux holds as many (pipe(7)), so that one read empties it."""


class Channel(Protocol):
    """A console that can be read and typed on without ever blocking.

    Attributes:
        fd: The descriptor that becomes readable when there are bytes; `None` where only `read` tells.
    """

    fd: int | None

    def read(self) -> bytes | None:
        """The bytes that are there now: empty where there are none yet, `None` after the last one."""
        ...

    def send(self, data: bytes) -> None:
        """Type bytes on the console; those that it does not take now are sent by later calls of `read`."""
        ...

    def close(self) -> None:
        """Release the descriptors, after which nothing can be read or typed."""
        ...


class Stream:
    """A console behind a pipe or a terminal.

    Args:
        source: The descriptor to read from.
        sink: The descriptor to type on; `None` where nothing can be typed.
    """

    def __init__(self, source: int, sink: int | None) -> None:
        self.fd: int | None = source
        self._sink = sink
        self._unsent = b""
        os.set_blocking(source, False)
        if sink is not None:
            os.set_blocking(sink, False)

    def read(self) -> bytes | None:
        self._flush()
        if self.fd is None:
            return None
        try:
            data = os.read(self.fd, _CHUNK)
        except BlockingIOError:
            return b""
        except OSError:  # a terminal without anybody at its other end: EIO
            data = b""
        return data or None

    def send(self, data: bytes) -> None:
        self._unsent += data
        self._flush()

    def close(self) -> None:
        for fd in {self.fd, self._sink} - {None}:
            with suppress(OSError):
                os.close(fd or 0)
        self.fd = self._sink = None

    def _flush(self) -> None:
        if self._unsent and self._sink is not None:
            with suppress(OSError):
                self._unsent = self._unsent[os.write(self._sink, self._unsent) :]


class Socket:
    """A console behind a unix socket on which the program listens once it is ready.

    Args:
        path: The path of the socket; it may not be there yet.
    """

    def __init__(self, path: Path) -> None:
        self.fd: int | None = None
        self._path = path
        self._stream: Stream | None = None

    def read(self) -> bytes | None:
        """Connects first, as soon as the program listens, and then reads as `Channel.read` says."""
        if self._stream is None:
            self._connect()
        return b"" if self._stream is None else self._stream.read()

    def send(self, data: bytes) -> None:
        if self._stream is not None:
            self._stream.send(data)

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()
        self._stream, self.fd = None, None

    def _connect(self) -> None:
        peer = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            connect_at(peer, self._path)
        except OSError:
            peer.close()
        else:
            self.fd = peer.detach()
            self._stream = Stream(self.fd, self.fd)


class File:
    """A console that the program writes into a file.

    Args:
        path: The file; it may not be there yet.
    """

    def __init__(self, path: Path) -> None:
        self.fd: int | None = None
        self._path = path
        self._open: int | None = None
        self._offset = 0
        self.restarted = False

    def read(self) -> bytes | None:
        """Reads as `Channel.read` says, but never returns `None`, since the file may grow.

        Sets `restarted` where the file became shorter, and reads it again from its start.
        """
        if self._open is None and not self._try_open():
            return b""
        try:
            fd = self._open or 0
            if os.fstat(fd).st_size < self._offset:
                self._offset, self.restarted = 0, True
            data = os.pread(fd, _CHUNK, self._offset)
            if not data and not os.path.samestat(os.fstat(fd), self._path.stat()):
                self._reopen()
        except OSError:
            return b""
        self._offset += len(data)
        return data

    def send(self, data: bytes) -> None:
        """Does nothing: a file has nobody who reads what is typed."""

    def close(self) -> None:
        if self._open is not None:
            os.close(self._open)
            self._open = None

    def _reopen(self) -> None:
        """Read from its start another file that the program has put in the place of this one."""
        self.close()
        self._offset, self.restarted = 0, True

    def _try_open(self) -> bool:
        try:
            self._open, _ = open_regular(str(self._path), None)
        except OSError:
            return False
        return True
