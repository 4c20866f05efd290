"""A machine's device tree, fitted to one boot: its memory, its command line, its initial RAM disk."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from logtriage.errors import InputError, LogtriageError
from logtriage.matrix.wording import listed, quoted
from logtriage.regular import open_regular, read_bounded
from logtriage.runner.flat_tree import Node, Region, flatten, read_tree
from logtriage.runner.kernel_image import HEADER, image_size

MAX_TREE: Final = 2 << 20
"""Bytes: a kernel for arm64 takes no larger tree (`Documentation/arch/arm64/booting.rst` of Linux)."""

_KNOWN: Final = ("bootargs", "initrd", "initrd_address", "kernel", "memory", "source")
_IMAGE: Final = "image"
_GRANULE: Final = 2 << 20
"""Bytes: a kernel for arm64 lies at a multiple of 2 MiB (`Documentation/arch/arm64/booting.rst` of Linux),
and so memory that just holds it is made of such pieces."""

_CELL: Final = 32
"""Bits of a cell, the unit of addresses and sizes (Devicetree Specification 0.4, 2.3.5)."""

_MOST_CELLS: Final = 2
"""Cells of an address or a size: two hold the 64 bits of a processor's addresses."""

_CHOSEN: Final = "chosen"
_DEVICE_TYPE: Final = "device_type"
_MEMORY: Final = b"memory\0"
_INITRD: Final = ("linux,initrd-start", "linux,initrd-end")

Settings = Mapping[str, str | tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """What a device tree is to say about the machine of one boot.

    Attributes:
        memory: All memory there is, instead of what the tree had; as it is where empty.
        bootargs: The kernel's command line.
        initrd: Where the initial RAM disk lies, if there is one.
    """

    memory: tuple[Region, ...] = ()
    bootargs: str = ""
    initrd: Region | None = None


def make(settings: Settings, target: Path) -> None:
    """Write the device tree of a boot; the maker `devicetree` of recipes.

    Args:
        settings: `source`, the machine's own tree (a `.dtb`); `bootargs`; `memory`, a list of
            `ADDRESS SIZE`, where the size may be `image`: what the bare kernel in `kernel` needs;
            `initrd` and `initrd_address`, the file and where it will be loaded. All but `source` may
            be left out.
        target: The file to be written.

    Raises:
        LogtriageError: A setting or a file means nothing.
    """
    unknown = sorted(set(settings) - set(_KNOWN))
    if unknown:
        raise LogtriageError(f"devicetree: {quoted(unknown[0])} is no setting, only {listed(_KNOWN)}")
    source = Path(_text(settings, "source"))
    try:
        tree = read_bounded(source, MAX_TREE)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", path=source) from error
    wanted = Fit(
        memory=tuple(_regions(settings)), bootargs=_text(settings, "bootargs"), initrd=_initrd(settings)
    )
    try:
        target.write_bytes(fit(tree, wanted))
    except ValueError as error:
        raise InputError(str(error), path=source) from error
    except OSError as error:
        raise LogtriageError(f"cannot write {quoted(str(target))}: {error.strerror or error}") from error


def fit(tree: bytes, wanted: Fit) -> bytes:
    """A device tree that says what is wanted, and everything else as before.

    Memory is given in nodes `memory@ADDRESS`, one for each region, and the RAM disk in two cells each, so
    that addresses above 4 GiB fit. Sources: the Devicetree Specification 0.4, 3.4 and 3.6, and
    `schemas/chosen.yaml` of dt-schema.

    Args:
        tree: A flattened device tree.
        wanted: What it is to say.

    Raises:
        ValueError: It is no device tree, or its cells are too few for an address.
    """
    read = read_tree(tree)
    children = read.root.children
    if wanted.memory:
        others = (node for node in children if node.properties.get(_DEVICE_TYPE) != _MEMORY)
        children = (*_memory(read.root, wanted.memory), *others)
    if not any(node.name == _CHOSEN for node in children):
        children = (*children, Node(name=_CHOSEN, properties={}))
    children = tuple(_chosen(node, wanted) if node.name == _CHOSEN else node for node in children)
    return flatten(replace(read, root=replace(read.root, children=children)))


def _memory(root: Node, regions: Sequence[Region]) -> Iterator[Node]:
    cells = (_cells(root, "#address-cells", 2), _cells(root, "#size-cells", 1))
    for region in regions:
        reg = _number(region.base, cells[0]) + _number(region.size, cells[1])
        yield Node(name=f"memory@{region.base:x}", properties={_DEVICE_TYPE: _MEMORY, "reg": reg})


def _chosen(node: Node, wanted: Fit) -> Node:
    properties = {name: value for name, value in node.properties.items() if name not in _INITRD}
    if wanted.bootargs:
        properties["bootargs"] = wanted.bootargs.encode() + b"\0"
    if wanted.initrd is not None:
        ends = (wanted.initrd.base, wanted.initrd.end)
        properties |= {name: _number(end, _MOST_CELLS) for name, end in zip(_INITRD, ends, strict=True)}
    return replace(node, properties=properties)


def _cells(root: Node, name: str, default: int) -> int:
    value = root.properties.get(name)
    return default if value is None else int.from_bytes(value, "big")


def _number(value: int, cells: int) -> bytes:
    if not 0 < cells <= _MOST_CELLS or value >> (_CELL * cells):
        raise ValueError(f"has {cells} cells for the number {value:#x}")
    return value.to_bytes(4 * cells, "big")


def _text(settings: Settings, name: str) -> str:
    value = settings.get(name, "")
    if not isinstance(value, str) or (name == "source" and not value):
        raise LogtriageError(f"devicetree: {name} must be one text")
    return value


def _regions(settings: Settings) -> Iterator[Region]:
    written = settings.get("memory", ())
    for text in (written,) if isinstance(written, str) else written:
        words = text.split()
        try:
            base, size = words
            start = int(base, 0)
            length = _image(settings) if size == _IMAGE else int(size, 0)
        except ValueError as error:
            reason = f"devicetree: memory: {quoted(text)} is no ADDRESS SIZE"
            raise LogtriageError(reason, hint="0x80000000 0x7f000000") from error
        yield Region(start, length)


def _image(settings: Settings) -> int:
    path = Path(_text(settings, "kernel"))
    try:
        fd, _ = open_regular(os.fspath(path), None)
        try:
            size = image_size(os.read(fd, HEADER))
        finally:
            os.close(fd)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", path=path) from error
    except ValueError as error:
        raise InputError(str(error), path=path) from error
    return -(-size // _GRANULE) * _GRANULE


def _initrd(settings: Settings) -> Region | None:
    address, path = _text(settings, "initrd_address"), _text(settings, "initrd")
    if not address and not path:
        return None
    try:
        return Region(int(address, 0), Path(path).stat().st_size)
    except ValueError as error:
        raise LogtriageError(f"devicetree: initrd_address: {quoted(address)} is no address") from error
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", path=path) from error
