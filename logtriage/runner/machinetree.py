"""The device tree of an emulated machine, as the emulator itself describes it, fitted to one boot."""

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.runner import devicetree
from logtriage.runner.environment import find_program

_DESCRIBING: Final = ("arguments", "program")
_TIMEOUT: Final = 120.0
"""Seconds until the emulator must have described its machine: it starts no boot for that."""


def make(settings: Mapping[str, str | tuple[str, ...]], target: Path) -> None:
    """Write the device tree of a boot; the maker `machinetree` of recipes.

    Args:
        settings: `program`, QEMU's name, and `arguments`, a list that describes the machine as the boot
            has it, firmware included, since the machine differs with it; further those of the maker
            `devicetree` but for `source`.
        target: The file to be written.

    Raises:
        LogtriageError: A setting or a file means nothing, or the emulator does not describe the machine.
    """
    program, arguments = settings.get("program", ""), settings.get("arguments", ())
    if not isinstance(program, str) or isinstance(arguments, str):
        raise LogtriageError("machinetree: program is a text, arguments a list")
    rest = {name: value for name, value in settings.items() if name not in _DESCRIBING}
    with tempfile.TemporaryDirectory(prefix="logtriage-tree-") as scratch:
        source = Path(scratch) / "machine.dtb"
        described = (*arguments, "-nodefaults", "-no-user-config", "-display", "none")
        _describe((find_program(program), *described, "-machine", f"dumpdtb={source}"), source)
        devicetree.make({**rest, "source": str(source)}, target)


def _describe(command: tuple[str, ...], source: Path) -> None:
    try:
        done = subprocess.run(  # noqa: S603 - an argv list, no shell
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_TIMEOUT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise LogtriageError(f"{Path(command[0]).name} does not describe its machine") from error
    if done.returncode or not source.exists():
        said = [line for line in done.stderr.decode("utf-8", "replace").splitlines() if line.strip()]
        why = said[-1] if said else f"exit status {done.returncode}"
        raise LogtriageError(f"{Path(command[0]).name} does not describe its machine: {safe_text(why)}")
