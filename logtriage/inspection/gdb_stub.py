"""An emulator's gdbstub: registers and memory of a stopped machine, by gdb's remote serial protocol.

The protocol is described in gdb's manual, "Remote Protocol" (packets `?`, `D`, `H`, `g`, `m`, `p`, `qXfer`,
`qThreadExtraInfo`, `vCont`). A machine stops as soon as somebody connects.
"""

import re
import socket
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from logtriage.unix_socket import connect_at

_READ: Final = 1 << 16
_LARGEST: Final = 1 << 20
"""Bytes of a packet or a description at the most: QEMU's packets have 4 KiB, its longest text some 40."""

_PIECE: Final = 0xF00
"""Bytes of a description that are asked for at once: an answer of QEMU has 4,096."""

_INTERRUPT: Final = b"\x03"
_STOPS: Final = (b"T", b"S")
"""What an answer begins with that says that the machine stopped."""
_EXITS: Final = (b"W", b"X")
"""What an answer begins with that says that it ended."""

_MOST_THREADS: Final = 512
_MOST_REGISTERS: Final = 4096
_INCLUDE: Final = re.compile(rb'<xi:include\s+href="([\w.-]{1,100})"\s*/>')
_REGISTER: Final = re.compile(rb"<reg\s([^<>]{1,500})/?>")
_ATTRIBUTE: Final = re.compile(rb'(\w{1,20})="([^"]{0,100})"')
_ARCHITECTURE: Final = re.compile(rb"<architecture>([\w:.-]{1,50})</architecture>")
_MOST_FILES: Final = 32
"""Descriptions of registers that are read: QEMU's arm64 has four."""

_ESCAPE: Final = re.compile(rb"\}(.)", re.DOTALL)


class StubError(Exception):
    """The stub does not answer, or not as the protocol says; the text says which."""


@dataclass(frozen=True, slots=True)
class Register:
    """A register as the stub describes it.

    Attributes:
        number: By which it is asked for.
        size: Bytes.
    """

    number: int
    size: int


class GdbStub:
    """A connection to a gdbstub, which stops the machine.

    Args:
        path: Its unix socket.
        deadline: Monotonic seconds at which nothing more is waited for.

    Raises:
        StubError: Nobody listens there.
    """

    def __init__(self, path: Path, deadline: float) -> None:
        self._deadline = deadline
        self._buffer = b""
        self._peer = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._peer.settimeout(self._left())
            connect_at(self._peer, path)
        except (OSError, StubError) as error:
            self._peer.close()
            raise StubError(f"nobody answers for gdb: {error}") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._peer.close()

    def begin(self) -> None:
        """Agree on what is understood.

        Raises:
            StubError: It does not answer.
        """
        self.ask(b"qSupported:xmlRegisters=aarch64,i386,riscv")

    def ask(self, packet: bytes) -> bytes:
        """The answer to a packet; what says that the machine stopped meanwhile is passed over.

        Raises:
            StubError: There is none in time, or the machine ended.
        """
        self._send(packet)
        answer = self._packet()
        while answer.startswith(_STOPS):
            answer = self._packet()
        if answer.startswith(_EXITS):
            raise StubError("the machine ended")
        return answer

    def threads(self) -> list[bytes]:
        """The ids of its processors."""
        found: list[bytes] = []
        answer = self.ask(b"qfThreadInfo")
        while answer.startswith(b"m") and len(found) < _MOST_THREADS:
            found += answer[1:].split(b",")
            answer = self.ask(b"qsThreadInfo")
        return found[:_MOST_THREADS]

    def select(self, thread: bytes) -> None:
        """Take the processor that all further questions are about.

        Raises:
            StubError: There is no such processor.
        """
        if self.ask(b"Hg" + thread) != b"OK":
            raise StubError("a processor cannot be chosen")

    def is_halted(self, thread: bytes) -> bool | None:
        """Whether a processor does not execute anything; nothing where the stub does not say."""
        try:
            told = bytes.fromhex(self.ask(b"qThreadExtraInfo," + thread).decode("ascii"))
        except ValueError:
            return None
        return b"[halted" in told if b"[" in told else None

    def description(self) -> tuple[str, dict[str, Register]]:
        """The architecture, and its registers by their names in capitals, in the order of `g`."""
        target = self._described(b"target.xml")
        architecture = _ARCHITECTURE.search(target)
        files = [target] + [self._described(name) for name in _INCLUDE.findall(target)[:_MOST_FILES]]
        found: dict[str, Register] = {}
        number = 0
        for text in files:
            for match in _REGISTER.finditer(text):
                fields = dict(_ATTRIBUTE.findall(match[1]))
                given = fields.get(b"regnum", b"")
                number = int(given) if given.isdigit() and len(given) <= len(str(_LARGEST)) else number
                bits = fields.get(b"bitsize", b"")
                name = fields.get(b"name", b"").decode("ascii", "replace").upper()
                if name and bits in {b"32", b"64", b"128"} and len(found) < _MOST_REGISTERS:
                    found.setdefault(name, Register(number, int(bits) // 8))
                number += 1
        return (architecture[1].decode("ascii") if architecture else ""), found

    def register(self, register: Register) -> int | None:
        """The value of a register of the chosen processor; nothing where it cannot be read."""
        data = self._hexadecimal(b"p%x" % register.number)
        return int.from_bytes(data, "little") if len(data) == register.size else None

    def memory(self, address: int, size: int) -> bytes:
        """Bytes as the chosen processor sees them; empty where there is nothing mapped."""
        data = self._hexadecimal(b"m%x,%x" % (address, size))
        return data if len(data) == size else b""

    def resume(self) -> None:
        """Let the machine go on.

        Raises:
            StubError: The connection is gone.
        """
        self._send(b"vCont;c")

    def interrupt(self) -> None:
        """Stop the machine after `resume`.

        Raises:
            StubError: It does not stop in time, or ended.
        """
        self._write(_INTERRUPT)
        while not (answer := self._packet()).startswith(_STOPS):
            if answer.startswith(_EXITS):
                raise StubError("the machine ended")

    def detach(self) -> None:
        """Let the machine go on without us, as far as that can be done."""
        with suppress(StubError):
            self.ask(b"D")

    def _described(self, name: bytes) -> bytes:
        text = b""
        while len(text) < _LARGEST:
            answer = self.ask(b"qXfer:features:read:%s:%x,%x" % (name, len(text), _PIECE))
            piece = _ESCAPE.sub(lambda match: bytes([match[1][0] ^ 0x20]), answer[1:])
            text += piece
            if not answer.startswith(b"m") or not piece:
                break
        return text

    def _hexadecimal(self, packet: bytes) -> bytes:
        answer = self.ask(packet)
        try:
            return b"" if answer.startswith(b"E") else bytes.fromhex(answer.decode("ascii"))
        except ValueError:
            return b""

    def _left(self) -> float:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise StubError("there was no time for more")
        return left

    def _send(self, packet: bytes) -> None:
        self._write(b"$%s#%02x" % (packet, sum(packet) & 0xFF))

    def _write(self, data: bytes) -> None:
        self._peer.settimeout(self._left())
        try:
            self._peer.sendall(data)
        except OSError as error:
            raise StubError(f"the stub of gdb is gone: {error}") from error

    def _packet(self) -> bytes:
        """The next packet, acknowledged; acknowledgements of ours are passed over."""
        while True:
            start = self._buffer.find(b"$")
            end = self._buffer.find(b"#", start) if start >= 0 else -1
            if end >= 0 and len(self._buffer) >= end + 3:
                packet, self._buffer = self._buffer[start + 1 : end], self._buffer[end + 3 :]
                with suppress(StubError):  # who is gone now is missed by the next question
                    self._write(b"+")
                return packet
            if len(self._buffer) > _LARGEST:
                raise StubError("an answer without an end")
            self._peer.settimeout(self._left())
            try:
                data = self._peer.recv(_READ)
            except TimeoutError as error:
                raise StubError("the stub of gdb does not answer") from error
            except OSError as error:
                raise StubError(f"the stub of gdb is gone: {error}") from error
            if not data:
                raise StubError("the stub of gdb is gone")
            self._buffer = self._buffer[start:] + data if start >= 0 else data
