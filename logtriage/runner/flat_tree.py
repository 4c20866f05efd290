"""The flattened device tree: the file in which a machine is described to its kernel, read and written.

Source of the format: the Devicetree Specification 0.4, chapter 5. All numbers are big-endian.
"""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

_MAGIC: Final = 0xD00DFEED  # first number of the header (5.2)
_VERSION: Final = 17  # the version that is written, the newest one (5.2)
_COMPATIBLE: Final = 16
"""The oldest version that differs from 17 in nothing but one field less: it lacks `size_dt_struct`."""

_BEGIN_NODE: Final = 1  # FDT_BEGIN_NODE (5.4.1)
_END_NODE: Final = 2  # FDT_END_NODE
_PROPERTY: Final = 3  # FDT_PROP
_NOP: Final = 4  # FDT_NOP
_END: Final = 9  # FDT_END

_HEADER_16: Final = struct.Struct(">9I")
_HEADER: Final = struct.Struct(">10I")
_RESERVATION: Final = struct.Struct(">2Q")
_NUMBER: Final = struct.Struct(">I")
_ALIGNMENT: Final = 4  # bytes to which tokens are aligned (5.4.1)

_MOST_LEVELS: Final = 64
"""Linux reads no deeper (`FDT_MAX_DEPTH` in its `drivers/of/fdt.c`)."""

_LONGEST_NAME: Final = 255
"""Bytes of a property's name. The specification allows 31 and trees of Linux have twice that; names may
overlap in the file, so that without a limit a small one could ask for any amount of memory."""


@dataclass(frozen=True, slots=True)
class Region:
    """Some memory: its first address and its size, in bytes."""

    base: int
    size: int

    @property
    def end(self) -> int:
        """The first address behind the region."""
        return self.base + self.size


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A device, a bus or a group of settings.

    Attributes:
        name: With its unit address, such as `memory@80000000`; empty for the root.
        properties: The values by name, as the bytes that the file holds.
        children: The nodes below it.
    """

    name: str = ""
    properties: Mapping[str, bytes]
    children: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatTree:
    """All that a flattened device tree says.

    Attributes:
        root: The node above all others.
        reservations: Memory that the kernel must not use.
        boot_cpu: The physical number of the processor that boots.
    """

    root: Node
    reservations: tuple[Region, ...] = ()
    boot_cpu: int = 0


def read_tree(data: bytes) -> FlatTree:
    """Parse a flattened device tree.

    Raises:
        ValueError: It is none, is damaged, or is of a version that is not known.
    """
    if len(data) < _HEADER_16.size:
        raise _refused("it is shorter than a header")
    magic, total, structure, strings, reserved, version, oldest, boot_cpu, names = _HEADER_16.unpack_from(
        data
    )
    if magic != _MAGIC:
        raise _refused("it does not begin like one")
    if version < _COMPATIBLE or oldest > _VERSION:
        raise _refused(f"its version is {version}, not {_COMPATIBLE} or {_VERSION}")
    if total > len(data):
        raise _refused(f"it should have {total} bytes, and has {len(data)}")
    if strings + names > total:
        raise _refused("its names lie outside it")
    return FlatTree(
        root=_Structure(data[structure:total], data[strings : strings + names]).whole(),
        reservations=tuple(_reservations(data[reserved:total])),
        boot_cpu=boot_cpu,
    )


def flatten(tree: FlatTree) -> bytes:
    """The tree as a file of version 17, each property's name written once."""
    strings: dict[bytes, int] = {}
    structure = b"".join(_node_parts(tree.root, strings)) + _NUMBER.pack(_END)
    names = b"".join(strings)
    entries = (*tree.reservations, Region(0, 0))
    reserved = b"".join(_RESERVATION.pack(entry.base, entry.size) for entry in entries)
    structure_at = _HEADER.size + len(reserved)
    strings_at = structure_at + len(structure)
    header = _HEADER.pack(
        _MAGIC,
        strings_at + len(names),
        structure_at,
        strings_at,
        _HEADER.size,
        _VERSION,
        _COMPATIBLE,
        tree.boot_cpu,
        len(names),
        len(structure),
    )
    return header + reserved + structure + names


def _refused(reason: str) -> ValueError:
    return ValueError(f"is no device tree that can be read: {reason}")


def _reservations(block: bytes) -> Iterator[Region]:
    whole = len(block) // _RESERVATION.size * _RESERVATION.size
    for base, size in _RESERVATION.iter_unpack(block[:whole]):
        if not base and not size:
            return
        yield Region(base, size)
    raise _refused("its list of reserved memory has no end")


class _Structure:
    """The structure block, read from its begin to its end."""

    def __init__(self, block: bytes, strings: bytes) -> None:
        self._block = block
        self._strings = strings
        self._at = 0

    def whole(self) -> Node:
        """The root node; refuses a block that goes on behind it."""
        if self._token() != _BEGIN_NODE:
            raise _refused("it has no root")
        root = self._node(1)
        if self._token() != _END:
            raise _refused("it goes on behind its root")
        return root

    def _node(self, level: int) -> Node:
        if level > _MOST_LEVELS:
            raise _refused(f"its nodes lie deeper than {_MOST_LEVELS} levels")
        name = self._name()
        properties: dict[str, bytes] = {}
        children: list[Node] = []
        while (token := self._token()) == _PROPERTY:
            key, value = self._property()
            if key in properties:
                raise _refused("a node has a property twice")
            properties[key] = value
        while token == _BEGIN_NODE:
            children.append(self._node(level + 1))
            token = self._token()
        if token != _END_NODE:
            raise _refused("a node has no end")
        return Node(name=name, properties=properties, children=tuple(children))

    def _name(self) -> str:
        end = self._block.find(b"\0", self._at)
        if end < 0:
            raise _refused("it is cut short")
        return _text(self._take(end + 1 - self._at)[:-1])

    def _property(self) -> tuple[str, bytes]:
        size, start = self._number(), self._number()
        end = self._strings.find(b"\0", start, start + _LONGEST_NAME + 1)
        if end < 0:
            raise _refused("a property has no name")
        return _text(self._strings[start:end]), self._take(size)

    def _token(self) -> int:
        while (token := self._number()) == _NOP:
            pass
        return token

    def _number(self) -> int:
        return int.from_bytes(self._take(_NUMBER.size), "big")

    def _take(self, size: int) -> bytes:
        """The next bytes of the block; skips the padding that aligns what follows them."""
        taken = self._block[self._at : self._at + size]
        if len(taken) < size:
            raise _refused("it is cut short")
        self._at += size + -size % _ALIGNMENT
        return taken


def _node_parts(node: Node, strings: dict[bytes, int]) -> Iterator[bytes]:
    """A node's tokens; `strings` is filled with the offset of each property's name."""
    yield _NUMBER.pack(_BEGIN_NODE) + _padded(_bytes(node.name) + b"\0")
    for name, value in node.properties.items():
        yield struct.pack(">3I", _PROPERTY, len(value), _offset(strings, _bytes(name) + b"\0"))
        yield _padded(value)
    for child in node.children:
        yield from _node_parts(child, strings)
    yield _NUMBER.pack(_END_NODE)


def _offset(strings: dict[bytes, int], name: bytes) -> int:
    if name not in strings:
        last = next(reversed(strings), b"")
        strings[name] = strings.get(last, 0) + len(last)
    return strings[name]


def _padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % _ALIGNMENT)


def _text(name: bytes) -> str:
    return name.decode("ascii", "surrogateescape")


def _bytes(name: str) -> bytes:
    return name.encode("ascii", "surrogateescape")
