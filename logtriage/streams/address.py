"""How users name a stream: `-`, a device, `tcp://HOST:PORT`, `ssh://[USER@]HOST[:PORT]/PATH`."""

import os
import re
import stat
import sys
from functools import partial
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from logtriage.errors import InputError
from logtriage.streams.remote_file import RemoteFile
from logtriage.streams.stream import Descriptor, Stream, StreamError
from logtriage.streams.tcp import TcpConnection

_UNNAMEABLE: Final = re.compile(r"[^\w.@-]+")
_HOST: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.:_-]{0,252}|[0-9A-Fa-f:]{2,45}")
"""A host's name or address: never something that ssh would take for an option."""
_USER: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}")
_PARTS: Final = re.compile(
    r"\w+://(?:(?P<user>[^@/]*)@)?(?P<host>\[[^\]/]*\]|[^:/@]*)(?::(?P<port>\d{1,9}))?(?P<path>/.*)?",
    re.DOTALL,
)
"""The parts of an address as the user wrote them: a path may hold `#`, and ssh's aliases keep their case."""
_HIGHEST_PORT: Final = 65535


def is_stream(text: str) -> bool:
    """Whether what a user named is no file or directory but something whose bytes come by themselves."""
    if text == "-" or text.startswith(("tcp://", "ssh://")):
        return True
    try:
        mode = Path(text).stat().st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)


def stream_of(text: str) -> Stream:
    """The stream that a user named.

    Raises:
        InputError: It is not of a form that is known, or names no port, path or host.
    """
    if text == "-":
        if sys.__stdin__ is None or sys.__stdin__.isatty():
            raise InputError("standard input is a terminal, not a console's bytes", path="-")
        return Stream(name="-", console="stdin", connect=_standard_input, returns=False)
    if text.startswith("tcp://"):
        return _tcp(text)
    if text.startswith("ssh://"):
        return _ssh(text)
    path = Path(text)
    return Stream(name=text, console=_named(path.name), connect=partial(_device, path), returns=False)


def _standard_input(_read: int) -> Descriptor:
    # A copy of the descriptor: the UI needs the number of the original for the terminal's keys.
    return Descriptor(os.dup(0))


def _device(path: Path, _read: int) -> Descriptor:
    try:
        # Waiting for whoever writes into a named pipe would hold up the command.
        number = os.open(path, os.O_RDONLY | os.O_NOCTTY | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError as error:
        raise StreamError(f"{path}: {error.strerror}") from error
    os.set_blocking(number, True)
    return Descriptor(number)


def _tcp(text: str) -> Stream:
    host, port = _place(_parts(text), text)
    if port is None:
        raise InputError("names no port", path=text, hint="tcp://HOST:PORT, such as tcp://localhost:5000")
    return Stream(
        name=text, console=_named(f"{host}-{port}"), connect=partial(TcpConnection, host, port), returns=True
    )


def _ssh(text: str) -> Stream:
    parts = _parts(text)
    host, port = _place(parts, text)
    path = unquote(parts["path"] or "")
    if not path.strip("/") or "\0" in path or "\n" in path:
        raise InputError("names no file", path=text, hint="ssh://HOST/PATH, such as ssh://lab1/var/log/a.log")
    user = parts["user"]
    if user is not None and _USER.fullmatch(user) is None:
        raise InputError("has no usable name of a user", path=text)
    where = f"{user}@{host}" if user is not None else host
    connect = partial(RemoteFile, where, port, path)
    return Stream(name=text, console=_named(f"{host}-{Path(path).stem}"), connect=connect, returns=True)


def _parts(text: str) -> re.Match[str]:
    parts = _PARTS.fullmatch(text)
    if parts is None:
        raise InputError("names no host", path=text)
    return parts


def _place(parts: re.Match[str], text: str) -> tuple[str, int | None]:
    host = parts["host"].strip("[]")
    if _HOST.fullmatch(host) is None:
        raise InputError("names no host", path=text)
    if parts["port"] is None:
        return host, None
    port = int(parts["port"])
    if not 0 < port <= _HIGHEST_PORT:
        raise InputError("has no usable port", path=text)
    return host, port


def _named(text: str) -> str:
    return _UNNAMEABLE.sub("-", text).strip(".-") or "console"
