"""A guest's monitor: the distribution's own QEMU for arm64 with its libraries, as files of an initramfs."""

from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Final

from logtriage.errors import LogtriageError
from logtriage.matrix.wording import quoted
from logtriage.runner.debian import Archive, Package
from logtriage.runner.elf_file import needed_files
from logtriage.runner.initramfs import Node, directory, program

PACKAGE: Final = "qemu-system-arm"
_PROGRAM: Final = "qemu-system-aarch64"
_PROGRAM_FILE: Final = rf"usr/bin/{_PROGRAM}"
_LIBRARY_FILE: Final = r"(usr/)?lib/(aarch64-linux-gnu/)?[^/]+\.so[^/]*"


def lkvm(data: bytes) -> Iterator[Node]:
    """The files of a static kvmtool, as `init.sh` looks for them."""
    yield program("vm/lkvm", data)


def qemu(archive: Archive, packages: Sequence[Package]) -> Iterator[Node]:
    """The files of QEMU and of every library that it is linked with, as `init.sh` looks for them.

    Args:
        archive: Where the packages are from.
        packages: QEMU's package, and all that it needs.

    Raises:
        LogtriageError: A file is missing in them, or damaged.
    """
    own = next((package for package in packages if package.name == PACKAGE), None)
    if own is None:
        raise LogtriageError(f"apt-get fetched no {PACKAGE}")
    binary = archive.member(own, _PROGRAM_FILE)
    yield program(f"vm/{_PROGRAM}", binary)
    yield directory("lib")
    for name, data in sorted(_closure(binary, _libraries(archive, packages)).items()):
        yield program(f"lib/{name}", data)


def _libraries(archive: Archive, packages: Sequence[Package]) -> dict[str, bytes]:
    """Every shared library by each name that it goes by in its directory."""
    found: dict[str, bytes] = {}
    links: dict[str, str] = {}
    for package in packages:
        for member in archive.members(package, _LIBRARY_FILE):
            name = PurePosixPath(member.name).name
            if member.data is None:
                links[name] = PurePosixPath(member.target).name
            else:
                found[name] = member.data
    for name, target in links.items():
        if target in found:
            found.setdefault(name, found[target])
    return found


def _closure(binary: bytes, libraries: dict[str, bytes]) -> dict[str, bytes]:
    """The libraries that a program needs, those that these need, and so on."""
    wanted = deque(_needed(_PROGRAM, binary))
    found: dict[str, bytes] = {}
    while wanted:
        name = wanted.popleft()
        if name in found:
            continue
        if name not in libraries:
            raise LogtriageError(f"{PACKAGE} and what it needs have no {quoted(name)}")
        found[name] = libraries[name]
        wanted += _needed(name, found[name])
    return found


def _needed(name: str, data: bytes) -> tuple[str, ...]:
    try:
        return needed_files(data)
    except ValueError as error:
        raise LogtriageError(f"{quoted(name)} {error}") from error
