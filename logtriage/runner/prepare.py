"""Making what the bundled `qemu` matrix boots: the distribution's arm64 kernel, and busybox as initramfs."""

import hashlib
import json
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.regular import read_bounded
from logtriage.runner.debian import Archive, Package, os_release, require
from logtriage.runner.initramfs import Node, directory, initramfs, program
from logtriage.runner.kernel_image import MAX_IMAGE, check_static, unwrap

SCHEMA: Final = "logtriage-prepared/1"
RECORD: Final = "prepared.json"
KERNEL: Final = "Image"
INITRD: Final = "initrd.cpio.gz"
NESTED: Final = "initrd-guest.cpio.gz"

_EMULATOR: Final = "qemu-system-aarch64"
_KERNEL_FILE: Final = r"(usr/lib/modules/[^/]+|boot)/vmlinuz[^/]*"
_BUSYBOX_FILE: Final = r"(usr/)?bin/busybox"
_META: Final = {"ubuntu": "linux-image-generic"}
_DEFAULT_META: Final = "linux-image-arm64"


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """The user's own files to take instead of the distribution's packages.

    Attributes:
        kernel: A kernel instead of the distribution's.
        busybox: A static busybox for arm64 instead of the distribution's.
        lkvm: A static kvmtool for arm64; with it guests can be booted.
    """

    kernel: Path | None = None
    busybox: Path | None = None
    lkvm: Path | None = None


def prepare(target: Path, say: Callable[[str], None], own: Own | None = None) -> None:
    """Write into a directory what `logtriage run qemu` boots.

    `Image` and `initrd.cpio.gz`, with a kvmtool `initrd-guest.cpio.gz` too, and `prepared.json`, which
    says what they were made from. The same packages give the same bytes.

    Args:
        target: Made where it is not there; files of these names in it are replaced.
        say: Told what is fetched and from where, one line each.
        own: Files to be taken instead of the distribution's packages.

    Raises:
        LogtriageError: Something is missing on this machine, or cannot be fetched or written.
    """
    own = own or Own()
    require(_EMULATOR, "apt-get install qemu-system-arm")
    with tempfile.TemporaryDirectory(prefix="logtriage-prepare-") as scratch:
        kernel, busybox, packages = _gather(Path(scratch), say, own)
    files = {KERNEL: kernel, INITRD: initramfs(busybox)}
    if own.lkvm is not None:
        files[NESTED] = initramfs(busybox, _guest(kernel, files[INITRD], _read(own.lkvm, check_static)))
    record = _record(files, packages, own)
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, data in (*files.items(), (RECORD, record)):
            _write(target / name, data)
    except OSError as error:
        raise LogtriageError(f"cannot write {safe_text(str(target))}: {error.strerror or error}") from error
    for name, data in files.items():
        say(f"{safe_text(str(target / name))}: {len(data) / 2**20:.1f} MiB")


def _gather(scratch: Path, say: Callable[[str], None], own: Own) -> tuple[bytes, bytes, tuple[Package, ...]]:
    kernel = None if own.kernel is None else _read(own.kernel, unwrap)
    busybox = None if own.busybox is None else _read(own.busybox, check_static)
    if kernel is not None and busybox is not None:
        return kernel, busybox, ()
    archive = Archive(scratch, say)
    archive.update()
    names = [] if kernel is not None else [_kernel_package(archive)]
    names += [] if busybox is not None else ["busybox-static"]
    packages = archive.fetch(names)
    for package in packages:
        if package.name == "busybox-static":
            busybox = archive.member(package, _BUSYBOX_FILE)
        else:
            kernel = _unwrapped(archive.member(package, _KERNEL_FILE), package)
    if kernel is None or busybox is None:
        raise LogtriageError("apt-get fetched other packages than it was asked for")
    return kernel, busybox, packages


def _kernel_package(archive: Archive) -> str:
    """The package that holds the kernel which the distribution's own meta package stands for today."""
    meta = _META.get(os_release().get("ID", ""), _DEFAULT_META)
    needed = re.findall(r"\blinux-image-[a-z0-9.+~-]+", archive.field(meta, "Depends"))
    if not needed:
        raise LogtriageError(f"the package {meta} names no kernel")
    return str(needed[0])


def _unwrapped(data: bytes, package: Package) -> bytes:
    try:
        return unwrap(data)
    except ValueError as error:
        raise LogtriageError(
            f"the kernel in {safe_text(package.path.name)} {error}", hint="give --kernel"
        ) from error


def _read(path: Path, check: Callable[[bytes], bytes | None]) -> bytes:
    """A file of the user's, as the check returns it or as it is."""
    try:
        data = read_bounded(path, MAX_IMAGE)
        checked = check(data)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", path=path) from error
    except ValueError as error:
        raise InputError(str(error), path=path) from error
    return data if checked is None else checked


def _guest(kernel: bytes, initrd: bytes, lkvm: bytes) -> Iterator[Node]:
    """The files with which the host boots a guest of the same kernel."""
    yield directory("vm")
    yield program("vm/lkvm", lkvm)
    yield program("vm/Image", kernel)
    yield program("vm/initrd", initrd)


def _record(files: Mapping[str, bytes], packages: tuple[Package, ...], own: Own) -> bytes:
    given = {"kernel": own.kernel, "busybox": own.busybox, "lkvm": own.lkvm}
    content = {
        "schema": SCHEMA,
        "files": {
            name: {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in files.items()
        },
        "packages": [
            {
                "name": package.name,
                "version": package.version,
                "uri": package.uri,
                "size": package.size,
                "sha256": package.sha256,
            }
            for package in packages
        ],
        "own": {name: str(path.absolute()) for name, path in given.items() if path is not None},
    }
    return (json.dumps(content, indent=1) + "\n").encode()


def _write(path: Path, data: bytes) -> None:
    """Replace a file in one step, so that nobody boots half of it."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as stream:
        try:
            stream.write(data)
            stream.flush()
            Path(stream.name).chmod(0o644)
            Path(stream.name).replace(path)
        except BaseException:
            Path(stream.name).unlink(missing_ok=True)
            raise
