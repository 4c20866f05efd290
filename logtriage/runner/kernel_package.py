"""Which package of the distribution holds a kernel for arm64, and which kernels no package holds."""

import re
from collections.abc import Collection, Mapping
from typing import Final

from logtriage.errors import LogtriageError
from logtriage.runner.debian import Archive, os_release

LPA2_SUITE: Final = "trixie"
"""Debian 13, the first release whose kernels are built for LPA2 and which has one with 16k pages."""

_DEBIAN: Final = {"": "linux-image-arm64", "4k": "linux-image-arm64", "16k": "linux-image-arm64-16k"}
_OTHERS: Final[Mapping[str, Mapping[str, str]]] = {"ubuntu": {"": "linux-image-generic"}}
"""What Debian's relatives call theirs."""


def needs_own(flavour: str, option: str) -> str | None:
    """What the user has to give for a kernel that no package holds, in words; `None` where one does."""
    if flavour in _DEBIAN:
        return None
    return f"no package has a kernel {flavour}: give one with {option} {flavour}=PATH"


def suite_for(flavours: Collection[str]) -> str | None:
    """The release of Debian that is read for kernels by default; `None` for what the machine reads.

    Args:
        flavours: The kernels' pages, as for `package_of`.
    """
    own = os_release()
    current = own.get("ID") == "debian" and own.get("VERSION_CODENAME") == LPA2_SUITE
    return LPA2_SUITE if any(flavours) and not current else None


def package_of(archive: Archive, flavour: str) -> str:
    """The package of the kernel which the distribution's own meta package stands for today.

    Args:
        archive: Where it is looked up.
        flavour: The kernel's pages, such as `16k`; empty for the kernel that the distribution itself prefers.

    Raises:
        LogtriageError: There is no such package.
    """
    own = {} if archive.suite is not None else _OTHERS.get(os_release().get("ID", ""), {})
    meta = own.get(flavour) or _DEBIAN[flavour]
    needed = re.findall(r"\blinux-image-[a-z0-9.+~-]+", archive.field(meta, "Depends"))
    if not needed:
        raise LogtriageError(f"the package {meta} names no kernel")
    return str(needed[0])
