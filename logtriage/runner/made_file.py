"""The files that `logtriage run --prepare` can make, each known by its name."""

import re
from dataclasses import dataclass
from typing import Final

_FLAVOUR: Final = r"(?:-(?P<flavour>(?!lkvm\b)[a-z0-9][a-z0-9._+]{0,40}))?"
_KERNEL: Final = re.compile(rf"Image{_FLAVOUR}")
_GUEST: Final = re.compile(rf"initrd-guest{_FLAVOUR}(?P<kvmtool>-lkvm)?\.cpio\.gz")


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeFile:
    """A file that can be made; which kind it is says its class.

    Attributes:
        name: Its name in the directory of files.
    """

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kernel(MadeFile):
    """`Image` or `Image-FLAVOUR`: a bare kernel.

    Attributes:
        flavour: Which one, such as `16k`; empty for the one without a name.
    """

    flavour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Initrd(MadeFile):
    """`initrd.cpio.gz`: an initramfs of busybox alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestInitrd(MadeFile):
    """`initrd-guest.cpio.gz` or `initrd-guest-FLAVOUR.cpio.gz`: an initramfs that can start a guest.

    Attributes:
        flavour: The guest's kernel, as that of `Kernel`.
        kvmtool: `initrd-guest-FLAVOUR-lkvm.cpio.gz`: its monitor must be kvmtool.
    """

    flavour: str
    kvmtool: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Uefi(MadeFile):
    """`edk2.fd`: the distribution's UEFI firmware."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(MadeFile):
    """`firmware.bin`: a firmware of the user's own."""


def made_file(name: str) -> MadeFile | None:
    """The file of a name; `None` for a name of which nothing can be made."""
    if match := _KERNEL.fullmatch(name):
        return Kernel(name=name, flavour=match["flavour"] or "")
    if match := _GUEST.fullmatch(name):
        return GuestInitrd(name=name, flavour=match["flavour"] or "", kvmtool=match["kvmtool"] is not None)
    plain = {"initrd.cpio.gz": Initrd, "edk2.fd": Uefi, "firmware.bin": Named}.get(name)
    return None if plain is None else plain(name=name)
