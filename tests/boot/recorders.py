"""Recorders: what they put in front of each line, made by a grammar, and those that people use."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

START: Final = datetime(2026, 3, 1, 10, 0, 0, tzinfo=UTC)

Part = Callable[[random.Random, int, float], str]
"""Gives a part of the prefix of a line, by its number and the seconds since the first."""


def _when(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


TIMES: Final[dict[str, Part]] = {
    "iso": lambda _r, _n, s: _when(s).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
    "iso-milliseconds": lambda _r, _n, s: _when(s).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "+01:00",
    "iso-space": lambda _r, _n, s: _when(s).strftime("%Y-%m-%d %H:%M:%S"),
    "iso-comma": lambda _r, _n, s: _when(s).strftime("%Y-%m-%d %H:%M:%S,%f")[:-3],
    "basic": lambda _r, _n, s: _when(s).strftime("%Y%m%dT%H%M%SZ"),
    "syslog": lambda _r, _n, s: _when(s).strftime("%b %e %H:%M:%S"),
    "ctime": lambda _r, _n, s: _when(s).strftime("%a %b %e %H:%M:%S %Y"),
    "clock": lambda _r, _n, s: _when(s).strftime("%H:%M:%S"),
    "clock-milliseconds": lambda _r, _n, s: _when(s).strftime("%H:%M:%S.%f")[:-3],
    "minutes": lambda _r, _n, s: f"{int(s) // 60:02d}:{s % 60:09.6f}",
    "epoch": lambda _r, _n, s: f"{_when(s).timestamp():.6f}",
    "seconds": lambda _r, _n, s: f"{s:12.6f}",
    "httpd": lambda _r, _n, s: _when(s).strftime("%d/%b/%Y:%H:%M:%S +0000"),
    "epoch-milliseconds": lambda _r, _n, s: f"{int(_when(s).timestamp() * 1000)}",
}
NAMES: Final = (
    "uart0",
    "console",
    "board-7",
    "tfa+linux",
    "host/uart1",
    "lab.rack_3",
    "ttyS0",
    "qemu-1",
    "FVP",
)
LEVELS: Final = ("INFO", "DEBUG", "WARNING", "ERROR")
COLOURS: Final = ("\x1b[32m", "\x1b[1;34m", "\x1b[0;33m")
BRACKETS: Final = (("[", "]"), ("(", ")"), ("<", ">"), ("[ ", " ]"), ("", ""))
SEPARATORS: Final = (" ", ": ", " | ", " - ", "\t", "> ")


@dataclass(frozen=True)
class Recorder:
    """What writes a prefix in front of each line.

    Attributes:
        name: For messages.
        parts: What a prefix consists of.
        ending: What it puts behind each line.
    """

    name: str
    parts: tuple[Part, ...]
    ending: bytes = b""

    def record(self, log: bytes, seed: int = 0) -> bytes:
        """The log as it records it."""
        chance = random.Random(seed)
        return b"".join(self._lines(log, chance))

    def _lines(self, log: bytes, chance: random.Random) -> Iterator[bytes]:
        seconds = 0.0
        for number, line in enumerate(log.splitlines(keepends=True) if b"\r" not in log else _split(log)):
            seconds += chance.random() / 20
            prefix = "".join(part(chance, number, seconds) for part in self.parts).encode()
            end = line[len(line.rstrip(b"\r\n")) :]
            yield prefix + line[: len(line) - len(end)] + self.ending + end


def interleaved(consoles: dict[bytes, bytes], seed: int = 0) -> bytes:
    """One log of several consoles: a line of any of them at a time, each with its console's tag in front."""
    chance = random.Random(seed)
    waiting = {tag: _split(log)[::-1] for tag, log in consoles.items()}
    lines = []
    while waiting:
        tag = chance.choice(sorted(waiting))
        line = waiting[tag].pop()
        lines.append(tag + line + (b"" if line.endswith(b"\n") else b"\n"))
        if not waiting[tag]:
            del waiting[tag]
    return b"".join(lines)


def _split(log: bytes) -> list[bytes]:
    lines = [line + b"\n" for line in log.split(b"\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _const(text: str) -> Part:
    return lambda _r, _n, _s: text


def _field(chance: random.Random, *, timed: bool) -> tuple[str, Part]:
    kind = "time" if timed else chance.choice(("name", "name", "level", "counter", "hex"))
    if kind == "time":
        name = chance.choice(sorted(TIMES))
        return name, TIMES[name]
    if kind == "name":
        name = chance.choice(NAMES)
        return name, _const(name)
    if kind == "level":
        padded = chance.random() < 0.3
        return "level", lambda r, _n, _s: f"{r.choice(LEVELS):7}" if padded else r.choice(LEVELS)
    if kind == "counter":
        width = chance.choice((1, 4))
        return "counter", lambda _r, n, _s: f"{n + 1:{width}d}"
    return "pid", _const(f"pid:{chance.randrange(10, 9999)}")


def made_up(seed: int) -> Recorder:
    """A recorder by chance: one to four fields, in brackets or not, some in colours."""
    chance = random.Random(seed)
    count = chance.choice((1, 2, 2, 3, 4))
    timed = chance.randrange(count) if chance.random() < 0.8 else -1
    names: list[str] = []
    parts: list[Part] = []
    for at in range(count):
        name, part = _field(chance, timed=at == timed)
        left, right = chance.choice(BRACKETS)
        colour = chance.choice(COLOURS) if chance.random() < 0.2 else ""
        last = at == count - 1
        separator = chance.choice(SEPARATORS)
        if last and not right and name == "counter" and separator == " ":
            separator = ": "
        parts += [_const(colour + left), part, _const(right + ("\x1b[0m" if colour else "") + separator)]
        names.append(f"{left}{name}{right}{separator}")
    return Recorder(f"{seed}: {''.join(names)!r}", tuple(parts))


def _time(form: str, cut: int = 0) -> Part:
    return lambda _r, _n, s: _when(s).strftime(form)[: -cut or None]


USED: Final = tuple(
    Recorder(name, parts, ending)
    for name, parts, ending in (
        ("shrinkwrap", (_const("\x1b[36m[ tfa+linux ]\x1b[0m "),), b""),
        ("gitlab", (TIMES["iso"], _const(" 00O ")), b""),
        ("github", (_time("%Y-%m-%dT%H:%M:%S.%f"), _const("7Z ")), b""),
        ("lava", (_time("%Y-%m-%dT%H:%M:%S.%f"), _const("\ttarget\t")), b""),
        ("qemu-functional", (TIMES["iso-comma"], _const(": ")), b""),
        ("avocado", (TIMES["iso-space"], _const(": ")), b""),
        ("pytest-embedded", (TIMES["iso-space"], _const(" ")), b""),
        ("op-test", (TIMES["iso-comma"], _const(":op-test.x:runTest:INFO:")), b""),
        ("compose", (_const("qemu-1  | "),), b""),
        ("kubernetes", (_time("%Y-%m-%dT%H:%M:%S.%f"), _const("789Z stdout F ")), b""),
        ("jenkins", (_const("["), _time("%Y-%m-%dT%H:%M:%S.%f", 3), _const("Z] ")), b""),
        ("tio", (_const("["), TIMES["clock-milliseconds"], _const("] ")), b""),
        ("minicom", (_const("["), TIMES["iso-space"], _const("] ")), b""),
        ("tuxrun", (_const("<uart0> "),), b""),
        ("level", (_const("<6>"),), b""),
        ("openqa", (_const("["), TIMES["iso"], _const("] [debug] [pid:1] ")), b""),
        ("xen", (_const("(XEN) "),), b""),
        ("netconsole", (_const("192.168.1.5:6665: "),), b""),
        ("pdsh", (_const("node1: "),), b""),
        ("parallel", (_const("cfg12\t"),), b""),
        ("vagrant", (_const("==> default: "),), b""),
        ("tap", (_const("# "),), b""),
        ("journalctl", (TIMES["syslog"], _const(" host kernel: ")), b""),
        ("journalctl-precise", (_time("%b %e %H:%M:%S.%f"), _const(" host kernel: ")), b""),
        ("conserver", (_const("["), TIMES["ctime"], _const("]")), b""),
        ("labgrid", (_const("CONSOLE SerialLogger.main < "),), "\u240d\u2424".encode()),
        ("kmsg", (lambda _r, n, s: f"6,{n},{int(s * 1e6)},-;",), b""),
        ("grabserial", (_const("["), TIMES["seconds"], _const("] ")), b""),
    )
)
