"""Programs and shared libraries for arm64: what they are, and what else they need to run."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_ELF: Final = b"\x7fELF\x02\x01"
_HEADER: Final = 64  # bytes (System V ABI: the header of a 64-bit file)
_AARCH64: Final = 183  # EM_AARCH64 (ELF for the Arm 64-bit Architecture)
# Kinds of segments, and tags of the dynamic section (System V ABI).
_LOAD: Final = 1
_DYNAMIC: Final = 2
_INTERPRETER: Final = 3  # the program asks for a dynamic linker
_END: Final = 0
_NEEDED: Final = 1
_STRINGS: Final = 5
_ENTRY: Final = 16
_MOST_NAMES: Final = 1000
"""Libraries that a file may name: ten times as many as the largest programs do."""


@dataclass(frozen=True, slots=True)
class _Segment:
    kind: int
    offset: int
    address: int
    size: int


def check_static(data: bytes) -> None:
    """Make sure that a file is a program for arm64 that needs no other file.

    Raises:
        ValueError: The file is none; says why.
    """
    if any(segment.kind == _INTERPRETER for segment in _segments(data)):
        raise ValueError("needs shared libraries, where a static program is wanted")


def needed_files(data: bytes) -> tuple[str, ...]:
    """The names of the shared libraries that a program or library itself asks for.

    Raises:
        ValueError: It is no file of that kind for arm64; says why.
    """
    segments = _segments(data)
    tags = [tag for segment in segments if segment.kind == _DYNAMIC for tag in _tags(_content(data, segment))]
    addresses = [value for tag, value in tags if tag == _STRINGS]
    if not addresses:
        return ()
    strings = _at(data, segments, addresses[0])
    return tuple(_name(strings, value) for tag, value in tags if tag == _NEEDED)[:_MOST_NAMES]


def _segments(data: bytes) -> tuple[_Segment, ...]:
    if not data.startswith(_ELF) or int.from_bytes(data[18:20], "little") != _AARCH64:
        raise ValueError("is no arm64 program")
    if len(data) < _HEADER:
        raise ValueError("is cut short")
    table = int.from_bytes(data[32:40], "little")
    entry, count = struct.unpack_from("<HH", data, 54)
    if not entry or table + entry * count > len(data):
        raise ValueError("is cut short")
    found = []
    for at in range(table, table + entry * count, entry):
        kind, _, offset, address, _, size = struct.unpack_from("<IIQQQQ", data.ljust(at + _HEADER), at)
        found.append(_Segment(kind, offset, address, size))
    return tuple(found)


def _content(data: bytes, segment: _Segment) -> bytes:
    return data[segment.offset : segment.offset + segment.size]


def _tags(section: bytes) -> Iterator[tuple[int, int]]:
    for tag, value in struct.iter_unpack("<QQ", section[: len(section) // _ENTRY * _ENTRY]):
        if tag == _END:
            return
        yield tag, value


def _at(data: bytes, segments: tuple[_Segment, ...], address: int) -> bytes:
    """What lies at an address of the program, to the end of its segment."""
    for segment in segments:
        if segment.kind == _LOAD and segment.address <= address < segment.address + segment.size:
            return _content(data, segment)[address - segment.address :]
    raise ValueError("is damaged")


def _name(strings: bytes, at: int) -> str:
    return strings[at:].partition(b"\0")[0].decode("ascii", "replace")
