"""Programs of binutils for the architecture of a kernel, and what those that are started here may know."""

import os
import platform
from collections.abc import Mapping
from typing import Final

_PREFIXES: Final = {
    "aarch64": "aarch64-linux-gnu-",
    "x86-64": "x86_64-linux-gnu-",
    "riscv64": "riscv64-linux-gnu-",
}


def gnu_programs(machine: str, tool: str) -> list[str]:
    """The names of a program of binutils that knows an architecture: a cross compiler's, then this machine's.

    Args:
        machine: The architecture, as `ElfFile` names it.
        tool: Such as `addr2line`.
    """
    prefix = _PREFIXES.get(machine)
    if prefix is None:
        return []
    own = prefix == f"{platform.machine()}-linux-gnu-"
    return [f"{prefix}{tool}", *([tool] if own else [])]


def environment() -> Mapping[str, str]:
    """What such a program finds set: it speaks English, and fetches nothing from the network."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "DEBUGINFOD_URLS": ""}
