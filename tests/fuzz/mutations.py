"""Bytes changed at random, as bad lines, bad writers and bad people change them. Needs no logtriage."""

import gzip
import lzma
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import zstandard

from tests.score.damage import drop, flip

Mutation = Callable[[bytes, random.Random, "Material"], bytes]

PAGE: Final = 4096
"""Bytes: the shortest run of NULs that the reader of logs skips as a hole."""

NOISE: Final[tuple[bytes, ...]] = (
    b"\0",
    b"\0\0\0\0",
    b"\r",
    b"\r\r\n",
    b"\n\r",
    b"\n\n\n",
    b"\x08\x08\x08",
    b"\x07",
    b"\x0b\x0c\x0e\x0f",
    b"\x7f",
    b"\x1b",
    b"\x1b[",
    b"\x1b[31m",
    b"\x1b[0m\x1b[K",
    b"\x1b[2J\x1b[H",
    b"\x1b[6n",
    b"\x1b[?1049l",
    b"\x1b[" + b"1;" * 60 + b"m",
    b"\x1b]0;title\x07",
    b"\x1b]52;c;QQ==\x07",
    b"\x1b]8;;http://example.com\x1b\\link\x1b]8;;\x1b\\",
    b"\x1b]0;never ended",
    b"\x1b]" + b"A" * 5000,
    b"\x1bPq#0;2;0;0;0\x1b\\",
    b"\x1b_G\x1b\\",
    b"\x1b(0",
    b"\x1b\x1b\x1b",
    b"\x9b31m",
    b"\x9d0;x\x9c",
    b"\xc2\x9b31m",
    b"\xc2\x85",
    b"\xe2\x80\xae",
    b"\xe2\x81\xa6",
    b"\xe2\x80\x8b",
    b"\xe2\x80\xa8",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\xc0\xaf",
    b"\xf4\x90\x80\x80",
    b"\xff\xfe",
    b"\xf0\x9f\x98\x80",
    b"\xf3\xa0\x81\x81",
    b"\xcc\x81" * 30,
    b"[/]",
    b"[@click=app.quit]x[/]",
    b"[bold",
    b"<script>alert(1)</script>",
    b"]]>&amp;<![CDATA[",
    b"```\n</details>",
    b"|`|<img src=x>",
    b"=cmd()",
    b"+1",
    b"@SUM(1)",
    b"{func} {0} %s %n",
    b"password=hunter2 token='a",
    b"-----BEGIN PRIVATE KEY-----",
    b"\xef\xbf\xbe\xef\xbf\xbf",
    b" ",
    b"\t",
    b'"',
    b"'",
    b"# ",
    b"login: ",
    b"[    0.000000] ",
    b"[99999.999999] ",
    b"[    1.000000][T1@C0] ",
    b"<6>",
    b"(XEN) ",
    b"[2026-11-22T10:00:00.000Z] ",
    b"Nov 22 10:00:00 host kernel: ",
    b"6,339,5140900,-;",
)
"""What terminals, markup languages and recorders read as more than text."""

_LINE_ENDS: Final = (b"\n", b"\r\n", b"\r\r\n", b"\n\r", b"\r", b"\0\n")
_PREFIXES: Final = (
    b"[2026-11-22T10:00:00.000Z] ",
    b"Nov 22 10:00:00 host kernel: ",
    b"6,339,5140900,-;",
    b"<6>",
    b"\x1b[32m",
    b"host# ",
    b"  ",
)
_SMALL: Final = 40


@dataclass(frozen=True, slots=True)
class Material:
    """What mutations may put in.

    Attributes:
        others: Whole consoles, to splice with.
        lines: Lines that mean something, without their ends.
        largest: Bytes that a result may have, about.
    """

    others: Sequence[bytes]
    lines: Sequence[bytes]
    largest: int = 1 << 16


def _place(data: bytes, rng: random.Random) -> int:
    """A random offset; every other time the beginning of a line."""
    at = rng.randint(0, len(data))
    return data.rfind(b"\n", 0, at) + 1 if rng.random() < 0.5 else at


def _span(data: bytes, rng: random.Random, most: int) -> tuple[int, int]:
    first, second = _place(data, rng), _place(data, rng)
    first, second = min(first, second), max(first, second)
    return first, min(second, first + most)


def _drop(data: bytes, rng: random.Random, _: Material) -> bytes:
    return drop(data, rng.choice((0.0005, 0.005, 0.05)), rng)


def _flip(data: bytes, rng: random.Random, _: Material) -> bytes:
    return flip(data, rng.choice((0.0005, 0.005, 0.05)), rng)


def _double(data: bytes, rng: random.Random, _: Material) -> bytes:
    """Each byte, or each line, of a part twice."""
    start, stop = _span(data, rng, 2000)
    part = data[start:stop]
    if rng.random() < 0.5:
        part = bytes(byte for one in part for byte in (one, one))
    else:
        part = b"".join(line + line for line in part.splitlines(keepends=True))
    return data[:start] + part + data[stop:]


def _noise(data: bytes, rng: random.Random, _: Material) -> bytes:
    for _round in range(rng.choice((1, 1, 2, 5, 20))):
        at = _place(data, rng)
        data = data[:at] + rng.choice(NOISE) * rng.choice((1, 1, 1, 3)) + data[at:]
    return data


def _noise_at_line_ends(data: bytes, rng: random.Random, _: Material) -> bytes:
    chosen, share = rng.choice(NOISE), rng.choice((0.05, 0.5, 1.0))
    lines = data.split(b"\n")[:2000]
    return b"\n".join(line + chosen if rng.random() < share else line for line in lines)


def _garbage(data: bytes, rng: random.Random, _: Material) -> bytes:
    at = _place(data, rng)
    return data[:at] + rng.randbytes(rng.choice((1, 4, 60, 3000))) + data[at:]


def _long_line(data: bytes, rng: random.Random, material: Material) -> bytes:
    """A line longer than what is kept of lines, with or without something that means much in it."""
    size = rng.choice((4000, 4097, 65_530, 66_000, 140_000))
    size = min(size, max(0, material.largest - len(data)))
    filling = rng.choice((b"x", b"x ", b"\xc3\xa9", b"\x1b[0m", b"0x12345678 "))
    at = _place(data, rng)
    inside = rng.choice(material.lines) if material.lines and rng.random() < 0.7 else b""
    before = rng.randint(0, size)
    long = (filling * (before // len(filling))) + inside + filling * ((size - before) // len(filling))
    return data[:at] + long + data[at:]


def _join(data: bytes, rng: random.Random, _: Material) -> bytes:
    """The line ends of a part lost."""
    start, stop = _span(data, rng, 100_000)
    return data[:start] + data[start:stop].replace(b"\n", b"") + data[stop:]


def _splice(data: bytes, rng: random.Random, material: Material) -> bytes:
    other = rng.choice(material.others) if material.others else data
    return data[: _place(data, rng)] + other[_place(other, rng) :]


def _graft(data: bytes, rng: random.Random, material: Material) -> bytes:
    other = rng.choice(material.others) if material.others else data
    start, stop = _span(other, rng, 5000)
    at = _place(data, rng)
    return data[:at] + other[start:stop] + data[at:]


def _interleave(data: bytes, rng: random.Random, material: Material) -> bytes:
    """Two writers on one console, who part each other's lines."""
    other = rng.choice(material.others) if material.others else data
    start = _place(data, rng)
    ours, theirs = data[start : start + 4000], other[_place(other, rng) :][:4000]
    mixed = bytearray()
    while ours or theirs:
        step = rng.randint(1, 200)
        mixed += ours[:step]
        ours = ours[step:]
        step = rng.randint(1, 200)
        mixed += theirs[:step]
        theirs = theirs[step:]
    return data[:start] + bytes(mixed) + data[start + 4000 :]


def _repeat(data: bytes, rng: random.Random, material: Material) -> bytes:
    start, stop = _span(data, rng, 20_000)
    part = data[start:stop]
    if not part:
        return data
    times = min(rng.choice((1, 2, 3, 10, 300)), max(1, (material.largest - len(data)) // len(part)))
    return data[:stop] + part * times + data[stop:]


def _truncate(data: bytes, rng: random.Random, _: Material) -> bytes:
    at = _place(data, rng)
    return data[:at] if rng.random() < 0.7 else data[at:]


def _cut(data: bytes, rng: random.Random, _: Material) -> bytes:
    start, stop = _span(data, rng, len(data))
    return data[:start] + data[stop:]


def _hole(data: bytes, rng: random.Random, _: Material) -> bytes:
    """A run of NULs, short or so long that it is skipped."""
    at = _place(data, rng)
    length = rng.choice((1, 100, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE, 40 * PAGE))
    return data[:at] + bytes(length) + data[at:]


def _line_ends(data: bytes, rng: random.Random, _: Material) -> bytes:
    start, stop = _span(data, rng, len(data))
    if rng.random() < 0.5:
        start, stop = 0, len(data)
    plain = data[start:stop].replace(b"\r", b"")
    return data[:start] + plain.replace(b"\n", rng.choice(_LINE_ENDS)) + data[stop:]


def _say(data: bytes, rng: random.Random, material: Material) -> bytes:
    """Lines put in that signatures know."""
    for _round in range(rng.choice((1, 1, 2, 4, 30))):
        if not material.lines:
            break
        at = data.rfind(b"\n", 0, rng.randint(0, len(data))) + 1
        line = rng.choice(material.lines)
        if rng.random() < 0.3:
            line = rng.choice(_PREFIXES) + line
        if rng.random() < 0.2:
            line = line[: rng.randint(0, len(line))]
        data = data[:at] + line + rng.choice((b"\r\n", b"\n", b"")) + data[at:]
    return data


def _say_last(data: bytes, rng: random.Random, material: Material) -> bytes:
    line = rng.choice(material.lines) if material.lines else b"x"
    return data + line[: rng.choice((len(line), len(line), rng.randint(0, len(line))))]


def _shuffle(data: bytes, rng: random.Random, _: Material) -> bytes:
    start, stop = _span(data, rng, 5000)
    lines = data[start:stop].splitlines(keepends=True)
    rng.shuffle(lines)
    return data[:start] + b"".join(lines) + data[stop:]


def _prefix(data: bytes, rng: random.Random, _: Material) -> bytes:
    """A recorder's hit before every line."""
    hit = rng.choice(_PREFIXES)
    return b"".join(hit + line for line in data.splitlines(keepends=True)[:3000])


MUTATIONS: Final[Mapping[str, Mutation]] = {
    "drop": _drop,
    "flip": _flip,
    "double": _double,
    "noise": _noise,
    "noise-at-line-ends": _noise_at_line_ends,
    "garbage": _garbage,
    "long-line": _long_line,
    "join": _join,
    "splice": _splice,
    "graft": _graft,
    "interleave": _interleave,
    "repeat": _repeat,
    "truncate": _truncate,
    "cut": _cut,
    "hole": _hole,
    "line-ends": _line_ends,
    "say": _say,
    "say-last": _say_last,
    "shuffle": _shuffle,
    "prefix": _prefix,
}
"""Every mutation by its name."""

_NAMES: Final = tuple(MUTATIONS)


def mutate(data: bytes, rng: random.Random, material: Material) -> bytes:
    """One to some mutations, one after the other; the result is not much longer than `material.largest`."""
    for _ in range(rng.choice((1, 1, 2, 3, 5))):
        data = MUTATIONS[rng.choice(_NAMES)](data, rng, material)[: material.largest * 2]
    return data


def pack(data: bytes, suffix: str) -> bytes:
    """The bytes packed as a file with such a suffix (`.gz`, `.xz`, `.zst`) is; any other is left plain."""
    if suffix == ".gz":
        return gzip.compress(data, compresslevel=1, mtime=0)
    if suffix == ".xz":
        return lzma.compress(data, preset=0)
    return zstandard.ZstdCompressor(level=1).compress(data) if suffix == ".zst" else data


def damage(data: bytes, rng: random.Random) -> bytes:
    """A few bytes changed, lost or added anywhere, as in a small or packed file that was damaged."""
    for _ in range(rng.choice((1, 1, 2, 6))):
        at = rng.randint(0, max(0, len(data) - 1))
        kind = rng.randrange(7)
        if kind == 0:
            data = data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :]
        elif kind == 1:
            data = data[:at] + data[at + rng.randint(1, 30) :]
        elif kind == 2:
            data = data[:at]
        elif kind == 3:
            data = data[:at] + rng.randbytes(rng.randint(1, 30)) + data[at:]
        elif kind == 4:
            data = data + data[at : at + 2000]
        elif kind == 5:
            data = data[:at] + rng.choice(NOISE)[:_SMALL] + data[at:]
        else:
            data = data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :] if data else data
    return data
