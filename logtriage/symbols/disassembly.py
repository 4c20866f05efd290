"""Machine code of a log in words, as the kernel's `scripts/decodecode` shows it, by an `objdump`."""

import os
import re
import selectors
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError
from logtriage.symbols.code_line import CodeLine
from logtriage.symbols.code_object import Piece, code_object
from logtriage.symbols.toolchain import environment, gnu_programs

_FRONT: Final = ".front"
_TRAP: Final = ".trap"
_ALONE: Final = ".alone"

_OPTIONS: Final = ("-d", "-z", "-w", "--no-show-raw-insn")
"""Everything is disassembled, zeroes too, one instruction a line, without its bytes: they are known."""

_FEATURES: Final = {"aarch64": "+all,+v8.5a,+mte", "riscv64": "+m,+a,+f,+d,+c"}
"""What llvm-objdump is told of an architecture: it takes the oldest one otherwise. `all` is of LLVM 15."""

_SECTION: Final = re.compile(r"Disassembly of section (\.\w{1,10}):")
_ROW: Final = re.compile(r" *([0-9a-f]{1,16}):\s+(\S.*)")
_WHERE: Final = re.compile(r"\s+<\.\w{1,10}(?:[+-]0x[0-9a-f]+)?>")
"""Places in sections of our own making: they say nothing of the kernel."""

_MARK: Final = "\t\t<-- trapping instruction"
_BYTES_OF_ROW: Final = 7
"""Bytes of x86 that objdump shows in a row; those of a longer instruction go on in the next one."""

_WIDTHS: Final = {1: 21, 2: 18, 4: 9}
"""Columns of an instruction's bytes by those of a word, as objdump has them."""

_LONGEST: Final = 200
"""Characters of an instruction."""

_LARGEST: Final = 1 << 20
"""Bytes of an answer: the longest line of code has 1024 instructions twice."""

_PATIENCE: Final = 10.0
"""Seconds that an answer is waited for: it comes in some milliseconds."""

_MOST: Final = 1000
"""Different lines of code of a log that are disassembled, one process each."""

_Rows = Sequence[tuple[int, str]]


class Disassembler:
    """Disassembles the code of a log.

    Args:
        machine: The architecture of its kernel, as `ElfFile` names it.

    Attributes:
        problem: Why some code was not disassembled; empty where all was.
    """

    def __init__(self, machine: str) -> None:
        self._machine = machine
        self._known: dict[CodeLine, tuple[str, ...]] = {}
        self._commands: list[list[str]] | None = None
        self.problem = ""

    def lines(self, code: CodeLine) -> tuple[str, ...]:
        """The instructions, safe to show; none where no program could tell them, which `problem` says."""
        if code not in self._known:
            if len(self._known) >= _MOST:
                self.problem = f"only {_MOST} different Code: lines were disassembled"
                return ()
            self._known[code] = tuple(self._told(code))
        return self._known[code]

    def _told(self, code: CodeLine) -> Iterator[str]:
        pieces = [
            Piece(_FRONT, 0, code.data[: code.trap]),
            Piece(_TRAP, code.trap, code.data[code.trap :]),
            Piece(_ALONE, 0, code.data[code.trap :]),
        ]
        found = self._rows(pieces)
        if found is None:
            return
        front, trap, alone = (
            list(_shown(piece, found[piece.name], code.unit)) if piece.data else [] for piece in pieces
        )
        yield from ("All code", "========", *front, *_marked(trap), "")
        yield from ("Code starting with the faulting instruction", "=" * 43, *alone)

    def _rows(self, pieces: Sequence[Piece]) -> dict[str, _Rows] | None:
        """The instructions of each piece with their addresses, by the first program that knows them."""
        if self._commands is None:
            self._commands = list(_commands(self._machine))
            if not self._commands:
                self.problem = "Code: lines need objdump of the architecture, or llvm-objdump"
        while self._commands:
            try:
                return self._asked(self._commands[0], pieces)
            except (LogtriageError, OSError) as error:
                self.problem = f"Code: lines stay as they are: {safe_text(str(error))}"
                del self._commands[0]
        return None

    def _asked(self, command: list[str], pieces: Sequence[Piece]) -> dict[str, _Rows]:
        with tempfile.TemporaryDirectory(prefix="logtriage-") as folder:  # nobody else may read or write it
            path = Path(folder, "code")
            path.write_bytes(code_object(self._machine, [piece for piece in pieces if piece.data]))
            text = _output([*command, str(path)])
        name = Path(command[0]).name
        found = _parsed(text)
        for piece in pieces:
            rows = found.setdefault(piece.name, [])
            places = [place for place, _ in rows]
            end = piece.address + len(piece.data)
            whole = places[:1] == [piece.address] and places == sorted(set(places)) and places[-1] < end
            if piece.data and not whole:
                raise LogtriageError(f"{name} does not know this architecture")
        self.problem = ""
        return dict(found)


def _commands(machine: str) -> Iterator[list[str]]:
    """The programs that may know an architecture, with their options; the last one does on some systems."""
    features = _FEATURES.get(machine)
    llvm = [f"--mattr={features}"] if features else []
    for name, more in (
        *((name, []) for name in gnu_programs(machine, "objdump")),
        ("llvm-objdump", llvm),
        ("objdump", []),
    ):
        if (found := shutil.which(name)) is not None:
            yield [found, *_OPTIONS, *more]


def _output(command: list[str]) -> bytes:
    """What a program prints.

    Raises:
        LogtriageError: It fails, prints too much, or takes too long.
        OSError: It cannot be started.
    """
    name = Path(command[0]).name
    deadline = time.monotonic() + _PATIENCE
    with subprocess.Popen(  # noqa: S603 - an argv list; there is no shell
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
        start_new_session=True,
    ) as process:
        assert process.stdout is not None  # noqa: S101 - it was started with a pipe
        text = b""
        try:
            with selectors.DefaultSelector() as selector:
                selector.register(process.stdout, selectors.EVENT_READ)
                while True:
                    if not selector.select(max(0.0, deadline - time.monotonic())):
                        raise LogtriageError(f"{name} did not answer in {_PATIENCE:.0f} s")
                    data = os.read(process.stdout.fileno(), 1 << 16)
                    if not data:
                        break
                    text += data
                    if len(text) > _LARGEST:
                        raise LogtriageError(f"{name} said too much")
            with suppress(subprocess.TimeoutExpired):
                if process.wait(max(0.0, deadline - time.monotonic())) == 0:
                    return text
        finally:
            process.kill()
    raise LogtriageError(f"{name} failed")


def _parsed(text: bytes) -> dict[str, list[tuple[int, str]]]:
    """The instructions of each section with their addresses, safe to show."""
    found: dict[str, list[tuple[int, str]]] = {}
    section = ""
    for raw in text.split(b"\n"):
        line = safe_text(raw.rstrip())
        if (head := _SECTION.fullmatch(line)) is not None:
            section = head[1]
        elif (row := _ROW.fullmatch(line)) is not None:
            found.setdefault(section, []).append((int(row[1], 16), _WHERE.sub("", row[2])[:_LONGEST]))
    return found


def _shown(piece: Piece, rows: _Rows, unit: int) -> Iterator[str]:
    """The rows of a piece: address, bytes, instruction."""
    ends = [place for place, _ in rows[1:]] + [piece.address + len(piece.data)]
    for (place, words), end in zip(rows, ends, strict=True):
        data = piece.data[place - piece.address : end - piece.address]
        step = _BYTES_OF_ROW if unit == 1 else len(data)
        for start in range(0, len(data), step):
            part = data[start : start + step]
            shown = part.hex(" ") if unit == 1 else part[::-1].hex()
            if start:
                yield f"{place + start:4x}:\t{shown} "
            else:
                yield f"{place:4x}:\t{shown:<{_WIDTHS[unit]}}\t{words}"


def _marked(rows: Sequence[str]) -> Iterator[str]:
    for number, row in enumerate(rows):
        yield row if number else row.replace(":", ":*", 1) + _MARK
