"""An initramfs of one static program: a cpio archive that is the same, byte for byte, each time."""

import gzip
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_MAGIC: Final = b"070701"
_TRAILER: Final = "TRAILER!!!"
_CONSOLE: Final = (5, 1)  # `Documentation/admin-guide/devices.txt` of Linux: /dev/console
_INIT: Final = Path(__file__).with_name("init.sh")


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A file, directory, link or device of an archive.

    Attributes:
        name: Its path, without a leading slash.
        mode: Its type and permissions, as `st_mode` has them.
        data: Its content; the target of a symbolic link.
        device: Major and minor number of a device.
    """

    name: str
    mode: int
    data: bytes = b""
    device: tuple[int, int] = (0, 0)


def archive(nodes: Iterable[Node]) -> bytes:
    """The files as a cpio archive of the format `newc`, all of them root's and of the epoch.

    Source of the format: `Documentation/driver-api/early-userspace/buffer-format.rst` of Linux.
    """
    parts: list[bytes] = []
    for number, node in enumerate((*nodes, Node(name=_TRAILER, mode=0)), start=1):
        name = node.name.encode() + b"\0"
        fields = (number, node.mode, 0, 0, 1, 0, len(node.data), 0, 0, *node.device, len(name), 0)
        header = _MAGIC + b"".join(b"%08X" % field for field in fields)
        parts += [_padded(header + name), _padded(node.data)]
    return b"".join(parts)


def initramfs(busybox: bytes, extra: Iterable[Node] = (), *, level: int = 9) -> bytes:
    """A compressed initramfs whose init says how far it came and gives a shell.

    Args:
        busybox: The static program that is every command in it.
        extra: Further files; their directories come before them.
        level: How small it is made, as of gzip; an emulated machine unpacks 0 in a fraction of the time.
    """
    nodes = (
        directory("bin"),
        directory("dev"),
        # The kernel opens it for init before anything is mounted on /dev.
        Node(name="dev/console", mode=stat.S_IFCHR | 0o600, device=_CONSOLE),
        program("bin/busybox", busybox),
        Node(name="bin/sh", mode=stat.S_IFLNK | 0o777, data=b"busybox"),
        program("init", _INIT.read_bytes()),
    )
    return gzip.compress(archive((*nodes, *extra)), level, mtime=0)


def directory(name: str) -> Node:
    """An entry for a directory that everybody may enter."""
    return Node(name=name, mode=stat.S_IFDIR | 0o755)


def program(name: str, data: bytes) -> Node:
    """An entry for a file that everybody may run."""
    return Node(name=name, mode=stat.S_IFREG | 0o755, data=data)


def _padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 4)
