"""Lines of source for addresses: one `addr2line` or its like that runs as long as it is asked."""

import os
import re
import selectors
import shutil
import subprocess
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.symbols.toolchain import environment, gnu_programs

_GNU: Final[tuple[str, ...]] = ("-a", "-f", "-i", "-e")
_LLVM: Final[tuple[str, ...]] = ("--output-style=GNU", "-a", "-f=linkage", "-i", "-e")

_END: Final = 0xFFFFFFFFFFFFFFF0
"""An address that no code has: its answer marks the end of those before it."""

_BATCH: Final = 256
"""Addresses that are asked at once: their text fits a pipe, so that nobody waits for the other to read."""

_LARGEST: Final = 8 << 20
"""Bytes of the answer to a batch: 256 addresses with twenty inlined functions each have 1 MiB."""

_PATIENCE: Final = 120.0
"""Seconds that an answer is waited for: the first one of a kernel of 600 MiB takes some."""

_LONGEST: Final = 500
"""Characters of a name or a place."""

_UNKNOWN: Final = "??"

_COLUMN: Final = re.compile(r"(:[0-9]+):[0-9]+$")
"""A line with its column, which `eu-addr2line` tells and the others do not."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of source.

    Attributes:
        function: The function that it is in, inlined or not.
        place: File and line, such as `/build/linux/init/main.c:20`, as the debug information has them.
    """

    function: str
    place: str


class SourceLines:
    """Asks for the lines of one file.

    Args:
        path: An ELF file with debug information.
        machine: Its architecture.
        relocatable: Whether it is not linked to addresses, as a module is.

    Raises:
        LogtriageError: No program is there that could be asked.
    """

    def __init__(self, path: Path, machine: str, *, relocatable: bool) -> None:
        self._command = [*_program(machine, relocatable=relocatable), str(path.absolute())]
        self._process: subprocess.Popen[bytes] | None = None
        self._known: dict[int, tuple[SourceLine, ...]] = {}

    def close(self) -> None:
        """End the program that tells the lines."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    with suppress(OSError):
                        stream.close()

    def learn(self, addresses: Iterable[int]) -> None:
        """Ask for the lines of several addresses at once.

        Raises:
            LogtriageError: The program does not answer, or not as it should.
        """
        wanted = [address for address in dict.fromkeys(addresses) if address not in self._known]
        for start in range(0, len(wanted), _BATCH):
            self._ask(wanted[start : start + _BATCH])

    def at(self, address: int) -> tuple[SourceLine, ...]:
        """The lines of an address, those of inlined functions first; empty where none is known.

        Raises:
            LogtriageError: The program does not answer, or not as it should.
        """
        self.learn([address])
        return self._known[address]

    def _ask(self, addresses: Sequence[int]) -> None:
        try:
            process = self._running()
            assert process.stdin is not None  # noqa: S101 - it was started with pipes
            process.stdin.write(b"".join(b"0x%x\n" % address for address in (*addresses, _END)))
            process.stdin.flush()
            text = self._read(process)
        except OSError as error:
            self.close()
            raise LogtriageError(f"{self._name} does not answer: {error}") from error
        found = _parsed(text)
        for address in addresses:
            self._known[address] = found.get(address, ())

    @property
    def _name(self) -> str:
        return Path(self._command[0]).name

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = subprocess.Popen(  # noqa: S603 - an argv list; there is no shell
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment(),
                start_new_session=True,
            )
        return self._process

    def _read(self, process: subprocess.Popen[bytes]) -> bytes:
        """What is said up to the end's answer: an address, a function and a line."""
        assert process.stdout is not None  # noqa: S101 - it was started with pipes
        end = b"0x%x\n" % _END
        text = b""
        deadline = time.monotonic() + _PATIENCE
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while (place := text.rfind(end)) < 0 or text.count(b"\n", place) < 3:  # noqa: PLR2004 - as above
                if not selector.select(max(0.0, deadline - time.monotonic())):
                    self.close()
                    raise LogtriageError(f"{self._name} did not answer in {_PATIENCE:.0f} s")
                data = os.read(process.stdout.fileno(), 1 << 16)
                text += data
                if not data or len(text) > _LARGEST:
                    self.close()
                    reason = "said too much" if data else "ended: the file may be damaged"
                    raise LogtriageError(f"{self._name} {reason}")
        return text[:place]


def can_be_asked(machine: str, *, relocatable: bool) -> bool:
    """Whether a program is there that tells the lines of such a file.

    Args:
        machine: Its architecture.
        relocatable: Whether it is not linked to addresses, as a module is.
    """
    try:
        return bool(_program(machine, relocatable=relocatable))
    except LogtriageError:
        return False


def _program(machine: str, *, relocatable: bool) -> list[str]:
    """The program to ask and its options.

    An `addr2line` for this machine knows no relocations of another one's modules, so it comes last there.
    `eu-addr2line` puts the sections of a module at addresses of its own, so that it would tell other lines.
    """
    choices = [
        *((name, _GNU) for name in gnu_programs(machine, "addr2line")),
        ("llvm-addr2line", _GNU),
        ("llvm-symbolizer", _LLVM),
        *([] if relocatable else [("eu-addr2line", _GNU)]),
        ("addr2line", _GNU),
    ]
    for name, options in choices:
        if (found := shutil.which(name)) is not None:
            return [found, *options]
    raise LogtriageError(
        "lines of source need addr2line, llvm-symbolizer or eu-addr2line", hint="apt-get install binutils"
    )


def _parsed(text: bytes) -> dict[int, tuple[SourceLine, ...]]:
    """The lines by address: each is an address, then pairs of a function and a place."""
    found: dict[int, tuple[SourceLine, ...]] = {}
    address: int | None = None
    pair: list[str] = []
    for raw in text.split(b"\n"):
        line = safe_text(raw)[:_LONGEST]
        if not pair and line.startswith("0x"):
            with suppress(ValueError):
                address = int(line, 16)
                found[address] = ()
                continue
        pair.append(line)
        if len(pair) == 2:  # noqa: PLR2004 - a function and a place
            if address is not None and not pair[1].startswith(_UNKNOWN):
                place = _COLUMN.sub(r"\1", pair[1])
                found[address] = (*found[address], SourceLine(pair[0], place))
            pair = []
    return found
