"""What a started program is given: its executable, environment variables and resource limits."""

import os
import resource
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from logtriage.matrix.wording import quoted
from logtriage.runner.recipe import Limits
from logtriage.runner.tree import LaunchError

_KEPT: Final = ("PATH", "HOME", "TMPDIR")
_FILES: Final = 4096
"""Open files that a program may have: plenty for an emulator with its disks and sockets, so that only a leak
reaches it."""

_SPARE: Final = 60
"""Seconds of processor time beyond that of all processors until the deadline, so that the deadline comes
first: it says why a boot was ended, and SIGXCPU does not."""


def search_path() -> str:
    """PATH without the current directory, and whatever else is not absolute."""
    entries = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return os.pathsep.join(entry for entry in entries if Path(entry).is_absolute())


def find_program(name: str, hint: str | None = None) -> str:
    """The absolute path of a program.

    Args:
        name: Its name, looked up in PATH, or its absolute path.
        hint: What to do where it is not there.

    Raises:
        LaunchError: It is not there, or not executable.
    """
    found = shutil.which(name, path=search_path())
    if found is None:
        what = "is no program" if "/" in name else "is not in PATH"
        raise LaunchError(f"{quoted(name)} {what}", hint=hint)
    return str(Path(found).absolute())


def variables(keep: Iterable[str], own: Mapping[str, str]) -> dict[str, str]:
    """The environment of a program: the variables to keep that are set, and its own ones, no others."""
    kept = {name: os.environ[name] for name in (*_KEPT, *keep) if name in os.environ}
    return {**kept, "PATH": search_path(), **own}


def resource_limits(limits: Limits) -> dict[str, int]:
    """Limits by the names of `RLIMIT_*`: no core dumps, bounded files, descriptors, processor time."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    files = _FILES if hard == resource.RLIM_INFINITY else min(hard, _FILES)
    found = {"CORE": 0, "FSIZE": limits.file_mib << 20, "NOFILE": files}
    if limits.total is not None:
        found["CPU"] = int(limits.total) * (os.cpu_count() or 1) + _SPARE
    return found
