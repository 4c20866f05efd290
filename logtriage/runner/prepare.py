"""Making what the recipes for QEMU boot: kernels and busybox of the distribution, monitors for guests."""

import hashlib
import json
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.matrix.wording import quoted
from logtriage.regular import read_bounded
from logtriage.runner import monitor
from logtriage.runner.debian import Archive, Package, require
from logtriage.runner.elf_file import check_static
from logtriage.runner.initramfs import Node, directory, initramfs, program
from logtriage.runner.kernel_image import MAX_IMAGE, unwrap
from logtriage.runner.kernel_package import needs_own, package_of, suite_for
from logtriage.runner.made_file import GuestInitrd, Initrd, Kernel, MadeFile, Named, Uefi, made_file

SCHEMA: Final = "logtriage-prepared/1"
RECORD: Final = "prepared.json"

_EMULATOR: Final = "qemu-system-aarch64"
_KERNEL_FILE: Final = r"(usr/lib/modules/[^/]+|boot)/vmlinuz[^/]*"
_BUSYBOX: Final = "busybox-static"
_BUSYBOX_FILE: Final = r"(usr/)?bin/busybox"
_UEFI: Final = "qemu-efi-aarch64"
_UEFI_FILE: Final = r"usr/share/qemu-efi-aarch64/QEMU_EFI\.fd"


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """The user's own files to take instead of the distribution's packages.

    Attributes:
        kernels: Name of a kernel, such as `64k`, to its file; the empty name is the kernel without one.
        guest_kernels: Likewise, where a guest shall have another kernel than a host of that name.
        busybox: A static busybox for arm64 instead of the distribution's.
        lkvm: A static kvmtool for arm64, the monitor of guests instead of the distribution's QEMU.
        firmware: What is loaded as the machine's firmware.
    """

    kernels: Mapping[str, Path] = field(default_factory=dict)
    guest_kernels: Mapping[str, Path] = field(default_factory=dict)
    busybox: Path | None = None
    lkvm: Path | None = None
    firmware: Path | None = None

    def given(self) -> dict[str, Path]:
        """Every file with the option that named it."""
        files = {f"kernel {name}".strip(): path for name, path in self.kernels.items()}
        files |= {f"guest-kernel {name}".strip(): path for name, path in self.guest_kernels.items()}
        single = {"busybox": self.busybox, "lkvm": self.lkvm, "firmware": self.firmware}
        return files | {name: path for name, path in single.items() if path is not None}


def prepare(
    target: Path,
    wanted: Iterable[str],
    say: Callable[[str], None],
    own: Own | None = None,
    suite: str | None = None,
) -> None:
    """Write into a directory those files that boots need and that can be made here.

    Besides them `prepared.json`, which says what they were made from. The same packages give the same
    bytes. The user's own files are read, and what can be made of them is known, before anything is fetched.

    Args:
        target: Made where it is not there; files of these names in it are replaced.
        wanted: Names of files, see `logtriage.runner.made_file`; names of other kinds are left alone.
        say: Told what is fetched and from where, and what cannot be made, one line each.
        own: Files to be taken instead of the distribution's packages.
        suite: The release of Debian whose packages are taken; by default the machine's own, and for
            kernels that are named after their pages the first one that has them.

    Raises:
        LogtriageError: Something is missing on this machine, or cannot be fetched or written.
    """
    require(_EMULATOR, "apt-get install qemu-system-arm")
    named = [made for name in sorted(set(wanted)) if (made := made_file(name)) is not None]
    with tempfile.TemporaryDirectory(prefix="logtriage-prepare-") as scratch:
        maker = _Maker(Path(scratch), say, own or Own(), suite)
        files = maker.make(named)
        record = _record(files, maker)
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, data in (*files.items(), (RECORD, record)):
            _write(target / name, data)
    except OSError as error:
        raise LogtriageError(f"cannot write {safe_text(str(target))}: {error.strerror or error}") from error
    for name, data in files.items():
        say(f"{safe_text(str(target / name))}: {len(data) / 2**20:.1f} MiB")


class _Maker:
    """Everything that files are made from, each fetched or read once."""

    def __init__(self, scratch: Path, say: Callable[[str], None], own: Own, suite: str | None) -> None:
        self._scratch = scratch
        self._say = say
        self.own = own
        self._suite = suite
        self._kernels = {name: _read(path, unwrap) for name, path in own.kernels.items()}
        self._guest_kernels = {name: _read(path, unwrap) for name, path in own.guest_kernels.items()}
        self._busybox = None if own.busybox is None else _read(own.busybox, check_static)
        self._lkvm = None if own.lkvm is None else _read(own.lkvm, check_static)
        self._firmware = None if own.firmware is None else _read(own.firmware, bytes)
        self._archive: Archive | None = None
        self._monitor: tuple[Node, ...] | None = None
        self._uefi = b""
        self.packages: list[Package] = []

    def make(self, named: list[MadeFile]) -> dict[str, bytes]:
        """The content of each file that can be made, by its name; says which cannot."""
        made = []
        for one in named:
            why = self._lacking(one)
            if why is None:
                made.append(one)
            else:
                self._say(f"{safe_text(one.name)} is not made: {why}")
        if named and not made:
            why = self._lacking(named[0])
            raise LogtriageError(f"{quoted(named[0].name)} cannot be made", hint=why)
        self._gather(made)
        return {one.name: self._content(one) for one in made}

    def _lacking(self, made: MadeFile) -> str | None:
        """What the user has to give before a file can be made, in words; `None` where nothing."""
        match made:
            case Kernel(flavour=flavour) if flavour not in self._kernels:
                return needs_own(flavour, "--kernel")
            case GuestInitrd(kvmtool=True) if self._lkvm is None:
                return "give a static kvmtool with --lkvm PATH"
            case GuestInitrd(flavour=flavour) if flavour not in (*self._guest_kernels, *self._kernels):
                return needs_own(flavour, "--guest-kernel")
            case Named() if self._firmware is None:
                return "give the firmware with --firmware PATH"
        return None

    def _gather(self, made: list[MadeFile]) -> None:
        """Fetch what the files need and the user did not give."""
        flavours = {one.flavour for one in made if isinstance(one, Kernel)} - set(self._kernels)
        flavours |= {one.flavour for one in made if isinstance(one, GuestInitrd)} - {
            *self._kernels,
            *self._guest_kernels,
        }
        guests = [one for one in made if isinstance(one, GuestInitrd)]
        names = [] if self._busybox is not None or not (guests or self._holds(made, Initrd)) else [_BUSYBOX]
        names += [_UEFI] if self._holds(made, Uefi) else []
        emulated = bool(guests) and self._lkvm is None
        if not (flavours or names or emulated):
            return
        suite = self._suite if self._suite is not None else suite_for(flavours)
        archive = self._archive = Archive(self._scratch, self._say, suite)
        archive.update()
        kernels = {flavour: package_of(archive, flavour) for flavour in sorted(flavours)}
        fetched = {one.name: one for one in archive.fetch(dict.fromkeys((*kernels.values(), *names)))}
        missing = {*kernels.values(), *names} - set(fetched)
        if missing:
            raise LogtriageError("apt-get fetched other packages than it was asked for")
        self.packages = list(fetched.values())
        for flavour, name in kernels.items():
            self._kernels[flavour] = _unwrapped(archive.member(fetched[name], _KERNEL_FILE), fetched[name])
        if _BUSYBOX in fetched:
            self._busybox = archive.member(fetched[_BUSYBOX], _BUSYBOX_FILE)
        if _UEFI in fetched:
            self._uefi = archive.member(fetched[_UEFI], _UEFI_FILE)
        if emulated:
            packages = archive.fetch_whole(monitor.PACKAGE)
            self._monitor = tuple(monitor.qemu(archive, packages))
            self.packages += packages

    @staticmethod
    def _holds(made: list[MadeFile], kind: type) -> bool:
        return any(isinstance(one, kind) for one in made)

    def _content(self, made: MadeFile) -> bytes:
        match made:
            case Kernel(flavour=flavour):
                return self._kernels[flavour]
            case Initrd():
                return initramfs(self._busybox or b"")
            case GuestInitrd(flavour=flavour):
                kernel = self._guest_kernels.get(flavour) or self._kernels[flavour]
                return initramfs(self._busybox or b"", self._guest(kernel), level=0)
            case Uefi():
                return self._uefi
            case Named():
                return self._firmware or b""
        raise AssertionError(made)

    def _guest(self, kernel: bytes) -> Iterable[Node]:
        """The files with which the host boots a guest."""
        yield directory("vm")
        yield from monitor.lkvm(self._lkvm) if self._lkvm is not None else self._monitor or ()
        yield program("vm/Image", kernel)
        yield program("vm/initrd", initramfs(self._busybox or b""))


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


def _record(files: Mapping[str, bytes], maker: _Maker) -> bytes:
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
            for package in maker.packages
        ],
        "own": {name: str(path.absolute()) for name, path in maker.own.given().items()},
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
